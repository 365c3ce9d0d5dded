# Every target is one word of the script ./dev, which needs no make.
.PHONY: demo test check nightly bench
demo test check nightly bench:
	@./dev $@

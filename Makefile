# Every target is one word of the script ./dev, which needs no make.
.PHONY: demo test check nightly bench page
demo test check nightly bench page:
	@./dev $@

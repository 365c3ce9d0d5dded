# Every target is one word of the script ./dev, which needs no make.
.PHONY: demo test check bench docs
demo test check bench docs:
	@./dev $@

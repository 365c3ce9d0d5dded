"""Numbers in plain words, the same in the terminal and in the report."""


def minutes(seconds: float) -> str:
    """A time as people say it: 40 s, 4.9 min."""
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.1f} min"


def share(value: float) -> str:
    """A share as a whole per cent, with 'none' and 'all' said as words."""
    if value <= 0:
        return "none"
    if value >= 1:
        return "all"
    return "under 1 %" if value < 0.01 else "over 99 %" if value > 0.99 else f"{value:.0%}".replace("%", " %")


def counted(n: int, one: str, many: str | None = None) -> str:
    """1 stream, 3 streams."""
    return f"{n} {one if n == 1 else many or one + 's'}"

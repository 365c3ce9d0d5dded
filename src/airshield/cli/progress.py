"""Progress bars on the terminal's error stream; nothing when it is not a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


class Bars:
    """Stages of a study as bars."""

    def __init__(self, bars: Progress) -> None:
        self._bars = bars

    def stage(self, name: str, total: int) -> Callable[[int], None]:
        """Begin a bar of so many steps."""
        task = self._bars.add_task(name, total=total)
        return lambda steps: self._bars.advance(task, steps)

    def say(self, words: str) -> None:
        """A line on the error stream, also when no bars are shown."""
        Console(stderr=True, highlight=False).print(words, markup=False)


@contextmanager
def bars() -> Iterator[Bars]:
    """Show bars while the block runs."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        yield Bars(progress)

"""How a study tells how far it is, without knowing who listens."""

import time
from collections.abc import Callable
from typing import Protocol

from airshield.errors import InputError


class Progress(Protocol):
    """Something that shows stages of work."""

    def stage(self, name: str, total: int) -> Callable[[int], None]:
        """Begin a stage of so many steps; the function returned tells how many more are done."""

    def say(self, words: str) -> None:
        """Tell the user something that cannot wait for the result."""


class Silent:
    """Nobody listens."""

    def stage(self, name: str, total: int) -> Callable[[int], None]:
        """Show nothing."""
        return lambda steps: None

    def say(self, words: str) -> None:
        """Show nothing."""


class Deadline:
    """Ends a study that takes longer than it may, at its next step."""

    def __init__(self, limit_s: float) -> None:
        self._limit_s = limit_s
        self._ends = time.monotonic() + limit_s

    def stage(self, name: str, total: int) -> Callable[[int], None]:
        """Look at the clock at every step. Raises InputError when the time is over."""

        def advance(steps: int) -> None:
            if time.monotonic() > self._ends:
                raise InputError(
                    f"Stopped after {self._limit_s:g} s at '{name}'. Ask for less (a larger cell_m, fewer sites), or use the command line, which has no such limit."
                )

        advance(0)
        return advance

    def say(self, words: str) -> None:
        """Show nothing."""

"""How a study tells how far it is, without knowing who listens."""

from collections.abc import Callable
from typing import Protocol


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

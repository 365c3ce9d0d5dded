"""What can go wrong, as sentences to a person.

AirshieldError
├── InputError        what the user gave is wrong: exit code 2
│   └── FileProblems  all mistakes found in one file, each with its line
└── EngineError       what we promised and did not do: exit code 1
"""

from __future__ import annotations

from dataclasses import dataclass


class AirshieldError(Exception):
    """Any error that airshield raises on purpose."""


class InputError(AirshieldError):
    """Something the user gave cannot be used. The message says what, where and what to do."""


class EngineError(AirshieldError):
    """airshield itself failed to do what it promised."""


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in a file: its line (counted from 1; 0 when the whole file is meant)."""

    line: int
    message: str


class FileProblems(InputError):
    """Every mistake found in one file, in the order of its lines."""

    def __init__(self, name: str, problems: list[Problem]) -> None:
        self.name = name
        self.problems = sorted(set(problems))
        super().__init__("\n".join(self.sentences()))

    def sentences(self) -> list[str]:
        """One line of text for each mistake: file, line, what is wrong, what to do."""
        return [
            f"{self.name}, line {p.line}: {p.message}" if p.line else f"{self.name}: {p.message}"
            for p in self.problems
        ]

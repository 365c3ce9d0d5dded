"""The words of each language by which a report is read, ready to search with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from pydantic import Field

from airshield.model.noun import Noun
from airshield.reading.fold import folded, word_pattern

Patterns = re.Pattern[str]


class Words(Noun):
    """The lists of one language; see the head of languages.yaml."""

    deployed: list[str]
    moving: list[str]
    planned: list[str]
    left: list[str]
    denied: list[str]
    confirmed: list[str]
    given: list[str]
    combat: list[str]
    able: list[str]
    air_defence: list[str]
    unit: list[str]
    another: list[str]
    several: list[str]
    roof: list[str]
    airport: list[str]
    building: list[str]
    region: list[str]
    capital: list[str]
    at: list[str]
    from_: list[str] = Field(alias="from")
    near: list[str]
    said: list[str]
    numbers: dict[str, int]
    media: dict[str, list[str]]
    compass: dict[str, list[str]]
    boilerplate: list[str]
    silent: list[str] = Field(default_factory=list)
    """Somebody was asked and said nothing."""


class Common(Noun):
    """Lists that no language has to itself; see common.yaml."""

    weak: list[str]
    protecting: list[str]
    since: list[str]
    joining: list[str]
    missile: list[str]
    border: list[str]
    front: list[str]
    range: list[str]
    counted: list[str]


class Cue(NamedTuple):
    """One word of a list where it stands in a folded text."""

    word: str
    start: int
    end: int


class Cues:
    """The lists of one or several languages, as patterns over folded text."""

    def __init__(self, languages: Mapping[str, Words], common: Common, names: Iterable[str]) -> None:
        self._common = common
        self.names = tuple(dict.fromkeys(name for name in names if name in languages))
        self._words = [languages[name] for name in self.names]
        self._patterns: dict[str, Patterns] = {}

    def pattern(self, kind: str) -> Patterns:
        """Any word of one list, such as 'deployed' or 'media.video'; of the common ones, such as 'weak'."""
        if kind not in self._patterns:
            field, _, part = kind.partition(".")
            entries: list[str] = list(getattr(self._common, field, []))
            for words in self._words if not entries else ():
                found = getattr(words, "from_" if field == "from" else field)
                entries += found.get(part, []) if part else list(found)
            self._patterns[kind] = compiled(entries)
        return self._patterns[kind]

    def has(self, kind: str, text: str) -> bool:
        """Whether a folded text holds a word of a list."""
        return self.pattern(kind).search(text) is not None

    def first(self, kind: str, text: str) -> Cue | None:
        """The first word of a list in a folded text."""
        found = self.pattern(kind).search(text)
        return Cue(found[0], found.start(), found.end()) if found else None

    def all(self, kind: str, text: str) -> list[Cue]:
        """Every word of a list in a folded text."""
        return [Cue(m[0], m.start(), m.end()) for m in self.pattern(kind).finditer(text)]

    def strong(self, kind: str, text: str) -> list[Cue]:
        """Words of a list that do not only show or protect."""
        weak = self.pattern("weak")
        return [cue for cue in self.all(kind, text) if not weak.match(cue.word)]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Number words, folded."""
        return {folded(word): n for words in self._words for word, n in words.numbers.items()}

    @cached_property
    def compass(self) -> list[tuple[str, Patterns]]:
        """Directions, the longer words first."""
        names = ("NE", "SE", "SW", "NW", "N", "E", "S", "W")
        return [
            (name, compiled([entry for words in self._words for entry in words.compass.get(name, [])]))
            for name in names
        ]


def compiled(entries: Iterable[str]) -> Patterns:
    """One pattern for a list of entries; the longest is tried first. An empty list matches nothing."""
    parts = sorted({word_pattern(folded(entry)) for entry in entries if entry}, key=len, reverse=True)
    return re.compile("|".join(parts) if parts else r"(?!)")

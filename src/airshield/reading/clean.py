"""A text cut into sentences, without what is no report: cookie notices, forms, links to other pages."""

from __future__ import annotations

import re
from typing import NamedTuple

from airshield.reading.fold import UNSPACED, Folded, fold

MOST_CHARACTERS = 1_000_000
"""Of one text; a report is shorter, and what is longer is no report."""
LONGEST_SENTENCE = 1_200
SHORT_LINE = 220
BROKEN = 45
"""Characters that a line has, at least, when it was broken because the page was full."""
_END = re.compile(r"(?:[.!?…]+[\"'”»’)\]]*\s+)|(?:[。！？]+[」”』]*)|(?:[;]\s+)")
_SHORT = re.compile(
    r"(?:\b\w|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|gen|col|lt|mr|mrs|dr|st|no|nr|bzw|ca|usw|etc|tzv|np|ok|ul|im|тыс|км|мин|долл|г|гг|ул|им|др|пр|св|vs|approx|ave|inc|ltd|co|fig|art|vol|ed|sra|sr|dra|mme|mlle))$",
    re.I,
)  # fmt: skip


class Sentence(NamedTuple):
    """One sentence: folded, and where it stands in the original."""

    start: int
    end: int
    folded: Folded
    raw: str
    line: int
    """Its line; sentences of one line belong together."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A part of its folded text as a part of the whole original."""
        a, b = self.folded.span(start, end)
        return self.start + a, self.start + b


def sentences(text: str) -> list[Sentence]:
    """All sentences, in order. A line never runs into the next one."""
    found = []
    for number, (start, end) in enumerate(_lines(text)):
        for a, b in _split(text, start, end):
            raw = text[a:b]
            found.append(Sentence(a, b, fold(raw), raw, number))
    return found


def _lines(text: str) -> list[tuple[int, int]]:
    """Paragraphs: lines, where a line that was broken in the middle of a sentence goes on in the next."""
    found: list[tuple[int, int]] = []
    for m in re.finditer(r"[^\n\r]+", text):
        raw = m[0]
        left, right = len(raw) - len(raw.lstrip()), len(raw) - len(raw.rstrip())
        if not raw.strip():
            continue
        start, end = m.start() + left, m.end() - right
        if found and _goes_on(text, found[-1], start):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _goes_on(text: str, before: tuple[int, int], start: int) -> bool:
    """Whether a line is the middle of a sentence: no blank line before it, no end above it, no capital at its head."""
    above, between, head = text[before[0] : before[1]], text[before[1] : start], text[start]
    if between.count("\n") != 1 or len(above.rsplit("\n", 1)[-1]) < BROKEN or above[-1] in '.!?…:。！？"”»':
        return False
    return head.islower() or (head.isalpha() and not head.isupper() and not UNSPACED.match(head))


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Ends of sentences inside one line, but not after an abbreviation or before a small letter."""
    parts, begun = [], start
    for m in _END.finditer(text, start, end):
        after = text[m.end() : m.end() + 1]
        before = text[max(begun, m.start() - 8) : m.start()]
        # After a small number a full stop may make it an ordinal: am 24. Februar.
        # Machine translation goes on in small letters; a word that long is no abbreviation.
        small = after.islower() and not re.search(
            r"[^\W\d_]{6,}$", text[max(begun, m.start() - 12) : m.start()]
        )
        if m[0][0] == "." and (small or _SHORT.search(before) or re.search(r"(?<!\d)\d{1,2}$", before)):
            continue
        parts.append((begun, m.start() + len(m[0].rstrip())))
        begun = m.end()
    if begun < end:
        parts.append((begun, end))
    return [piece for part in parts for piece in _bounded(*part)]


def _bounded(start: int, end: int) -> list[tuple[int, int]]:
    """A sentence without an end is cut: a quote must stay one that a person reads."""
    return [(a, min(end, a + LONGEST_SENTENCE)) for a in range(start, end, LONGEST_SENTENCE)]

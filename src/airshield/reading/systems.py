"""Systems by their names in all scripts: misspelt, declined, with the tortoise's shell and the football team left out."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from pydantic import Field

from airshield.model.noun import Noun
from airshield.model.system import System
from airshield.reading.fold import ALPHABETS, HANGUL, PREFIXED, UNSPACED, folded
from airshield.reading.words import Cues

SHIELD_KINDS = ("air-defence", "radar", "drone-sensor")
OTHER_KINDS = (
    "aircraft", "cruise-missile", "supersonic-cruise-missile", "ballistic-missile",
)  # fmt: skip
AMBIGUOUS = ("pantsir-s1",)
"""Systems with a name that is an everyday word in Cyrillic or Chinese only: панцирь is any shell, 铠甲 any armour."""
DECLINED_FROM = 5
"""Letters from which on a word may have other endings than the one in the list."""
NEAR = 90
"""Characters on both sides in which a word of air defence vouches for an everyday name."""


class NamedSystem(Noun):
    """A system of which only the name is known."""

    id: str
    name: str
    source: str
    names: list[str]
    context: bool = False
    not_before: list[str] = Field(default_factory=list)
    not_after: list[str] = Field(default_factory=list)


class Known(NamedTuple):
    """One name as a pattern, and whose it is."""

    pattern: re.Pattern[str]
    probe: str
    """A part without which the pattern cannot match: quick to look for."""
    system: str
    name: str
    shield: bool
    context: bool


class Mention(NamedTuple):
    """A system where it is named in a folded sentence."""

    system: str
    name: str
    start: int
    end: int
    shield: bool


class Names:
    """All names that are looked for."""

    def __init__(self, catalogue: Mapping[str, System], more: Iterable[NamedSystem]) -> None:
        self._known: list[Known] = []
        self.shown: dict[str, str] = {}
        self._unlike: dict[str, tuple[list[str], list[str]]] = {}
        # The whole system before its parts: a part of the catalogue may have the name of the whole among its own.
        for one in more:
            self._add(one.id, one.name, one.names, True, one.context)
            self._unlike[one.id] = ([folded(w) for w in one.not_before], [folded(w) for w in one.not_after])
        for system in catalogue.values():
            if system.kind not in SHIELD_KINDS + OTHER_KINDS or system.id.endswith("-generic"):
                continue
            aliases = [system.name, *(alias for names in system.aliases.values() for alias in names)]
            # A misspelling is of the name; what is mistranslated beside it (a division for a battalion) names nothing.
            aliases += [
                w.seen
                for w in system.misspellings
                if difflib.get_close_matches(w.seen, aliases, n=1, cutoff=0.5)
            ]
            ambiguous = system.id in AMBIGUOUS
            self._add(system.id, system.name, aliases, system.kind in SHIELD_KINDS, ambiguous)

    def _add(self, system: str, shown: str, aliases: Iterable[str], shield: bool, context: bool) -> None:
        self.shown[system] = shown
        for alias in dict.fromkeys(folded(alias.partition(" (")[0]).strip() for alias in aliases):
            built = name_pattern(alias)
            if built is None:
                continue
            # A name with digits is nobody's everyday word.
            everyday = context and not re.search(r"\d", alias)
            if system in AMBIGUOUS and not re.search(r"[а-я㐀-鿿]", alias):
                everyday = False
            self._known.append(Known(re.compile(built[0]), built[1], system, shown, shield, everyday))

    def find(self, text: str, around: str, cues: Cues) -> list[Mention]:
        """Systems named in a folded sentence, in order. around: folded text that may vouch for an everyday name."""
        found: list[Mention] = []
        for known in self._known:
            if known.probe not in text:
                continue
            for m in known.pattern.finditer(text):
                if known.context and not self._vouched(known, m, text, around, cues):
                    continue
                found.append(Mention(known.system, known.name, m.start(), m.end(), known.shield))
        return _longest(found)

    def _vouched(self, known: Known, m: re.Match[str], text: str, around: str, cues: Cues) -> bool:
        before, after = self._unlike.get(known.system, ([], []))
        if any(word in text[max(0, m.start() - 30) : m.start()] for word in before):
            return False
        if any(re.match(rf"\W*{re.escape(word.rstrip('.'))}\b", text[m.end() :]) for word in after):
            return False
        near = text[max(0, m.start() - NEAR) : m.start()] + " " + text[m.end() : m.end() + NEAR]
        if cues.has("air_defence", near) or cues.has("unit", near):
            return True
        return cues.has("air_defence", around)


def name_pattern(alias: str) -> tuple[str, str] | None:
    """A pattern for a folded name and its probe; None for what is too short to mean anything."""
    parts = re.findall(r"[^\W\d_]+|\d+", alias)
    if not parts or (len(alias) < 3 and alias.isascii()):
        return None
    if UNSPACED.search(alias) or HANGUL.search(alias):
        return re.escape(alias).replace(r"\ ", r"\s*"), max(re.split(r"[\s・]+", alias), key=len)
    start = r"(?<!\w)(?<!\w')"  # in quotes it is a name, after an apostrophe the end of a word
    if re.match(r"[֐-׿]", alias):
        start = r"(?<!\w)" + PREFIXED["he"]
    elif re.match(r"[؀-ۿ]", alias):
        start = r"(?<!\w)" + PREFIXED["ar"]
    body = ""
    for n, part in enumerate(parts):
        if n:
            # "с 400" is "from 400": a single letter and a number need their hyphen, or nothing between them.
            apart = r"(?:\s?-\s?)?" if len(parts[n - 1]) == 1 and part.isdigit() else r"[\s\-\"'/.]{0,3}"
            body += apart
        if re.match(r"[؀-ۿ]", part):
            body += "(?:ال)?" + re.escape(part.removeprefix("ال"))  # with its article or without
            continue
        body += re.escape(_stem(part)) + (r"\w{0,4}" if _declines(part) else "")
    end = r"(?!\d)(?:['-]?[a-zа-я]{1,2}(?!\w))?" if parts[-1].isdigit() else r"(?!\w)"
    return start + body + end, max((_stem(part).removeprefix("ال") for part in parts), key=len)


def _declines(part: str) -> bool:
    return len(part) >= DECLINED_FROM and ALPHABETS.match(part) is not None


def _stem(part: str) -> str:
    """Without a last vowel or soft sign, which declining takes away."""
    return re.sub(r"[aeiouyаеиоуыьяюйієїαειουηω]$", "", part) if _declines(part) else part


def _longest(found: list[Mention]) -> list[Mention]:
    """Of names that overlap, the longest."""
    kept: list[Mention] = []
    for one in sorted(found, key=lambda m: (m.start - m.end, m.start)):
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda m: m.start)

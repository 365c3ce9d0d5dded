"""Which place goes with which system, where a sentence has several of either."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from airshield.reading.clean import Sentence
from airshield.reading.places import PlaceMention, apart_m
from airshield.reading.systems import Mention
from airshield.reading.words import Cues

TOGETHER = 50
"""Characters between places that share one verb: «in Haifa and in Safed»."""
TOGETHER_LONG = 80
"""The same between landmarks, whose descriptions are longer."""
DEFENDED = 28
"""Characters between a word for protecting and what is protected."""


class Line(NamedTuple):
    """A sentence with what its language offers."""

    sentence: Sentence
    cues: Cues
    language: str


def pairs_of(
    found: Sequence[Mention], spot: Sequence[PlaceMention], line: Line
) -> list[tuple[Mention, PlaceMention]]:
    """Each system with the place that its words belong to, and with those that share its verb."""
    ordered = sorted(spot, key=lambda p: p.start)
    systems = list({m.system: m for m in reversed(found)}.values())[::-1]
    pairs = []
    for mention in systems:
        first = _by_verb(ordered, line) if len(systems) == 1 else None
        first = first or _by_order(mention, found, ordered)
        pairs += [(mention, place) for place in _with_neighbours(first, ordered, line, found)]
    return pairs


def _by_verb(ordered: Sequence[PlaceMention], line: Line) -> PlaceMention | None:
    """The place nearest to a verb of placing: right after it, or before it where the verb comes last."""
    text, cues = line.sentence.folded.text, line.cues
    verbs = [*cues.strong("deployed", text), *cues.strong("moving", text), *cues.all("roof", text)]
    inside = [p for p in ordered if p.start < len(text)]
    if not verbs or not inside:
        return None

    def gap(place: PlaceMention) -> float:
        return min(
            place.start - v.end if v.end <= place.start else 20 + 1.5 * max(0, v.start - place.end)
            for v in verbs
        )

    return min(inside, key=gap)


def _by_order(mention: Mention, found: Sequence[Mention], ordered: Sequence[PlaceMention]) -> PlaceMention:
    """The next place after a system and before the next system, else the nearest before."""
    until = min((m.start for m in found if m.start > mention.start), default=None)
    after = [p for p in ordered if p.start >= mention.end]
    before = [p for p in ordered if p.end <= mention.start]
    inside = [p for p in after if until is None or p.start < until] or after
    return inside[0] if inside else (before[-1] if before else ordered[0])


def _with_neighbours(
    first: PlaceMention, ordered: Sequence[PlaceMention], line: Line, found: Sequence[Mention]
) -> list[PlaceMention]:
    """A place and those beside it that share its verb, with no other system between: in Haifa and in Safed."""
    text = line.sentence.folded.text
    told, at = [first], ordered.index(first)
    for step in (1, -1):
        here, k = first, at + step
        while 0 <= k < len(ordered):
            a, b = (here, ordered[k]) if step > 0 else (ordered[k], here)
            if not alike(a, b):
                apart = any(a.end <= m.start < b.start for m in found)
                if apart or not _joined(line.cues, text[a.end : b.start], a.kind == b.kind == "landmark"):
                    break
                told.append(ordered[k])
            here, k = ordered[k], k + step
    return told


def without_countries(places: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Without countries where something more exact is told: they are mostly whose something is, or whom it is for."""
    exact = [p for p in places if p.kind != "country"]
    return exact or list(places)


def alike(a: PlaceMention, b: PlaceMention) -> bool:
    """Two names of one spot."""
    return a.place.key == b.place.key or apart_m(a.place, b.place) <= max(a.place.radius_m, b.place.radius_m)


def not_only_protected(places: Sequence[PlaceMention], line: Line) -> list[PlaceMention]:
    """Without what is only defended from elsewhere, where something else is told: in Safed, to protect the Galilee."""
    text, cues = line.sentence.folded.text, line.cues

    def only(place: PlaceMention) -> bool:
        found = cues.all("protecting", text[max(0, place.start - DEFENDED) : place.start])
        return (
            bool(found)
            and len(text[max(0, place.start - DEFENDED) + found[-1].end : place.start].split()) <= 3
        )

    sites = [p for p in places if not only(p)]
    return sites or list(places)


def _joined(cues: Cues, between: str, landmarks: bool) -> bool:
    """Whether only an 'and' or a comma, and a few words, lie between two places; landmarks have longer names."""
    joint = cues.first("joining", between)
    if joint is None or re.search(r"[;:.!?]", between) or cues.has("missile", between):
        return False
    words = len(re.findall(r"\w+", between))
    return len(between) <= (TOGETHER_LONG if landmarks else TOGETHER) and words <= (
        10 if landmarks else 1 if joint.word in ",、" else 6
    )

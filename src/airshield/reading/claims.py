"""Numbers and dates of a text that can be checked: distances, ranges, counts, weekdays."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from airshield.model.claims import Verdict
from airshield.model.reading import ClaimRead, PlaceRead
from airshield.reading.clean import Sentence
from airshield.reading.dates import days, weekday_of
from airshield.reading.fold import folded
from airshield.reading.pairing import Line
from airshield.reading.places import PlaceMention, apart_m
from airshield.reading.quantities import METRES, Quantity, lengths, number_of
from airshield.reading.words import Cues

NEVER = "(?!)"
LEAST_M = 1_500.0
"""Shorter lengths are heights, streets and runways."""
_TYPE = re.compile(r"(?:su|mig|f|су|миг|s|с)-?\d|leopard|леопард")


class Known(NamedTuple):
    """What a distance can be checked against."""

    lines_km: Mapping[str, Callable[[float, float], tuple[float, float]]]
    """For a border or a front, by its kind: distance of a point, and its uncertainty [km]."""
    ranges_km: Mapping[str, tuple[float, float]]
    """Published low and high range of a threat, by the folded beginning of its name."""
    home: PlaceRead | None
    """What the text is about, where a sentence names no other place."""
    grade: Callable[[float, float, float], Verdict]


TO_M = 60


class Around(NamedTuple):
    """What stands around a number."""

    before: str
    """The sentence before, folded."""
    text: str
    after: str
    """The beginning of the next sentence: machine translation ends one in the middle of a claim."""
    cues: Cues
    able: bool
    """The sentence tells what something can do."""
    places: Sequence[PlaceMention]
    sites: Sequence[PlaceRead]
    """Exact places of the sightings of the text."""


def claims_of(
    lines: Sequence[Line],
    places: Mapping[int, Sequence[PlaceMention]],
    sites: Sequence[PlaceRead],
    known: Known,
    published: date | None,
) -> list[ClaimRead]:
    """Every claim of a text, in order. places: those of each sentence, by its number; sites: those of its sightings."""
    found: list[ClaimRead] = []
    for n, line in enumerate(lines):
        text = line.sentence.folded.text
        before = lines[n - 1].sentence.folded.text if n else ""
        after = lines[n + 1].sentence.folded.text[:TO_M] if n + 1 < len(lines) else ""
        around = Around(before, text, after, line.cues, line.cues.has("able", text), places.get(n, []), sites)
        spoken_for: list[tuple[int, int]] = []
        for quantity in lengths(text, line.cues):
            spoken_for.append((quantity.start, quantity.end))
            if quantity.metres is not None and quantity.metres >= LEAST_M:
                found.append(_length(line.sentence, quantity, around, known))
        found += _counts(line, spoken_for)
        found += _dates(line, published)
    return found


def _length(sentence: Sentence, quantity: Quantity, around: Around, known: Known) -> ClaimRead:
    text = sentence.folded.text
    near = text[max(0, quantity.start - 55) : quantity.end + 25]
    after = text[quantity.end : quantity.end + TO_M] + " " + around.after
    cues = around.cues
    measured = cues.has("front", after) or cues.has("border", after)
    kind = "range" if cues.has("range", near) or (around.able and not measured) else "distance"
    a, b = sentence.span(quantity.start, quantity.end)
    told = _range(quantity, around, known) if kind == "range" else _distance(quantity, around, known)
    return ClaimRead(
        kind=kind, span=sentence.raw[a - sentence.start : b - sentence.start], start=a, end=b,
        value=quantity.value, unit=quantity.unit, verdict=told.verdict, true_value=told.true, how=told.how,
    )  # fmt: skip


class Told(NamedTuple):
    """A verdict, the true value [km], and how it was got."""

    verdict: Verdict = "unknown"
    true: float | None = None
    how: str | None = None


def _range(quantity: Quantity, around: Around, known: Known) -> Told:
    """Against the range in the catalogue of the threat that is named closest before."""
    said = quantity.value * METRES[quantity.unit] / 1000.0
    near = around.before + " " + around.text[: quantity.end + TO_M]
    named = [(near.rfind(name), name) for name in known.ranges_km if name in near]
    if not named:
        return Told()
    low, high = known.ranges_km[max(named)[1]]
    true = min(max(said, low), high)
    return Told(
        known.grade(said, true, 0.0),
        round(true, 1),
        f"the catalogue gives {low:g} to {high:g} km for '{max(named)[1]}'",
    )


def _distance(quantity: Quantity, around: Around, known: Known) -> Told:
    """To a front or a border of the scenario, or between two places."""
    said = quantity.value * METRES[quantity.unit] / 1000.0
    rest = around.text[quantity.end :]
    after = rest[:TO_M] if len(rest) > 3 else around.after
    before = around.text[max(0, quantity.start - TO_M) : quantity.start]
    subject = next(
        (
            p.place
            for p in reversed(around.places)
            if p.end <= quantity.start and p.kind not in ("distance", "country")
        ),
        known.home,
    )
    for kind, other in (("front", "border"), ("border", "front")):
        if around.cues.has(kind, after) or (
            around.cues.has(kind, before) and "distance" not in [p.kind for p in around.places]
        ):
            if subject is None or kind not in known.lines_km:
                return Told()
            true, doubt = known.lines_km[kind](subject.lat, subject.lon)
            verdict = known.grade(said, true, doubt)
            how = f"{subject.name} to the nearest {kind}, on the ellipsoid"
            if verdict != "ok" and other in known.lines_km:
                instead, doubt = known.lines_km[other](subject.lat, subject.lon)
                if known.grade(said, instead, doubt) == "ok":
                    return Told("wrong", round(true, 1), f"{how}; it fits the {other}, {instead:.0f} km")
            return Told(verdict, round(true, 1), how)
    measured = next(
        (p for p in around.places if p.kind == "distance" and 0 <= p.start - quantity.end <= TO_M), None
    )
    if measured is None or measured.anchor is None:
        return Told()
    anchor = measured.anchor
    # What is measured: another exact place of the sentence, else the site of the text that may be meant.
    exact = next(
        (p.anchor or p.place for p in around.places if p is not measured and p.kind == "landmark"), None
    )
    if exact is None:
        fitting = [
            s
            for s in around.sites
            if 0.5 * said <= apart_m(s, anchor) / 1000.0 <= 1.6 * said and s.radius_m < 500.0 * said
        ]
        exact = min(fitting, key=lambda s: s.radius_m, default=None)
    if exact is None or exact.key == anchor.key:
        return Told()
    true = apart_m(exact, anchor) / 1000.0
    return Told(
        known.grade(said, true, 0.0), round(true, 2), f"{exact.name} to {anchor.name}, middle to middle"
    )


@lru_cache(maxsize=256)
def _counted(words: str, nouns: str) -> re.Pattern[str]:
    """A number in figures or words, and what it counts, a few words later."""
    return re.compile(
        rf"(?<![\w.,-])(?P<n>\d{{1,3}}(?:[  .,']\d{{3}})+|\d{{1,7}}|(?P<word>{words or NEVER}))(?!\w)(?:\s(?P<tail>[^.;:!?()\"]{{0,48}}?))?\s?(?P<noun>{nouns})\w*"
    )


def _counts(line: Line, spoken_for: Sequence[tuple[int, int]]) -> list[ClaimRead]:
    text, found = line.sentence.folded.text, []
    words = "|".join(
        sorted((re.escape(w) for w, n in line.cues.numbers.items() if n > 1), key=len, reverse=True)
    )
    pattern = _counted(words, line.cues.pattern("counted").pattern)
    for m in pattern.finditer(text):
        tail = m["tail"] or ""
        taken = any(m.start() < end and start < m.end("n") for start, end in spoken_for)
        if (taken or re.search(r"\d", tail)) and not _TYPE.search(tail):
            continue  # another number comes between, unless it is the name of a type
        value = float(line.cues.numbers[m["word"]]) if m["word"] else number_of(m["n"])
        if 1900 <= value <= 2100 and not re.search(r"[.,'  ]", m["n"]):
            continue  # a year
        a, b = line.sentence.span(m.start(), m.end())
        raw = line.sentence.raw[a - line.sentence.start : b - line.sentence.start]
        found.append(ClaimRead(kind="count", span=raw, start=a, end=b, value=value, unit=m["noun"]))
    return found


def _dates(line: Line, published: date | None) -> list[ClaimRead]:
    found = []
    if not re.search(r"(?:19|20)\d{2}", line.sentence.raw) and published is None:
        return []
    if weekday_of(line.sentence.folded.text) is None or not re.search(r"\d", line.sentence.raw):
        return []
    for day in days(line.sentence.raw, line.language, published):
        if not day.with_year:
            continue  # the year was guessed so that it fits
        told = weekday_of(folded(line.sentence.raw[max(0, day.start - 14) : day.end]))
        if told is None:
            continue
        right = day.day.weekday() == told
        start, end = line.sentence.start + day.start, line.sentence.start + day.end
        near = _nearest_year(day.day, told) if not right else None
        found.append(
            ClaimRead(
                kind="date", span=line.sentence.raw[day.start : day.end], start=start, end=end, value=day.day.isoformat(),
                verdict="ok" if right else "wrong", true_value=None if near is None else near.isoformat(),
                how="the calendar" if right else f"that day was a {day.day:%A}",
            )
        )  # fmt: skip
    return found


def _nearest_year(day: date, weekday: int) -> date | None:
    """The same day and month in the nearest year in which the weekday is right."""
    for off in (1, -1, 2, -2, 3, -3):
        try:
            other = day.replace(year=day.year + off)
        except ValueError:
            continue
        if other.weekday() == weekday:
            return other
    return None

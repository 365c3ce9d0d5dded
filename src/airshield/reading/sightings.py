"""From the sentences of one text to its sightings: which system, where, how it came there, who says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from airshield.model.reading import PlaceRead, Sighting
from airshield.reading.attributes import activity_of, count_of, media_of, modality_of, mount_of, spoken
from airshield.reading.clean import Sentence
from airshield.reading.dates import days
from airshield.reading.fold import folded
from airshield.reading.pairing import Line, alike, not_only_protected, pairs_of, without_countries
from airshield.reading.places import Finder, PlaceMention, apart_m, most_exact
from airshield.reading.quantities import lengths
from airshield.reading.sources import Origins
from airshield.reading.systems import Mention, Names

UNSPECIFIED = ("air-defence", "air defence (unspecified)")
LONGEST_QUOTE = 420
BACK = 4
"""Sentences that a system may be carried over: «another one stands on …»."""
ANOTHER_BACK = 2
"""Sentences for «the second was seen on …», which names no kind of thing at all."""
PLACE_BACK = 2
"""Sentences that a place may be carried over."""
ROUNDED = 1.5
"""A distance in a report is round: what lies so much farther is the same."""
OUT_OF_TOWN_M = 20_000.0
"""An airport lies so far from its town, at most."""


@dataclass
class Draft:
    """A sighting that is being put together."""

    system: str
    name: str
    place: PlaceRead
    kind: str
    line: int
    """Number of its sentence."""
    named: bool
    """The system is named in the sentence itself."""
    span: tuple[int, int]
    detail: int
    """How much else the sentence tells: a number, who says so, what shows it."""
    why: list[str] = field(default_factory=list)

    @property
    def worth(self) -> tuple[bool, bool, float, int]:
        """Which of two for the same thing is kept."""
        return self.named, self.kind in ("landmark", "airport"), -self.place.radius_m, self.detail


class TextReader:
    """Reads one text."""

    def __init__(
        self, names: Names, finder_of: dict[tuple[str, ...], Finder], origins: Origins, published: date | None
    ) -> None:
        self._names, self._finder_of, self._origins, self._published = names, finder_of, origins, published
        self._text = ""

    def read(
        self, lines: Sequence[Line], countries: Sequence[str]
    ) -> tuple[list[Sighting], list[Sighting], dict[int, list[PlaceMention]]]:
        """Sightings of air defence, movements of other arms, and the places of each sentence by its number."""
        self._text = " ".join(line.sentence.folded.text for line in lines)
        drafts: list[Draft] = []
        movements: list[Draft] = []
        named = [self._mentions(lines, n) for n in range(len(lines))]
        every = {m.system: m for mentions in named for m in mentions if m.shield}
        last: tuple[int, Mention] | None = None
        where: list[tuple[int, list[PlaceMention]]] = []
        places_of: dict[int, list[PlaceMention]] = {}
        for n, line in enumerate(lines):
            shield = [m for m in named[n] if m.shield]
            places = places_of[n] = [
                p
                for p in self.places(line, countries)
                if all(p.end <= m.start or p.start >= m.end for m in named[n])
            ]
            there = most_exact([p for p in places if p.located and not p.origin])
            paragraph = [
                (k, m) for k in range(max(0, n - BACK), min(len(lines), n + BACK + 1))
                if lines[k].sentence.line == line.sentence.line for m in named[k] if m.shield
            ]  # fmt: skip
            found, why = self._subject(line, shield, last, every, n, paragraph)
            if found:
                spot, how = not_only_protected(without_countries(there), line), ""
                if not spot:
                    spot, how = self._carried(where, n, line, bool(shield))
                if spot and self._stands(line, found, spot, bool(shield)):
                    pairs = pairs_of(found, spot, line)
                    pairs += self._clauses(line, found, spot, pairs)
                    for mention, place in pairs:
                        if not shield and _taken_by_another(drafts, mention, place):
                            continue
                        drafts.append(
                            self._draft(
                                line, n, mention, place, bool(shield), [*why, *([how] if how else [])]
                            )
                        )
            movements += self._movements(line, n, named[n], places, where)
            if shield:
                last = (n, shield[-1])
            if there:
                where.append((n, there))
        kept = _without_doubles(drafts)
        sightings = [self.finish(lines, draft) for draft in kept]
        return sightings, [self.finish(lines, draft) for draft in _without_doubles(movements)], places_of

    def _mentions(self, lines: Sequence[Line], n: int) -> list[Mention]:
        around = " ".join(line.sentence.folded.text for line in lines[max(0, n - 1) : n + 2])
        return self._names.find(lines[n].sentence.folded.text, around, lines[n].cues)

    def places(self, line: Line, countries: Sequence[str]) -> list[PlaceMention]:
        """Places of a sentence."""
        finder = self._finder_of[line.cues.names]
        return finder.find(line.sentence, countries, lengths(line.sentence.folded.text, line.cues))

    def _subject(
        self, line: Line, shield: Sequence[Mention], last: tuple[int, Mention] | None,
        every: dict[str, Mention], n: int, paragraph: Sequence[tuple[int, Mention]],
    ) -> tuple[list[Mention], list[str]]:  # fmt: skip
        """The systems that a sentence is about: named, or carried over by 'another one', 'the system'."""
        text, cues = line.sentence.folded.text, line.cues
        if shield:
            return list(shield), [f"'{text[m.start : m.end]}' names {m.name}" for m in shield]
        # A paragraph that names one system, before or after, speaks of that one.
        here = {m.system: m for k, m in paragraph}
        if len(here) == 1:
            last = (n, next(iter(here.values())))
        generic, unit, another = (
            cues.first("air_defence", text),
            cues.first("unit", text),
            cues.first("another", text),
        )
        if last is not None and n - last[0] <= BACK:
            word = generic or unit
            if word is None and another is not None and n - last[0] <= ANOTHER_BACK:
                word = another
            if word is None and n - last[0] <= 1 and cues.has("deployed", text):
                word = cues.first("roof", text)  # "one was put on the roof of …", right after it was named
            if word is not None:
                carried = last[1]._replace(start=word.start, end=word.end)
                return [carried], [f"'{word.word}' carries {carried.name} over from an earlier sentence"]
        if generic is not None:
            if len(every) == 1:
                (only,) = every.values()
                return [only._replace(start=generic.start, end=generic.end)], [
                    f"'{generic.word}' is taken for {only.name}, the only system of the text"
                ]
            if not every:
                return [Mention(*UNSPECIFIED, generic.start, generic.end, True)], [
                    f"'{generic.word}' names no system"
                ]
        return [], []

    def _carried(
        self, where: list[tuple[int, list[PlaceMention]]], n: int, line: Line, named: bool
    ) -> tuple[list[PlaceMention], str]:
        """'At the airport', or no place at all: that of a sentence before."""
        text = line.sentence.folded.text
        past = len(text)
        if line.cues.has("airport", text):
            for m, places in reversed(where):
                fields = [p for p in places if "airport" in p.place.how]
                if fields:
                    return [
                        fields[0]._replace(start=past, end=past)
                    ], f"the airfield is that of {n - m} sentence(s) before"
        strong = line.cues.strong("deployed", text)
        if named and strong and where and n - where[-1][0] <= PLACE_BACK and not line.cues.has("given", text):
            places = [p for p in where[-1][1] if p.kind != "country"]
            if len(places) == 1:
                return [
                    places[0]._replace(start=past, end=past)
                ], f"the place is that of {n - where[-1][0]} sentence(s) before"
        return [], ""

    def _stands(
        self, line: Line, found: Sequence[Mention], spot: Sequence[PlaceMention], named: bool
    ) -> bool:
        """Whether the words put a system somewhere, rather than praise, sell or fire it."""
        text, cues = line.sentence.folded.text, line.cues
        exact = (
            any(p.kind in ("landmark", "distance") for p in spot)
            or cues.has("roof", text)
            or cues.has("airport", text)
        )
        deployed = cues.strong("deployed", text)
        weak = cues.has("deployed", text)
        moving = cues.has("moving", text)
        roof = cues.has("roof", text)
        if found[0].system == UNSPECIFIED[0]:
            return bool(deployed or roof) and exact and not cues.has("combat", text)
        if not (deployed or moving or roof or (weak and named)):
            return False
        if cues.has("combat", text) and not exact and not deployed:
            return False
        if cues.has("given", text) and (not deployed or all(p.kind == "country" for p in spot)):
            return False
        if cues.has("able", text) and not deployed and not roof:
            return False
        arrives = moving and all(p.kind != "country" for p in spot)
        if not named and (not (deployed or roof or arrives) or cues.has("planned", text)):
            return False
        # A country that only "shows" or "is protected" by something is no site.
        return bool(deployed or moving or roof) or any(p.kind != "country" for p in spot) or named

    def _clauses(
        self,
        line: Line,
        found: Sequence[Mention],
        spot: Sequence[PlaceMention],
        pairs: Sequence[tuple[Mention, PlaceMention]],
    ) -> list[tuple[Mention, PlaceMention]]:
        """Places with a verb of their own in the same sentence: «…, besides the battery that was set up in …»."""
        text, begun = line.sentence.folded.text, 0
        more: list[tuple[Mention, PlaceMention]] = []
        for place in sorted(spot, key=lambda p: p.start):
            words, begun = text[begun : place.start], place.end
            if any(place is told or alike(place, told) for _, told in (*pairs, *more)):
                continue
            systems = [m for m in found if m.end <= place.start]
            if systems and line.cues.has("deployed", words) and line.cues.has("unit", words):
                more.append((systems[-1], place))
        return more

    def _draft(
        self, line: Line, n: int, mention: Mention, place: PlaceMention, named: bool, why: list[str]
    ) -> Draft:
        sentence = line.sentence
        low = min(mention.start, place.start) if place.start < len(sentence.folded.text) else mention.start
        high = max(mention.end, place.end)
        span = _quote(sentence, low, min(high, len(sentence.folded.text)))
        text, cues = sentence.folded.text, line.cues
        detail = sum(
            (bool(re.search(r"\d", text)), spoken(cues, text), bool(media_of(cues, text)), text.endswith("."))
        )
        return Draft(
            mention.system,
            mention.name,
            place.place,
            place.kind,
            n,
            named,
            span,
            detail,
            [*why, place.place.how],
        )

    def _movements(
        self,
        line: Line,
        n: int,
        mentions: Sequence[Mention],
        places: Sequence[PlaceMention],
        where: list[tuple[int, list[PlaceMention]]],
    ) -> list[Draft]:
        """Aircraft and missiles that are sent, arrive or leave: told, but no site of a shield."""
        text, cues = line.sentence.folded.text, line.cues
        if not (cues.has("moving", text) or cues.has("deployed", text)):
            return []
        subject = [m for m in mentions if not m.shield]
        missile = cues.pattern("missile").pattern
        many = re.search(rf"(?<![\w-])\d{{2,5}}\s+(?:\w+\s){{0,2}}(?:{missile})\w*", text)
        if many and cues.has("moving", text) and not mentions:
            subject.append(Mention("missiles", "missiles (unspecified)", many.start(), many.end(), False))
        spot = most_exact([p for p in places if p.located and not p.origin]) or [
            p for p in places if p.origin
        ]
        if subject and not spot and where and n - where[-1][0] <= PLACE_BACK and cues.has("moving", text):
            spot = [where[-1][1][0]._replace(start=len(text), end=len(text))]
        if not subject or not spot:
            return []
        return [
            self._draft(line, n, m, spot[0], True, [f"'{text[m.start : m.end]}' names {m.name}"])
            for m in subject
        ]

    def finish(self, lines: Sequence[Line], draft: Draft, words: str | None = None) -> Sighting:
        """A draft with all that its sentence tells. words: the quote, where it is not of that sentence alone."""
        line = lines[draft.line]
        text, cues = line.sentence.folded.text, line.cues
        start, end = draft.span
        raw = words or line.sentence.raw[start - line.sentence.start : end - line.sentence.start]
        own_line = [other for other in lines if other.sentence.line == line.sentence.line]
        about = " ".join(other.sentence.folded.text for other in own_line)
        media = media_of(cues, text) or [
            kind for kind in media_of(cues, about) if kind != "official_statement"
        ]
        told, basis = self._when(lines, draft.line)
        said_by, roots = self._origins.of(text, about, self._text, media, spoken(cues, text))
        return Sighting(
            system=draft.name, system_id=draft.system, place=draft.place, activity=activity_of(cues, text), mount=mount_of(cues, text),
            date=told, date_basis=basis, count=count_of(cues, text, draft.name, draft.kind in ("landmark", "distance")), medium=media, attributed_to=said_by,
            modality=modality_of(cues, text, media), evidence=raw, start=start, end=end, roots=roots, why=draft.why,
        )  # fmt: skip

    def _when(self, lines: Sequence[Line], n: int) -> tuple[str | None, str | None]:
        """The day that its own sentence names, else one of the few before."""
        for line in reversed(lines[max(0, n - BACK) : n + 1]):
            raw = line.sentence.raw
            found = [
                day
                for day in days(raw, line.language, self._published)
                if not line.cues.has("since", folded(raw[max(0, day.start - 12) : day.start + 6]))
            ]
            if found:
                stated = [day for day in found if day.basis == "stated"] or found
                return stated[0].day.isoformat(), stated[0].basis
        return None, None


def _quote(sentence: Sentence, low: int, high: int) -> tuple[int, int]:
    """The whole sentence, or as much around the words that matter as a quote may have; cut between words."""
    start, end = sentence.start, sentence.end
    if end - start <= LONGEST_QUOTE:
        return start, end
    a, b = sentence.span(low, high)
    b = min(b, a + LONGEST_QUOTE)
    room = LONGEST_QUOTE - (b - a)
    a, b = max(start, a - room // 2), min(end, b + room // 2)
    raw = sentence.raw
    while a > start and not raw[a - start - 1].isspace() and a - start > 0:
        a -= 1
    while b < end and not raw[b - start].isspace():
        b += 1
    return (a, b) if b - a <= 600 else (a, a + 600)


def _without_doubles(drafts: Sequence[Draft]) -> list[Draft]:
    """One for each system and place; none that only says around which others are told."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: d.worth, reverse=True):
        if any(_same(draft, other) for other in kept):
            continue
        kept.append(draft)
    exact = [
        d for d in kept
        if not any(
            o is not d and (o.system == d.system or d.system == UNSPECIFIED[0])
            and o.place.radius_m < 0.7 * d.place.radius_m
            and apart_m(o.place, d.place) <= d.place.radius_m * (ROUNDED if d.kind == "distance" else 1.0)
            for o in kept
        )
    ]  # fmt: skip
    return sorted(exact, key=lambda d: (d.line, d.span))


def _same(a: Draft, b: Draft) -> bool:
    if a.system != b.system:
        return False
    far = apart_m(a.place, b.place)
    if {a.kind, b.kind} == {"town", "airport"} and far <= OUT_OF_TOWN_M:
        return True  # the airport of the town
    return a.place.key == b.place.key or far <= max(1_000.0, 0.3 * min(a.place.radius_m, b.place.radius_m))


def _taken_by_another(drafts: Sequence[Draft], mention: Mention, place: PlaceMention) -> bool:
    """Whether a place already has another system, and this one is only carried over."""
    return any(
        d.system != mention.system
        and (d.place.key == place.place.key or apart_m(d.place, place.place) <= place.place.radius_m)
        for d in drafts
    )

"""Places in a sentence: which name means which spot, and whether the words put something there."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from airshield.constants import EARTH_RADIUS_M
from airshield.model.reading import PlaceRead
from airshield.reading.clean import Sentence
from airshield.reading.fold import ALPHABETS, HANGUL, UNSPACED
from airshield.reading.gazetteer import (
    UNDECLINED,
    Country,
    Landmark,
    Town,
    World,
    forms,
    joined,
    tokens,
    town_radius_m,
)
from airshield.reading.quantities import Quantity
from airshield.reading.systems import name_pattern
from airshield.reading.words import Cues, compiled

MOST_WORDS = 3
FEW_PEOPLE = 100_000
"""A short name must belong to a town of so many: «Of», «Nice» and «Bar» are towns too."""
MANY_PEOPLE = 150_000
"""A town of so many may be meant in any text; a smaller one only where its country is spoken of."""
METROPOLIS = 1_000_000
"""A town of so many is meant even where another name follows; Vladimir Putin is no town."""
AROUND_M = 3_000.0
"""«At the Kremlin» means somewhere around it, unless it is its roof."""
AIRFIELD_M = 4_000.0
"""What stands «at the airport» may stand anywhere around it."""
PRINTED_M = 300.0
"""Printed coordinates are of a building, or of the picture of it."""
CLOSE = 40
"""Characters between the two words that make a place together."""
REACH = 45
"""Characters between a distance and the place that it is measured from."""
OF = frozenset(
    ("of", "de", "du", "des", "d", "del", "della", "dei", "do", "da", "dos", "das", "di", "von", "van", "av", "al", "ale", "ai", "του", "τησ", "των")
)  # fmt: skip
"""Words that say whose something is, where it is a country that follows."""
BEARINGS = {"N": 0, "NE": 45, "E": 90, "SE": 135, "S": 180, "SW": 225, "W": 270, "NW": 315}


class PlaceMention(NamedTuple):
    """A place where it is named in a folded sentence."""

    start: int
    end: int
    place: PlaceRead
    kind: str
    """landmark, town, country, region or distance."""
    country: str | None
    located: bool
    """Words around it put something there; a capital that «refuses to comment» is none."""
    origin: bool = False
    """Something leaves it."""
    anchor: PlaceRead | None = None
    """The landmark itself, or what a distance is measured from."""


class LandmarkNames:
    """Landmarks as patterns."""

    def __init__(self, landmarks: Iterable[Landmark]) -> None:
        self._known: list[tuple[re.Pattern[str], str, Landmark]] = []
        for landmark in landmarks:
            for name in landmark.names:
                built = name_pattern(joined(name))
                if built is not None:
                    self._known.append((re.compile(built[0]), built[1], landmark))
            if landmark.together is not None:
                one, other = (compiled(words).pattern for words in landmark.together)
                close = rf"(?:\w*[^.;:!?]{{0,{CLOSE}}}?)"
                self._known.append(
                    (
                        re.compile(rf"(?:{one}){close}(?:{other})\w*|(?:{other}){close}(?:{one})\w*"),
                        "",
                        landmark,
                    )
                )

    def find(self, text: str) -> Iterator[tuple[int, int, Landmark]]:
        """Landmarks named in a folded sentence."""
        for pattern, probe, landmark in self._known:
            if probe in text:
                for m in pattern.finditer(text):
                    yield m.start(), m.end(), landmark


def candidates(sentence: Sentence, declined: bool) -> Iterator[tuple[int, int, list[str]]]:
    """Words of a sentence that may be a name, the longest first, and what they may be in a list.

    declined: whether names take endings in its language.
    """
    text, words = sentence.folded.text, tokens(sentence.folded.text)
    for n, (start, _) in enumerate(words):
        dense = UNSPACED.match(text[start]) is not None
        if not dense and not _named(sentence, start):
            continue
        for length in range(5 if dense else MOST_WORDS, 0, -1):
            if n + length > len(words) or (dense and length < 2):
                continue
            end = words[n + length - 1][1]
            if dense and end - start != length:
                continue
            piece = text[start:end]
            if not dense and re.search(r"[.,;:()\"!?]", piece):
                continue
            found = [joined(piece)]
            if HANGUL.match(piece):
                found += [piece[:cut] for cut in range(len(piece) - 1, 1, -1)]
            elif not dense:
                head, _, last = found[0].rpartition(" ")
                found = [f"{head} {form}".strip() for form in forms(last, declined)]
                if head and length == 2 and declined:  # both words of a name are declined: Великого Новгорода
                    found += [f"{form} {last}" for form in list(forms(head))[:60]]
            yield start, end, [name for name in found if len(name) > 1]


def _named(sentence: Sentence, start: int) -> bool:
    """Whether a word is written like a name: with a capital, or in a script that has none."""
    char = sentence.raw[sentence.folded.at[start]]
    return char.isupper() or not (char.islower() or char.isdigit())


class Finder:
    """Places by all lists, for one text."""

    def __init__(self, landmarks: LandmarkNames, world: World, cues: Cues, stop: frozenset[str]) -> None:
        self._landmarks, self._world, self._cues, self._stop = landmarks, world, cues, stop
        self._declined = not set(cues.names[:1]) <= UNDECLINED

    def find(
        self, sentence: Sentence, countries: Sequence[str], quantities: Sequence[Quantity]
    ) -> list[PlaceMention]:
        """Places of a sentence in order, none inside another's words. countries: codes the text is about, the first most."""
        text = sentence.folded.text
        taken: list[PlaceMention] = []

        def free(start: int, end: int) -> bool:
            return all(end <= other.start or start >= other.end for other in taken)

        found = sorted(self._landmarks.find(text), key=lambda hit: hit[0] - hit[1])
        for start, end, landmark in found:
            if free(start, end):
                taken.append(self._landmark(text, start, end, landmark))
        taken += [m for m in _printed(text) if free(m.start, m.end)]
        taken += [m for m in self._capital(text, countries) if free(m.start, m.end)]
        for start, end, names in candidates(sentence, self._declined):
            if not free(start, end):
                continue
            mention = self._world_place(text, sentence, start, end, names, countries)
            if mention is not None:
                taken.append(mention)
        taken.sort(key=lambda m: m.start)
        return self._measured(text, taken, quantities)

    def _landmark(self, text: str, start: int, end: int, landmark: Landmark) -> PlaceMention:
        cues = self._cues
        located = True
        if landmark.institution:
            # A ministry speaks, a building stands: only words for buildings, roofs and distances make it a place.
            around = text[max(0, start - 60) : start]
            after = text[end : end + 25]
            located = (
                cues.has("roof", around) or cues.has("building", around) or cues.has("near", around[-25:])
            )
            located |= cues.has("building", after) or cues.has("roof", after)
        radius_m = max(landmark.radius_m, AROUND_M) if landmark.reference else landmark.radius_m
        place = PlaceRead(
            name=landmark.name, lat=landmark.lat, lon=landmark.lon, radius_m=radius_m, key=landmark.key,
            how=f"'{text[start:end]}' is {landmark.name} ({landmark.basis})",
        )  # fmt: skip
        itself = place.model_copy(update={"radius_m": landmark.radius_m})
        return PlaceMention(
            start, end, place, "landmark", landmark.country, located, self._origin(text, start), itself
        )

    def _world_place(
        self,
        text: str,
        sentence: Sentence,
        start: int,
        end: int,
        names: Sequence[str],
        countries: Sequence[str],
    ) -> PlaceMention | None:
        located = self._located(text, start, end)
        spaced = not UNSPACED.match(text[start])
        for name in names:
            if name in self._stop:
                continue
            country = self._world.countries.get(name)
            if country is not None:
                return self._country(text, start, end, country, located and self._inside(text, start))
            airport = self._airport(text, sentence, start, end, name, located, countries)
            if airport is not None:
                return airport
            towns = self._world.towns.get(name)
            if not towns:
                continue
            town = best_town(towns, countries)
            near_field = self._cues.has("airport", text[max(0, start - 30) : end + 25])
            if len(name) <= 4 and ALPHABETS.match(name) and town.population < FEW_PEOPLE:
                continue
            if name != names[0] and not located and not near_field:
                continue  # a guessed ending needs more than a capital letter
            if town.population < MANY_PEOPLE and town.country not in countries:
                continue  # a small town of a country that nobody speaks of
            if (
                not spaced
                and end - start < 3
                and town.country not in countries
                and self._world.capitals.get(town.country) != town
            ):
                continue  # two characters are part of many words
            if town.population < METROPOLIS and spaced and self._person(sentence, end):
                continue
            return self._town(text, start, end, town, located or near_field, sentence)
        return None

    def _airport(
        self,
        text: str,
        sentence: Sentence,
        start: int,
        end: int,
        name: str,
        located: bool,
        countries: Sequence[str],
    ) -> PlaceMention | None:
        """An airfield that is called so, beside a word for airfields; a scheduled one also alone, where no town has its name."""
        found = self._world.airports.get(name)
        if not found:
            return None
        beside = self._cues.has("airport", text[max(0, start - 30) : start] + "|" + text[end : end + 25])
        if not beside:
            found = [a for a in found if a.alone] if located and name not in self._world.towns else []
        fitting = [a for a in found if a.country in countries] or (found if beside else [])
        if not beside and not self._inside(text, start):
            return None  # "of Reagan" is no airport
        if len(fitting) > 1:
            fitting = [a for a in fitting if a.scheduled]
        if len(fitting) != 1 or (not beside and self._person(sentence, end)):
            return None
        (airport,) = fitting
        place = PlaceRead(
            name=airport.name, lat=airport.lat, lon=airport.lon, radius_m=AIRFIELD_M, key=airport.key,
            how=f"'{text[start:end]}' is {airport.name} ({airport.country}), by its airport",
        )  # fmt: skip
        return PlaceMention(start, end, place, "airport", airport.country, True, self._origin(text, start))

    def _person(self, sentence: Sentence, end: int) -> bool:
        """Whether another name follows at once: it is the first name of somebody."""
        after = re.match(r" ([^\W\d_]{3,})", sentence.folded.text[end:])
        if after is None or self._cues.names[:1] == ("de",):
            return False
        return sentence.raw[sentence.folded.at[end + 1]].isupper() and after[1] not in self._stop

    def _town(
        self, text: str, start: int, end: int, town: Town, located: bool, sentence: Sentence
    ) -> PlaceMention:
        radius, kind, how = (
            town_radius_m(town.population),
            "town",
            f"'{text[start:end]}' is {town.name} ({town.country})",
        )
        around = text[max(0, start - 14) : start] + "|" + text[end : end + 14]
        if self._cues.has("region", around) and not self._cues.has("airport", around):
            radius, kind, how = max(radius, 60_000.0), "region", how + ", the region around it"
        if self._cues.has("airport", text[max(0, start - 30) : start] + "|" + text[end : end + 25]):
            kind, how = "airport", how + ", by its airport"
        place = PlaceRead(name=town.name, lat=town.lat, lon=town.lon, radius_m=radius, key=town.key, how=how)
        return PlaceMention(start, end, place, kind, town.country, located, self._origin(text, start))

    def _country(self, text: str, start: int, end: int, country: Country, located: bool) -> PlaceMention:
        lat, lon, radius, key, how = (
            country.lat,
            country.lon,
            country.radius_m,
            f"country:{country.code}",
            "the middle of its towns",
        )
        before = text[max(0, start - 22) : start]
        for direction, pattern in self._cues.compass:
            if pattern.search(before):
                lat, lon = moved(lat, lon, BEARINGS[direction], 0.55 * radius)
                radius, key, how = 0.6 * radius, f"{key}/{direction}", f"its {direction} part, by our rule"
                break
        place = PlaceRead(
            name=country.name,
            lat=lat,
            lon=lon,
            radius_m=radius,
            key=key,
            how=f"'{text[start:end]}' is a country: {how}",
        )
        return PlaceMention(start, end, place, "country", country.code, located, self._origin(text, start))

    def _capital(self, text: str, countries: Sequence[str]) -> Iterator[PlaceMention]:
        """'The Russian capital': that of the country that the text is about most."""
        town = self._world.capitals.get(countries[0]) if countries else None
        if town is None:
            return
        for cue in self._cues.all("capital", text):
            end = re.compile(r"\w*").match(text, cue.end).end()  # type: ignore[union-attr]
            place = PlaceRead(
                name=town.name, lat=town.lat, lon=town.lon, radius_m=town_radius_m(town.population), key=town.key,
                how=f"'{text[cue.start:end]}' is taken for {town.name}, the capital of {town.country}",
            )  # fmt: skip
            yield PlaceMention(
                cue.start, end, place, "town", town.country, self._located(text, cue.start, end)
            )

    def _inside(self, text: str, start: int) -> bool:
        """Whether something is in a country, and not of it: the president of Ukraine is nowhere."""
        if UNSPACED.match(text[start]) or HANGUL.match(text[start]) or not ALPHABETS.match(text[start]):
            return True
        before = text[max(0, start - 32) : start]
        last = self._cues.all("at", before)
        return (
            not last
            or last[-1].word not in OF
            or self._cues.has("region", before)
            or any(p.search(before) for _, p in self._cues.compass)
        )

    def _located(self, text: str, start: int, end: int) -> bool:
        """Whether a preposition, an ending, a roof or an airfield puts something there."""
        if UNSPACED.match(text[start]) or HANGUL.match(text[start]):
            return True
        before = text[max(0, start - 32) : start]
        if re.search(r"[.;:!?\"]\s*$", before):
            before = ""
        for cue in self._cues.all("at", before):
            if len(re.findall(r"\w+", before[cue.end :])) <= 2 and not re.search(r"[,;:]", before[cue.end :]):
                return True
        if re.match(r"[֐-׿]", text[start]):
            return re.match(r"[בלמ]", text[start]) is not None
        if re.match(r"[؀-ۿ]", text[start]):
            return True
        if self._cues.names[0] == "tr" and re.search(
            r"'[dtny]?[ae]\w*$", text[start:end] + (re.match(r"'\w*", text[end:]) or [""])[0]
        ):
            return True  # Moskova'da, Moskova'ya
        near = text[max(0, start - 18) : start] + "|" + text[end : end + 18]
        return self._cues.has("roof", near) or self._cues.has("airport", near)

    def _origin(self, text: str, start: int) -> bool:
        if not (self._cues.has("moving", text) or self._cues.has("left", text)):
            return False  # "of" and "from" are one word in many languages
        before = text[max(0, start - 18) : start]
        found = self._cues.all("from", before)
        return bool(found) and len(re.findall(r"\w+", before[found[-1].end :])) <= 1

    def _measured(
        self, text: str, mentions: list[PlaceMention], quantities: Sequence[Quantity]
    ) -> list[PlaceMention]:
        """'2 km east of the Kremlin' is not the Kremlin: the first place after a distance is what it is measured from."""
        out = list(mentions)
        for quantity in quantities:
            n = next((n for n, m in enumerate(mentions) if 0 <= m.start - quantity.end <= REACH), None)
            if quantity.metres is None or n is None:
                continue
            between = text[quantity.end : mentions[n].start]
            if not re.search(r"[.;:!?]", between):
                out[n] = self._from(between, mentions[n], quantity.metres)
        # The same place by another name beside it is what is measured from, too.
        anchors = {m.anchor.key for m in out if m.kind == "distance" and m.anchor}
        kept = [m for m in out if m.kind == "distance" or m.place.key not in anchors]
        # "London Gatwick" is Gatwick.
        named = {m.start for m in kept if m.place.key.startswith("airport:")}
        return [m for m in kept if m.end + 1 not in named or not m.place.key.startswith("town:")]

    def _from(self, between: str, mention: PlaceMention, far_m: float) -> PlaceMention:
        place = mention.place
        lat, lon, radius, how = place.lat, place.lon, far_m, "anywhere around it"
        for direction, pattern in self._cues.compass:
            if pattern.search(between):
                lat, lon = moved(lat, lon, BEARINGS[direction], far_m)
                radius, how = 0.5 * far_m, f"to the {direction} of it"
                break
        told = PlaceRead(
            name=f"{far_m / 1000:g} km from {place.name}", lat=lat, lon=lon, radius_m=max(place.radius_m, radius),
            key=f"{place.key}~{far_m / 1000:g}", how=f"{place.how}; {far_m / 1000:g} km from it, {how}",
        )  # fmt: skip
        return mention._replace(
            place=told, kind="distance", located=True, origin=False, anchor=mention.anchor or place
        )


def _printed(text: str) -> Iterator[PlaceMention]:
    """Coordinates in degrees with decimals: 55.7454, 37.6513."""
    for m in re.finditer(r"(?<![\d.])(-?\d{1,2}\.\d{3,8})\s*[,;/ ]\s*(-?\d{1,3}\.\d{3,8})(?![\d.])", text):
        lat, lon = float(m[1]), float(m[2])
        if abs(lat) <= 90.0 and abs(lon) <= 180.0:
            place = PlaceRead(
                name=f"{lat:.4f}, {lon:.4f}",
                lat=lat,
                lon=lon,
                radius_m=PRINTED_M,
                key=f"at:{lat:.3f},{lon:.3f}",
                how="printed coordinates",
            )
            yield PlaceMention(m.start(), m.end(), place, "landmark", None, True, False, place)


def best_town(towns: Sequence[Town], countries: Sequence[str]) -> Town:
    """Of namesakes, the one in a country that the text is about; then the largest."""

    def rank(town: Town) -> float:
        at = countries.index(town.country) if town.country in countries else None
        return math.log10(town.population + 10) + (0.0 if at is None else 3.0 - 0.2 * min(at, 5))

    return max(towns, key=rank)


def moved(lat: float, lon: float, bearing_deg: float, far_m: float) -> tuple[float, float]:
    """A point so far away in a direction, on a sphere; good to a third of a per cent."""
    angle, turn = far_m / EARTH_RADIUS_M, math.radians(bearing_deg)
    a = math.radians(lat)
    b = math.asin(math.sin(a) * math.cos(angle) + math.cos(a) * math.sin(angle) * math.cos(turn))
    c = math.atan2(
        math.sin(turn) * math.sin(angle) * math.cos(a), math.cos(angle) - math.sin(a) * math.sin(b)
    )
    return round(math.degrees(b), 5), round((lon + math.degrees(c) + 540.0) % 360.0 - 180.0, 5)


def apart_m(a: PlaceRead, b: PlaceRead) -> float:
    """Distance of the middles of two places [m], on a sphere."""
    p, q = math.radians(a.lat), math.radians(b.lat)
    half = (
        math.sin((q - p) / 2) ** 2
        + math.cos(p) * math.cos(q) * math.sin(math.radians(b.lon - a.lon) / 2) ** 2
    )
    return 2.0 * EARTH_RADIUS_M * math.asin(min(1.0, math.sqrt(half)))


def most_exact(mentions: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Without those that only say around which others lie: the roof, not the city and the country of the roof."""
    return [
        one
        for one in mentions
        if not any(
            other is not one
            and other.place.radius_m < 0.7 * one.place.radius_m
            and apart_m(one.place, other.place) <= one.place.radius_m + other.place.radius_m
            for other in mentions
        )
    ]

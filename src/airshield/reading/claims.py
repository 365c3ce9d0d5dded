"""Numbers and dates of a text that can be checked: distances, ranges, counts, weekdays."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from airshield.model.claims import Verdict
from airshield.model.reading import ClaimRead, PlaceRead
from airshield.reading.clean import Sentence
from airshield.reading.dates import days, weekday_of
from airshield.reading.fold import folded
from airshield.reading.places import PlaceMention, apart_m
from airshield.reading.quantities import METRES, Quantity, lengths, number_of
from airshield.reading.sightings import Line

LEAST_M = 1_500.0
"""Shorter lengths are heights, streets and runways."""
_RANGE = re.compile(
    r"range|radius|reach|reichweite|radius|portee|rayon d'action|autonomie|alcance|radio de accion|gittata|raggio d'azione|rekkevidde|rackvidd|zasieg|dosah|raza de actiune|bataie|дальност|радиус|дальніст|радіус|обсег|εμβελει|ακτινα|menzil|טווח|مدى|مدي|射程|사거리|bereik"
)
_COUNTED = re.compile(
    r"(?<![\w.,-])(?P<n>\d{1,3}(?:[  .,']\d{3})+|\d{1,7}|(?P<word>WORDS))(?!\w)(?:\s(?P<tail>[^.;:!?()\"]{0,48}?))?\s?(?P<noun>NOUNS)\w*"
)
_NOUNS = (
    "troops", "soldier", "soldat", "militaire", "military personnel", "servicemen", "truppen", "soldados", "tropas", "truppe", "zolnierz", "войск", "солдат", "военнослужащ", "военных", "військов", "войниц", "στρατιωτ", "asker",
    "aircraft", "jet", "plane", "fighter", "flugzeug", "kampfjet", "avion", "aerei", "caccia", "fly.", "jagerfly", "samolot", "mysliw", "самолет", "истребител", "літак", "винищувач", "изтребител", "αεροσκαφ", "ucag", "ucak",
    "missile", "raket", "rocket", "misil", "missil", "ракет", "πυραυλ", "fuze", "drone", "drohn", "dron", "бпла", "беспилотник", "дрон", "безпілотник", "iha",
    "batter", "bateri", "launcher", "tragerraket", "werfer", "lanceur", "lanzador", "lanciator", "wyrzutni", "батаре", "пусков", "установ", "battalion", "bataillon", "дивизион", "дивізіон", "dywizjon", "batalion", "batallon",
    "tank", "panzer", "char.", "chars.", "танк", "countries", "lander.", "lander", "pays.", "paises", "paesi", "krajow", "стран", "країн", "land.", "vehicle", "fahrzeug",
)  # fmt: skip


class Known(NamedTuple):
    """What a distance can be checked against."""

    lines_km: Mapping[str, Callable[[float, float], tuple[float, float]]]
    """For a border or a front, by its kind: distance of a point, and its uncertainty [km]."""
    ranges_km: Mapping[str, tuple[float, float]]
    """Published low and high range of a threat, by the folded beginning of its name."""
    home: PlaceRead | None
    """What the text is about, where a sentence names no other place."""
    grade: Callable[[float, float, float], Verdict]


_BORDER = re.compile(r"border|grenze|frontiere?\b|frontera|confine|grense|grans|granic|hranic|grani[tț]|границ|кордон|συνορ|sinir|גבול|حدود|边境|邊境|国境|국경")
_FRONT = re.compile(r"front line|frontline|the front\b|frontlinie|\bfront\b|ligne de front|linea del frente|linea del fronte|frontlinj|lini[ai] frontu|linia frontului|лини\w* фронта|лінії фронту|\bфронт|μετωπ|cephe|חזית|جبهة|前线|前線|전선")
TO_M = 60


def claims_of(lines: Sequence[Line], places: Mapping[int, Sequence[PlaceMention]], known: Known, published: date | None) -> list[ClaimRead]:
    """Every claim of a text, in order. places: those of each sentence, by its number."""
    found: list[ClaimRead] = []
    for n, line in enumerate(lines):
        text = line.sentence.folded.text
        spoken_for: list[tuple[int, int]] = []
        for quantity in lengths(text, line.cues):
            spoken_for.append((quantity.start, quantity.end))
            if quantity.metres is not None and quantity.metres >= LEAST_M:
                found.append(_length(line.sentence, quantity, places.get(n, []), known))
        found += _counts(line, spoken_for)
        found += _dates(line, published)
    return found


def _length(sentence: Sentence, quantity: Quantity, places: Sequence[PlaceMention], known: Known) -> ClaimRead:
    text = sentence.folded.text
    around = text[max(0, quantity.start - 55) : quantity.end + 25]
    kind = "range" if _RANGE.search(around) else "distance"
    a, b = sentence.span(quantity.start, quantity.end)
    verdict, true, how = _checked(text, quantity, kind, places, known)
    return ClaimRead(
        kind=kind, span=sentence.raw[a - sentence.start : b - sentence.start], start=a, end=b,
        value=quantity.value, unit=quantity.unit, verdict=verdict, true_value=true, how=how,
    )  # fmt: skip


def _checked(text: str, quantity: Quantity, kind: str, places: Sequence[PlaceMention], known: Known) -> tuple[Verdict, float | None, str | None]:
    said = quantity.value * METRES[quantity.unit] / 1000.0
    if kind == "range":
        near = text[max(0, quantity.start - 160) : quantity.end + 60]
        for name, (low, high) in known.ranges_km.items():
            if name in near:
                true = low if said < low else high if said > high else said
                return known.grade(said, true, 0.0), round(true, 1), f"the catalogue gives {low:g} to {high:g} km"
        return "unknown", None, None
    after = text[quantity.end : quantity.end + TO_M]
    subject = next((p for p in reversed(places) if p.end <= quantity.start and p.kind != "distance"), None)
    base = subject.place if subject is not None else known.home
    for pattern, line_kind in ((_FRONT, "front"), (_BORDER, "border")):
        if pattern.search(after) or (pattern.search(text[max(0, quantity.start - 40) : quantity.start]) and not pattern.search(after)):
            if base is None or line_kind not in known.lines_km:
                return "unknown", None, None
            true, doubt = known.lines_km[line_kind](base.lat, base.lon)
            return known.grade(said, true, doubt + base.radius_m / 1000.0), round(true, 1), f"{base.name} to the nearest {line_kind}, on the ellipsoid"
    measured = next((p for p in places if p.anchor is not None and 0 <= p.start - quantity.end <= TO_M), None)
    if measured is None or measured.anchor is None:
        return "unknown", None, None
    # What is measured: another exact place of the sentence, else the site that the sentence resolves to.
    exact = next((p.place for p in places if p is not measured and p.kind == "landmark"), None)
    if exact is None:
        return "unknown", None, None
    true = apart_m(exact, measured.anchor) / 1000.0
    doubt = (exact.radius_m + measured.anchor.radius_m) / 1000.0
    return known.grade(said, true, doubt), round(true, 2), f"{exact.name} to {measured.anchor.name}, middle to middle"


def _counts(line: Line, spoken_for: Sequence[tuple[int, int]]) -> list[ClaimRead]:
    text, found = line.sentence.folded.text, []
    words = "|".join(sorted((re.escape(w) for w, n in line.cues.numbers.items() if n > 1), key=len, reverse=True)) or r"(?!)"
    nouns = "|".join(sorted((re.escape(folded(w).removesuffix(".")) + (r"(?!\w)" if w.endswith(".") else "") for w in _NOUNS), key=len, reverse=True))
    pattern = re.compile(_COUNTED.pattern.replace("WORDS", words).replace("NOUNS", rf"(?<!\w)(?:{nouns})"))
    for m in pattern.finditer(text):
        if any(m.start() < end and start < m.end("n") for start, end in spoken_for) or re.search(r"\d", m["tail"] or ""):
            if not re.search(r"su-?\d|mig-?\d|f-?\d|су-?\d|миг-?\d|s-?\d00|с-?\d00|leopard", m["tail"] or ""):
                continue
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

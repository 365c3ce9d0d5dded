"""Numbers with units in many languages: distances, ranges, counts."""

from __future__ import annotations

import re
from typing import NamedTuple

from airshield.reading.fold import ALPHABETS, folded
from airshield.reading.words import Cues

_UNITS = {
    "km": ("km.", "kms.", "kilomet", "kilómetr", "quilomet", "chilomet", "kilometr", "километр", "кілометр", "км.", "χλμ.", "χιλιομετρ", 'ק"מ', "קילומטר", "كيلومتر", "كم.", "公里", "千米", "キロ", "킬로미터"),
    "m": ("m.", "metres.", "meters.", "metre.", "meter.", "metern.", "metri.", "metros.", "metro.", "metres", "метр", "м.", "metrow", "metry", "metru", "metr.", "μετρ", "מטר", "متر", "米", "メートル", "미터"),
    "mi": ("miles", "mile.", "mi.", "meilen", "millas", "miglia", "mil.", "миль", "мили", "миля", "mil.", "μιλια", "英里", "マイル", "마일"),
}  # fmt: skip
METRES = {"km": 1000.0, "m": 1.0, "mi": 1609.344}
_NUMBER = r"\d{1,3}(?:[  .,']\d{3})+(?![\d])|\d+(?:[.,]\d+)?"


def _either(words: tuple[str, ...]) -> str:
    """Any of some units, glued to its number or not: a stem may go on, a whole word may not."""
    parts = []
    for word in sorted(map(folded, words), key=len, reverse=True):
        body = re.escape(word.removesuffix("."))
        parts.append(body + (r"(?!\w)" if word.endswith(".") else r"\w*" if ALPHABETS.match(word) else ""))
    return "|".join(parts)


_UNIT = "|".join(f"(?P<{name}>{_either(words)})" for name, words in _UNITS.items())
_THOUSAND = r"(?:thousand|tausend|mille|mil|mila|tusen|tysi[aą]c\w*|tisic\w*|mii|тыс\w*|тисяч\w*|хиляд\w*|χιλιαδες|bin|אלף|الف|千)"
_PAST = re.compile(r"\s*/\s*(?:h|std|ч|год|saat)|\s*(?:an hour|per hour|pro stunde|par heure|в час)")


class Quantity(NamedTuple):
    """A number with its unit where it stands in a folded sentence."""

    start: int
    end: int
    value: float
    unit: str
    metres: float | None
    """None where it is no length."""


def number_of(text: str) -> float:
    """A number as it is written: 1,000 and 1.000 and 1 000 are a thousand, 2,5 and 2.5 two and a half."""
    text = re.sub(r"[  ']", "", text)
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", text):
        return float(re.sub(r"[.,]", "", text))
    return float(text.replace(",", "."))


_LENGTH = re.compile(
    rf"(?<![0-9a-zа-яα-ω.,])(?P<number>{_NUMBER})\s?(?P<thousand>{_THOUSAND}\s)?[-\s]?(?:de\s)?(?:{_UNIT})(?!\s?[²2³3]|\s?/)"
)


def lengths(text: str, cues: Cues) -> list[Quantity]:
    """Distances and ranges of a folded sentence; a second one in brackets right after is the same in other units."""
    found = []
    for m in _LENGTH.finditer(text):
        unit = next(name for name in _UNITS if m[name])
        if _PAST.match(text[m.end() :]):
            continue
        value = number_of(m["number"]) * (1000.0 if m["thousand"] else 1.0)
        found.append(Quantity(m.start(), m.end(), value, unit, value * METRES[unit]))
    found += _spelt(text, cues)
    found.sort(key=lambda q: q.start)
    kept: list[Quantity] = []
    for quantity in found:
        if kept and quantity.start < kept[-1].end:
            continue
        if kept and re.fullmatch(r"\s*\(\s*(?:\w+\s){0,2}", text[kept[-1].end : quantity.start]):
            kept[-1] = kept[-1]._replace(end=text.find(")", quantity.end) + 1 or quantity.end)
            continue
        kept.append(quantity)
    return kept


def _spelt(text: str, cues: Cues) -> list[Quantity]:
    """'ten kilometres', 'une dizaine de kilomètres', 'a thousand kilometres'."""
    found = []
    words = "|".join(sorted(map(re.escape, cues.numbers), key=len, reverse=True))
    if not words:
        return []
    pattern = re.compile(
        rf"(?<!\w)(?P<word>{words})?\s?(?P<thousand>{_THOUSAND})?\s?(?:de |d'|di |von |of )?(?:{_UNIT})"
    )
    for m in pattern.finditer(text):
        if not (m["word"] or m["thousand"]):
            continue
        unit = next(name for name in _UNITS if m[name])
        value = float(cues.numbers.get(m["word"] or "", 1)) * (1000.0 if m["thousand"] else 1.0)
        if unit == "m" and value < 10:
            continue  # an article before a word that begins like metre
        found.append(Quantity(m.start(), m.end(), value, unit, value * METRES[unit]))
    return found

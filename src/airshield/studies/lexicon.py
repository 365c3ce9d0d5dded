"""All lists that reading needs, ready to search with: words, names, landmarks, what claims are checked against."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, partial

from airshield.analysis.claims import grade_of
from airshield.analysis.geodesy import distance_to_line
from airshield.files.reading import (
    common_data,
    countries_data,
    country_names,
    languages_data,
    outlets_data,
    places_data,
    systems_data,
    world_airports,
    world_countries,
    world_towns,
)
from airshield.files.scenario import ScenarioFile, bundled_scenarios, read_scenario
from airshield.model.place import Line as PlaceLine
from airshield.model.scenario import Scenario
from airshield.model.system import Catalogue
from airshield.reading.claims import Known
from airshield.reading.fold import folded
from airshield.reading.gazetteer import Airport, Country, Landmark, Town, World, joined, listed
from airshield.reading.places import LandmarkNames
from airshield.reading.sources import Origins, Outlet
from airshield.reading.systems import NamedSystem, Names
from airshield.reading.words import Common, Cues, Words

LEAST_RADIUS_M = 300.0
"""A report never says better where something stands."""
NAMED_LIKE = 4
"""Letters that the name of a place of a scenario needs to be looked for."""


class Lexicon:
    """Made once for a call. Without a scenario, the landmarks of all bundled ones are known, and no border or front."""

    def __init__(self, catalogue: Catalogue, file: ScenarioFile | None) -> None:
        self.languages = {name: Words.model_validate(lists) for name, lists in languages_data().items()}
        self.common = Common.model_validate(common_data())
        self.names = Names(catalogue.systems, [NamedSystem.model_validate(row) for row in systems_data()])
        self.landmarks = LandmarkNames(_landmarks(file.scenario if file else None))
        self.origins = Origins([Outlet.model_validate(row) for row in outlets_data()])
        self.known = _known(catalogue, file.scenario if file else None)
        self._cues: dict[tuple[str, ...], Cues] = {}

    def cues(self, *languages: str) -> Cues:
        """Words of some languages together."""
        if languages not in self._cues:
            self._cues[languages] = Cues(self.languages, self.common, languages)
        return self._cues[languages]

    @cached_property
    def stop(self) -> frozenset[str]:
        """Words that are no town, though some town has that name: whatever our own lists use for something else."""
        lists = (
            entries
            if isinstance(entries, list)
            else [*entries, *(e for v in entries.values() if isinstance(v, list) for e in v)]
            for words in self.languages.values()
            for entries in words.model_dump().values()
        )
        return frozenset(joined(entry.removesuffix(".")) for entries in lists for entry in entries)


def _landmarks(scenario: Scenario | None) -> Iterable[Landmark]:
    scenarios = {name: read_scenario(name).scenario for name in bundled_scenarios()}
    if scenario is not None:
        scenarios[scenario.id] = scenario
    named = set()
    for row in places_data():
        if "scenario" not in row:
            yield Landmark(
                key=row["id"],
                name=row["names"][0],
                **{k: v for k, v in row.items() if k in Landmark.model_fields},
            )
            continue
        # A scenario that an analyst edited may lack the place; then nothing has that name.
        found = (
            _positions(scenarios[row["scenario"]]).get(row["place"]) if row["scenario"] in scenarios else None
        )
        if found is not None:
            named.add((row["scenario"], row["place"]))
            lat, lon, radius_m, name = found
            yield Landmark(
                id=row["id"], name=name, names=row["names"], together=row.get("together"), lat=lat, lon=lon, radius_m=radius_m, key=row["place"],
                basis=f"of {row['scenario']}", institution=row.get("institution", False), reference=row.get("reference", False),
                country=row.get("country"), scenario=row["scenario"],
            )  # fmt: skip
    if scenario is None:
        return
    for key, (lat, lon, radius_m, called) in _positions(scenario).items():
        # What no list has names for is looked for as the scenario calls it, up to the first comma.
        name = re.split(r"[,(]", called)[0].strip()
        if (scenario.id, key) not in named and len(name) >= NAMED_LIKE:
            yield Landmark(
                id=key, name=name, names=[name], lat=lat, lon=lon, radius_m=radius_m, key=key,
                basis=f"named so in {scenario.id}", scenario=scenario.id,
            )  # fmt: skip


def _positions(scenario: Scenario) -> dict[str, tuple[float, float, float, str]]:
    places = [(p.id, p.name, p.position) for p in scenario.places]
    places += [(s.id, s.name, s.position) for s in scenario.sites if s.position is not None]
    return {
        key: (at.lat, at.lon, max(at.position_radius_m, LEAST_RADIUS_M), name) for key, name, at in places
    }


def _known(catalogue: Catalogue, scenario: Scenario | None) -> Known:
    """Borders and fronts of the scenario by their ids, ranges of the threats of the catalogue."""
    lines: dict[str, Callable[[float, float], tuple[float, float]]] = {}
    for kind in ("front", "border"):
        found = [line for line in scenario.lines if kind in line.id] if scenario is not None else []
        if found:
            lines[kind] = partial(_nearest_km, tuple(found))
    ranges = {
        folded(alias): (system.threat.range_km.lowest, system.threat.range_km.highest)
        for system in catalogue.systems.values()
        if system.threat is not None and not system.id.endswith("-generic")
        for alias in (system.name, *(a for names in system.aliases.values() for a in names))
        if len(alias) >= NAMED_LIKE
    }
    return Known(lines, ranges, None, grade_of)


def _nearest_km(lines: Sequence[PlaceLine], lat: float, lon: float) -> tuple[float, float]:
    found = [
        (distance_to_line(lat, lon, tuple(line.points)).distance_m / 1000.0, line.uncertainty_km)
        for line in lines
    ]
    return min(found)


def world_of(wanted: set[str], languages: Iterable[str]) -> World:
    """What the wanted names (folded) can mean: towns of the world, and countries as the languages call them."""
    towns: dict[str, list[Town]] = {}
    capitals: dict[str, Town] = {}
    seats = {row.code: listed(row.capital) for row in world_countries()}
    people: dict[str, list[tuple[float, float, int]]] = {}
    for row in world_towns():
        people.setdefault(row.country, []).append((row.lat, row.lon, row.population))
        # Three capitals are the code of an airport, not a name.
        names = {
            listed(row.name),
            *(listed(name) for name in row.names if len(name) > 4 or not name.isupper()),
        }
        seat = seats.get(row.country) in names and row.population > (
            capitals[row.country].population if row.country in capitals else -1
        )
        names &= wanted
        if names or seat:
            town = Town(f"town:{row.id}", row.name, row.country, row.lat, row.lon, row.population)
            for name in names:
                towns.setdefault(name, []).append(town)
            if seat:
                capitals[row.country] = town
    return World(towns, _countries(people, {"en", *languages}), capitals, _airports(wanted))


GENERIC = frozenset(
    ("airport", "airfield", "airbase", "international", "regional", "municipal", "field", "heliport", "north", "south", "east", "central", "military", "aerodrome", "memorial", "county", "island", "saint", "santa", "royal", "naval", "national")
)  # fmt: skip
"""Words of names of airports that mean no one of them."""
OWN_WORD = 5
"""Letters that a word of an airport's name needs to stand for it."""


def _airports(wanted: set[str]) -> dict[str, list[Airport]]:
    """Airports by their towns and by the words of their names that are their own."""
    found: dict[str, list[Airport]] = {}
    for row in world_airports():
        words = re.findall(r"[^\W\d_]+", listed(row.name))
        names = {listed(row.city), *(w for w in words if len(w) >= OWN_WORD and w not in GENERIC)} & wanted
        for name in names:
            alone = row.scheduled and row.city != "" and name not in listed(row.city)
            airport = Airport(
                f"airport:{row.icao}", row.name, row.country, row.lat, row.lon, row.scheduled, alone
            )
            found.setdefault(name, []).append(airport)
    return found


def _countries(
    people: Mapping[str, Sequence[tuple[float, float, int]]], languages: Iterable[str]
) -> dict[str, Country]:
    known = {
        row.code: Country(
            row.code,
            row.name,
            *_middle(people[row.code]),
            1000.0 * 1.4 * math.sqrt(row.area_km2 / math.pi),
            row.capital,
        )
        for row in world_countries()
        if row.code in people
    }
    found = {listed(country.name): country for country in known.values()}
    for language in sorted(languages):
        found |= {
            joined(name): known[code] for name, code in country_names(language).items() if code in known
        }
    found |= {joined(name): known[code] for code, names in countries_data().items() for name in names}
    return found


def _middle(towns: Sequence[tuple[float, float, int]]) -> tuple[float, float]:
    """Where the people of a country live, on average; rough across the 180th meridian."""
    total = sum(people + 1 for _, _, people in towns)
    lat = sum(lat * (people + 1) for lat, _, people in towns) / total
    lon = sum(lon * (people + 1) for _, lon, people in towns) / total
    return round(lat, 4), round(lon, 4)

"""A scenario file, read once into a frozen Scenario, with every mistake told at once."""

from __future__ import annotations

import hashlib
import math
import re
from dataclasses import dataclass, replace
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from airshield.errors import FileProblems, InputError, Problem
from airshield.files.catalogue import bundled_catalogue
from airshield.files.codes import bundled_codes, read_codes
from airshield.files.problems import problems_of, where
from airshield.files.references import reference_problems
from airshield.files.yaml_text import Lines, parse_yaml, read_text
from airshield.model.codes import Codes
from airshield.model.noun import first_day
from airshield.model.scenario import Scenario
from airshield.model.system import Catalogue


@dataclass(frozen=True)
class ScenarioFile:
    """A scenario with what it was read from."""

    scenario: Scenario
    catalogue: Catalogue
    """The bundled catalogue with the scenario's own systems laid over it."""
    codes: Codes
    """What codes and words are worth."""
    path: Path
    name: str
    """How the user named it: a file, or a bundled scenario."""
    sha256: str
    """Of the file, the catalogue and the table of codes that it was read with."""

    def with_run(self, **settings: object) -> ScenarioFile:
        """The same with other run settings."""
        run = self.scenario.run.model_copy(update=settings)
        return replace(self, scenario=self.scenario.model_copy(update={"run": run}))

    def at_date(self, as_of: str) -> ScenarioFile:
        """The same, of another date."""
        return replace(self, scenario=self.scenario.model_copy(update={"as_of": as_of}))


def bundled_scenarios() -> list[str]:
    """Ids of the scenarios that come with airshield."""
    folder = resources.files("airshield") / "data" / "scenarios"
    return sorted(
        entry.name.removesuffix(".yaml") for entry in folder.iterdir() if entry.name.endswith(".yaml")
    )


def read_scenario(name: str) -> ScenarioFile:
    """Read a scenario file, or a bundled scenario by its id. Raises FileProblems with all mistakes."""
    path = _resolve(name)
    return parse_scenario(read_text(path), path, name)


def parse_scenario(text: str, path: Path, name: str, may_open: bool = True) -> ScenarioFile:
    """A scenario from its text. path: what its own paths are relative to. Raises FileProblems with all mistakes.

    may_open: False for text of a stranger, who may not name files of this machine.
    """
    data, lines = parse_yaml(text, path.name)
    catalogue = bundled_catalogue()
    if not isinstance(data, dict):
        raise FileProblems(
            path.name,
            [Problem(1, "holds no 'name: value' lines; a scenario starts with 'airshield: 1'.")],
        )
    problems = reference_problems(data, lines, catalogue.systems) + _position_problems(data, lines)
    problems += _date_problems(data, lines)
    try:
        scenario = Scenario.model_validate(data)
    except ValidationError as error:
        problems += problems_of(error, Scenario, data, lines)
        raise FileProblems(path.name, problems) from None
    known = Catalogue(
        systems=catalogue.systems | {system.id: system for system in scenario.systems},
        sources=catalogue.sources,
    )
    problems += _raid_problems(scenario, known, lines)
    problems += [] if may_open else _named_files(scenario, lines)
    if problems:
        raise FileProblems(path.name, problems)
    codes = read_codes(path.parent / scenario.codes) if scenario.codes else bundled_codes()
    told = (text, known.model_dump_json(), codes.model_dump_json())
    digest = hashlib.sha256("".join(told).encode()).hexdigest()
    return ScenarioFile(scenario, known, codes, path, name, digest)


def _resolve(name: str) -> Path:
    path = Path(name)
    if path.exists() or path.suffix:
        return path
    if name in bundled_scenarios():
        return Path(str(resources.files("airshield") / "data" / "scenarios" / f"{name}.yaml"))
    known = ", ".join(bundled_scenarios())
    raise InputError(f"'{name}' is neither a file nor a bundled scenario. Bundled: {known}.")


def _position_problems(data: dict[str, Any], lines: Lines) -> list[Problem]:
    """Positions that lie far outside the region but inside it with latitude and longitude swapped."""
    region = data.get("region")
    if not isinstance(region, dict) or not all(
        _number(region.get(key)) for key in ("lat", "lon", "half_width_km")
    ):
        return []
    problems = []
    for group in ("places", "sites"):
        entries = data.get(group)
        for i, entry in enumerate(entries if isinstance(entries, list) else []):
            position = entry.get("position") if isinstance(entry, dict) else None
            if not isinstance(position, dict) or not (
                _number(position.get("lat")) and _number(position.get("lon"))
            ):
                continue
            lat, lon = position["lat"], position["lon"]
            if not _inside(region, lat, lon) and _inside(region, lon, lat):
                loc = (group, i, "position", "lat")
                problems.append(
                    Problem(
                        lines.of(loc),
                        f"{where(loc[:3], data)} has lat {lat:g}, lon {lon:g}, which is outside the region; "
                        f"lat {lon:g}, lon {lat:g} is inside. Are the two swapped?",
                    )
                )
    return problems


EVIDENCE_DATES = {"streams": "first_seen", "sources": "date", "statements": "date"}


def _date_problems(data: dict[str, Any], lines: Lines) -> list[Problem]:
    """Evidence of days that no calendar has, or that are yet to come."""
    evidence = data.get("evidence")
    problems = []
    for group, field in EVIDENCE_DATES.items():
        entries = evidence.get(group) if isinstance(evidence, dict) else None
        for i, entry in enumerate(entries if isinstance(entries, list) else []):
            given = entry.get(field) if isinstance(entry, dict) else None
            loc = ("evidence", group, i, field)
            if not isinstance(given, str | int) or isinstance(given, bool):
                continue
            try:
                future = first_day(str(given)) > date.today()
            except ValueError:
                if re.fullmatch(r"\d{4}(-\d{2}){0,2}", str(given)):
                    message = f"{where(loc, data)} is {given}, but no calendar has that day."
                    problems.append(Problem(lines.of(loc), message))
                continue
            if future:
                message = f"{where(loc, data)} is {given}, which is in the future; evidence has been seen."
                problems.append(Problem(lines.of(loc), message))
    return problems


def _named_files(scenario: Scenario, lines: Lines) -> list[Problem]:
    """Files that a scenario names."""
    surface = scenario.surface
    return [
        Problem(
            lines.of(loc), f"names a file in '{'.'.join(loc)}', which text without a place of its own cannot."
        )
        for loc, path in (
            (("codes",), scenario.codes),
            (("surface", "path"), surface.path),
            (("surface", "buildings"), surface.buildings),
        )
        if path is not None
    ]


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _inside(region: dict[str, Any], lat: float, lon: float) -> bool:
    reach_deg: float = region["half_width_km"] / 111.0
    north: bool = abs(lat - region["lat"]) <= reach_deg
    east: bool = abs(lon - region["lon"]) * math.cos(math.radians(region["lat"])) <= reach_deg
    return north and east


def _raid_problems(scenario: Scenario, catalogue: Catalogue, lines: Lines) -> list[Problem]:
    """Threats that do not fly, and systems without the figures that their use needs."""
    problems = []

    def needs_flight(loc: tuple[str | int, ...], system_id: str) -> None:
        system = catalogue.systems.get(system_id)
        if system is not None and system.threat is None:
            problems.append(
                Problem(
                    lines.of(loc),
                    f"'{system_id}' is a {system.kind} and has no flight figures; name an air threat.",
                )
            )

    for i, raid in enumerate(scenario.raids):
        for g, group in enumerate(raid.groups):
            needs_flight(("raids", i, "groups", g, "threat"), group.threat)
            aim = {p.id: p.position for p in scenario.places} | {s.id: s.position for s in scenario.sites}
            if group.aim in aim and aim[group.aim] is None:
                loc = ("raids", i, "groups", g, "aim")
                problems.append(
                    Problem(
                        lines.of(loc),
                        f"group '{group.id}' aims at '{group.aim}', which has no position.",
                    )
                )
    for i, site in enumerate(scenario.sites):
        for v, variant in enumerate(site.variants):
            if not catalogue.systems[variant.system].search_sensors:
                loc = ("sites", i, "variants", v, "system")
                message = f"site '{site.id}' may be '{variant.system}', which has no sensor that coverage is told for."
                problems.append(Problem(lines.of(loc), message))
    for i, threat in enumerate(scenario.threats):
        needs_flight(("threats", i, "system"), threat.system)
    needs_flight(("run", "seen_target"), scenario.run.seen_target)
    return problems

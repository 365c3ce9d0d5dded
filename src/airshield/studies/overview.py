"""A scenario as a map shows it first."""

from __future__ import annotations

from collections.abc import Iterator

import shapely

from airshield.analysis.coverage import SEEN
from airshield.analysis.reach import reach_rings, reach_table
from airshield.arrays.grids import Grid
from airshield.arrays.looks import looks_of, sought
from airshield.arrays.sensors import why_not_computed
from airshield.files.scenario import ScenarioFile
from airshield.model.results import ConflictSummary, StatementSummary
from airshield.model.scenario import Scenario
from airshield.model.system import AirThreat, System
from airshield.model.view import MapLine, MapPlace, MapRaid, MapSite, Overview
from airshield.studies.evidence import evidence_in

RINGS_KM = (50.0, 1_500.0)
"""Reaches that are drawn: shorter ones are dots, longer ones the world."""


def overview_of(file: ScenarioFile, grid: Grid, ground_words: str) -> Overview:
    """Everything but the maps."""
    scenario, catalogue = file.scenario, file.catalogue
    target = catalogue.systems[scenario.run.seen_target]
    told = {one.site: one for one in evidence_in(file)}
    sites = []
    for site in scenario.sites:
        system = catalogue.systems.get(site.system or "")
        why_not = why_not_computed(site, scenario, catalogue, grid)
        dome = _dome(system, target.threat, scenario) if system else None
        sites.append(
            MapSite(
                id=site.id,
                name=site.name,
                system=system.name if system else None,
                kind=system.kind if system else None,
                lat=site.position.lat if site.position else None,
                lon=site.position.lon if site.position else None,
                position_radius_m=site.position.position_radius_m if site.position else None,
                mount=site.mount.kind if site.mount else None,
                height_m=site.mount.height_m.likely if site.mount and site.mount.height_m else None,
                range_km=dome[0] if dome else None,
                elevation_max_deg=dome[1] if dome else None,
                in_model=why_not is None,
                why_not=why_not,
                evidence=told[site.id],
            )
        )
    return Overview(
        id=scenario.id,
        title=scenario.title,
        summary=scenario.summary,
        as_of=scenario.as_of,
        lat=scenario.region.lat,
        lon=scenario.region.lon,
        half_width_km=scenario.region.half_width_km,
        heights_m=scenario.run.heights_m,
        target=target.name,
        ground=ground_words,
        sites=sites,
        places=[
            MapPlace(id=p.id, name=p.name, lat=p.position.lat, lon=p.position.lon, defended=p.defended)
            for p in scenario.places
        ],
        lines=[
            MapLine(id=line.id, name=line.name, kind=kind, points=[(lon, lat) for lat, lon in line.points])
            for kind, group in (("clutter", scenario.clutter), ("line", scenario.lines), ("territory", scenario.territories))
            for line in group
        ],
        rings=list(_rings(file)),
        raids=[
            MapRaid(id=raid.id, name=raid.name, basis=raid.basis, threats=sum(group.count for group in raid.groups))
            for raid in scenario.raids
        ],
        reach=reach_table(scenario, catalogue),
        conflicts=[ConflictSummary(**c.model_dump()) for c in scenario.conflicts],
        statements=[
            StatementSummary(who=s.who, date=s.date, kind=s.kind, gist=s.gist) for s in scenario.evidence.statements
        ],
        systems=[name for name, system in catalogue.systems.items() if system.search_sensors],
        words=[(band.up_to, band.say) for band in file.codes.words],
        sha256=file.sha256,
    )  # fmt: skip


def _dome(system: System, threat: AirThreat | None, scenario: Scenario) -> tuple[float, float] | None:
    """Range [km] and highest elevation [deg] of the search sensor that sees the target farthest."""
    if threat is None or not system.search_sensors:
        return None
    target = sought(threat, scenario.run.conditions, scenario.doctrine.false_alarm_probability)
    ranges = [
        (round(looks_of(sensor, target).range_for_m(SEEN) / 1000, 2), sensor.elevation_max_deg.likely)
        for sensor in system.search_sensors
    ]
    return max(ranges)


def _rings(file: ScenarioFile) -> Iterator[MapLine]:
    """Outlines of the likely reach of each threat, from its first origin."""
    rings = reach_rings(file.scenario, file.catalogue, *RINGS_KM)
    for k, (label, shape) in enumerate(rings.items()):
        for n, part in enumerate(shapely.get_parts(shape)):
            points = shapely.get_coordinates(shapely.simplify(shapely.get_exterior_ring(part), 0.02)).tolist()
            yield MapLine(
                id=f"ring-{k}-{n}",
                name=label,
                kind="ring",
                points=[(round(x, 4), round(y, 4)) for x, y in points],
            )

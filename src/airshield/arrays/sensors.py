"""Sensors of the sites that take part, each with its eye on the grid."""

from __future__ import annotations

import math
from typing import NamedTuple

from airshield.arrays.grids import Grid, Ground, row_col
from airshield.errors import InputError
from airshield.model.scenario import Scenario
from airshield.model.site import Site
from airshield.model.system import Catalogue, Sensor, System
from airshield.physics.viewshed import Eye


class SensorRow(NamedTuple):
    """One sensor of one site, in numbers."""

    site: str
    sensor: str
    search: bool
    """Coverage and detection use it; otherwise it only guides."""
    eye: Eye
    highest_elevation_rad: float
    look_period_s: float
    noun: Sensor
    """What the catalogue says of it: how far it sees depends on what is looked for."""


def in_time(site: Site, as_of: str) -> bool:
    """Whether a site stood at a date, as far as the reports say."""
    start = site.valid_from or site.first_seen
    return (start is None or start <= as_of) and (site.valid_to is None or site.valid_to >= as_of)


def why_not_computed(site: Site, scenario: Scenario, catalogue: Catalogue, grid: Grid) -> str | None:
    """Why a site takes no part in coverage and raids, in words; None when it does."""
    if site.system is None:
        return "a prepared place, no system was seen"
    if site.position is None:
        return "no report says where"
    if not in_time(site, scenario.as_of):
        return f"first seen {site.valid_from or site.first_seen}, after {scenario.as_of}"
    if not catalogue.systems[site.system].search_sensors:
        return f"{catalogue.systems[site.system].name} is no sensor of this model"
    if not grid.holds(*row_col(site.position, grid)):
        return "outside the region"
    return None


def computed_sites(scenario: Scenario, catalogue: Catalogue, grid: Grid) -> list[Site]:
    """The sites that take part in coverage and raids."""
    return [site for site in scenario.sites if why_not_computed(site, scenario, catalogue, grid) is None]


def sensors_of(site: Site, system: System, grid: Grid, ground: Ground) -> list[SensorRow]:
    """Search and track sensors of a site. The altitude of an antenna is ground + mount + antenna."""
    assert site.position is not None
    row, col = row_col(site.position, grid)
    i, j = round(row), round(col)
    base_m = base_height_m(site, float(ground.building_m[i, j]))
    clutter_m = float(ground.clutter_m[i, j])
    clearing_m = (site.mount.clearing_m if site.mount else None) or float(ground.clearing_m[i, j])
    rows = []
    for sensor in system.sensors:
        if sensor.role == "confirm":
            continue
        antenna_m = (site.antenna_height_m or sensor.antenna_height_m).likely
        height_m = base_m + antenna_m
        open_sky = clearing_m <= 0 or clutter_m <= 0
        skyline = -math.pi / 2 if open_sky else math.atan2(clutter_m - height_m, clearing_m)
        floor = max(math.radians(sensor.elevation_min_deg.likely), skyline, _roof_edge_rad(site, antenna_m))
        own_m = _own_obstacles_m(site, clearing_m, grid)
        sector = _sector_deg(site, sensor)
        heading = site.heading_deg or 0.0
        eye = Eye(row, col, float(ground.ground_m[i, j]) + height_m, floor, own_m, heading, sector)
        rows.append(_sensor_row(site, sensor, eye))
    return rows


def _sector_deg(site: Site, sensor: Sensor) -> float:
    """How wide a sensor looks; several sets at one site stand side by side until they look all round."""
    sets = max(1, round(site.count.likely)) if site.count else 1
    sector = min(360.0, sensor.azimuth_sector_deg.likely * sets)
    if sector < 360.0 and site.heading_deg is None:
        raise InputError(
            f"site '{site.id}' has the sensor '{sensor.id}', which looks over {sector:g} degrees only. "
            "Say where it is turned to with heading_deg, clockwise from north."
        )
    return sector


def base_height_m(site: Site, building_m: float) -> float:
    """What the system stands on, above the ground [m]: as told, else the building under a site on a roof."""
    mount = site.mount
    if mount is None or mount.kind == "ground":
        return 0.0
    if mount.height_m is not None:
        return mount.height_m.likely
    if mount.kind == "roof" and building_m > 0:
        return building_m
    missing = "no height_m is given" + (" and no building stands there" if mount.kind == "roof" else "")
    raise InputError(
        f"site '{site.id}' stands on a {mount.kind} of unknown height: {missing}. Give its height_m."
    )


def _roof_edge_rad(site: Site, antenna_m: float) -> float:
    """Elevation below which the edge of its own roof hides the view; -pi/2 when no set-back is told."""
    mount = site.mount
    if mount is None or mount.setback_m is None:
        return -math.pi / 2
    return math.atan2(mount.parapet_m - antenna_m, mount.setback_m)


def _own_obstacles_m(site: Site, clearing_m: float, grid: Grid) -> float:
    """Distance within which nothing stands; a building does not hide what its own roof sees."""
    on_roof = site.mount is not None and site.mount.kind == "roof"
    return max(clearing_m, grid.cell_m) if on_roof else clearing_m


def _sensor_row(site: Site, sensor: Sensor, eye: Eye) -> SensorRow:
    return SensorRow(
        site=site.id,
        sensor=sensor.id,
        search=sensor.role == "search",
        eye=eye,
        highest_elevation_rad=math.radians(sensor.elevation_max_deg.likely),
        look_period_s=sensor.look_period_s.likely if sensor.look_period_s else 0.0,
        noun=sensor,
    )

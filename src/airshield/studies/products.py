"""What follows from a shield's coverage: gaps in words, what the roofs bought, a section."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from airshield.analysis.coverage import coverage_of
from airshield.analysis.detection import Confirmation, approaches_to
from airshield.analysis.gaps import compass, holes, unseen_arcs
from airshield.analysis.geodesy import distance_between
from airshield.analysis.section import Section, section_of
from airshield.analysis.warning import ApproachRose, approach_rose
from airshield.arrays.grids import defended_places
from airshield.arrays.sensors import sensors_of
from airshield.errors import InputError
from airshield.model.place import Place
from airshield.model.results import ApproachChance, Gap, RoofGain
from airshield.model.site import Mount
from airshield.studies.layout import Shield
from airshield.studies.progress import Progress

UNSEEN_UNTIL_M = 2_000.0
"""A place counts as reached unseen from where nothing is seen before it is this near."""
LEAST_HOLE_KM2 = 1.0


def gaps_of(shield: Shield) -> list[Gap]:
    """Where the shield does not see, in words, for every height of the scenario."""
    found = []
    for height, counts in shield.coverage.sensors_at_height.items():
        seen = counts > 0
        for place in defended_places(shield.file.scenario, shield.grid):
            x, y = shield.grid.to_xy(place.position.lat, place.position.lon)
            rose = approach_rose(seen, shield.grid, x, y)
            found += [
                _approach(place, arc, rose, height, shield) for arc in unseen_arcs(rose, UNSEEN_UNTIL_M)
            ]
        cell_km2 = shield.grid.cell_m**2 / 1e6
        for hole in holes(seen, math.ceil(LEAST_HOLE_KM2 / cell_km2)):
            found.append(_hole(hole.row, hole.col, hole.cells * cell_km2, height, shield))
    return found


def _approach(
    place: Place, arc: tuple[float, float], rose: ApproachRose, height_m: float, shield: Shield
) -> Gap:
    width = (arc[1] - arc[0]) % 360.0 or 360.0
    middle = (arc[0] + width / 2) % 360.0
    if width >= 360.0:
        where = "from any direction"
    else:
        where = f"from the {compass(middle)} (bearings {arc[0]:.0f}° to {arc[1]:.0f}°)"
    closers = _closers(place.position.lat, place.position.lon, height_m, shield)
    words = f"At {height_m:g} m a target comes within {UNSEEN_UNTIL_M / 1000:g} km of {place.name} unseen {where}."
    return Gap(
        kind="approach",
        place=place.id,
        height_m=height_m,
        bearing_deg=round(middle, 1),
        width_deg=round(width, 1),
        distance_km=0.0,
        area_km2=None,
        lat=place.position.lat,
        lon=place.position.lon,
        closed_by=closers,
        words=words + _closed_words(closers),
    )


def _hole(row: float, col: float, area_km2: float, height_m: float, shield: Shield) -> Gap:
    grid = shield.grid
    row0, col0 = grid.to_row_col(0.0, 0.0)
    lat, lon = grid.to_lat_lon((col - col0) * grid.cell_m, (row0 - row) * grid.cell_m)
    places = shield.file.scenario.places
    near = [(distance_between(p.position.lat, p.position.lon, lat, lon), p) for p in places]
    closers = _closers(lat, lon, height_m, shield)
    area = f"{area_km2:.0f}" if area_km2 >= 10 else f"{area_km2:.1f}"
    words = f"At {height_m:g} m there is an unseen patch of {area} km²"
    distance, bearing, name = 0.0, 0.0, None
    if near:
        nearest, place = min(near, key=lambda pair: pair[0].distance_m)
        distance, bearing, name = nearest.distance_m / 1000, nearest.azimuth_deg, place.id
        words += f", {distance:.0f} km {compass(bearing)} of {place.name}"
    return Gap(
        kind="hole",
        place=name,
        height_m=height_m,
        bearing_deg=round(bearing, 1),
        width_deg=None,
        distance_km=round(distance, 1),
        area_km2=round(area_km2, 2),
        lat=round(lat, 4),
        lon=round(lon, 4),
        closed_by=closers,
        words=words + "." + _closed_words(closers),
    )


def _closed_words(closers: list[str]) -> str:
    if not closers:
        return ""
    return f" It would be seen from {' or '.join(closers)}, reported but not in the model."


def _closers(lat: float, lon: float, height_m: float, shield: Shield) -> list[str]:
    """Sites that are reported, placed and not in the model, and would see a target over a point."""
    scenario, catalogue, grid = shield.file.scenario, shield.file.catalogue, shield.grid
    row, col = grid.to_row_col(*grid.to_xy(lat, lon))
    if not grid.holds(row, col):
        return []
    altitude = float(shield.ground.ground_m[round(row), round(col)]) + height_m
    used = {site.id for site in shield.sites}
    names = []
    for site in scenario.sites:
        system = catalogue.systems.get(site.system or "")
        if site.id in used or site.position is None or system is None or not system.search_sensors:
            continue
        if not grid.holds(*grid.to_row_col(*grid.to_xy(site.position.lat, site.position.lon))):
            continue
        sensors = sensors_of(site, system, grid, shield.ground)
        over = section_of(
            sensors, shield.terrain, grid, scenario.run.k, shield.sought, (lat, lon), (lat, lon)
        )
        if over.lowest_m[0] <= altitude:
            names.append(site.id)
    return names


def roof_gains(shield: Shield) -> list[RoofGain]:
    """What each roof bought: the same site on the ground beside it, alone, at the scenario's heights."""
    scenario, catalogue = shield.file.scenario, shield.file.catalogue
    heights = scenario.run.heights_m
    gains = []
    for site in shield.sites:
        if site.mount is None or site.mount.kind != "roof":
            continue
        system = catalogue.systems[site.system or ""]
        below = site.model_copy(update={"mount": Mount(kind="ground", clearing_m=site.mount.clearing_m)})
        maps = [
            coverage_of(
                sensors_of(stand, system, shield.grid, shield.ground), shield.terrain, scenario.run.k,
                shield.sought, heights, [],
            ).sensors_at_height
            for stand in (site, below)
        ]  # fmt: skip
        assert site.position is not None
        x, y = shield.grid.to_xy(site.position.lat, site.position.lon)
        cell_km2 = shield.grid.cell_m**2 / 1e6
        speed = shield.target.speed_mps.likely
        for height in heights:
            roof, ground = (maps[n][height] > 0 for n in (0, 1))
            warned = [
                float(np.median(approach_rose(seen, shield.grid, x, y).warning_s(speed)))
                for seen in (roof, ground)
            ]
            gains.append(
                RoofGain(
                    site=site.id,
                    height_m=height,
                    roof_km2=round(float(roof.sum() * cell_km2), 2),
                    ground_km2=round(float(ground.sum() * cell_km2), 2),
                    roof_warning_s=round(warned[0]),
                    ground_warning_s=round(warned[1]),
                )
            )
    return gains


def approach_chances(shield: Shield, workers: int, progress: Progress) -> list[ApproachChance]:
    """How far out straight approaches to each defended place are tracked, at the heights of the scenario."""
    scenario, grid = shield.file.scenario, shield.grid
    places = defended_places(scenario, grid)
    rule = Confirmation(scenario.doctrine.confirm_hits, scenario.doctrine.confirm_looks)
    advance = progress.stage("Approaches", len(places) * len(scenario.run.heights_m))

    def chance(ask: tuple[Place, float]) -> ApproachChance:
        place, height = ask
        found = approaches_to(
            *grid.to_xy(place.position.lat, place.position.lon), height, shield.target.speed_mps.likely,
            shield.sensors, shield.terrain, grid, scenario.run.k, shield.sought, rule, scenario.run.diffraction,
        )  # fmt: skip
        likely, sure = found.distance_for_m(0.5), found.distance_for_m(0.9)
        worst = int(np.argmin(sure))
        advance(1)
        return ApproachChance(
            place=place.id,
            name=place.name,
            height_m=height,
            bearing_deg=found.bearing_deg.tolist(),
            tracked_half_km=[round(m / 1000, 2) for m in likely.tolist()],
            tracked_sure_km=[round(m / 1000, 2) for m in sure.tolist()],
            median_sure_km=round(float(np.median(sure)) / 1000, 2),
            worst_sure_km=round(float(sure[worst]) / 1000, 2),
            worst_from_deg=float(found.bearing_deg[worst]),
            tracked_at_all=round(float(found.tracked[:, -1].min()), 4),
        )

    with ThreadPoolExecutor(max_workers=workers) as pool:
        return list(pool.map(chance, [(p, h) for p in places for h in scenario.run.heights_m]))


def section(shield: Shield, start: tuple[float, float], end: tuple[float, float]) -> Section:
    """The vertical section between two points (latitude, longitude) of the region."""
    for lat, lon in (start, end):
        if not shield.grid.holds(*shield.grid.to_row_col(*shield.grid.to_xy(lat, lon))):
            raise InputError(
                f"The point {lon:g}, {lat:g} (longitude, latitude) lies outside the region of the scenario."
            )
    if start == end:
        raise InputError("The section starts where it ends; give two different points.")
    return section_of(
        shield.sensors,
        shield.terrain,
        shield.grid,
        shield.file.scenario.run.k,
        shield.sought,
        start,
        end,
    )

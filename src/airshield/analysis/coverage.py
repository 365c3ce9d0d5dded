"""What the sensors see: lowest visible altitude, coverage at heights, how many see the same cell."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.arrays import FloatGrid, Grid, Ground, SensorRow
from airshield.physics.radar import detection_range_m
from airshield.physics.viewshed import Eye, lowest_visible_altitude

UNSEEN = np.float32(np.inf)


class Views(NamedTuple):
    """Lowest visible altitude of each distinct eye, before any limit of range."""

    by_eye: dict[Eye, FloatGrid]

    def of(self, sensor: SensorRow) -> FloatGrid:
        """The map [m above sea] of a sensor's eye."""
        return self.by_eye[sensor.eye]


class Coverage(NamedTuple):
    """Coverage of one target by all search sensors. Grids have shape (rows, cols)."""

    lowest_m: FloatGrid
    """Lowest altitude above sea at which some sensor sees the target; inf where none does, NaN unknown."""
    sensors_at_height: dict[float, NDArray[np.uint16]]
    """How many sensors see the target, by height above the ground [m]."""
    sensors_at_altitude: dict[float, NDArray[np.uint16]]
    """The same, by altitude above sea [m]."""
    site_at_height: dict[str, dict[float, float]]
    """Area seen by each site alone [km2], by height."""


def views_of(
    sensors: list[SensorRow],
    ground: Ground,
    grid: Grid,
    k: float,
    workers: int,
    advance: Callable[[], None],
) -> Views:
    """Sweep the ground once for each distinct eye, on threads. advance is called after each."""
    eyes = list(dict.fromkeys(sensor.eye for sensor in sensors))

    def sweep(eye: Eye) -> FloatGrid:
        view = lowest_visible_altitude(ground.surface_m, ground.ground_m, eye, (grid.cell_m, grid.cell_m), k)
        advance()
        return view

    with ThreadPoolExecutor(max_workers=workers) as pool:
        return Views(dict(zip(eyes, pool.map(sweep, eyes), strict=True)))


def seen_range_m(sensor: SensorRow, rcs_m2: float) -> float:
    """Range [m] to which a sensor detects a cross-section, not beyond its instrumented range."""
    if sensor.known_range_m.size == 0:
        return sensor.instrumented_range_m
    return min(
        detection_range_m(rcs_m2, sensor.known_rcs_m2, sensor.known_range_m),
        sensor.instrumented_range_m,
    )


def distance_m(sensor: SensorRow, grid: Grid) -> FloatGrid:
    """Ground distance [m] of every cell from the eye, shape (rows, cols)."""
    dy = (np.arange(grid.rows, dtype=np.float32) - np.float32(sensor.eye.row)) * np.float32(grid.cell_m)
    dx = (np.arange(grid.cols, dtype=np.float32) - np.float32(sensor.eye.col)) * np.float32(grid.cell_m)
    return np.sqrt(dy[:, None] ** 2 + dx[None, :] ** 2)


def sees(
    sensor: SensorRow, view: FloatGrid, away_m: FloatGrid, altitude_m: FloatGrid, range_m: float
) -> NDArray[np.bool_]:
    """Where a sensor sees a target at an altitude: above the masking, inside range and elevation limits."""
    up = altitude_m - np.float32(sensor.eye.altitude_m)
    inside = away_m * away_m + up * up <= np.float32(range_m) ** 2
    funnel = up <= away_m * np.float32(math.tan(min(sensor.highest_elevation_rad, math.pi / 2 - 1e-6)))
    return (altitude_m >= view) & inside & funnel


def coverage_of(
    sensors: list[SensorRow],
    views: Views,
    ground: Ground,
    grid: Grid,
    rcs_m2: float,
    heights_m: list[float],
    altitudes_m: list[float],
) -> Coverage:
    """Coverage of a target of this cross-section by the search sensors. Order of sensors does not matter."""
    shape = (grid.rows, grid.cols)
    lowest = np.full(shape, UNSEEN, dtype=np.float32)
    at_height = {h: np.zeros(shape, dtype=np.uint16) for h in heights_m}
    at_altitude = {z: np.zeros(shape, dtype=np.uint16) for z in altitudes_m}
    by_site: dict[str, dict[float, NDArray[np.bool_]]] = {}
    for sensor in sensors:
        if not sensor.search:
            continue
        view, away = views.of(sensor), distance_m(sensor, grid)
        range_m = seen_range_m(sensor, rcs_m2)
        reachable = sees(sensor, view, away, view, range_m)
        np.minimum(lowest, np.where(reachable, view, UNSEEN), out=lowest)
        own = by_site.setdefault(sensor.site, {h: np.zeros(shape, dtype=bool) for h in heights_m})
        for h, count in at_height.items():
            seen = sees(sensor, view, away, ground.ground_m + np.float32(h), range_m)
            count += seen
            own[h] |= seen
        for z, count in at_altitude.items():
            level = np.full(shape, z, dtype=np.float32)
            count += sees(sensor, view, away, level, range_m) & (level >= ground.ground_m)
    lowest[np.isnan(ground.surface_m)] = np.nan
    cell_km2 = grid.cell_m**2 / 1e6
    areas = {
        site: {h: float(seen.sum() * cell_km2) for h, seen in own.items()} for site, own in by_site.items()
    }
    return Coverage(lowest, at_height, at_altitude, areas)

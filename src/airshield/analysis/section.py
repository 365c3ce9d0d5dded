"""A vertical section: the ground along a line, what stands on it, and from which altitude a target is seen."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.analysis.coverage import seen_range_m
from airshield.arrays.grids import Grid
from airshield.arrays.looks import Sought, ray_k
from airshield.arrays.sensors import SensorRow
from airshield.physics.profile import lowest_visible_at
from airshield.physics.viewshed import Terrain


class Section(NamedTuple):
    """Arrays have shape (points,). Altitudes are above sea [m]; NaN is unknown, inf is never."""

    distance_m: NDArray[np.float64]
    ground_m: NDArray[np.float64]
    surface_m: NDArray[np.float64]
    lowest_m: NDArray[np.float64]
    """Lowest altitude at which some search sensor sees the target."""
    by_sensor_m: dict[str, NDArray[np.float64]]
    """The same for each search sensor alone, by 'site/sensor'."""


def section_of(
    sensors: Sequence[SensorRow],
    terrain: Terrain,
    grid: Grid,
    k: float,
    target: Sought,
    start: tuple[float, float],
    end: tuple[float, float],
) -> Section:
    """The section from start to end (latitude, longitude), a point every half cell, by whole profiles."""
    a, b = np.array(grid.to_xy(*start)), np.array(grid.to_xy(*end))
    length = float(np.hypot(*(b - a)))
    points = max(2, math.ceil(length / (grid.cell_m / 2)) + 1)
    share = np.linspace(0.0, 1.0, points)
    x, y = (a[n] + share * (b[n] - a[n]) for n in (0, 1))
    row0, col0 = grid.to_row_col(0.0, 0.0)
    rows, cols = row0 - y / grid.cell_m, col0 + x / grid.cell_m
    i, j = np.rint(rows).astype(int), np.rint(cols).astype(int)
    inside = (i >= 0) & (i < grid.rows) & (j >= 0) & (j < grid.cols)
    i, j = i.clip(0, grid.rows - 1), j.clip(0, grid.cols - 1)
    by_sensor = {}
    for sensor in sensors:
        if not sensor.search:
            continue
        view = lowest_visible_at(terrain, sensor.eye, ray_k(sensor.noun, k), rows, cols)
        away = np.hypot(rows - sensor.eye.row, cols - sensor.eye.col) * grid.cell_m
        up = view - sensor.eye.altitude_m
        reached = away**2 + up**2 <= seen_range_m(sensor, target) ** 2
        by_sensor[f"{sensor.site}/{sensor.sensor}"] = np.where(reached | np.isnan(view), view, np.inf)
    every = np.array([*by_sensor.values(), np.full(points, np.inf)])
    return Section(
        share * length,
        np.where(inside, terrain.ground_m[i, j], np.nan).astype(np.float64),
        np.where(inside, terrain.surface_m[i, j], np.nan).astype(np.float64),
        np.fmin.reduce(every, axis=0),
        by_sensor,
    )

"""How likely a target is found: over every cell in one look, and along straight approaches in all looks."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.analysis.coverage import limits_of
from airshield.arrays.grids import FloatGrid, Grid
from airshield.arrays.looks import Sought, looks_of, ray_k
from airshield.arrays.sensors import SensorRow
from airshield.arrays.ways import Way, look_chances, sight_along
from airshield.physics.detection import confirmation_law
from airshield.physics.looks import Looks, miss_all
from airshield.physics.viewshed import Collector, Terrain

BEARINGS_DEG = np.arange(0.0, 360.0, 10.0)
Advance = Callable[[int], None]


def detection_maps(
    sensors: Sequence[SensorRow],
    terrain: Terrain,
    k: float,
    target: Sought,
    heights_m: Sequence[float],
    workers: int = 1,
    advance: Advance = lambda steps: None,
) -> dict[float, FloatGrid]:
    """Probability that at least one search sensor finds the target in one look of each; (rows, cols) by height.

    NaN where the ground between is unknown. Sensors are swept on threads and multiplied in their own order, so that
    the number of threads changes no bit.
    """
    searching = [sensor for sensor in sensors if sensor.search]
    missed = {height: np.ones(terrain.ground_m.shape, dtype=np.float32) for height in heights_m}

    def view(sensor: SensorRow) -> tuple[Looks, FloatGrid]:
        looks = looks_of(sensor.noun, target)
        collector = Collector(terrain)
        collector.add(sensor.eye, ray_k(sensor.noun, k), limits_of(sensor, looks, pd=0.0))
        return looks, collector.result()[0]

    with ThreadPoolExecutor(max_workers=workers) as pool:
        for first in range(0, len(searching), workers):
            some = searching[first : first + workers]
            for sensor, (looks, lowest) in zip(some, pool.map(view, some), strict=True):
                tangent = math.tan(min(sensor.highest_elevation_rad, math.pi / 2 - 1e-6))
                eye = (sensor.eye.row, sensor.eye.col, sensor.eye.altitude_m)
                for height in heights_m:
                    miss_all(
                        missed[height], lowest, terrain.ground_m, eye, terrain.cell_size_m, height, True,
                        tangent, looks.pd, looks.step_m, looks.nearest_m, looks.furthest_m,
                    )  # fmt: skip
                advance(1)
    return {height: np.float32(1.0) - chance for height, chance in missed.items()}


class Approaches(NamedTuple):
    """Straight approaches to one place at one height and speed. B bearings, D distances, far ones first."""

    bearing_deg: NDArray[np.float64]  # [B] where they come from, clockwise from north
    distance_m: NDArray[np.float64]  # [D] left to the place
    detected: NDArray[np.float64]  # [B, D] probability that some look has found the target by then
    tracked: NDArray[np.float64]  # [B, D] probability that some sensor has confirmed a track by then

    def distance_for_m(self, probability: float) -> NDArray[np.float64]:
        """Distance left when a confirmed track has this probability, (B,); 0 when it never has."""
        reached = self.tracked >= probability
        first = reached.argmax(axis=1)
        return np.where(reached.any(axis=1), self.distance_m[first], 0.0)


class Confirmation(NamedTuple):
    """A track is confirmed by hits detections in the last looks."""

    hits: int
    looks: int


def approaches_to(
    x_m: float,
    y_m: float,
    height_m: float,
    speed_mps: float,
    sensors: Sequence[SensorRow],
    terrain: Terrain,
    grid: Grid,
    k: float,
    target: Sought,
    rule: Confirmation,
    diffraction: bool = False,
) -> Approaches:
    """Cumulative detection of straight approaches at constant height above the ground and constant speed.

    Every sensor looks once in its period, the first time half a period after the start; looks and sensors are
    independent. It is the law and the tables of the raid, without its chances of start and phase.
    """
    reach = math.hypot(grid.rows, grid.cols) * grid.cell_m / 2 + math.hypot(x_m, y_m)
    step_m = max(grid.cell_m, reach / 400.0)
    distance = np.arange(reach, 0.0, -step_m)
    time = (reach - distance) / speed_mps
    missed = np.ones((BEARINGS_DEG.size, distance.size))
    untracked = np.ones_like(missed)
    row0, col0 = grid.to_row_col(0.0, 0.0)
    for b, bearing in enumerate(np.radians(BEARINGS_DEG)):
        rows = row0 - (y_m + distance * math.cos(bearing)) / grid.cell_m
        cols = col0 + (x_m + distance * math.sin(bearing)) / grid.cell_m
        i = np.rint(rows).astype(np.int64).clip(0, grid.rows - 1)
        j = np.rint(cols).astype(np.int64).clip(0, grid.cols - 1)
        altitude = terrain.ground_m[i, j].astype(np.float64) + height_m
        way = Way(rows, cols, altitude, step_m / speed_mps)
        for sensor in sensors:
            if not sensor.search or sensor.look_period_s <= 0:
                continue
            sight = sight_along(sensor, terrain, k, way)
            pd = look_chances(sensor, target, sight, terrain, k, way, diffraction)
            if not pd.any():
                continue
            looks_at = np.arange(sensor.look_period_s / 2, time[-1] + 1e-9, sensor.look_period_s)
            per_look = np.interp(looks_at, time, pd)
            done = np.searchsorted(looks_at, time, side="right") - 1
            found = 1.0 - np.cumprod(1.0 - per_look)
            law = confirmation_law(per_look, rule.hits, rule.looks)
            some = done >= 0
            missed[b, some] *= 1.0 - found[done[some]]
            untracked[b, some] *= 1.0 - law[done[some]]
    return Approaches(BEARINGS_DEG, distance, 1.0 - missed, 1.0 - untracked)

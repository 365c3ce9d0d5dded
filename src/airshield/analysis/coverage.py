"""What the sensors see: lowest visible altitude, coverage at heights, how many see the same cell."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.arrays.grids import FloatGrid
from airshield.arrays.looks import Sought, looks_of, ray_k
from airshield.arrays.sensors import SensorRow
from airshield.physics.looks import Looks
from airshield.physics.profile import lowest_visible_at
from airshield.physics.sweep import Limits
from airshield.physics.viewshed import FAR_M, Collector, Terrain

UNSEEN = np.float32(np.inf)
Advance = Callable[[int], None]


class Coverage(NamedTuple):
    """Coverage of one target by all search sensors. Grids have shape (rows, cols)."""

    lowest_m: FloatGrid
    """Lowest altitude above sea at which some sensor sees the target; inf where none does, NaN unknown."""
    sensors_at_height: dict[float, NDArray[np.uint16]]
    """How many sensors see the target, by height above the ground [m]."""
    sensors_at_altitude: dict[float, NDArray[np.uint16]]
    """The same, by altitude above sea [m]."""
    site_at_height: dict[str, dict[float, float]]
    """Area seen by the one search sensor of each site that sees most [km2], by height."""


SEEN = 0.5
"""A target counts as seen where one look finds it with this probability."""


def seen_range_m(sensor: SensorRow, target: Sought) -> float:
    """Range [m] to which one look of a sensor finds a target with probability SEEN."""
    return looks_of(sensor.noun, target).range_for_m(SEEN)


def limits_of(sensor: SensorRow, looks: Looks, pd: float = SEEN) -> Limits:
    """Ranges at which a look has a probability (0: any), and the highest elevation, as the sweep takes them."""
    range_m = min(looks.range_for_m(pd) if pd > 0.0 else looks.range_m, FAR_M)
    tangent = math.tan(min(sensor.highest_elevation_rad, math.pi / 2 - 1e-6))
    return Limits(range_m, min(looks.nearest_m, range_m) ** 2, range_m**2, tangent**2)


def coverage_of(
    sensors: Sequence[SensorRow],
    terrain: Terrain,
    k: float,
    target: Sought,
    heights_m: Sequence[float],
    altitudes_m: Sequence[float],
    workers: int = 1,
    advance: Advance = lambda steps: None,
) -> Coverage:
    """Coverage of a target by the search sensors.

    Sensors are shared out among threads, each with one map of its own; neither the number of threads nor
    the order of sensors changes the result. advance is called after each sensor.
    """
    searching = [sensor for sensor in sensors if sensor.search]
    levels = len(heights_m)

    def collect(share: Sequence[SensorRow]) -> tuple[FloatGrid, NDArray[np.uint16], list[NDArray[np.int64]]]:
        collector = Collector(terrain, heights_m, altitudes_m)
        tallies = []
        for sensor in share:
            tallies.append(
                collector.add(
                    sensor.eye, ray_k(sensor.noun, k), limits_of(sensor, looks_of(sensor.noun, target))
                )
            )
            advance(1)
        return *collector.result(), tallies

    shares = [searching[n::workers] for n in range(min(workers, max(1, len(searching))))]
    with ThreadPoolExecutor(max_workers=len(shares)) as pool:
        parts = list(pool.map(collect, shares))
    lowest, counts, _ = parts[0]
    for other, more, _ in parts[1:]:
        keep_lowest(lowest, other)
        counts += more
    cell_km2 = terrain.cell_size_m[0] * terrain.cell_size_m[1] / 1e6
    areas: dict[str, dict[float, float]] = {
        sensor.site: dict.fromkeys(heights_m, 0.0) for sensor in searching
    }
    for share, (_, _, tallies) in zip(shares, parts, strict=True):
        for sensor, tally in zip(share, tallies, strict=True):
            best = areas[sensor.site]
            for height, cells in zip(heights_m, tally[:levels].tolist(), strict=True):
                best[height] = max(best[height], cells * cell_km2)
    return Coverage(
        lowest,
        dict(zip(heights_m, counts[:levels], strict=True)),
        dict(zip(altitudes_m, counts[levels:], strict=True)),
        areas,
    )


def seen_over(
    sensors: Sequence[SensorRow],
    terrain: Terrain,
    k: float,
    looks: Mapping[str, Looks],
    row: float,
    col: float,
    altitude_m: float,
) -> bool:
    """Whether some search sensor sees a target at one point, by whole profiles. looks: by the sensor's id."""
    tall, wide = terrain.cell_size_m
    for sensor in sensors:
        if not sensor.search:
            continue
        limits = limits_of(sensor, looks[sensor.sensor])
        flat = ((row - sensor.eye.row) * tall) ** 2 + ((col - sensor.eye.col) * wide) ** 2
        up = altitude_m - sensor.eye.altitude_m
        in_reach = limits.slant_min_squared <= flat + up * up <= limits.slant_max_squared
        if not in_reach or (up > 0.0 and up * up > flat * limits.funnel_tangent_squared):
            continue
        at = np.array([row]), np.array([col])
        if lowest_visible_at(terrain, sensor.eye, ray_k(sensor.noun, k), *at)[0] <= altitude_m:
            return True
    return False


def keep_lowest(lowest: FloatGrid, other: FloatGrid) -> None:
    """The lower of two maps, in place: known beats unknown (NaN), unknown beats unseen (inf)."""
    known = np.isfinite(other) & ~(lowest <= other)
    unknown = np.isnan(other) & np.isinf(lowest)
    take = known | unknown
    lowest[take] = other[take]

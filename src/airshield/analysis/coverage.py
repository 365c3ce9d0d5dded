"""What the sensors see: lowest visible altitude, coverage at heights, how many see the same cell."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.arrays import FloatGrid, SensorRow
from airshield.physics.radar import detection_range_m
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


def seen_range_m(sensor: SensorRow, rcs_m2: float) -> float:
    """Range [m] to which a sensor detects a cross-section, not beyond its instrumented range."""
    if sensor.known_range_m.size == 0:
        return sensor.instrumented_range_m
    return min(
        detection_range_m(rcs_m2, sensor.known_rcs_m2, sensor.known_range_m), sensor.instrumented_range_m
    )


def limits_of(sensor: SensorRow, rcs_m2: float) -> Limits:
    """Range and highest elevation of a sensor for one cross-section, as the sweep takes them."""
    range_m = min(seen_range_m(sensor, rcs_m2), FAR_M)
    tangent = math.tan(min(sensor.highest_elevation_rad, math.pi / 2 - 1e-6))
    return Limits(range_m, 0.0, range_m**2, tangent**2)


def coverage_of(
    sensors: Sequence[SensorRow],
    terrain: Terrain,
    k: float,
    rcs_m2: float,
    heights_m: Sequence[float],
    altitudes_m: Sequence[float],
    workers: int = 1,
    advance: Advance = lambda steps: None,
) -> Coverage:
    """Coverage of a target of this cross-section by the search sensors.

    Sensors are shared out among threads, each with one map of its own; neither the number of threads nor
    the order of sensors changes the result. advance is called after each sensor.
    """
    searching = [sensor for sensor in sensors if sensor.search]
    levels = len(heights_m)

    def collect(share: Sequence[SensorRow]) -> tuple[FloatGrid, NDArray[np.uint16], list[NDArray[np.int64]]]:
        collector = Collector(terrain, heights_m, altitudes_m)
        tallies = []
        for sensor in share:
            tallies.append(collector.add(sensor.eye, k, limits_of(sensor, rcs_m2)))
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


def keep_lowest(lowest: FloatGrid, other: FloatGrid) -> None:
    """The lower of two maps, in place: known beats unknown (NaN), unknown beats unseen (inf)."""
    known = np.isfinite(other) & ~(lowest <= other)
    unknown = np.isnan(other) & np.isinf(lowest)
    take = known | unknown
    lowest[take] = other[take]

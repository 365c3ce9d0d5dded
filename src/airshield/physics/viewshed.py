"""Lowest visible altitude and coverage over a height grid, from one eye or from many at once."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.constants import EARTH_RADIUS_M
from airshield.physics.sweep import NOTHING_BLOCKS, Limits, Sink, merge_lowest, sweep_wedge, turned

FloatGrid = NDArray[np.float32]
FAR_M = 1.0e9  # farther than any grid
NO_LIMITS = Limits(FAR_M, 0.0, math.inf, math.inf)


class Eye(NamedTuple):
    """Where one sensor looks from, on a grid counted in cell centres.

    row, col are fractional; altitude_m is above sea level; lowest_elevation_rad is the depression
    limit or the near skyline, whichever is higher (-pi/2: none). Within clearing_m of the eye nothing
    stands on the ground: what stands at its rim is told by lowest_elevation_rad. It looks sector_deg
    wide, centred on azimuth_deg clockwise from the top of the grid.
    """

    row: float
    col: float
    altitude_m: float
    lowest_elevation_rad: float = -math.pi / 2
    clearing_m: float = 0.0
    azimuth_deg: float = 0.0
    sector_deg: float = 360.0


class Terrain(NamedTuple):
    """What rays meet, and the same turned, so that every wedge reads rows. float32, C order."""

    surface_m: FloatGrid  # [rows, cols] what blocks; NaN: unknown
    ground_m: FloatGrid  # [rows, cols] what no target can be below
    turned_surface_m: FloatGrid  # [cols, rows]
    turned_ground_m: FloatGrid  # [cols, rows]
    cell_size_m: tuple[float, float]  # height and width of a cell


def terrain_of(surface_m: FloatGrid, ground_m: FloatGrid, cell_size_m: tuple[float, float]) -> Terrain:
    """Prepare two grids of one shape (rows, cols) [m above sea] for sweeping."""
    if surface_m.shape != ground_m.shape or surface_m.ndim != 2 or min(surface_m.shape) < 2:
        raise ValueError("surface and ground must be two grids of one shape, at least 2 x 2")
    if not min(cell_size_m) > 0:
        raise ValueError(f"a cell of {cell_size_m[0]} x {cell_size_m[1]} m has no size")
    surface = np.ascontiguousarray(surface_m, dtype=np.float32)
    turned_surface = turned(surface)
    if ground_m is surface_m:
        return Terrain(surface, surface, turned_surface, turned_surface, cell_size_m)
    ground = np.ascontiguousarray(ground_m, dtype=np.float32)
    return Terrain(surface, ground, turned_surface, turned(ground), cell_size_m)


class Collector:
    """Adds up the views of many eyes: lowest altitude seen by any, and how many see each level.

    Two maps are kept, one of them on the turned grid, so that any number of eyes costs no further memory.
    """

    def __init__(
        self, terrain: Terrain, heights_m: Sequence[float] = (), altitudes_m: Sequence[float] = ()
    ) -> None:
        self.terrain = terrain
        rows, cols = terrain.surface_m.shape
        levels = np.array([*heights_m, *altitudes_m], dtype=np.float32)
        above = np.array([True] * len(heights_m) + [False] * len(altitudes_m), dtype=np.bool_)
        tally = np.zeros(levels.size, dtype=np.int64)
        self._straight, self._turned = (
            Sink(
                np.full(shape, np.inf, np.float32),
                np.zeros((levels.size, *shape), np.uint16),
                levels,
                above,
                tally,
            )
            for shape in ((rows, cols), (cols, rows))
        )

    def add(self, eye: Eye, k: float, limits: Limits = NO_LIMITS) -> NDArray[np.int64]:
        """Add the view of one eye; returns the cells in which it sees the target, by level.

        k is the effective earth radius factor. Raises ValueError for an eye outside the grid.
        """
        t = self.terrain
        rows, cols = t.surface_m.shape
        if not (0 <= eye.row <= rows - 1 and 0 <= eye.col <= cols - 1):
            raise ValueError(f"the eye at row {eye.row}, column {eye.col} is outside {rows} x {cols} cells")
        self._straight.tally[:] = 0
        tall, wide = t.cell_size_m
        slope = (
            max(math.tan(eye.lowest_elevation_rad), float(NOTHING_BLOCKS))
            if _limited(eye)
            else float(NOTHING_BLOCKS)
        )
        bend = 1.0 / (2.0 * k * EARTH_RADIUS_M)
        for wedge, step in enumerate((-1, 1, 1, -1)):
            for t_low, t_high in _tangents(eye, wedge, tall / wide):
                if wedge < 2:
                    sweep_wedge(
                        t.surface_m, t.ground_m, eye.row, eye.col, eye.altitude_m, tall, wide, step,
                        t_low, t_high, slope, bend, eye.clearing_m, limits, self._straight, False,
                    )  # fmt: skip
                else:
                    sweep_wedge(
                        t.turned_surface_m, t.turned_ground_m, eye.col, eye.row, eye.altitude_m, wide, tall, step,
                        t_low, t_high, slope, bend, eye.clearing_m, limits, self._turned, True,
                    )  # fmt: skip
        self._see_own_cell(eye, limits)
        return self._straight.tally.copy()

    def _see_own_cell(self, eye: Eye, limits: Limits) -> None:
        """In its own cell an eye sees down to the ground, or, with a limit of elevation, to its own altitude."""
        if eye.row != round(eye.row) or eye.col != round(eye.col):
            return
        i, j = int(eye.row), int(eye.col)
        ground = float(self.terrain.ground_m[i, j])
        own = max(ground, eye.altitude_m) if _limited(eye) else ground

        def within(altitude_m: float) -> bool:
            up = altitude_m - eye.altitude_m
            below_funnel = up <= 0 or math.isinf(limits.funnel_tangent_squared)
            return (
                altitude_m >= own
                and below_funnel
                and limits.slant_min_squared <= up * up <= limits.slant_max_squared
            )

        sink = self._straight
        if within(own):
            sink.lowest_m[i, j] = min(sink.lowest_m[i, j], np.float32(own))
        for n, level in enumerate(sink.levels_m.tolist()):
            seen = within(level + ground if sink.above_ground[n] else level)
            sink.counts[n, i, j] += seen
            sink.tally[n] += seen

    def result(self) -> tuple[FloatGrid, NDArray[np.uint16]]:
        """Lowest altitude seen, (rows, cols), and counts, (levels, rows, cols), and the end of collecting."""
        lowest, counts = self._straight.lowest_m, self._straight.counts
        merge_lowest(lowest, self._turned.lowest_m, self.terrain.ground_m)
        for level, other in zip(counts, self._turned.counts, strict=True):
            level += turned(other)
        return lowest, counts


def lowest_visible_altitude(
    surface_m: FloatGrid, ground_m: FloatGrid, eye: Eye, cell_size_m: tuple[float, float], k: float
) -> FloatGrid:
    """Lowest altitude above sea level [m] at which a point over each cell is seen from the eye.

    surface_m  (rows, cols): what blocks the ray; ground_m (rows, cols): what no target can be below.
    cell_size_m: height and width of a cell [m]. k: effective earth radius factor.
    NaN in surface_m is unknown ground: the cell and all that lies behind it come out NaN. Outside the eye's
    sector it is inf. Raises ValueError for an eye outside the grid.
    """
    collector = Collector(terrain_of(surface_m, ground_m, cell_size_m))
    collector.add(eye, k)
    return collector.result()[0]


def _limited(eye: Eye) -> bool:
    return eye.lowest_elevation_rad > -math.pi / 2


def _tangents(eye: Eye, wedge: int, tall_over_wide: float) -> list[tuple[float, float]]:
    """The parts of a wedge (north, south, east, west) that lie in the eye's sector, as tangents in cells."""
    if eye.sector_deg >= 360.0:
        return [(-1.0, 1.0)]
    middle, sign, ratio = (
        (0.0, 1, tall_over_wide), (180.0, -1, tall_over_wide), (90.0, 1, 1 / tall_over_wide), (270.0, -1, 1 / tall_over_wide)
    )[wedge]  # fmt: skip
    half = math.degrees(math.atan(1.0 / ratio))
    parts = []
    for turn in (-360.0, 0.0, 360.0):
        low = max(eye.azimuth_deg - eye.sector_deg / 2 + turn - middle, -half)
        high = min(eye.azimuth_deg + eye.sector_deg / 2 + turn - middle, half)
        if low <= high:
            ends = [math.tan(math.radians(sign * angle)) * ratio for angle in (low, high)]
            parts.append((min(ends), max(ends)))
    return parts

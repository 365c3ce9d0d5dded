"""The exact view of a whole grid, made bearable: block maxima to skip by, and the neighbour's blocker first.

The answer is that of profile.profile_to for every cell. A profile is walked in square blocks; a block whose
highest cell cannot rise above the slope that matters is skipped whole. Most hidden cells are hidden by what
hides their neighbour, so that sample is tried before anything is walked.
"""

import math

import numpy as np
from numba import njit
from numpy.typing import NDArray

from airshield.constants import EARTH_RADIUS_M
from airshield.physics.profile import _along, in_sector
from airshield.physics.sweep import NOTHING_BLOCKS
from airshield.physics.viewshed import FAR_M, Eye, Terrain

BLOCK = 8  # cells on a side of a block
COARSE = 6  # blocks on a side of a coarse block
_SLACK = 1.0e-9  # kept between a block's bound and the slope, against rounding


def exact_lowest(terrain: Terrain, eye: Eye, k: float, reach_m: float | None = None) -> NDArray[np.float64]:
    """Lowest visible altitude [m above sea] of every cell, (rows, cols).

    inf beyond reach_m and outside the sector; NaN where the profile crosses unknown ground.
    """
    return _walk_grid(terrain, eye, k, math.nan, reach_m)


def exact_seen(
    terrain: Terrain, eye: Eye, k: float, target_height_m: float, reach_m: float | None = None
) -> NDArray[np.bool_]:
    """Where a target at a height above the ground [m] is seen, (rows, cols); False where unknown."""
    found = _walk_grid(terrain, eye, k, target_height_m, reach_m)
    seen: NDArray[np.bool_] = found == 1.0
    return seen


def _walk_grid(
    terrain: Terrain, eye: Eye, k: float, height_m: float, reach_m: float | None
) -> NDArray[np.float64]:
    rows, cols = terrain.surface_m.shape
    out = np.empty((rows, cols), dtype=np.float64)
    fine = _block_maxima(terrain.surface_m, BLOCK)
    coarse = _coarser(fine, COARSE)
    floor = (
        math.tan(eye.lowest_elevation_rad)
        if eye.lowest_elevation_rad > -math.pi / 2
        else float(NOTHING_BLOCKS)
    )
    bend = 1.0 / (2.0 * k * EARTH_RADIUS_M)
    tall, wide = terrain.cell_size_m
    _fill(
        terrain.surface_m, terrain.ground_m, fine, coarse, eye.row, eye.col, eye.altitude_m, tall, wide, bend, floor,
        eye.clearing_m, height_m, reach_m or FAR_M, out,
    )  # fmt: skip
    if eye.sector_deg < 360.0:
        i, j = np.indices(out.shape, dtype=np.float64)
        out[~in_sector(eye, i, j, terrain.cell_size_m)] = np.inf if math.isnan(height_m) else 0.0
    return out


@njit(cache=True, nogil=True)
def _block_maxima(grid, block):
    """Highest value of each block, its far edge included; inf where one is unknown."""
    rows, cols = grid.shape
    high = np.full(((rows + block - 1) // block, (cols + block - 1) // block), -np.inf, dtype=np.float32)
    for i in range(rows):
        for j in range(cols):
            z = grid[i, j]
            if z != z:
                z = np.float32(np.inf)
            a, b = i // block, j // block
            high[a, b] = max(high[a, b], z)
            if i % block == 0 and i > 0:
                high[a - 1, b] = max(high[a - 1, b], z)
            if j % block == 0 and j > 0:
                high[a, b - 1] = max(high[a, b - 1], z)
            if i % block == 0 and j % block == 0 and i > 0 and j > 0:
                high[a - 1, b - 1] = max(high[a - 1, b - 1], z)
    return high


@njit(cache=True, nogil=True)
def _coarser(fine, factor):
    """Highest value of squares of blocks."""
    rows, cols = fine.shape
    high = np.full(((rows + factor - 1) // factor, (cols + factor - 1) // factor), -np.inf, dtype=np.float32)
    for i in range(rows):
        for j in range(cols):
            high[i // factor, j // factor] = max(high[i // factor, j // factor], fine[i, j])
    return high


@njit(cache=True, nogil=True, error_model="numpy")
def _fill(
    surface, ground, fine, coarse, row0, col0, eye, tall, wide, bend, floor, clearing, height, reach, out
):
    """Heights where height is NaN; else 1 (seen), 0 (hidden or out of reach)."""
    rows, cols = surface.shape
    boolean = not math.isnan(height)
    above = np.full((cols, 2), -1, dtype=np.int64)  # blocker of the cell in the row before: axis, line
    for i in range(rows):
        axis, line = np.int64(-1), np.int64(-1)
        for j in range(cols):
            down, across = i - row0, j - col0
            target = math.sqrt((down * tall) ** 2 + (across * wide) ** 2)
            own = np.float64(ground[i, j])
            if target > reach:
                out[i, j] = 0.0 if boolean else np.inf
                continue
            if target == 0.0:
                lowest = max(own, eye) if floor > NOTHING_BLOCKS else own
                out[i, j] = (1.0 if own + height >= lowest else 0.0) if boolean else lowest
                continue
            needed = (own + height - eye) / target - bend * target if boolean else np.inf
            steepest = floor
            for attempt in range(2):
                a, n = (axis, line) if attempt == 0 else (above[j, 0], above[j, 1])
                if a < 0 or steepest > needed:
                    continue
                slope = _sample(surface, ground, row0, col0, down, across, target, eye, bend, clearing, a, n)
                if slope > steepest:
                    steepest, axis, line = slope, a, n
            if not steepest > needed:
                start = needed if boolean else steepest
                found, a, n = _walk(
                    surface,
                    ground,
                    fine,
                    coarse,
                    row0,
                    col0,
                    down,
                    across,
                    target,
                    eye,
                    bend,
                    clearing,
                    start,
                    boolean,
                )
                if found > start or found != found:
                    steepest, axis, line = found, a, n
            above[j, 0], above[j, 1] = axis, line
            if boolean:
                out[i, j] = 0.0 if (steepest > needed or steepest != steepest or own != own) else 1.0
            else:
                lowest = eye + target * steepest + bend * target * target
                out[i, j] = own if own > lowest or own != own else lowest


@njit(cache=True, nogil=True, error_model="numpy")
def _sample(surface, ground, row0, col0, down, across, target, eye, bend, clearing, axis, line):
    """Slope of the sample of this profile on one grid line; -inf when the line is not between eye and target."""
    start, length = (row0, down) if axis == 0 else (col0, across)
    if length == 0.0:
        return -np.inf
    share = (line - start) / length
    if share <= 0.0 or share >= 1.0 - 1.0e-12:
        return -np.inf
    distance = share * target
    grid = ground if distance <= clearing else surface
    z = (
        _along(grid, line, col0 + share * across, 1)
        if axis == 0
        else _along(grid, line, row0 + share * down, 0)
    )
    return (z - eye) / distance - bend * distance


@njit(cache=True, nogil=True, error_model="numpy")
def _may_rise(high, eye, bend, near, far, steepest):
    """Whether a sample between two distances, under a roof of this height, could rise above a slope."""
    up = high - eye
    return up > (steepest + bend * near - _SLACK) * (near if up > 0.0 else far)


@njit(cache=True, nogil=True, error_model="numpy")
def _walk(
    surface, ground, fine, coarse, row0, col0, down, across, target, eye, bend, clearing, steepest, first_only
):
    """Steepest sample above a slope, its axis and line; with first_only the first that is found."""
    best_axis, best_line = np.int64(-1), np.int64(-1)
    per_row = 1.0 / down if down != 0.0 else 0.0
    per_col = 1.0 / across if across != 0.0 else 0.0
    t = 0.0
    while t < 1.0:
        # The coarse block that the ray is in just after t, and where it leaves it.
        a, t_row = _block_and_exit(row0 + t * down, row0, per_row, BLOCK * COARSE, t)
        b, t_col = _block_and_exit(col0 + t * across, col0, per_col, BLOCK * COARSE, t)
        t_next = min(t_row, t_col, 1.0)
        a, b = min(max(a, 0), coarse.shape[0] - 1), min(max(b, 0), coarse.shape[1] - 1)
        if _may_rise(coarse[a, b], eye, bend, max(t * target, 1.0e-6), t_next * target, steepest):
            s = t
            while s < t_next:
                i, s_row = _block_and_exit(row0 + s * down, row0, per_row, BLOCK, s)
                j, s_col = _block_and_exit(col0 + s * across, col0, per_col, BLOCK, s)
                s_next = min(s_row, s_col, t_next)
                i, j = min(max(i, 0), fine.shape[0] - 1), min(max(j, 0), fine.shape[1] - 1)
                if _may_rise(fine[i, j], eye, bend, max(s * target, 1.0e-6), s_next * target, steepest):
                    for axis in range(2):
                        start, length = (row0, down) if axis == 0 else (col0, across)
                        if length == 0.0:
                            continue
                        p, q = start + s * length, start + s_next * length
                        low, high = math.ceil(min(p, q) - 1.0e-6), math.floor(max(p, q) + 1.0e-6)
                        for line in range(low, high + 1):
                            slope = _sample(
                                surface,
                                ground,
                                row0,
                                col0,
                                down,
                                across,
                                target,
                                eye,
                                bend,
                                clearing,
                                axis,
                                line,
                            )
                            if slope > steepest or slope != slope:
                                steepest, best_axis, best_line = slope, np.int64(axis), np.int64(line)
                                if first_only or slope != slope:
                                    return steepest, best_axis, best_line
                s = s_next if s_next > s else s + 1.0e-9
        t = t_next if t_next > t else t + 1.0e-9
    return steepest, best_axis, best_line


@njit(cache=True, nogil=True, error_model="numpy", inline="always")
def _block_and_exit(x, start, per, size, t):
    """Block index along one axis of the point just after t, and the share at which the ray leaves it."""
    part = 1.0 / size
    if per == 0.0:
        return np.int64(math.floor(x * part)), np.inf
    if per > 0.0:
        block = math.floor((x + 1.0e-7) * part)
        leave = ((block + 1) * size - start) * per
    else:
        block = math.ceil((x - 1.0e-7) * part) - 1
        leave = (block * size - start) * per
    return np.int64(block), max(leave, t)

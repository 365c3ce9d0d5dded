"""The exact view: for each target the whole profile to the eye.

The profile has a sample wherever the line from eye to target crosses a row or a column of cell centres,
linear between the two cells there, in float64. This is the reference ("R3") that the sweep is measured
against, and what single points and lines are read from.
"""

import math

import numpy as np
from numba import njit
from numpy.typing import NDArray

from airshield.constants import EARTH_RADIUS_M
from airshield.physics.sweep import NOTHING_BLOCKS
from airshield.physics.viewshed import Eye, Terrain


def lowest_visible_at(
    terrain: Terrain, eye: Eye, k: float, rows: NDArray[np.float64], cols: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Lowest altitude [m above sea] seen over points at fractional rows and cols, shape (n,).

    NaN where the profile crosses unknown ground; inf outside the eye's sector or outside the grid.
    """
    out = np.empty(rows.size, dtype=np.float64)
    tall, wide = terrain.cell_size_m
    floor = (
        math.tan(eye.lowest_elevation_rad)
        if eye.lowest_elevation_rad > -math.pi / 2
        else float(NOTHING_BLOCKS)
    )
    bend = 1.0 / (2.0 * k * EARTH_RADIUS_M)
    _at_points(
        terrain.surface_m,
        terrain.ground_m,
        eye.row,
        eye.col,
        eye.altitude_m,
        tall,
        wide,
        bend,
        floor,
        eye.clearing_m,
        rows,
        cols,
        out,
    )
    return np.where(in_sector(eye, rows, cols, terrain.cell_size_m), out, np.inf)


def in_sector(
    eye: Eye, rows: NDArray[np.float64], cols: NDArray[np.float64], cell_size_m: tuple[float, float]
) -> NDArray[np.bool_]:
    """Which points lie in the azimuth sector of the eye."""
    if eye.sector_deg >= 360.0:
        return np.ones(rows.shape, dtype=np.bool_)
    azimuth = np.degrees(np.arctan2((cols - eye.col) * cell_size_m[1], (eye.row - rows) * cell_size_m[0]))
    off = (azimuth - eye.azimuth_deg + 180.0) % 360.0 - 180.0
    inside: NDArray[np.bool_] = np.abs(off) <= eye.sector_deg / 2 + 1e-9
    return inside


@njit(cache=True, nogil=True)
def _at_points(surface, ground, row0, col0, eye, tall, wide, bend, floor, clearing, rows, cols, out):
    for n in range(rows.size):
        out[n] = profile_to(
            surface, ground, row0, col0, eye, tall, wide, bend, floor, clearing, rows[n], cols[n]
        )


@njit(cache=True, nogil=True, error_model="numpy")
def profile_to(surface, ground, row0, col0, eye, tall, wide, bend, floor, clearing, row, col):
    """Lowest altitude [m] seen over one point; inf outside the grid."""
    last_row, last_col = surface.shape[0] - 1, surface.shape[1] - 1
    if not (0.0 <= row <= last_row and 0.0 <= col <= last_col):
        return np.inf
    across, down = col - col0, row - row0
    target = math.hypot(down * tall, across * wide)
    own = between(ground, row, col)
    if target == 0.0:
        return max(own, eye) if floor > NOTHING_BLOCKS else own
    steepest = floor
    for axis in range(2):
        start, length = (row0, down) if axis == 0 else (col0, across)
        if length == 0.0:
            continue
        sign = 1.0 if length > 0.0 else -1.0
        line = math.floor(start) + 1.0 if sign > 0.0 else math.ceil(start) - 1.0
        count = math.ceil(abs(start + length - line) - 1e-9)  # lines strictly before the target
        if (start + length - line) * sign <= 0.0:
            continue
        for n in range(count):
            at = line + sign * n
            share = (at - start) / length
            distance = share * target
            grid = ground if distance <= clearing else surface
            if axis == 0:
                z = _along(grid, np.int64(at), col0 + share * across, 1)
            else:
                z = _along(grid, np.int64(at), row0 + share * down, 0)
            slope = (z - eye) / distance - bend * distance
            if slope > steepest or slope != slope:
                steepest = slope
            if steepest != steepest:
                return np.nan
    lowest = eye + target * steepest + bend * target * target
    return own if own > lowest or own != own else lowest


@njit(cache=True, nogil=True)
def _along(grid, line, x, axis):
    """The grid on one of its lines (a row for axis 1, a column for axis 0), linear between two cells."""
    size = grid.shape[axis]
    a = min(max(math.floor(x + 1e-9), 0), size - 1)
    b = min(a + 1, size - 1)
    f = min(max(x - a, 0.0), 1.0)
    first, second = (grid[line, a], grid[line, b]) if axis == 1 else (grid[a, line], grid[b, line])
    if f == 0.0:
        return np.float64(first)
    return first * (1.0 - f) + second * f


@njit(cache=True, nogil=True)
def between(grid, row, col):
    """The grid between four cells (bilinear)."""
    i = min(math.floor(row), grid.shape[0] - 2)
    f = row - i
    top, bottom = _along(grid, i, col, 1), _along(grid, i + 1, col, 1)
    if f == 0.0:
        return top
    if f == 1.0:
        return bottom
    return top * (1.0 - f) + bottom * f

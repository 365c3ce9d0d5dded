"""Lowest visible altitude over a height grid, by a fan of rays swept outward from one eye.

The grid is cut into four wedges (north, south, east, west). In a wedge the rays are numbered by
their tangent t = (steps sideways) / (steps outward), |t| <= 1, and walked outward one row at a time.
With R the distance outward, a = 1 / (2 k R_earth) and g² the squared stretch sqrt(1 + t²) of the ray,

    S = (surface - eye) / R  -  a R g²          slope of one sample, seen from the eye
    M = max S so far                            running horizon of the ray
    lowest visible altitude = eye + R M + a R² g²

so that one sample costs no square root and no trigonometry (the shape of Wang, Robinson & White's
reference planes, PE&RS 2000, carried per ray instead of per cell). M between rays is linear in t.
Within NEAR_FIELD_STEPS rows of the eye the samples where a ray crosses grid columns are taken too,
because a near blocker shadows the most.
"""

import math
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from airshield.constants import EARTH_RADIUS_M

FloatGrid = NDArray[np.float32]

NEAR_FIELD_STEPS = 128
NOTHING_BLOCKS = np.float32(-1.0e9)  # a slope below every real one; finite, so 0 * slope stays a number


class Eye(NamedTuple):
    """Where one sensor looks from, on a grid counted in cell centres.

    row, col are fractional; altitude_m is above sea level; lowest_elevation_rad is the depression
    limit or the near skyline, whichever is higher (-pi/2: none). Within clearing_m of the eye nothing
    stands on the ground: what stands at its rim is told by lowest_elevation_rad.
    """

    row: float
    col: float
    altitude_m: float
    lowest_elevation_rad: float = -math.pi / 2
    clearing_m: float = 0.0


def lowest_visible_altitude(
    surface_m: FloatGrid, ground_m: FloatGrid, eye: Eye, cell_size_m: tuple[float, float], k: float
) -> FloatGrid:
    """Lowest altitude above sea level [m] at which a point over each cell is seen from the eye.

    surface_m  (rows, cols): what blocks the ray; ground_m (rows, cols): what no target can be below.
    cell_size_m: height and width of a cell [m]. k: effective earth radius factor.
    NaN in surface_m is unknown ground: the cell and all that lies behind it come out NaN.
    In its own cell the eye sees down to the ground, or, with a limit of elevation, to its own altitude.
    """
    if surface_m.shape != ground_m.shape or surface_m.ndim != 2:
        raise ValueError("surface and ground must be two grids of one shape")
    rows, cols = surface_m.shape
    if not (0 <= eye.row <= rows - 1 and 0 <= eye.col <= cols - 1):
        raise ValueError(f"the eye at row {eye.row}, column {eye.col} is outside {rows} x {cols} cells")
    surface_m = np.ascontiguousarray(surface_m, dtype=np.float32)
    tall, wide = (float(size) for size in cell_size_m)
    if eye.clearing_m > 0.0:
        surface_m = surface_m.copy()
        _clear(surface_m, ground_m, eye.row, eye.col, tall, wide, eye.clearing_m)
    slope = _slope_floor(eye.lowest_elevation_rad)
    visible = np.full((rows, cols), np.nan, dtype=np.float32)
    for step in (-1, 1):
        _sweep(surface_m, visible, eye.row, eye.col, eye.altitude_m, tall, wide, step, slope, k)
    turned = np.full((cols, rows), np.nan, dtype=np.float32)
    surface_turned = np.ascontiguousarray(surface_m.T)
    for step in (-1, 1):
        _sweep(surface_turned, turned, eye.col, eye.row, eye.altitude_m, wide, tall, step, slope, k)
    _merge(visible, turned, ground_m, eye.row, eye.col, eye.altitude_m if slope > NOTHING_BLOCKS else -np.inf)
    return visible


def _slope_floor(elevation_rad: float) -> float:
    """Tangent of an elevation, kept finite."""
    if elevation_rad <= -math.pi / 2:
        return float(NOTHING_BLOCKS)
    return max(math.tan(elevation_rad), float(NOTHING_BLOCKS))


@njit(cache=True, nogil=True)
def _clear(surface, ground, row0, col0, tall, wide, clearing):
    """Lower the surface to the ground within a distance of the eye."""
    rows, cols = surface.shape
    for i in range(max(0, int(row0 - clearing / tall)), min(rows, int(row0 + clearing / tall) + 2)):
        for j in range(max(0, int(col0 - clearing / wide)), min(cols, int(col0 + clearing / wide) + 2)):
            if math.hypot((i - row0) * tall, (j - col0) * wide) <= clearing:
                surface[i, j] = ground[i, j]


@njit(cache=True, nogil=True, error_model="numpy", fastmath={"contract", "arcp"})
def _sweep(surface, visible, row0, col0, eye_m, along_m, across_m, step, slope_floor, k):
    """Walk one wedge outward from the eye; rows go in the direction of step (-1 or +1)."""
    rows, cols = surface.shape
    first = math.floor(row0) if step < 0 else math.ceil(row0)
    if first == row0:
        first += step
    n = first + 1 if step < 0 else rows - first  # rows in the wedge
    if n <= 0:
        return
    bend = 1.0 / (2.0 * k * EARTH_RADIUS_M)
    rays = max(n, 8)  # on each side of the wedge's axis: one a cell at the outermost row
    tangent_step = 1.0 / rays
    aspect2 = (across_m / along_m) ** 2
    horizon = np.empty(2 * rays + 1, dtype=np.float32)
    for c in range(2 * rays + 1):
        t = (c - rays) * tangent_step
        horizon[c] = slope_floor * math.sqrt(1.0 + t * t * aspect2)
    for s in range(n):
        i = first + s * step
        r = abs(i - row0)
        distance = r * along_m
        # Rays that are inside the grid at this row.
        low = max(-1.0, -col0 / r)
        high = min(1.0, (cols - 1 - col0) / r)
        c_low = math.ceil((low + 1.0) * rays - 1e-9)
        c_high = math.floor((high + 1.0) * rays + 1e-9)
        if s < NEAR_FIELD_STEPS:
            _cross_columns(
                surface,
                horizon,
                i,
                r,
                step,
                row0,
                col0,
                eye_m,
                along_m,
                aspect2,
                bend,
                c_low,
                c_high,
                rays,
            )
        # Cells of this row, seen over what lies before it.
        j_low = max(0, math.ceil(col0 - r))
        j_high = min(cols - 1, math.floor(col0 + r))
        for j in range(j_low, j_high + 1):
            t = (j - col0) / r
            x = (t + 1.0) * rays
            c = min(max(int(x), 0), 2 * rays - 1)
            f = x - c
            m = horizon[c] * (1.0 - f) + horizon[c + 1] * f
            visible[i, j] = eye_m + distance * m + bend * distance * distance * (1.0 + t * t * aspect2)
        # This row's surface raises the horizon for the next.
        for c in range(c_low, c_high + 1):
            t = (c - rays) * tangent_step
            x = col0 + r * t
            j = min(max(int(x), 0), cols - 2) if cols > 1 else 0
            f = x - j
            z = surface[i, j] * (1.0 - f) + surface[i, j + 1] * f if cols > 1 else surface[i, j]
            slope = (z - eye_m) / distance - bend * distance * (1.0 + t * t * aspect2)
            if slope > horizon[c] or slope != slope:  # NaN: unknown ground, unknown horizon from here on
                horizon[c] = slope


@njit(cache=True, nogil=True, error_model="numpy")
def _cross_columns(
    surface, horizon, i, r, step, row0, col0, eye_m, along_m, aspect2, bend, c_low, c_high, rays
):
    """Raise the horizon by the samples where rays cross a grid column just before row i."""
    before = i - step
    r_before = max(abs(before - row0), 0.0) if (before - row0) * step > 0 else 0.0
    for c in range(c_low, c_high + 1):
        t = (c - rays) / rays
        if t == 0.0:
            continue
        x = col0 + r * t
        x_before = col0 + r_before * t
        j = math.floor(x) if t > 0.0 else math.ceil(x)
        if (t > 0.0 and not x_before < j < x) or (t < 0.0 and not x < j < x_before):
            continue
        if before < 0 or before >= surface.shape[0]:
            continue
        r_cross = (j - col0) / t
        f = abs(i - row0) - r_cross  # share of the row before
        z = surface[i, j] * (1.0 - f) + surface[before, j] * f
        distance = r_cross * along_m
        slope = (z - eye_m) / distance - bend * distance * (1.0 + t * t * aspect2)
        if slope > horizon[c] or slope != slope:
            horizon[c] = slope


@njit(cache=True, nogil=True)
def _merge(visible, turned, ground, row0, col0, own):
    """Take each cell from its own wedge; nothing is seen below the ground."""
    rows, cols = visible.shape
    for i in range(rows):
        for j in range(cols):
            if abs(i - row0) < abs(j - col0):
                visible[i, j] = turned[j, i]
            elif i == row0 and j == col0:
                visible[i, j] = own
            if math.isnan(ground[i, j]) or visible[i, j] < ground[i, j]:
                visible[i, j] = ground[i, j]

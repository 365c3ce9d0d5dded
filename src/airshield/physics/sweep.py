"""One wedge of a view, swept outward row by row, and what each row adds to the map.

The grid is cut into four wedges (north, south, east, west; the last two on the turned grid). In a wedge
the rays are numbered by their tangent t = (cells sideways) / (cells outward), |t| <= 1, and walked
outward one row at a time. With R the distance outward, a = 1 / (2 k R_earth) and g² = 1 + (t · across /
along)² the squared stretch of the ray,

    S = (surface - eye) / R  -  a R g²          slope of one sample, seen from the eye
    M = max S so far                            running horizon of the ray
    lowest visible altitude = eye + R M + a R² g²

so that a sample costs no square root and no division (the running horizon of Wang, Robinson & White,
PE&RS 2000, kept per ray instead of per cell). M between rays is linear in t. The number of rays doubles
as the rows grow wider, so that two rays are never more than WIDEST_RAYS cells apart. Within NEAR_FIELD_STEPS rows of
the eye the samples where a ray crosses grid columns are taken too, because a near blocker shadows the most.
"""

import math
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from airshield.physics.apart import (
    load_horizon,
    load_result,
    load_terrain,
    store_horizon,
    store_result,
)

NEAR_FIELD_STEPS = 128
FIRST_RAYS = 1024  # on each side of the axis, until the rows grow wider
WIDEST_RAYS = 1.5  # cells between two rays at which their number is doubled
NOTHING_BLOCKS = np.float32(-1.0e9)  # a slope below every real one; finite, so that 0 times it is a number

F = np.float32
_BLOCK = 16  # cells on a side of what is turned at once: fits the first cache
_PATCH = 256  # and of what is finished before the next: its pages fit the address cache


class Limits(NamedTuple):
    """Where a sensor looks, for a target of one kind. Distances in metres, squared where said."""

    furthest_m: float
    """Ground distance beyond which nothing is swept."""
    slant_min_squared: float
    slant_max_squared: float
    funnel_tangent_squared: float
    """Squared tangent of the highest elevation."""


class Sink(NamedTuple):
    """What a sweep adds to. The rows are those of the wedge: of the turned grid for east and west."""

    lowest_m: NDArray[np.float32]  # [rows, cols] lowest altitude seen; inf: not seen, NaN: unknown
    counts: NDArray[np.uint16]  # [levels, rows, cols] sensors that see the target at each level
    levels_m: NDArray[np.float32]  # [levels] height above the ground or altitude above sea
    above_ground: NDArray[np.bool_]  # [levels] which of the two
    tally: NDArray[np.int64]  # [levels] cells in which this sensor sees the target


@njit(cache=True, nogil=True, error_model="numpy")
def sweep_wedge(
    surface,
    ground,
    row0,
    col0,
    eye,
    along,
    across,
    step,
    t_low,
    t_high,
    slope_floor,
    bend,
    clearing,
    limits,
    sink,
    strict,
):
    """Sweep the wedge that opens towards step (-1 or +1) between two tangents; strict leaves out |t| = 1."""
    rows, cols = surface.shape
    first = math.floor(row0) if step < 0 else math.ceil(row0)
    if first == row0:
        first += step
    n = first + 1 if step < 0 else rows - first
    n = min(n, np.int64(limits.furthest_m / along) + 1)
    if n <= 0 or t_high < t_low:
        return
    aspect2 = F((across / along) ** 2)
    column = math.floor(col0)
    part = F(col0 - column)  # the eye within its cell
    rays = FIRST_RAYS
    horizon, tangent, stretch = _fan(rays, aspect2)
    for c in range(horizon.size):
        horizon[c] = F(slope_floor) * math.sqrt(stretch[c])
    seen = np.empty(cols, dtype=np.float32)
    for s in range(n):
        i = first + s * step
        r = abs(i - row0)
        distance = r * along
        if distance > limits.furthest_m:
            return
        while r > WIDEST_RAYS * rays:
            coarse = horizon
            rays *= 2
            horizon, tangent, stretch = _fan(rays, aspect2)
            _refine(coarse, horizon)
        wide = math.sqrt(limits.furthest_m**2 - distance * distance) / across  # cells sideways within reach
        low = max(max(t_low, -1.0), -wide / r)
        high = min(min(t_high, 1.0), wide / r)
        # One ray more on each side, so that every cell lies between two that are kept up.
        c_low = max(math.ceil((max(low, -col0 / r) + 1.0) * rays - 1.0e-9) - 1, 0)
        c_high = min(math.floor((min(high, (cols - 1 - col0) / r) + 1.0) * rays + 1.0e-9) + 1, 2 * rays)
        if s < NEAR_FIELD_STEPS:
            _cross_columns(
                surface,
                ground,
                horizon,
                i,
                r,
                step,
                row0,
                col0,
                eye,
                along,
                aspect2,
                bend,
                clearing,
                c_low,
                c_high,
                rays,
            )
        j_low = max(0, math.ceil(col0 + low * r - 1.0e-9))
        j_high = min(cols - 1, math.floor(col0 + high * r + 1.0e-9))
        if strict:
            while j_low <= j_high and abs(j_low - col0) >= r:
                j_low += 1
            while j_high >= j_low and abs(j_high - col0) >= r:
                j_high -= 1
        if j_high >= j_low:
            _see_row(horizon, seen, column, part, r, distance, eye, bend, aspect2, rays, j_low, j_high)
            _add_row(seen, ground[i], i, j_low, j_high, distance, across, col0, eye, limits, sink)
        # Rays whose sample would lie outside the grid keep the horizon with which they left it.
        while c_low <= c_high and col0 + r * tangent[c_low] < 0.0:
            c_low += 1
        while c_high >= c_low and col0 + r * tangent[c_high] > cols - 1:
            c_high -= 1
        if distance < clearing:
            _raise_near_horizon(
                surface[i],
                ground[i],
                horizon,
                col0,
                r,
                distance,
                eye,
                aspect2,
                bend,
                clearing,
                c_low,
                c_high,
                rays,
            )
        elif c_high >= c_low:
            _raise_horizon(
                surface[i],
                horizon,
                tangent,
                stretch,
                column,
                part,
                r,
                distance,
                eye,
                bend,
                rays,
                c_low,
                c_high,
            )


@njit(cache=True, nogil=True)
def _fan(rays, aspect2):
    """Horizon (to be filled), tangent and squared stretch of 2 rays + 1 rays, and one more to read past."""
    tangent = np.empty(2 * rays + 2, dtype=np.float32)
    stretch = np.empty(2 * rays + 2, dtype=np.float32)
    for c in range(2 * rays + 2):
        t = (c - rays) / rays
        tangent[c] = t
        stretch[c] = 1.0 + t * t * aspect2
    return np.full(2 * rays + 2, NOTHING_BLOCKS, dtype=np.float32), tangent, stretch


@njit(cache=True, nogil=True)
def _refine(coarse, fine):
    """Twice as many rays; a new one takes the mean of its neighbours."""
    for c in range((fine.size - 2) // 2 + 1):
        fine[2 * c] = coarse[c]
        if 2 * c + 1 < fine.size:
            fine[2 * c + 1] = F(0.5) * (coarse[c] + coarse[min(c + 1, coarse.size - 2)])


@njit(cache=True, nogil=True, error_model="numpy", fastmath={"contract", "arcp"})
def _see_row(horizon, seen, column, part, r, distance, eye, bend, aspect2, rays, j_low, j_high):
    """Lowest visible altitude of the cells of one row, from the horizons before it."""
    k, R, eye32, part32 = F(rays), F(distance), F(eye), F(part)
    inverse = F(1.0 / r)
    curve = F(bend * distance * distance)
    base = np.int32(column)
    for j in range(j_low, j_high + 1):
        t = (F(np.int32(j) - base) - part32) * inverse
        x = (t + F(1.0)) * k
        c = np.int32(x)
        f = x - F(c)
        a = load_horizon(horizon, c)
        b = load_horizon(horizon, c + 1)
        store_result(seen, j, eye32 + R * (a + (b - a) * f) + curve * (F(1.0) + t * t * aspect2))


@njit(cache=True, nogil=True, error_model="numpy", fastmath={"contract", "arcp"})
def _raise_horizon(row, horizon, tangent, stretch, column, part, r, distance, eye, bend, rays, c_low, c_high):
    """One sample of every ray, linear between the two cells of the row that it passes."""
    r32, eye32 = F(r), F(eye)
    inverse, curve = F(1.0 / distance), F(bend * distance)
    shift = np.int32(2 * rays)  # keeps the index positive, where rounding to it is cheap
    offset = F(part) + F(shift)
    base = np.int32(column) - shift
    last = np.int32(row.size - 2)
    for c in range(c_low, c_high + 1):
        x = r32 * load_result(tangent, c) + offset
        whole = np.int32(x)
        j = min(max(whole + base, np.int32(0)), last)
        f = x - F(j - base)
        z = load_terrain(row, j)
        z = z + (load_terrain(row, j + 1) - z) * f
        slope = (z - eye32) * inverse - curve * load_result(stretch, c)
        h = load_horizon(horizon, c)
        # NaN is unknown ground: it makes the horizon unknown from here on.
        store_horizon(horizon, c, slope if (slope > h or slope != slope) else h)


@njit(cache=True, nogil=True, error_model="numpy")
def _raise_near_horizon(
    surface, ground, horizon, col0, r, distance, eye, aspect2, bend, clearing, c_low, c_high, rays
):
    """The same where a ray may still be inside the clearing, in which only the ground counts."""
    for c in range(c_low, c_high + 1):
        t = (c - rays) / rays
        stretch = 1.0 + t * t * aspect2
        x = col0 + r * t
        j = min(max(math.floor(x), 0), surface.size - 2)
        row = ground if distance * distance * stretch <= clearing * clearing else surface
        z = row[j] + (row[j + 1] - row[j]) * (x - j)
        slope = (z - eye) / distance - bend * distance * stretch
        if slope > horizon[c] or slope != slope:
            horizon[c] = slope


@njit(cache=True, nogil=True, error_model="numpy")
def _cross_columns(
    surface, ground, horizon, i, r, step, row0, col0, eye, along, aspect2, bend, clearing, c_low, c_high, rays
):
    """Raise the horizon by the samples where rays cross a grid column just before row i."""
    before = i - step
    if before < 0 or before >= surface.shape[0]:
        return
    r_before = abs(before - row0) if (before - row0) * step > 0 else 0.0
    for c in range(c_low, c_high + 1):
        t = (c - rays) / rays
        x = col0 + r * t
        x_before = col0 + r_before * t
        j = math.floor(x) if t > 0.0 else math.ceil(x)
        if t == 0.0 or j < 0 or j >= surface.shape[1]:
            continue
        if (t > 0.0 and not x_before < j < x) or (t < 0.0 and not x < j < x_before):
            continue
        r_cross = (j - col0) / t
        f = r - r_cross  # share of the row before
        distance = r_cross * along
        stretch = 1.0 + t * t * aspect2
        grid = ground if distance * distance * stretch <= clearing * clearing else surface
        z = grid[i, j] * (1.0 - f) + grid[before, j] * f
        slope = (z - eye) / distance - bend * distance * stretch
        if slope > horizon[c] or slope != slope:
            horizon[c] = slope


@njit(cache=True, nogil=True, error_model="numpy", fastmath={"contract", "arcp"})
def _add_row(seen, ground, i, j_low, j_high, distance, across, col0, eye, limits, sink):
    """Add one row of a view to the sink, within the sensor's limits."""
    lowest = sink.lowest_m[i]
    away2 = F(distance * distance)
    across32, col32, eye32 = F(across), F(col0), F(eye)
    nearest, furthest = F(limits.slant_min_squared), F(limits.slant_max_squared)
    funnel = F(limits.funnel_tangent_squared)
    for j in range(j_low, j_high + 1):
        v = load_result(seen, j)
        z = load_terrain(ground, j)
        v = z if v < z else v
        side = (F(np.int32(j)) - col32) * across32
        flat = away2 + side * side
        up = v - eye32
        slant = flat + up * up
        ok = (slant <= furthest) and (slant >= nearest) and (up <= F(0.0) or up * up <= flat * funnel)
        old = load_result(lowest, j)
        # Unknown (NaN) is kept only where no other sensor knows.
        ok = (old == F(np.inf) and flat <= furthest) if v != v else (ok and not old <= v)
        store_result(lowest, j, v if ok else old)
    for n in range(sink.levels_m.size):
        level = F(sink.levels_m[n])
        over = F(1.0) if sink.above_ground[n] else F(0.0)
        counts = sink.counts[n, i]
        total = np.int64(0)
        for j in range(j_low, j_high + 1):
            z = load_terrain(ground, j)
            altitude = level + over * z
            side = (F(np.int32(j)) - col32) * across32
            flat = away2 + side * side
            up = altitude - eye32
            slant = flat + up * up
            ok = (
                altitude >= load_result(seen, j)
                and altitude >= z
                and slant <= furthest
                and slant >= nearest
                and (up <= F(0.0) or up * up <= flat * funnel)
            )
            total += ok
            store_result(counts, j, np.uint16(load_result(counts, j) + np.uint16(ok)))
        sink.tally[n] += total


@njit(cache=True, nogil=True)
def turned(grid):
    """The transposed grid, copied in blocks that fit the cache; (cols, rows)."""
    rows, cols = grid.shape
    out = np.empty((cols, rows), dtype=grid.dtype)
    for corner in _blocks(rows, cols):
        i0, j0 = corner[0], corner[1]
        for j in range(j0, min(j0 + _BLOCK, cols)):
            for i in range(i0, min(i0 + _BLOCK, rows)):
                out[j, i] = grid[i, j]
    return out


@njit(cache=True, nogil=True, error_model="numpy")
def merge_lowest(lowest, turned_lowest, ground):
    """Add what was collected on the turned grid. Known beats unknown (NaN), unknown beats unseen (inf)."""
    rows, cols = lowest.shape
    block = np.empty((_BLOCK, _BLOCK), dtype=np.float32)
    for corner in _blocks(rows, cols):
        i0, j0 = corner[0], corner[1]
        tall, wide = min(_BLOCK, rows - i0), min(_BLOCK, cols - j0)
        for j in range(wide):
            for i in range(tall):
                block[i, j] = turned_lowest[j0 + j, i0 + i]
        for i in range(tall):
            new, old, z = block[i], lowest[i0 + i, j0 : j0 + wide], ground[i0 + i, j0 : j0 + wide]
            for j in range(wide):
                a, b = new[j], old[j]
                better = (a < b) | ((b != b) & (a < F(np.inf))) | ((a != a) & (b == F(np.inf)))
                kept = a if better else b
                old[j] = z[j] if z[j] != z[j] else kept


@njit(cache=True, nogil=True)
def _blocks(rows, cols):
    """Corners of small blocks, shape (blocks, 2), a large patch of them at a time."""
    corners = np.empty(((rows // _BLOCK + 1) * (cols // _BLOCK + 1), 2), dtype=np.int64)
    n = 0
    for i1 in range(0, rows, _PATCH):
        for j1 in range(0, cols, _PATCH):
            for i0 in range(i1, min(i1 + _PATCH, rows), _BLOCK):
                for j0 in range(j1, min(j1 + _PATCH, cols), _BLOCK):
                    corners[n, 0], corners[n, 1] = i0, j0
                    n += 1
    return corners[:n]


@njit(cache=True, nogil=True, error_model="numpy")
def quantised_height(lowest, ground, step):
    """Lowest visible height above the ground in whole steps, 0 to 254; 255 where it is unseen or unknown."""
    out = np.empty(lowest.shape, dtype=np.uint8)
    for i in range(lowest.shape[0]):
        a, z, row = lowest[i], ground[i], out[i]
        for j in range(a.size):
            steps = (a[j] - z[j]) / F(step)
            row[j] = np.uint8(min(max(steps, F(0.0)), F(254.0))) if steps < F(np.inf) else np.uint8(255)
    return out

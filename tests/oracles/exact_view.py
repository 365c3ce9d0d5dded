"""Brute-force R3: for each target the whole profile to the eye, a sample at every crossing of a grid
row and a grid column, linear on the grid edge, float64. Slow, plain, and written apart from the sweep."""

import math

import numpy as np
from numba import njit

EARTH_RADIUS_M = 6_371_000.0


@njit(cache=True)
def exact_lowest_visible(surface, ground, row0, col0, eye_m, tall, wide, k, slope_floor):
    rows, cols = surface.shape
    visible = np.empty((rows, cols))
    bend = 1.0 / (2.0 * k * EARTH_RADIUS_M)
    for i in range(rows):
        for j in range(cols):
            di, dj = i - row0, j - col0
            target = math.hypot(di * tall, dj * wide)
            if target == 0.0:
                visible[i, j] = ground[i, j]
                continue
            steepest = slope_floor
            for axis in range(2):
                length = di if axis == 0 else dj
                if length == 0.0:
                    continue
                sign = 1 if length > 0 else -1
                start = row0 if axis == 0 else col0
                line = math.floor(start) + 1 if sign > 0 else math.ceil(start) - 1
                end = i if axis == 0 else j
                while line != end and (end - line) * sign > 0:
                    share = (line - start) / length
                    x = (col0 + share * dj) if axis == 0 else (row0 + share * di)
                    a = min(max(math.floor(x + 1e-9), 0), (cols if axis == 0 else rows) - 1)
                    b = min(a + 1, (cols if axis == 0 else rows) - 1)
                    f = min(max(x - a, 0.0), 1.0)
                    if axis == 0:
                        z = surface[line, a] * (1 - f) + surface[line, b] * f
                    else:
                        z = surface[a, line] * (1 - f) + surface[b, line] * f
                    distance = share * target
                    steepest = max(steepest, (z - eye_m) / distance - bend * distance)
                    line += sign
            visible[i, j] = max(ground[i, j], eye_m + target * steepest + bend * target * target)
    return visible

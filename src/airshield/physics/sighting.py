"""One sensor and a target along its way: how far, whether in sight, and how likely a look finds it."""

import math
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from airshield.constants import EARTH_RADIUS_M
from airshield.physics.diffraction import delta_bullington_db
from airshield.physics.looks import Looks
from airshield.physics.profile import between, in_sector
from airshield.physics.viewshed import Eye, Terrain

Row = NDArray[np.float64]


class Sight(NamedTuple):
    """A way as one sensor has it before it. Arrays have shape (steps,)."""

    range_m: Row
    """Slant range, at least 1 m."""
    in_beam: NDArray[np.bool_]
    """Below its highest elevation and in its sector."""
    in_line: NDArray[np.bool_]
    """Nothing stands between."""


def sight_of(
    eye: Eye, highest_rad: float, cell_size_m: tuple[float, float], rows: Row, cols: Row, altitude_m: Row, lowest_m: Row
) -> Sight:  # fmt: skip
    """A way at fractional rows and cols and altitudes [m above sea], where lowest_m is the lowest seen."""
    away = np.hypot((rows - eye.row) * cell_size_m[0], (cols - eye.col) * cell_size_m[1])
    up = altitude_m - eye.altitude_m
    below = up <= away * math.tan(min(highest_rad, math.pi / 2 - 1e-6))
    beam = below & in_sector(eye, rows, cols, cell_size_m)
    return Sight(np.maximum(np.hypot(away, up), 1.0), beam, altitude_m >= lowest_m)


def chances_along(looks: Looks, sight: Sight, step_s: float, loss_db: Row | None = None) -> Row:
    """Probability that one look finds the target at each step of its way; (steps,).

    loss_db: one-way loss by diffraction, instead of the line of sight; an echo loses it twice. step_s: time between two steps, for the filter that takes out what is slow.
    """
    if loss_db is None:
        pd = np.where(sight.in_line & sight.in_beam, looks.at(sight.range_m), 0.0)
    else:
        factor = 10.0 ** (-np.nan_to_num(loss_db, nan=np.inf) / 20.0)
        pd = np.where(sight.in_beam, looks.at(sight.range_m, factor), 0.0)
    if looks.slowest_mps > 0.0 and pd.size > 1:
        rate = np.abs(np.gradient(sight.range_m)) / step_s
        pd = np.where(rate >= looks.slowest_mps, pd, 0.0)
    return pd


def diffraction_along(
    terrain: Terrain, eye: Eye, k: float, wavelength_m: float, rows: Row, cols: Row, altitude_m: Row
) -> Row:
    """One-way loss [dB] to each step of a way over the ground between, by delta-Bullington; NaN where unknown."""
    out = np.empty(rows.size)
    tall, wide = terrain.cell_size_m
    _losses(
        terrain.surface_m, terrain.ground_m, eye.row, eye.col, eye.altitude_m, eye.clearing_m, tall, wide,
        k * EARTH_RADIUS_M, wavelength_m, rows, cols, altitude_m, out,
    )  # fmt: skip
    return out


@njit(cache=True, nogil=True)
def _losses(
    surface, ground, row0, col0, eye, clearing, tall, wide, radius, wavelength, rows, cols, altitude, out
):
    """A profile sample about every cell; the ends stand on the ground, what lies between is the surface."""
    last_row, last_col = surface.shape[0] - 1, surface.shape[1] - 1
    for n in range(rows.size):
        row, col = rows[n], cols[n]
        if not (0.0 <= row <= last_row and 0.0 <= col <= last_col):
            out[n] = math.nan
            continue
        length = math.hypot((row - row0) * tall, (col - col0) * wide)
        pieces = max(2, math.ceil(length / min(tall, wide)))
        distance, height = np.empty(pieces + 1), np.empty(pieces + 1)
        for i in range(pieces + 1):
            share = i / pieces
            distance[i] = share * max(length, 1.0)
            bare = i in (0, pieces) or distance[i] <= clearing
            grid = ground if bare else surface
            height[i] = between(grid, row0 + share * (row - row0), col0 + share * (col - col0))
        out[n] = delta_bullington_db(distance, height, eye, altitude[n], wavelength, radius, True)

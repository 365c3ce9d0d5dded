"""One sensor of a site and a way through the air: the stair on which raids and approaches meet it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.arrays.looks import Sought, long_wave_m, looks_of, ray_k
from airshield.arrays.sensors import SensorRow
from airshield.physics.profile import lowest_visible_at
from airshield.physics.sighting import Sight, chances_along, diffraction_along, sight_of
from airshield.physics.viewshed import Terrain

Row = NDArray[np.float64]


class Way(NamedTuple):
    """Where a target is, step by step. Arrays have shape (steps,)."""

    rows: Row
    """Fractional rows of the grid, counted in cell centres."""
    cols: Row
    altitude_m: Row
    step_s: float
    """Time between two steps."""


def sight_along(sensor: SensorRow, terrain: Terrain, radio_k: float, way: Way) -> Sight:
    """A way as one sensor has it before it, by whole profiles."""
    lowest_m = lowest_visible_at(terrain, sensor.eye, ray_k(sensor.noun, radio_k), way.rows, way.cols)
    return sight_of(
        sensor.eye,
        sensor.highest_elevation_rad,
        terrain.cell_size_m,
        way.rows,
        way.cols,
        way.altitude_m,
        lowest_m,
    )


def look_chances(
    sensor: SensorRow,
    target: Sought,
    sight: Sight,
    terrain: Terrain,
    radio_k: float,
    way: Way,
    diffraction: bool,
) -> Row:
    """Chance that one look finds the target at each step, (steps,).

    diffraction: whether a radar of long waves sees past edges, instead of straight.
    """
    wavelength_m = long_wave_m(sensor.noun) if diffraction else None
    loss_db = None
    if wavelength_m is not None:
        loss_db = diffraction_along(
            terrain, sensor.eye, ray_k(sensor.noun, radio_k), wavelength_m, way.rows, way.cols, way.altitude_m
        )
    return chances_along(looks_of(sensor.noun, target), sight, way.step_s, loss_db)

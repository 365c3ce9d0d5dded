"""Vertical sections, against plane geometry."""

import math

import numpy as np
import pytest

from airshield.analysis.section import section_of
from airshield.arrays.grids import Grid
from airshield.arrays.looks import Sought
from airshield.arrays.sensors import SensorRow
from airshield.physics.viewshed import Eye, terrain_of
from simple_sensors import radar_noun

GRID = Grid(55.75, 37.62, 101, 101, 100.0)


def radar(col, height, range_m=50_000.0, search=True):
    eye = Eye(50.0, col, height)
    return SensorRow("s", f"r{col:g}", search, eye, math.pi / 2, 2.0, radar_noun(range_m))


def along_the_middle(sensors, surface, rcs=1.0):
    start, end = GRID.to_lat_lon(-4_900, 0.0), GRID.to_lat_lon(4_900, 0.0)
    return section_of(
        sensors, terrain_of(surface, surface, (100.0, 100.0)), GRID, 1e9, Sought(rcs), start, end
    )


def test_behind_a_wall_the_shadow_rises_in_a_straight_line():
    wall = np.zeros((101, 101), dtype=np.float32)
    wall[:, 60] = 30.0
    found = along_the_middle([radar(50.0, 10.0)], wall)
    x = found.distance_m - 4_900
    behind = x > 1_100
    np.testing.assert_allclose(found.lowest_m[behind], 10 + 20 * x[behind] / 1_000, rtol=1e-3)
    assert (found.lowest_m[(x > 0) & (x < 900)] == 0).all()


def test_of_two_sensors_the_one_that_sees_lower_counts():
    wall = np.zeros((101, 101), dtype=np.float32)
    wall[:, 60] = 30.0
    found = along_the_middle([radar(50.0, 10.0), radar(90.0, 10.0)], wall)
    every = np.array(list(found.by_sensor_m.values()))
    np.testing.assert_array_equal(found.lowest_m, every.min(axis=0))
    assert found.lowest_m[found.distance_m > 6_500].max() == 0


def test_out_of_range_it_is_never():
    flat = np.zeros((101, 101), dtype=np.float32)
    found = along_the_middle([radar(50.0, 10.0, range_m=1_000.0)], flat)
    assert np.isinf(found.lowest_m[0])
    assert found.lowest_m[len(found.lowest_m) // 2] == 0
    assert np.isinf(along_the_middle([radar(50.0, 10.0, search=False)], flat).lowest_m).all()


def test_it_runs_from_end_to_end():
    found = along_the_middle([], np.zeros((101, 101), dtype=np.float32))
    assert found.distance_m[-1] == pytest.approx(9_800, rel=1e-6)

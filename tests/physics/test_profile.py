"""Whole profiles to single points."""

import numpy as np

from airshield.physics.profile import in_sector, lowest_visible_at
from airshield.physics.viewshed import Eye, terrain_of

K = 4 / 3


def test_eye_and_target_see_each_other_alike(hills):
    # A ray is the same from both ends, so a target at height h over a cell sees the eye's height alike.
    random = np.random.default_rng(5)
    ground = terrain_of(hills, hills, (30.0, 30.0))
    for _ in range(40):
        i, j, m, n = random.integers(0, 121, 4).tolist()
        if (i, j) == (m, n):
            continue
        a, b = float(hills[i, j]) + 40.0, float(hills[m, n]) + 25.0
        there = lowest_visible_at(ground, Eye(i, j, a), K, np.array([float(m)]), np.array([float(n)]))[0]
        back = lowest_visible_at(ground, Eye(m, n, b), K, np.array([float(i)]), np.array([float(j)]))[0]
        if abs(there - b) > 0.01 and abs(back - a) > 0.01:
            assert (there <= b) == (back <= a)


def test_behind_unknown_ground_it_is_unknown_and_outside_the_grid_never():
    grid = np.zeros((21, 21), dtype=np.float32)
    grid[10, 15] = np.nan
    ground = terrain_of(grid, grid, (30.0, 30.0))
    rows, cols = np.array([10.0, 10.0, 10.0]), np.array([18.0, 5.0, 40.0])
    found = lowest_visible_at(ground, Eye(10, 10, 30.0), K, rows, cols)
    assert np.isnan(found[0])
    assert found[1] == 0
    assert np.isinf(found[2])


def test_sectors():
    eye = Eye(10, 10, 5.0, azimuth_deg=350.0, sector_deg=40.0)
    rows, cols = np.array([0.0, 0.0, 0.0, 20.0]), np.array([10.0, 14.0, 4.0, 10.0])
    assert in_sector(eye, rows, cols, (30.0, 30.0)).tolist() == [True, False, False, False]


def test_two_points_a_metre_above_flat_ground_see_each_other():
    # GDAL autotest los.py, test_los_basic (reference set 07, R005).
    flat = np.zeros((2, 2), dtype=np.float32)
    assert (
        lowest_visible_at(
            terrain_of(flat, flat, (1.0, 1.0)), Eye(0, 0, 1.0), 1e9, np.array([0.0]), np.array([1.0])
        )[0]
        <= 1.0
    )

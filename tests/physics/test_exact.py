"""The exact view of a grid against the brute force that was written apart from it: not one cell may differ."""

import math

import numpy as np
import pytest

from airshield.physics.exact import exact_lowest, exact_seen
from airshield.physics.profile import lowest_visible_at
from airshield.physics.viewshed import Eye, terrain_of
from oracles.exact_view import exact_lowest_visible

K = 4 / 3
EYES = [
    (60, 60, (30.0, 30.0)), (12.3, 88.8, (30.0, 30.0)), (0, 120, (93.0, 53.0)), (59.5, 60.5, (30.0, 30.0)), (0, 0, (30.0, 30.0)),
]  # fmt: skip


@pytest.mark.parametrize(("row", "col", "cell"), EYES)
@pytest.mark.parametrize("height_m", [0.0, 50.0])
def test_not_one_cell_differs(hills, row, col, cell, height_m):
    eye_m = float(hills[round(row), round(col)]) + 20.0
    surface = hills.astype(np.float64)
    expected = exact_lowest_visible(surface, surface, row, col, eye_m, *cell, K, -1e9)
    terrain, eye = terrain_of(hills, hills, cell), Eye(row, col, eye_m)
    np.testing.assert_allclose(exact_lowest(terrain, eye, K), expected, atol=1e-6)
    assert (exact_seen(terrain, eye, K, height_m) != (expected <= surface + height_m)).sum() == 0


def test_it_is_the_profile_to_every_cell_with_all_that_an_eye_can_have(hills):
    town = hills + np.where(np.indices(hills.shape).sum(axis=0) % 7 == 0, 30, 0).astype(np.float32)
    terrain = terrain_of(town, hills, (30.0, 30.0))
    eye = Eye(70.2, 33.3, 260.0, math.radians(-3), 200.0, 80.0, 200.0)
    i, j = np.indices(hills.shape, dtype=np.float64)
    expected = lowest_visible_at(terrain, eye, K, i.ravel(), j.ravel()).reshape(hills.shape)
    np.testing.assert_allclose(exact_lowest(terrain, eye, K), expected, atol=1e-6)


def test_very_high_ground_between_always_hides(hills):
    walled = hills.copy()
    walled[:, 80] = 1e5
    seen = exact_seen(terrain_of(walled, walled, (30.0, 30.0)), Eye(60, 60, 300.0), K, 500.0)
    assert not seen[:, 82:].any()


def test_unknown_ground_is_never_seen_through():
    grid = np.zeros((41, 41), dtype=np.float32)
    grid[20, 25] = np.nan
    terrain = terrain_of(grid, grid, (30.0, 30.0))
    lowest = exact_lowest(terrain, Eye(20, 20, 30.0), K)
    assert np.isnan(lowest[20, 26:]).all()
    assert not exact_seen(terrain, Eye(20, 20, 30.0), K, 50.0)[20, 26:].any()
    assert (lowest[20, :25] == 0).all()


def test_beyond_the_reach_nothing_is_told(hills):
    terrain = terrain_of(hills, hills, (30.0, 30.0))
    away = np.hypot(*np.mgrid[-60:61, -60:61]) * 30
    assert np.isinf(exact_lowest(terrain, Eye(60, 60, 300.0), K, 600.0)[away > 601]).all()
    assert not exact_seen(terrain, Eye(60, 60, 300.0), K, 50.0, 600.0)[away > 601].any()

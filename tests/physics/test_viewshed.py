"""The sweep: laws that can be derived on paper, then a brute-force oracle."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from airshield.physics.earth import lowest_visible_height_m
from airshield.physics.sweep import quantised_height
from airshield.physics.viewshed import Eye, lowest_visible_altitude
from oracles.exact_view import exact_lowest_visible

K = 4 / 3
FLAT = 1e9  # an earth so large that it is flat


def view(surface, eye, cell=(30.0, 30.0), k=K, ground=None):
    surface = np.asarray(surface, dtype=np.float32)
    return lowest_visible_altitude(surface, surface if ground is None else ground, eye, cell, k)


def test_over_a_smooth_sea_it_is_the_classic_horizon_formula():
    sea = np.zeros((5, 601), dtype=np.float32)
    seen = view(sea, Eye(2, 0, 20.0), (100.0, 100.0))[2, 1:]
    expected = [lowest_visible_height_m(20.0, 100.0 * j, K) for j in range(1, 601)]
    np.testing.assert_allclose(seen, expected, atol=0.02)


def test_behind_one_obstacle_it_is_plane_geometry():
    # 30 m antenna, 300 m obstacle at 10 km, target cell at 60 km, 4/3 earth of 6371 km:
    # 1826.58 m (reference set 07, R010, parabolic form).
    ridge = np.zeros((3, 601), dtype=np.float32)
    ridge[:, 100] = 300.0
    assert view(ridge, Eye(1, 0, 30.0), (100.0, 100.0))[1, 600] == pytest.approx(1826.58, abs=0.3)


# GDAL autotest test_viewshed.cpp (dem_vs_ground, cases 1-3): flat earth, cells at least two away.
@pytest.mark.parametrize(
    ("profile", "observer", "first", "expected"),
    [
        ([0, 0, 0, 1, 0, 0, 0, 0], 2, 4, [2, 3, 4, 5]),
        ([0, 0, 0, 1, 1, 0, 0, 0], 0, 2, [0, 0, 4 / 3, 5 / 3, 2, 7 / 3]),
        ([0, 0, 1, 1, 3, 4, 5, 4], 0, 2, [1, 1.5, 3, 4, 5, 35 / 6]),
    ],
)
def test_published_profiles_of_gdal(profile, observer, first, expected):
    grid = np.tile(np.array(profile, dtype=np.float32), (3, 1))
    seen = view(grid, Eye(1, observer, float(profile[observer])), (1.0, 1.0), FLAT)
    np.testing.assert_allclose(seen[1, first:], np.maximum(expected, profile[first:]), atol=1e-5)


def test_a_wall_hides_what_stands_behind_it():
    # Reference set 07, R013 and R014: 9 x 9, wall of 10 in column 5, eye 4 up at (4, 2).
    grid = np.zeros((9, 9), dtype=np.float32)
    grid[:, 5] = 10.0
    seen = view(grid, Eye(4, 2, 4.0), (1.0, 1.0), FLAT)
    assert ((seen <= grid) == (np.arange(9) <= 5)).all()
    assert (seen <= grid + 20).all()


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_turning_the_ground_turns_the_view(hills, turns):
    n = hills.shape[0] - 1
    row, col = 30.25, 77.5
    place = {1: (n - col, row), 2: (n - row, n - col), 3: (col, n - row)}[turns]
    straight = view(hills, Eye(row, col, 200.0))
    turned = view(np.rot90(hills, turns).copy(), Eye(*place, 200.0))
    np.testing.assert_allclose(np.rot90(straight, turns), turned, atol=0.01)


@pytest.mark.parametrize(
    ("row", "col", "cell"),
    [
        (60, 60, (30, 30)),
        (60.3, 59.7, (30, 30)),
        (5, 110, (30, 30)),
        (0, 0, (30, 30)),
        (60, 60, (93, 53)),
        (119.5, 0.5, (20, 35)),
    ],
)
def test_it_agrees_with_the_whole_profile_to_every_cell(hills, row, col, cell):
    eye_m = float(hills[round(row), round(col)]) + 15.0
    fast = view(hills, Eye(row, col, eye_m), cell)
    surface = hills.astype(np.float64)
    exact = exact_lowest_visible(surface, surface, row, col, eye_m, *map(float, cell), K, -1e9)
    error = np.abs(fast - exact)
    wrong = (fast <= hills + 50) != (exact <= hills + 50)
    assert wrong.mean() <= 0.001
    assert error.mean() <= 0.5
    assert np.quantile(error, 0.99) <= 5.0


def test_the_near_field_sees_a_pole_between_two_rows():
    # A single high cell beside the eye must shadow what lies behind it at every bearing.
    grid = np.zeros((41, 41), dtype=np.float32)
    grid[19, 21] = 50.0
    exact = exact_lowest_visible(
        grid.astype(float), grid.astype(float), 20.0, 20.0, 10.0, 30.0, 30.0, K, -1e9
    )
    fast = view(grid, Eye(20, 20, 10.0))
    near = np.abs(fast - exact)[15:26, 15:26]
    assert near.max() <= 0.05 * exact[15:26, 15:26].max()


@settings(max_examples=25, deadline=None)
@given(st.integers(2, 58), st.integers(2, 58), st.floats(1, 400))
def test_raising_a_cell_never_uncovers_another(i, j, up):
    random = np.random.default_rng(3)
    grid = random.uniform(0, 50, (61, 61)).astype(np.float32)
    raised = grid.copy()
    raised[i, j] += np.float32(up)
    eye = Eye(30, 30, 70.0)
    before, after = view(grid, eye), view(raised, eye)
    others = np.ones_like(grid, dtype=bool)
    others[i, j] = False
    assert (after[others] >= before[others] - 1e-3).all()


def test_raising_the_eye_never_hides(hills):
    low = view(hills, Eye(60, 60, 250.0))
    high = view(hills, Eye(60, 60, 350.0))
    assert (high <= low + 1e-2).all()


def test_nothing_is_seen_below_the_ground(hills):
    assert (view(hills, Eye(60, 60, 400.0)) >= hills).all()


def test_a_curved_earth_hides_more_than_a_flat_one(hills):
    assert (view(hills, Eye(60, 60, 200.0), k=K) >= view(hills, Eye(60, 60, 200.0), k=FLAT) - 1e-3).all()


def test_a_depression_limit_makes_a_round_dead_zone():
    # 36 m up, no lower than 5 degrees down: the ground is hidden out to 36 / tan(5 deg) = 411.5 m.
    flat = np.zeros((201, 201), dtype=np.float32)
    seen = view(flat, Eye(100, 100, 36.0, -math.radians(5)), (5.0, 5.0), FLAT)
    y, x = np.mgrid[-100:101, -100:101] * 5.0
    away = np.hypot(x, y)
    np.testing.assert_allclose(seen, np.maximum(36 - away * math.tan(math.radians(5)), 0), atol=0.05)
    assert seen[100, 100] == 36
    assert seen[away > 412].max() < 0.05


def test_what_stands_within_the_clearing_does_not_block():
    town = np.full((41, 41), 20.0, dtype=np.float32)
    bare = np.zeros_like(town)
    open_field = view(town, Eye(20, 20, 5.0, 0.0, 1e6), (100.0, 100.0), FLAT, ground=bare)
    walled = view(town, Eye(20, 20, 5.0, 0.0, 0.0), (100.0, 100.0), FLAT, ground=bare)
    assert open_field.max() == pytest.approx(5.0, abs=1e-3)
    assert walled[20, 40] == pytest.approx(5 + 2000 * 15 / 100, rel=1e-3)


def test_behind_unknown_ground_all_is_unknown():
    grid = np.zeros((21, 21), dtype=np.float32)
    grid[10, 15] = np.nan
    seen = view(grid, Eye(10, 10, 30.0))
    assert np.isnan(seen[10, 15:]).all()
    assert not np.isnan(seen[10, :15]).any()
    assert not np.isnan(seen[:, :10]).any()


def test_an_eye_outside_the_grid_is_refused():
    with pytest.raises(ValueError, match="outside 5 x 5 cells"):
        view(np.zeros((5, 5)), Eye(5, 2, 10.0))


def test_heights_in_eight_bits_keep_unseen_and_unknown_apart_from_high():
    lowest = np.array([[100.0, 149.9, 1e6, np.inf, np.nan, 99.0]], dtype=np.float32)
    ground = np.full((1, 6), 100.0, dtype=np.float32)
    assert quantised_height(lowest, ground, 10.0).tolist() == [[0, 4, 254, 255, 255, 0]]


def test_next_to_the_eye_everything_is_seen():
    # GDAL autotest test_viewshed.cpp, all_visible (reference set 07, R004).
    grid = np.array([[1, 2, 3], [4, 5, 6], [3, 2, 1]], dtype=np.float32)
    assert (view(grid, Eye(1, 1, 5.0), (1.0, 1.0), FLAT) <= grid).all()

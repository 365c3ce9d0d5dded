"""The round earth, against closed forms and published numbers."""

import math

import pytest

from airshield.constants import EARTH_RADIUS_M, LIGHT_K, RADIO_K
from airshield.physics.earth import (
    earth_drop_m,
    line_of_sight_distance_m,
    lowest_visible_height_m,
    radar_horizon_m,
    ray_altitude_m,
    slant_range_m,
)


# sqrt approximation of the horizon, R = 6371 km, k = 4/3 (reference set 01, R012-R015).
@pytest.mark.parametrize(
    ("antenna_m", "target_m", "expected_m"),
    [(10, 50, 42179.92513642869), (30, 300, 93967.96983903207), (20, 3000, 244194.23869946552)],
)
def test_two_heights_see_each_other_out_to_the_sum_of_their_horizons(antenna_m, target_m, expected_m):
    assert line_of_sight_distance_m(antenna_m, target_m, 4 / 3) == pytest.approx(expected_m, rel=1e-9)


# Lowest visible altitude over a smooth 4/3 earth (reference set 01, R016-R018, parabolic form).
@pytest.mark.parametrize(
    ("antenna_m", "distance_m", "expected_m"),
    [(10, 20_000, 2.855955842208084), (5, 60_000, 151.79809733478314), (15, 30_000, 11.596539169591463)],
)
def test_the_lowest_visible_height_grows_with_the_square_beyond_the_horizon(
    antenna_m, distance_m, expected_m
):
    assert lowest_visible_height_m(antenna_m, distance_m, 4 / 3) == pytest.approx(expected_m, rel=1e-9)


def test_within_the_horizon_the_ground_itself_is_seen():
    assert lowest_visible_height_m(30.0, 0.99 * radar_horizon_m(30.0, RADIO_K), RADIO_K) == 0.0


def test_a_known_case_by_hand():
    # 4/3 earth radius is 8494.67 km; 10 km away the ground falls by 1e8 / (2 * 8494667) = 5.886 m.
    assert earth_drop_m(10_000.0, 4 / 3) == pytest.approx(5.886, abs=1e-3)


def test_bending_the_ray_more_shows_more():
    assert lowest_visible_height_m(10, 40_000, LIGHT_K) > lowest_visible_height_m(10, 40_000, RADIO_K)


def test_a_level_ray_rises_above_the_falling_ground():
    assert ray_altitude_m(20.0, 0.0, 10_000.0, 4 / 3) == pytest.approx(20.0 + earth_drop_m(10_000.0, 4 / 3))
    down = ray_altitude_m(20.0, -math.radians(5), 100.0, 4 / 3)
    assert down == pytest.approx(20 - 100 * math.tan(math.radians(5)), abs=0.01)


def test_slant_range_is_never_less_than_ground_distance():
    assert slant_range_m(3000.0, 4000.0) == pytest.approx(5000.0)


def test_the_earth_is_the_mean_sphere():
    assert EARTH_RADIUS_M == 6_371_000.0

"""The air: laws. Published numbers are in tests/oracles."""

import math

import pytest

from airshield.constants import EARTH_RADIUS_M
from airshield.physics.atmosphere import (
    crpl_height_m,
    crpl_ray,
    gas_db_per_km,
    k_of_gradient,
    rain_coefficients,
    rain_db_per_km,
)
from airshield.physics.earth import range_to_height_m


def test_air_that_does_not_change_bends_nothing():
    assert k_of_gradient(0.0) == 1.0
    assert k_of_gradient(-0.25 / EARTH_RADIUS_M) == pytest.approx(4 / 3)


def test_without_refraction_a_ray_is_straight():
    ray = crpl_ray(math.radians(1.5), 10.0, 4_000.0, surface_n=1e-9, decay_per_m=1e-4)
    straight = range_to_height_m(4_000.0, math.radians(1.5), 10.0, 1.0)
    assert ray.slant_range_m == pytest.approx(straight, rel=1e-9)
    assert ray.optical_path_m == pytest.approx(straight, rel=1e-9)
    assert math.degrees(ray.true_elevation_rad) == pytest.approx(1.5, abs=1e-9)


def test_the_air_lets_a_ray_go_farther_before_it_is_up():
    bent, straight = crpl_ray(0.0, 10.0, 1_000.0), range_to_height_m(1_000.0, 0.0, 10.0, 1.0)
    assert bent.slant_range_m > straight
    assert bent.optical_path_m > bent.slant_range_m


def test_height_and_ray_turn_each_other_round():
    ray = crpl_ray(math.radians(0.7), 12.0, 2_500.0)
    assert crpl_height_m(math.radians(0.7), 12.0, ray.optical_path_m) == pytest.approx(2_500.0, abs=0.05)


def test_a_ray_that_never_gets_there_is_nan():
    assert math.isnan(crpl_ray(0.1, 100.0, 50.0).ground_range_m)
    assert math.isnan(crpl_ray(-0.01, 10.0, 50.0).ground_range_m)


def test_between_two_rows_of_the_table_lies_between_them():
    low, middle, high = (sum(gas_db_per_km(f)) for f in (3.0, 3.05, 3.1))
    assert low < middle < high
    assert math.isnan(gas_db_per_km(0.001)[0])
    assert math.isnan(gas_db_per_km(1_000.0)[0])


def test_rain_takes_more_from_shorter_waves_and_from_more_rain():
    assert rain_db_per_km(3.0, 16.0) < rain_db_per_km(10.0, 16.0) < rain_db_per_km(35.0, 16.0)
    assert rain_db_per_km(10.0, 4.0) < rain_db_per_km(10.0, 16.0)
    assert rain_db_per_km(10.0, 0.0) == 0.0
    assert rain_db_per_km(0.16, 50.0) == 0.0


def test_horizontal_waves_suffer_more_than_vertical_ones():
    flat, upright = (rain_coefficients(10.0, 0.0, tilt) for tilt in (0.0, math.pi / 2))
    assert flat[0] * 16 ** flat[1] > upright[0] * 16 ** upright[1]

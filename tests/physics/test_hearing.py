"""Sound spreads on a sphere and is swallowed by the air."""

import pytest

from airshield.physics.hearing import range_in_noise_m, sound_spread_db


def test_twice_the_distance_is_six_decibels():
    assert sound_spread_db(200.0, 0.0) - sound_spread_db(100.0, 0.0) == pytest.approx(6.02, abs=0.01)


def test_six_decibels_of_noise_halve_the_range_where_air_takes_nothing():
    assert range_in_noise_m(300.0, 6.0206, 0.0) == pytest.approx(150.0, rel=1e-3)
    assert range_in_noise_m(300.0, 0.0, 0.005) == pytest.approx(300.0)


def test_where_air_swallows_too_noise_costs_less_range():
    assert range_in_noise_m(500.0, 10.0, 0.02) > range_in_noise_m(500.0, 10.0, 0.0)


def test_in_great_noise_nothing_is_heard():
    assert range_in_noise_m(100.0, 80.0, 0.005) == 0.0

"""Diffraction: what can be derived. Published numbers are in tests/oracles."""

import numpy as np
import pytest

from airshield.constants import EARTH_RADIUS_M
from airshield.physics.diffraction import (
    bullington_db,
    delta_bullington_db,
    edge_parameter,
    fresnel_integrals,
    knife_edge_db,
    smooth_heights_m,
    spherical_earth_db,
)

RADIUS = 4 / 3 * EARTH_RADIUS_M
FLAT = 1e15  # m: an earth that does not bend


def edge_at(x_m, height_m, length_m=20_000.0, points=201):
    distance = np.linspace(0.0, length_m, points)
    profile = np.zeros(points)
    profile[np.argmin(np.abs(distance - x_m))] = height_m
    return distance, profile


def test_fresnel_integrals_are_scipys():
    from scipy.special import fresnel

    for v in np.concatenate([np.linspace(-6, 6, 121), [1.99999, 2.00001, 30.0]]):
        s, c = fresnel(v)
        assert fresnel_integrals(v) == pytest.approx((c, s), abs=1e-12)


def test_one_edge_is_a_knife_edge():
    distance, profile = edge_at(8_000.0, 100.0)
    edge = knife_edge_db(edge_parameter(100.0 - 30.0, 2.0, 8_000.0, 12_000.0))
    correction = (1 - np.exp(-edge / 6)) * (10 + 0.02 * 20)
    assert bullington_db(distance, profile, 30.0, 30.0, 2.0, FLAT) == pytest.approx(edge + correction)


def test_high_above_everything_nothing_is_lost():
    distance, profile = edge_at(8_000.0, 100.0)
    assert bullington_db(distance, profile, 2_000.0, 2_000.0, 2.0, RADIUS) == 0.0
    assert delta_bullington_db(distance, profile, 2_000.0, 2_000.0, 2.0, RADIUS, True) == 0.0


def test_the_way_back_loses_as_much():
    random = np.random.default_rng(5)
    distance = np.linspace(0.0, 30_000.0, 151)
    profile = random.uniform(0.0, 80.0, 151)
    there = delta_bullington_db(distance, profile, 90.0, 140.0, 2.0, RADIUS, True)
    back = delta_bullington_db(distance, profile[::-1].copy(), 140.0, 90.0, 2.0, RADIUS, True)
    assert there == pytest.approx(back, rel=1e-9)
    assert there > 0


def test_shorter_waves_lose_more_behind_an_edge():
    distance, profile = edge_at(8_000.0, 150.0)
    losses = [bullington_db(distance, profile, 30.0, 30.0, wave, RADIUS) for wave in (10.0, 2.0, 0.1)]
    assert losses == sorted(losses)
    assert losses[0] > 6


def test_around_the_earth_more_distance_loses_more_and_more_height_less():
    losses = [spherical_earth_db(d, 10.0, 100.0, 2.0, RADIUS, False) for d in np.linspace(20e3, 150e3, 40)]
    assert losses == sorted(losses)
    high = [spherical_earth_db(80e3, 10.0, h, 2.0, RADIUS, False) for h in (50.0, 200.0, 1_000.0)]
    assert high == sorted(high, reverse=True)


def test_over_a_smooth_earth_it_is_the_loss_around_the_sphere():
    """The edge of a smooth path is taken out again: what is left is what the sphere takes."""
    distance = np.linspace(0.0, 90_000.0, 1_801)
    flat = np.zeros(distance.size)
    found = delta_bullington_db(distance, flat, 10.0, 100.0, 2.0, RADIUS, False)
    assert found == pytest.approx(spherical_earth_db(90e3, 10.0, 100.0, 2.0, RADIUS, False), rel=1e-9)


def test_smooth_heights_of_a_slope_are_the_slope():
    distance = np.linspace(0.0, 10_000.0, 101)
    assert smooth_heights_m(distance, 50 + distance / 100, 400.0, 400.0) == pytest.approx((50.0, 150.0))


def test_what_obstructs_pulls_the_smooth_ground_down_at_both_ends():
    """An edge of 100 m halfway stands 70 m above the ray between 30 m antennas: half of it at each end."""
    distance, profile = edge_at(10_000.0, 100.0, points=2_001)
    assert smooth_heights_m(distance, profile, 30.0, 30.0) == pytest.approx((-35.0, -35.0), abs=0.1)

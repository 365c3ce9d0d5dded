"""A radar known by one published point: its laws."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from airshield.physics.anchor import (
    anchored_snr,
    range_for_ratio_m,
    two_way_gain,
    unit_range_for_m,
    unit_range_m,
)
from airshield.physics.swerling import detection_probability

ranges = st.floats(500.0, 400_000.0)
airs = st.floats(0.0, 0.5)


@settings(deadline=None)  # the first call compiles
@given(range_m=ranges, pd=st.floats(0.1, 0.95), pulses=st.integers(1, 20), case=st.integers(0, 4), air=airs)
def test_at_the_published_range_the_published_probability_comes_out(range_m, pd, pulses, case, air):
    unit = unit_range_m(range_m, pd, 1e-6, pulses, case, air)
    snr = anchored_snr(range_m, unit, air)
    assert detection_probability(snr, 1e-6, pulses, case) == pytest.approx(pd, rel=1e-9)


def test_twice_the_range_is_a_sixteenth_of_the_ratio():
    assert anchored_snr(10e3, 50e3, 0.0) / anchored_snr(20e3, 50e3, 0.0) == pytest.approx(16.0)


# Fourth-root scaling of published pairs (36 km at 2 m2; 340 km at 4 m2), worked by hand.
@pytest.mark.parametrize(
    ("range_km", "rcs", "new", "expected_km"), [(36, 2, 0.1, 17.0), (36, 2, 0.01, 9.6), (340, 4, 0.1, 135.2)]
)
def test_range_goes_with_the_fourth_root_of_the_cross_section(range_km, rcs, new, expected_km):
    found = unit_range_for_m(new, np.array([float(rcs)]), np.array([range_km * 1000.0]))
    assert found / 1000 == pytest.approx(expected_km, abs=0.06)


def test_between_two_published_points_the_range_lies_between_theirs():
    rcs, units = np.array([0.1, 2.0]), np.array([10_000.0, 34_000.0])
    assert unit_range_for_m(0.1, rcs, units) == pytest.approx(10_000)
    assert unit_range_for_m(2.0, rcs, units) == pytest.approx(34_000)
    assert unit_range_for_m((0.1 * 2.0) ** 0.5, rcs, units) == pytest.approx((10_000 * 34_000) ** 0.5)
    assert unit_range_for_m(0.1 / 16, rcs, units) == pytest.approx(5_000)
    assert unit_range_for_m(32.0, rcs, units) == pytest.approx(68_000)


def test_air_takes_its_decibels_twice():
    assert two_way_gain(10_000.0, 0.5) == pytest.approx(10 ** (-2 * 0.5 * 10 / 10))
    assert two_way_gain(10_000.0, 0.0) == 1.0


@settings(deadline=None)  # the first call compiles
@given(snr=st.floats(0.1, 1e4), unit=ranges, air=airs)
def test_range_and_ratio_turn_each_other_round(snr, unit, air):
    range_m = range_for_ratio_m(snr, unit, air)
    assert anchored_snr(range_m, unit, air) == pytest.approx(snr, rel=1e-6)
    assert range_m <= range_for_ratio_m(snr, unit, 0.0)


def test_an_anchor_that_is_worse_than_chance_is_nan():
    assert np.isnan(unit_range_m(10e3, 1e-7, 1e-6, 1, 1, 0.0))

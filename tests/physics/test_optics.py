"""Cameras and eyes: Johnson's half, Koschmieder's haze."""

import math
from itertools import pairwise

import pytest

from airshield.physics.optics import (
    camera_probability,
    contrast_left,
    extinction_per_m,
    observer_probability,
    pairs_on_target,
    pairs_resolved,
)


def test_with_as_many_pairs_as_needed_one_observer_in_two_is_sure():
    assert observer_probability(4.0, 4.0) == pytest.approx(0.5)
    assert observer_probability(0.0, 4.0) == 0.0
    # Holst: twice the pairs give x^E / (1 + x^E), x = 2, E = 4.1.
    assert observer_probability(2.0, 1.0) == pytest.approx(2**4.1 / (1 + 2**4.1))


def test_visibility_is_where_two_hundredths_of_the_contrast_are_left():
    assert contrast_left(1.0, 10_000.0, extinction_per_m(10_000.0, 0.55)) == pytest.approx(0.02, rel=1e-3)


def test_haze_takes_less_from_longer_waves_and_fog_takes_all_alike():
    assert extinction_per_m(20e3, 4.0) < 0.1 * extinction_per_m(20e3, 0.55)
    assert extinction_per_m(100.0, 4.0) > 0.5 * extinction_per_m(100.0, 0.55)


def test_pairs_fall_with_range_and_with_haze():
    assert pairs_on_target(0.4, 2_000.0, 1e-4) == pytest.approx(1.0)
    clear = pairs_resolved(1.0, 0.5, 2_000.0, 0.0)
    assert clear == 1.0
    haze = [pairs_resolved(1.0, 0.5, r, 3.912 / 5_000) for r in (0.0, 1_000.0, 3_000.0, 9_000.0)]
    assert all(a > b for a, b in pairwise(haze[:3]))
    assert haze[-1] == 0.0


# Linear threshold of 0.065 degrees (Li et al. 2018): half of 32 observers saw a Phantom 4 at 245 m, a later
# study a Mavic Air at 307 m; 0.35 m subtends 0.065 degrees at 308 m.
def test_the_eye_of_the_catalogue_sees_a_quadcopter_at_three_hundred_metres():
    half_angle = math.radians(0.065) / 2
    at = [
        camera_probability(r, 0.35, half_angle, 1.0, 1.0, extinction_per_m(23e3, 0.55))
        for r in (245, 307, 400)
    ]
    assert at[0] > 0.5 > at[2]
    assert at[1] == pytest.approx(0.5, abs=0.03)


def test_nobody_sees_what_is_lost_in_fog():
    assert camera_probability(1_000.0, 0.35, 1e-5, 1.0, 0.4, extinction_per_m(200.0, 0.55)) == 0.0

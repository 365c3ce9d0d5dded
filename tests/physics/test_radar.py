"""Range and probability of detection."""

from itertools import pairwise

import numpy as np
import pytest

from airshield.physics.radar import detection_range_m, range_scaled_by_rcs_m, single_look_pd


# Fourth-root scaling of published pairs (36 km at 2 m2; 340 km at 4 m2), worked by hand.
@pytest.mark.parametrize(
    ("range_km", "rcs", "new", "expected_km"), [(36, 2, 0.1, 17.0), (36, 2, 0.01, 9.6), (340, 4, 0.1, 135.2)]
)
def test_range_goes_with_the_fourth_root_of_the_cross_section(range_km, rcs, new, expected_km):
    assert range_scaled_by_rcs_m(range_km, rcs, new) == pytest.approx(expected_km, abs=0.06)


def test_between_two_published_points_the_range_lies_between_theirs():
    rcs, ranges = np.array([0.1, 2.0]), np.array([10_000.0, 34_000.0])
    assert detection_range_m(0.1, rcs, ranges) == pytest.approx(10_000)
    assert detection_range_m(2.0, rcs, ranges) == pytest.approx(34_000)
    middle = detection_range_m((0.1 * 2.0) ** 0.5, rcs, ranges)
    assert middle == pytest.approx((10_000 * 34_000) ** 0.5)


def test_beyond_the_published_points_the_fourth_root_holds():
    rcs, ranges = np.array([0.1, 2.0]), np.array([10_000.0, 34_000.0])
    assert detection_range_m(0.1 / 16, rcs, ranges) == pytest.approx(5_000)
    assert detection_range_m(32.0, rcs, ranges) == pytest.approx(68_000)


def test_at_the_anchor_one_look_in_two_detects():
    assert single_look_pd(20_000.0, 20_000.0, 1e-6) == pytest.approx(0.5)


def test_far_away_only_false_alarms_are_left():
    assert single_look_pd(1e9, 20_000.0, 1e-6) == pytest.approx(1e-6, rel=1e-3)


def test_detection_falls_with_range():
    pd = [single_look_pd(r, 20_000.0, 1e-6) for r in np.linspace(1_000, 60_000, 60)]
    assert all(a > b for a, b in pairwise(pd))
    assert pd[0] > 0.999

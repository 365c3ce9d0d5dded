"""Points that stand for a position known to a radius."""

import numpy as np
import pytest

from airshield.physics.chance import CEP_PER_SIGMA, spread_points


@pytest.mark.parametrize("n", [2, 8, 64])
def test_half_of_the_points_lie_within_the_radius(n):
    away = np.hypot(*spread_points(300.0, n).T)
    assert (away <= 300.0).sum() == n / 2


def test_many_points_are_the_round_normal_law():
    points = spread_points(300.0, 20_000)
    np.testing.assert_allclose(points.mean(axis=0), 0.0, atol=2.0)
    np.testing.assert_allclose(points.std(axis=0), 300.0 / CEP_PER_SIGMA, rtol=0.01)
    assert abs(np.corrcoef(points.T)[0, 1]) < 0.01


def test_one_point_and_no_radius_stay_where_they_are():
    assert (spread_points(300.0, 1) == 0).all()
    assert (spread_points(0.0, 8) == 0).all()

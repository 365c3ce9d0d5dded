"""Two rays, against flat ground and against diffraction."""

import math

import numpy as np
import pytest

from airshield.physics.earth import line_of_sight_distance_m
from airshield.physics.multipath import (
    MEDIUM_DRY_GROUND,
    SEA,
    flat_earth_factor,
    longer_path_m,
    reflection_coefficient,
    reflection_point_m,
    round_earth_factor,
    smooth_earth_factor,
    vertical_coverage_factor,
)

K = 4 / 3
SMOOTH = (1e12, 0.0, 0.0)  # a mirror: permittivity, conductivity, roughness


def test_near_a_round_earth_is_flat():
    for height in (200.0, 400.0, 800.0):
        flat = flat_earth_factor(math.atan2(height, 5_000.0), 10.0, 1.0)
        round_ = round_earth_factor(5_000.0, 10.0, height, 1.0, 1e6, *SMOOTH, False)
        assert round_ == pytest.approx(flat, abs=0.02)


def test_between_equal_heights_the_ground_reflects_in_the_middle():
    assert reflection_point_m(20_000.0, 50.0, 50.0, K) == pytest.approx(10_000.0)


def test_the_reflection_is_nearer_to_the_lower_end():
    near = reflection_point_m(20_000.0, 10.0, 500.0, K)
    assert 0 < near < 2_000
    low = 10.0 - near**2 / (2 * K * 6_371_000)
    high = 500.0 - (20_000 - near) ** 2 / (2 * K * 6_371_000)
    assert low / near == pytest.approx(high / (20_000 - near), rel=1e-9)  # equal angles


def test_at_the_horizon_both_rays_are_one():
    horizon = line_of_sight_distance_m(20.0, 300.0, K)
    assert longer_path_m(horizon * (1 - 1e-9), 20.0, 300.0, K) == pytest.approx(0.0, abs=1e-3)


def test_at_grazing_angles_any_ground_reflects_with_minus_one():
    for ground in (MEDIUM_DRY_GROUND, SEA):
        found = reflection_coefficient(1e-5, 2.0, *ground, False)
        assert found == pytest.approx(-1.0, abs=1e-2)


def test_rough_ground_reflects_less():
    smooth = abs(reflection_coefficient(0.05, 0.1, 15.0, 0.001, 0.0, False))
    rough = abs(reflection_coefficient(0.05, 0.1, 15.0, 0.001, 0.5, False))
    assert rough < 0.5 * smooth


def test_two_rays_go_over_into_diffraction_without_a_step():
    """Below the first lobe P.526 takes over; where it does, both say about 1."""
    distances = np.linspace(2_000.0, 140_000.0, 3_000)
    factor = np.array(
        [smooth_earth_factor(d, 8.0, 500.0, 1.87, K, *MEDIUM_DRY_GROUND, False) for d in distances]
    )
    assert factor.max() == pytest.approx(2.0, abs=0.1)
    last_peak = np.flatnonzero(factor > 1.7)[-1]
    assert (np.diff(factor[last_peak + 100 :]) < 0.02).all()
    assert np.abs(np.diff(factor[last_peak + 100 :])).max() < 0.15
    beyond = distances > line_of_sight_distance_m(8.0, 500.0, K)
    assert (factor[beyond] < 0.1).all()


def test_lobes_of_real_ground_are_those_of_a_mirror_but_not_as_deep():
    angles = np.radians(np.linspace(0.2, 20, 400))
    mirror = np.array([flat_earth_factor(a, 8.0, 1.87) for a in angles])
    real = vertical_coverage_factor(angles, 8.0, 1.87, MEDIUM_DRY_GROUND)
    assert real.max() < 2.0
    assert real.min() > mirror.min()
    assert np.corrcoef(mirror, real)[0, 1] > 0.85

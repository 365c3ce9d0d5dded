"""Tables of looks, and what many of them make of a map."""

import numpy as np
import pytest

from airshield.physics.looks import Looks, look_at, miss_all

TABLE = Looks(100.0, np.array([1.0, 0.8, 0.4, 0.0]))


def test_between_two_entries_it_is_straight():
    np.testing.assert_allclose(TABLE.at(np.array([0.0, 50.0, 150.0, 250.0, 301.0])), [1, 0.9, 0.6, 0.2, 0])
    assert TABLE.range_m == 300.0


def test_nearer_than_the_nearest_there_is_nothing():
    near = TABLE._replace(nearest_m=60.0)
    np.testing.assert_array_equal(near.at(np.array([59.0, 60.0])) > 0, [False, True])
    assert look_at(near.pd, near.step_m, near.nearest_m, 1e9, 59.0) == 0.0


def test_beyond_the_furthest_there_is_nothing_however_strong():
    short = TABLE._replace(furthest_m=120.0)
    np.testing.assert_array_equal(short.at(np.array([119.0, 121.0])) > 0, [True, False])
    assert look_at(short.pd, short.step_m, 0.0, short.furthest_m, 121.0) == 0.0
    assert short.range_m == short.range_for_m(0.1) == 120.0


def test_a_field_twice_as_strong_is_a_target_at_half_the_range():
    assert float(TABLE.at(np.array(200.0), 2.0)) == float(TABLE.at(np.array(100.0)))
    assert float(TABLE.at(np.array(100.0), 0.0)) == 0.0


def test_the_range_for_a_probability_turns_the_table_round():
    assert TABLE.range_for_m(0.6) == pytest.approx(150.0)
    assert TABLE.range_for_m(0.8) == pytest.approx(100.0)
    flat = Looks(500.0, np.array([0.7, 0.7]))
    assert flat.range_for_m(0.5) == 500.0
    assert flat.range_for_m(0.9) == 0.0


def test_the_kernel_reads_what_the_table_says():
    ranges = np.linspace(0.0, 320.0, 65)
    found = [look_at(TABLE.pd, TABLE.step_m, 0.0, np.inf, r) for r in ranges]
    np.testing.assert_allclose(found, TABLE.at(ranges), atol=1e-12)


def miss(lowest, level=0.0, tangent=1e9, above=True, missed=None):
    missed = np.ones(lowest.shape, np.float32) if missed is None else missed
    ground = np.zeros(lowest.shape, np.float32)
    miss_all(
        missed,
        lowest,
        ground,
        (0.0, 0.0, 0.0),
        (50.0, 50.0),
        level,
        above,
        tangent,
        TABLE.pd,
        100.0,
        0.0,
        np.inf,
    )
    return missed


def test_two_sensors_miss_with_the_product_of_their_chances():
    lowest = np.zeros((1, 8), np.float32)
    once = miss(lowest)
    twice = miss(lowest, missed=once.copy())
    np.testing.assert_allclose(1 - once[0], TABLE.at(np.arange(8) * 50.0), atol=1e-6)
    np.testing.assert_allclose(twice, once**2, atol=1e-6)


def test_what_is_hidden_is_missed_and_what_is_unknown_is_unknown():
    lowest = np.array([[0.0, 0.0, 30.0, np.inf, np.nan]], np.float32)
    found = miss(lowest, level=20.0)
    assert found[0, 1] < 1
    assert found[0, 2] == found[0, 3] == 1
    assert np.isnan(found[0, 4])


def test_above_its_highest_elevation_a_sensor_sees_nothing():
    lowest = np.zeros((1, 4), np.float32)
    found = miss(lowest, level=100.0, tangent=1.0)
    np.testing.assert_array_equal(found[0] < 1, [False, False, True, True])

"""Maps of the chance of a look, and what all looks along an approach add up to."""

import math

import numpy as np
import pytest

from airshield.analysis.coverage import coverage_of
from airshield.analysis.detection import Confirmation, approaches_to, detection_maps
from airshield.arrays.grids import Grid
from airshield.arrays.looks import Sought, looks_of
from airshield.arrays.sensors import SensorRow
from airshield.physics.viewshed import Eye, terrain_of
from simple_sensors import known, radar_noun

PLAIN = np.zeros((201, 201), dtype=np.float32)
FLAT = terrain_of(PLAIN, PLAIN, (100.0, 100.0))
GRID = Grid(55.75, 37.62, 201, 201, 100.0)
AWAY_M = np.hypot(*np.mgrid[-100:101, -100:101]) * 100.0
TARGET = Sought(1.0)
ANY = Confirmation(1, 1)


def sensor(row=100.0, col=100.0, range_m=5_000.0, period=2.0, name="s", **fields):
    eye = Eye(row, col, 20.0)
    return SensorRow("site", name, True, eye, math.pi / 2, period, radar_noun(range_m, **fields))


def maps(*sensors, height=50.0, workers=1, terrain=FLAT):
    return detection_maps(sensors, terrain, 4 / 3, TARGET, [height], workers)[height]


def test_over_a_plain_it_is_the_table_of_the_sensor():
    looks = looks_of(radar_noun(5_000.0), TARGET)
    expected = looks.at(np.hypot(AWAY_M, 30.0))
    expected[100, 100] = 0.0  # overhead, above every beam
    np.testing.assert_allclose(maps(sensor()), expected, atol=2e-5)


def test_two_sensors_miss_only_what_both_miss():
    left, right = sensor(col=60.0, name="a"), sensor(col=140.0, name="b")
    both = maps(left, right)
    np.testing.assert_allclose(1 - both, (1 - maps(left)) * (1 - maps(right)), atol=1e-6)
    assert (both >= maps(left) - 1e-6).all()


def test_where_one_look_in_two_finds_it_coverage_begins():
    chance = maps(sensor())
    counts = coverage_of([sensor()], FLAT, 4 / 3, TARGET, [50.0], []).sensors_at_height[50.0]
    np.testing.assert_array_equal((chance >= 0.5)[AWAY_M > 200], (counts > 0)[AWAY_M > 200])


def test_behind_a_wall_the_chance_is_none():
    wall = PLAIN.copy()
    wall[:, 120] = 300.0
    chance = maps(sensor(), terrain=terrain_of(wall, PLAIN, (100.0, 100.0)))
    assert chance[100, 130] == 0
    assert chance[100, 70] > 0.5


def test_threads_change_no_bit():
    several = [sensor(col=c, name=str(c)) for c in (30.0, 90.0, 130.0, 170.0, 199.0)]
    one, four = (maps(*several, workers=n) for n in (1, 4))
    assert one.tobytes() == four.tobytes()


def approach(*sensors, rule=ANY, speed=50.0, **more):
    return approaches_to(0.0, 0.0, 50.0, speed, sensors, FLAT, GRID, 4 / 3, TARGET, rule, **more)


def test_the_cumulative_chance_never_falls_and_never_is_below_one_look():
    found = approach(sensor())
    assert (np.diff(found.detected, axis=1) >= -1e-12).all()
    single = looks_of(radar_noun(5_000.0), TARGET).at(np.hypot(found.distance_m, 30.0))
    late = found.distance_m < 4_000
    assert (found.detected[:, late] >= single[late] - 1e-6).all()


def test_it_is_the_product_over_the_looks():
    """One sensor at the place itself: looks every 2 s at 50 m/s are 100 m apart."""
    found = approach(sensor())
    looks = looks_of(radar_noun(5_000.0), TARGET)
    reach = found.distance_m[0]
    passed = reach - 50.0 * np.arange(1.0, 1_000.0, 2.0)
    inside = np.abs(passed) < 10_000  # the grid ends there
    seen = passed[inside & (passed > 1_000.0)]
    expected = 1 - np.prod(1 - looks.at(np.hypot(seen, 30.0)))
    at = np.argmin(np.abs(found.distance_m - 1_000.0))
    assert found.detected[0, at] == pytest.approx(expected, abs=1e-3)


def test_a_confirmed_track_comes_later_than_a_first_detection():
    found = approach(sensor(), rule=Confirmation(3, 5))
    assert (found.tracked <= found.detected + 1e-12).all()
    once = approach(sensor())
    np.testing.assert_allclose(once.tracked, once.detected, atol=1e-12)
    assert found.distance_for_m(0.9).max() < once.distance_for_m(0.9).min()


def test_a_target_too_slow_for_the_filter_is_never_found():
    slow = sensor(speed_min_mps=known(10, "m/s"))
    assert approach(slow, speed=5.0).detected.max() == 0
    assert approach(slow, speed=50.0).detected.max() > 0.99
    assert (approach(slow, speed=5.0).distance_for_m(0.5) == 0).all()


def test_long_waves_reach_behind_a_wall_when_asked_to():
    wall = PLAIN.copy()
    wall[:, 110] = 80.0
    terrain = terrain_of(wall, PLAIN, (100.0, 100.0))
    radar = sensor(range_m=400_000.0, frequency_ghz=known(0.16, "GHz"))
    straight, bent = (
        approaches_to(6_000.0, 0.0, 50.0, 50.0, [radar], terrain, GRID, 4 / 3, TARGET, ANY, diffraction=d)
        for d in (False, True)
    )
    east = 9
    assert straight.detected[east, -1] == 0
    assert bent.detected[east, -1] > 0.9


def test_the_first_look_comes_half_a_period_after_the_start():
    """A sensor that looks once in 200 s has the target before it at 5 km, 15 km, ... of the way at 50 m/s."""
    found = approach(sensor(period=200.0))
    flown = found.distance_m[0] - found.distance_m
    rises = flown[1:][np.diff(found.detected[0]) > 1e-6]
    assert ((rises - 5_000.0) % 10_000.0 < 2 * GRID.cell_m).all()
    assert rises.size >= 1

"""What sensors see, on ground that can be worked out by hand."""

import math

import numpy as np
import pytest

from airshield.analysis.coverage import coverage_of, distance_m, seen_range_m, views_of
from airshield.arrays import Grid, Ground, SensorRow
from airshield.physics.viewshed import Eye

GRID = Grid(55.75, 37.62, 201, 201, 100.0)
FLAT = Ground(*(np.zeros((201, 201), dtype=np.float32) for _ in range(3)))


def sensor(
    row=100.0, col=100.0, height=20.0, lowest=-90.0, highest=90.0, range_m=5_000.0, search=True, site="a"
):
    eye = Eye(row, col, height, math.radians(lowest))
    return SensorRow(
        site, "s", search, eye, math.radians(highest), np.array([1.0]), np.array([range_m]), 20_000.0, 2.0
    )


def cover(*sensors, heights=(50.0,), altitudes=(), rcs=1.0):
    views = views_of(list(sensors), FLAT, GRID, 4 / 3, 2, lambda: None)
    return coverage_of(list(sensors), views, FLAT, GRID, rcs, list(heights), list(altitudes))


def test_on_a_plain_it_is_a_disc_of_the_detection_range():
    seen = cover(sensor()).sensors_at_height[50.0] > 0
    assert seen.sum() * 0.01 == pytest.approx(math.pi * 25, rel=0.01)


def test_a_sixteenth_of_the_cross_section_halves_the_range():
    assert seen_range_m(sensor(), 1 / 16) == pytest.approx(2_500)
    seen = cover(sensor(), rcs=1 / 16).sensors_at_height[50.0] > 0
    assert seen.sum() * 0.01 == pytest.approx(math.pi * 6.25, rel=0.02)


def test_the_instrumented_range_is_the_end():
    assert seen_range_m(sensor(range_m=50_000.0), 1.0) == 20_000.0


def test_overhead_there_is_a_funnel():
    seen = cover(sensor(highest=60.0), heights=(1020.0,)).sensors_at_height[1020.0] > 0
    away = distance_m(sensor(), GRID)
    assert not seen[away < 1000 / math.tan(math.radians(60)) - 1].any()
    assert seen[(away > 600) & (away < 4_800)].all()


def test_two_sensors_are_counted_where_both_see():
    both = cover(sensor(site="a"), sensor(col=120.0, site="b"))
    counts = both.sensors_at_height[50.0]
    assert counts[100, 110] == 2
    assert counts.max() == 2
    assert set(both.site_at_height) == {"a", "b"}


def test_the_order_of_sensors_does_not_matter():
    a, b = sensor(site="a"), sensor(col=120.0, height=40.0, site="b")
    one, two = cover(a, b), cover(b, a)
    np.testing.assert_array_equal(one.lowest_m, two.lowest_m)
    np.testing.assert_array_equal(one.sensors_at_height[50.0], two.sensors_at_height[50.0])


def test_a_track_sensor_does_not_search():
    assert cover(sensor(search=False)).sensors_at_height[50.0].max() == 0


def test_out_of_range_there_is_no_lowest_altitude():
    lowest = cover(sensor()).lowest_m
    assert np.isinf(lowest[0, 0])
    assert lowest[100, 120] == 0


def test_altitude_above_sea_is_not_height_above_ground():
    hill = Ground(*(np.full((201, 201), v, dtype=np.float32) for v in (100.0, 100.0, 0.0)))
    eye = sensor(height=120.0)
    views = views_of([eye], hill, GRID, 4 / 3, 1, lambda: None)
    result = coverage_of([eye], views, hill, GRID, 1.0, [50.0], [50.0, 150.0])
    np.testing.assert_array_equal(result.sensors_at_height[50.0], result.sensors_at_altitude[150.0])
    assert result.sensors_at_altitude[50.0].max() == 0

"""What sensors see, on ground that can be worked out by hand."""

import math

import numpy as np
import pytest

from airshield.analysis.coverage import coverage_of, seen_over, seen_range_m
from airshield.arrays.looks import Sought, looks_of
from airshield.arrays.sensors import SensorRow
from airshield.physics.viewshed import Eye, terrain_of
from simple_sensors import radar_noun

PLAIN = np.zeros((201, 201), dtype=np.float32)
FLAT = terrain_of(PLAIN, PLAIN, (100.0, 100.0))
AWAY_M = np.hypot(*np.mgrid[-100:101, -100:101]) * 100.0


def sensor(
    row=100.0, col=100.0, height=20.0, lowest=-90.0, highest=90.0, range_m=5_000.0, search=True, site="a"
):
    eye = Eye(row, col, height, math.radians(lowest))
    return SensorRow(site, "s", search, eye, math.radians(highest), 2.0, radar_noun(range_m, 20_000.0))


def cover(*sensors, heights=(50.0,), altitudes=(), rcs=1.0, workers=1):
    return coverage_of(sensors, FLAT, 4 / 3, Sought(rcs), list(heights), list(altitudes), workers)


def test_on_a_plain_it_is_a_disc_of_the_detection_range():
    seen = cover(sensor()).sensors_at_height[50.0] > 0
    assert seen.sum() * 0.01 == pytest.approx(math.pi * 25, rel=0.01)


def test_a_sixteenth_of_the_cross_section_halves_the_range():
    assert seen_range_m(sensor(), Sought(1 / 16)) == pytest.approx(2_500)
    seen = cover(sensor(), rcs=1 / 16).sensors_at_height[50.0] > 0
    assert seen.sum() * 0.01 == pytest.approx(math.pi * 6.25, rel=0.02)


def test_the_instrumented_range_is_the_end():
    assert seen_range_m(sensor(range_m=50_000.0), Sought(1.0)) == 20_000.0


def test_overhead_there_is_a_funnel():
    seen = cover(sensor(highest=60.0), heights=(1020.0,)).sensors_at_height[1020.0] > 0
    away = AWAY_M
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
    high = terrain_of(PLAIN + 100, PLAIN + 100, (100.0, 100.0))
    result = coverage_of([sensor(height=120.0)], high, 4 / 3, Sought(1.0), [50.0], [50.0, 150.0])
    np.testing.assert_array_equal(result.sensors_at_height[50.0], result.sensors_at_altitude[150.0])
    assert result.sensors_at_altitude[50.0].max() == 0


def test_threads_leave_no_trace(hills):
    ground = terrain_of(hills, hills, (100.0, 100.0))
    sensors = [
        sensor(row=r, col=c, height=float(hills[r, c]) + 10, site=f"{r}-{c}")
        for r in (20, 60, 99)
        for c in (15, 70)
    ]
    one = coverage_of(sensors, ground, 4 / 3, Sought(1.0), [50.0], [300.0], workers=1)
    three = coverage_of(sensors, ground, 4 / 3, Sought(1.0), [50.0], [300.0], workers=3)
    np.testing.assert_array_equal(one.lowest_m, three.lowest_m)
    np.testing.assert_array_equal(one.sensors_at_height[50.0], three.sensors_at_height[50.0])
    np.testing.assert_array_equal(one.sensors_at_altitude[300.0], three.sensors_at_altitude[300.0])
    assert one.site_at_height == three.site_at_height


def test_where_one_sensor_does_not_know_another_may():
    holed = PLAIN.copy()
    holed[100, 110] = np.nan
    ground = terrain_of(holed, holed, (100.0, 100.0))
    alone = coverage_of([sensor()], ground, 4 / 3, Sought(1.0), [50.0], [])
    assert np.isnan(alone.lowest_m[100, 120])
    assert np.isinf(alone.lowest_m[0, 0])
    both = coverage_of(
        [sensor(), sensor(row=80.0, col=120.0, site="b")], ground, 4 / 3, Sought(1.0), [50.0], []
    )
    assert both.lowest_m[100, 120] == 0
    assert np.isnan(both.lowest_m[100, 110])


def test_a_sector_sees_only_its_share():
    looking = sensor()
    looking = looking._replace(eye=looking.eye._replace(azimuth_deg=135.0, sector_deg=90.0))
    seen = cover(looking).sensors_at_height[50.0] > 0
    y, x = np.mgrid[-100:101, -100:101]
    assert seen.sum() * 0.01 == pytest.approx(math.pi * 25 / 4, rel=0.03)
    assert not seen[(y < 0) | (x < 0)].any()


def test_a_point_is_seen_where_the_map_says_so():
    """Whole profiles against the sweep, with a funnel above, a floor below and a range; a cell at an edge may differ."""
    one = sensor(highest=30.0, lowest=-2.0)
    looks = {"s": looks_of(one.noun, Sought(1.0))}
    for height in (5.0, 50.0, 800.0):
        seen = cover(one, heights=(height,)).sensors_at_height[height] > 0
        points = [(r, c) for r in range(0, 201, 7) for c in range(0, 201, 7)]
        asked = [seen_over([one], FLAT, 4 / 3, looks, float(r), float(c), height) for r, c in points]
        differ = sum(bool(seen[p]) != a for p, a in zip(points, asked, strict=True))
        assert differ <= 0.01 * len(points)
        assert any(asked)
        assert not all(asked)
    assert not seen_over([one._replace(search=False)], FLAT, 4 / 3, looks, 100.0, 110.0, 50.0)

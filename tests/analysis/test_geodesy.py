"""Distances, against pyproj on single points and against plain geometry."""

import numpy as np
import pytest
import shapely
from pyproj import Geod

from airshield.analysis.geodesy import distance_between, distance_to_line, inside, ring

KREMLIN = (55.75204, 37.61781)
MERIDIAN = ((50.0, 36.0), (60.0, 36.0))


# Geodesics of the scenario facts (WGS 84): Dvorichna 656.7 km, Kupiansk 672.4, Bakhmut 796.9, Odesa 1136.4.
@pytest.mark.parametrize(
    ("lat", "lon", "km"),
    [
        (49.85099, 37.68482, 656.7),
        (49.71003, 37.61581, 672.4),
        (48.59419, 37.99886, 796.9),
        (46.48572, 30.74383, 1136.4),
    ],
)
def test_known_distances_from_the_kremlin(lat, lon, km):
    assert distance_between(*KREMLIN, lat, lon).distance_m / 1000 == pytest.approx(km, abs=0.1)


def test_the_nearest_point_of_a_meridian():
    near = distance_to_line(55.0, 38.0, MERIDIAN)
    exact = min(distance_between(55.0, 38.0, lat, 36.0).distance_m for lat in np.linspace(54.9, 55.1, 2001))
    assert near.distance_m == pytest.approx(exact, abs=2.0)
    assert near.lon == pytest.approx(36.0)


def test_the_end_of_a_line_can_be_nearest():
    assert distance_to_line(65.0, 36.0, MERIDIAN).lat == pytest.approx(60.0)


def test_a_ring_holds_what_is_nearer_and_not_what_is_farther():
    shape = ring(MERIDIAN, 200_000.0)
    geod = Geod(ellps="WGS84")
    for azimuth in (60, 90, 120, 270):
        for share, expected in ((0.985, True), (1.005, False)):
            lon, lat, _ = geod.fwd(36.0, 55.0, azimuth, 200_000.0 * share / abs(np.sin(np.radians(azimuth))))
            assert shape.contains(shapely.Point(lon, lat)) == expected


def test_inside_a_territory():
    square = ((50.0, 30.0), (50.0, 40.0), (60.0, 40.0), (60.0, 30.0))
    assert inside(55.0, 35.0, square)
    assert not inside(55.0, 45.0, square)

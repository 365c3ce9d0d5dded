"""Distances, bearings and looks over the ellipsoid: published values, quoted with their origin.

Each row starts with the number of the record in our reference collection. R001 to R010 are lines of the GeographicLib
test suite (Karney, 2013), R014 to R020 are from the tests of the package pymap3d, the rest were computed with pyproj
and checked by a second way.
"""

import math

import numpy as np
import pytest
from pyproj import Transformer

from airshield.analysis.geodesy import WGS84, distance_between
from airshield.arrays.grids import Grid
from airshield.physics.earth import earth_drop_m

# lat, lon, lat, lon, azimuth there, azimuth at the end, metres
GEODESICS = [
    (
        "06-R001",
        35.60777,
        -139.44815,
        -11.17491,
        -69.95921,
        111.09874842956033,
        129.28927088970877,
        8935244.56048183,
    ),
    (
        "06-R002",
        -21.97856,
        142.59065,
        41.84138,
        98.56635,
        -32.44456876433189,
        -41.84359951440466,
        8394328.894657671,
    ),
    (
        "06-R003",
        -17.42761,
        173.34268,
        -15.84784,
        5.93557,
        -159.03355766119293,
        -20.78748465153699,
        16076603.163118068,
    ),
    (
        "06-R004",
        6.96833,
        52.74123,
        -7.39675,
        206.17291,
        92.58158538631771,
        90.72169216592391,
        17102477.249695837,
    ),
    (
        "06-R005",
        -58.93002,
        -8.90775,
        -8.91104,
        133.13503,
        140.96539790250068,
        19.255429433416598,
        11756066.021986462,
    ),
    (
        "06-R006",
        -10.62672,
        -32.0898,
        5.883,
        -134.31681,
        -86.42671328674776,
        -80.47378097103487,
        11470869.386456301,
    ),
    (
        "06-R007",
        -19.79938,
        -174.47484,
        -11.99349,
        -154.35109,
        71.16727578017154,
        65.58909977519923,
        2319004.860116939,
    ),
    (
        "06-R008",
        -87.85331,
        85.66836,
        66.48646,
        16.09921,
        -65.12031304024275,
        -4.888658719272296,
        17286615.314714465,
    ),
    (
        "06-R009",
        -25.72959,
        -144.90758,
        -57.70581,
        -269.17879,
        -153.6474686931172,
        -48.34398315887649,
        9413446.745245311,
    ),
    (
        "06-R010",
        11.01307,
        138.25278,
        6.62726,
        247.05981,
        79.43682622782374,
        103.70809021552266,
        11911190.819018409,
    ),
]
# lat, lon, azimuth, metres, lat, lon of the end
DIRECT = [
    ("06-R011", 50.45, 30.52, 37.0, 1500.0, 50.46076860320967, 30.532712934036088),
    ("06-R012", 0.01, -78.5, 180.0, 60000.0, -0.5326215321713212, -78.5),
    ("06-R013", 68.97, 33.08, 12.0, 400000.0, 72.46170608855307, 35.55076846162974),
]
# sensor lat, lon, m; target lat, lon, m; azimuth, elevation deg, range m
LOOKS = [
    (
        "06-R021",
        59.0,
        18.0,
        40.0,
        58.6,
        19.2,
        9000.0,
        122.19868850208067,
        5.828454593395626,
        82987.78806281344,
    ),
    (
        "06-R022",
        35.2,
        33.3,
        200.0,
        35.9,
        34.0,
        12000.0,
        39.053794852156216,
        6.252029109693595,
        101087.48645571042,
    ),
    (
        "06-R023",
        71.0,
        25.0,
        10.0,
        71.5,
        24.0,
        3000.0,
        327.7184830830492,
        2.2830132585322356,
        66417.00774224274,
    ),
]


@pytest.mark.parametrize(
    ("record", "lat", "lon", "lat2", "lon2", "azimuth", "azimuth_end", "distance_m"), GEODESICS
)
def test_geodesic(record, lat, lon, lat2, lon2, azimuth, azimuth_end, distance_m):
    found = distance_between(lat, lon, lat2, lon2)
    assert found.distance_m == pytest.approx(distance_m, abs=1e-6)
    assert found.azimuth_deg == pytest.approx(azimuth % 360, abs=1e-9)
    back = WGS84.inv(lon, lat, lon2, lat2)[1]
    assert (back - 180.0 - azimuth_end + 180.0) % 360.0 - 180.0 == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize(("record", "lat", "lon", "azimuth", "distance_m", "lat2", "lon2"), DIRECT)
def test_direct(record, lat, lon, azimuth, distance_m, lat2, lon2):
    x, y, _ = WGS84.fwd(lon, lat, azimuth, distance_m)
    assert (y, x) == pytest.approx((lat2, lon2), abs=1e-10)


@pytest.mark.parametrize(
    ("record", "lat", "lon", "height_m", "lat2", "lon2", "height2_m", "azimuth", "elevation", "range_m"),
    LOOKS,
)
def test_our_plane_and_its_drop_are_the_ellipsoid(
    record, lat, lon, height_m, lat2, lon2, height2_m, azimuth, elevation, range_m
):
    """What sweeps and raids reckon with (a plane, and the earth falling away by d² / 2R) against the ellipsoid."""
    grid = Grid(lat, lon, 10, 10, 100.0)
    x, y = grid.to_xy(lat2, lon2)
    distance = math.hypot(x, y)
    up = height2_m - height_m - earth_drop_m(distance, 1.0)
    assert math.degrees(math.atan2(x, y)) % 360 == pytest.approx(azimuth, abs=0.01)
    assert math.hypot(distance, up) == pytest.approx(range_m, rel=2e-3)
    assert math.degrees(math.atan2(up, distance)) == pytest.approx(elevation, abs=0.02)


ECEF = "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=cart +ellps=WGS84"


# What pyproj does for us in files and analyses: 06-R014 to R018, pymap3d's tests of earth-centred coordinates.
def test_earth_centred_coordinates():
    there = Transformer.from_pipeline(ECEF)
    expected = (660675.2518247, -4700948.68316, 4245737.66222)
    assert there.transform(-82, 42, 200) == pytest.approx(expected, abs=1e-4)
    lon, lat, up = there.transform(*there.transform(-82, 42, 200), direction="INVERSE")
    assert (lon, lat, up) == pytest.approx((-82, 42, 200), abs=1e-8)
    assert there.transform(6378138.0, 0, 0, direction="INVERSE")[1:] == pytest.approx((0, 1), abs=1e-6)
    assert there.transform(0, 0, -6356751.314245179, direction="INVERSE")[1:] == pytest.approx(
        (-90, -1), abs=1e-6
    )
    local = Transformer.from_pipeline(
        f"{ECEF} +step +proj=topocentric +ellps=WGS84 +lat_0=42 +lon_0=-82 +h_0=200"
    )
    east, north, height = 1000 * np.array(  # azimuth 33, elevation 77, 1000 m (R015)
        [math.cos(math.radians(77)) * math.sin(math.radians(33)),
         math.cos(math.radians(77)) * math.cos(math.radians(33)), math.sin(math.radians(77))]
    )  # fmt: skip
    lon, lat, up = local.transform(east, north, height, direction="INVERSE")
    assert (lat, lon) == pytest.approx((42.0016981935, -81.99852), abs=1e-5)
    assert up == pytest.approx(1174.374035, abs=1e-4)


def test_azimuth_and_elevation_to_a_plane():  # 06-R016
    azimuth, elevation = math.radians(33), math.radians(70)
    level = 1000 * math.cos(elevation)
    found = (level * math.sin(azimuth), level * math.cos(azimuth), 1000 * math.sin(elevation))
    assert found == pytest.approx((186.2775, 286.8422, 939.6926), abs=1e-4)


# 06-R024, R025: radii of curvature of the ellipsoid, from short geodesics of the library.
@pytest.mark.parametrize(
    ("lat", "across_m", "along_m"),
    [(30, 6383480.9176901085, 6351377.103715513), (60, 6394209.173847894, 6383453.857229077)],
)
def test_radii_of_curvature(lat, across_m, along_m):
    step = 1e-3
    north = distance_between(lat - step, 0.0, lat + step, 0.0).distance_m / math.radians(2 * step)
    east = distance_between(lat, -step, lat, step).distance_m / math.radians(2 * step)
    assert north == pytest.approx(along_m, rel=1e-8)
    assert east / math.cos(math.radians(lat)) == pytest.approx(across_m, rel=1e-8)

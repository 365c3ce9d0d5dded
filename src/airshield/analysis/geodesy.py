"""Distances on the WGS 84 ellipsoid: between points, to lines and territories, and rings around them."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Geod

WGS84 = Geod(ellps="WGS84")
STEP_M = 1_000.0
Vertices = tuple[tuple[float, float], ...]
"""(latitude, longitude) in degrees."""


class Nearest(NamedTuple):
    """The nearest point of a line: distance [m], azimuth towards it [deg], where it is."""

    distance_m: float
    azimuth_deg: float
    lat: float
    lon: float


def distance_between(lat: float, lon: float, lat2: float, lon2: float) -> Nearest:
    """Geodesic from one point to another."""
    azimuth, _, distance = WGS84.inv(lon, lat, lon2, lat2)
    return Nearest(float(distance), float(azimuth) % 360.0, lat2, lon2)


def distance_to_line(lat: float, lon: float, points: Vertices) -> Nearest:
    """Geodesic to the nearest point of a polyline, to better than STEP_M² / (8 distance)."""
    lats, lons = _dense(points)
    azimuths, _, distances = WGS84.inv(np.full_like(lons, lon), np.full_like(lats, lat), lons, lats)
    n = int(np.argmin(distances))
    return Nearest(float(distances[n]), float(azimuths[n]) % 360.0, float(lats[n]), float(lons[n]))


def inside(lat: float, lon: float, points: Vertices) -> bool:
    """Whether a point lies in a polygon, taken in degrees (right for polygons away from the poles)."""
    return bool(shapely.Polygon([(x, y) for y, x in points]).contains(shapely.Point(lon, lat)))


@cache
def _dense(points: Vertices) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """A point at least every STEP_M along the geodesics of a polyline."""
    lats, lons = [points[0][0]], [points[0][1]]
    for (lat, lon), (lat2, lon2) in pairwise(points):
        _, _, length = WGS84.inv(lon, lat, lon2, lat2)
        between = WGS84.npts(lon, lat, lon2, lat2, int(length // STEP_M))
        lons += [p[0] for p in between] + [lon2]
        lats += [p[1] for p in between] + [lat2]
    return np.array(lats), np.array(lons)


def ring(points: Vertices, radius_m: float) -> shapely.Geometry:
    """Everything within a geodesic distance of a line, as a shape in (longitude, latitude).

    A union of geodesic circles set so close that the outline is short by less than 0.2 % of the radius.
    """
    lats, lons = _dense(points)
    apart = max(1, int(radius_m * 0.1 / STEP_M))
    keep = sorted({*range(0, lats.size, apart), lats.size - 1})
    azimuths = np.arange(0.0, 360.0, 3.0)
    circles = []
    for n in keep:
        x, y, _ = WGS84.fwd(
            np.full_like(azimuths, lons[n]),
            np.full_like(azimuths, lats[n]),
            azimuths,
            np.full_like(azimuths, radius_m),
        )
        circles.append(shapely.Polygon(np.column_stack([x, y])))
    return shapely.union_all(circles)

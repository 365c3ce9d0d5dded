"""The round earth under a straight ray: drop, horizon, lowest visible altitude, slant range.

A ray that the standard atmosphere bends is drawn straight over an earth of radius k·R:
k = 4/3 for radio, 7/6 for light, 1 for geometry (Skolnik, Introduction to Radar Systems; ITU-R P.834).
All heights are above the same sphere.
"""

import math

from numba import njit

from airshield.constants import EARTH_RADIUS_M


@njit(cache=True)
def earth_drop_m(distance_m: float, k: float) -> float:
    """Fall of the ground below the horizontal at a ground distance [m]: d² / (2 k R)."""
    return distance_m * distance_m / (2.0 * k * EARTH_RADIUS_M)


@njit(cache=True)
def radar_horizon_m(height_m: float, k: float) -> float:
    """Ground distance [m] at which the ray from an antenna of this height grazes the sphere."""
    return math.sqrt(2.0 * k * EARTH_RADIUS_M * max(height_m, 0.0))


@njit(cache=True)
def line_of_sight_distance_m(antenna_height_m: float, target_height_m: float, k: float) -> float:
    """Greatest ground distance [m] at which two heights see each other over a smooth sphere."""
    return radar_horizon_m(antenna_height_m, k) + radar_horizon_m(target_height_m, k)


@njit(cache=True)
def lowest_visible_height_m(antenna_height_m: float, distance_m: float, k: float) -> float:
    """Lowest height [m] seen over a smooth sphere: 0 up to the horizon, (d - d_h)² / (2 k R) beyond."""
    beyond = distance_m - radar_horizon_m(antenna_height_m, k)
    return earth_drop_m(beyond, k) if beyond > 0.0 else 0.0


@njit(cache=True)
def ray_altitude_m(eye_altitude_m: float, elevation_rad: float, distance_m: float, k: float) -> float:
    """Altitude [m] of the ray that leaves the eye at an elevation, over a ground distance."""
    return eye_altitude_m + distance_m * math.tan(elevation_rad) + earth_drop_m(distance_m, k)


@njit(cache=True)
def slant_range_m(distance_m: float, height_difference_m: float) -> float:
    """Straight range [m] from ground distance and height difference (earth curvature left out)."""
    return math.hypot(distance_m, height_difference_m)


@njit(cache=True)
def target_height_m(slant_range_m: float, elevation_rad: float, antenna_height_m: float, k: float) -> float:
    """Height [m] at the end of a straight ray over a sphere of radius k·R (law of cosines)."""
    radius = k * EARTH_RADIUS_M
    start = radius + antenna_height_m
    sine = math.sin(elevation_rad)
    return math.sqrt(start * start + slant_range_m**2 + 2.0 * start * slant_range_m * sine) - radius


@njit(cache=True)
def range_to_height_m(height_m: float, elevation_rad: float, antenna_height_m: float, k: float) -> float:
    """Slant range [m] at which a straight ray reaches a height; NaN where it never does."""
    radius = k * EARTH_RADIUS_M
    start = radius + antenna_height_m
    sine = math.sin(elevation_rad)
    root = (start * sine) ** 2 + (radius + height_m) ** 2 - start * start
    return -start * sine + math.sqrt(root) if root >= 0.0 else math.nan


@njit(cache=True)
def grazing_angle_rad(slant_range_m: float, antenna_height_m: float, k: float) -> float:
    """Angle between a ray and the sphere where it meets the ground; NaN where it does not."""
    radius = k * EARTH_RADIUS_M
    sine = (antenna_height_m**2 + 2.0 * antenna_height_m * radius - slant_range_m**2) / (
        2.0 * slant_range_m * radius
    )
    return math.asin(sine) if abs(sine) <= 1.0 else math.nan

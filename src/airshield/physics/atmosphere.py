"""The air: how it bends a ray, and what it and its rain take from one.

Refractivity N is (n - 1) 10^6. Heights are above the sea.
"""

import math
from typing import NamedTuple

import numpy as np
from numba import njit

from airshield.constants import EARTH_RADIUS_M
from airshield.physics.itu_table import ITU_TABLE

REFERENCE_N = 315.0  # at sea level, and the height over which it falls to 1/e (ITU-R P.453)
REFERENCE_HEIGHT_M = 7_350.0
CRPL_N = 313.0  # surface refractivity of the CRPL reference atmosphere (Bean & Thayer, NBS Monograph 4, 1959)
LEAST_GHZ, MOST_GHZ = float(ITU_TABLE[0, 0]), float(ITU_TABLE[-1, 0])
LEAST_RAIN_GHZ = 1.0  # P.838 is given from here on; below it rain takes nothing that matters


def refractivity(temperature_k: float, pressure_hpa: float, vapour_pressure_hpa: float) -> float:
    """Radio refractivity N of air, from temperature, total pressure and vapour pressure (ITU-R P.453)."""
    dry = 77.6 * (pressure_hpa - vapour_pressure_hpa) / temperature_k
    return dry + 72.0 * vapour_pressure_hpa / temperature_k + 3.75e5 * vapour_pressure_hpa / temperature_k**2


def reference_refractivity(height_m: float) -> float:
    """Refractivity N of the reference atmosphere at a height (ITU-R P.453)."""
    return REFERENCE_N * math.exp(-height_m / REFERENCE_HEIGHT_M)


def k_of_gradient(gradient_per_m: float) -> float:
    """Effective earth radius factor of an index of refraction that changes by gradient_per_m with height.

    k = 1 / (1 + R dn/dh) (ITU-R P.834): -39.24e-9 per metre is k = 4/3, 0 is geometry.
    """
    return 1.0 / (1.0 + EARTH_RADIUS_M * gradient_per_m)


def median_k(fall_in_first_km: float) -> float:
    """Effective earth radius factor from the fall of N over the first kilometre, k50 = 157 / (157 - ΔN) (P.452)."""
    return 157.0 / (157.0 - fall_in_first_km)


def crpl_decay_per_m(surface_n: float) -> float:
    """How fast N falls with height in the CRPL exponential atmosphere, N = Ns exp(-c h) [1/m].

    c = ln(Ns / (Ns + ΔN)) per kilometre, ΔN = -7.32 exp(0.005577 Ns) (Bean & Thayer, 1959).
    """
    fall = -7.32 * math.exp(0.005577 * surface_n)
    return math.log(surface_n / (surface_n + fall)) / 1000.0


def crpl_surface_k(surface_n: float) -> float:
    """Effective earth radius factor at the foot of the CRPL exponential atmosphere."""
    return k_of_gradient(-surface_n * crpl_decay_per_m(surface_n) * 1.0e-6)


class Ray(NamedTuple):
    """A ray from an antenna up to a height."""

    ground_range_m: float
    slant_range_m: float  # along the straight line
    optical_path_m: float  # integral of n ds: what a radar measures, times the speed of light
    true_elevation_rad: float  # of the straight line


_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(48)
PANELS = 24


@njit(cache=True)
def _climb(start, elevation_rad, antenna_m, target_m, surface_n, decay_per_m, nodes, weights, panels):
    """Ground angle and optical path, over u with height = antenna + u², which keeps a level start finite."""
    constant = (1.0 + surface_n * 1e-6 * math.exp(-decay_per_m * antenna_m)) * start * math.cos(elevation_rad)
    top = math.sqrt(target_m - antenna_m)
    angle = path = 0.0
    for panel in range(panels):
        for node in range(nodes.size):
            u = top * (panel + 0.5 * (nodes[node] + 1.0)) / panels
            height = antenna_m + u * u
            n = 1.0 + surface_n * 1e-6 * math.exp(-decay_per_m * height)
            r = start - antenna_m + height
            upward = math.sqrt(max((n * r) ** 2 - constant**2, 1e-30))
            weight = weights[node] * 0.5 * top / panels * 2.0 * u
            angle += weight * constant / (r * upward)
            path += weight * n * n * r / upward
    return angle, path


def crpl_ray(
    elevation_rad: float,
    antenna_m: float,
    target_m: float,
    surface_n: float = CRPL_N,
    decay_per_m: float | None = None,
) -> Ray:
    """The ray that leaves an antenna at an apparent elevation, up to a height, through the CRPL atmosphere.

    Snell's law on a sphere: n r cos(elevation) is constant. NaN for a target that is not above the antenna, and
    for an elevation below 0.
    """
    if not target_m > antenna_m or elevation_rad < 0.0:
        return Ray(math.nan, math.nan, math.nan, math.nan)
    decay = crpl_decay_per_m(surface_n) if decay_per_m is None else decay_per_m
    start, end = EARTH_RADIUS_M + antenna_m, EARTH_RADIUS_M + target_m
    angle, path = _climb(
        start, elevation_rad, antenna_m, target_m, surface_n, decay, _NODES, _WEIGHTS, PANELS
    )
    across, up = end * math.sin(angle), end * math.cos(angle) - start
    return Ray(EARTH_RADIUS_M * angle, math.hypot(across, up), path, math.atan2(up, across))


def gas_db_per_km(frequency_ghz: float) -> tuple[float, float]:
    """What oxygen and water vapour take at sea level [dB/km, one way] (ITU-R P.676, tabulated; 7.5 g/m³).

    NaN outside the table, 0.03 to 250 GHz.
    """
    return _at(frequency_ghz, 1), _at(frequency_ghz, 2)


def rain_coefficients(
    frequency_ghz: float, elevation_rad: float = 0.0, tilt_rad: float = math.pi / 2
) -> tuple[float, float]:
    """k and α of the law of rain (ITU-R P.838-3). tilt: 0 horizontal, π/2 vertical polarization."""
    k_h, alpha_h, k_v, alpha_v = (_at(frequency_ghz, n) for n in (3, 4, 5, 6))
    mixed = math.cos(elevation_rad) ** 2 * math.cos(2.0 * tilt_rad)
    k = 0.5 * (k_h + k_v + (k_h - k_v) * mixed)
    alpha = (k_h * alpha_h + k_v * alpha_v + (k_h * alpha_h - k_v * alpha_v) * mixed) / (2.0 * k)
    return k, alpha


def rain_db_per_km(
    frequency_ghz: float, rain_mm_per_h: float, elevation_rad: float = 0.0, tilt_rad: float = math.pi / 2
) -> float:
    """What rain takes [dB/km, one way]: γ = k R^α (ITU-R P.838-3); nothing below 1 GHz."""
    if rain_mm_per_h <= 0.0 or frequency_ghz < LEAST_RAIN_GHZ:
        return 0.0
    k, alpha = rain_coefficients(frequency_ghz, elevation_rad, tilt_rad)
    return float(k * rain_mm_per_h**alpha)


def _at(frequency_ghz: float, column: int) -> float:
    """A column of the table between its rows, straight in logarithms."""
    if not LEAST_GHZ <= frequency_ghz <= MOST_GHZ:
        return math.nan
    rows = ITU_TABLE[~np.isnan(ITU_TABLE[:, column])]
    return math.exp(np.interp(math.log(frequency_ghz), np.log(rows[:, 0]), np.log(rows[:, column])))


def crpl_height_m(elevation_rad: float, antenna_m: float, optical_path_m: float) -> float:
    """Height [m] that a ray has reached after an optical path through the CRPL reference atmosphere.

    crpl_ray turned round by bisection, for diagrams of vertical coverage.
    """
    low, high = antenna_m, antenna_m + optical_path_m + 1.0
    for _ in range(60):
        middle = 0.5 * (low + high)
        if crpl_ray(elevation_rad, antenna_m, middle).optical_path_m < optical_path_m:
            low = middle
        else:
            high = middle
        if high - low < 0.01:
            break
    return 0.5 * (low + high)

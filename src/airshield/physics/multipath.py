"""Two rays: the one straight to the target and the one that the ground throws back, over flat and round earth.

The propagation factor F is the field at the target over that in free space; an echo carries F⁴, so detection range
is multiplied by F. Phases are of the extra path; the reflection coefficient is that of the ground, -1 where it is
smooth and the angle small (Skolnik, Introduction to Radar Systems; Blake, NRL Report 6930, 1969).
"""

import math
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from airshield.constants import EARTH_RADIUS_M
from airshield.physics.diffraction import spherical_earth_db


@njit(cache=True)
def flat_earth_factor(elevation_rad: float, antenna_height_m: float, wavelength_m: float) -> float:
    """Propagation factor of a far target over flat ground that reflects with -1: 2 |sin(2π h sin(el) / λ)|."""
    return 2.0 * abs(math.sin(2.0 * math.pi * antenna_height_m * math.sin(elevation_rad) / wavelength_m))


def lobe_elevations_rad(
    antenna_height_m: float, wavelength_m: float, lobes: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Elevations of the first peaks and of the nulls above them over flat ground; (lobes,) each, NaN past zenith."""
    n = np.arange(1, lobes + 1)
    with np.errstate(invalid="ignore"):
        peaks = np.arcsin((2 * n - 1) * wavelength_m / (4.0 * antenna_height_m))
        nulls = np.arcsin(n * wavelength_m / (2.0 * antenna_height_m))
    return peaks, nulls


class Ground(NamedTuple):
    """What the reflected ray meets."""

    permittivity: float  # relative
    conductivity_s_per_m: float
    roughness_m: float  # standard deviation of its heights


MEDIUM_DRY_GROUND = Ground(15.0, 0.001, 0.3)  # ITU-R P.527, medium dry ground; the roughness is a guess
SEA = Ground(80.0, 5.0, 0.1)  # ITU-R P.527, sea water; the roughness is a guess


@njit(cache=True)
def reflection_coefficient(
    grazing_rad: float,
    wavelength_m: float,
    permittivity: float,
    conductivity: float,
    roughness_m: float,
    vertical: bool,
) -> complex:
    """Fresnel reflection off ground, with Ament's factor exp(-2 (2π s sin ψ / λ)²) for its roughness s.

    permittivity: relative; conductivity [S/m]: joined as ε - j 60 λ σ.
    """
    epsilon = permittivity - 60.0j * wavelength_m * conductivity
    sine, root = math.sin(grazing_rad), np.sqrt(epsilon - math.cos(grazing_rad) ** 2)
    facing = epsilon * sine if vertical else sine + 0.0j
    smooth = (facing - root) / (facing + root)
    rough = math.exp(-2.0 * (2.0 * math.pi * roughness_m * sine / wavelength_m) ** 2)
    return smooth * rough


@njit(cache=True)
def reflection_point_m(distance_m: float, antenna_height_m: float, target_height_m: float, k: float) -> float:
    """Ground distance [m] from the antenna to where the sphere reflects (Fishback's cubic; Kerr, 1951).

    Solves 2 x³ - 3 d x² + (d² - 2 k R (h1 + h2)) x + 2 k R h1 d = 0.
    """
    radius = k * EARTH_RADIUS_M
    total = antenna_height_m + target_height_m
    p = 2.0 / math.sqrt(3.0) * math.sqrt(radius * total + distance_m**2 / 4.0)
    sine = 2.0 * radius * distance_m * (target_height_m - antenna_height_m) / p**3
    return distance_m / 2.0 - p * math.sin(math.asin(min(max(sine, -1.0), 1.0)) / 3.0)


@njit(cache=True)
def _over_tangent(distance_m, antenna_height_m, target_height_m, k):
    """Distance to the reflection point, and both heights over the plane that touches the sphere there [m]."""
    radius = k * EARTH_RADIUS_M
    near = reflection_point_m(distance_m, antenna_height_m, target_height_m, k)
    low = antenna_height_m - near**2 / (2.0 * radius)
    return near, low, target_height_m - (distance_m - near) ** 2 / (2.0 * radius)


@njit(cache=True)
def longer_path_m(distance_m: float, antenna_height_m: float, target_height_m: float, k: float) -> float:
    """How much longer the reflected ray is than the straight one, over a smooth sphere [m]; 0 at the horizon."""
    _, low, high = _over_tangent(distance_m, antenna_height_m, target_height_m, k)
    low, high = max(low, 0.0), max(high, 0.0)
    return 4.0 * low * high / (math.hypot(distance_m, high + low) + math.hypot(distance_m, high - low))


@njit(cache=True)
def smooth_earth_factor(
    distance_m: float,
    antenna_height_m: float,
    target_height_m: float,
    wavelength_m: float,
    k: float,
    permittivity: float,
    conductivity: float,
    roughness_m: float,
    vertical: bool,
) -> float:
    """Propagation factor over a smooth sphere at any distance: two rays while they interfere, then diffraction.

    Below the first lobe two rays stop being true, because the reflection diverges. From where their paths differ
    by less than a sixth of a wave, and the factor of both is about 1, the loss of P.526 takes over.
    """
    horizon = math.sqrt(2.0 * k * EARTH_RADIUS_M) * (math.sqrt(antenna_height_m) + math.sqrt(target_height_m))
    if (
        distance_m < horizon
        and longer_path_m(distance_m, antenna_height_m, target_height_m, k) > wavelength_m / 6.0
    ):
        return round_earth_factor(
            distance_m, antenna_height_m, target_height_m, wavelength_m, k, permittivity, conductivity,
            roughness_m, vertical,
        )  # fmt: skip
    loss_db = spherical_earth_db(
        distance_m, antenna_height_m, target_height_m, wavelength_m, k * EARTH_RADIUS_M, vertical
    )
    return 10.0 ** (-loss_db / 20.0)


@njit(cache=True)
def round_earth_factor(
    distance_m: float,
    antenna_height_m: float,
    target_height_m: float,
    wavelength_m: float,
    k: float,
    permittivity: float,
    conductivity: float,
    roughness_m: float,
    vertical: bool,
) -> float:
    """Propagation factor over a smooth sphere of radius k·R, with divergence, up to the horizon; NaN beyond it.

    The two rays are chords over the ground seen from the reflection point, where the sphere lies x²/(2kR) below its
    tangent (Kerr, Propagation of Short Radio Waves, 1951, section 2.13).
    """
    radius = k * EARTH_RADIUS_M
    if distance_m >= math.sqrt(2.0 * radius * antenna_height_m) + math.sqrt(2.0 * radius * target_height_m):
        return math.nan
    near, low, high = _over_tangent(distance_m, antenna_height_m, target_height_m, k)
    far = distance_m - near
    grazing = math.atan2(low + high, distance_m)
    longer = longer_path_m(distance_m, antenna_height_m, target_height_m, k)
    coefficient = reflection_coefficient(
        grazing, wavelength_m, permittivity, conductivity, roughness_m, vertical
    )
    divergence = 1.0 / math.sqrt(
        1.0 + 2.0 * near * far / (radius * distance_m * max(math.sin(grazing), 1e-9))
    )
    phase = 2.0 * math.pi * longer / wavelength_m
    return abs(1.0 + divergence * coefficient * complex(math.cos(phase), -math.sin(phase)))


def vertical_coverage_factor(
    elevation_rad: NDArray[np.float64],
    antenna_height_m: float,
    wavelength_m: float,
    ground: Ground,
    vertical: bool = False,
) -> NDArray[np.float64]:
    """Propagation factor by elevation for far targets over real ground: the lobes of Blake's diagram; any shape.

    The range at which a target is found in free space, times this factor, is the edge of the diagram.
    """
    phase = 4.0 * math.pi * antenna_height_m * np.sin(elevation_rad) / wavelength_m
    coefficient = np.array(
        [
            reflection_coefficient(
                angle, wavelength_m, ground.permittivity, ground.conductivity_s_per_m, ground.roughness_m, vertical
            )
            for angle in np.ravel(elevation_rad)
        ]
    ).reshape(np.shape(elevation_rad))  # fmt: skip
    return np.abs(1.0 + coefficient * np.exp(-1j * phase))

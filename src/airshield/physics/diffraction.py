"""Past an edge and around the earth: what diffraction leaves of a ray (Recommendation ITU-R P.526).

Losses are one way, in decibels. Distances and heights in metres; a profile is ground altitudes over distances,
without the bulge of the earth, with the first and the last point under the two antennas.
"""

import math

import numpy as np
from numba import njit
from numpy.typing import NDArray

from airshield.constants import SPEED_OF_LIGHT_MPS


@njit(cache=True)
def fresnel_radius_m(wavelength_m: float, first_m: float, second_m: float) -> float:
    """Radius of the first Fresnel ellipsoid at a point first_m from one end and second_m from the other."""
    return math.sqrt(wavelength_m * first_m * second_m / (first_m + second_m))


@njit(cache=True)
def edge_parameter(height_m: float, wavelength_m: float, first_m: float, second_m: float) -> float:
    """v of an edge that stands height_m above the straight ray (below it: negative)."""
    return height_m * math.sqrt(2.0 / wavelength_m * (1.0 / first_m + 1.0 / second_m))


@njit(cache=True)
def knife_edge_db(v: float) -> float:
    """Loss of a knife edge, J(v), by the approximation of P.526 section 4.1; 0 for v <= -0.78."""
    if v <= -0.78:
        return 0.0
    return 6.9 + 20.0 * math.log10(math.sqrt((v - 0.1) ** 2 + 1.0) + v - 0.1)


@njit(cache=True)
def exact_knife_edge_db(v: float) -> float:
    """Loss of a knife edge from the Fresnel integrals themselves: -20 log10 |F(v)| (P.526 section 4.1)."""
    c, s = fresnel_integrals(v)
    real, imaginary = 0.5 - c, 0.5 - s
    return -20.0 * math.log10(math.hypot(real, imaginary) / math.sqrt(2.0))


@njit(cache=True)
def fresnel_integrals(v: float) -> tuple[float, float]:
    """C(v) and S(v), integrals of cos and sin of π t² / 2 from 0 to v.

    Power series up to |v| = 2, beyond it the continued fraction of the complementary error function
    (Abramowitz & Stegun 7.3.13, 7.3.22; 7.1.14).
    """
    x = abs(v)
    if x < 2.0:
        c = s = 0.0
        term = x
        n = 0
        while abs(term) > 1e-18 or n < 4:
            part = term / (2 * n + 1)
            if n % 2 == 0:
                c += part if n % 4 == 0 else -part
            else:
                s += part if n % 4 == 1 else -part
            n += 1
            term *= math.pi / 2.0 * x * x / n
    else:
        z = math.sqrt(math.pi) / 2.0 * complex(1.0, -1.0) * x
        fraction = 0.0j
        for n in range(120, 0, -1):
            fraction = (n / 2.0) / (z + fraction)
        erfc = np.exp(-z * z) / math.sqrt(math.pi) / (z + fraction)
        value = complex(0.5, 0.5) * (1.0 - erfc)
        c, s = value.real, value.imag
    return (c, s) if v >= 0.0 else (-c, -s)


@njit(cache=True, nogil=True)
def bullington_db(
    distance_m: NDArray[np.float64],
    altitude_m: NDArray[np.float64],
    transmitter_m: float,
    receiver_m: float,
    wavelength_m: float,
    radius_m: float,
) -> float:
    """Loss of a whole profile as one equivalent edge (P.526 section 4.5.1).

    distance_m, altitude_m: shape (points,); transmitter_m, receiver_m: altitudes of the two antennas;
    radius_m: effective radius of the earth. A profile without a point between its ends loses nothing.
    """
    last = distance_m.size - 1
    d = distance_m[last]
    direct = (receiver_m - transmitter_m) / d
    steepest, worst = -1.0e9, -1.0e9
    for i in range(1, last):
        x = distance_m[i]
        bulged = altitude_m[i] + x * (d - x) / (2.0 * radius_m)
        steepest = max(steepest, (bulged - transmitter_m) / x)
        above = bulged - (transmitter_m * (d - x) + receiver_m * x) / d
        worst = max(worst, edge_parameter(above, wavelength_m, x, d - x))
    if steepest < direct:
        edge = knife_edge_db(worst)
    else:
        back = -1.0e9
        for i in range(1, last):
            x = distance_m[i]
            bulged = altitude_m[i] + x * (d - x) / (2.0 * radius_m)
            back = max(back, (bulged - receiver_m) / (d - x))
        x = (receiver_m - transmitter_m + back * d) / (steepest + back)
        above = transmitter_m + steepest * x - (transmitter_m * (d - x) + receiver_m * x) / d
        edge = knife_edge_db(edge_parameter(above, wavelength_m, x, d - x))
    return edge + (1.0 - math.exp(-edge / 6.0)) * (10.0 + 0.02 * d / 1000.0)


@njit(cache=True, nogil=True)
def smooth_heights_m(
    distance_m: NDArray[np.float64], altitude_m: NDArray[np.float64], transmitter_m: float, receiver_m: float
) -> tuple[float, float]:
    """Altitudes at both ends of the smooth ground that stands for a profile (P.526 section 4.5.2, P.1812)."""
    last = distance_m.size - 1
    d = distance_m[last]
    v1 = v2 = 0.0
    for i in range(1, last + 1):
        a, b = distance_m[i - 1], distance_m[i]
        ha, hb = altitude_m[i - 1], altitude_m[i]
        v1 += (b - a) * (hb + ha)
        v2 += (b - a) * (hb * (2.0 * b + a) + ha * (b + 2.0 * a))
    start, end = (2.0 * v1 * d - v2) / d**2, (v2 - v1 * d) / d**2
    obstruction, out, back = -1.0e9, -1.0e9, -1.0e9
    for i in range(1, last):
        x = distance_m[i]
        above = altitude_m[i] - (transmitter_m * (d - x) + receiver_m * x) / d
        obstruction, out, back = max(obstruction, above), max(out, above / x), max(back, above / (d - x))
    if obstruction > 0.0:
        start -= obstruction * out / (out + back)
        end -= obstruction * back / (out + back)
    return min(start, altitude_m[0]), min(end, altitude_m[last])


@njit(cache=True, nogil=True)
def spherical_earth_db(
    distance_m: float,
    transmitter_height_m: float,
    receiver_height_m: float,
    wavelength_m: float,
    radius_m: float,
    vertical: bool,
) -> float:
    """Loss around a smooth sphere, over land, from line of sight to far beyond (P.526 section 3.2)."""
    h1, h2 = max(transmitter_height_m, 1e-3), max(receiver_height_m, 1e-3)
    if distance_m >= math.sqrt(2.0 * radius_m) * (math.sqrt(h1) + math.sqrt(h2)):
        return _first_term_db(distance_m, h1, h2, wavelength_m, radius_m, vertical)
    c = (h1 - h2) / (h1 + h2)
    m = distance_m**2 / (4.0 * radius_m * (h1 + h2))
    angle = math.acos(min(max(1.5 * c * math.sqrt(3.0 * m / (m + 1.0) ** 3), -1.0), 1.0))
    b = 2.0 * math.sqrt((m + 1.0) / (3.0 * m)) * math.cos(math.pi / 3.0 + angle / 3.0)
    near = distance_m / 2.0 * (1.0 + b)
    far = distance_m - near
    low, high = h1 - near**2 / (2.0 * radius_m), h2 - far**2 / (2.0 * radius_m)
    clearance = (low * far + high * near) / distance_m
    needed = 0.552 * math.sqrt(near * far * wavelength_m / distance_m)
    if clearance > needed:
        return 0.0
    grazing_radius = 0.5 * (distance_m / (math.sqrt(h1) + math.sqrt(h2))) ** 2
    loss = _first_term_db(distance_m, h1, h2, wavelength_m, grazing_radius, vertical)
    return max(0.0, (1.0 - clearance / needed) * loss) if loss > 0.0 else 0.0


@njit(cache=True, nogil=True)
def _first_term_db(distance_m, h1, h2, wavelength_m, radius_m, vertical):
    """First term of the residue series, average land: permittivity 22, conductivity 0.003 S/m (P.526 section 3.1.1)."""
    f_ghz = SPEED_OF_LIGHT_MPS / wavelength_m / 1e9
    radius_km = radius_m / 1000.0
    loss_term = (18.0 * 0.003 / f_ghz) ** 2
    k = 0.036 * (radius_km * f_ghz) ** (-1.0 / 3.0) * ((22.0 - 1.0) ** 2 + loss_term) ** -0.25
    if vertical:
        k *= math.sqrt(22.0**2 + loss_term)
    beta = (1.0 + 1.6 * k**2 + 0.67 * k**4) / (1.0 + 4.5 * k**2 + 1.53 * k**4)
    x = 21.88 * beta * (f_ghz / radius_km**2) ** (1.0 / 3.0) * distance_m / 1000.0
    y = 0.9575 * beta * (f_ghz**2 / radius_km) ** (1.0 / 3.0)
    along = 11.0 + 10.0 * math.log10(x) - 17.6 * x if x >= 1.6 else -20.0 * math.log10(x) - 5.6488 * x**1.425
    return -along - _height_gain_db(y * h1, beta, k) - _height_gain_db(y * h2, beta, k)


@njit(cache=True, nogil=True)
def _height_gain_db(y, beta, k):
    b = beta * y
    gain = (
        17.6 * math.sqrt(b - 1.1) - 5.0 * math.log10(b - 1.1) - 8.0
        if b > 2.0
        else 20.0 * math.log10(b + 0.1 * b**3)
    )
    return max(gain, 2.0 + 20.0 * math.log10(k))


@njit(cache=True, nogil=True)
def delta_bullington_db(
    distance_m: NDArray[np.float64],
    altitude_m: NDArray[np.float64],
    transmitter_m: float,
    receiver_m: float,
    wavelength_m: float,
    radius_m: float,
    vertical: bool,
) -> float:
    """Loss over a profile: Bullington's edge, and what a smooth earth would lose beyond its own (P.526 4.5.3)."""
    last = distance_m.size - 1
    actual = bullington_db(distance_m, altitude_m, transmitter_m, receiver_m, wavelength_m, radius_m)
    start, end = smooth_heights_m(distance_m, altitude_m, transmitter_m, receiver_m)
    flat = np.zeros(distance_m.size)
    h1, h2 = transmitter_m - start, receiver_m - end
    smooth = bullington_db(distance_m, flat, h1, h2, wavelength_m, radius_m)
    sphere = spherical_earth_db(distance_m[last], h1, h2, wavelength_m, radius_m, vertical)
    return actual + max(sphere - smooth, 0.0)

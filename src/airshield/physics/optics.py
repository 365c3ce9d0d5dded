"""Cameras and eyes: what haze leaves of the contrast, how many pixels lie on a target, who is sure of it.

Johnson's criterion counts the line pairs across a target that half of all observers need; the probability around
it is the transfer function of the night-vision laboratories (Holst, Electro-Optical Imaging System Performance).
"""

import math

from numba import njit

# Line pairs across the target for a probability of one half (Johnson, Image Forming Systems, 1958).
DETECT_PAIRS, RECOGNISE_PAIRS, IDENTIFY_PAIRS = 1.0, 4.0, 6.4
KOSCHMIEDER = 3.912  # -ln 0.02: visibility is where two hundredths of the contrast are left
LEAST_CONTRAST = 0.02  # that an eye or a camera still sees


@njit(cache=True)
def extinction_per_m(visibility_m: float, wavelength_um: float) -> float:
    """Extinction of haze [1/m] for a visibility told at 0.55 µm (Kruse, Elements of Infrared Technology, 1962).

    σ = 3.912 / V (λ / 0.55)^-q, q = 1.6 above 50 km, 1.3 above 6 km, 0.585 V^(1/3) (V in km) below.
    """
    visibility_km = visibility_m / 1000.0
    if visibility_km > 50.0:
        q = 1.6
    elif visibility_km > 6.0:
        q = 1.3
    else:
        q = 0.585 * visibility_km ** (1.0 / 3.0)
    return float(KOSCHMIEDER / visibility_m * (wavelength_um / 0.55) ** -q)


@njit(cache=True)
def contrast_left(contrast: float, range_m: float, extinction_per_m: float) -> float:
    """Contrast of a target against the sky at a range (Koschmieder): C exp(-σ R)."""
    return contrast * math.exp(-extinction_per_m * range_m)


@njit(cache=True)
def pairs_on_target(size_m: float, range_m: float, pixel_angle_rad: float) -> float:
    """Line pairs across a target in clear air; a pair is two pixels, or two of the smallest angles of an eye."""
    return size_m / (2.0 * pixel_angle_rad * range_m)


@njit(cache=True)
def pairs_resolved(pairs: float, contrast: float, range_m: float, extinction_per_m: float) -> float:
    """Line pairs that are still resolved at the contrast that haze leaves.

    The least contrast that a camera resolves rises exponentially with spatial frequency, from LEAST_CONTRAST for
    coarse patterns to the contrast of the target at its finest; so the share that stays falls as the logarithm of
    the contrast: 1 - σ R / ln(C / C0), 0 from where the target is lost in haze.
    """
    left = 1.0 - extinction_per_m * range_m / math.log(contrast / LEAST_CONTRAST)
    return pairs * max(left, 0.0)


@njit(cache=True)
def observer_probability(pairs: float, needed_pairs: float) -> float:
    """Probability that an observer is sure, with as much time as needed, for line pairs across the target.

    P = x^E / (1 + x^E), x = N / N50, E = 2.7 + 0.7 x (Holst).
    """
    x = pairs / needed_pairs
    if x <= 0.0:
        return 0.0
    power = min((2.7 + 0.7 * x) * math.log(x), 700.0)
    return 1.0 / (1.0 + math.exp(-power))


@njit(cache=True)
def camera_probability(
    range_m: float,
    size_m: float,
    pixel_angle_rad: float,
    needed_pairs: float,
    contrast: float,
    extinction_per_m: float,
) -> float:
    """Probability that a camera pointed at the target, or an eye, shows it, at a range [m]."""
    pairs = pairs_on_target(size_m, max(range_m, 1.0), pixel_angle_rad)
    return observer_probability(pairs_resolved(pairs, contrast, range_m, extinction_per_m), needed_pairs)

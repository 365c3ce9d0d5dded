"""A radar known only by a published point: this cross-section, at this range, with this probability.

The point fixes the signal-to-noise ratio at one range, and the range equation carries it to any other range and
cross-section without power, gain or losses being known: SNR ∝ σ / R⁴, less what the air takes. What is kept is the
**unit range**: where, without air, the ratio of one pulse would be 1.
"""

import math

import numpy as np
from numba import njit
from numpy.typing import NDArray

from airshield.physics.swerling import required_snr

DB = math.log(10.0) / 10.0


@njit(cache=True)
def two_way_gain(range_m: float, attenuation_db_per_km: float) -> float:
    """What is left of an echo after the way out and back through air (ratio), for a one-way attenuation."""
    return math.exp(-2.0 * DB * attenuation_db_per_km * range_m / 1000.0)


@njit(cache=True)
def unit_range_m(
    range_m: float, pd: float, pfa: float, pulses: int, case: int, attenuation_db_per_km: float
) -> float:
    """Unit range [m] of a published point: Pd at a range, at a Pfa, with N pulses, on a Swerling case.

    attenuation_db_per_km: of the air in which the point held. NaN for what is undefined (pfa < pd < 1).
    """
    snr = required_snr(pd, pfa, pulses, case) / two_way_gain(range_m, attenuation_db_per_km)
    return float(range_m * snr**0.25)


@njit(cache=True)
def anchored_snr(range_m: float, unit_range_m: float, attenuation_db_per_km: float) -> float:
    """Ratio of one pulse at a range [m]: (R1 / R)⁴ and what the air leaves of it."""
    return float((unit_range_m / range_m) ** 4 * two_way_gain(range_m, attenuation_db_per_km))


def unit_range_for_m(
    rcs_m2: float, known_rcs_m2: NDArray[np.float64], known_unit_range_m: NDArray[np.float64]
) -> float:
    """Unit range [m] of a cross-section, from points in rising cross-section, shape (n,).

    Between two points it is the power of the cross-section that joins them, because printed figures for small
    targets are worse than free space (clutter); beyond the ends R ∝ σ^(1/4), the radar range equation.
    """
    first, last = known_rcs_m2[0], known_rcs_m2[-1]
    if rcs_m2 <= first:
        return float(known_unit_range_m[0] * (rcs_m2 / first) ** 0.25)
    if rcs_m2 >= last:
        return float(known_unit_range_m[-1] * (rcs_m2 / last) ** 0.25)
    return math.exp(np.interp(math.log(rcs_m2), np.log(known_rcs_m2), np.log(known_unit_range_m)))


@njit(cache=True)
def range_for_ratio_m(snr: float, unit_range_m: float, attenuation_db_per_km: float) -> float:
    """Range [m] at which one pulse has a ratio: anchored_snr turned round, by bisection where air takes its part."""
    high = unit_range_m * snr**-0.25
    if attenuation_db_per_km == 0.0:
        return float(high)
    low = 0.0
    for _ in range(200):
        middle = 0.5 * (low + high)
        if middle in (low, high):
            break
        if anchored_snr(middle, unit_range_m, attenuation_db_per_km) > snr:
            low = middle
        else:
            high = middle
    return float(0.5 * (low + high))

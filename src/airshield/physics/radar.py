"""How far a radar sees a target: the fourth-root law, anchored at published points."""

import math

import numpy as np
from numba import njit
from numpy.typing import NDArray


@njit(cache=True)
def range_scaled_by_rcs_m(range_m: float, rcs_m2: float, new_rcs_m2: float) -> float:
    """Detection range [m] at another radar cross-section: R ∝ rcs^(1/4) (radar range equation)."""
    return range_m * (new_rcs_m2 / rcs_m2) ** 0.25


def detection_range_m(
    rcs_m2: float, known_rcs_m2: NDArray[np.float64], known_range_m: NDArray[np.float64]
) -> float:
    """Detection range [m] of a target, from published (rcs, range) points in rising rcs, shape (n,).

    Between two points the range is a power of the rcs that joins them, because printed figures for
    small targets are worse than free space (clutter); beyond the ends the fourth-root law holds.
    """
    if rcs_m2 <= known_rcs_m2[0]:
        return float(range_scaled_by_rcs_m(known_range_m[0], known_rcs_m2[0], rcs_m2))
    if rcs_m2 >= known_rcs_m2[-1]:
        return float(range_scaled_by_rcs_m(known_range_m[-1], known_rcs_m2[-1], rcs_m2))
    return math.exp(np.interp(math.log(rcs_m2), np.log(known_rcs_m2), np.log(known_range_m)))


@njit(cache=True)
def single_look_pd(range_m: float, range_at_half_pd_m: float, pfa: float) -> float:
    """Probability of detection in one look at a Swerling 1 target, anchored at Pd = 0.5.

    Pd = Pfa^(1 / (1 + SNR)) and SNR = SNR50 (R50 / R)^4 with SNR50 = ln(Pfa) / ln(0.5) - 1
    (Swerling 1, one pulse; Richards, Fundamentals of Radar Signal Processing).
    """
    snr_at_half = math.log(pfa) / math.log(0.5) - 1.0
    snr = snr_at_half * (range_at_half_pd_m / range_m) ** 4
    return pfa ** (1.0 / (1.0 + snr))

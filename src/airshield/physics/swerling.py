"""Probability of detection behind a square-law detector, N pulses added: Swerling 0 to 4 by one exact law.

A target of mean signal-to-noise ratio s in each pulse, in noise of unit power, gives a sum that crosses the
threshold T with

    Pd = sum over k of w(k) Q(N + k, T),      Q(n, T) = exp(-T) sum over j < n of T^j / j!

where w is the law of the number of "signal quanta" with mean N s: Poisson for a steady target (case 0), and,
because a gamma mixture of Poissons is negative binomial, negative binomial of shape 1, N, 2, 2N for cases
1, 2, 3, 4 (Swerling, RAND RM-1217, 1954; Marcum, RM-754, 1947; DiFranco & Rubin, Radar Detection).
Ratios throughout, no decibels; scalar laws, one loop over arrays.
"""

import math
from statistics import NormalDist

import numpy as np
from numba import njit
from numpy.typing import ArrayLike, NDArray

STEADY = 0
TINY = 1.0e-20  # a weight that adds nothing any more
LEAST_LOG = -700.0  # logarithm of the smallest number that is carried as a float


@njit(cache=True, nogil=True)
def false_alarm_threshold(pfa: float, pulses: int) -> float:
    """Threshold, in units of the noise power of one pulse, that noise alone crosses with probability pfa.

    Solves Q(N, T) = pfa by bisection, to the last bits.
    """
    low, high = 0.0, pulses + 10.0
    while _upper_gamma(pulses, high) > pfa:
        high *= 2.0
    for _ in range(200):
        middle = 0.5 * (low + high)
        if middle in (low, high):
            break
        if _upper_gamma(pulses, middle) > pfa:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)


@njit(cache=True, nogil=True)
def _upper_gamma(n, t):
    """Q(n, T) for a whole n: the chance of fewer than n events where T are expected."""
    if t <= 0.0:
        return 1.0
    log_t, total = math.log(t), 0.0
    log_term = -t
    for j in range(n):
        if j > 0:
            log_term += log_t - math.log(j)
        total += math.exp(log_term)
    return min(total, 1.0)


@njit(cache=True, nogil=True)
def detection_probability(snr: float, pfa: float, pulses: int, case: int) -> float:
    """Probability of detection for a mean signal-to-noise ratio in each pulse (ratio, not dB).

    pulses: added after a square-law detector. case: Swerling 0 to 4. NaN for what is undefined.
    """
    if not (0.0 < pfa < 1.0) or pulses < 1 or case < 0 or case > 4 or not snr >= 0.0:
        return math.nan
    return _above(snr, false_alarm_threshold(pfa, pulses), pulses, case)


@njit(cache=True, nogil=True)
def _above(snr, threshold, pulses, case):
    """Chance that signal and noise cross a threshold."""
    mean = pulses * snr
    if mean == 0.0:
        return _upper_gamma(pulses, threshold)
    shape = 1.0
    if case == 2:
        shape = float(pulses)
    elif case == 3:
        shape = 2.0
    elif case == 4:
        shape = 2.0 * pulses
    steady = case == STEADY
    ratio = mean if steady else mean / (shape + mean)
    log_weight = -mean if steady else shape * math.log(shape / (shape + mean))
    # Q(N, T), and the next term of its series.
    below = _upper_gamma(pulses, threshold)
    log_term = -threshold + pulses * math.log(threshold) - math.lgamma(pulses + 1.0)
    k = 0
    # While a weight or a term is too small for a float it is carried as a logarithm and adds nothing.
    while log_weight < LEAST_LOG or log_term < LEAST_LOG:
        if pulses + k > threshold and log_weight < LEAST_LOG and k > mean:
            break
        below += math.exp(log_term)
        k += 1
        log_term += math.log(threshold / (pulses + k))
        log_weight += math.log(ratio / k if steady else ratio * (shape + k - 1.0) / k)
        if pulses + k > threshold and log_term < LEAST_LOG:
            break
    weight, term = math.exp(log_weight), math.exp(log_term)
    # Beyond this many quanta noise and signal are sure to cross: Q is 1 to the last bit.
    surely = threshold + 12.0 * math.sqrt(threshold) + 60.0
    total, spent = 0.0, 0.0
    while True:
        total += weight * min(below, 1.0)
        spent += weight
        if pulses + k > surely or (k > mean and weight < TINY):
            break
        below += term
        k += 1
        term *= threshold / (pulses + k)
        weight *= ratio / k if steady else ratio * (shape + k - 1.0) / k
    return min(total + max(0.0, 1.0 - spent), 1.0)


@njit(cache=True, nogil=True)
def required_snr(pd: float, pfa: float, pulses: int, case: int) -> float:
    """Mean signal-to-noise ratio in each pulse that gives a probability of detection; inverts the exact law.

    NaN unless pfa < pd < 1.
    """
    if not (0.0 < pfa < pd < 1.0) or pulses < 1 or case < 0 or case > 4:
        return math.nan
    threshold = false_alarm_threshold(pfa, pulses)
    low, high = 0.0, 1.0
    while _above(high, threshold, pulses, case) < pd:
        high *= 2.0
        if high > 1.0e12:
            return math.nan
    for _ in range(200):
        middle = 0.5 * (low + high)
        if middle in (low, high):
            break
        if _above(middle, threshold, pulses, case) < pd:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)


def coherent_detection_probability(snr: float, pfa: float, pulses: int) -> float:
    """Probability of detection where the phase is known and N pulses are added before the detector.

    Pd = Q(Q⁻¹(pfa) - √(2 N s)): the best that any detector does with a steady target (Kay, Fundamentals of
    Statistical Signal Processing II, 1998). NaN for what is undefined.
    """
    if not (0.0 < pfa < 1.0) or pulses < 1 or not snr >= 0.0:
        return math.nan
    normal = NormalDist()
    return normal.cdf(math.sqrt(2.0 * pulses * snr) + normal.inv_cdf(pfa))


@njit(cache=True, nogil=True)
def _fill(snr, threshold, pulses, case, out):
    for n in range(snr.size):
        out[n] = _above(snr[n], threshold, pulses, case) if snr[n] >= 0.0 else math.nan


def detection_probabilities(snr: ArrayLike, pfa: float, pulses: int, case: int) -> NDArray[np.float64]:
    """detection_probability for an array of ratios, of any shape; the threshold is found once."""
    values = np.asarray(snr, dtype=np.float64)
    out = np.empty(values.size)
    _fill(values.ravel(), false_alarm_threshold(pfa, pulses), pulses, case, out)
    return out.reshape(values.shape)


@njit(cache=True, nogil=True)
def albersheim_snr_db(pd: float, pfa: float, pulses: int) -> float:
    """Required ratio in each pulse [dB] for a steady target, by Albersheim's equation (Proc. IEEE 69, 1981).

    Within 0.2 dB for 1e-7 < pfa < 1e-3 and 0.1 < pd < 0.9; beside the exact law for comparison.
    """
    a = math.log(0.62 / pfa)
    b = math.log(pd / (1.0 - pd))
    gain = 6.2 + 4.54 / math.sqrt(pulses + 0.44)
    return -5.0 * math.log10(pulses) + gain * math.log10(a + 0.12 * a * b + 1.7 * b)


@njit(cache=True, nogil=True)
def shnidman_snr_db(pd: float, pfa: float, pulses: int, case: int) -> float:
    """Required ratio in each pulse [dB] by Shnidman's equation (IEEE Trans. AES 38, 2002); case 0 to 4.

    Within 0.5 dB for 1e-9 < pfa < 1e-3, 0.1 < pd < 0.99 and up to 100 pulses; beside the exact law for comparison.
    """
    alpha = 0.25 if pulses > 40 else 0.0
    side = -1.0 if pd < 0.5 else 1.0
    eta = math.sqrt(-0.8 * math.log(4.0 * pfa * (1.0 - pfa))) + side * math.sqrt(
        -0.8 * math.log(4.0 * pd * (1.0 - pd))
    )
    steady = eta * (eta + 2.0 * math.sqrt(pulses / 2.0 + (alpha - 0.25)))
    shapes = (math.inf, 1.0, float(pulses), 2.0, 2.0 * pulses)
    shape = shapes[case]
    c_db = (((17.7006 * pd - 18.4496) * pd + 14.5339) * pd - 3.525) / shape
    if pd > 0.872:
        more = (pd - 0.8) * (0.7 * math.log(1.0e-5 / pfa) + (2.0 * pulses - 20.0) / 80.0)
        c_db += (math.exp(27.31 * pd - 25.14) + more) / shape
    return c_db + 10.0 * math.log10(steady / pulses)

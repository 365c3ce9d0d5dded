"""From single looks to many: any of them, M of N, and the confirmed track, exactly."""

import numpy as np
from numba import njit
from numpy.typing import NDArray


@njit(cache=True)
def confirmation_law(pd: NDArray[np.float64], m: int, n: int) -> NDArray[np.float64]:
    """Probability that a track is confirmed by look k, for looks of probability pd[k]; shape (looks,).

    A track is confirmed at the first look at which m of the last n looks were detections. The state
    is the bit mask of the last n - 1 looks: a forward recursion over 2^(n-1) states, no approximation.
    """
    states = 1 << (n - 1)
    keep = states - 1
    probability = np.zeros(states)
    probability[0] = 1.0
    following = np.empty(states)
    confirmed = np.empty(pd.size)
    total = 0.0
    for k in range(pd.size):
        following[:] = 0.0
        for state in range(states):
            p = probability[state]
            if p == 0.0:
                continue
            hits = 0
            bits = state
            while bits:
                hits += bits & 1
                bits >>= 1
            if hits + 1 >= m:
                total += p * pd[k]
            else:
                following[((state << 1) | 1) & keep] += p * pd[k]
            following[(state << 1) & keep] += p * (1.0 - pd[k])
        probability, following = following, probability
        confirmed[k] = total
    return confirmed


@njit(cache=True)
def binary_integration(pd: float, m: int, n: int) -> float:
    """Probability of at least m detections in n independent looks of probability pd (binomial tail)."""
    miss = 1.0 - pd
    total = 0.0
    for hits in range(m, n + 1):
        ways = 1.0
        for i in range(hits):
            ways = ways * (n - i) / (i + 1)
        total += ways * pd**hits * miss ** (n - hits)
    return min(total, 1.0)


@njit(cache=True)
def cumulative_pd(pd: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probability of at least one detection by each look, for independent looks of probability pd; (looks,)."""
    out = np.empty(pd.size)
    missed = 1.0
    for k in range(pd.size):
        missed *= 1.0 - pd[k]
        out[k] = 1.0 - missed
    return out

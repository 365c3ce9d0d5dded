"""From single looks to a confirmed track: the M-of-N law, exactly."""

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

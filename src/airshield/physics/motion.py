"""How long an interceptor flies, and where it meets what it was sent against."""

import numpy as np
from numba import njit
from numpy.typing import NDArray


@njit(cache=True)
def intercept_steps(
    range_m: NDArray[np.float64],
    reachable: NDArray[np.bool_],
    visible: NDArray[np.bool_],
    speed_mps: float,
    step_s: float,
) -> NDArray[np.float64]:
    """Time step (fractional) at which a round launched at each step meets the target; NaN if it cannot.

    range_m, reachable, visible: shape (steps,), the target as seen from the launcher on a time grid.
    A round that meets the target at step t left at t - range(t) / (speed · step). That launch step
    rises with t while the round is faster than the target recedes; where it falls, the launch is
    given the earliest meeting. The target must be visible at launch and reachable when met.
    """
    steps = range_m.size
    meets = np.full(steps, np.nan)
    furthest = -1.0  # launches up to here already have an earlier meeting
    for t in range(1, steps):
        left_before = (t - 1) - range_m[t - 1] / (speed_mps * step_s)
        left = t - range_m[t] / (speed_mps * step_s)
        if not (reachable[t] and reachable[t - 1]) or left <= left_before:
            continue
        q = max(int(np.ceil(max(left_before, furthest))), 0)
        while q <= left and q < steps:
            if np.isnan(meets[q]) and visible[q]:
                share = (q - left_before) / (left - left_before)
                meets[q] = (t - 1) + share
            q += 1
        furthest = max(furthest, left)
    return meets

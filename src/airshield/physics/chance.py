"""Where a thing may be that is known to a radius."""

import numpy as np
from numpy.typing import NDArray

CEP_PER_SIGMA = 1.1774100225154747  # sqrt(2 ln 2): the radius that holds half of a round normal law
_GOLDEN_RAD = 2.399963229728653  # golden angle: neighbours on the spiral never line up


def spread_points(radius_m: float, n: int) -> NDArray[np.float64]:
    """n equally likely points around the origin, east and north [m], shape (n, 2), of a round normal law.

    radius_m holds half of the probability (CEP). The points lie on a spiral, at the quantiles of the distance, so
    that few of them stand for the law. A single point is the origin.
    """
    if n == 1:
        return np.zeros((1, 2))
    share = (np.arange(n) + 0.5) / n
    distance = radius_m / CEP_PER_SIGMA * np.sqrt(-2.0 * np.log1p(-share))
    angle = _GOLDEN_RAD * np.arange(n)
    return np.column_stack([distance * np.cos(angle), distance * np.sin(angle)])

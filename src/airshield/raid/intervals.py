"""Intervals for what replications show: Student for means, Wilson for shares."""

from __future__ import annotations

import math

from scipy.special import ndtri, stdtrit

LEVEL = 0.95


def student_interval(
    total: int, total_of_squares: int, n: int, level: float = LEVEL
) -> tuple[float, float, float]:
    """Mean with its two-sided Student interval, from exact integer sums over n replications.

    With one replication the interval is infinite: one run says nothing of the spread.
    """
    mean = total / n
    if n < 2:
        return mean, -math.inf, math.inf
    variance = max(0.0, (total_of_squares - total * total / n) / (n - 1))
    half = float(stdtrit(n - 1, 0.5 + level / 2)) * math.sqrt(variance / n)
    return mean, mean - half, mean + half


def wilson_interval(successes: int, n: int, level: float = LEVEL) -> tuple[float, float, float]:
    """Share with its Wilson score interval (Wilson, JASA 22, 1927)."""
    z = float(ndtri(0.5 + level / 2))
    p = successes / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return p, max(0.0, min(p, centre - half)), min(1.0, max(p, centre + half))

"""Sensors that wait for what a drone sends out: sound and radio."""

import math

from numba import njit

AIR_ABSORPTION_DB_PER_M = 0.005  # about 1 kHz, 20 °C, 70 % humidity (ISO 9613-1)


@njit(cache=True)
def sound_spread_db(range_m: float, absorption_db_per_m: float) -> float:
    """Fall of a sound from one metre to a range: a sphere and the air, 20 log10 R + a R (ISO 9613-2)."""
    return 20.0 * math.log10(range_m) + absorption_db_per_m * (range_m - 1.0)


@njit(cache=True)
def range_in_noise_m(quiet_range_m: float, louder_db: float, absorption_db_per_m: float) -> float:
    """Range [m] of an acoustic sensor when its surroundings are louder_db above those of quiet_range_m."""
    allowed = sound_spread_db(quiet_range_m, absorption_db_per_m) - louder_db
    if allowed <= 0.0:
        return 0.0
    low, high = 1.0, 10.0 * quiet_range_m
    while sound_spread_db(high, absorption_db_per_m) < allowed:
        high *= 2.0
    for _ in range(200):
        middle = 0.5 * (low + high)
        if middle in (low, high):
            break
        if sound_spread_db(middle, absorption_db_per_m) < allowed:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)

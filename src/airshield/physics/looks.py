"""One sensor against one kind of target: the probability of detection in a look, as a table over range.

Maps, approaches and raids read the same table, so that they cannot disagree.
"""

import math
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray


class Looks(NamedTuple):
    """Probability that one look detects, over slant range."""

    step_m: float
    """Distance between two entries."""
    pd: NDArray[np.float64]
    """[n] at 0, step, 2 step ...; straight in between, 0 beyond the last."""
    nearest_m: float = 0.0
    """Nothing is found nearer than this."""
    furthest_m: float = math.inf
    """Nothing is shown beyond this, however strong."""
    slowest_mps: float = 0.0
    """Nothing is found whose range changes more slowly."""

    @property
    def range_m(self) -> float:
        """The farthest range at which there is any chance [m]."""
        return min(self.step_m * (self.pd.size - 1), self.furthest_m)

    def at(
        self, range_m: NDArray[np.float64], factor: NDArray[np.float64] | float = 1.0
    ) -> NDArray[np.float64]:
        """Probability at slant ranges of any shape [m].

        factor: propagation factor, the field over that in free space. An echo carries its fourth power, so that
        the target is as easy to find as one at range / factor.
        """
        ranges = np.asarray(range_m, dtype=np.float64)
        alike = ranges / np.maximum(factor, 1e-9)
        pd = np.interp(alike, np.arange(self.pd.size) * self.step_m, self.pd, right=0.0)
        return np.where((ranges >= self.nearest_m) & (ranges <= self.furthest_m), pd, 0.0)

    def range_for_m(self, pd: float) -> float:
        """The farthest range at which a look still has this probability [m]; 0 when it never has."""
        enough = np.flatnonzero(self.pd >= pd)
        if enough.size == 0:
            return 0.0
        last = int(enough[-1])
        if last == self.pd.size - 1:
            return self.range_m
        fall = self.pd[last] - self.pd[last + 1]
        return min(self.step_m * (last + (self.pd[last] - pd) / fall), self.furthest_m)


@njit(cache=True, nogil=True)
def look_at(pd, step_m, nearest_m, furthest_m, range_m):
    """One entry of a table of looks, for kernels."""
    if range_m < nearest_m or range_m > furthest_m:
        return 0.0
    place = range_m / step_m
    first = int(place)
    if first >= pd.size - 1:
        return pd[pd.size - 1] if place == pd.size - 1 else 0.0
    share = place - first
    return pd[first] * (1.0 - share) + pd[first + 1] * share


@njit(cache=True, nogil=True)
def miss_all(
    missed: NDArray[np.float32],
    lowest_m: NDArray[np.float32],
    ground_m: NDArray[np.float32],
    eye: tuple[float, float, float],
    cell_size_m: tuple[float, float],
    level_m: float,
    above_ground: bool,
    tangent: float,
    pd: NDArray[np.float64],
    step_m: float,
    nearest_m: float,
    furthest_m: float,
) -> None:
    """Multiply the chance that nobody detects a target at one level by that of one more sensor, in place.

    missed, lowest_m, ground_m: shape (rows, cols); lowest_m is where the sensor sees [m above sea], NaN unknown.
    eye: row, column, altitude. level_m: above the ground or above the sea. tangent: of its highest elevation.
    """
    row0, col0, altitude = eye
    tall, wide = cell_size_m
    for i in range(missed.shape[0]):
        down = ((i - row0) * tall) ** 2
        for j in range(missed.shape[1]):
            lowest = lowest_m[i, j]
            target = level_m + ground_m[i, j] if above_ground else level_m
            if lowest != lowest:
                missed[i, j] = np.float32(math.nan)
                continue
            if not target >= lowest:
                continue
            up = target - altitude
            flat = down + ((j - col0) * wide) ** 2
            if up > 0.0 and up * up > tangent * tangent * flat:
                continue
            missed[i, j] *= np.float32(
                1.0 - look_at(pd, step_m, nearest_m, furthest_m, math.sqrt(flat + up * up))
            )

"""A map read at other cells: what a warp does to bytes."""

import numpy as np
from numba import njit
from numpy.typing import NDArray


@njit(cache=True, nogil=True)
def picked(values: NDArray[np.uint8], cell: NDArray[np.int32], outside: int) -> NDArray[np.uint8]:
    """values, flat, at the cells [rows, cols]; `outside` where a cell is below 0."""
    out = np.empty(cell.shape, dtype=np.uint8)
    for i in range(cell.shape[0]):
        for j in range(cell.shape[1]):
            at = cell[i, j]
            out[i, j] = values[at] if at >= 0 else outside
    return out

"""How long before arrival a straight approach is first seen, from every direction."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.arrays.grids import Grid

BEARINGS_DEG = np.arange(0.0, 360.0, 5.0)


class ApproachRose(NamedTuple):
    """First detection of straight approaches to one place. Arrays have shape (bearings,)."""

    bearing_deg: NDArray[np.float64]
    """Where the approach comes from, clockwise from grid north."""
    first_seen_m: NDArray[np.float64]
    """Distance from the place at first detection [m]; 0 when it is never seen."""
    at_edge: NDArray[np.bool_]
    """True where it is already seen at the edge of the region, so that the distance is a lower bound."""

    def warning_s(self, speed_mps: float) -> NDArray[np.float64]:
        """Time from first detection to arrival [s], at a constant speed."""
        return self.first_seen_m / speed_mps


class Rays(NamedTuple):
    """The cells that straight approaches to one place pass, from the edge of the region inward."""

    distance_m: NDArray[np.float64]
    """From the place, falling, (steps,)."""
    cell: NDArray[np.int64]
    """Which cell of the grid, counted row by row, (bearings, steps)."""
    inside: NDArray[np.bool_]
    """Where the cell lies in the region."""

    def hits(self, seen: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Where a map of cells (rows, cols) is true along the approaches, (bearings, steps)."""
        return np.asarray(np.take(seen.reshape(-1), self.cell) & self.inside)

    def rose(self, hits: NDArray[np.bool_]) -> ApproachRose:
        """First detection of each approach."""
        first_inside, first_hit = self.inside.argmax(axis=1), hits.argmax(axis=1)
        found = hits.any(axis=1)
        return ApproachRose(
            BEARINGS_DEG,
            np.where(found, self.distance_m[first_hit], 0.0),
            found & (first_hit == first_inside),
        )


def rays_to(grid: Grid, x_m: float, y_m: float) -> Rays:
    """Approaches to a place at (x_m, y_m), walked in steps of a cell."""
    reach = max(grid.rows, grid.cols) * grid.cell_m * 1.5
    distances = np.arange(reach, 0.0, -grid.cell_m)
    angle = np.radians(BEARINGS_DEG)[:, None]
    row, col = grid.to_row_col(0.0, 0.0)
    i = np.rint(row - (y_m + distances * np.cos(angle)) / grid.cell_m).astype(np.int64)
    j = np.rint(col + (x_m + distances * np.sin(angle)) / grid.cell_m).astype(np.int64)
    inside = (i >= 0) & (i < grid.rows) & (j >= 0) & (j < grid.cols)
    cell = np.clip(i, 0, grid.rows - 1) * grid.cols + np.clip(j, 0, grid.cols - 1)
    return Rays(distances, cell, inside)


def approach_rose(seen: NDArray[np.bool_], grid: Grid, x_m: float, y_m: float) -> ApproachRose:
    """The rose of a place at (x_m, y_m), from a map of the cells where the target is seen, (rows, cols)."""
    rays = rays_to(grid, x_m, y_m)
    return rays.rose(rays.hits(seen))

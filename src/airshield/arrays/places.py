"""Where a site may stand: places of equal chance within its radius, on its own building when it stands on a roof."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from airshield.arrays.grids import Grid, Ground, row_col
from airshield.model.site import Site
from airshield.physics.chance import spread_points

CANDIDATES = 64
"""Points of the normal law for each place that is kept, where a building cuts it."""


def places_of(site: Site, n: int, grid: Grid, ground: Ground) -> list[Site]:
    """The site in n places of equal chance: a round normal law whose position radius holds half (CEP).

    A site on a roof keeps to the building that stands where it is reported, or nearest to there, where the ground
    holds buildings. A place beside the region is replaced by the reported one. n = 1 is the reported place.
    """
    assert site.position is not None
    if n == 1 or site.position.position_radius_m == 0.0:
        return [site] * n
    x, y = grid.to_xy(site.position.lat, site.position.lon)
    offsets = _on_its_building(site, n, grid, ground)
    if offsets is None:
        offsets = spread_points(site.position.position_radius_m, n)
    moved = []
    for dx, dy in offsets.tolist():
        inside = grid.holds(*grid.to_row_col(x + dx, y + dy))
        lat, lon = grid.to_lat_lon(x + dx, y + dy)
        position = site.position.model_copy(update={"lat": lat, "lon": lon})
        moved.append(site.model_copy(update={"position": position}) if inside else site)
    return moved


def _on_its_building(site: Site, n: int, grid: Grid, ground: Ground) -> NDArray[np.float64] | None:
    """Offsets [m] that stay on the host building, (n, 2); None where no building is known."""
    assert site.position is not None
    if site.mount is None or site.mount.kind != "roof":
        return None
    radius = site.position.position_radius_m
    row, col = row_col(site.position, grid)
    half = math.ceil(3 * radius / grid.cell_m) + 2
    i, j = max(0, round(row) - half), max(0, round(col) - half)
    stands = ground.building_m[i : round(row) + half + 1, j : round(col) + half + 1] > 0.0
    if not stands.any():
        return None
    patches, _ = ndimage.label(stands)
    at = np.argwhere(stands)
    away = np.hypot(at[:, 0] + i - row, at[:, 1] + j - col)
    host = at[int(np.argmin(away))]
    offsets = spread_points(radius, n * CANDIDATES)
    rows = np.rint(row - offsets[:, 1] / grid.cell_m).astype(np.int64) - i
    cols = np.rint(col + offsets[:, 0] / grid.cell_m).astype(np.int64) - j
    known = (rows >= 0) & (rows < stands.shape[0]) & (cols >= 0) & (cols < stands.shape[1])
    on_host = np.zeros(offsets.shape[0], dtype=np.bool_)
    on_host[known] = patches[rows[known], cols[known]] == patches[tuple(host)]
    kept = offsets[on_host]
    if kept.size == 0:  # a small building beside a well-known position
        kept = np.array([[(host[1] + j - col) * grid.cell_m, (row - host[0] - i) * grid.cell_m]])
    return np.asarray(kept[np.rint(np.linspace(0, len(kept) - 1, n)).astype(np.int64)])

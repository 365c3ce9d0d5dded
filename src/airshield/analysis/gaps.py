"""Gaps in words: from where a place is reached unseen, and which holes the shield has."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from airshield.analysis.warning import ApproachRose

COMPASS = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")


class Hole(NamedTuple):
    """A patch of unseen ground that the shield encloses."""

    row: float
    col: float
    """The cell of the patch that lies deepest inside it."""
    cells: int


def compass(bearing_deg: float) -> str:
    """The nearest of eight directions."""
    return COMPASS[round(bearing_deg / 45.0) % 8]


def unseen_arcs(rose: ApproachRose, within_m: float) -> list[tuple[float, float]]:
    """Arcs of bearings [deg] from which nothing is seen before it is within a distance of the place.

    An arc runs clockwise from its first to its second bearing; (0, 360) is the whole circle.
    """
    blind = rose.first_seen_m <= within_m
    step = 360.0 / blind.size
    if blind.all():
        return [(0.0, 360.0)]
    if not blind.any():
        return []
    start = int(np.argmin(blind))  # a bearing that is seen, so that no arc crosses the cut
    turned = np.roll(blind, -start).astype(np.int8)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], turned, [0]])))
    return [
        (((start + a - 0.5) * step) % 360.0, ((start + b - 0.5) * step) % 360.0)
        for a, b in pairwise(edges.tolist())
        if turned[a]
    ]


def holes(seen: NDArray[np.bool_], least_cells: int) -> list[Hole]:
    """Unseen patches that do not reach the edge of the map, the largest first. seen: (rows, cols)."""
    labels, count = ndimage.label(~seen)
    outside = set(np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])).tolist())
    inside = [n for n in range(1, count + 1) if n not in outside]
    if not inside:
        return []
    sizes = ndimage.sum_labels(np.ones_like(labels), labels, inside)
    boxes: Sequence[tuple[slice, slice] | None] = ndimage.find_objects(labels)
    found = []
    for n, size in zip(inside, sizes, strict=True):
        box = boxes[n - 1]
        if size < least_cells or box is None:
            continue
        depth = ndimage.distance_transform_edt(np.pad(labels[box] == n, 1))
        i, j = np.unravel_index(int(depth.argmax()), depth.shape)
        found.append(Hole(float(box[0].start + i - 1), float(box[1].start + j - 1), int(size)))
    return sorted(found, key=lambda hole: -hole.cells)

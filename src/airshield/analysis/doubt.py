"""Coverage and warning when it is not sure which sites are there, where they stand and what they are.

Given the states of the streams that sites share, sites are independent: a cell is covered with probability
1 - prod(1 - p_i c_i), p_i that site i is there, c_i that it covers the cell if it is, over its places and variants.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.analysis.belief import States, evenly, keyed_random
from airshield.analysis.warning import ApproachRose, Rays

MOST_STATES = 64
"""Distinct states that a map goes through; beyond, states are drawn."""
ROWS = 64  # of a map at a time
QUANTILES = (0.05, 0.5, 0.95)


class SiteView(NamedTuple):
    """What one site covers if it is there, at one height. S ways it may stand."""

    name: str
    site: int
    """Its index among the beliefs."""
    covers: NDArray[np.float32]
    """Chance that it covers each cell, (rows, cols)."""
    stands: NDArray[np.float64]
    """Chance of each way it may stand, (S,), adds up to 1."""
    along: dict[str, NDArray[np.uint8]]
    """By place: where approaches are covered from each stand, packed bits, (S, bearings, bytes)."""


class StatesUsed(NamedTuple):
    """States that a map goes through."""

    probability: NDArray[np.float64]
    there: NDArray[np.float64]
    words: str
    """How they were come by."""


def states_used(states: States, draws: int | None, seed: int) -> StatesUsed:
    """All distinct states while they are few, else (or when draws is told) so many drawn ones."""
    there, where = np.unique(states.there, axis=0, return_inverse=True)
    there = there.astype(np.float64)
    probability = np.zeros(len(there))
    np.add.at(probability, where.ravel(), states.probability)
    if draws is None and len(there) <= MOST_STATES:
        how = "all" if states.enumerated else "all drawn"
        return StatesUsed(probability, there, f"{how} {len(there)} states of the shared streams")
    count = draws or 256
    at = evenly(count, keyed_random(seed, "states"))
    drawn = np.minimum(np.searchsorted(np.cumsum(probability), at), len(there) - 1)
    return StatesUsed(np.full(count, 1 / count), there[drawn], f"{count} drawn states of the shared streams")


def covered_chance(used: StatesUsed, views: Sequence[SiteView]) -> NDArray[np.float32]:
    """Probability that some site covers each cell, (rows, cols)."""
    if not views:
        raise ValueError("no site to cover anything")
    rows, cols = views[0].covers.shape
    out = np.empty((rows, cols), dtype=np.float32)
    sure = [v for v in views if np.ptp(used.there[:, v.site]) == 0.0]
    tied = [v for v in views if np.ptp(used.there[:, v.site]) > 0.0]
    states = used._replace(
        probability=np.ones(1) if not tied else used.probability, there=used.there[: None if tied else 1]
    )
    for top in range(0, rows, ROWS):
        band = slice(top, top + ROWS)
        missed_by_sure = np.ones((min(ROWS, rows - top), cols))
        for view in sure:
            missed_by_sure *= 1.0 - states.there[0, view.site] * view.covers[band]
        missed = np.zeros_like(missed_by_sure)
        for probability, there in zip(states.probability, states.there, strict=True):
            here = np.full_like(missed, probability)
            for view in tied:
                here *= 1.0 - there[view.site] * view.covers[band]
            missed += here
        out[band] = 1.0 - missed * missed_by_sure
    return out


class WarningSpread(NamedTuple):
    """Warning over draws of what is open: 5, 50 and 95 in a hundred [s]."""

    median_s: tuple[float, float, float]
    """Of the median over directions."""
    shortest_s: tuple[float, float, float]
    """Of the worst direction."""
    seen_at_all: float
    """Share of draws and directions in which the approach is seen before it arrives."""


def warning_spread(
    worlds: NDArray[np.bool_], views: Sequence[SiteView], place: str, rays: Rays, speed_mps: float, seed: int
) -> WarningSpread:
    """Warning at one place over draws of which sites are there, (W, I), and of how each stands."""
    roses = _roses(worlds, views, place, rays, seed)
    times = [rose.warning_s(speed_mps) for rose in roses]
    seen = [float((rose.first_seen_m > 0).mean()) for rose in roses]
    return WarningSpread(
        _spread([float(np.median(t)) for t in times]),
        _spread([float(t.min()) for t in times]),
        float(np.mean(seen)),
    )


def median_warnings(
    worlds: NDArray[np.bool_], views: Sequence[SiteView], place: str, rays: Rays, speed_mps: float, seed: int
) -> NDArray[np.float64]:
    """Median warning over directions in each world [s], (W,)."""
    roses = _roses(worlds, views, place, rays, seed)
    return np.array([float(np.median(rose.warning_s(speed_mps))) for rose in roses])


def _roses(
    worlds: NDArray[np.bool_], views: Sequence[SiteView], place: str, rays: Rays, seed: int
) -> list[ApproachRose]:
    """First detection in each world, each site standing in one of its ways."""
    picks = []
    for view in views:
        at = evenly(len(worlds), keyed_random(seed, f"stands {view.name}"))
        last = len(view.stands) - 1
        picks.append(np.minimum(np.searchsorted(np.cumsum(view.stands), at), last))
    roses = []
    shape = views[0].along[place].shape[1:]
    for w, world in enumerate(worlds):
        covered = np.zeros(shape, dtype=np.uint8)
        for view, pick in zip(views, picks, strict=True):
            if world[view.site]:
                covered |= view.along[place][pick[w]]
        roses.append(rays.rose(np.unpackbits(covered, axis=1, count=rays.distance_m.size).astype(np.bool_)))
    return roses


def _spread(values: Sequence[float]) -> tuple[float, float, float]:
    low, middle, high = np.quantile(values, QUANTILES).tolist()
    return low, middle, high


def bits_along(rays: Rays, seen: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Where approaches are covered, packed, (bearings, bytes)."""
    return np.packbits(rays.hits(seen), axis=1)

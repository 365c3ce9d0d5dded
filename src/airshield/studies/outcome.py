"""From exact counts of a raid to means with intervals, by place, group and site."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from airshield.arrays.shooters import Shooter
from airshield.model.raid import Raid
from airshield.model.results import GroupOutcome, Interval, RaidOutcome
from airshield.raid.intervals import student_interval, wilson_interval
from airshield.raid.kernel import CAUSES
from airshield.raid.run import Counts, run_raid
from airshield.raid.tables import RaidTables


def outcome_of(
    raid: Raid,
    tables: RaidTables,
    shooters: list[Shooter],
    replications: int,
    seed: int,
    workers: int,
    advance: Callable[[int], None],
) -> RaidOutcome:
    """Run a raid and tell what it showed."""
    aims = list(dict.fromkeys(group.aim for group in raid.groups))
    at_aim = np.array([[group.aim == aim for aim in aims] for group in raid.groups], dtype=np.int64)
    sites = list(dict.fromkeys(shooter.site for shooter in shooters))
    at_site = np.array([[shooter.site == site for site in sites] for shooter in shooters], dtype=np.int64)
    counts = run_raid(tables, replications, seed, workers, advance=advance, places=at_aim, sites=at_site)
    total = sum(group.count for group in raid.groups)
    n = counts.replications
    leakers = student_interval(counts.leaks, counts.leaks_squared, n)
    return RaidOutcome(
        id=raid.id,
        name=raid.name,
        basis=raid.basis,
        threats=total,
        replications=n,
        seed=seed,
        leakers=_interval(leakers, 0, total),
        leakage=_interval(tuple(x / total for x in leakers), 0, 1),
        no_leak=_interval(wilson_interval(counts.no_leak, n), 0, 1),
        rounds_expended=_interval(student_interval(counts.rounds, counts.rounds_squared, n), 0, math.inf),
        warning_s=_warning(counts),
        causes={cause: round(int(c) / n, 6) for cause, c in zip(CAUSES, counts.causes, strict=True)},
        groups=[
            GroupOutcome(
                id=group.id,
                threat=group.threat,
                count=group.count,
                aim=group.aim,
                leakage=_share(counts.leaks_of_group, counts.leaks_of_group_squared, g, n, group.count),
            )
            for g, group in enumerate(raid.groups)
        ],
        per_place=_means(aims, counts.leaks_at_place, counts.leaks_at_place_squared, n),
        per_site=_means(sites, counts.fired_by_site, counts.fired_by_site_squared, n),
        digest=counts.digest,
    )


def _warning(counts: Counts) -> Interval | None:
    if counts.tracked == 0:
        return None
    mean = student_interval(counts.warning_ms, counts.warning_ms_squared, counts.tracked)
    return _interval(tuple(x / 1000 for x in mean), 0, math.inf)


def _share(sums: NDArray[np.int64], squares: NDArray[np.int64], g: int, n: int, size: int) -> Interval:
    return _interval(tuple(x / size for x in student_interval(int(sums[g]), int(squares[g]), n)), 0, 1)


def _means(
    names: list[str], sums: NDArray[np.int64], squares: NDArray[np.int64], n: int
) -> dict[str, Interval]:
    return {
        name: _interval(student_interval(int(sums[i]), int(squares[i]), n), 0, math.inf)
        for i, name in enumerate(names)
    }


def _interval(values: tuple[float, ...], least: float, most: float) -> Interval:
    mean, low, high = values
    return Interval(
        mean=round(mean, 6),
        low=round(max(low, least), 6) if math.isfinite(low) else None,
        high=round(min(high, most), 6) if math.isfinite(high) else None,
    )

"""Two scenarios against the same raid with the same random draws: what differs, and how sure that is."""

from __future__ import annotations

import math
import os
from concurrent.futures import ThreadPoolExecutor
from typing import Annotated, NamedTuple

import numpy as np
from pydantic import Field

from airshield.errors import InputError
from airshield.files.scenario import read_scenario
from airshield.model.results import Comparison, Interval
from airshield.raid.intervals import student_interval
from airshield.raid.run import BLOCK, Plan, blocks_of, run_rows
from airshield.studies.ground import GroundRequest
from airshield.studies.layout import lay_out
from airshield.studies.progress import Progress, Silent
from airshield.studies.raid import raids_of, ready


class CompareRequest(GroundRequest):
    """What `airshield compare` is asked. Its fields are the options of the command."""

    first: str
    """A scenario file, or the id of a bundled scenario."""
    second: str
    """The other one."""
    raid: str | None = None
    """Id of one raid that both have; without it, all that both have."""
    replications: Annotated[int, Field(ge=2, le=100_000_000)] | None = None
    """Pairs of replications, 2 to 100000000; without it, those of the first scenario."""
    seed: Annotated[int, Field(ge=0, le=2**63 - 1)] | None = None
    """Seed of all random draws; without it, that of the first scenario."""
    workers: Annotated[int, Field(ge=1, le=1024)] | None = None
    """Threads; without it, one for each core. Results do not depend on it."""


def compare(request: CompareRequest, progress: Progress | None = None) -> list[Comparison]:
    """Run the raids that both scenarios have, pair by pair. Raises InputError where they have none."""
    progress = progress or Silent()
    workers = request.workers or os.cpu_count() or 1
    files = [read_scenario(name) for name in (request.first, request.second)]
    raids = [{raid.id: raid for raid in raids_of(file, request.raid)} for file in files]
    common = [name for name in raids[0] if name in raids[1]]
    if not common:
        raise InputError(
            f"{files[0].name} and {files[1].name} have no raid of the same id. Those of the first: "
            f"{', '.join(raids[0])}; of the second: {', '.join(raids[1])}."
        )
    run = files[0].scenario.run
    replications = request.replications or run.replications
    seed = run.seed if request.seed is None else request.seed
    shields = [lay_out(file, request, workers, progress) for file in files]
    found = []
    for name in common:
        plans = [
            ready(shield, raid[name], replications, seed).plan
            for shield, raid in zip(shields, raids, strict=True)
        ]
        sizes = [plan.tables.threats.size for plan in plans]
        if sizes[0] != sizes[1]:
            raise InputError(
                f"raid '{name}' has {sizes[0]} threats in the first and {sizes[1]} in the second."
            )
        difference = paired(plans[0], plans[1], workers)
        found.append(
            Comparison(
                raid=name,
                threats=sizes[0],
                replications=replications,
                seed=seed,
                more_through=difference.more,
                variance_gain=difference.gain,
                words=_words(name, sizes[0], difference.more, replications),
            )
        )
    return found


class Paired(NamedTuple):
    """Leakers of the other less those of the one, and what pairing gained in variance."""

    more: Interval
    gain: float | None
    """None when all pairs differ by the same."""


def paired(one: Plan, other: Plan, workers: int = 1) -> Paired:
    """Run two plans of the same raid replication by replication with the same draws."""

    def block(n: int) -> tuple[int, ...]:
        first = n * BLOCK
        size = min(BLOCK, one.replications - first)
        a, b = (
            run_rows(plan, first, size).groups["leaks"].astype(np.int64).sum(axis=1) for plan in (one, other)
        )
        d = b - a
        return tuple(int(v) for v in (d.sum(), (d**2).sum(), a.sum(), (a**2).sum(), b.sum(), (b**2).sum()))

    with ThreadPoolExecutor(max_workers=workers) as pool:
        sums = [sum(column) for column in zip(*pool.map(block, range(blocks_of(one))), strict=True)]
    n = one.replications
    mean, low, high = student_interval(sums[0], sums[1], n)
    variance = [sums[k + 1] - sums[k] ** 2 / n for k in (0, 2, 4)]
    gain = round((variance[1] + variance[2]) / variance[0], 2) if variance[0] > 0 else None
    return Paired(Interval(mean=round(mean, 6), low=_finite(low), high=_finite(high)), gain)


def _finite(value: float) -> float | None:
    return round(value, 6) if math.isfinite(value) else None


def _words(name: str, threats: int, more: Interval, n: int) -> str:
    mean, low, high = more.mean, more.low, more.high
    pairs = f"{n:,} paired replications"
    if low is None or high is None:
        return f"Raid '{name}': {pairs} are too few to tell."
    if low <= 0.0 <= high:
        return (
            f"Raid '{name}': no difference is shown; of {threats}, the second lets {abs(mean):.2f} "
            f"{'more' if mean >= 0 else 'fewer'} through (95 % interval {low:+.2f} to {high:+.2f}; {pairs})."
        )
    word = "more" if mean > 0 else "fewer"
    ends = sorted((abs(low), abs(high)))
    return (
        f"Raid '{name}': the second lets {abs(mean):.2f} {word} of {threats} through than the first "
        f"(95 % interval {ends[0]:.2f} to {ends[1]:.2f}; {pairs})."
    )

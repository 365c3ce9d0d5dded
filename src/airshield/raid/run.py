"""Many replications: cut into chunks, spread over threads, counted in exact integers."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from airshield.raid.kernel import CAUSES, replicate
from airshield.raid.tables import RaidTables

CHUNK = 512
"""Replications in one task. Results do not depend on it; memory does not grow with their number."""

Integers = NDArray[np.int64]
T = TypeVar("T")


class Chunk(NamedTuple):
    """Outcomes of consecutive replications, n rows each."""

    leaks: NDArray[np.int32]  # [n, G]
    rounds: NDArray[np.int32]  # [n]
    causes: NDArray[np.int32]  # [n, 7]
    fired: NDArray[np.int32]  # [n, J]
    warning_ms: Integers  # [n]


class Counts(NamedTuple):
    """Exact sums over all replications; a *_squared field adds the squares of each replication's number."""

    replications: int
    leaks: int
    leaks_squared: int
    no_leak: int
    rounds: int
    rounds_squared: int
    tracked: int
    """Replications in which something was tracked before the first arrival."""
    warning_ms: int
    warning_ms_squared: int
    leaks_of_group: Integers  # [G]
    leaks_of_group_squared: Integers  # [G]
    leaks_at_place: Integers  # [places]
    leaks_at_place_squared: Integers  # [places]
    fired_by_site: Integers  # [sites]
    fired_by_site_squared: Integers  # [sites]
    causes: Integers  # [7]
    digest: str
    """SHA-256 over the integer outcomes of every replication, in order."""


def run_chunk(tables: RaidTables, seed: int, first: int, n: int) -> Chunk:
    """Replications first .. first + n - 1."""
    groups, shooters = tables.flight_ms.size, tables.rank.size
    chunk = Chunk(
        leaks=np.zeros((n, groups), dtype=np.int32),
        rounds=np.zeros(n, dtype=np.int32),
        causes=np.zeros((n, len(CAUSES)), dtype=np.int32),
        fired=np.zeros((n, shooters), dtype=np.int32),
        warning_ms=np.zeros(n, dtype=np.int64),
    )
    replicate(tables, np.uint64(seed), np.int64(first), *chunk)
    return chunk


def run_raid(
    tables: RaidTables,
    replications: int,
    seed: int,
    workers: int = 1,
    chunk: int = CHUNK,
    advance: Callable[[int], None] = lambda n: None,
    places: Integers | None = None,
    sites: Integers | None = None,
) -> Counts:
    """All replications of a raid. The same counts for any workers and any chunk.

    places (G, places) and sites (J, sites): which group flies to which place, which shooter stands at
    which site, as 0 and 1; without them every group and every shooter is told apart.
    """
    places = np.eye(tables.flight_ms.size, dtype=np.int64) if places is None else places
    sites = np.eye(tables.rank.size, dtype=np.int64) if sites is None else sites

    def task(first: int) -> tuple[list[int], list[Integers], bytes]:
        part = run_chunk(tables, seed, first, min(chunk, replications - first))
        # Row by row, so that chunks leave no trace in the digest.
        rows = np.column_stack([part.leaks, part.rounds, part.causes, part.fired, part.warning_ms])
        return _numbers(part), _vectors(part, places, sites), rows.astype("<i8").tobytes()

    digest = hashlib.sha256()
    numbers: list[int] | None = None
    vectors: list[Integers] = []
    with ThreadPoolExecutor(max_workers=workers) as pool:
        for n, v, rows in _in_order(pool, task, range(0, replications, chunk), 4 * workers):
            digest.update(rows)
            numbers = n if numbers is None else [a + b for a, b in zip(numbers, n, strict=True)]
            vectors = v if not vectors else [a + b for a, b in zip(vectors, v, strict=True)]
            advance(n[0])
    assert numbers is not None
    # The fields of Counts are these, in this order.
    return Counts._make([*numbers, *vectors, digest.hexdigest()])


def _in_order(pool: ThreadPoolExecutor, task: Callable[[int], T], firsts: range, ahead: int) -> Iterator[T]:
    """Results in order, with a bounded number of tasks waiting."""
    pending = [pool.submit(task, first) for first in firsts[:ahead]]
    for n in range(len(firsts)):
        future = pending.pop(0)
        if n + ahead < len(firsts):
            pending.append(pool.submit(task, firsts[n + ahead]))
        yield future.result()


def _numbers(part: Chunk) -> list[int]:
    """The first nine fields of Counts."""
    leaks, rounds = part.leaks.sum(axis=1, dtype=np.int64), part.rounds.astype(np.int64)
    warning = part.warning_ms[part.warning_ms >= 0]
    return [
        rounds.size,
        int(leaks.sum()),
        int((leaks**2).sum()),
        int((leaks == 0).sum()),
        int(rounds.sum()),
        int((rounds**2).sum()),
        warning.size,
        int(warning.sum()),
        sum(w * w for w in warning.tolist()),  # Python's integers: the squares outgrow 64 bits
    ]


def _vectors(part: Chunk, places: Integers, sites: Integers) -> list[Integers]:
    """The array fields of Counts."""
    leaks = part.leaks.astype(np.int64)
    at_place, by_site = leaks @ places, part.fired.astype(np.int64) @ sites
    return [
        leaks.sum(axis=0),
        (leaks**2).sum(axis=0),
        at_place.sum(axis=0),
        (at_place**2).sum(axis=0),
        by_site.sum(axis=0),
        (by_site**2).sum(axis=0),
        part.causes.sum(axis=0, dtype=np.int64),
    ]

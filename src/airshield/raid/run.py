"""Many replications: cut into blocks, spread over threads, processes or a graphics card, counted in whole numbers."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from airshield.raid.kernel import replicate
from airshield.raid.state import Rows, rows_for, work_for
from airshield.raid.tables import RaidTables

BLOCK = 512
"""Replications that are counted and hashed together. The digest depends on it, and on nothing else of the running."""

Integers = NDArray[np.int64]
T = TypeVar("T")
NO_LOG = np.zeros((0, 4), dtype=np.int64)


class Plan(NamedTuple):
    """What is to be run."""

    tables: RaidTables
    seed: int
    replications: int
    inner: int
    """Replications that share one state of the reports; a divisor of BLOCK."""
    places: Integers
    """[G, places] which group flies to which place, as 0 and 1."""
    sites: Integers
    """[J, sites] which shooter stands at which site."""


class Tally(NamedTuple):
    """Exact sums over replications; adding two of them adds runs. Python integers: squares outgrow 64 bits."""

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
    state_squared: int
    """Sum over states of the reports of the square of their leaks."""
    wasted: int
    on_false: int
    starved_ms: int
    leaks_of_group: Integers  # [G]
    leaks_of_group_squared: Integers  # [G]
    tracked_of_group: Integers  # [G]
    lead_ms_of_group: Integers  # [G]
    leaks_at_place: Integers  # [places]
    leaks_at_place_squared: Integers  # [places]
    hits_at_place: Integers  # [places]
    hit_place: Integers  # [places] replications with a hit at least
    fired_by_site: Integers  # [sites]
    fired_by_site_squared: Integers  # [sites]
    fired_by_shooter: Integers  # [J]
    kills: Integers  # [J]
    empty: Integers  # [J] replications in which the magazine ran out
    busy_ms: Integers  # [J]
    full_ms: Integers  # [J]
    causes: Integers  # [7]
    keep_out: Integers  # [BINS]
    leakers: Integers  # [T + 1] replications by the number that came through
    rounds_spent: Integers  # [most rounds + 1] replications by rounds fired


class Counts(NamedTuple):
    """A finished run."""

    tally: Tally
    digest: str
    """SHA-256 over the SHA-256 of each block's outcomes, in order."""


def plan_of(
    tables: RaidTables,
    seed: int,
    replications: int,
    inner: int = 1,
    places: Integers | None = None,
    sites: Integers | None = None,
) -> Plan:
    """A plan; without places and sites every group and every shooter is told apart."""
    if BLOCK % inner:
        raise ValueError(f"inner is {inner}, but must divide {BLOCK}")
    places = np.eye(tables.groups.size, dtype=np.int64) if places is None else places
    sites = np.eye(tables.shooters.size, dtype=np.int64) if sites is None else sites
    return Plan(tables, seed, replications, inner, places, sites)


def run_rows(plan: Plan, first: int, n: int, log: NDArray[np.int64] = NO_LOG) -> Rows:
    """Outcomes of replications first .. first + n - 1. log [events, 4] takes what happens in the first of them."""
    rows = rows_for(plan.tables, n)
    work = work_for(plan.tables)
    replicate(plan.tables, work, rows, log, np.uint64(plan.seed), np.int64(first), np.int64(plan.inner))
    return rows


def run_block(plan: Plan, block: int) -> tuple[Tally, bytes]:
    """One block: its tally and the hash of its outcomes."""
    first = block * BLOCK
    rows = run_rows(plan, first, min(BLOCK, plan.replications - first))
    return tally_of(rows, plan), hash_of(rows)


def run_raid(
    plan: Plan,
    workers: int = 1,
    advance: Callable[[int], None] = lambda n: None,
    block: Callable[[Plan, int], tuple[Tally, bytes]] = run_block,
) -> Counts:
    """All replications of a plan. The same counts for any workers, and for whoever runs the blocks."""
    blocks = range(blocks_of(plan))
    with ThreadPoolExecutor(max_workers=workers) as pool:
        return gather(_in_order(pool, lambda b: block(plan, b), blocks, 4 * workers), advance)


def blocks_of(plan: Plan) -> int:
    """How many blocks a plan has."""
    return -(-plan.replications // BLOCK)


def gather(parts: Iterable[tuple[Tally, bytes]], advance: Callable[[int], None]) -> Counts:
    """Add up blocks that come in order."""
    digest = hashlib.sha256()
    total: Tally | None = None
    for tally, part in parts:
        digest.update(part)
        total = tally if total is None else add(total, tally)
        advance(tally.replications)
    assert total is not None
    return Counts(total, digest.hexdigest())


def add(one: Tally, other: Tally) -> Tally:
    """Sums of two runs."""
    pairs: Iterator[tuple[Any, Any]] = zip(one, other, strict=True)
    return Tally._make(a + b for a, b in pairs)


def hash_of(rows: Rows) -> bytes:
    """SHA-256 of outcomes, field by field, in one byte order."""
    digest = hashlib.sha256()
    for field in rows:
        table: NDArray[Any] = field
        columns = [table[name] for name in table.dtype.names] if table.dtype.names else [table]
        for column in columns:
            digest.update(np.ascontiguousarray(column, dtype="<i8").tobytes())
    return digest.digest()


def tally_of(rows: Rows, plan: Plan) -> Tally:
    """Sums over the rows of one block."""
    by_group = rows.groups["leaks"].astype(np.int64)
    leaks = by_group.sum(axis=1)
    fired = rows.shooters["fired"].astype(np.int64)
    rounds = fired.sum(axis=1)
    warning = rows.runs["warning_ms"][rows.runs["warning_ms"] >= 0]
    at_place, by_site = by_group @ plan.places, fired @ plan.sites
    hits = rows.groups["hits"].astype(np.int64) @ plan.places
    states = np.add.reduceat(leaks, np.arange(0, leaks.size, plan.inner))
    most_rounds = _most_rounds(plan.tables)
    return Tally(
        replications=leaks.size,
        leaks=int(leaks.sum()),
        leaks_squared=int((leaks**2).sum()),
        no_leak=int((leaks == 0).sum()),
        rounds=int(rounds.sum()),
        rounds_squared=int((rounds**2).sum()),
        tracked=warning.size,
        warning_ms=int(warning.sum()),
        warning_ms_squared=sum(w * w for w in warning.tolist()),
        state_squared=int((states**2).sum()),
        wasted=int(rows.runs["wasted"].sum(dtype=np.int64)),
        on_false=int(rows.runs["on_false"].sum(dtype=np.int64)),
        starved_ms=int(rows.runs["starved_ms"].sum()),
        leaks_of_group=by_group.sum(axis=0),
        leaks_of_group_squared=(by_group**2).sum(axis=0),
        tracked_of_group=rows.groups["tracked"].sum(axis=0, dtype=np.int64),
        lead_ms_of_group=rows.groups["lead_ms"].sum(axis=0),
        leaks_at_place=at_place.sum(axis=0),
        leaks_at_place_squared=(at_place**2).sum(axis=0),
        hits_at_place=hits.sum(axis=0),
        hit_place=(hits > 0).sum(axis=0, dtype=np.int64),
        fired_by_site=by_site.sum(axis=0),
        fired_by_site_squared=(by_site**2).sum(axis=0),
        fired_by_shooter=fired.sum(axis=0),
        kills=rows.shooters["kills"].sum(axis=0, dtype=np.int64),
        empty=rows.shooters["empty"].sum(axis=0, dtype=np.int64),
        busy_ms=rows.shooters["busy_ms"].sum(axis=0),
        full_ms=rows.shooters["full_ms"].sum(axis=0),
        causes=rows.causes.sum(axis=0, dtype=np.int64),
        keep_out=rows.keep_out.sum(axis=0, dtype=np.int64),
        leakers=np.bincount(leaks, minlength=plan.tables.threats.size + 1),
        rounds_spent=np.bincount(np.minimum(rounds, most_rounds), minlength=most_rounds + 1),
    )


def _most_rounds(tables: RaidTables) -> int:
    """A bound for the rounds of one replication, for their distribution."""
    return min(int(tables.shooters["rounds"].sum(dtype=np.int64)), 20_000)


def _in_order(pool: ThreadPoolExecutor, task: Callable[[int], T], items: range, ahead: int) -> Iterator[T]:
    """Results in order, with a bounded number of tasks waiting."""
    pending = [pool.submit(task, item) for item in items[:ahead]]
    for n in range(len(items)):
        future = pending.pop(0)
        if n + ahead < len(items):
            pending.append(pool.submit(task, items[n + ahead]))
        yield future.result()

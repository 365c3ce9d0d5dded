"""The same replications on a graphics card: the kernel of `raid.kernel`, a replication for each thread.

Every outcome is a whole number that depends on the seed and the number of the replication alone, so the rows, and with
them the digest, are those of a processor, bit for bit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from airshield.errors import InputError
from airshield.raid.kernel import replicate_one
from airshield.raid.run import BLOCK, Plan, Tally, hash_of, tally_of
from airshield.raid.state import Rows, Work, rows_for, work_for
from airshield.raid.tables import RaidTables

THREADS = 64
AHEAD = 128
"""Blocks run at one launch: enough replications to fill a large card."""


def block_runner(plan: Plan) -> Callable[[Plan, int], tuple[Tally, bytes]]:
    """A function that returns the blocks of a plan in turn. Raises InputError where there is no card to run on."""
    cuda = _cuda()
    launch = _compiled(cuda)
    tables = RaidTables._make(cuda.to_device(field) for field in plan.tables)
    ready: dict[int, Rows] = {}

    def block(_: Plan, number: int) -> tuple[Tally, bytes]:
        if number not in ready:
            ready.clear()
            ready.update(_run(cuda, launch, plan, tables, number))
        rows = ready[number]
        return tally_of(rows, plan), hash_of(rows)

    return block


def _cuda() -> Any:
    try:
        from numba import cuda  # type: ignore[attr-defined,unused-ignore]
    except ImportError:
        raise InputError(
            "--device cuda needs the package numba-cuda. Install it with: pip install 'airshield[cuda]'."
        ) from None
    try:
        available = cuda.is_available()
    except (
        Exception
    ) as error:  # whatever a broken driver raises, the user wants to know that there is no card
        raise InputError(
            f"--device cuda: no graphics card can be used here ({error}). Take --device cpu."
        ) from None
    if not available:
        raise InputError("--device cuda: no graphics card can be used here. Take --device cpu.")
    return cuda


def _compiled(cuda: Any) -> Any:
    def launch(tables, work, rows, log, seed, first, inner):  # type: ignore[no-untyped-def]
        thread = cuda.grid(1)
        step = cuda.gridsize(1)
        for n in range(thread, rows.runs.size, step):
            replicate_one(tables, work, thread, rows, n, log, 0, seed, first + n, inner)

    return cuda.jit(launch)


def _run(cuda: Any, launch: Any, plan: Plan, tables: RaidTables, number: int) -> dict[int, Rows]:
    """Some blocks from a number on, in one launch."""
    first = number * BLOCK
    n = min(AHEAD * BLOCK, plan.replications - first)
    threads = min(n, 4_096)
    work = Work._make(cuda.to_device(field) for field in work_for(plan.tables, threads))
    rows = Rows._make(cuda.to_device(field) for field in rows_for(plan.tables, n))
    log = cuda.to_device(np.zeros((0, 4), dtype=np.int64))
    grid = -(-threads // THREADS)
    launch[grid, min(THREADS, threads)](
        tables, work, rows, log, np.uint64(plan.seed), np.int64(first), np.int64(plan.inner)
    )
    on_card: Iterable[Any] = rows
    found = Rows._make(field.copy_to_host() for field in on_card)
    return {
        number + b: Rows._make(field[b * BLOCK : (b + 1) * BLOCK] for field in found)
        for b in range(-(-n // BLOCK))
    }

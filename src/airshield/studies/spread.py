"""Work shared out: over threads here, or over the workers of a Dask scheduler by its address."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

from airshield.errors import InputError

Item = TypeVar("Item")
Result = TypeVar("Result")


def spread(
    task: Callable[[Item], Result], items: Iterable[Item], workers: int | None = None, dask: str | None = None
) -> Iterator[Result]:
    """Results of task(item) as they come, in any order.

    task and items must be picklable when a Dask address is given; what a task returns should be small, since
    it travels through the scheduler. A failing task ends the whole, and no further one is begun.
    """
    if dask is None:
        yield from _on_threads(task, items, workers or os.cpu_count() or 1)
    else:
        yield from _on_dask(task, items, dask)


def _on_threads(task: Callable[[Item], Result], items: Iterable[Item], workers: int) -> Iterator[Result]:
    """Never more than two tasks for each thread are waiting, so that memory and interruption stay bounded."""
    source = iter(items)
    pending: set[Future[Result]] = set()
    with ThreadPoolExecutor(max_workers=workers) as pool:
        try:
            while True:
                while len(pending) < 2 * workers:
                    try:
                        pending.add(pool.submit(task, next(source)))
                    except StopIteration:
                        break
                if not pending:
                    return
                done, pending = wait(pending, return_when=FIRST_COMPLETED)
                for future in done:
                    yield future.result()
        finally:
            for future in pending:
                future.cancel()


def _on_dask(task: Callable[[Item], Result], items: Iterable[Item], address: str) -> Iterator[Result]:
    try:
        from distributed import Client, as_completed
    except ImportError:
        raise InputError(
            "--dask needs the package dask[distributed]. Install it with: pip install 'airshield[dask]'."
        ) from None
    try:
        client = Client(address, timeout="10s")
    except (OSError, TimeoutError, ValueError) as error:
        raise InputError(
            f"There is no Dask scheduler at {address} ({error}). Start one with: dask scheduler; and workers with: "
            "dask worker ADDRESS."
        ) from None
    with client:
        if not client.scheduler_info()["workers"]:
            raise InputError(
                f"The Dask scheduler at {address} has no workers. Start some with: dask worker {address}."
            )
        futures = client.map(task, list(items), pure=False)
        try:
            for future in as_completed(futures):
                yield future.result()
        finally:
            client.cancel(futures)

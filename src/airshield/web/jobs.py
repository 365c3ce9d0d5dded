"""Raids as jobs: each in a process of its own, with progress, and gone when it is cancelled."""

from __future__ import annotations

import multiprocessing
import queue
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

from airshield.errors import AirshieldError, InputError
from airshield.files.scenario import ScenarioFile
from airshield.studies.edit import SiteEdit

MOST_RUNNING = 4
MOST_KEPT = 32
EVERY_S = 0.1
"""Progress is told at most so often."""
_CONTEXT = multiprocessing.get_context("spawn")


class _Told:
    """Progress that goes into a queue."""

    def __init__(self, out: Any) -> None:
        self._out = out

    def stage(self, name: str, total: int) -> Callable[[int], None]:
        """Tell a stage, and how far it is."""
        done, last = 0, 0.0
        self._out.put(("progress", {"stage": name, "done": 0, "total": total}))

        def advance(steps: int) -> None:
            nonlocal done, last
            done += steps
            now = time.monotonic()
            if now - last >= EVERY_S or done >= total:
                last = now
                self._out.put(("progress", {"stage": name, "done": min(done, total), "total": total}))

        return advance

    def say(self, words: str) -> None:
        """Tell a sentence."""
        self._out.put(("say", words))


def _work(out: Any, file: ScenarioFile, edits: list[SiteEdit], settings: dict[str, Any]) -> None:
    """What the process does: everything that it has to tell goes into the queue."""
    from airshield.studies.edit import edited
    from airshield.studies.raid import RaidRequest, run_raids_of

    try:
        request = RaidRequest(scenario=file.name, **settings)
        results = run_raids_of(edited(file, edits), request, _Told(out))
        told = [{"outcome": one.outcome.model_dump(), "replay": one.replay} for one in results]
        out.put(("done", told[0]))
    except AirshieldError as error:
        out.put(("failed", str(error)))


class Job:
    """One raid that runs, or has run."""

    def __init__(self, file: ScenarioFile, edits: list[SiteEdit], settings: dict[str, Any]) -> None:
        self.id = secrets.token_urlsafe(9)
        self._queue = _CONTEXT.Queue()
        self._process = _CONTEXT.Process(target=_work, args=(self._queue, file, edits, settings), daemon=True)
        self._changed = threading.Condition()
        self._events: list[tuple[str, Any]] = []
        self._process.start()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def ended(self) -> bool:
        """Whether nothing more will be told."""
        return bool(self._events) and self._events[-1][0] in ("done", "failed", "cancelled")

    def cancel(self) -> None:
        """Stop it, whatever it does."""
        self._process.terminate()
        self._tell("cancelled", "The raid was cancelled.")

    def forget(self) -> None:
        """Stop it where it runs, and wait until its process and its queue are gone."""
        if not self.ended:
            self.cancel()
        self._listener.join(timeout=5.0)

    def events(self, after: int = 0) -> Iterator[tuple[int, str, Any]]:
        """Everything it tells, from one event on, until it ends: number, kind, content."""
        n = after
        while True:
            with self._changed:
                if len(self._events) <= n and not self.ended:
                    self._changed.wait(timeout=15.0)
                fresh = self._events[n:]
                over = self.ended
            for kind, content in fresh:
                n += 1
                yield n, kind, content
            if over and n >= len(self._events):
                return

    def _listen(self) -> None:
        while not self.ended:
            try:
                self._tell(*self._queue.get(timeout=0.5))
            except queue.Empty:
                if not self._process.is_alive() and self._queue.empty():
                    self._tell("failed", "The raid stopped without a word; was there enough memory?")

        self._process.join()
        self._queue.close()

    def _tell(self, kind: str, content: Any) -> None:
        with self._changed:
            if not self.ended:
                self._events.append((kind, content))
            self._changed.notify_all()


class Jobs:
    """All jobs of a server."""

    def __init__(self) -> None:
        self._jobs: dict[str, Job] = {}

    def start(self, file: ScenarioFile, edits: list[SiteEdit], settings: dict[str, Any]) -> Job:
        """Start a job. Raises InputError while too many run."""
        running = sum(not job.ended for job in self._jobs.values())
        if running >= MOST_RUNNING:
            raise InputError(f"{running} raids are running already; wait for one, or cancel it.")
        for name in [name for name, job in self._jobs.items() if job.ended][
            : max(0, len(self._jobs) - MOST_KEPT)
        ]:
            del self._jobs[name]
        job = Job(file, edits, settings)
        self._jobs[job.id] = job
        return job

    def find(self, name: str) -> Job:
        """A job by its id. Raises InputError when there is none."""
        if name not in self._jobs:
            raise InputError("There is no raid of that id; it may have been forgotten.")
        return self._jobs[name]

    def close(self) -> None:
        """Stop all that run, and leave nothing of any behind."""
        while self._jobs:
            self._jobs.popitem()[1].forget()

"""CPU seconds of this process and its children, as medians of several runs. The machine may be shared."""

from __future__ import annotations

import resource
import statistics
import subprocess
from collections.abc import Callable, Sequence


def cpu_of_command(command: Sequence[str], runs: int = 5) -> float:
    """Median CPU seconds of a command (user + system, children included)."""
    seconds = []
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(seconds)


def cpu_of(call: Callable[[], object], runs: int = 5) -> float:
    """Median CPU seconds of a call in this process, after one call that warms it."""
    call()
    seconds = []
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_SELF)
        call()
        after = resource.getrusage(resource.RUSAGE_SELF)
        seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(seconds)

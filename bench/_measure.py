"""CPU seconds and memory, as medians of several runs. The machine may be shared."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Usage(NamedTuple):
    """What a command used, its children included."""

    cpu_s: float
    peak_mb: float


# A process inherits the memory peak of the one that forked it, so the command is run by a small one that tells.
_TELLER = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
sys.exit(done.returncode)
"""


def usage_of_command(command: Sequence[str], runs: int = 5) -> Usage:
    """Median CPU seconds (user + system) and peak resident memory of a command."""
    found = []
    for _ in range(runs):
        told = subprocess.run(
            [sys.executable, "-c", _TELLER, *command], check=True, capture_output=True, text=True
        )
        found.append([float(word) for word in told.stdout.split()])
    return Usage(*(statistics.median(column) for column in zip(*found, strict=True)))


def cpu_of_command(command: Sequence[str], runs: int = 5) -> float:
    """Median CPU seconds of a command."""
    return usage_of_command(command, runs).cpu_s


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

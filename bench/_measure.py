"""CPU seconds and memory, as medians of several runs. The machine may be shared."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Usage(NamedTuple):
    """What a command used, its children included."""

    cpu_s: float
    peak_mb: float


def usage_of_command(command: Sequence[str], runs: int = 5) -> Usage:
    """Median CPU seconds (user + system) and peak resident memory of a command."""
    found = []
    for _ in range(runs):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        told = process.stderr.read() if process.stderr else b""
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command, stderr=told)
        found.append((used.ru_utime + used.ru_stime, used.ru_maxrss / 1024))
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

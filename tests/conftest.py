"""What all tests share."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def airshield(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """The real command line, run in an empty folder."""

    def run(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "airshield", *map(str, arguments)],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            env={**os.environ, "PYTHONUTF8": "1"},
            **options,  # type: ignore[call-overload]
        )

    return run


@pytest.fixture(scope="session")
def hills() -> np.ndarray:
    """A fixed rough terrain of 121 x 121 cells, 0 to about 300 m: sums of waves with random phases."""
    random = np.random.default_rng(7)
    y, x = np.mgrid[0:121, 0:121] / 121.0
    z = np.zeros((121, 121))
    for octave in range(1, 7):
        for _ in range(6):
            fx, fy, phase = (*random.normal(0, 2.0**octave, 2), random.uniform(0, 6.28))
            z += np.sin(6.28 * (fx * x + fy * y) + phase) / 2.0**octave
    return ((z - z.min()) * 60).astype(np.float32)

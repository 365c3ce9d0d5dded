"""Grounds that several benches measure on."""

import numpy as np

CELL_M, ANTENNA_M, K = 30.0, 30.0, 4 / 3


def fractal(n: int) -> np.ndarray:
    """Rough ground from a power law of random waves, seed fixed, 0 to 600 m."""
    noise = np.fft.rfft2(np.random.default_rng(1).standard_normal((n, n)).astype(np.float32))
    wave = np.hypot(np.fft.fftfreq(n)[:, None], np.fft.rfftfreq(n)[None, :])
    wave[0, 0] = 1
    z = np.fft.irfft2(noise / wave**1.6, s=(n, n))
    return ((z - z.min()) * (600 / np.ptp(z))).astype(np.float32)

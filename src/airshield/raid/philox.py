"""Random words by key: Philox4x32-10 (Salmon, Moraes, Dror & Shaw, SC11). No state, no order of draws.

A draw is named by (seed, replication, entity, purpose, number). Adding a site or a threat leaves the
draws of all others alone, and any thread gets the same words.
"""

import zlib

import numpy as np
from numpy.typing import NDArray

from airshield.raid.compiled import kernel

(START, SCAN_PHASE, DETECTION, KILL, ASSESSMENT, ROUTE, AVAILABLE, POSITION, COMMON, HIT_AIM, DISABLE, FALSE_GAP,
 FALSE_KNOWN, WORLD) = range(14)  # fmt: skip
ALWAYS = np.uint32(2**32 - 1)

_M0, _M1 = np.uint64(0xD2511F53), np.uint64(0xCD9E8D57)
_W0, _W1 = np.uint32(0x9E3779B9), np.uint32(0xBB67AE85)
_LOW = np.uint64(0xFFFFFFFF)
_HALF = np.uint64(32)


@kernel
def philox4x32(c0, c1, c2, c3, k0, k1):
    """Four random uint32 words from a counter of four and a key of two uint32 words."""
    for _ in range(10):
        p0 = _M0 * np.uint64(c0)
        p1 = _M1 * np.uint64(c2)
        c0, c1, c2, c3 = (
            np.uint32(np.uint32(p1 >> _HALF) ^ c1 ^ k0),
            np.uint32(p1 & _LOW),
            np.uint32(np.uint32(p0 >> _HALF) ^ c3 ^ k1),
            np.uint32(p0 & _LOW),
        )
        k0 = np.uint32(k0 + _W0)
        k1 = np.uint32(k1 + _W1)
    return c0, c1, c2, c3


@kernel
def draw(seed, replication, entity, purpose, number):
    """One random uint32 word. seed: uint64; replication below 2^32; entity: uint32."""
    word, _, _, _ = philox4x32(
        np.uint32(entity),
        np.uint32(purpose),
        np.uint32(number),
        np.uint32(np.uint64(seed) >> _HALF),
        np.uint32(np.uint64(seed) & _LOW),
        np.uint32(replication),
    )
    return word


@kernel
def below(word, n):
    """A whole number in 0..n-1 from a random word (multiply and shift)."""
    return np.int64((np.uint64(word) * np.uint64(n)) >> _HALF)


@kernel
def happens(word, threshold):
    """Whether an event of this threshold happens; the highest threshold stands for certainty."""
    return word < threshold or threshold == ALWAYS


def entity_of(*names: object) -> int:
    """A stable uint32 for a named thing, wherever it stands in a list."""
    return zlib.crc32("/".join(map(str, names)).encode())


def threshold(probability: float) -> int:
    """uint32 threshold of a probability: an event happens when word < threshold, or always at 2^32 - 1."""
    return min(round(probability * 2**32), 2**32 - 1)


def thresholds(probabilities: NDArray[np.float64]) -> NDArray[np.uint32]:
    """threshold for an array of any shape."""
    return np.minimum(np.rint(probabilities * 2.0**32), 2.0**32 - 1).astype(np.uint32)

"""The random words."""

import numpy as np
import pytest

from airshield.raid.philox import below, draw, entity_of, philox4x32, threshold

U = np.uint32


# Known-answer vectors of Philox4x32-10 from the Random123 distribution (kat_vectors).
@pytest.mark.parametrize(
    ("counter", "key", "expected"),
    [
        ((0, 0, 0, 0), (0, 0), (0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8)),
        ((0xFFFFFFFF,) * 4, (0xFFFFFFFF,) * 2, (0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD)),
        (
            (0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344),
            (0xA4093822, 0x299F31D0),
            (0xD16CFE09, 0x94FDCCEB, 0x5001E420, 0x24126EA1),
        ),
    ],
)
def test_published_known_answers(counter, key, expected):
    assert tuple(int(w) for w in philox4x32(*map(U, counter), *map(U, key))) == expected


def test_a_draw_is_named_by_all_of_its_key():
    base = (5, 7, 11, 1, 3)
    words = {int(draw(*base))}
    for i in range(5):
        changed = list(base)
        changed[i] += 1
        words.add(int(draw(*changed)))
    words.add(int(draw(5 + 2**32, 7, 11, 1, 3)))
    assert len(words) == 7


def test_words_are_spread_evenly():
    words = np.array([int(draw(1, n, 42, 0, 0)) for n in range(20_000)]) / 2**32
    assert abs(words.mean() - 0.5) < 4 * (1 / 12 / 20_000) ** 0.5
    counts = np.histogram(words, bins=16, range=(0, 1))[0]
    assert ((counts - 1250) ** 2 / 1250).sum() < 45  # chi-square, 15 degrees of freedom, p = 1e-4


def test_below_stays_below():
    assert int(below(U(0xFFFFFFFF), 7)) == 6
    assert int(below(U(0), 7)) == 0


def test_an_entity_is_the_same_wherever_it_stands():
    assert entity_of("roof", "radar") == entity_of("roof", "radar") != entity_of("radar", "roof")


def test_thresholds():
    assert threshold(0.0) == 0
    assert threshold(0.5) == 2**31
    assert threshold(1.0) == 2**32 - 1

"""The M-of-N law."""

from itertools import product

import numpy as np
import pytest

from airshield.physics.detection import binary_integration, confirmation_law, cumulative_pd


def brute(pd, m, n):
    """Add up every possible sequence of looks."""
    confirmed = np.zeros(len(pd))
    for looks in product([0, 1], repeat=len(pd)):
        chance = np.prod([p if hit else 1 - p for hit, p in zip(looks, pd, strict=True)])
        for k in range(len(pd)):
            if looks[k] and sum(looks[max(0, k - n + 1) : k + 1]) >= m:
                confirmed[k:] += chance
                break
    return confirmed


@pytest.mark.parametrize(("m", "n"), [(1, 1), (2, 2), (2, 3), (3, 5), (5, 5)])
def test_it_equals_the_sum_over_all_sequences(m, n):
    pd = np.array([0.3, 0.5, 0.1, 0.9, 0.4, 0.2, 0.6, 0.3, 0.7])
    np.testing.assert_allclose(confirmation_law(pd, m, n), brute(pd, m, n), atol=1e-12)


def test_three_of_five_at_thirty_per_cent_by_look_twelve_counted_from_zero():
    # 0.49835 from the Markov chain of the raid design, section 3, test 6 (brute force there: 0.49717 +- 0.0008).
    assert confirmation_law(np.full(13, 0.3), 3, 5)[12] == pytest.approx(0.49835, abs=5e-6)


def test_one_of_one_is_the_geometric_law():
    law = confirmation_law(np.full(10, 0.2), 1, 1)
    np.testing.assert_allclose(law, 1 - 0.8 ** np.arange(1, 11))


def test_it_never_falls_and_certain_looks_confirm_at_the_mth():
    law = confirmation_law(np.full(6, 1.0), 3, 5)
    np.testing.assert_allclose(law, [0, 0, 1, 1, 1, 1])


# M-of-N probabilities printed in the MathWorks Phased Array documentation and as binomial tails (03-R112 to R114).
@pytest.mark.parametrize(
    ("p", "m", "n", "expected"), [(0.5, 3, 5, 0.5), (0.7, 3, 4, 0.6517), (0.15, 3, 8, 0.1052127741796875)]
)
def test_binary_integration(p, m, n, expected):
    assert binary_integration(p, m, n) == pytest.approx(expected, abs=1e-12)


def test_ten_looks_of_five_per_cent():
    # 03-R115: 1 - 0.95^10.
    law = cumulative_pd(np.full(10, 0.05))
    assert law[-1] == pytest.approx(0.40126306076162144, abs=1e-12)
    assert (law >= 0.05 - 1e-15).all()
    assert (np.diff(law) > 0).all()


def test_a_first_window_of_the_confirmation_law_is_binary_integration():
    assert confirmation_law(np.full(5, 0.4), 3, 5)[4] == pytest.approx(binary_integration(0.4, 3, 5))

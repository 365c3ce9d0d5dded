"""Where an interceptor meets a threat."""

import numpy as np
import pytest

from airshield.physics.motion import intercept_steps

STEP_S = 0.5


def head_on(steps=201, start_m=10_000.0, speed=100.0):
    return start_m - speed * STEP_S * np.arange(steps)


def test_head_on_they_close_with_the_sum_of_their_speeds():
    ranges = np.abs(head_on())
    everywhere = np.ones(ranges.size, dtype=bool)
    meets = intercept_steps(ranges, everywhere, everywhere, 900.0, STEP_S)
    # Launched at once: 10000 / (900 + 100) = 10 s, which is step 20.
    assert meets[0] == pytest.approx(20.0, abs=1e-6)
    assert meets[100] == pytest.approx(100 + 5000 / 1000 / STEP_S, abs=1e-6)


def test_nothing_is_met_outside_the_envelope():
    ranges = np.abs(head_on())
    everywhere = np.ones(ranges.size, dtype=bool)
    meets = intercept_steps(ranges, ranges <= 5_000, everywhere, 900.0, STEP_S)
    met = meets[~np.isnan(meets)]
    assert np.interp(met, np.arange(ranges.size), ranges).max() <= 5_000 + 1e-6
    assert np.isnan(meets[0])


def test_a_round_leaves_only_when_the_threat_is_seen():
    ranges = np.abs(head_on())
    everywhere = np.ones(ranges.size, dtype=bool)
    seen = everywhere.copy()
    seen[:50] = False
    meets = intercept_steps(ranges, everywhere, seen, 900.0, STEP_S)
    assert np.isnan(meets[:50]).all()
    assert not np.isnan(meets[50])


def test_a_round_slower_than_a_fleeing_threat_never_meets_it():
    ranges = 1_000 + 300.0 * STEP_S * np.arange(100)
    everywhere = np.ones(ranges.size, dtype=bool)
    assert np.isnan(intercept_steps(ranges, everywhere, everywhere, 200.0, STEP_S)).all()


def test_every_meeting_takes_the_time_that_its_range_needs():
    steps = np.arange(400)
    ranges = np.hypot(3_000.0, 12_000 - 80 * STEP_S * steps)
    everywhere = np.ones(ranges.size, dtype=bool)
    meets = intercept_steps(ranges, everywhere, everywhere, 750.0, STEP_S)
    launched = np.flatnonzero(~np.isnan(meets))
    flown = (meets[launched] - launched) * STEP_S * 750.0
    np.testing.assert_allclose(flown, np.interp(meets[launched], steps, ranges), rtol=2e-3)

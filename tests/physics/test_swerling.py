"""Detection: laws that hold for every case."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from airshield.physics.swerling import (
    coherent_detection_probability,
    detection_probabilities,
    detection_probability,
    false_alarm_threshold,
    required_snr,
)

CASES = range(5)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("pulses", [1, 2, 10, 100])
def test_without_a_signal_only_false_alarms_are_left(case, pulses):
    assert detection_probability(0.0, 1e-6, pulses, case) == pytest.approx(1e-6, rel=1e-9)


@settings(max_examples=60, deadline=None)
@given(
    st.floats(1e-3, 1e3),
    st.floats(1.01, 10),
    st.integers(1, 60),
    st.integers(0, 4),
    st.sampled_from([1e-3, 1e-6, 1e-9]),
)
def test_more_signal_never_detects_less(snr, factor, pulses, case, pfa):
    weak, strong = (detection_probability(s, pfa, pulses, case) for s in (snr, snr * factor))
    assert pfa * (1 - 1e-9) <= weak <= strong + 1e-12 <= 1 + 1e-12


@settings(max_examples=40, deadline=None)
@given(st.floats(0.05, 0.98), st.integers(1, 40), st.integers(0, 4))
def test_the_required_ratio_gives_what_was_required(pd, pulses, case):
    assert detection_probability(required_snr(pd, 1e-6, pulses, case), 1e-6, pulses, case) == pytest.approx(
        pd, abs=1e-9
    )


def test_one_pulse_of_swerling_1_has_a_closed_form():
    for snr in (0.1, 1.0, 30.0):
        assert detection_probability(snr, 1e-6, 1, 1) == pytest.approx(1e-6 ** (1 / (1 + snr)), rel=1e-12)


def test_for_one_pulse_cases_1_and_2_and_cases_3_and_4_are_the_same():
    for snr in (0.5, 5.0, 50.0):
        one, two, three, four = (detection_probability(snr, 1e-5, 1, case) for case in (1, 2, 3, 4))
        assert one == pytest.approx(two, rel=1e-12)
        assert three == pytest.approx(four, rel=1e-12)


def test_pulses_that_fluctuate_apart_approach_a_steady_target():
    steady = detection_probability(0.2, 1e-6, 400, 0)
    assert detection_probability(0.2, 1e-6, 400, 4) == pytest.approx(steady, abs=0.01)


def test_a_fluctuating_target_needs_more_for_a_sure_detection():
    assert required_snr(0.9, 1e-6, 1, 1) > required_snr(0.9, 1e-6, 1, 3) > required_snr(0.9, 1e-6, 1, 0)


def test_knowing_the_phase_helps_and_never_beats_all_pulses_in_one():
    for snr in (0.5, 2.0, 8.0):
        assert coherent_detection_probability(snr, 1e-6, 1) > detection_probability(snr, 1e-6, 1, 0)
        assert coherent_detection_probability(snr, 1e-6, 4) == coherent_detection_probability(
            4 * snr, 1e-6, 1
        )
    assert coherent_detection_probability(0.0, 1e-6, 3) == pytest.approx(1e-6)
    assert math.isnan(coherent_detection_probability(-1.0, 1e-6, 1))


def test_the_threshold_of_one_pulse_is_minus_the_logarithm():
    assert false_alarm_threshold(1e-6, 1) == pytest.approx(-math.log(1e-6), rel=1e-12)


@pytest.mark.parametrize(
    ("snr", "pfa", "pulses", "case"), [(-1, 1e-6, 1, 0), (1, 0, 1, 0), (1, 1e-6, 0, 0), (1, 1e-6, 1, 5)]
)
def test_what_is_undefined_is_nan(snr, pfa, pulses, case):
    assert math.isnan(detection_probability(snr, pfa, pulses, case))
    assert math.isnan(detection_probabilities(np.array([-1.0]), 1e-6, 1, 0)[0])

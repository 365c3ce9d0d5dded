"""The range equation, as laws; its published numbers are in tests/oracles."""

import pytest

from airshield.physics.radar import (
    monostatic_snr,
    peak_power_for_snr_w,
    range_for_snr_m,
    system_temperature_k,
    total_loss,
)

RADAR = {"pulse_s": 1e-6, "gain": 1e3, "frequency_hz": 3e9, "system_temperature_k": 500.0, "loss": 2.0}


def test_twice_the_range_is_a_sixteenth_of_the_ratio():
    near, far = (monostatic_snr(1e5, rcs_m2=1.0, range_m=r, **RADAR) for r in (10e3, 20e3))
    assert near / far == pytest.approx(16.0)


def test_sixteen_times_the_cross_section_is_twice_the_range():
    small, large = (range_for_snr_m(20.0, 1e5, rcs_m2=rcs, **RADAR) for rcs in (0.1, 1.6))
    assert large / small == pytest.approx(2.0)


def test_power_and_range_turn_each_other_round():
    power = peak_power_for_snr_w(20.0, rcs_m2=1.0, range_m=30e3, **RADAR)
    assert range_for_snr_m(20.0, power, rcs_m2=1.0, **RADAR) == pytest.approx(30e3)


def test_losses_add_in_decibels_and_none_is_a_gain():
    assert total_loss({"line": 2.0, "scan": 1.6, "processing": 6.4}) == pytest.approx(10.0)
    with pytest.raises(ValueError, match="the loss 'line' is -1 dB"):
        total_loss({"line": -1})


def test_system_temperature_of_a_perfect_line_is_antenna_and_receiver():
    assert system_temperature_k(100.0, 1.0, 2.0) == pytest.approx(390.0)

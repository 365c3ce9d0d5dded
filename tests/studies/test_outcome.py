"""What a run showed, told: variance in two parts, words for causes."""

import math

import pytest

from airshield.raid.kernel import CAUSES
from airshield.raid.run import run_raid
from airshield.studies.outcome import _variance, why_in_words
from raid.simple_raids import simple_plan


def test_variance_in_two_parts():
    """One site, there in half of the states; then ten threats leak with 0.3 each, else all do."""
    plan = simple_plan(512 * 40, 3, 16, threats=10, kill=0.7, sites_up=[0.5])
    found = _variance(run_raid(plan, 2).tally, plan, 10)
    between, within = 0.25 * 7**2, 0.5 * 10 * 0.3 * 0.7
    assert found.states == 32 * 40
    assert found.chance_sd == pytest.approx(math.sqrt(within) / 10, rel=0.1)
    assert found.reports_sd == pytest.approx(math.sqrt(between) / 10, rel=0.05)
    assert found.reports_share == pytest.approx(between / (between + within), abs=0.02)


def test_all_of_it_is_chance_where_the_reports_leave_nothing_open():
    plan = simple_plan(512 * 20, 3, 16, threats=10, kill=0.7)
    assert _variance(run_raid(plan, 2).tally, plan, 10).reports_share < 0.02


def test_causes_in_words():
    none = dict.fromkeys(CAUSES, 0.0)
    assert why_in_words(none) == "Nothing comes through."
    words = why_in_words({**none, "missed": 1.5, "no channel": 0.5})
    assert (
        words
        == "On average 2.0 come through: 75% were shot at and missed, 25% found every channel or launcher taken."
    )

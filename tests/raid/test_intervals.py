"""Intervals against printed tables."""

import math

import pytest

from airshield.raid.intervals import student_interval, wilson_interval


def test_student_against_the_table_value_for_nine_degrees_of_freedom():
    values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    mean, low, high = student_interval(sum(values), sum(v * v for v in values), 10)
    # t(0.975, 9) = 2.262 (any printed table); s = 3.02765.
    assert mean == 5.5
    assert high - mean == pytest.approx(2.262157 * 3.0276504 / math.sqrt(10), rel=1e-5)
    assert mean - low == pytest.approx(high - mean)


def test_one_replication_says_nothing_of_the_spread():
    assert student_interval(3, 9, 1) == (3.0, -math.inf, math.inf)


def test_wilson_against_a_worked_example():
    # 8 of 10 at 95 %: 0.4902 to 0.9433 (Brown, Cai & DasGupta 2001 give this interval's formula).
    p, low, high = wilson_interval(8, 10)
    assert (p, round(low, 4), round(high, 4)) == (0.8, 0.4902, 0.9433)


@pytest.mark.parametrize(("hits", "n"), [(0, 10), (10, 10), (0, 1), (1, 1)])
def test_wilson_stays_between_none_and_all(hits, n):
    p, low, high = wilson_interval(hits, n)
    assert 0 <= low <= p <= high <= 1
    assert high > low

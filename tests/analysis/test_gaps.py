"""Gaps, on maps drawn by hand."""

import numpy as np
import pytest

from airshield.analysis.gaps import compass, holes, unseen_arcs
from airshield.analysis.warning import BEARINGS_DEG, ApproachRose


def rose(blind):
    first = np.where([blind(b) for b in BEARINGS_DEG], 500.0, 9_000.0)
    return ApproachRose(BEARINGS_DEG, first, np.zeros(BEARINGS_DEG.size, dtype=bool))


@pytest.mark.parametrize(
    ("bearing", "word"),
    [(0, "north"), (22, "north"), (23, "north-east"), (225, "south-west"), (359, "north")],
)
def test_compass(bearing, word):
    assert compass(bearing) == word


def test_an_arc_runs_from_its_first_to_its_last_blind_bearing():
    assert unseen_arcs(rose(lambda b: 90 <= b <= 120), 2_000.0) == [(87.5, 122.5)]


def test_an_arc_across_north_is_one_arc():
    assert unseen_arcs(rose(lambda b: b >= 340 or b <= 20), 2_000.0) == [(337.5, 22.5)]


def test_two_arcs_all_and_none():
    assert len(unseen_arcs(rose(lambda b: 10 <= b <= 20 or 100 <= b <= 150), 2_000.0)) == 2
    assert unseen_arcs(rose(lambda b: True), 2_000.0) == [(0.0, 360.0)]
    assert unseen_arcs(rose(lambda b: False), 2_000.0) == []


def test_holes_are_enclosed_and_the_largest_comes_first():
    seen = np.zeros((60, 60), dtype=bool)
    seen[5:55, 5:55] = True
    seen[10:13, 10:13] = False  # 9 cells around (11, 11)
    seen[30:40, 20:30] = False  # 100 cells
    seen[50, 50] = False  # too small
    found = holes(seen, 4)
    assert [hole.cells for hole in found] == [100, 9]
    assert (found[1].row, found[1].col) == (11, 11)
    assert 30 <= found[0].row < 40
    assert 20 <= found[0].col < 30


def test_what_reaches_the_edge_is_no_hole():
    seen = np.ones((20, 20), dtype=bool)
    seen[5:8, :4] = False
    assert holes(seen, 1) == []

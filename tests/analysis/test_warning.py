"""Warning, on maps drawn by hand."""

import numpy as np
import pytest

from airshield.analysis.warning import BEARINGS_DEG, approach_rose
from airshield.arrays.grids import Grid

GRID = Grid(55.75, 37.62, 201, 201, 100.0)


def disc(x_m, y_m, radius_m):
    x, y = GRID.centres_m()
    return np.hypot(x[None, :] - x_m, y[:, None] - y_m) <= radius_m


def test_in_the_middle_of_a_disc_every_direction_gives_its_radius():
    rose = approach_rose(disc(0, 0, 5_000), GRID, 0.0, 0.0)
    np.testing.assert_allclose(rose.first_seen_m, 5_000, atol=150)
    np.testing.assert_allclose(rose.warning_s(50.0), 100, atol=3)
    assert not rose.at_edge.any()


def test_a_disc_to_the_east_warns_of_what_comes_from_the_east():
    rose = approach_rose(disc(3_000, 0, 2_000), GRID, 0.0, 0.0)
    by_bearing = dict(zip(BEARINGS_DEG, rose.first_seen_m, strict=True))
    assert by_bearing[90.0] == pytest.approx(5_000, abs=150)
    assert by_bearing[270.0] == 0.0
    assert by_bearing[0.0] == 0.0


def test_seen_at_the_edge_is_a_lower_bound():
    rose = approach_rose(np.ones((201, 201), dtype=bool), GRID, 0.0, 0.0)
    assert rose.at_edge.all()
    assert rose.first_seen_m.min() >= 10_000


def test_never_seen_is_no_warning():
    rose = approach_rose(np.zeros((201, 201), dtype=bool), GRID, 1_000.0, -2_000.0)
    assert (rose.first_seen_m == 0).all()
    assert not rose.at_edge.any()

"""Coverage and warning under doubt, on maps drawn by hand."""

import numpy as np
import pytest

from airshield.analysis.belief import Beliefs, Weight, states_of, worlds_of
from airshield.analysis.doubt import (
    SiteView,
    StatesUsed,
    bits_along,
    covered_chance,
    states_used,
    warning_spread,
)
from airshield.analysis.warning import rays_to
from airshield.arrays.grids import Grid
from airshield.constants import RADIO_K
from airshield.physics.earth import line_of_sight_distance_m

GRID = Grid(55.75, 37.62, 101, 101, 200.0)
RAYS = {"home": rays_to(GRID, 0.0, 0.0)}


def view(index, covers, stands=(1.0,)):
    return SiteView(f"site{index}", index, np.asarray(covers, dtype=np.float32), np.array(stands), {})


def at_once(*chances):
    """One state, sites independent."""
    return StatesUsed(np.ones(1), np.array([chances]), "")


def disc(x_m, y_m, radius_m):
    x, y = GRID.centres_m()
    return np.hypot(x[None, :] - x_m, y[:, None] - y_m) <= radius_m


# Reference set 10, R006 and R007: 1 - prod(1 - p_i c_i).
@pytest.mark.parametrize(
    ("there", "covers", "expected"), [((0.9, 0.5), (1, 1), 0.95), ((1.0,), (0.35,), 0.35)]
)
def test_independent_sites(there, covers, expected):
    views = [view(i, [[c]]) for i, c in enumerate(covers)]
    assert covered_chance(at_once(*there), views)[0, 0] == pytest.approx(expected, abs=1e-7)


def test_certain_sites_make_the_plain_map_exactly():
    random = np.random.default_rng(1)
    maps = random.random((5, 150, 70)) < 0.2
    views = [view(i, m) for i, m in enumerate(maps)]
    np.testing.assert_array_equal(
        covered_chance(at_once(*[1.0] * 5), views), maps.any(axis=0).astype(np.float32)
    )


def test_shared_streams_tie_sites_together():
    found = Beliefs(("a", "b"), np.array([0.5, 0.5]), np.ones(2), (Weight("S", 8.0, (0, 1)),), {}, {})
    states = states_of(found)
    used = states_used(states, None, 1)
    chance = float(covered_chance(used, [view(0, [[1]]), view(1, [[1]])])[0, 0])
    assert chance == pytest.approx(
        float(states.probability @ (1 - (1 - states.there).prod(axis=1))), abs=1e-7
    )
    assert chance < 1 - (1 - 0.9) ** 2  # as if independent


def many_streams():
    random = np.random.default_rng(2)
    weights = tuple(
        Weight(f"S{n}", float(random.uniform(0.5, 6)), tuple(random.choice(6, 2, replace=False).tolist()))
        for n in range(8)
    )
    return Beliefs(tuple("abcdef"), np.full(6, 0.4), np.ones(6), weights, {}, {})


def test_drawn_states_agree_with_all_of_them():
    states = states_of(many_streams())
    covers = np.random.default_rng(3).random((6, 40, 40)) < 0.4
    views = [view(i, c) for i, c in enumerate(covers)]
    every = covered_chance(StatesUsed(states.probability, states.there, ""), views)
    drawn = covered_chance(states_used(states, 4_000, 5), views)
    assert np.abs(every - drawn).max() < 4 * np.sqrt(0.25 / 4_000)
    np.testing.assert_array_equal(drawn, covered_chance(states_used(states, 4_000, 5), views))
    assert not np.array_equal(drawn, covered_chance(states_used(states, 4_000, 6), views))


def test_the_map_is_what_draws_of_worlds_average_to():
    states = states_of(many_streams())
    covers = np.random.default_rng(3).random((6, 30, 30)) < 0.4
    worlds = worlds_of(states, 20_000, 1)
    seen = np.einsum("wi,irc->wrc", worlds.astype(np.float32), covers.astype(np.float32)) > 0
    chance = covered_chance(states_used(states, None, 1), [view(i, c) for i, c in enumerate(covers)])
    assert np.abs(seen.mean(axis=0) - chance).max() < 5 * np.sqrt(0.25 / 20_000)


def along(maps):
    return {"home": np.array([bits_along(RAYS["home"], m) for m in maps])}


def test_warning_of_a_site_that_may_not_be_there():
    sees = SiteView("a", 0, np.zeros((1, 1)), np.ones(1), along([disc(0, 0, 5_000)]))
    worlds = np.arange(200)[:, None] % 4 > 0  # there three times of four
    spread = warning_spread(worlds, [sees], "home", RAYS["home"], 50.0, 1)
    assert spread.median_s[0] == 0.0
    assert spread.median_s[1] == spread.median_s[2] == pytest.approx(100, abs=4)
    assert spread.seen_at_all == pytest.approx(0.75)


def test_warning_of_a_site_in_one_of_two_places():
    maps = [disc(0, 0, 3_000), disc(0, 0, 6_000)]
    sees = SiteView("a", 0, np.zeros((1, 1)), np.array([0.5, 0.5]), along(maps))
    spread = warning_spread(np.ones((400, 1), dtype=bool), [sees], "home", RAYS["home"], 50.0, 1)
    assert spread.median_s[0] == pytest.approx(60, abs=4)
    assert spread.median_s[2] == pytest.approx(120, abs=4)


# Reference set 10, R008 and R009: (line of sight over 4/3 earth - protected radius) / speed.
@pytest.mark.parametrize(
    ("sensor_m", "track_m", "speed_mps", "distance_m", "warning_s"),
    [
        (20, 100, 250, 59651.20192992519, 238.60480771970077),
        (10, 30, 60, 35610.36762500055, 593.5061270833426),
    ],
)
def test_warning_over_a_smooth_earth(sensor_m, track_m, speed_mps, distance_m, warning_s):
    reach = line_of_sight_distance_m(sensor_m, track_m, RADIO_K)
    assert reach == pytest.approx(
        distance_m, rel=1e-3
    )  # the horizon by square roots differs by less than 0.1 %
    assert reach / speed_mps == pytest.approx(warning_s, rel=1e-3)

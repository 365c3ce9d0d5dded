"""Every option of the raid against what can be worked out on paper (abstract numbers throughout)."""

import math

import numpy as np
import pytest

from airshield.raid.kernel import CAUSES, LOG_LAUNCH, LOG_LEAK, LOG_SITE_LOST
from airshield.raid.run import run_raid, run_rows
from airshield.raid.tables import NEVER_MS
from raid.simple_raids import simple_plan, z_of

N = 20_000


def run(n=N, seed=21, inner=1, **settings):
    return run_raid(simple_plan(n, seed, inner, **settings), workers=2).tally


def near(tally, expected):
    if tally.leaks_squared * tally.replications == tally.leaks**2:  # every replication the same
        assert tally.leaks / tally.replications == expected
        return
    assert abs(z_of(tally.leaks, tally.leaks_squared, tally.replications, expected)) < 4


def log_of(seed=1, events=2_000, **settings):
    log = np.zeros((events, 4), dtype=np.int64)
    run_rows(simple_plan(1, seed, **settings), 0, 1, log)
    return [row for row in log.tolist() if row[0]]


# Rounds of one engagement that fail together: what is left is rho + (1 - rho) q^n.
@pytest.mark.parametrize(("rho", "salvo"), [(0.2, 1), (0.2, 2), (0.5, 3), (1.0, 2)])
def test_common_mode_is_a_floor_that_no_salvo_lowers(rho, salvo):
    near(run(threats=10, kill=0.6, salvo=salvo, common_mode=rho), 10 * (rho + (1 - rho) * 0.4**salvo))


# Fly 5 s, assess 4 s: launches at 10, 19 and 28 s fit into the window of 10-28 s; the third gets two rounds.
def test_the_last_shot_is_doubled_where_no_second_look_would_be_in_time():
    tally = run(threats=10, kill=0.6, windows=((20, 57),), assess_ms=4_000, last_two=True)
    near(tally, 10 * 0.4**4)
    rounds = 10 * (1 + 0.4 + 2 * 0.4**2)
    assert abs(z_of(tally.rounds, tally.rounds_squared, N, rounds)) < 4


def test_with_one_round_left_the_last_shot_is_single():
    tally = run(200, threats=1, rounds=1, kill=0.5, last_two=True)
    assert tally.rounds == 200


# A live target that is believed dead is noticed again after 3 s and shot at once more: q (a q + (1 - a) q).
def test_what_was_believed_dead_is_noticed_again():
    settings = {
        "threats": 10,
        "kill": 0.5,
        "windows": ((20, 43),),
        "judge_alive_dead": 0.4,
        "assess_ms": 1_000,
    }
    never = run(**settings)
    near(never, 10 * 0.5 * (0.4 + 0.6 * 0.5))
    near(run(**settings, reacquire_ms=0), 10 * 0.25)
    late = run(**settings, reacquire_ms=30_000)
    assert late.leaks == never.leaks


def test_a_magazine_is_full_again_after_its_reload():
    """Two rounds, 1 s apart, 9 s to reload: launches at 10, 11, 20, 21, 30, 31 ... s."""
    settings = {
        "threats": 9,
        "rounds": 2,
        "gap_ms": 1_000,
        "kill": 1.0,
        "windows": ((20, 65),),
        "reload_ms": 9_000,
    }
    launches = [t for t, what, *_ in log_of(**settings) if what == LOG_LAUNCH]
    assert launches == [10_000, 11_000, 20_000, 21_000, 30_000, 31_000]
    assert run(50, threats=9, rounds=2, kill=1.0, windows=((20, 65),)).rounds == 2 * 50
    assert run(50, **settings).empty[0] == 50


def test_reload_renewal():
    """In the long run m rounds take (m - 1) gaps and a reload."""
    m, gap, reload_s, steps = 3, 1.0, 7.0, 4_000
    tally = run(
        4, threats=800, rounds=m, gap_ms=1_000, kill=1.0, windows=((20, steps),), reload_ms=7_000,
        arrival_step=steps + 100, channels=900,
    )  # fmt: skip
    assert tally.rounds / 4 == pytest.approx((steps * 0.5 - 10) * m / ((m - 1) * gap + reload_s), rel=0.01)


# Three sensors of the same law: tracked by one at least.
def test_sensors_fill_in_for_each_other():
    near(run(threats=10, kill=1.0, confirm=[0.3], sensors=3), 10 * 0.7**3)


# Confirmed by one look of probability p: geometric, so launch by look k with 1 - (1 - p)^k.
def test_one_look_confirms_geometrically():
    p = 0.2
    law = 1 - (1 - p) ** np.arange(1, 31)
    near(run(threats=10, kill=1.0, confirm=law, windows=((20, 21),)), 10 * (1 - p) ** 10)


def test_a_track_is_lost_where_its_spell_ends_and_won_back_in_the_next():
    """Seen until 5 s and again from 20 s on: what may be launched from 8 to 15 s is not, from 25 s it is."""
    spells = [([1.0], 0, 5_000), ([1.0], 20, NEVER_MS)]
    lost = log_of(threats=1, kill=1.0, spells=spells, windows=((16, 80),))
    assert next(t for t, what, *_ in lost if what == LOG_LAUNCH) >= 20_000
    kept = log_of(threats=1, kill=1.0, spells=[([1.0], 0, NEVER_MS)], windows=((16, 80),))
    assert [t for t, what, *_ in kept if what == LOG_LAUNCH] == [8_000]
    none = run(100, threats=3, kill=1.0, spells=spells[:1], windows=((16, 80),))
    assert none.leaks == 300
    assert dict(zip(CAUSES, none.causes.tolist(), strict=True))["tracked too late"] == 300


def test_two_spells_have_two_chances():
    """30 % in each spell, and only the second is in time."""
    spells = [([0.3], 0, 5_000), ([0.3], 20, NEVER_MS)]
    near(run(threats=10, kill=1.0, spells=spells, windows=((60, 61),)), 7.0)


# A site that is there with probability 0.6 stops all or none.
def test_a_site_that_may_not_be_there():
    tally = run(threats=10, kill=1.0, sites_up=[0.6])
    near(tally, 4.0)
    assert tally.no_leak / N == pytest.approx(0.6, abs=0.02)


def test_replications_of_one_state_share_the_reports():
    plan = simple_plan(512, 5, 16, threats=4, kill=0.5, sites_up=[0.5])
    fired = run_rows(plan, 0, 512).shooters["fired"][:, 0].reshape(-1, 16)
    assert ((fired == 4).all(axis=1) | (fired == 0).all(axis=1)).all()
    assert 0.2 < (fired[:, 0] == 4).mean() < 0.8


# The first of two threats, 30 s apart, comes through and may put the only site out of action.
@pytest.mark.parametrize(("hit", "disable"), [(1.0, 1.0), (0.5, 1.0), (0.5, 0.5), (1.0, 0.0)])
def test_a_leaker_may_take_the_site_with_it(hit, disable):
    tally = run(
        threats=2, kill=0.4, windows=((20, 21),), flight_steps=10, arrival_step=40, aim_site=0, hit=hit,
        disable=disable, scheduled_ms=[0, 30_000],
    )  # fmt: skip
    lost = 0.6 * hit * disable
    near(tally, 0.6 + (1 - lost) * 0.6 + lost)


def test_a_lost_site_guides_no_more_rounds_and_tracks_nothing_new():
    events = log_of(
        threats=3, kill=[0.0], windows=((20, 60),), flight_steps=30, arrival_step=70, aim_site=0, disable=1.0,
        scheduled_ms=[0, 20_000, 25_000],
    )  # fmt: skip
    lost = next(t for t, what, *_ in events if what == LOG_SITE_LOST)
    assert lost == 35_000
    assert not [t for t, what, *_ in events if what == LOG_LAUNCH and t >= lost]
    assert sum(what == LOG_LEAK for _, what, *_ in events) == 3


def erlang_b(load, channels):
    loss = 1.0
    for c in range(1, channels + 1):
        loss = load * loss / (c + load * loss)
    return loss


# False tracks alone: a threat that may be launched at for one instant finds all channels taken with Erlang's
# probability, when the stream of false tracks is long enough before it.
def test_false_tracks_take_channels_as_erlang_says():
    rate_per_s, hold_s, channels = 0.2, 10.0, 3
    chance = -np.expm1(-rate_per_s * 0.5 * np.arange(1, 2_001))
    tally = run(
        threats=1, kill=1.0, channels=channels, false_gap=chance, hold_ms=int(hold_s * 1000), false_known=1.0,
        windows=((600, 601),), arrival_step=700,
    )  # fmt: skip
    expected = erlang_b(rate_per_s * hold_s, channels)
    assert tally.leaks / N == pytest.approx(expected, abs=4 * math.sqrt(expected * (1 - expected) / N) + 0.01)
    assert tally.on_false > 0


def test_a_false_track_that_is_not_recognised_is_engaged_again():
    chance = -np.expm1(-0.01 * 0.5 * np.arange(1, 2_001))
    settings = {"threats": 1, "channels": 50, "false_gap": chance, "hold_ms": 2_000, "arrival_step": 400}
    once, often = run(2_000, **settings, false_known=1.0), run(2_000, **settings, false_known=0.5)
    assert often.on_false / once.on_false == pytest.approx(2.0, rel=0.1)


def test_channel_time_is_engagements_times_their_length():
    tally = run(500, threats=6, kill=1.0, channels=2, windows=((20, 90),), flight_steps=10, assess_ms=4_000)
    assert tally.busy_ms[0] == 500 * 6 * 9_000
    assert tally.full_ms[0] == 500 * 3 * 9_000
    # Two wait 9 s, two 18 s.
    assert tally.starved_ms == 500 * 2 * (9_000 + 18_000)


def test_kills_are_counted_by_shooter_and_distance():
    tally = run(
        300, threats=5, kill=1.0, windows=((20, 21), (20, 21)), ranks=[0, 1], rounds=[3, 9], arrival_step=100
    )
    assert tally.kills.tolist() == [900, 600]
    # Hit at 15 s of 50 s, and the tables of the tests count bins of 10 s that are left.
    assert tally.keep_out[3] == tally.keep_out.sum() == 1_500


def test_rounds_at_the_dead_are_wasted():
    tally = run(2_000, threats=5, kill=1.0, windows=((20, 200),), judge_dead_alive=0.5)
    assert tally.wasted == tally.rounds - 2_000 * 5


# Adding a channel, a round or a sensor must not raise leakage beyond the error of the paired difference.
@pytest.mark.parametrize("more", [{"channels": 4}, {"rounds": 16}, {"sensors": 2}, {"kill": 0.65}])
def test_more_of_anything_stops_no_less(more):
    base = {
        "threats": 20,
        "channels": 3,
        "rounds": 14,
        "kill": 0.6,
        "windows": ((20, 90),),
        "confirm": [0.2, 0.5, 0.8],
    }
    few, many = (run_rows(simple_plan(4_000, 3, **s), 0, 4_000).groups["leaks"][:, 0].astype(int)
                 for s in (base, base | more))  # fmt: skip
    difference = many - few
    assert difference.mean() <= 3 * difference.std() / math.sqrt(4_000)


def test_draws_belong_to_names_and_not_to_places_in_a_list():
    """Another shooter that never fires leaves every draw of the others alone."""
    one = run_rows(simple_plan(500, 3, threats=8, kill=[0.5], windows=((20, 60),)), 0, 500)
    two = run_rows(simple_plan(500, 3, threats=8, kill=[0.5, 0.5], windows=((20, 60), (0, 0))), 0, 500)
    np.testing.assert_array_equal(one.groups["leaks"], two.groups["leaks"])


def test_a_lost_site_no_longer_tracks_for_the_others():
    """The sensors stand at the site that the first threat takes out at 35 s; the second would be tracked at 40 s."""
    events = log_of(
        threats=2, kill=[0.0, 0.0], windows=((0, 0), (20, 60)), arrival_step=70, aim_site=0, disable=1.0,
        confirm=[0.0] * 10 + [1.0], scheduled_ms=[0, 30_000],
    )  # fmt: skip
    assert {threat for _, what, threat, _ in events if what == LOG_LAUNCH} == {0}
    assert next(t for t, what, *_ in events if what == LOG_SITE_LOST) == 35_000


def test_rounds_in_the_air_are_lost_with_the_site_that_guides_them():
    """A comes through at 30 s in one of two and takes the site; B's round is then on its way until 35 s."""
    tally = run(
        threats=2, kill=0.5, windows=((20, 21),), flight_steps=20, arrival_step=60, aim_site=0, disable=1.0,
        scheduled_ms=[0, 15_000],
    )  # fmt: skip
    near(tally, 0.5 + 0.5 * 0.5 + 0.5)


def test_overlapping_spells_are_one_track():
    """Tracked from 0 s by one and from 10 s by the next: the reaction runs from the first, also after its end."""
    spells = [([1.0], 0, 12_000), ([1.0], 10, NEVER_MS)]
    settings = {"threats": 1, "kill": 1.0, "spells": spells, "windows": ((26, 27),), "react_ms": 6_000}
    assert run(50, **settings).leaks == 0


def test_every_spell_has_a_draw_of_its_own():
    spells = [([0.3], 0, NEVER_MS), ([0.3], 5, NEVER_MS)]
    near(run(threats=10, kill=1.0, spells=spells, windows=((60, 61),)), 10 * 0.7**2)


def test_what_was_noticed_again_and_missed_is_not_told_as_judged_dead():
    tally = run(50, threats=1, kill=0.0, judge_alive_dead=1.0, reacquire_ms=1_000)
    assert dict(zip(CAUSES, tally.causes.tolist(), strict=True))["missed"] == 50


def test_a_log_is_of_the_first_replication_only():
    plan = simple_plan(40, 3, threats=6, kill=0.5, windows=((20, 90),), confirm=[0.3, 0.6, 0.9])
    alone, among = (np.zeros((200, 4), dtype=np.int64) for _ in range(2))
    run_rows(plan, 0, 1, alone)
    run_rows(plan, 0, 40, among)
    np.testing.assert_array_equal(alone, among)


def test_two_thousand_threats_against_two_hundred_sites():
    sites = 200
    settings = {
        "threats": 2_000, "windows": ((20, 200),) * sites, "kill": [0.5] * sites, "channels": 3, "rounds": 12,
        "sensors": 200, "confirm": [0.05, 0.2, 0.4, 0.6], "scheduled_ms": np.arange(2_000) * 100, "gap_ms": 2_000,
        "ranks": [j % 3 for j in range(sites)],
    }  # fmt: skip
    tally = run(4, **settings)
    assert 0 < tally.leaks < 4 * 2_000
    assert tally.rounds <= 4 * sites * 12

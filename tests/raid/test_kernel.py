"""The raid against closed forms (numbers of the raid design, section 3; all abstract)."""

import numpy as np
import pytest

from airshield.raid.kernel import CAUSES, LOG_KILL
from airshield.raid.run import run_raid, run_rows
from raid.simple_raids import simple_plan, z_of

N = 40_000


def run(n=N, seed=11, **settings):
    return run_raid(simple_plan(n, seed, **settings), workers=2).tally


def leaks_close_to(counts, expected):
    assert abs(z_of(counts.leaks, counts.leaks_squared, N, expected)) < 4


def rounds_close_to(counts, expected):
    if counts.rounds * counts.rounds == counts.rounds_squared * N:  # every replication fired the same
        assert counts.rounds / N == pytest.approx(expected)
    else:
        assert abs(z_of(counts.rounds, counts.rounds_squared, N, expected)) < 4


def test_1_one_layer_one_shot_each_leaves_binomial_survivors():
    counts = run(threats=40, kill=0.7)
    leaks_close_to(counts, 12.0)
    variance = (counts.leaks_squared - counts.leaks**2 / N) / N
    assert variance == pytest.approx(8.4, rel=0.04)
    assert counts.rounds == 40 * N


def test_2_a_short_magazine_lets_the_rest_through():
    counts = run(threats=40, kill=0.7, rounds=25)
    leaks_close_to(counts, 15 + 25 * 0.3)
    assert counts.rounds == 25 * N


def test_3_two_layers_multiply():
    counts = run(threats=40, windows=((20, 21), (100, 101)), kill=[0.6, 0.8])
    leaks_close_to(counts, 40 * 0.4 * 0.2)


# Fly 5 s, assess 4 s: launches at 10, 19 and 28 s fit into the window of 10-28 s; three shots.
THREE_SHOTS = {"windows": ((20, 57),), "flight_steps": 10, "assess_ms": 4_000}


def test_4_shoot_look_shoot_with_three_shots():
    counts = run(threats=20, kill=0.6, **THREE_SHOTS)
    leaks_close_to(counts, 20 * 0.4**3)
    rounds_close_to(counts, 20 * (1 - 0.4**3) / 0.6)


def test_5_shoot_look_shoot_with_wrong_assessments():
    a, b, p, q = 0.10, 0.20, 0.6, 0.4
    alive, ghosts, shots, leak = 20.0, 0.0, 0.0, 0.0
    for shot in range(3):
        shots += alive + ghosts
        leak += alive * q * (a if shot < 2 else 1.0)
        alive, ghosts = alive * q * (1 - a), (alive * p + ghosts) * b
    assert (leak, shots) == (pytest.approx(2.1248), pytest.approx(33.536))
    counts = run(threats=20, kill=p, judge_alive_dead=a, judge_dead_alive=b, **THREE_SHOTS)
    leaks_close_to(counts, leak)
    rounds_close_to(counts, shots)


def test_6_what_is_confirmed_too_late_is_not_engaged():
    # 3-of-5 at 0.3 a look, launch only just after look 12: F(12) = 0.498354.
    from airshield.physics.detection import confirmation_law

    law = confirmation_law(np.full(30, 0.3), 3, 5)
    counts = run(threats=20, kill=1.0, confirm=law, windows=((26, 27),), look_ms=1_000, arrival_step=90)
    leaks_close_to(counts, 20 * (1 - law[12]))


@pytest.mark.parametrize("salvo", [1, 2, 3])
def test_a_salvo_multiplies_the_misses(salvo):
    counts = run(threats=10, kill=0.5, salvo=salvo)
    leaks_close_to(counts, 10 * 0.5**salvo)
    assert counts.rounds == 10 * salvo * N


def test_certain_kills_leave_nothing_and_waste_nothing():
    counts = run(threats=30, kill=1.0)
    assert counts.leaks == 0
    assert counts.no_leak == N
    assert counts.rounds == 30 * N


def test_rounds_that_never_kill_let_all_through():
    counts = run(threats=30, kill=0.0)
    assert counts.leaks == 30 * N
    assert dict(zip(CAUSES, counts.causes.tolist(), strict=True))["missed"] == 30 * N


@pytest.mark.parametrize(
    ("cause", "settings"),
    [
        ("never tracked", {"confirm": [0.0]}),
        ("tracked too late", {"confirm": [0.0] * 60 + [1.0]}),
        ("no channel", {"channels": 0}),
        ("no rounds", {"rounds": 0}),
        ("no envelope", {"windows": ((0, 0),)}),
        ("missed", {"kill": 0.0}),
        ("judged dead", {"kill": 0.0, "judge_alive_dead": 1.0}),
    ],
)
def test_every_leak_has_its_cause(cause, settings):
    counts = run(50, 3, threats=9, **settings)
    assert dict(zip(CAUSES, counts.causes.tolist(), strict=True)) == {c: 450 * (c == cause) for c in CAUSES}


def test_causes_add_up_to_the_leaks():
    counts = run(threats=40, channels=3, rounds=12, kill=0.6, windows=((20, 90),), judge_alive_dead=0.1)
    assert counts.causes.sum() == counts.leaks == counts.leaks_of_group.sum()


def test_one_channel_serves_one_threat_at_a_time():
    # One channel held 9 s for each engagement, launches from 10 s to 37 s: 10, 19, 28, 37 s; four threats.
    counts = run(threats=20, channels=1, kill=1.0, windows=((20, 75),), flight_steps=10, assess_ms=4_000)
    assert counts.rounds == 4 * N
    assert counts.leaks == 16 * N


def test_the_launcher_waits_between_rounds():
    # Launches every 3 s from 10 s to 20 s: 10, 13, 16, 19 s.
    counts = run(threats=20, kill=1.0, windows=((20, 41),), gap_ms=3_000)
    assert counts.rounds == 4 * N


def test_the_first_layer_shoots_first():
    counts = run(threats=5, kill=1.0, windows=((20, 60), (20, 60)), ranks=[1, 0])
    assert counts.fired_by_site.tolist() == [0, 5 * N]


def test_a_track_reaches_the_shooter_after_its_reaction_time():
    late = run(threats=5, kill=1.0, windows=((20, 24),), react_ms=13_000)
    soon = run(threats=5, kill=1.0, windows=((20, 24),), react_ms=9_000)
    assert late.leaks == 5 * N
    assert soon.leaks == 0


def test_threats_are_served_in_the_order_of_their_arrival():
    plan = simple_plan(
        100, 1, threats=3, channels=1, rounds=1, kill=1.0, windows=((0, 300),), scheduled_ms=[4000, 0, 8000]
    )
    log = np.zeros((50, 4), dtype=np.int64)
    rows = run_rows(plan, 0, 100, log)
    assert (rows.shooters["fired"] == 1).all()
    assert (rows.groups["leaks"] == 2).all()
    assert [threat for _, what, threat, _ in log.tolist() if what == LOG_KILL] == [1]


def test_more_than_sixty_four_threats():
    counts = run(200, 5, threats=2_000, channels=3_000, kill=0.5)
    assert abs(z_of(counts.leaks, counts.leaks_squared, 200, 1_000)) < 4

"""The raid against closed forms of queues, layers and magazines: records 08 of our reference collection, abstract.

Records that are not met by a raid are not here: two-sided salvo and attrition (Hughes, Lanchester, duels), uncoordinated
fire, waiting rooms of a fixed size and exponential times of service, which the model does not have.
"""

import math

import numpy as np
import pytest

from airshield.raid.kernel import LOG_LAUNCH, LOG_LEAK
from airshield.raid.run import run_raid, run_rows
from raid.simple_raids import simple_plan, z_of

N = 30_000


def run(n=N, **settings):
    return run_raid(simple_plan(n, 77, **settings), workers=2).tally


def leaks_near(tally, expected):
    assert abs(z_of(tally.leaks, tally.leaks_squared, tally.replications, expected)) < 4


def share_near(count, n, expected):
    assert abs(count / n - expected) < 4 * math.sqrt(expected * (1 - expected) / n) + 1e-9


# Layers with salvos: single-shot probabilities, shots, threats, leakers, chance of none, law of 0 to 4 leakers.
LAYERS = [
    ("08-R001", [0.7], [1], 10, 3.0, 0.028247524899999984,
     [0.0282475249, 0.12106082099999997, 0.23347444050000019, 0.26682793199999993, 0.200120949]),
    ("08-R002", [0.5, 0.6, 0.8], [1, 1, 1], 20, 0.7999999999999998, 0.4420024338794074,
     [0.4420024338794078, 0.3683353615661733, 0.14579941395327692, 0.0364498534883192, 0.006454661555223204]),
    ("08-R003", [0.9, 0.7], [1, 2], 5, 0.045000000000000005, 0.955802742745951,
     [0.9558027427459505, 0.043401739075245034, 0.00078832623951, 7.159370490000003e-06, 3.250975500000002e-08]),
    ("08-R004", [0.65, 0.4], [2, 3], 12, 0.3175199999999999, 0.724845758315559,
     [0.7248457583155592, 0.23640839121182114, 0.03533959896157971, 0.0032016687844478166, 0.00019579200760328367]),
]  # fmt: skip


@pytest.mark.parametrize(("record", "pk", "shots", "threats", "leakers", "none", "law"), LAYERS)
def test_layers(record, pk, shots, threats, leakers, none, law):
    windows = tuple((20 + 60 * n, 21 + 60 * n) for n in range(len(pk)))
    tally = run(threats=threats, kill=pk, salvo=shots, windows=windows)
    leaks_near(tally, leakers)
    share_near(tally.no_leak, N, none)
    for leaks, expected in enumerate(law):
        share_near(tally.leakers[leaks], N, expected)


# Track or no track for each threat by itself (the model's way): chance of no leaker, mean leakers.
@pytest.mark.parametrize(
    ("record", "tracked", "pk", "shots", "threats", "none", "leakers"),
    [
        ("08-R005", 0.95, 0.8, 2, 10, 0.3980598575793343, 0.8800000000000008),
        ("08-R006", 0.9, 0.5, 3, 5, 0.30286759735107416, 1.0625),
        ("08-R007", 0.97, 0.6, 5, 30, 0.2944753710484696, 1.197984000000003),
    ],
)
def test_independent_tracks(record, tracked, pk, shots, threats, none, leakers):
    tally = run(threats=threats, kill=pk, salvo=shots, confirm=[tracked])
    share_near(tally.no_leak, N, none)
    leaks_near(tally, leakers)


# The same with one draw for the whole raid: the only site is there, or it is not.
@pytest.mark.parametrize(
    ("record", "there", "pk", "shots", "threats", "none"),
    [
        ("08-R005", 0.95, 0.8, 2, 10, 0.6315910041919257),
        ("08-R006", 0.9, 0.5, 3, 5, 0.46161804199218753),
        ("08-R007", 0.97, 0.6, 5, 30, 0.7123094137834991),
    ],
)
def test_all_together_or_none(record, there, pk, shots, threats, none):
    share_near(run(threats=threats, kill=pk, salvo=shots, sites_up=[there]).no_leak, N, none)


# Smallest equal salvo for a chance of no leaker: 08-R008 to R010.
@pytest.mark.parametrize(
    ("pk", "target", "threats", "salvo"), [(0.8, 0.8, 20, 3), (0.5, 0.95, 5, 7), (0.6, 0.5, 44, 5)]
)
def test_shots_required(pk, target, threats, salvo):
    assert run(8_000, threats=threats, kill=pk, salvo=salvo).no_leak / 8_000 > target
    assert run(8_000, threats=threats, kill=pk, salvo=salvo - 1).no_leak / 8_000 < target


# Shoot, look, shoot: 08-R011 to R013 (single shots), rounds for each threat and leakage.
@pytest.mark.parametrize(
    ("record", "pk", "shots", "rounds", "leak"),
    [
        ("08-R011", 0.5, 2, 1.5, 0.25),
        ("08-R012", 0.6, 4, 1.624, 0.0256),
        ("08-R013", 0.4, 5, 2.3056, 0.07776),
    ],
)
def test_shoot_look_shoot(record, pk, shots, rounds, leak):
    tally = run(threats=10, kill=pk, windows=((20, 21 + 18 * (shots - 1)),), assess_ms=4_000)
    leaks_near(tally, 10 * leak)
    assert abs(z_of(tally.rounds, tally.rounds_squared, N, 10 * rounds)) < 4
    assert run(100, threats=10, kill=pk, salvo=shots).rounds == 100 * 10 * shots


def test_salvo_look_salvo():  # 08-R014: two rounds, a look, two rounds
    tally = run(threats=10, kill=0.6, salvo=2, windows=((20, 39),), assess_ms=4_000)
    leaks_near(tally, 10 * 0.0256)
    assert abs(z_of(tally.rounds, tally.rounds_squared, N, 23.2)) < 4


def test_one_round_a_look_and_two():  # 08-R015: the last engagement gets two
    tally = run(threats=10, kill=0.8, last_two=True, windows=((20, 39),), assess_ms=4_000)
    leaks_near(tally, 10 * 0.008)
    assert abs(z_of(tally.rounds, tally.rounds_squared, N, 14.0)) < 4


def test_false_kills():  # 08-R016: judged dead with 0.2 after the first of two shots
    tally = run(threats=10, kill=0.6, judge_alive_dead=0.2, windows=((20, 39),), assess_ms=4_000)
    leaks_near(tally, 10 * 0.208)
    assert abs(z_of(tally.rounds, tally.rounds_squared, N, 13.2)) < 4


# A magazine against threats shot at until killed, one channel, no limit of time: kills, rounds, chance of all.
@pytest.mark.parametrize(
    ("record", "rounds", "threats", "pk", "kills", "spent", "all_killed"),
    [
        ("08-R020", 10, 8, 0.7, 6.8224441292, 9.746348756, 0.3827827863999999),
        ("08-R021", 20, 12, 0.6, 11.137412218777502, 18.562353697962486, 0.5955987253122248),
        ("08-R022", 5, 10, 0.9, 4.5, 5.0, 0.0),
    ],
)
def test_magazine(record, rounds, threats, pk, kills, spent, all_killed):
    tally = run(
        10_000, threats=threats, rounds=rounds, kill=pk, channels=1, windows=((20, 1_500),), flight_steps=2,
        assess_ms=1_000, arrival_step=1_600,
    )  # fmt: skip
    leaks_near(tally, threats - kills)
    if tally.rounds_squared * 10_000 == tally.rounds**2:
        assert tally.rounds / 10_000 == spent
    else:
        assert abs(z_of(tally.rounds, tally.rounds_squared, 10_000, spent)) < 4
    share_near(tally.no_leak, 10_000, all_killed)


# A burst of N threats, c channels, a cycle and a window in which engagements must end: engaged, leakers.
@pytest.mark.parametrize(
    ("record", "threats", "channels", "cycle_s", "window_s", "pk", "engaged", "leakers"),
    [("08-R061", 20, 4, 10, 60, 1.0, 20, 0.0), ("08-R062", 7, 2, 12, 30, 0.7, 4, 4.2)],
)
def test_burst(record, threats, channels, cycle_s, window_s, pk, engaged, leakers):
    last_launch = 20 + 2 * (window_s - cycle_s)
    tally = run(
        threats=threats, channels=channels, kill=pk, windows=((20, last_launch + 1),), flight_steps=2 * cycle_s - 4,
        assess_ms=2_000, judge_alive_dead=1.0,
    )  # fmt: skip
    assert tally.rounds == N * engaged
    leaks_near(tally, leakers) if pk < 1 else share_near(tally.leaks, N, leakers)


def losses(rate_per_s, hold_s, channels, patience_s=0.0, threats=4_000, runs=12):
    """Threats that come as a Poisson stream and leave unengaged, as a share, and how many there were."""
    random = np.random.default_rng(round(1e6 * rate_per_s) + channels)
    lost = 0
    warm = 100
    for seed in range(runs):
        starts = np.cumsum(random.exponential(1 / rate_per_s, threats))
        flight_steps = 2
        plan = simple_plan(
            1, seed, threats=threats, channels=channels, kill=1.0, flight_steps=flight_steps,
            assess_ms=round(hold_s * 1000) - 500 * flight_steps, windows=((20, 21 + round(2 * patience_s)),),
            arrival_step=60 + round(2 * patience_s), scheduled_ms=np.rint(starts * 1000),
        )  # fmt: skip
        log = np.zeros((6 * threats, 4), dtype=np.int64)
        run_rows(plan, 0, 1, log)
        lost += sum(1 for _, what, threat, _ in log.tolist() if what == LOG_LEAK and threat >= warm)
    return lost / (runs * (threats - warm)), runs * (threats - warm)


def queue_near(found, n, expected):
    # Losses of a queue come in clusters: four standard errors of three times the binomial variance.
    assert abs(found - expected) < 4 * math.sqrt(3 * expected * (1 - expected) / n), (found, expected)


# Erlang's loss formula, exact for any time of service: 08-R023 to R047 (offered load, channels, loss).
@pytest.mark.parametrize(
    ("load", "channels", "loss"),
    [
        (1, 1, 0.5), (4, 1, 0.8), (16, 1, 0.9411764705882353), (1, 2, 0.2), (4, 2, 0.6153846153846154),
        (16, 2, 0.8827586206896552), (1, 3, 0.0625), (4, 3, 0.4507042253521127), (16, 3, 0.8248086991542489),
        (1, 4, 0.015384615384615385), (4, 4, 0.3106796116504854), (16, 4, 0.7674004683840749),
        (4, 6, 0.11716247139588101), (16, 6, 0.6545757364457709), (4, 8, 0.0304200582258927),
        (16, 8, 0.5452009988062895), (16, 12, 0.3424210036433723), (16, 20, 0.06441092478156991),
    ],
)  # fmt: skip
def test_erlang(load, channels, loss):
    queue_near(*losses(load / 6.0, 6.0, channels, runs=4), loss)


def test_7_erlang_of_the_design():
    queue_near(*losses(0.35, 6.0, 3), 0.22538)


def test_8_one_channel_and_patience():
    """M/D/1 with patience 4 s: (1 - rho) W / (1 - rho W), W = P(wait > 4 s) by Erlang's law of M/D/1."""
    queue_near(*losses(0.12, 5.0, 1, patience_s=4.0), 0.17951)


def test_overload_loses_all_but_what_the_channels_serve():
    """In the long run the loss is 1 - c / (λ D)."""
    found, _ = losses(2.0, 10.0, 2, patience_s=2.0, runs=3)
    assert found == pytest.approx(1 - 2 / 20, abs=0.01)


def test_launches_of_an_overloaded_channel_follow_each_other():
    log = np.zeros((5_000, 4), dtype=np.int64)
    run_rows(
        simple_plan(1, 3, threats=200, channels=1, kill=1.0, windows=((20, 300),), assess_ms=4_000), 0, 1, log
    )
    launches = [t for t, what, *_ in log.tolist() if what == LOG_LAUNCH]
    assert set(np.diff(launches)) == {9_000}

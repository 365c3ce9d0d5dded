"""The raid against its twin in SimPy: at Pk = 0 (every launch counts), 0.7 and 1 (every kill counts)."""

import math

import numpy as np
import pytest

from airshield.physics.detection import confirmation_law
from airshield.raid.run import run_raid
from oracles.simpy_raid import many
from raid.simple_raids import simple_plan

N, TWINS = 20_000, 300
STEP_S = 0.5
THREATS, ARRIVE_S, SPACING_S = 12, 100.0, 4.0
WINDOWS = ((60, 120), (110, 180))
FLIGHT_STEPS = 12
LOOK_S, PD = 2.0, 0.35


def ours(kill):
    law = confirmation_law(np.full(50, PD), 3, 5)
    return run_raid(
        simple_plan(
            N, 4, threats=THREATS, windows=WINDOWS, flight_steps=FLIGHT_STEPS, kill=[kill, kill], channels=[2, 3],
            rounds=[9, 12], gap_ms=[2_000, 1_000], react_ms=[6_000, 3_000], assess_ms=[4_000, 2_000],
            arrival_step=round(ARRIVE_S / STEP_S), judge_alive_dead=0.1, judge_dead_alive=0.2, confirm=law,
            look_ms=round(LOOK_S * 1000), scheduled_ms=np.arange(THREATS) * SPACING_S * 1000,
        ),
        workers=2,
    ).tally  # fmt: skip


def twin(kill):
    def meets_of(first, last):
        # The table gives times at its steps and lines between them, and none beyond the last step.
        def meets(t):
            return (
                t + FLIGHT_STEPS * STEP_S
                if first * STEP_S <= t + 1e-6 <= (last - 1) * STEP_S + 1e-6
                else None
            )

        return meets

    shooters = [
        {"channels": c, "rounds": r, "rank": n, "pk": kill, "react_s": react, "assess_s": assess, "gap_s": gap,
         "opens_s": WINDOWS[n][0] * STEP_S, "meets": meets_of(*WINDOWS[n])}
        for n, (c, r, react, assess, gap) in enumerate([(2, 9, 6.0, 4.0, 2.0), (3, 12, 3.0, 2.0, 1.0)])
    ]  # fmt: skip
    return many(
        TWINS, 17, threats=THREATS, starts_s=[n * SPACING_S for n in range(THREATS)], arrive_s=ARRIVE_S,
        sensors=[{"period_s": LOOK_S, "pd": lambda t: PD}], shooters=shooters, a_dead=0.1, b_alive=0.2,
    )  # fmt: skip


@pytest.mark.parametrize("kill", [0.0, 0.7, 1.0])
def test_the_twin_agrees(kill):
    tally, other = ours(kill), twin(kill)
    for total, squared, column in (
        (tally.leaks, tally.leaks_squared, other[:, 0]),
        (tally.rounds, tally.rounds_squared, other[:, 1]),
    ):
        mean = total / N
        variance = (squared / N - mean**2) / N + column.var(ddof=1) / TWINS
        assert abs(mean - column.mean()) <= 4 * math.sqrt(variance) + 1e-9, (mean, column.mean())

"""Replications a second of the raid, on one core and on two, against its twin in SimPy: python bench/raid.py

Medium: 40 threats in 600 s, three short and two long shooters, five radars. Dense: three times as fast, within 20 s.
"""

import statistics
import sys
import time
from pathlib import Path

import numpy as np

# Instead of this folder, whose raid.py would hide the tests' folder of that name.
sys.path[0] = str(Path(__file__).parents[1] / "tests")

from airshield.physics.detection import confirmation_law
from airshield.raid.run import run_raid, run_rows
from oracles.simpy_raid import many
from raid.simple_raids import simple_plan

STEP_S, REPEATS = 0.5, 5
PD = 0.3
CASES = {"medium": (300.0, 300.0 / 40), "dense": (100.0, 20.0 / 40)}
"""Flight [s], time between starts [s]."""
ALL_OPTIONS = {
    "common_mode": 0.05, "reacquire_ms": 20_000, "last_two": True, "reload_ms": 120_000, "aim_site": 1, "disable": 0.3,
    "sites_up": [0.9] * 5, "judge_alive_dead": 0.03, "judge_dead_alive": 0.05,
    "false_gap": -np.expm1(-0.002 * STEP_S * np.arange(1, 3_000)),
}  # fmt: skip
SHOOTERS = {
    "channels": [4, 4, 4, 10, 10], "rounds": [12, 12, 12, 48, 48], "ranks": [1, 1, 1, 0, 0],
    "gap_ms": [2_000] * 3 + [3_000] * 2, "react_ms": [8_000] * 5, "assess_ms": [2_000] * 3 + [4_000] * 2,
}  # fmt: skip


def plan(case, replications, **options):
    arrive_s, spacing_s = CASES[case]
    steps = round(arrive_s / STEP_S)
    windows = ((steps * 6 // 10, steps * 9 // 10),) * 3 + ((steps * 2 // 10, steps * 8 // 10),) * 2
    law = confirmation_law(np.full(round(arrive_s / 5), PD), 3, 5)
    settings = {
        "threats": 40, "windows": windows, "flight_steps": 30, "kill": [0.7] * 5, "arrival_step": steps, "sensors": 5,
        "confirm": law, "look_ms": 5_000, "judge_alive_dead": 0.03, "judge_dead_alive": 0.05,
        "scheduled_ms": np.arange(40) * spacing_s * 1000, **SHOOTERS,
    }  # fmt: skip
    return simple_plan(replications, 1, **(settings | options))


def twin(case, n):
    arrive_s, spacing_s = CASES[case]
    steps = round(arrive_s / STEP_S)

    def meets_of(first, last):
        return lambda t: t + 15.0 if first * STEP_S <= t + 1e-6 <= (last - 1) * STEP_S + 1e-6 else None

    # No round may meet a threat after its arrival.
    latest = steps + 1 - 30
    short = meets_of(steps * 6 // 10, min(steps * 9 // 10, latest))
    long = meets_of(steps * 2 // 10, min(steps * 8 // 10, latest))
    shooters = [
        {"channels": SHOOTERS["channels"][j], "rounds": SHOOTERS["rounds"][j], "rank": SHOOTERS["ranks"][j], "pk": 0.7,
         "react_s": 8.0, "assess_s": SHOOTERS["assess_ms"][j] / 1000, "gap_s": SHOOTERS["gap_ms"][j] / 1000,
         "opens_s": steps * (6 if j < 3 else 2) // 10 * STEP_S, "meets": short if j < 3 else long}
        for j in range(5)
    ]  # fmt: skip
    begun = time.process_time()
    found = many(
        n, 3, threats=40, starts_s=[i * spacing_s for i in range(40)], arrive_s=arrive_s,
        sensors=[{"period_s": 5.0, "pd": lambda t: PD}] * 5, shooters=shooters, a_dead=0.03, b_alive=0.05,
    )  # fmt: skip
    return (time.process_time() - begun) / n, found


def kernel_s(what):
    """CPU seconds of a replication on one core: the median of several runs."""
    run_rows(what, 0, 64)
    times = []
    for _ in range(REPEATS):
        begun = time.process_time()
        run_rows(what, 0, 4_096)
        times.append((time.process_time() - begun) / 4_096)
    return statistics.median(times)


def wall_s(what, workers):
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        run_raid(what, workers)
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def main():
    for case in CASES:
        one = plan(case, 40_960)
        seconds = kernel_s(one)
        options = kernel_s(plan(case, 40_960, **ALL_OPTIONS)) / seconds
        slow, found = twin(case, 60)
        tally = run_raid(one, 1).tally
        walls = [wall_s(one, workers) for workers in (1, 2)]
        print(
            f"{case:7} {1 / seconds:9,.0f} replications a CPU second; SimPy {1 / slow:5.1f}, ratio {slow / seconds:6,.0f}; "
            f"all options {options:.2f} times the time; two threads {walls[0] / walls[1]:.2f} times one "
            f"({40_960 / walls[1]:,.0f} a second)"
        )
        print(
            f"        leakers {tally.leaks / one.replications:.3f}, twin {found[:, 0].mean():.3f} "
            f"± {found[:, 0].std() / len(found) ** 0.5:.3f}; rounds {tally.rounds / one.replications:.2f}, "
            f"twin {found[:, 1].mean():.2f} ± {found[:, 1].std() / len(found) ** 0.5:.2f}"
        )


if __name__ == "__main__":
    main()

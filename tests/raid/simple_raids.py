"""Raids made of tables only, for laws that can be worked out on paper."""

import numpy as np

from airshield.raid.tables import PHASES, STEP_MS, RaidTables

ALWAYS = 2**32 - 1


def simple_tables(
    threats=40,
    windows=((20, 21),),
    flight_steps=10,
    kill=0.7,
    channels=64,
    rounds=10_000,
    salvo=1,
    assess_ms=4_000,
    arrival_step=400,
    judge_alive_dead=0.0,
    judge_dead_alive=0.0,
    gap_ms=0,
    react_ms=0,
    scheduled_ms=None,
    confirm=None,
    look_ms=1_000,
    ranks=None,
):
    """One group against len(windows) shooters. windows: for each shooter the steps [first, last) at which it
    may launch; the round meets the threat flight_steps later. confirm: law of the one sensor, by look.
    Numbers of one shooter may be given as lists, one for each."""
    J, Q = len(windows), arrival_step + 1

    def each(value, kind=np.int32):
        return np.array(value if isinstance(value, list | tuple) else [value] * J, dtype=kind)

    meets = np.full((J, Q), -1, dtype=np.int32)
    for j, (first, last) in enumerate(windows):
        steps = np.arange(first, last)
        steps = steps[steps + flight_steps < Q]
        meets[j, steps] = (steps + flight_steps) * STEP_MS
    possible = np.where(meets >= 0, np.arange(Q), Q)
    following = np.minimum.accumulate(possible[:, ::-1], axis=1)[:, ::-1]
    law = np.array([1.0] if confirm is None else confirm)
    thresholds = np.minimum(np.rint(law * 2.0**32), ALWAYS).astype(np.uint32)
    scheduled = (
        np.zeros(threats, dtype=np.int32)
        if scheduled_ms is None
        else np.asarray(scheduled_ms, dtype=np.int32)
    )
    pk = each(kill, np.float64)
    return RaidTables(
        group=np.zeros(threats, dtype=np.int32),
        threat_key=np.arange(threats, dtype=np.uint32) * 7919 + 13,
        scheduled_ms=scheduled,
        jitter_steps=np.zeros(threats, dtype=np.int32),
        flight_ms=np.array([arrival_step * STEP_MS], dtype=np.int32),
        steps=np.array([Q], dtype=np.int32),
        any_window=np.array([bool((meets >= 0).any())]),
        sensor_key=np.array([99], dtype=np.uint32),
        look_ms=np.array([look_ms], dtype=np.int32),
        confirm_at=np.zeros((1, 1), dtype=np.int64),
        looks=np.array([[law.size]], dtype=np.int32),
        confirm=np.tile(thresholds, PHASES),
        rank=each(list(range(J)) if ranks is None else ranks),
        channels=each(channels),
        rounds=each(rounds),
        gap_ms=each(gap_ms),
        react_ms=each(react_ms),
        assess_ms=each(assess_ms),
        salvo=each(salvo),
        kill=np.minimum(np.rint(pk * 2.0**32), ALWAYS).astype(np.uint32).reshape(J, 1),
        window_at=np.arange(J, dtype=np.int64).reshape(1, J) * Q,
        meets_ms=meets.ravel(),
        following=following.astype(np.int32).ravel(),
        judge_alive_dead=np.uint32(min(round(judge_alive_dead * 2**32), ALWAYS)),
        judge_dead_alive=np.uint32(min(round(judge_dead_alive * 2**32), ALWAYS)),
    )


def z_of(total, total_squared, n, expected):
    """How many standard errors a mean over n replications lies from what is expected."""
    mean = total / n
    variance = (total_squared - total * mean) / (n - 1)
    return (mean - expected) / (variance / n) ** 0.5

"""Raids made of tables only, for laws that can be worked out on paper."""

import os

import numpy as np

from airshield.raid.run import plan_of
from airshield.raid.tables import (
    FLIGHT,
    GROUP,
    NEVER_MS,
    PHASES,
    SENSOR,
    SETTINGS,
    SHOOTER,
    SIGHT,
    SITE,
    SPELL,
    STEP_MS,
    THREAT,
    RaidTables,
    records,
)

ALWAYS = 2**32 - 1


def threshold(chance):
    return np.minimum(np.rint(np.asarray(chance, dtype=np.float64) * 2.0**32), ALWAYS).astype(np.uint32)


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
    reload_ms=NEVER_MS,
    common_mode=0.0,
    reacquire_ms=NEVER_MS,
    last_two=False,
    spells=None,
    sites_up=None,
    there=None,
    aim_site=-1,
    hit=1.0,
    disable=0.0,
    false_gap=None,
    false_known=1.0,
    hold_ms=4_000,
    sensors=1,
    threat_key=None,
):
    """One group against len(windows) shooters, each at a site of its own; the sensors stand at the first.

    windows: for each shooter the steps [first, last) at which it may launch; the round meets the threat
    flight_steps later. confirm: law of each sensor, by look. spells: (law, first look, end of track in ms) one after
    another, instead of confirm. Numbers of one shooter may be given as lists, one for each.
    """
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
    if spells is None:
        spells = [([1.0] if confirm is None else confirm, 0, NEVER_MS)]
    laws = [np.tile(threshold(law), PHASES) for law, _, _ in spells] * sensors
    sizes = np.array([law.size for law in laws], dtype=np.int64)
    scheduled = np.zeros(threats) if scheduled_ms is None else np.asarray(scheduled_ms)
    to_go = np.clip((Q - 1 - np.arange(Q)) // 20, 0, 18)
    gaps = np.zeros(0, dtype=np.uint32) if false_gap is None else threshold(false_gap)
    sights = records(SIGHT, first=np.arange(sensors) * len(spells), count=[len(spells)] * sensors)
    return RaidTables(
        threats=records(
            THREAT,
            key=np.arange(threats, dtype=np.uint32) * 7919 + 13 if threat_key is None else threat_key,
            scheduled_ms=scheduled,
        ),
        groups=records(
            GROUP, key=5, way_count=1, aim_site=aim_site, hit=threshold(hit), disable=threshold(disable)
        ),
        flights=records(FLIGHT, flight_ms=arrival_step * STEP_MS, steps=Q, any_window=(meets >= 0).any()),
        sites=records(
            SITE, key=np.arange(J) + 1_000, up=threshold([1.0] * J if sites_up is None else sites_up)
        ),
        there=np.ones((1, J), dtype=np.uint8) if there is None else np.asarray(there, dtype=np.uint8),
        sensors=records(SENSOR, key=np.arange(sensors) + 99, look_ms=look_ms),
        shooters=records(
            SHOOTER,
            site=np.arange(J),
            rank=each(list(range(J)) if ranks is None else ranks),
            channels=each(channels),
            rounds=each(rounds),
            gap_ms=each(gap_ms),
            react_ms=each(react_ms),
            assess_ms=each(assess_ms),
            reload_ms=each(reload_ms),
            hold_ms=each(hold_ms),
            salvo=each(salvo),
            last_two=each(last_two),
        ),
        sights=sights.reshape(1, sensors, 1),
        spells=records(
            SPELL,
            law_at=np.cumsum(sizes) - sizes,
            looks=sizes // PHASES,
            first_look=[first for _, first, _ in spells] * sensors,
            end_ms=[end for _, _, end in spells] * sensors,
        ),
        confirm=np.concatenate(laws),
        kill=threshold(each(kill, np.float64)).reshape(J, 1),
        window_at=(np.arange(J, dtype=np.int64) * Q).reshape(1, J, 1),
        meets_ms=meets.ravel(),
        following=following.astype(np.int32).ravel(),
        to_go_bin=to_go.astype(np.int8),
        false_gap=gaps,
        settings=records(
            SETTINGS,
            positions=1,
            reacquire_ms=reacquire_ms,
            quickest_ms=min(each(react_ms)),
            false_known=threshold(false_known),
            judge_alive_dead=threshold(judge_alive_dead),
            judge_dead_alive=threshold(judge_dead_alive),
            common_mode=threshold(common_mode),
        ),
    )


FRESH = int(os.environ.get("AIRSHIELD_SEED", "0")) << 32
"""Added to every seed by `make nightly`."""


def simple_plan(replications, seed, inner=1, **settings):
    """A plan of such a raid."""
    return plan_of(simple_tables(**settings), seed + FRESH, replications, inner)


def z_of(total, total_squared, n, expected):
    """How many standard errors a mean over n replications lies from what is expected."""
    mean = total / n
    variance = (total_squared - total * mean) / (n - 1)
    return (mean - expected) / (variance / n) ** 0.5

"""What a replication works in and what it leaves behind: rows of records, sized by the tables of a raid.

Letters are those of the tables; R rows of workspace, n replications.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.raid.tables import BINS, RaidTables

CAUSES_OF_LEAKS = 7

THREAT_NOW = np.dtype(
    [
        ("start", "i8"),
        ("arrival", "i8"),
        ("confirmed", "i8"),  # first track, NEVER_MS if none
        ("assess_end", "i8"),
        ("taken", "i8"),  # when its channel was taken
        ("blocked_since", "i8"),  # -1 when no channel or launcher keeps it waiting
        ("tracks", "i4"),  # spells in which it is tracked
        ("shots", "i4"),
        ("engagements", "i4"),
        ("shooter", "i4"),
        ("salvo", "i4"),
        ("kind", "i4"),
        ("alive", "i4"),
        ("flags", "i4"),
        ("place", "i4"),  # by arrival
        ("asks", "i4"),  # 1: it asks for a shooter at this instant
    ]
)
TRACK_NOW = np.dtype([("begins", "i8"), ("ends", "i8")])
SITE_NOW = np.dtype(
    [("down_ms", "i8"), ("variant", "i8")]
)  # when it was lost, -1: never there; where it stands
SHOOTER_NOW = np.dtype(
    [("launcher_ready", "i8"), ("full_since", "i8"), ("free", "i4"), ("left", "i4")]
)  # full_since: when its last channel was taken, -1 while one is free
SENSOR_NOW = np.dtype([("phase", "i8"), ("false_count", "i8")])
SLOT_NOW = np.dtype([("taken", "i8"), ("shooter", "i8")])  # who engages a false track, -1 nobody

GROUP_ROW = np.dtype(
    [
        ("lead_ms", "i8"),  # sum over tracked threats of the time from first track to arrival
        ("leaks", "i4"),  # threats that come through
        ("hits", "i4"),  # of them, those that hit what they aim at
        ("tracked", "i4"),  # threats tracked before they arrive
        ("unused", "i4"),
    ]
)
SHOOTER_ROW = np.dtype(
    [
        ("busy_ms", "i8"),  # channel time
        ("full_ms", "i8"),  # time with all channels taken
        ("fired", "i4"),
        ("kills", "i4"),
        ("empty", "i4"),  # 1 where the magazine ran out
        ("unused", "i4"),
    ]
)
RUN_ROW = np.dtype(
    [
        ("warning_ms", "i8"),  # first track to first arrival, -1 none
        ("starved_ms", "i8"),  # time that threats were kept waiting by channels and launchers
        ("wasted", "i4"),  # rounds at what was dead already
        ("on_false", "i4"),  # rounds at false tracks
    ]
)


class Work(NamedTuple):
    """Workspace, a row for each thread. K: spells of track a threat can have; P: channels of all shooters."""

    tree: NDArray[
        np.int64
    ]  # [R, 2 leaves] pending times of T threats, S sensors, P false tracks, J reloads, J launchers
    threats: NDArray[Any]  # [R, T] THREAT_NOW
    tracks: NDArray[Any]  # [R, T, K] TRACK_NOW
    queue: NDArray[np.int32]  # [R, T] threats that wait for a shooter, the first to arrive first
    waiting: NDArray[np.int32]  # [R] how many
    way: NDArray[np.int32]  # [R, G]
    sites: NDArray[Any]  # [R, U] SITE_NOW
    shooters: NDArray[Any]  # [R, J] SHOOTER_NOW
    sensors: NDArray[Any]  # [R, S] SENSOR_NOW
    slots: NDArray[Any]  # [R, P] SLOT_NOW
    false_until: NDArray[np.int64]  # [R]


class Rows(NamedTuple):
    """Outcomes, a row for each replication: whole numbers only."""

    groups: NDArray[Any]  # [n, G] GROUP_ROW
    shooters: NDArray[Any]  # [n, J] SHOOTER_ROW
    runs: NDArray[Any]  # [n] RUN_ROW
    causes: NDArray[np.int32]  # [n, 7] leaks by cause
    keep_out: NDArray[np.int32]  # [n, BINS] kills by distance left to the aim


def work_for(tables: RaidTables, rows: int = 1) -> Work:
    """An empty workspace for one raid."""
    threats, shooters, sensors = tables.threats.size, tables.shooters.size, tables.sensors.size
    # One entry more than spells, because they are kept in order by shifting.
    most = int(tables.sights["count"].sum(axis=1).max(initial=0)) + 1
    slots = int(tables.shooters["channels"].sum()) if tables.false_gap.size else 0
    leaves = 1
    while leaves < threats + sensors + slots + 2 * shooters:
        leaves *= 2
    return Work(
        tree=np.zeros((rows, 2 * leaves), np.int64),
        threats=np.zeros((rows, threats), THREAT_NOW),
        tracks=np.zeros((rows, threats, most), TRACK_NOW),
        queue=np.zeros((rows, threats), np.int32),
        waiting=np.zeros(rows, np.int32),
        way=np.zeros((rows, tables.groups.size), np.int32),
        sites=np.zeros((rows, tables.sites.size), SITE_NOW),
        shooters=np.zeros((rows, shooters), SHOOTER_NOW),
        sensors=np.zeros((rows, sensors), SENSOR_NOW),
        slots=np.zeros((rows, slots), SLOT_NOW),
        false_until=np.zeros(rows, np.int64),
    )


def rows_for(tables: RaidTables, n: int) -> Rows:
    """Empty outcomes of n replications."""
    return Rows(
        groups=np.zeros((n, tables.groups.size), GROUP_ROW),
        shooters=np.zeros((n, tables.shooters.size), SHOOTER_ROW),
        runs=np.zeros(n, RUN_ROW),
        causes=np.zeros((n, CAUSES_OF_LEAKS), np.int32),
        keep_out=np.zeros((n, BINS), np.int32),
    )

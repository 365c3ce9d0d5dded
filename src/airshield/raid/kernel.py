"""One replication of a raid: events in integer milliseconds, ties broken by index.

Each threat has one pending event and goes TRACK -> WAIT -> HIT -> ASSESS -> (WAIT | DONE). At every
instant all changes of state come first, then one assignment pass over the waiting threats in the
order in which they would arrive. Random draws are keyed (see philox), never taken in sequence.
"""

import numpy as np
from numba import njit

from airshield.raid.philox import ASSESSMENT, DETECTION, KILL, SCAN_PHASE, START, below, draw
from airshield.raid.tables import NEVER, PHASES, STEP_MS, RaidTables

TRACK, WAIT, HIT, ASSESS, DONE = range(5)
NEVER_TRACKED, TRACKED_TOO_LATE, NO_CHANNEL, NO_ROUNDS, NO_ENVELOPE, MISSED, JUDGED_DEAD = range(7)
CAUSES = (
    "never tracked",
    "tracked too late",
    "no channel",
    "no rounds",
    "no envelope",
    "missed",
    "judged dead",
)

_BLOCKED_CHANNEL, _BLOCKED_ROUNDS, _JUDGED_DEAD = 1, 2, 4


@njit(cache=True, nogil=True)
def replicate(tables: RaidTables, seed, first, leaks, rounds, causes, fired, warning_ms):
    """Run replications first, first + 1, ... and fill their rows.

    leaks [n, G], rounds [n], causes [n, 7], fired [n, J]: int32. warning_ms [n]: time between the first
    confirmed track and the first arrival, -1 when nothing was tracked before it arrived.
    """
    threats = tables.group.size
    leaves = 1
    while leaves < threats:
        leaves *= 2
    tree = np.empty(2 * leaves, dtype=np.int64)
    start = np.empty(threats, dtype=np.int64)
    arrival = np.empty(threats, dtype=np.int64)
    confirmed = np.empty(threats, dtype=np.int64)
    kind = np.empty(threats, dtype=np.int8)
    alive = np.empty(threats, dtype=np.bool_)
    flags = np.empty(threats, dtype=np.int8)
    shots = np.empty(threats, dtype=np.int32)
    engagements = np.empty(threats, dtype=np.int32)
    shooter_of = np.empty(threats, dtype=np.int32)
    order = np.empty(threats, dtype=np.int32)
    free = np.empty(tables.rank.size, dtype=np.int32)
    left = np.empty(tables.rank.size, dtype=np.int32)
    launcher_ready = np.empty(tables.rank.size, dtype=np.int64)
    phase = np.empty(tables.look_ms.size, dtype=np.int64)
    quickest = np.int64(0)
    for j in range(tables.react_ms.size):
        quickest = tables.react_ms[j] if j == 0 else min(quickest, tables.react_ms[j])

    for n in range(leaks.shape[0]):
        replication = first + n
        leaks[n, :] = 0
        causes[n, :] = 0
        fired[n, :] = 0
        for j in range(free.size):
            free[j] = tables.channels[j]
            left[j] = tables.rounds[j]
            launcher_ready[j] = 0
        for s in range(phase.size):
            phase[s] = below(draw(seed, replication, tables.sensor_key[s], SCAN_PHASE, 0), tables.look_ms[s])

        # Detect and track.
        tree[:] = np.int64(NEVER) << 20
        first_arrival, first_confirmed = np.int64(NEVER), np.int64(NEVER)
        for i in range(threats):
            key, g = tables.threat_key[i], tables.group[i]
            late = below(draw(seed, replication, key, START, 0), tables.jitter_steps[i] + 1)
            start[i] = tables.scheduled_ms[i] + late * STEP_MS
            arrival[i] = start[i] + tables.flight_ms[g]
            confirmed[i] = _first_confirmation(tables, seed, replication, g, key, start[i], phase)
            kind[i], alive[i], flags[i], shots[i], engagements[i] = TRACK, True, 0, 0, 0
            ready = confirmed[i] + quickest if confirmed[i] < NEVER else np.int64(NEVER)
            _set(tree, leaves, i, min(ready, arrival[i]))
            order[i] = i
            first_arrival = min(first_arrival, arrival[i])
            first_confirmed = min(first_confirmed, confirmed[i])
        _sort_by_arrival(order, arrival)
        warning_ms[n] = max(np.int64(-1), first_arrival - first_confirmed)

        # Engage, assess, count: all events of an instant, then one assignment pass.
        while (tree[1] >> 20) < NEVER:
            now = tree[1] >> 20
            freed = False
            wanted = False
            while (tree[1] >> 20) == now:
                i = tree[1] & 0xFFFFF
                if kind[i] == HIT:
                    _strike(tables, seed, replication, i, alive, shots, shooter_of)
                    kind[i] = ASSESS
                    _set(tree, leaves, i, now + tables.assess_ms[shooter_of[i]])
                    continue
                if kind[i] == ASSESS:
                    free[shooter_of[i]] += 1
                    freed = True
                    word = draw(seed, replication, tables.threat_key[i], ASSESSMENT, engagements[i])
                    wrong = word < (tables.judge_alive_dead if alive[i] else tables.judge_dead_alive)
                    if alive[i] == wrong:  # judged dead: rightly or not, it is not engaged again
                        flags[i] |= _JUDGED_DEAD
                        kind[i] = DONE
                    elif now >= arrival[i]:
                        kind[i] = DONE
                    else:
                        kind[i] = WAIT
                        wanted = True
                elif now >= arrival[i]:
                    kind[i] = DONE
                else:
                    kind[i] = WAIT
                    wanted = True
                _set(tree, leaves, i, np.int64(NEVER))
                if kind[i] == DONE and alive[i]:
                    leaks[n, tables.group[i]] += 1
                    causes[n, _cause(tables, i, confirmed, arrival, flags, shots)] += 1
            if freed or wanted:
                _assign(
                    tables,
                    now,
                    order,
                    start,
                    arrival,
                    confirmed,
                    kind,
                    flags,
                    shots,
                    engagements,
                    shooter_of,
                    free,
                    left,
                    launcher_ready,
                    tree,
                    leaves,
                )
        total = 0
        for j in range(left.size):
            fired[n, j] = tables.rounds[j] - left[j]
            total += fired[n, j]
        rounds[n] = total


@njit(cache=True, nogil=True)
def _first_confirmation(tables, seed, replication, g, key, start, phase):
    """Earliest time at which some sensor confirms a track; NEVER if none does. One draw for each sensor."""
    best = np.int64(NEVER)
    for s in range(phase.size):
        period = np.int64(tables.look_ms[s])
        late = (phase[s] - start) % period
        which = late * PHASES // period
        looks = np.int64(tables.looks[g, s])
        at = tables.confirm_at[g, s] + which * looks
        word = draw(seed, replication, key, DETECTION, tables.sensor_key[s])
        if word >= tables.confirm[at + looks - 1]:
            continue
        low, high = np.int64(0), looks - 1
        while low < high:
            middle = (low + high) // 2
            if word < tables.confirm[at + middle]:
                high = middle
            else:
                low = middle + 1
        time = start + (2 * which + 1) * period // (2 * PHASES) + low * period
        best = min(best, time)
    return best


@njit(cache=True, nogil=True)
def _strike(tables, seed, replication, i, alive, shots, shooter_of):
    """The rounds of the last salvo meet the threat; each may kill."""
    j = shooter_of[i]
    for shot in range(shots[i] - tables.salvo[j], shots[i]):
        if draw(seed, replication, tables.threat_key[i], KILL, shot) < tables.kill[j, tables.group[i]]:
            alive[i] = False


@njit(cache=True, nogil=True)
def _assign(
    tables,
    now,
    order,
    start,
    arrival,
    confirmed,
    kind,
    flags,
    shots,
    engagements,
    shooter_of,
    free,
    left,
    launcher_ready,
    tree,
    leaves,
):
    """Give waiting threats to shooters, the first to arrive first; the others are told when to ask again."""
    for n in range(order.size):
        i = order[n]
        if kind[i] != WAIT:
            continue
        g = tables.group[i]
        best, best_meets = -1, np.int64(0)
        again = np.int64(NEVER)
        for j in range(free.size):
            ready = confirmed[i] + tables.react_ms[j]
            earliest = max(now, ready, launcher_ready[j])
            meets, opens = _window(tables, g, j, earliest - start[i])
            if opens < 0:
                continue
            if left[j] < tables.salvo[j]:
                flags[i] |= _BLOCKED_ROUNDS
                continue
            if meets < 0:
                again = min(again, start[i] + opens)
                continue
            if ready > now:
                again = min(again, ready)
                continue
            if free[j] == 0 or launcher_ready[j] > now:
                flags[i] |= _BLOCKED_CHANNEL
                if free[j] > 0:
                    again = min(again, launcher_ready[j])
                continue
            if (
                best < 0
                or tables.rank[j] < tables.rank[best]
                or (tables.rank[j] == tables.rank[best] and meets < best_meets)
            ):
                best, best_meets = j, meets
        if best < 0:
            _set(tree, leaves, i, min(again, arrival[i]))
            continue
        free[best] -= 1
        left[best] -= tables.salvo[best]
        launcher_ready[best] = now + tables.gap_ms[best]
        shots[i] += tables.salvo[best]
        engagements[i] += 1
        shooter_of[i] = best
        kind[i] = HIT
        _set(tree, leaves, i, start[i] + best_meets)


@njit(cache=True, nogil=True)
def _window(tables, g, j, flown):
    """Flight time at intercept for a launch now (-1: not possible), and when a launch next is (-1: never)."""
    steps = np.int64(tables.steps[g])
    at = tables.window_at[g, j]
    q = flown // STEP_MS
    if flown < 0 or q >= steps:
        return np.int64(-1), np.int64(-1)
    a = np.int64(tables.meets_ms[at + q])
    rest = flown - q * STEP_MS
    if a >= 0 and rest == 0:
        return a, flown
    if a >= 0 and q + 1 < steps and tables.meets_ms[at + q + 1] >= 0:
        b = np.int64(tables.meets_ms[at + q + 1])
        return a + (b - a) * rest // STEP_MS, flown
    if q + 1 >= steps:
        return np.int64(-1), np.int64(-1)
    opens = np.int64(tables.following[at + q + 1])
    return np.int64(-1), opens * STEP_MS if opens < steps else np.int64(-1)


@njit(cache=True, nogil=True)
def _cause(tables, i, confirmed, arrival, flags, shots):
    """Why a threat leaked."""
    if confirmed[i] >= arrival[i]:
        return NEVER_TRACKED
    if shots[i] > 0:
        return JUDGED_DEAD if flags[i] & _JUDGED_DEAD else MISSED
    if not tables.any_window[tables.group[i]]:
        return NO_ENVELOPE
    if flags[i] & _BLOCKED_CHANNEL:
        return NO_CHANNEL
    if flags[i] & _BLOCKED_ROUNDS:
        return NO_ROUNDS
    return TRACKED_TOO_LATE


@njit(cache=True, nogil=True)
def _set(tree, leaves, i, time):
    """Set the pending time of threat i in a tournament tree of (time, index) keys; the winner is tree[1]."""
    node = leaves + i
    tree[node] = (time << 20) | i
    node >>= 1
    while node >= 1:
        tree[node] = min(tree[2 * node], tree[2 * node + 1])
        node >>= 1


@njit(cache=True, nogil=True)
def _sort_by_arrival(order, arrival):
    """Order threats by arrival, then index (insertion sort: schedules come nearly sorted)."""
    for n in range(1, order.size):
        i = order[n]
        m = n - 1
        while m >= 0 and (
            arrival[order[m]] > arrival[i] or (arrival[order[m]] == arrival[i] and order[m] > i)
        ):
            order[m + 1] = order[m]
            m -= 1
        order[m + 1] = i

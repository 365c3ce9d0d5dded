"""One replication of a raid: events in integer milliseconds, ties broken by index.

Each threat has one pending event and goes TRACK -> WAIT -> HIT -> ASSESS -> (WAIT | LOST | DONE). At every instant
all changes of state come first, then one assignment pass over the waiting threats in the order in which they would
arrive. Random draws are keyed (see philox), never taken in sequence. Nothing is allocated, so that the same source
runs on one thread of a processor or of a graphics card; each takes one row of the workspace.
"""

import numpy as np

from airshield.raid.compiled import helper, kernel
from airshield.raid.philox import (
    ASSESSMENT,
    AVAILABLE,
    COMMON,
    DETECTION,
    DISABLE,
    FALSE_GAP,
    FALSE_KNOWN,
    HIT_AIM,
    KILL,
    POSITION,
    ROUTE,
    SCAN_PHASE,
    START,
    WORLD,
    below,
    draw,
    happens,
)
from airshield.raid.state import Rows, Work
from airshield.raid.tables import NEVER_MS, PHASES, STEP_MS, RaidTables

NOBODY, ITSELF, EVERYBODY = range(3)
TRACK, WAIT, HIT, ASSESS, LOST, DONE = range(6)
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
(LOG_TRACKED, LOG_LAUNCH, LOG_KILL, LOG_MISS, LOG_JUDGED_DEAD, LOG_LEAK, LOG_SITE_LOST, LOG_RELOADED,
 LOG_FALSE, LOG_START) = range(10)  # fmt: skip
LOG_WORDS = ("tracked", "launch", "kill", "miss", "judged dead", "comes through", "site lost", "reloaded",
             "false track engaged", "starts")  # fmt: skip

_BLOCKED_CHANNEL, _BLOCKED_ROUNDS, _JUDGED_DEAD, _LEAKED = 1, 2, 4, 8
_INDEX = (1 << 20) - 1


@kernel
def replicate(tables: RaidTables, work: Work, rows: Rows, log, seed, first, inner):
    """Run replications first, first + 1, ... and fill their rows.

    inner: replications that share one state of the reports (which sites are there, and where). log [events, 4]: time,
    what, threat, shooter, site or (for a start) way of the first of them; empty for none.
    """
    for n in range(rows.runs.size):
        replicate_one(tables, work, 0, rows, n, log, 0 if n == 0 else log.shape[0], seed, first + n, inner)


@kernel
def replicate_one(tables, work, w, rows, n, log, logged, seed, replication, inner):
    """One replication into row n of the outcomes, in row w of the workspace; logged: where its log begins."""
    _clear(rows, n)
    _prepare(tables, work, w, seed, replication, inner)
    logged = _detect(tables, work, w, rows, n, log, logged, seed, replication)
    _sort_by_arrival(work, w)
    threats = tables.threats.size
    sensors, slots = tables.sensors.size, work.slots.shape[1]
    while (work.tree[w, 1] >> 20) < NEVER_MS:
        now = work.tree[w, 1] >> 20
        asked = NOBODY
        while (work.tree[w, 1] >> 20) == now:
            index = work.tree[w, 1] & _INDEX
            if index < threats:
                wanted, logged = _threat_event(
                    tables, work, w, rows, n, log, logged, seed, replication, index, now
                )
                asked = max(asked, wanted)
            elif index < threats + sensors:
                logged = _false_track(
                    tables, work, w, rows, n, log, logged, seed, replication, index - threats, now
                )
            elif index < threats + sensors + slots:
                logged = _false_judged(
                    tables, work, w, rows, n, log, logged, seed, replication, index - threats - sensors, now
                )
                asked = EVERYBODY
            elif index >= threats + sensors + slots + tables.shooters.size:
                _set(work, w, index, NEVER_MS)  # a launcher is ready
                asked = EVERYBODY
            else:
                j = index - threats - sensors - slots
                work.shooters[w, j].left = tables.shooters[j].rounds
                for at in range(work.waiting[w]):
                    work.threats[w, work.queue[w, at]].asks = 1
                _set(work, w, index, NEVER_MS)
                logged = _note(log, logged, now, LOG_RELOADED, -1, j)
                asked = EVERYBODY
        if asked != NOBODY:
            logged = _assign(tables, work, w, rows, n, log, logged, now, asked == EVERYBODY)


@helper
def _clear(rows, n):
    for g in range(rows.groups.shape[1]):
        rows.groups[n, g].leaks = 0
        rows.groups[n, g].hits = 0
        rows.groups[n, g].tracked = 0
        rows.groups[n, g].lead_ms = 0
    for c in range(rows.causes.shape[1]):
        rows.causes[n, c] = 0
    for j in range(rows.shooters.shape[1]):
        rows.shooters[n, j].fired = 0
        rows.shooters[n, j].kills = 0
        rows.shooters[n, j].empty = 0
        rows.shooters[n, j].busy_ms = 0
        rows.shooters[n, j].full_ms = 0
    for b in range(rows.keep_out.shape[1]):
        rows.keep_out[n, b] = 0
    rows.runs[n].wasted = 0
    rows.runs[n].on_false = 0
    rows.runs[n].starved_ms = 0


@helper
def _prepare(tables, work, w, seed, replication, inner):
    """Which sites are there and where, which way each group takes, where each scan stands."""
    state = replication // inner
    world = below(draw(seed, state, 0, WORLD, 0), tables.there.shape[0])
    for u in range(tables.sites.size):
        here = tables.there[world, u] != 0
        here &= happens(draw(seed, state, tables.sites[u].key, AVAILABLE, 0), tables.sites[u].up)
        work.sites[w, u].down_ms = NEVER_MS if here else -1
        word = draw(seed, state, tables.sites[u].key, POSITION, 0)
        work.sites[w, u].variant = below(word, tables.settings[0].positions)
    for g in range(tables.groups.size):
        word = draw(seed, replication, tables.groups[g].key, ROUTE, 0)
        work.way[w, g] = tables.groups[g].way_first + below(word, tables.groups[g].way_count)
    for j in range(tables.shooters.size):
        up = work.sites[w, tables.shooters[j].site].down_ms == NEVER_MS
        work.shooters[w, j].free = tables.shooters[j].channels if up else 0
        work.shooters[w, j].left = tables.shooters[j].rounds if up else 0
        work.shooters[w, j].launcher_ready = 0
        work.shooters[w, j].full_since = -1
    for s in range(tables.sensors.size):
        work.sensors[w, s].phase = below(
            draw(seed, replication, tables.sensors[s].key, SCAN_PHASE, 0), tables.sensors[s].look_ms
        )
        work.sensors[w, s].false_count = 0
    for p in range(work.slots.shape[1]):
        work.slots[w, p].shooter = -1
    for node in range(work.tree.shape[1]):
        work.tree[w, node] = NEVER_MS << 20


@helper
def _detect(tables, work, w, rows, n, log, logged, seed, replication):
    """Start every threat and find out when it is tracked."""
    first_arrival, first_confirmed, last_arrival = NEVER_MS, NEVER_MS, 0
    for i in range(tables.threats.size):
        g = tables.threats[i].group
        late = below(
            draw(seed, replication, tables.threats[i].key, START, 0), tables.threats[i].jitter_steps + 1
        )
        work.threats[w, i].start = tables.threats[i].scheduled_ms + late * STEP_MS
        work.threats[w, i].arrival = work.threats[w, i].start + tables.flights[work.way[w, g]].flight_ms
        logged = _note(log, logged, work.threats[w, i].start, LOG_START, i, work.way[w, g])
        _track(tables, work, w, seed, replication, i)
        work.threats[w, i].kind = TRACK
        work.threats[w, i].alive = True
        work.threats[w, i].flags = 0
        work.threats[w, i].shots = 0
        work.threats[w, i].engagements = 0
        work.threats[w, i].blocked_since = -1
        work.queue[w, i] = i
        arrival, confirmed = work.threats[w, i].arrival, work.threats[w, i].confirmed
        _set(work, w, i, min(confirmed + tables.settings[0].quickest_ms, arrival))
        first_arrival = min(first_arrival, arrival)
        last_arrival = max(last_arrival, arrival)
        first_confirmed = min(first_confirmed, confirmed)
        if confirmed < arrival:
            rows.groups[n, g].tracked += 1
            rows.groups[n, g].lead_ms += arrival - confirmed
            logged = _note(log, logged, confirmed, LOG_TRACKED, i, -1)
    rows.runs[n].warning_ms = max(-1, first_arrival - first_confirmed)
    work.false_until[w] = last_arrival
    for s in range(tables.sensors.size):
        _next_false(tables, work, w, seed, replication, s, 0)
    return logged


@helper
def _track(tables, work, w, seed, replication, i):
    """When the sensors that stand confirm a track of a threat, and until when each track lasts.

    One draw for each sensor and spell of sight. The spells are kept in the order of their beginning; where they
    overlap they become one.
    """
    count = 0
    lasting = np.int64(NEVER_MS)  # when the first track begins that lasts to the end
    key, g, start = tables.threats[i].key, tables.threats[i].group, work.threats[w, i].start
    way = work.way[w, g]
    for s in range(tables.sensors.size):
        site = tables.sensors[s].site
        down = work.sites[w, site].down_ms
        if down < 0:
            continue
        period = tables.sensors[s].look_ms
        late = (work.sensors[w, s].phase - start) % period
        which = late * PHASES // period
        offset = start + (2 * which + 1) * period // (2 * PHASES)
        spell = tables.sights[way, s, work.sites[w, site].variant].first
        for e in range(tables.sights[way, s, work.sites[w, site].variant].count):
            looks = tables.spells[spell + e].looks
            at = tables.spells[spell + e].law_at + which * looks
            # What begins after a track that lasts to the end adds nothing.
            high = min(looks - 1, (lasting - offset) // period - tables.spells[spell + e].first_look)
            if high < 0:
                continue
            word = draw(seed, replication, key, DETECTION + (e << 8), tables.sensors[s].key)
            if word >= tables.confirm[at + high]:
                continue
            low = np.int64(0)
            while low < high:
                middle = (low + high) // 2
                if word < tables.confirm[at + middle]:
                    high = middle
                else:
                    low = middle + 1
            begins = offset + (tables.spells[spell + e].first_look + low) * period
            if begins > down:
                continue
            ends = min(start + tables.spells[spell + e].end_ms, NEVER_MS)
            if ends == NEVER_MS:
                lasting = min(lasting, begins)
            # Insert by beginning.
            m = count - 1
            while m >= 0 and work.tracks[w, i, m].begins > begins:
                work.tracks[w, i, m + 1].begins = work.tracks[w, i, m].begins
                work.tracks[w, i, m + 1].ends = work.tracks[w, i, m].ends
                m -= 1
            work.tracks[w, i, m + 1].begins = begins
            work.tracks[w, i, m + 1].ends = ends
            count += 1
    merged = 0
    for m in range(count):
        begins, ends = work.tracks[w, i, m].begins, work.tracks[w, i, m].ends
        if merged > 0 and begins <= work.tracks[w, i, merged - 1].ends:
            work.tracks[w, i, merged - 1].ends = max(work.tracks[w, i, merged - 1].ends, ends)
        else:
            work.tracks[w, i, merged].begins = begins
            work.tracks[w, i, merged].ends = ends
            merged += 1
    work.threats[w, i].tracks = merged
    work.threats[w, i].confirmed = work.tracks[w, i, 0].begins if merged > 0 else NEVER_MS


@helper
def _threat_event(tables, work, w, rows, n, log, logged, seed, replication, i, now):
    """One threat's event; tells who must be asked for a shooter: it alone, or everybody because one may be free."""
    kind = work.threats[w, i].kind
    if kind == HIT:
        logged = _strike(tables, work, w, rows, n, log, logged, seed, replication, i, now)
        work.threats[w, i].kind = ASSESS
        ends = now + tables.shooters[work.threats[w, i].shooter].assess_ms
        work.threats[w, i].assess_end = ends
        # A threat that was missed may arrive while its engagement is still assessed.
        _set(
            work, w, i, min(ends, max(work.threats[w, i].arrival, now)) if work.threats[w, i].alive else ends
        )
        return NOBODY, logged
    wanted = NOBODY
    if kind == ASSESS:
        if now < work.threats[w, i].assess_end:
            _set(work, w, i, work.threats[w, i].assess_end)
            return _leak(tables, work, w, rows, n, log, logged, seed, replication, i, now)
        wanted = EVERYBODY
        _release(tables, work, w, rows, n, work.threats[w, i].shooter, work.threats[w, i].taken, now)
        word = draw(seed, replication, tables.threats[i].key, ASSESSMENT, work.threats[w, i].engagements)
        alive = work.threats[w, i].alive
        wrong = happens(
            word, tables.settings[0].judge_alive_dead if alive else tables.settings[0].judge_dead_alive
        )
        if work.threats[w, i].flags & _LEAKED:
            work.threats[w, i].kind = DONE
        elif alive == wrong:  # judged dead, rightly or not
            work.threats[w, i].flags |= _JUDGED_DEAD
            logged = _note(log, logged, now, LOG_JUDGED_DEAD, i, -1)
            back = now + tables.settings[0].reacquire_ms
            if alive and back < work.threats[w, i].arrival:
                work.threats[w, i].kind = LOST
                _set(work, w, i, back)
                return EVERYBODY, logged
            work.threats[w, i].kind = DONE
            if alive and now < work.threats[w, i].arrival:
                # It flies on, unengaged, and comes through when it arrives.
                work.threats[w, i].kind = LOST
                _set(work, w, i, work.threats[w, i].arrival)
                return EVERYBODY, logged
        elif now >= work.threats[w, i].arrival:
            work.threats[w, i].kind = DONE
        else:
            _wait(work, w, i)
    elif now >= work.threats[w, i].arrival:
        work.threats[w, i].kind = DONE
    else:
        if kind == LOST:
            work.threats[w, i].flags &= ~_JUDGED_DEAD
        if kind != WAIT:
            _wait(work, w, i)
        work.threats[w, i].asks = 1
        wanted = ITSELF
    _set(work, w, i, NEVER_MS)
    if (
        work.threats[w, i].kind == DONE
        and work.threats[w, i].alive
        and not work.threats[w, i].flags & _LEAKED
    ):
        lost, logged = _leak(tables, work, w, rows, n, log, logged, seed, replication, i, now)
        wanted = max(wanted, lost)
    return wanted, logged


@helper
def _wait(work, w, i):
    """A threat joins those that wait for a shooter, behind all that arrive before it."""
    work.threats[w, i].kind = WAIT
    work.threats[w, i].asks = 1
    place = work.threats[w, i].place
    m = work.waiting[w]
    work.waiting[w] = m + 1
    while m > 0 and work.threats[w, work.queue[w, m - 1]].place > place:
        work.queue[w, m] = work.queue[w, m - 1]
        m -= 1
    work.queue[w, m] = i


@helper
def _strike(tables, work, w, rows, n, log, logged, seed, replication, i, now):
    """The rounds of the last salvo meet the threat; each may kill, unless all of them fail together."""
    j = work.threats[w, i].shooter
    if not work.threats[w, i].alive:
        rows.runs[n].wasted += work.threats[w, i].salvo
        return logged
    key = tables.threats[i].key
    guided = work.sites[w, tables.shooters[j].site].down_ms > now
    failed = happens(
        draw(seed, replication, key, COMMON, work.threats[w, i].engagements), tables.settings[0].common_mode
    )
    if guided and not failed:
        for shot in range(work.threats[w, i].shots - work.threats[w, i].salvo, work.threats[w, i].shots):
            if happens(draw(seed, replication, key, KILL, shot), tables.kill[j, tables.threats[i].group]):
                work.threats[w, i].alive = False
    if work.threats[w, i].alive:
        return _note(log, logged, now, LOG_MISS, i, j)
    rows.shooters[n, j].kills += 1
    way = work.way[w, tables.threats[i].group]
    step = min((now - work.threats[w, i].start) // STEP_MS, tables.flights[way].steps - 1)
    rows.keep_out[n, tables.to_go_bin[tables.flights[way].to_go_at + step]] += 1
    return _note(log, logged, now, LOG_KILL, i, j)


@helper
def _leak(tables, work, w, rows, n, log, logged, seed, replication, i, now):
    """A threat comes through; it may hit, and may put a site out of action. Tells whether a site was lost."""
    g = tables.threats[i].group
    work.threats[w, i].flags |= _LEAKED
    rows.groups[n, g].leaks += 1
    rows.causes[n, _cause(tables, work, w, i)] += 1
    if work.threats[w, i].blocked_since >= 0:
        rows.runs[n].starved_ms += now - work.threats[w, i].blocked_since
        work.threats[w, i].blocked_since = -1
    logged = _note(log, logged, now, LOG_LEAK, i, -1)
    key = tables.threats[i].key
    if not happens(draw(seed, replication, key, HIT_AIM, 0), tables.groups[g].hit):
        return NOBODY, logged
    rows.groups[n, g].hits += 1
    u = tables.groups[g].aim_site
    if u < 0 or work.sites[w, u].down_ms <= now:
        return NOBODY, logged
    if not happens(draw(seed, replication, key, DISABLE, 0), tables.groups[g].disable):
        return NOBODY, logged
    _lose_site(tables, work, w, rows, n, seed, replication, u, now)
    return EVERYBODY, _note(log, logged, now, LOG_SITE_LOST, i, u)


@helper
def _lose_site(tables, work, w, rows, n, seed, replication, u, now):
    """Its channels, rounds and later confirmations are gone; tracks that it had confirmed stay."""
    work.sites[w, u].down_ms = now
    threats = tables.threats.size
    for j in range(tables.shooters.size):
        if tables.shooters[j].site == u:
            work.shooters[w, j].free = 0
            work.shooters[w, j].left = 0
            if work.shooters[w, j].full_since >= 0:
                rows.shooters[n, j].full_ms += now - work.shooters[w, j].full_since
                work.shooters[w, j].full_since = -1
            _set(work, w, threats + tables.sensors.size + work.slots.shape[1] + j, NEVER_MS)
    for i in range(threats):
        kind = work.threats[w, i].kind
        if kind == DONE:
            continue
        _track(tables, work, w, seed, replication, i)
        if kind == TRACK:
            ready = max(now, work.threats[w, i].confirmed + tables.settings[0].quickest_ms)
            _set(work, w, i, min(ready, work.threats[w, i].arrival))


@helper
def _assign(tables, work, w, rows, n, log, logged, now, everybody):
    """Give waiting threats to shooters, the first to arrive first; the others are told when to ask again."""
    waiting = work.waiting[w]
    kept = 0
    for at in range(waiting):
        i = work.queue[w, at]
        if work.threats[w, i].kind != WAIT:
            continue
        work.queue[w, kept] = i  # taken out again below when it is engaged
        kept += 1
        # For a threat that does not ask nothing has changed, but that a shooter it was kept from may be free.
        asks = work.threats[w, i].asks == 1
        if not asks and not (everybody and work.threats[w, i].blocked_since >= 0):
            continue
        work.threats[w, i].asks = 0
        g = tables.threats[i].group
        way = work.way[w, g]
        start = work.threats[w, i].start
        best, best_meets, again = -1, 0, NEVER_MS
        blocked = False
        for j in range(tables.shooters.size):
            site = tables.shooters[j].site
            if work.sites[w, site].down_ms <= now:
                continue
            if not asks and (
                work.shooters[w, j].free == 0
                or work.shooters[w, j].launcher_ready > now
                or work.shooters[w, j].left < tables.shooters[j].salvo
            ):
                continue
            window = tables.window_at[way, j, work.sites[w, site].variant]
            base = max(now, work.shooters[w, j].launcher_ready)
            meets, opens = -1, NEVER_MS
            for m in range(work.threats[w, i].tracks):
                ready = max(base, work.tracks[w, i, m].begins + tables.shooters[j].react_ms)
                ends = work.tracks[w, i, m].ends
                if ready > ends:
                    continue
                meets, opening = _window(tables, way, window, ready - start)
                if opening < 0:
                    break
                if start + opening <= ends:
                    opens = start + opening
                    break
                meets = -1
            if opens == NEVER_MS:
                continue
            if work.shooters[w, j].left < tables.shooters[j].salvo:
                work.threats[w, i].flags |= _BLOCKED_ROUNDS
                continue
            if opens > now:
                # Where only the launcher keeps it waiting, the launcher will ask for it.
                if meets >= 0 and opens == work.shooters[w, j].launcher_ready:
                    work.threats[w, i].flags |= _BLOCKED_CHANNEL
                    blocked = True
                else:
                    again = min(again, opens)
                continue
            if work.shooters[w, j].free == 0:
                work.threats[w, i].flags |= _BLOCKED_CHANNEL
                blocked = True
                continue
            if (
                best < 0
                or tables.shooters[j].rank < tables.shooters[best].rank
                or (tables.shooters[j].rank == tables.shooters[best].rank and meets < best_meets)
            ):
                best, best_meets = j, meets
        if best < 0:
            if blocked and work.threats[w, i].blocked_since < 0:
                work.threats[w, i].blocked_since = now
            if not asks:
                again = min(again, work.tree[w, work.tree.shape[1] // 2 + i] >> 20)
            _set(work, w, i, min(again, work.threats[w, i].arrival))
            continue
        kept -= 1
        logged = _launch(tables, work, w, rows, n, log, logged, i, way, best, best_meets, now)
    work.waiting[w] = kept
    return logged


@helper
def _launch(tables, work, w, rows, n, log, logged, i, way, j, meets, now):
    """A channel and the rounds of a salvo go to a threat."""
    salvo = tables.shooters[j].salvo
    if tables.shooters[j].last_two and salvo < 2 and work.shooters[w, j].left >= 2:
        window = tables.window_at[way, j, work.sites[w, tables.shooters[j].site].variant]
        _, opens = _window(tables, way, window, meets + tables.shooters[j].assess_ms)
        if opens < 0:
            salvo = 2
    if work.threats[w, i].blocked_since >= 0:
        rows.runs[n].starved_ms += now - work.threats[w, i].blocked_since
        work.threats[w, i].blocked_since = -1
    _take(tables, work, w, rows, n, j, salvo, now)
    work.shooters[w, j].launcher_ready = now + tables.shooters[j].gap_ms
    if tables.shooters[j].gap_ms > 0:
        leaf = tables.threats.size + tables.sensors.size + work.slots.shape[1] + tables.shooters.size + j
        _set(work, w, leaf, work.shooters[w, j].launcher_ready)
    work.threats[w, i].salvo = salvo
    work.threats[w, i].shots += salvo
    work.threats[w, i].engagements += 1
    work.threats[w, i].shooter = j
    work.threats[w, i].taken = now
    work.threats[w, i].kind = HIT
    _set(work, w, i, work.threats[w, i].start + meets)
    return _note(log, logged, now, LOG_LAUNCH, i, j)


@helper
def _take(tables, work, w, rows, n, j, salvo, now):
    """One channel, and rounds from the magazine; an empty magazine begins to be reloaded."""
    work.shooters[w, j].free -= 1
    if work.shooters[w, j].free == 0:
        work.shooters[w, j].full_since = now
    work.shooters[w, j].left -= salvo
    rows.shooters[n, j].fired += salvo
    if work.shooters[w, j].left < tables.shooters[j].salvo:
        rows.shooters[n, j].empty = 1
        if tables.shooters[j].reload_ms < NEVER_MS:
            leaf = tables.threats.size + tables.sensors.size + work.slots.shape[1] + j
            _set(work, w, leaf, now + tables.shooters[j].reload_ms)


@helper
def _release(tables, work, w, rows, n, j, taken, now):
    """A channel is free again, unless its site was lost meanwhile."""
    down = work.sites[w, tables.shooters[j].site].down_ms
    rows.shooters[n, j].busy_ms += min(now, max(down, taken)) - taken
    if down <= now:
        return
    if work.shooters[w, j].full_since >= 0:
        rows.shooters[n, j].full_ms += now - work.shooters[w, j].full_since
        work.shooters[w, j].full_since = -1
    work.shooters[w, j].free += 1


@helper
def _next_false(tables, work, w, seed, replication, s, now):
    """When a sensor next makes a track out of nothing: a geometric number of steps, by its table."""
    leaf = tables.threats.size + s
    size = tables.false_gap.size
    if size == 0 or work.sites[w, tables.sensors[s].site].down_ms <= now:
        _set(work, w, leaf, NEVER_MS)
        return
    word = draw(seed, replication, tables.sensors[s].key, FALSE_GAP, work.sensors[w, s].false_count)
    work.sensors[w, s].false_count += 1
    low, high = 0, size
    while low < high:
        middle = (low + high) // 2
        if word < tables.false_gap[middle]:
            high = middle
        else:
            low = middle + 1
    at = now + low * STEP_MS + STEP_MS // 2  # the middle of its step, so that the mean gap is kept
    _set(work, w, leaf, at if low < size and at < work.false_until[w] else NEVER_MS)


@helper
def _false_track(tables, work, w, rows, n, log, logged, seed, replication, s, now):
    """A track of nothing asks the shooters of its own site; where none has a channel it is dropped."""
    logged = _engage_nothing(tables, work, w, rows, n, log, logged, tables.sensors[s].site, now)
    _next_false(tables, work, w, seed, replication, s, now)
    return logged


@helper
def _engage_nothing(tables, work, w, rows, n, log, logged, site, now):
    best = -1
    for j in range(tables.shooters.size):
        if (
            tables.shooters[j].site != site
            or work.shooters[w, j].free == 0
            or work.shooters[w, j].left < tables.shooters[j].salvo
        ):
            continue
        if best < 0 or tables.shooters[j].rank < tables.shooters[best].rank:
            best = j
    if best < 0:
        return logged
    for p in range(work.slots.shape[1]):
        if work.slots[w, p].shooter < 0:
            _take(tables, work, w, rows, n, best, tables.shooters[best].salvo, now)
            rows.runs[n].on_false += tables.shooters[best].salvo
            work.slots[w, p].shooter = best
            work.slots[w, p].taken = now
            _set(work, w, tables.threats.size + tables.sensors.size + p, now + tables.shooters[best].hold_ms)
            return _note(log, logged, now, LOG_FALSE, -1, best)
    return logged


@helper
def _false_judged(tables, work, w, rows, n, log, logged, seed, replication, p, now):
    """An engagement of nothing is over; it is seen to be nothing, or engaged again."""
    j = work.slots[w, p].shooter
    _release(tables, work, w, rows, n, j, work.slots[w, p].taken, now)
    work.slots[w, p].shooter = -1
    _set(work, w, tables.threats.size + tables.sensors.size + p, NEVER_MS)
    word = draw(
        seed, replication, tables.sites[tables.shooters[j].site].key, FALSE_KNOWN, rows.runs[n].on_false
    )
    if happens(word, tables.settings[0].false_known) or now >= work.false_until[w]:
        return logged
    return _engage_nothing(tables, work, w, rows, n, log, logged, tables.shooters[j].site, now)


@helper
def _window(tables, way, at, flown):
    """Flight time at intercept for a launch now (-1: not possible), and when a launch next is (-1: never)."""
    none, steps = np.int64(-1), np.int64(tables.flights[way].steps)
    flown = np.int64(flown)
    q = flown // STEP_MS
    if flown < 0 or q >= steps:
        return none, none
    a = np.int64(tables.meets_ms[at + q])
    rest = flown - q * STEP_MS
    if a >= 0 and rest == 0:
        return a, flown
    if a >= 0 and q + 1 < steps and tables.meets_ms[at + q + 1] >= 0:
        b = np.int64(tables.meets_ms[at + q + 1])
        return a + (b - a) * rest // STEP_MS, flown
    if q + 1 >= steps:
        return none, none
    opens = np.int64(tables.following[at + q + 1])
    return none, opens * STEP_MS if opens < steps else none


@helper
def _cause(tables, work, w, i):
    """Why a threat comes through."""
    if work.threats[w, i].confirmed >= work.threats[w, i].arrival:
        return NEVER_TRACKED
    flags = work.threats[w, i].flags
    if work.threats[w, i].shots > 0:
        return JUDGED_DEAD if flags & _JUDGED_DEAD else MISSED
    if not tables.flights[work.way[w, tables.threats[i].group]].any_window:
        return NO_ENVELOPE
    if flags & _BLOCKED_CHANNEL:
        return NO_CHANNEL
    if flags & _BLOCKED_ROUNDS:
        return NO_ROUNDS
    return TRACKED_TOO_LATE


@helper
def _note(log, logged, time, what, threat, where):
    """Write one event down, while there is room."""
    if logged < log.shape[0]:
        log[logged, 0] = time
        log[logged, 1] = what
        log[logged, 2] = threat
        log[logged, 3] = where
        return logged + 1
    return logged


@helper
def _set(work, w, i, time):
    """Set a pending time in a tournament tree of (time, index) keys; the winner is at node 1."""
    node = work.tree.shape[1] // 2 + i
    key = (time << 20) | i
    work.tree[w, node] = key
    node >>= 1
    while node >= 1:
        key = min(work.tree[w, 2 * node], work.tree[w, 2 * node + 1])
        if work.tree[w, node] == key:
            break
        work.tree[w, node] = key
        node >>= 1


@helper
def _sort_by_arrival(work, w):
    """Give every threat its place by arrival, then index (insertion sort: schedules come nearly sorted)."""
    for n in range(1, work.queue.shape[1]):
        i = work.queue[w, n]
        m = n - 1
        while m >= 0 and (
            work.threats[w, work.queue[w, m]].arrival > work.threats[w, i].arrival
            or (
                work.threats[w, work.queue[w, m]].arrival == work.threats[w, i].arrival
                and work.queue[w, m] > i
            )
        ):
            work.queue[w, m + 1] = work.queue[w, m]
            m -= 1
        work.queue[w, m + 1] = i
    for n in range(work.queue.shape[1]):
        work.threats[w, work.queue[w, n]].place = n
    work.waiting[w] = 0

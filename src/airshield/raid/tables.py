"""Everything about geometry, worked out once for each raid: who sees, who reaches, when.

Times inside the tables are int32 milliseconds, probabilities uint32 thresholds, so that a replication
holds no floating-point number and comes out the same on every machine.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.arrays.grids import Grid, Ground
from airshield.arrays.looks import sought
from airshield.arrays.sensors import SensorRow
from airshield.arrays.shooters import Shooter
from airshield.arrays.ways import look_chances, sight_along
from airshield.errors import InputError
from airshield.model.raid import Doctrine, Raid
from airshield.model.scenario import Scenario
from airshield.model.system import Catalogue
from airshield.physics.detection import confirmation_law
from airshield.physics.motion import intercept_steps
from airshield.physics.sighting import Sight
from airshield.physics.viewshed import Terrain
from airshield.raid.flights import STEP_S, Flight, ways_of
from airshield.raid.philox import entity_of, threshold, thresholds

STEP_MS = 500
PHASES = 8  # scan phases that a confirmation law is tabulated for
NEVER_MS = 2**31 - 1
MAX_THREATS = 100_000
BINS_KM = (1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 70, 100, 150, 200, 300, 500)
"""Edges between which kills are counted by the distance left to the aim; one more from keep_out_km."""
BINS = len(BINS_KM) + 2


THREAT = np.dtype([("key", "u4"), ("group", "i4"), ("scheduled_ms", "i4"), ("jitter_steps", "i4")])
GROUP = np.dtype(
    [
        ("key", "u4"),
        ("way_first", "i4"),  # its ways among the flights
        ("way_count", "i4"),
        ("aim_site", "i4"),  # the site that it aims at, -1 when none
        ("hit", "u4"),
        ("disable", "u4"),
    ]
)
FLIGHT = np.dtype(
    [
        ("to_go_at", "i8"),  # where it starts in to_go_bin
        ("flight_ms", "i4"),
        ("steps", "i4"),
        ("any_window", "i4"),  # 1: some shooter could ever launch
        ("unused", "i4"),
    ]
)
SITE = np.dtype([("key", "u4"), ("up", "u4")])
SENSOR = np.dtype([("key", "u4"), ("site", "i4"), ("look_ms", "i8")])
SIGHT = np.dtype([("first", "i8"), ("count", "i8")])  # spells of one sensor on one way from one place
SPELL = np.dtype(
    [
        ("law_at", "i8"),  # where its law starts in confirm
        ("looks", "i8"),
        ("first_look", "i8"),  # in the flight
        ("end_ms", "i8"),  # time of flight until which its track lasts, NEVER_MS to the end
    ]
)
SHOOTER = np.dtype(
    [
        ("site", "i4"),
        ("rank", "i4"),
        ("channels", "i4"),
        ("rounds", "i4"),
        ("gap_ms", "i4"),
        ("react_ms", "i4"),
        ("assess_ms", "i4"),
        ("reload_ms", "i4"),  # NEVER_MS: not reloaded
        ("hold_ms", "i4"),  # how long a false track holds a channel
        ("salvo", "i4"),
        ("last_two", "i4"),  # 1: two rounds where no second look would be in time
        ("unused", "i4"),
    ]
)
SETTINGS = np.dtype(
    [
        ("positions", "i8"),  # V
        ("reacquire_ms", "i8"),  # NEVER_MS: what is judged dead is never noticed again
        ("quickest_ms", "i8"),  # the shortest reaction
        ("false_known", "u4"),
        ("judge_alive_dead", "u4"),
        ("judge_dead_alive", "u4"),
        ("common_mode", "u4"),
    ]
)


class RaidTables(NamedTuple):
    """T threats in G groups on W ways against S sensors and J shooters at U sites, each in V places.

    Q steps in each way's flight; E spells of sight: where a sensor has chances, with gaps that a track outlives.
    """

    threats: NDArray[Any]  # [T] THREAT
    groups: NDArray[Any]  # [G] GROUP
    flights: NDArray[Any]  # [W] FLIGHT
    sites: NDArray[Any]  # [U] SITE
    there: NDArray[np.uint8]  # [worlds, U] 1: the site is there; worlds are equally likely
    sensors: NDArray[Any]  # [S] SENSOR
    shooters: NDArray[Any]  # [J] SHOOTER
    sights: NDArray[Any]  # [W, S, V] SIGHT
    spells: NDArray[Any]  # [E] SPELL
    confirm: NDArray[np.uint32]  # laws, [PHASES, looks] of each spell, one after another
    kill: NDArray[np.uint32]  # [J, G]
    window_at: NDArray[np.int64]  # [W, J, V] where the pair starts in meets and following
    meets_ms: NDArray[np.int32]  # [.. Q ..] time of flight at intercept for a launch at each step, -1 none
    following: NDArray[np.int32]  # [.. Q ..] first step from here on at which a launch is possible, Q none
    to_go_bin: NDArray[np.int8]  # [.. Q ..] bin of the distance left to the aim, one way after another
    false_gap: NDArray[np.uint32]  # [steps] law of the gap between false tracks of a sensor; empty: none
    settings: NDArray[Any]  # [1] SETTINGS


def records(kind: np.dtype[Any], **columns: Any) -> NDArray[Any]:
    """A row of records from its columns; what is not told is zero."""
    size = max(np.size(column) for column in columns.values())
    table = np.zeros(size, kind)
    for name, column in columns.items():
        table[name] = column
    return table


class Shield(NamedTuple):
    """What a raid meets, as often as its sites are tried in other places."""

    sensors: Sequence[Sequence[SensorRow]]  # V lists of the same sensors
    shooters: Sequence[Shooter]
    terrain: Terrain
    k: float
    worlds: Mapping[str, NDArray[np.bool_]] | None = None
    """Whether each site is there in each of equally likely worlds, (worlds,) by site; None: all are."""

    @property
    def sites(self) -> list[str]:
        """Every site that sees or shoots."""
        return list(dict.fromkeys([s.site for s in self.sensors[0]] + [s.site for s in self.shooters]))


def tables_of(
    raid: Raid, scenario: Scenario, catalogue: Catalogue, grid: Grid, ground: Ground, shield: Shield
) -> RaidTables:
    """Tables of one raid. What lies outside the region is seen by nobody."""
    total = sum(group.count for group in raid.groups)
    if total > MAX_THREATS:
        raise InputError(f"raid '{raid.id}' has {total} threats, but at most {MAX_THREATS} can be simulated.")
    doctrine = scenario.doctrine
    bundles = [ways_of(group, scenario, catalogue, grid, ground) for group in raid.groups]
    ways = [(g, flight) for g, bundle in enumerate(bundles) for flight in bundle]
    sites = shield.sites
    chance_of = {site.id: site.available for site in scenario.sites}
    tracks = _Tracks(doctrine)
    windows = _Windows()
    searching = [n for n, s in enumerate(shield.sensors[0]) if s.search and s.look_period_s > 0]
    kinds = [catalogue.systems[group.threat] for group in raid.groups]
    for g, flight in ways:
        threat = kinds[g].threat
        assert threat is not None
        target = sought(threat, scenario.run.conditions, doctrine.false_alarm_probability)
        sights = [
            [sight_along(sensor, shield.terrain, shield.k, flight.way) for sensor in variant]
            for variant in shield.sensors
        ]
        for n in searching:
            for v, variant in enumerate(shield.sensors):
                chances = look_chances(
                    variant[n],
                    target,
                    sights[v][n],
                    shield.terrain,
                    shield.k,
                    flight.way,
                    scenario.run.diffraction,
                )
                tracks.add(variant[n], flight, chances)
        for shooter in shield.shooters:
            pk = shooter.kill_probability.get(kinds[g].kind)
            for v, variant in enumerate(shield.sensors):
                guide = sights[v][_guide(variant, shooter.site)]
                windows.add(_meets(shooter, guide, flight, engaged=pk is not None))
    shape = (len(ways), -1, len(shield.sensors))
    search = [shield.sensors[0][n] for n in searching]
    flights = [flight for _, flight in ways]
    windows_at, any_window = windows.places(shape)
    bins = [
        np.searchsorted(bin_edges_km(raid.keep_out_km), f.to_go_m() / 1000, side="right") for f in flights
    ]
    return RaidTables(
        threats=_threat_rows(raid),
        groups=_group_rows(raid, bundles, sites),
        flights=records(
            FLIGHT,
            to_go_at=_starts(b.size for b in bins),
            flight_ms=_ms(flight.duration_s for flight in flights),
            steps=[flight.x_m.size for flight in flights],
            any_window=any_window,
        ),
        sites=records(
            SITE,
            key=[entity_of("site", site) for site in sites],
            up=[threshold(chance_of.get(site, 1.0)) for site in sites],
        ),
        there=there_in(shield.worlds, sites),
        sensors=records(
            SENSOR,
            key=[entity_of(sensor.site, sensor.sensor) for sensor in search],
            site=[sites.index(sensor.site) for sensor in search],
            look_ms=_ms(sensor.look_period_s for sensor in search),
        ),
        shooters=_shooter_rows(shield.shooters, sites, doctrine),
        sights=tracks.sights(shape),
        spells=tracks.spells(),
        confirm=_joined(tracks.laws, np.uint32),
        kill=np.array(
            [
                [threshold(s.kill_probability.get(kind.kind) or 0.0) for kind in kinds]
                for s in shield.shooters
            ],
            dtype=np.uint32,
        ).reshape(len(shield.shooters), len(kinds)),
        window_at=windows_at,
        meets_ms=_joined(windows.meets, np.int32),
        following=_joined([_following(meets) for meets in windows.meets], np.int32),
        to_go_bin=_joined(bins, np.int8),
        false_gap=_false_gaps(doctrine, flights, raid),
        settings=records(
            SETTINGS,
            positions=len(shield.sensors),
            reacquire_ms=NEVER_MS if doctrine.reacquire_s is None else round(doctrine.reacquire_s * 1000),
            quickest_ms=round(min((s.reaction_s for s in shield.shooters), default=0.0) * 1000),
            false_known=threshold(doctrine.false_recognised),
            judge_alive_dead=threshold(doctrine.judge_alive_dead),
            judge_dead_alive=threshold(doctrine.judge_dead_alive),
            common_mode=threshold(doctrine.common_mode),
        ),
    )


def there_in(worlds: Mapping[str, NDArray[np.bool_]] | None, sites: Sequence[str]) -> NDArray[np.uint8]:
    """Whether each site is there in each world, (worlds, sites)."""
    if worlds is None:
        return np.ones((1, len(sites)), dtype=np.uint8)
    return np.column_stack([worlds[site] for site in sites]).astype(np.uint8)


def _joined(parts: Sequence[NDArray[Any]], kind: Any) -> NDArray[Any]:
    return np.concatenate(parts).astype(kind) if parts else np.zeros(0, dtype=kind)


def _starts(sizes: Iterable[int]) -> NDArray[np.int64]:
    """Where each of several parts starts when they are joined."""
    counted = np.array(list(sizes), dtype=np.int64)
    return np.cumsum(counted) - counted


def _ms(seconds: Iterable[float]) -> NDArray[np.int32]:
    return np.array(
        [min(round(s * 1000), NEVER_MS) if s < math.inf else NEVER_MS for s in seconds], dtype=np.int32
    )


def _threat_rows(raid: Raid) -> NDArray[Any]:
    rows = [
        (
            entity_of(group.id, n),
            g,
            round((group.start_s + n * group.interval_s) * 1000),
            int(group.jitter_s / STEP_S),
        )
        for g, group in enumerate(raid.groups)
        for n in range(group.count)
    ]
    table = np.array(rows, dtype=THREAT)
    table["key"] = unlike_keys(table["key"].tolist())
    return table


def unlike_keys(keys: Sequence[int]) -> list[int]:
    """The same keys, but where two names share one by chance the later takes the next that is free."""
    unlike: dict[int, None] = {}
    for key in keys:
        while key in unlike:
            key = (key + 1) % 2**32
        unlike[key] = None
    return list(unlike)


def _group_rows(raid: Raid, bundles: Sequence[Sequence[Flight]], sites: Sequence[str]) -> NDArray[Any]:
    groups = raid.groups
    return records(
        GROUP,
        key=[entity_of("group", group.id) for group in groups],
        way_first=_starts(len(bundle) for bundle in bundles),
        way_count=[len(bundle) for bundle in bundles],
        aim_site=[sites.index(group.aim) if group.aim in sites else -1 for group in groups],
        hit=[threshold(group.hit_probability) for group in groups],
        disable=[threshold(group.disables) for group in groups],
    )


def bin_edges_km(keep_out_km: float | None) -> list[float]:
    """Edges of the bins of kills, the analyst's line among them."""
    return sorted([*BINS_KM, keep_out_km]) if keep_out_km else list(BINS_KM)


def _shooter_rows(shooters: Sequence[Shooter], sites: Sequence[str], doctrine: Doctrine) -> NDArray[Any]:
    def reload_s(shooter: Shooter) -> float:
        return shooter.reload_s if doctrine.reload and shooter.reload_s is not None else math.inf

    return records(
        SHOOTER,
        site=[sites.index(s.site) for s in shooters],
        rank=[s.rank for s in shooters],
        channels=[s.channels for s in shooters],
        rounds=[s.rounds for s in shooters],
        gap_ms=_ms(s.launch_interval_s for s in shooters),
        react_ms=_ms(s.reaction_s for s in shooters),
        assess_ms=_ms(s.assessment_s for s in shooters),
        reload_ms=_ms(map(reload_s, shooters)),
        # As if it flew halfway out.
        hold_ms=_ms(s.range_max_m / 2 / s.mean_speed_mps + s.assessment_s for s in shooters),
        salvo=[s.salvo for s in shooters],
        last_two=[doctrine.salvo == "last" for _ in shooters],
    )


def _false_gaps(doctrine: Doctrine, flights: Sequence[Flight], raid: Raid) -> NDArray[np.uint32]:
    """Law of the number of steps to the next false track of a sensor: a Poisson stream, step by step."""
    if doctrine.false_tracks_per_h <= 0.0:
        return np.zeros(0, dtype=np.uint32)
    longest = max(flight.duration_s for flight in flights) + max(
        group.start_s + group.count * group.interval_s + group.jitter_s for group in raid.groups
    )
    steps = np.arange(1, math.ceil(longest / STEP_S) + 1)
    chance = -np.expm1(-doctrine.false_tracks_per_h / 3600 * STEP_S * steps)
    return thresholds(chance)


def _guide(sensors: Sequence[SensorRow], site: str) -> int:
    """The sensor that guides a site's rounds: its first track sensor, else its search sensor."""
    own = [n for n, sensor in enumerate(sensors) if sensor.site == site]
    return next((n for n in own if not sensors[n].search), own[0])


def spells_of(
    pd: NDArray[np.float64], period_s: float, coast_looks: int | None
) -> list[tuple[int, int, int]]:
    """First and last step of each spell of sight, and the time of flight until which its track lasts [ms].

    Gaps of no more than coast_looks looks belong to the spell; None: every gap does.
    """
    seen = np.flatnonzero(pd > 0.0)
    if seen.size == 0:
        return []
    if coast_looks is None:
        return [(int(seen[0]), int(seen[-1]), NEVER_MS)]
    coast_s = max(coast_looks * period_s, STEP_S)
    breaks = np.flatnonzero(np.diff(seen) * STEP_S > coast_s)
    firsts = seen[np.concatenate([[0], breaks + 1])]
    lasts = seen[np.concatenate([breaks, [seen.size - 1]])]
    return [
        (int(a), int(b), NEVER_MS if b >= pd.size - 2 else round((b * STEP_S + coast_s) * 1000))
        for a, b in zip(firsts, lasts, strict=True)
    ]


class _Tracks:
    """Laws of confirmation, gathered pair by pair."""

    def __init__(self, doctrine: Doctrine) -> None:
        self.doctrine = doctrine
        self.counts: list[int] = []  # spells of each pair
        self.laws: list[NDArray[np.uint32]] = []
        self.first: list[int] = []
        self.end_ms: list[int] = []

    def add(self, sensor: SensorRow, flight: Flight, pd: NDArray[np.float64]) -> None:
        """One sensor on one way. Spells without a chance of confirmation are left out."""
        count = 0
        period = sensor.look_period_s
        for first, last, end_ms in spells_of(pd, period, self.doctrine.coast_looks):
            looks = np.arange(int(first * STEP_S / period), math.ceil(last * STEP_S / period) + 1)
            law = np.zeros((PHASES, looks.size), dtype=np.uint32)
            for phase in range(PHASES):
                times = ((phase + 0.5) / PHASES + looks) * period
                at = np.minimum(np.rint(times / STEP_S).astype(np.int64), pd.size - 1)
                inside = (times <= flight.duration_s) & (at >= first) & (at <= last)
                chance = confirmation_law(
                    np.where(inside, pd[at], 0.0), self.doctrine.confirm_hits, self.doctrine.confirm_looks
                )
                law[phase] = thresholds(chance)
            if not law.any():
                continue
            self.laws.append(law.ravel())
            self.first.append(int(looks[0]))
            self.end_ms.append(end_ms)
            count += 1
        self.counts.append(count)

    def sights(self, shape: tuple[int, int, int]) -> NDArray[Any]:
        """Where the spells of each pair are, (ways, sensors, places)."""
        table = records(SIGHT, first=_starts(self.counts), count=np.array(self.counts, dtype=np.int64))
        return table.reshape(_filled(shape, len(self.counts)))

    def spells(self) -> NDArray[Any]:
        """The spells, (E,)."""
        looks = np.array([law.size // PHASES for law in self.laws], dtype=np.int64)
        return records(
            SPELL,
            law_at=_starts(law.size for law in self.laws),
            looks=looks,
            first_look=np.array(self.first, dtype=np.int64),
            end_ms=np.array(self.end_ms, dtype=np.int64),
        )


class _Windows:
    """Times of intercept, gathered pair by pair."""

    def __init__(self) -> None:
        self.meets: list[NDArray[np.int32]] = []

    def add(self, meets_ms: NDArray[np.int32]) -> None:
        self.meets.append(meets_ms)

    def places(self, shape: tuple[int, int, int]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Where the times of each pair start, (ways, shooters, places), and whether a way has any, (ways,)."""
        at = _starts(meets.size for meets in self.meets).reshape(_filled(shape, len(self.meets)))
        possible = np.array([(meets >= 0).any() for meets in self.meets], dtype=np.bool_).reshape(at.shape)
        any_window = np.asarray(possible.any(axis=(1, 2)), dtype=np.bool_)
        return at, any_window


def _filled(shape: tuple[int, int, int], size: int) -> tuple[int, int, int]:
    """A shape with its -1 worked out, also where there is nothing to share out."""
    return shape[0], size // (shape[0] * shape[2]), shape[2]


def _meets(shooter: Shooter, sight: Sight, flight: Flight, *, engaged: bool) -> NDArray[np.int32]:
    """Time of flight of the threat at intercept [ms] for a launch at each step; -1 where none is possible."""
    if not engaged or flight.speed_mps > shooter.target_speed_max_mps:
        return np.full(flight.x_m.size, -1, dtype=np.int32)
    visible = sight.in_line & sight.in_beam
    reachable = (
        visible
        & (sight.range_m >= shooter.range_min_m)
        & (sight.range_m <= shooter.range_max_m)
        & (flight.height_m >= shooter.altitude_min_m)
        & (flight.altitude_m <= shooter.altitude_max_m)
    )
    meets = intercept_steps(sight.range_m, reachable, visible, shooter.mean_speed_mps, STEP_S)
    return np.where(np.isnan(meets), -1, np.rint(np.nan_to_num(meets) * STEP_MS)).astype(np.int32)


def _following(meets_ms: NDArray[np.int32]) -> NDArray[np.int32]:
    steps = np.arange(meets_ms.size, dtype=np.int32)
    possible = np.where(meets_ms >= 0, steps, np.int32(meets_ms.size))
    return np.minimum.accumulate(possible[::-1])[::-1].astype(np.int32)

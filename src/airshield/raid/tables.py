"""Everything about geometry, worked out once for each raid: who sees, who reaches, when.

Times inside the tables are int32 milliseconds, probabilities uint32 thresholds, so that a replication
holds no floating-point number and comes out the same on every machine.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.arrays.grids import Grid, Ground
from airshield.arrays.looks import looks_of, sought
from airshield.arrays.sensors import SensorRow
from airshield.arrays.shooters import Shooter
from airshield.errors import InputError
from airshield.model.raid import Doctrine, Group, Raid
from airshield.model.scenario import Scenario
from airshield.model.system import Catalogue
from airshield.physics.detection import confirmation_law
from airshield.physics.motion import intercept_steps
from airshield.physics.profile import lowest_visible_at
from airshield.physics.sighting import Sight, chances_along, diffraction_along, sight_of
from airshield.physics.viewshed import Terrain
from airshield.raid.philox import entity_of, threshold

STEP_S = 0.5
STEP_MS = 500
PHASES = 8  # scan phases that a confirmation law is tabulated for
NEVER = np.int32(2**31 - 1)
MAX_THREATS = 100_000


class RaidTables(NamedTuple):
    """T threats in G groups against S sensors and J shooters; Q steps in each group's flight."""

    group: NDArray[np.int32]  # [T]
    threat_key: NDArray[np.uint32]  # [T] entity of the random key
    scheduled_ms: NDArray[np.int32]  # [T]
    jitter_steps: NDArray[np.int32]  # [T]
    flight_ms: NDArray[np.int32]  # [G]
    steps: NDArray[np.int32]  # [G] Q of the group
    any_window: NDArray[np.bool_]  # [G] some shooter could ever launch
    sensor_key: NDArray[np.uint32]  # [S]
    look_ms: NDArray[np.int32]  # [S]
    confirm_at: NDArray[np.int64]  # [G, S] where the law of the pair starts in confirm
    looks: NDArray[np.int32]  # [G, S] looks in one flight
    confirm: NDArray[np.uint32]  # laws, [PHASES, looks] of each pair, one after another
    rank: NDArray[np.int32]  # [J]
    channels: NDArray[np.int32]  # [J]
    rounds: NDArray[np.int32]  # [J]
    gap_ms: NDArray[np.int32]  # [J]
    react_ms: NDArray[np.int32]  # [J]
    assess_ms: NDArray[np.int32]  # [J]
    salvo: NDArray[np.int32]  # [J]
    kill: NDArray[np.uint32]  # [J, G]
    window_at: NDArray[np.int64]  # [G, J] where the pair starts in meets and following
    meets_ms: NDArray[np.int32]  # [.. Q ..] time of flight at intercept for a launch at each step, -1 none
    following: NDArray[np.int32]  # [.. Q ..] first step from here on at which a launch is possible, Q none
    judge_alive_dead: np.uint32
    judge_dead_alive: np.uint32


class Flight(NamedTuple):
    """One group's way in, on the time grid. Arrays have shape (steps,)."""

    x_m: NDArray[np.float64]
    y_m: NDArray[np.float64]
    altitude_m: NDArray[np.float64]
    height_m: float
    row: NDArray[np.float64]
    col: NDArray[np.float64]
    duration_s: float
    speed_mps: float


def flight_of(group: Group, scenario: Scenario, catalogue: Catalogue, grid: Grid, ground: Ground) -> Flight:
    """The flight of a group at constant speed and constant height above the ground."""
    system = catalogue.systems[group.threat]
    assert system.threat is not None
    speed = group.speed_mps or system.threat.speed_mps.likely
    if not speed > 0:
        raise InputError(f"group '{group.id}' flies at {speed:g} m/s, but must fly faster than 0.")
    points = _way_in(group, scenario, grid)
    legs = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(legs)])
    if along[-1] <= 0:
        raise InputError(f"group '{group.id}' starts where it aims; its route has no length.")
    duration = float(along[-1]) / speed
    flown = np.minimum(np.arange(math.ceil(duration / STEP_S) + 1) * STEP_S * speed, along[-1])
    x, y = np.interp(flown, along, points[:, 0]), np.interp(flown, along, points[:, 1])
    row_f, col_f = grid.to_row_col(0.0, 0.0)
    row, col = row_f - y / grid.cell_m, col_f + x / grid.cell_m
    i, j = np.rint(row).astype(np.int64), np.rint(col).astype(np.int64)
    under = ground.ground_m[i.clip(0, grid.rows - 1), j.clip(0, grid.cols - 1)].astype(np.float64)
    return Flight(x, y, under + group.height_m, group.height_m, row, col, duration, speed)


def _way_in(group: Group, scenario: Scenario, grid: Grid) -> NDArray[np.float64]:
    aims = {p.id: p.position for p in scenario.places} | {
        s.id: s.position for s in scenario.sites if s.position
    }
    aim = aims[group.aim]
    assert aim is not None
    x, y = grid.to_xy(aim.lat, aim.lon)
    if group.approach is not None:
        angle, far = math.radians(group.approach.bearing_deg), group.approach.distance_km * 1000
        before = [(x + far * math.sin(angle), y + far * math.cos(angle))]
    else:
        before = [grid.to_xy(lat, lon) for lat, lon in group.route or []]
    return np.array([*before, (x, y)])


def tables_of(
    raid: Raid,
    scenario: Scenario,
    catalogue: Catalogue,
    grid: Grid,
    ground: Ground,
    sensors: list[SensorRow],
    shooters: list[Shooter],
    terrain: Terrain,
    k: float,
) -> RaidTables:
    """Tables of one raid. What lies outside the region is seen by nobody. k: effective earth radius factor."""
    total = sum(group.count for group in raid.groups)
    if total > MAX_THREATS:
        raise InputError(f"raid '{raid.id}' has {total} threats, but at most {MAX_THREATS} can be simulated.")
    doctrine = scenario.doctrine
    flights = [flight_of(group, scenario, catalogue, grid, ground) for group in raid.groups]
    searching = [sensor for sensor in sensors if sensor.search and sensor.look_period_s > 0]
    guides = _guides(sensors)
    air = scenario.run
    confirm_at = np.zeros((len(flights), len(searching)), dtype=np.int64)
    looks = np.zeros((len(flights), len(searching)), dtype=np.int32)
    window_at = np.zeros((len(flights), len(shooters)), dtype=np.int64)
    kill = np.zeros((len(shooters), len(flights)), dtype=np.uint32)
    laws: list[NDArray[np.uint32]] = []
    meets: list[NDArray[np.int32]] = []
    following: list[NDArray[np.int32]] = []
    confirm_size = window_size = 0
    for g, (group, flight) in enumerate(zip(raid.groups, flights, strict=True)):
        system = catalogue.systems[group.threat]
        assert system.threat is not None
        target = sought(system.threat, air.conditions, doctrine.false_alarm_probability)
        sights = {(sensor.site, sensor.sensor): _sight(sensor, terrain, k, flight) for sensor in sensors}
        for s, sensor in enumerate(searching):
            loss_db = _diffraction(sensor, terrain, k, flight) if air.diffraction else None
            pd = chances_along(
                looks_of(sensor.noun, target), sights[sensor.site, sensor.sensor], STEP_S, loss_db
            )
            law = _confirmation(sensor, flight, pd, doctrine)
            confirm_at[g, s], looks[g, s] = confirm_size, law.shape[1]
            laws.append(law.ravel())
            confirm_size += law.size
        for j, shooter in enumerate(shooters):
            pk = shooter.kill_probability.get(system.kind)
            kill[j, g] = threshold(pk or 0.0)
            guide = guides[shooter.site]
            times = _windows(shooter, sights[guide.site, guide.sensor], flight, engaged=pk is not None)
            window_at[g, j] = window_size
            meets.append(times)
            following.append(_following(times))
            window_size += times.size
    return RaidTables(
        **_threat_rows(raid),
        flight_ms=np.array([round(flight.duration_s * 1000) for flight in flights], dtype=np.int32),
        steps=np.array([flight.x_m.size for flight in flights], dtype=np.int32),
        any_window=np.array(
            [
                any((meets[g * len(shooters) + j] >= 0).any() for j in range(len(shooters)))
                for g in range(len(flights))
            ]
        ),
        sensor_key=np.array([entity_of(s.site, s.sensor) for s in searching], dtype=np.uint32),
        look_ms=np.array([round(s.look_period_s * 1000) for s in searching], dtype=np.int32),
        confirm_at=confirm_at,
        looks=looks,
        confirm=np.concatenate(laws) if laws else np.zeros(0, dtype=np.uint32),
        rank=np.array([shooter.rank for shooter in shooters], dtype=np.int32),
        channels=np.array([shooter.channels for shooter in shooters], dtype=np.int32),
        rounds=np.array([shooter.rounds for shooter in shooters], dtype=np.int32),
        gap_ms=_ms(shooter.launch_interval_s for shooter in shooters),
        react_ms=_ms(shooter.reaction_s for shooter in shooters),
        assess_ms=_ms(shooter.assessment_s for shooter in shooters),
        salvo=np.array([shooter.salvo for shooter in shooters], dtype=np.int32),
        kill=kill,
        window_at=window_at,
        meets_ms=np.concatenate(meets) if meets else np.zeros(0, dtype=np.int32),
        following=np.concatenate(following) if following else np.zeros(0, dtype=np.int32),
        judge_alive_dead=np.uint32(threshold(doctrine.judge_alive_dead)),
        judge_dead_alive=np.uint32(threshold(doctrine.judge_dead_alive)),
    )


def _ms(seconds: Iterable[float]) -> NDArray[np.int32]:
    return np.array([round(s * 1000) for s in seconds], dtype=np.int32)


def _threat_rows(raid: Raid) -> dict[str, Any]:
    rows = [
        (
            g,
            entity_of(group.id, n),
            round((group.start_s + n * group.interval_s) * 1000),
            int(group.jitter_s / STEP_S),
        )
        for g, group in enumerate(raid.groups)
        for n in range(group.count)
    ]
    group, key, scheduled, jitter = zip(*rows, strict=True)
    return {
        "group": np.array(group, dtype=np.int32),
        "threat_key": np.array(key, dtype=np.uint32),
        "scheduled_ms": np.array(scheduled, dtype=np.int32),
        "jitter_steps": np.array(jitter, dtype=np.int32),
    }


def _guides(sensors: list[SensorRow]) -> dict[str, SensorRow]:
    """The sensor that guides each site's rounds: its first track sensor, else its search sensor."""
    guides: dict[str, SensorRow] = {}
    for sensor in sensors:
        if sensor.site not in guides or (guides[sensor.site].search and not sensor.search):
            guides[sensor.site] = sensor
    return guides


def _sight(sensor: SensorRow, terrain: Terrain, k: float, flight: Flight) -> Sight:
    lowest_m = lowest_visible_at(terrain, sensor.eye, sensor.k(k), flight.row, flight.col)
    return sight_of(
        sensor.eye, sensor.highest_elevation_rad, terrain.cell_size_m, flight.row, flight.col,
        flight.altitude_m, lowest_m,
    )  # fmt: skip


def _diffraction(sensor: SensorRow, terrain: Terrain, k: float, flight: Flight) -> NDArray[np.float64] | None:
    """Loss along a flight for a radar of long waves [dB]; None for the others, which see straight."""
    wavelength_m = sensor.long_wave_m
    if wavelength_m is None:
        return None
    return diffraction_along(terrain, sensor.eye, k, wavelength_m, flight.row, flight.col, flight.altitude_m)


def _confirmation(
    sensor: SensorRow, flight: Flight, pd: NDArray[np.float64], doctrine: Doctrine
) -> NDArray[np.uint32]:
    """Cumulative chance that a track is confirmed by each look, as thresholds, shape (PHASES, looks)."""
    period = sensor.look_period_s
    looks = max(1, int(flight.duration_s / period))
    law = np.zeros((PHASES, looks), dtype=np.uint32)
    for phase in range(PHASES):
        times = (phase + 0.5) / PHASES * period + np.arange(looks) * period
        at = np.minimum(np.rint(times / STEP_S).astype(np.int64), pd.size - 1)
        chance = confirmation_law(
            np.where(times <= flight.duration_s, pd[at], 0.0),
            doctrine.confirm_hits,
            doctrine.confirm_looks,
        )
        law[phase] = np.minimum(np.rint(chance * 2.0**32), 2.0**32 - 1).astype(np.uint32)
    return law


def _windows(
    shooter: Shooter,
    sight: Sight,
    flight: Flight,
    *,
    engaged: bool,
) -> NDArray[np.int32]:
    """Time of flight of the threat at intercept [ms] for a launch at each step; -1 where none is possible."""
    if not engaged or flight.speed_mps > shooter.target_speed_max_mps:
        return np.full(flight.x_m.size, -1, dtype=np.int32)
    ranges, visible = sight.range_m, sight.in_line & sight.in_beam
    reachable = (
        visible
        & (ranges >= shooter.range_min_m)
        & (ranges <= shooter.range_max_m)
        & (flight.height_m >= shooter.altitude_min_m)
        & (flight.altitude_m <= shooter.altitude_max_m)
    )
    meets = intercept_steps(ranges, reachable, visible, shooter.mean_speed_mps, STEP_S)
    return np.where(np.isnan(meets), -1, np.rint(np.nan_to_num(meets) * STEP_MS)).astype(np.int32)


def _following(meets_ms: NDArray[np.int32]) -> NDArray[np.int32]:
    steps = np.arange(meets_ms.size, dtype=np.int32)
    possible = np.where(meets_ms >= 0, steps, np.int32(meets_ms.size))
    return np.minimum.accumulate(possible[::-1])[::-1].astype(np.int32)

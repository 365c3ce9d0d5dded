"""The ways that groups fly: positions on a time grid, and other ways where the route is not well known."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.arrays.grids import Grid, Ground
from airshield.arrays.ways import Way
from airshield.errors import InputError
from airshield.model.raid import Group
from airshield.model.scenario import Scenario
from airshield.model.system import Catalogue
from airshield.physics.chance import spread_points

STEP_S = 0.5
LONGEST_S = 172_800.0  # two days fit the int32 milliseconds of the tables


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

    @property
    def way(self) -> Way:
        """The same, as sensors take it."""
        return Way(self.row, self.col, self.altitude_m, STEP_S)

    def to_go_m(self) -> NDArray[np.float64]:
        """Slant range to where it aims, at each step [m]."""
        level = np.hypot(self.x_m - self.x_m[-1], self.y_m - self.y_m[-1])
        slant: NDArray[np.float64] = np.hypot(level, self.height_m)
        return slant


def ways_of(
    group: Group, scenario: Scenario, catalogue: Catalogue, grid: Grid, ground: Ground
) -> list[Flight]:
    """The ways that a group may take: the one that is told, or several spread over the radius of its route."""
    if group.route_radius_m <= 0.0:
        return [flight_of(group, scenario, catalogue, grid, ground)]
    offsets = spread_points(group.route_radius_m, scenario.run.ways)
    return [flight_of(group, scenario, catalogue, grid, ground, (dx, dy)) for dx, dy in offsets.tolist()]


def flight_of(
    group: Group,
    scenario: Scenario,
    catalogue: Catalogue,
    grid: Grid,
    ground: Ground,
    aside_m: tuple[float, float] = (0.0, 0.0),
) -> Flight:
    """The flight of a group at constant speed and constant height above the ground.

    aside_m: what every point before the aim is moved by, east and north.
    """
    system = catalogue.systems[group.threat]
    assert system.threat is not None
    speed = group.speed_mps or system.threat.speed_mps.likely
    if not speed > 0:
        raise InputError(f"group '{group.id}' flies at {speed:g} m/s, but must fly faster than 0.")
    points = _way_in(group, scenario, grid)
    points[:-1] += aside_m
    legs = np.hypot(*np.diff(points, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(legs)])
    if along[-1] <= 0:
        raise InputError(f"group '{group.id}' starts where it aims; its route has no length.")
    duration = float(along[-1]) / speed
    if duration > LONGEST_S:
        raise InputError(
            f"group '{group.id}' would fly for {duration / 3600:.0f} hours; at most {LONGEST_S / 3600:.0f} can be simulated."
        )
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

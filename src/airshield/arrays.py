"""The stair from nouns to numbers: grids, ground, sensors.

The only place where ground + roof + antenna becomes an altitude, and latitude becomes metres.
"""

from __future__ import annotations

import math
from functools import cache
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer

from airshield.errors import InputError
from airshield.model.place import Clutter, Place, Position, Region
from airshield.model.scenario import Scenario
from airshield.model.site import Site
from airshield.model.system import Catalogue, Effector, Sensor, System
from airshield.physics.viewshed import Eye

FloatGrid = NDArray[np.float32]


class Grid(NamedTuple):
    """Square cells on a transverse Mercator plane that touches the earth at the region's centre.

    Row 0 is the northernmost. x_m and y_m are metres east and north of the centre.
    """

    lat: float
    lon: float
    rows: int
    cols: int
    cell_m: float
    left_m: float | None = None
    """x of the western edge of a part of a region; None: the region lies around its centre."""
    top_m: float | None = None
    """y of the northern edge of a part."""

    @property
    def crs(self) -> str:
        """The plane as a PROJ string."""
        return f"+proj=tmerc +lat_0={self.lat!r} +lon_0={self.lon!r} +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"

    @property
    def west_m(self) -> float:
        """x of the western edge [m]."""
        return -self.cols * self.cell_m / 2 if self.left_m is None else self.left_m

    @property
    def north_m(self) -> float:
        """y of the northern edge [m]."""
        return self.rows * self.cell_m / 2 if self.top_m is None else self.top_m

    def part(self, row: int, col: int, rows: int, cols: int) -> Grid:
        """The cells from (row, col) on, as a grid of its own on the same plane."""
        left, top = self.west_m + col * self.cell_m, self.north_m - row * self.cell_m
        return self._replace(rows=rows, cols=cols, left_m=left, top_m=top)

    def to_xy(self, lat: float, lon: float) -> tuple[float, float]:
        """Metres east and north of the centre, from degrees."""
        x, y = _transformer(self.crs).transform(lon, lat)
        return float(x), float(y)

    def to_lat_lon(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Degrees, from metres east and north of the centre."""
        lon, lat = _transformer(self.crs).transform(x_m, y_m, direction="INVERSE")
        return float(lat), float(lon)

    def to_row_col(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Fractional row and column, counted in cell centres."""
        return (self.north_m - y_m) / self.cell_m - 0.5, (x_m - self.west_m) / self.cell_m - 0.5

    def holds(self, row: float, col: float) -> bool:
        """Whether a point lies between the centres of the outermost cells."""
        return 0 <= row <= self.rows - 1 and 0 <= col <= self.cols - 1

    def centres_m(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """x of every column, shape (cols,), and y of every row, shape (rows,) [m]."""
        x = self.west_m + (np.arange(self.cols) + 0.5) * self.cell_m
        y = self.north_m - (np.arange(self.rows) + 0.5) * self.cell_m
        return x.astype(np.float64), y.astype(np.float64)


@cache
def _transformer(crs: str) -> Transformer:
    return Transformer.from_crs("EPSG:4326", crs, always_xy=True)


def grid_of(region: Region) -> Grid:
    """The cells of a region."""
    cells = round(2 * region.half_width_km * 1000 / region.cell_m)
    if not 3 <= cells <= 20_000:
        raise InputError(
            f"The region of {2 * region.half_width_km:g} km in cells of {region.cell_m:g} m makes {cells} x {cells} cells, "
            "but must make between 3 and 20000 on a side. Change half_width_km or cell_m."
        )
    return Grid(region.lat, region.lon, cells, cells, region.cell_m)


class Frame(NamedTuple):
    """Where a raster lies: a metric coordinate system, its north-west corner and its cells."""

    crs: str
    """PROJ string or WKT."""
    west_m: float
    north_m: float
    tall_m: float
    """Height of a cell."""
    wide_m: float
    """Width of a cell."""
    rows: int
    cols: int

    def to_row_col(self, x_m: float, y_m: float) -> tuple[float, float]:
        """Fractional row and column, counted in cell centres."""
        return (self.north_m - y_m) / self.tall_m - 0.5, (x_m - self.west_m) / self.wide_m - 0.5


def frame_of(grid: Grid) -> Frame:
    """The frame of a region's grid."""
    return Frame(grid.crs, grid.west_m, grid.north_m, grid.cell_m, grid.cell_m, grid.rows, grid.cols)


class Ground(NamedTuple):
    """What rays meet, on a grid. All shapes (rows, cols), float32."""

    surface_m: FloatGrid
    """Altitude of what blocks: ground and clutter [m above sea]."""
    ground_m: FloatGrid
    """Altitude of what heights are measured from [m above sea]."""
    clutter_m: FloatGrid
    """Height of the nominal clutter [m]."""
    clearing_m: FloatGrid
    """Distance from an antenna on the ground to the nearest clutter [m]; 0 where there is none."""
    building_m: FloatGrid
    """Height of buildings that are known one by one [m]; 0 where none stands."""


def ground_of(
    grid: Grid, ground_m: FloatGrid, clutter: list[Clutter], building_m: FloatGrid | None = None
) -> Ground:
    """Ground with nominal clutter painted on, later polygons over earlier ones, and with buildings.

    Where a building stands higher than the clutter, it counts.
    """
    height = np.zeros((grid.rows, grid.cols), dtype=np.float32)
    clearing = np.zeros_like(height)
    x, y = grid.centres_m()
    for patch in clutter:
        polygon = shapely.Polygon([grid.to_xy(lat, lon) for lat, lon in patch.points])
        if not polygon.is_valid:
            raise InputError(f"The outline of clutter '{patch.id}' crosses itself. Put its points in order.")
        west, south, east, north = polygon.bounds
        some_cols = (x >= west) & (x <= east)
        some_rows = (y >= south) & (y <= north)
        if not (some_cols.any() and some_rows.any()):
            continue
        shapely.prepare(polygon)
        inside = shapely.contains_xy(polygon, x[some_cols][None, :], y[some_rows][:, None])
        box = np.ix_(some_rows, some_cols)
        height[box] = np.where(inside, patch.height_m, height[box])
        clearing[box] = np.where(inside, patch.clearing_m, clearing[box])
    building = np.zeros_like(height) if building_m is None else building_m
    ground = ground_m.astype(np.float32)
    return Ground(ground + np.maximum(height, building), ground, height, clearing, building)


class SensorRow(NamedTuple):
    """One sensor of one site, in numbers."""

    site: str
    sensor: str
    search: bool
    """Coverage and detection use it; otherwise it only guides."""
    eye: Eye
    highest_elevation_rad: float
    known_rcs_m2: NDArray[np.float64]
    known_range_m: NDArray[np.float64]
    instrumented_range_m: float
    look_period_s: float


class Shooter(NamedTuple):
    """One effector of one site, in numbers."""

    site: str
    effector: str
    rank: int
    channels: int
    rounds: int
    range_min_m: float
    range_max_m: float
    altitude_min_m: float
    altitude_max_m: float
    target_speed_max_mps: float
    mean_speed_mps: float
    launch_interval_s: float
    reaction_s: float
    assessment_s: float
    salvo: int
    kill_probability: dict[str, float]


def in_time(site: Site, as_of: str) -> bool:
    """Whether a site stood at a date, as far as the reports say."""
    start = site.valid_from or site.first_seen
    return (start is None or start <= as_of) and (site.valid_to is None or site.valid_to >= as_of)


def why_not_computed(site: Site, scenario: Scenario, catalogue: Catalogue, grid: Grid) -> str | None:
    """Why a site takes no part in coverage and raids, in words; None when it does."""
    if site.system is None:
        return "a prepared place, no system was seen"
    if site.position is None:
        return "no report says where"
    if not in_time(site, scenario.as_of):
        return f"first seen {site.valid_from or site.first_seen}, after {scenario.as_of}"
    if not catalogue.systems[site.system].search_sensors:
        return f"{catalogue.systems[site.system].name} is no sensor of this model"
    if not grid.holds(*_row_col(site.position, grid)):
        return "outside the region"
    return None


def computed_sites(scenario: Scenario, catalogue: Catalogue, grid: Grid) -> list[Site]:
    """The sites that take part in coverage and raids."""
    return [site for site in scenario.sites if why_not_computed(site, scenario, catalogue, grid) is None]


def sensors_of(site: Site, system: System, grid: Grid, ground: Ground) -> list[SensorRow]:
    """Search and track sensors of a site. The altitude of an antenna is ground + mount + antenna."""
    assert site.position is not None
    row, col = _row_col(site.position, grid)
    i, j = round(row), round(col)
    base_m = base_height_m(site, float(ground.building_m[i, j]))
    clutter_m = float(ground.clutter_m[i, j])
    clearing_m = (site.mount.clearing_m if site.mount else None) or float(ground.clearing_m[i, j])
    rows = []
    for sensor in system.sensors:
        if sensor.role == "optical":
            continue
        antenna_m = (site.antenna_height_m or sensor.antenna_height_m).likely
        height_m = base_m + antenna_m
        open_sky = clearing_m <= 0 or clutter_m <= 0
        skyline = -math.pi / 2 if open_sky else math.atan2(clutter_m - height_m, clearing_m)
        floor = max(math.radians(sensor.elevation_min_deg.likely), skyline, _roof_edge_rad(site, antenna_m))
        own_m = _own_obstacles_m(site, clearing_m, grid)
        eye = Eye(row, col, float(ground.ground_m[i, j]) + height_m, floor, own_m)
        rows.append(_sensor_row(site, sensor, eye))
    return rows


def base_height_m(site: Site, building_m: float) -> float:
    """What the system stands on, above the ground [m]: as told, else the building under a site on a roof."""
    mount = site.mount
    if mount is None or mount.kind == "ground":
        return 0.0
    if mount.height_m is not None:
        return mount.height_m.likely
    if mount.kind == "roof" and building_m > 0:
        return building_m
    missing = "no height_m is given" + (" and no building stands there" if mount.kind == "roof" else "")
    raise InputError(
        f"site '{site.id}' stands on a {mount.kind} of unknown height: {missing}. Give its height_m."
    )


def _roof_edge_rad(site: Site, antenna_m: float) -> float:
    """Elevation below which the edge of its own roof hides the view; -pi/2 when no set-back is told."""
    mount = site.mount
    if mount is None or mount.setback_m is None:
        return -math.pi / 2
    return math.atan2(mount.parapet_m - antenna_m, mount.setback_m)


def _own_obstacles_m(site: Site, clearing_m: float, grid: Grid) -> float:
    """Distance within which nothing stands; a building does not hide what its own roof sees."""
    on_roof = site.mount is not None and site.mount.kind == "roof"
    return max(clearing_m, grid.cell_m) if on_roof else clearing_m


def _sensor_row(site: Site, sensor: Sensor, eye: Eye) -> SensorRow:
    points = sorted((point.rcs_m2, point.range_km.likely * 1000) for point in sensor.detection)
    limit = sensor.instrumented_range_km
    return SensorRow(
        site=site.id,
        sensor=sensor.id,
        search=sensor.role == "search",
        eye=eye,
        highest_elevation_rad=math.radians(sensor.elevation_max_deg.likely),
        known_rcs_m2=np.array([rcs for rcs, _ in points]),
        known_range_m=np.array([range_m for _, range_m in points]),
        instrumented_range_m=limit.likely * 1000 if limit else math.inf,
        look_period_s=sensor.look_period_s.likely if sensor.look_period_s else 0.0,
    )


def shooters_of(site: Site, system: System, salvo: int | None) -> list[Shooter]:
    """Effectors of a site that a raid meets. salvo: of the doctrine, instead of the catalogue's."""
    engagement = system.engagement
    if engagement is None:
        return []
    launchers = round((site.launchers or engagement.launchers).likely)
    sets = max(1, round(site.count.likely)) if site.count else 1
    return [
        _shooter(site, effector, system, launchers * sets, sets, salvo)
        for effector in system.effectors_in_use
    ]


def _shooter(
    site: Site, effector: Effector, system: System, launchers: int, sets: int, salvo: int | None
) -> Shooter:
    engagement = system.engagement
    assert engagement is not None
    return Shooter(
        site=site.id,
        effector=effector.id,
        rank=effector.rank,
        channels=round((effector.channels or engagement.channels).likely) * sets,
        rounds=round(effector.rounds.likely) * launchers,
        range_min_m=effector.range_min_km.likely * 1000,
        range_max_m=effector.range_max_km.likely * 1000,
        altitude_min_m=effector.altitude_min_m.likely,
        altitude_max_m=effector.altitude_max_km.likely * 1000,
        target_speed_max_mps=effector.target_speed_max_mps.likely
        if effector.target_speed_max_mps
        else math.inf,
        mean_speed_mps=effector.mean_speed_mps.likely,
        launch_interval_s=effector.launch_interval_s.likely,
        reaction_s=engagement.reaction_time_s.likely,
        assessment_s=engagement.assessment_time_s.likely,
        salvo=salvo or max(1, round(engagement.salvo.likely)),
        kill_probability={kind: p.likely for kind, p in effector.kill_probability.items()},
    )


def defended_places(scenario: Scenario, grid: Grid) -> list[Place]:
    """The defended places that lie in the region."""
    return [p for p in scenario.places if p.defended and grid.holds(*_row_col(p.position, grid))]


def _row_col(position: Position, grid: Grid) -> tuple[float, float]:
    return grid.to_row_col(*grid.to_xy(position.lat, position.lon))

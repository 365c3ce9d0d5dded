"""The grid of a region, the ground on it, and where places lie."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer

from airshield.errors import InputError
from airshield.model.place import Clutter, Place, Position, Region
from airshield.model.scenario import Scenario

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


def defended_places(scenario: Scenario, grid: Grid) -> list[Place]:
    """The defended places that lie in the region."""
    return [p for p in scenario.places if p.defended and grid.holds(*row_col(p.position, grid))]


def row_col(position: Position, grid: Grid) -> tuple[float, float]:
    """Fractional row and column of a reported position."""
    return grid.to_row_col(*grid.to_xy(position.lat, position.lon))

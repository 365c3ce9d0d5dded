"""A scenario on a table: a site is moved and what all of them see is there again, without seeing all of it anew."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from pyproj import Transformer

from airshield.analysis.coverage import keep_lowest, limits_of
from airshield.arrays.grids import FloatGrid, Grid, grid_of
from airshield.arrays.looks import looks_of, ray_k, sought
from airshield.arrays.sensors import SensorRow, computed_sites, sensors_of
from airshield.files.scenario import ScenarioFile
from airshield.physics.pick import picked
from airshield.physics.viewshed import Collector, terrain_of
from airshield.studies.edit import SiteEdit, edited
from airshield.studies.ground import GroundRequest, ground_on
from airshield.studies.progress import Progress, Silent

KEPT_BYTES = 1_000_000_000
"""Of views of single sensors that are kept; at least two are."""
STEPS = 254
LEAST_M = 1.0
NEVER = 255
BAND = 32
"""Rows that are worked on at a time."""


class Picture(NamedTuple):
    """A map in Web Mercator as bytes, (rows, cols), row 0 northernmost; 255: nothing to show.

    Only the part in which there is something to show; the whole has `of` rows and columns.
    """

    values: NDArray[np.uint8]
    top: int
    left: int
    """Where the part begins in the whole."""
    of: tuple[int, int]
    corners: tuple[tuple[float, float], ...]
    """(lon, lat) of the part: north-west, north-east, south-east, south-west."""
    low: float
    high: float
    """What 0 and 254 stand for."""
    scale: str
    """linear, or octaves: see steps_of."""


class Warp(NamedTuple):
    """From a region's grid to Web Mercator, on as many rows and columns as the grid has."""

    grid: Grid
    cell: NDArray[np.int32]
    """For each pixel, which cell of the grid; -1 outside."""
    west_m: float
    north_m: float
    wide_m: float
    """Width of a pixel in Web Mercator."""
    tall_m: float

    def of(self, values: NDArray[np.uint8], low: float, high: float, scale: str) -> Picture:
        """A map of bytes as a picture of the part in which there is something to show."""
        top, bottom, left, right = self._window(values)
        out = picked(values.reshape(-1), self.cell[top:bottom, left:right], NEVER)
        x = [self.west_m + n * self.wide_m for n in (left, right)]
        y = [self.north_m - n * self.tall_m for n in (top, bottom)]
        lons, lats = _mercator().transform([x[0], x[1], x[1], x[0]], [y[0], y[0], y[1], y[1]])
        corners = tuple((float(lon), float(lat)) for lon, lat in zip(lons, lats, strict=True))
        rows, cols = self.cell.shape
        return Picture(out, top, left, (rows, cols), corners, low, high, scale)

    def _window(self, values: NDArray[np.uint8]) -> tuple[int, int, int, int]:
        """Rows and columns of the picture around all that is shown, with room for rounding; one pixel for nothing."""
        rows = np.flatnonzero((values < NEVER).any(axis=1))
        if rows.size == 0:
            return 0, 1, 0, 1
        cols = np.flatnonzero((values[rows[0] : rows[-1] + 1] < NEVER).any(axis=0))
        part = self.grid.part(
            int(rows[0]), int(cols[0]), int(rows[-1] - rows[0] + 1), int(cols[-1] - cols[0] + 1)
        )
        x, y = _to_mercator(self.grid).transform(*_edge(part))
        top, bottom = (
            int((self.north_m - at) / self.tall_m) + more for at, more in ((max(y), -2), (min(y), 3))
        )
        left, right = (
            int((at - self.west_m) / self.wide_m) + more for at, more in ((min(x), -2), (max(x), 3))
        )
        most = self.cell.shape
        return max(0, top), min(most[0], bottom), max(0, left), min(most[1], right)


class Board:
    """One scenario, its ground read once, and the views of its sensors. Safe to use from several threads."""

    def __init__(self, file: ScenarioFile, request: GroundRequest | None = None) -> None:
        self.file = file
        self.grid = grid_of(file.scenario.region)
        self.ground_read = ground_on(file, request or GroundRequest(), self.grid)
        ground = self.ground_read.ground
        self.terrain = terrain_of(ground.surface_m, ground.ground_m, (self.grid.cell_m, self.grid.cell_m))
        self.warp = warp_of(self.grid)
        self._views: OrderedDict[Hashable, FloatGrid] = OrderedDict()
        # What all sensors see together that stood where they are before: while one is dragged, that is all others.
        self._known: FloatGrid = np.zeros((0, 0), dtype=np.float32)
        self._known_keys: frozenset[Hashable] = frozenset([None])
        self._lock = threading.Lock()

    def layout(self, edits: Sequence[SiteEdit]) -> list[SensorRow]:
        """The search sensors of a layout."""
        file = edited(self.file, edits)
        rows: list[SensorRow] = []
        for site in computed_sites(file.scenario, file.catalogue, self.grid):
            rows += sensors_of(
                site, file.catalogue.systems[site.system or ""], self.grid, self.ground_read.ground
            )
        return [row for row in rows if row.search]

    def lowest_m(self, edits: Sequence[SiteEdit] = (), progress: Progress | None = None) -> FloatGrid:
        """Lowest height above the ground at which the target is seen, (rows, cols); inf where never."""
        sensors = {self._key(sensor): sensor for sensor in self.layout(edits)}
        advance = (progress or Silent()).stage("What each antenna sees", len(sensors))
        with self._lock:
            known = frozenset(key for key in sensors if key in self._views)
            lowest = self._known.copy() if self._known_keys == known else None
        if lowest is None:
            lowest = np.full((self.grid.rows, self.grid.cols), np.inf, dtype=np.float32)
            for key in known:
                keep_lowest(lowest, self._view(key, sensors[key]))
                advance(1)
            with self._lock:
                self._known, self._known_keys = lowest.copy(), known
        for key in sensors.keys() - known:
            keep_lowest(lowest, self._view(key, sensors[key]))
            advance(1)
        return np.asarray(lowest - self.terrain.ground_m)

    def lowest(self, edits: Sequence[SiteEdit] = (), progress: Progress | None = None) -> Picture:
        """The same as bytes in Web Mercator, in sixteenths of an octave."""
        return quantised(self.lowest_m(edits, progress), self.warp)

    def shares(self, values: NDArray[np.float32]) -> Picture:
        """A map of probabilities as bytes."""
        return shares(values, self.warp)

    def counts(self, values: NDArray[np.uint16]) -> Picture:
        """A map of how many sensors see; none is nothing to show."""
        steps = np.where(values > 0, np.minimum(values, STEPS), NEVER).astype(np.uint8)
        return self.warp.of(steps, 0.0, float(STEPS), "linear")

    def _key(self, sensor: SensorRow) -> Hashable:
        """What a view depends on, besides the ground and the target."""
        return sensor.eye, sensor.highest_elevation_rad, sensor.noun.model_dump_json()

    def _view(self, key: Hashable, sensor: SensorRow) -> FloatGrid:
        with self._lock:
            if key in self._views:
                self._views.move_to_end(key)
                return self._views[key]
        run, catalogue = self.file.scenario.run, self.file.catalogue
        threat = catalogue.systems[run.seen_target].threat
        assert threat is not None
        target = sought(threat, run.conditions, self.file.scenario.doctrine.false_alarm_probability)
        collector = Collector(self.terrain)
        collector.add(sensor.eye, ray_k(sensor.noun, run.k), limits_of(sensor, looks_of(sensor.noun, target)))
        view, _ = collector.result()
        with self._lock:
            self._views[key] = view
            while len(self._views) > 2 and len(self._views) * view.nbytes > KEPT_BYTES:
                self._views.popitem(last=False)
        return view


def quantised(height_m: FloatGrid, warp: Warp) -> Picture:
    """Heights as a picture."""
    return warp.of(steps_of(height_m), LEAST_M, height_of(STEPS), "octaves")


def altitudes(values: FloatGrid, warp: Warp) -> Picture:
    """Altitudes [m] as a picture, in 254 steps between the lowest and the highest."""
    known = values[np.isfinite(values)]
    low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 0.0)
    steps = np.full(values.shape, NEVER, dtype=np.uint8)
    steps[np.isfinite(values)] = np.rint((known - low) * (STEPS / max(high - low, 1e-6)))
    return warp.of(steps, low, high, "linear")


def shares(values: NDArray[np.float32], warp: Warp) -> Picture:
    """Probabilities as a picture; 0 is nothing to show."""
    steps = np.where(values > 0.0, np.rint(values * STEPS), NEVER).astype(np.uint8)
    return warp.of(steps, 0.0, 1.0, "linear")


def steps_of(height_m: FloatGrid) -> NDArray[np.uint8]:
    """Heights as bytes in sixteenths of an octave, rounded up: byte n is 2^(n div 16) (1 + (n mod 16) / 16) m.

    Up to 1 m is 0; 255 is never, unknown, or above 2^15 m. These are the upper bits of a float32, so that four million
    heights take some milliseconds.
    """
    out = np.empty(height_m.shape, dtype=np.uint8)
    for top in range(0, height_m.shape[0], BAND):  # a band at a time stays in the cache
        band = np.ascontiguousarray(height_m[top : top + BAND], dtype=np.float32)
        steps = band.view(np.int32) + ((1 << 19) - 1)
        steps >>= 19
        steps -= 127 << 4
        np.clip(steps, 0, NEVER, out=steps)
        out[top : top + BAND] = steps
        if np.isnan(band.min(initial=0.0)):
            out[top : top + BAND][np.isnan(band)] = NEVER
    return out


def height_of(step: int) -> float:
    """Height of a byte [m]."""
    return float(2.0 ** (step // 16) * (1.0 + step % 16 / 16))


def warp_of(grid: Grid) -> Warp:
    """Nearest cell of the grid for each pixel of a Web Mercator picture that encloses it."""
    transformer = _to_mercator(grid)
    mx, my = transformer.transform(*_edge(grid))
    left, right, bottom, top = min(mx), max(mx), min(my), max(my)
    wide, tall = (right - left) / grid.cols, (top - bottom) / grid.rows
    xx, yy = np.meshgrid(
        left + (np.arange(grid.cols) + 0.5) * wide, top - (np.arange(grid.rows) + 0.5) * tall
    )
    gx, gy = transformer.transform(xx, yy, direction="INVERSE")
    i = np.rint((grid.north_m - gy) / grid.cell_m - 0.5).astype(np.int32)
    j = np.rint((gx - grid.west_m) / grid.cell_m - 0.5).astype(np.int32)
    outside = (i < 0) | (i >= grid.rows) | (j < 0) | (j >= grid.cols)
    return Warp(grid, np.where(outside, -1, i * grid.cols + j).astype(np.int32), left, top, wide, tall)


def _edge(grid: Grid) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Points along the edges of a grid, x and y [m]."""
    share = np.linspace(0.0, 1.0, 50)
    x, y = grid.west_m + share * grid.cols * grid.cell_m, grid.north_m - share * grid.rows * grid.cell_m
    return (
        np.concatenate([x, x, np.full(50, x[0]), np.full(50, x[-1])]),
        np.concatenate([np.full(50, y[0]), np.full(50, y[-1]), y, y]),
    )


@cache
def _to_mercator(grid: Grid) -> Transformer:
    return Transformer.from_crs(grid.crs, "EPSG:3857", always_xy=True)


@cache
def _mercator() -> Transformer:
    return Transformer.from_crs("EPSG:3857", "EPSG:4326", always_xy=True)

"""Terrain rasters, brought onto a metric grid. Holes and places outside the data stay unknown (NaN)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.arrays.grids import Frame, Grid, frame_of
from airshield.errors import InputError

METRES_PER_DEGREE = 111_320.0  # of latitude; used to choose cell sizes, not to measure
_METRE = ("", "m", "metre", "meter", "metres", "meters")


class TerrainRead(NamedTuple):
    """Altitudes on the grid, and what was read, in words."""

    altitude_m: NDArray[np.float32]
    """(rows, cols) [m above sea]; NaN: unknown."""
    words: str


def read_terrain(paths: Sequence[Path], grid: Grid, may_be_empty: bool = False) -> TerrainRead:
    """Altitudes on the grid by bilinear interpolation; of several tiles the first that knows a cell counts."""
    altitude = np.full((grid.rows, grid.cols), np.nan, dtype=np.float32)
    words = []
    for path in paths:
        with open_heights(path) as raster:
            heights = _warped(raster, grid)
            step = max(abs(raster.transform.a), abs(raster.transform.e))
            unit = "°" if raster.crs.is_geographic else " m"
            words.append(f"{path.name} ({raster.width} x {raster.height} cells of {step:.6g}{unit})")
        unknown = np.isnan(altitude)
        altitude[unknown] = heights[unknown]
    known = altitude[~np.isnan(altitude)]
    if known.size == 0 and may_be_empty:
        return TerrainRead(altitude, "no data")
    if known.size == 0:
        names = ", ".join(str(path) for path in paths)
        raise InputError(f"The terrain {names} holds no data inside the region. Is it of another place?")
    holes = altitude.size - known.size
    words.append(f"{known.min():.0f} to {known.max():.0f} m" + (f", {holes} cells unknown" if holes else ""))
    return TerrainRead(altitude, "; ".join(words))


@contextmanager
def open_heights(path: Path) -> Iterator[Any]:
    """An open raster of heights in metres with a usable coordinate system, or a sentence why not."""
    import rasterio

    if not path.exists():
        raise InputError(
            f"The terrain {path} does not exist. A path in a scenario is read relative to its file."
        )
    try:
        with rasterio.open(path) as raster:
            _check(raster, path)
            yield raster
    except rasterio.errors.RasterioError as error:
        raise InputError(f"The terrain {path} cannot be read as a raster: {error}.") from None


def _check(raster: Any, path: Path) -> None:
    t = raster.transform
    if raster.crs is None:
        raise InputError(
            f"The terrain {path} does not say its coordinate system. Add one (gdal_edit.py -a_srs)."
        )
    if t.a == 0 or t.e == 0 or t.b != 0 or t.d != 0:
        raise InputError(
            f"The terrain {path} has cells of no size or turned ones ({t.a:g} x {t.e:g}). Warp it first (gdalwarp)."
        )
    if raster.crs.is_geographic and (raster.bounds.bottom < -91 or raster.bounds.top > 91):
        raise InputError(
            f"The terrain {path} is said to be in degrees, but its latitudes run from {raster.bounds.bottom:g} to "
            f"{raster.bounds.top:g}. Its coordinate system is wrong."
        )
    unit = (raster.units[0] or "").lower() or _vertical_unit(raster.crs)
    if unit not in _METRE:
        raise InputError(
            f"The terrain {path} is in '{unit}', but heights must be in metres. Convert it (gdal_calc.py)."
        )
    if np.dtype(raster.dtypes[0]).kind == "c":
        raise InputError(f"The terrain {path} holds complex numbers, which are no heights.")


def _vertical_unit(crs: Any) -> str:
    """Unit of the vertical axis of a compound coordinate system; empty when it has none."""
    from pyproj import CRS

    for part in CRS.from_wkt(crs.to_wkt()).sub_crs_list:
        if part.is_vertical:
            return str(part.axis_info[0].unit_name).lower()
    return ""


def _warped(raster: Any, grid: Grid) -> NDArray[np.float32]:
    from rasterio.enums import Resampling
    from rasterio.transform import from_origin
    from rasterio.vrt import WarpedVRT

    target = {
        "crs": grid.crs,
        "transform": from_origin(grid.west_m, grid.north_m, grid.cell_m, grid.cell_m),
        "width": grid.cols,
        "height": grid.rows,
    }
    # Exact coordinates and a scale of our own, so that a part of a region comes out as in the whole.
    tall, wide = _cell_m(raster, grid.lat)
    exact = {"tolerance": 1.0e-6, "XSCALE": _scale(wide / grid.cell_m), "YSCALE": _scale(tall / grid.cell_m)}
    with WarpedVRT(
        raster, resampling=Resampling.bilinear, dtype="float32", nodata=np.nan, **target, **exact
    ) as vrt:
        heights: NDArray[np.float32] = vrt.read(1, out_dtype="float32")
    return heights


def _scale(ratio: float) -> str:
    """How far the interpolation reaches: one source cell, or 2, 4, ... where the grid is that much coarser.

    Powers of two, because GDAL's kernel shifts a slope by up to a hundredth of a cell at other scales.
    """
    return f"{2.0 ** -max(0, math.floor(math.log2(1.0 / ratio))):g}"


def _cell_m(raster: Any, lat: float) -> tuple[float, float]:
    """Height and width of a raster's cells at a latitude [m]."""
    tall, wide = abs(raster.transform.e), abs(raster.transform.a)
    if raster.crs.is_geographic:
        return tall * METRES_PER_DEGREE, wide * METRES_PER_DEGREE * float(np.cos(np.radians(lat)))
    unit = raster.crs.linear_units_factor[1]
    return tall * unit, wide * unit


class HeightMap(NamedTuple):
    """A raster in a metric frame, as a viewshed takes it."""

    altitude_m: NDArray[np.float32]
    """(rows, cols) [m above sea]; NaN: unknown."""
    frame: Frame
    words: str
    """How the frame came about."""


def read_height_map(path: Path, around: tuple[float, float] | None, reach_m: float | None) -> HeightMap:
    """A raster in its own frame when that is metric, else warped to a transverse Mercator around a point.

    around: longitude and latitude of the centre of interest [deg]; without it the raster must be metric.
    reach_m: only what lies within this distance of the point is needed.
    """
    with open_heights(path) as raster:
        if raster.crs.is_projected and raster.crs.linear_units_factor[1] == 1.0:
            bounds = raster.bounds
            frame = Frame(
                raster.crs.to_wkt(), bounds.left, bounds.top, -raster.transform.e, raster.transform.a, raster.height, raster.width
            )  # fmt: skip
            heights = raster.read(1, masked=True).astype(np.float32).filled(np.nan)
            return HeightMap(heights, frame, f"in the raster's own metric frame, {_range(heights, path)}")
        if around is None:
            raise InputError(
                f"The terrain {path} is not in metres ({raster.crs.to_string()[:60]}), so the observer must be given "
                "in degrees: --observer LON,LAT."
            )
        grid = _local_grid(raster, around, reach_m, path)
        words = (
            f"warped from {raster.crs.to_string()[:40]} to a transverse Mercator around {around[0]:g}, {around[1]:g} "
            f"in cells of {grid.cell_m:g} m"
        )
        heights = _warped(raster, grid)
        return HeightMap(heights, frame_of(grid), f"{words}, {_range(heights, path)}")


def _range(heights: NDArray[np.float32], path: Path) -> str:
    """The range of the heights, so that class numbers or feet are noticed."""
    known = heights[~np.isnan(heights)]
    if known.size == 0:
        raise InputError(f"The terrain {path} holds no data where it is needed.")
    holes = 1.0 - known.size / heights.size
    return f"heights {known.min():.0f} to {known.max():.0f} m" + (f", {holes:.1%} unknown" if holes else "")


def _local_grid(raster: Any, around: tuple[float, float], reach_m: float | None, path: Path) -> Grid:
    """A square grid around a point with the finer of the raster's two cell sizes there."""
    from rasterio.warp import transform_bounds

    lon, lat = around
    west, south, east, north = transform_bounds(raster.crs, "EPSG:4326", *raster.bounds)
    if not (west <= lon <= east and south <= lat <= north):
        raise InputError(
            f"The observer at {lon:g}, {lat:g} (longitude, latitude) lies outside {path}, which runs from {west:g} to "
            f"{east:g} east and from {south:g} to {north:g} north."
            + (" Are the two swapped?" if west <= lat <= east and south <= lon <= north else "")
        )
    metre = Grid(lat, lon, 2, 2, 1.0)
    cell = float(f"{min(_cell_m(raster, lat)):.3g}")
    corners = [metre.to_xy(y, x) for x in (west, east) for y in (south, north)]
    reach = max(max(abs(x), abs(y)) for x, y in corners)
    reach = min(reach, reach_m + 2 * cell) if reach_m is not None else reach
    cells = 2 * int(reach / cell) + 1
    return Grid(lat, lon, cells, cells, cell)

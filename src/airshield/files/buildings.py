"""Building footprints with heights, burnt onto the grid."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.arrays.grids import Grid
from airshield.errors import InputError

STOREY_M = 3.0  # height of a storey where only storeys are told: an assumption that the words below count
_HEIGHT = ("height", "height_m", "measuredHeight", "building:height")
_STOREYS = ("building:levels", "levels", "num_floors", "storeys", "floors")


class BuildingsRead(NamedTuple):
    """Heights of roofs above the ground, and what was read, in words."""

    height_m: NDArray[np.float32]
    """(rows, cols) [m]; 0 where no building stands."""
    words: str


def read_buildings(path: Path, grid: Grid, may_be_empty: bool = False) -> BuildingsRead:
    """Heights of the buildings of a vector file (GeoJSON, GeoPackage, FlatGeobuf, ...) on the grid.

    A footprint fills every cell that it touches, so that a wall keeps its full height; beyond that cell the
    surface falls to the ground over one cell. Where footprints overlap the higher counts. Heights come from
    a field such as `height` (the roof above the ground, as OpenStreetMap means it), else from storeys of
    STOREY_M. Buildings with neither are left out and counted.
    """
    from rasterio.features import rasterize
    from rasterio.transform import from_origin

    found = _read(path)
    height, storeyed = found.height_m, found.from_storeys
    shapes = _projected(found, grid.crs)
    order = [n for n in np.argsort(height, kind="stable") if height[n] > 0 and not shapes[n].is_empty]
    burnt: NDArray[np.float32] = rasterize(
        ((shapes[n], height[n]) for n in order),
        out_shape=(grid.rows, grid.cols),
        transform=from_origin(grid.west_m, grid.north_m, grid.cell_m, grid.cell_m),
        all_touched=True,
        fill=0.0,
        dtype="float32",
    )
    if not (burnt > 0).any() and not may_be_empty:
        raise InputError(
            f"None of the buildings of {path} lies inside the region. Are they of another place?"
        )
    missing = int((height <= 0).sum())
    words = f"{path.name}: {len(order)} buildings up to {height.max():.0f} m"
    if storeyed:
        words += f", {storeyed} of them from storeys of {STOREY_M:g} m"
    if missing:
        words += f"; {missing} without a height are left out"
    return BuildingsRead(burnt, words)


class Footprint(NamedTuple):
    """One building as a map draws it."""

    ring: list[tuple[float, float]]
    """Outline, (lon, lat)."""
    height_m: float


def read_footprints(
    path: Path, bounds: tuple[float, float, float, float], most: int
) -> tuple[list[Footprint], int]:
    """Footprints with a height within (west, south, east, north) degrees, the tallest first, and how many there are.

    Of more than `most` the tallest are given. Raises InputError for a file that cannot be used.
    """
    import shapely

    found = _read(path)
    shapes = _projected(found, "EPSG:4326")
    inside = (
        (found.height_m > 0) & shapely.intersects(shapes, shapely.box(*bounds)) & ~shapely.is_empty(shapes)
    )
    order = np.flatnonzero(inside)[np.argsort(-found.height_m[inside], kind="stable")]
    told = []
    for n in order[:most]:
        for part in shapely.get_parts(shapes[n]):
            if isinstance(part, shapely.Polygon):
                ring = [(round(x, 6), round(y, 6)) for x, y in part.exterior.coords]
                told.append(Footprint(ring, round(float(found.height_m[n]), 1)))
    return told, int(order.size)


class _Found(NamedTuple):
    """What a file of buildings holds."""

    geometry: NDArray[Any]
    crs: str
    height_m: NDArray[np.float32]
    from_storeys: int


def _projected(found: _Found, crs: str) -> NDArray[Any]:
    """Valid shapes in another coordinate system, x first."""
    import shapely
    from pyproj import Transformer

    to = Transformer.from_crs(found.crs, crs, always_xy=True)
    shapes = shapely.make_valid(shapely.from_wkb(found.geometry))
    return np.asarray(shapely.transform(shapes, lambda xy: np.column_stack(to.transform(xy[:, 0], xy[:, 1]))))


def _read(path: Path) -> _Found:
    import pyogrio

    if not path.exists():
        raise InputError(f"The buildings {path} do not exist. Check the name and the folder.")
    try:
        meta, _, geometry, values = pyogrio.raw.read(path, force_2d=True)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise InputError(f"The buildings {path} cannot be read: {error}.") from None
    if not meta["crs"]:
        raise InputError(f"The buildings {path} do not say their coordinate system.")
    columns = dict(zip(meta["fields"], values, strict=True))
    height, storeyed = _heights(columns, len(geometry))
    if not (height > 0).any():
        fields = ", ".join(_HEIGHT + _STOREYS)
        raise InputError(f"The buildings {path} hold no heights. One of these fields is needed: {fields}.")
    return _Found(geometry, meta["crs"], height, storeyed)


def _heights(columns: dict[str, Any], count: int) -> tuple[NDArray[np.float32], int]:
    """Roof heights [m], 0 where none is told, and how many come from storeys."""
    height = _first(columns, _HEIGHT, count)
    storeys = _first(columns, _STOREYS, count)
    from_storeys = (height <= 0) & (storeys > 0)
    return np.where(from_storeys, storeys * STOREY_M, height).astype(np.float32), int(from_storeys.sum())


def _first(columns: dict[str, Any], names: tuple[str, ...], count: int) -> NDArray[np.float32]:
    """Of several fields the first that holds a number, for each building; also from OSM's `other_tags`."""
    found = np.zeros(count, dtype=np.float32)
    for name in names:
        if name in columns:
            values = [_number(value) for value in columns[name]]
        elif "other_tags" in columns:
            pattern = re.compile(f'"{re.escape(name)}"=>"([^"]*)"')
            matches = [pattern.search(str(tags)) for tags in columns["other_tags"]]
            values = [_number(match.group(1)) if match else 0.0 for match in matches]
        else:
            continue
        found = np.where(found > 0, found, np.array(values, dtype=np.float32))
    return found


def _number(value: object) -> float:
    """Metres from a field: 18, '18', '18 m', \"60'\" (feet); 0 when it holds none."""
    match = re.fullmatch(r"\s*(\d+(?:[.,]\d+)?)\s*(m|metres|meters|'|ft)?\s*", str(value))
    if match is None:
        return 0.0
    number = float(match.group(1).replace(",", "."))
    return number * 0.3048 if match.group(2) in ("'", "ft") else number

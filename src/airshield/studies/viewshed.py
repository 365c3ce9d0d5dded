"""A viewshed for radar people: one raster, one observer, the right defaults."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from airshield import version
from airshield.arrays.grids import Frame
from airshield.constants import EARTH_RADIUS_M, RADIO_K
from airshield.errors import InputError
from airshield.files.outputs import write_bands
from airshield.files.terrain import read_height_map
from airshield.model.noun import Noun
from airshield.physics.exact import exact_lowest, exact_seen
from airshield.physics.sweep import Limits
from airshield.physics.viewshed import FAR_M, Collector, Eye, terrain_of


class ViewshedRequest(Noun):
    """What `airshield viewshed` is asked. Its fields are the options of the command."""

    raster: str
    """Heights in metres above sea, any coordinate system that GDAL reads."""
    observer: tuple[float, float] | None = None
    """Observer as LON,LAT in degrees."""
    observer_xy: tuple[float, float] | None = None
    """Observer as X,Y in the raster's own metric coordinates, instead of LON,LAT."""
    antenna_height: Annotated[float, Field(ge=0.0, le=10_000.0)]
    """Antenna above the ground [m]."""
    target_height: Annotated[float, Field(ge=0.0, le=100_000.0)]
    """Target above the ground [m]; for --boolean and for the share that is told."""
    k: Annotated[float, Field(ge=0.5, le=1.0e9)] = RADIO_K
    """Effective earth radius factor: 4/3 radio, 7/6 light, 1 geometry."""
    max_range_km: Annotated[float, Field(gt=0.0, le=2_000.0)] | None = None
    """Ground distance beyond which nothing is told [km]."""
    above: Literal["ground", "sea"] = "ground"
    """Tell the lowest visible height above the ground, or the altitude above the sea."""
    boolean: bool = False
    """Write 1 where the target is seen and 0 where not, instead of heights."""
    exact: bool = False
    """Whole profiles instead of the sweep: no cell is wrong; about thirty times slower, for heights 400 times."""
    output: str
    """Cloud Optimized GeoTIFF to write."""


class ViewshedResult(NamedTuple):
    """What was seen, as it was written."""

    values: NDArray[np.float32] | NDArray[np.uint8]
    frame: Frame
    seen_share: float
    """Share of the known cells within range in which the target is seen."""
    words: str
    """How the frame came about."""


def run_viewshed(request: ViewshedRequest) -> ViewshedResult:
    """Compute and write one viewshed. Raises InputError with a sentence for what cannot be used."""
    if (request.observer is None) == (request.observer_xy is None):
        raise InputError("Give the observer once: either --observer LON,LAT or --observer-xy X,Y.")
    reach_m = request.max_range_km * 1000 if request.max_range_km else None
    heights = read_height_map(Path(request.raster), request.observer, reach_m)
    frame = heights.frame
    row, col = frame.to_row_col(*_observer_xy(request, frame))
    if not (0 <= row <= frame.rows - 1 and 0 <= col <= frame.cols - 1):
        raise InputError(
            f"The observer lies outside {request.raster} or on its edge: row {row:.1f} of {frame.rows}, column {col:.1f} "
            f"of {frame.cols}. Take a point inside."
        )
    eye = Eye(row, col, _ground_at(heights.altitude_m, row, col, request.raster) + request.antenna_height)
    lowest, seen = _look(request, heights.altitude_m, eye, (frame.tall_m, frame.wide_m), reach_m)
    known = ~np.isnan(lowest) & (np.isfinite(lowest) | (reach_m is None))
    share = float(seen[known].mean()) if known.any() else 0.0
    values = _values(request, lowest, heights.altitude_m, seen, known)
    name = "seen (1) or not (0)" if request.boolean else f"lowest visible, above {request.above} [m]"
    write_bands(Path(request.output), frame, {name: values}, _tags(request))
    return ViewshedResult(values, frame, share, heights.words)


def _observer_xy(request: ViewshedRequest, frame: Frame) -> tuple[float, float]:
    if request.observer_xy is not None:
        return request.observer_xy
    from pyproj import Transformer

    assert request.observer is not None
    x, y = Transformer.from_crs("EPSG:4326", frame.crs, always_xy=True).transform(*request.observer)
    return float(x), float(y)


def _ground_at(altitude_m: NDArray[np.float32], row: float, col: float, name: str) -> float:
    """Ground under the observer, linear between the four cells around it."""
    i, j = min(int(row), altitude_m.shape[0] - 2), min(int(col), altitude_m.shape[1] - 2)
    f, g = row - i, col - j
    weights = np.array([[(1 - f) * (1 - g), (1 - f) * g], [f * (1 - g), f * g]])
    four = altitude_m[i : i + 2, j : j + 2]
    ground = float((four * weights)[weights > 0].sum())
    if math.isnan(ground):
        raise InputError(f"The observer stands where {name} holds no data, so its altitude is unknown.")
    return ground


class _Seen(NamedTuple):
    lowest: NDArray[np.float32]
    """Lowest visible altitude; inf beyond the range, NaN where the ground is unknown."""
    seen: NDArray[np.bool_]


def _look(
    request: ViewshedRequest,
    altitude_m: NDArray[np.float32],
    eye: Eye,
    cell_m: tuple[float, float],
    reach_m: float | None,
) -> _Seen:
    terrain = terrain_of(altitude_m, altitude_m, cell_m)
    if request.exact and not request.boolean:
        lowest = exact_lowest(terrain, eye, request.k, reach_m).astype(np.float32)
    else:
        collector = Collector(terrain)
        collector.add(eye, request.k, Limits(reach_m or FAR_M, 0.0, math.inf, math.inf))
        lowest = collector.result()[0]
    if request.exact and request.boolean:
        return _Seen(lowest, exact_seen(terrain, eye, request.k, request.target_height, reach_m))
    return _Seen(lowest, lowest <= altitude_m + np.float32(request.target_height))


def _values(
    request: ViewshedRequest,
    lowest: NDArray[np.float32],
    ground: NDArray[np.float32],
    seen: NDArray[np.bool_],
    known: NDArray[np.bool_],
) -> NDArray[np.float32] | NDArray[np.uint8]:
    if request.boolean:
        return np.where(known, seen, 255).astype(np.uint8)
    heights = lowest - ground if request.above == "ground" else lowest
    return np.where(known, heights, np.nan).astype(np.float32)


def _tags(request: ViewshedRequest) -> dict[str, str]:
    settings = {name.upper(): str(value) for name, value in request.model_dump().items()}
    return {"AIRSHIELD": version(), "EARTH_RADIUS_M": str(EARTH_RADIUS_M)} | settings

"""Coverage of a region too large for memory, tile by tile; what is finished is not done again.

Each tile is one task. Its worker reads the part of the terrain between each antenna and the tile, adds the
views up, and writes the tile; no raster passes through anybody else. A tile whose file is there and carries the
hash of this very run is left as it is, so that a run that was killed goes on where it stopped.
"""

from __future__ import annotations

import hashlib
import math
from pathlib import Path
from typing import Annotated, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from airshield.analysis.coverage import keep_lowest, limits_of
from airshield.arrays.grids import Grid, frame_of, grid_of
from airshield.arrays.looks import looks_of, ray_k, sought
from airshield.arrays.sensors import SensorRow, computed_sites, sensors_of
from airshield.errors import InputError
from airshield.files.outputs import make_folder, read_tag, remove_leftovers, write_bands, write_mosaic
from airshield.files.scenario import ScenarioFile
from airshield.physics.sweep import Limits
from airshield.physics.viewshed import Collector, terrain_of
from airshield.studies.coverage import TargetRequest, asked_for
from airshield.studies.ground import GroundRequest, ground_files, ground_on
from airshield.studies.progress import Progress, Silent
from airshield.studies.spread import spread


class TilesRequest(TargetRequest):
    """What `airshield tiles` is asked. Its fields are the options of the command."""

    heights: tuple[Annotated[float, Field(gt=0.0, le=30_000.0)], ...] = ()
    """Height above the ground [m]; may be given several times; without it, those of the scenario."""
    tile: Annotated[int, Field(ge=64, le=8_192)] | None = None
    """Cells on a side of a tile; without it, 2048."""
    workers: Annotated[int, Field(ge=1, le=1024)] | None = None
    """Threads; without it, one for each core. Results do not depend on it."""
    dask: str | None = None
    """Address of a Dask scheduler whose workers see the same files, instead of threads here."""


class TileTask(NamedTuple):
    """One tile, with all that its worker needs to know. Small: it is sent to the worker."""

    request: TilesRequest
    grid: Grid
    row: int
    col: int
    rows: int
    cols: int
    sensors: list[SensorRow]
    path: str
    run_hash: str


class TilesResult(NamedTuple):
    """What was written."""

    mosaic: Path
    tiles: int
    done_before: int


def run_tiles(request: TilesRequest, folder: Path, progress: Progress | None = None) -> TilesResult:
    """Write coverage tiles and a mosaic (coverage.vrt) that shows them as one raster."""
    progress = progress or Silent()
    file = asked_for(request)
    grid = grid_of(file.scenario.region)
    make_folder(folder)
    remove_leftovers(folder, "tile_*.tif")
    sensors = _antennas(file, request, grid)
    run_hash = _run_hash(file, request, sensors)
    tasks = _tasks(request, grid, sensors, folder, run_hash)
    open_tasks = [task for task in tasks if read_tag(Path(task.path), "AIRSHIELD_RUN") != run_hash]
    advance = progress.stage("Tiles", len(tasks))
    advance(len(tasks) - len(open_tasks))
    for _ in spread(cover_tile, open_tasks, request.workers, request.dask):
        advance(1)
    mosaic = folder / "coverage.vrt"
    parts = {Path(task.path).name: (task.row, task.col, task.rows, task.cols) for task in tasks}
    write_mosaic(mosaic, frame_of(grid), parts, _bands(_heights(file, request)))
    return TilesResult(mosaic, len(tasks), len(tasks) - len(open_tasks))


def _heights(file: ScenarioFile, request: TilesRequest) -> list[float]:
    return list(request.heights) or file.scenario.run.heights_m


def _bands(heights: list[float]) -> list[str]:
    return [
        "lowest visible altitude above sea [m]",
        *(f"sensors that see it at {h:g} m above ground" for h in heights),
    ]


def _antennas(file: ScenarioFile, request: GroundRequest, grid: Grid) -> list[SensorRow]:
    """The search sensors, each from the few cells of ground under its site."""
    found = []
    for site in computed_sites(file.scenario, file.catalogue, grid):
        assert site.position is not None
        row, col = grid.to_row_col(*grid.to_xy(site.position.lat, site.position.lon))
        i, j = (min(max(round(v) - 2, 0), size - 5) for v, size in ((row, grid.rows), (col, grid.cols)))
        part = grid.part(i, j, 5, 5)
        for sensor in sensors_of(
            site, file.catalogue.systems[site.system or ""], part, ground_on(file, request, part).ground
        ):
            if not math.isfinite(sensor.eye.altitude_m):
                raise InputError(
                    f"site '{site.id}' stands where the terrain holds no data; its altitude is unknown."
                )
            if sensor.search:
                eye = sensor.eye._replace(row=sensor.eye.row + i, col=sensor.eye.col + j)
                found.append(sensor._replace(eye=eye))
    return found


def _run_hash(file: ScenarioFile, request: TilesRequest, sensors: list[SensorRow]) -> str:
    """Hash of everything that a tile depends on: the request, the scenario, the terrain files."""
    words = [file.sha256, request.model_dump_json(exclude={"workers", "dask"}), repr(sensors)]
    for path in ground_files(file, request):
        if not path.exists():
            raise InputError(
                f"The ground {path} does not exist. A path in a scenario is read relative to its file."
            )
        words.append(f"{path} {path.stat().st_size} {path.stat().st_mtime_ns}")
    return hashlib.sha256("\n".join(words).encode()).hexdigest()


def _tasks(
    request: TilesRequest, grid: Grid, sensors: list[SensorRow], folder: Path, run_hash: str
) -> list[TileTask]:
    size = request.tile or 2048
    return [
        TileTask(
            request, grid, row, col, min(size, grid.rows - row), min(size, grid.cols - col), sensors,
            str((folder / f"tile_{row // size:03d}_{col // size:03d}.tif").resolve()), run_hash,
        )
        for row in range(0, grid.rows, size)
        for col in range(0, grid.cols, size)
    ]  # fmt: skip


def cover_tile(task: TileTask) -> str:
    """Compute and write one tile; returns its path. Runs wherever the files can be read."""
    file = asked_for(task.request)
    heights = _heights(file, task.request)
    target = file.catalogue.systems[file.scenario.run.seen_target].threat
    assert target is not None
    scenario = file.scenario
    wanted = sought(target, scenario.run.conditions, scenario.doctrine.false_alarm_probability)
    tile = task.grid.part(task.row, task.col, task.rows, task.cols)
    ground = ground_on(file, task.request, tile, may_be_empty=True).ground
    lowest = np.full((task.rows, task.cols), np.inf, dtype=np.float32)
    counts = np.zeros((len(heights), task.rows, task.cols), dtype=np.uint16)
    for sensor in task.sensors:
        limits = limits_of(sensor, looks_of(sensor.noun, wanted))
        if _distance_m(sensor, task) > limits.furthest_m:
            continue
        low, more = _view(file, task, sensor, limits, heights)
        keep_lowest(lowest, low)
        counts += more
    lowest[np.isnan(ground.ground_m)] = np.nan
    known = np.where(np.isinf(lowest), np.float32(np.nan), lowest)
    bands = dict(zip(_bands(heights), [known, *counts.astype(np.float32)], strict=True))
    write_bands(Path(task.path), frame_of(tile), bands, {"AIRSHIELD_RUN": task.run_hash})
    return task.path


def _distance_m(sensor: SensorRow, task: TileTask) -> float:
    """Ground distance from the antenna to the nearest cell of the tile."""
    down = max(task.row - sensor.eye.row, 0.0, sensor.eye.row - (task.row + task.rows - 1))
    across = max(task.col - sensor.eye.col, 0.0, sensor.eye.col - (task.col + task.cols - 1))
    return math.hypot(down, across) * task.grid.cell_m


def _view(
    file: ScenarioFile, task: TileTask, sensor: SensorRow, limits: Limits, heights: list[float]
) -> tuple[NDArray[np.float32], NDArray[np.uint16]]:
    """One antenna's view of the tile, over the ground between the two."""
    eye = sensor.eye
    top, left = min(task.row, math.floor(eye.row)), min(task.col, math.floor(eye.col))
    bottom = min(max(task.row + task.rows, math.ceil(eye.row) + 2), task.grid.rows)
    right = min(max(task.col + task.cols, math.ceil(eye.col) + 2), task.grid.cols)
    part = task.grid.part(top, left, bottom - top, right - left)
    ground = ground_on(file, task.request, part, may_be_empty=True).ground
    terrain = terrain_of(ground.surface_m, ground.ground_m, (part.cell_m, part.cell_m))
    collector = Collector(terrain, heights)
    here = eye._replace(row=eye.row - top, col=eye.col - left)
    collector.add(here, ray_k(sensor.noun, file.scenario.run.k), limits)
    lowest, counts = collector.result()
    i, j = task.row - top, task.col - left
    return lowest[i : i + task.rows, j : j + task.cols], counts[:, i : i + task.rows, j : j + task.cols]

"""The ground of a scenario: its own surface or the one given beside it, clutter and buildings."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np

from airshield.arrays.grids import Grid, Ground, ground_of
from airshield.errors import InputError
from airshield.files.buildings import read_buildings
from airshield.files.scenario import ScenarioFile
from airshield.files.terrain import read_terrain
from airshield.model.noun import Noun
from airshield.model.place import Clutter, Surface


class GroundRequest(Noun):
    """Terrain and buildings given beside a scenario. Its fields are options of every command that takes one."""

    terrain: tuple[str, ...] = ()
    """Terrain raster, instead of the scenario's; may be given several times for tiles."""
    terrain_kind: str | None = None
    """surface: heights already hold buildings and trees; bare-earth: they do not, so clutter may be added."""
    terrain_datum: str | None = None
    """Zero of the heights: egm96, egm2008 or msl; ellipsoidal heights are refused."""
    buildings: str | None = None
    """Footprints with heights (GeoJSON, GeoPackage, FlatGeobuf), on bare earth or a smooth earth."""


class GroundRead(NamedTuple):
    """The ground on the grid, and what it was made of, in words."""

    ground: Ground
    words: str


def ground_on(
    file: ScenarioFile, request: GroundRequest, grid: Grid, may_be_empty: bool = False
) -> GroundRead:
    """Read and combine everything that rays can meet. Refuses what would count something twice.

    may_be_empty: the grid is a part of a region and may lie where the terrain or the buildings hold nothing.
    """
    scenario = file.scenario
    surface, folder = _surface(file, request)
    buildings = buildings_of(file, request)
    clutter: list[Clutter] = scenario.clutter
    if surface.kind == "none":
        altitude = np.full((grid.rows, grid.cols), surface.altitude_m, dtype=np.float32)
        words = f"a smooth earth at {surface.altitude_m:g} m"
    else:
        paths = _paths(surface, file)
        if surface.kind == "surface":
            if buildings:
                raise InputError(
                    f"{file.name}: the surface '{paths[0]}' already holds buildings and trees, so the buildings "
                    f"'{buildings}' would count them twice. Leave one of the two out."
                )
            if clutter and not request.terrain:
                raise InputError(
                    f"{file.name}: the surface '{paths[0]}' already holds buildings and trees, so the clutter "
                    f"'{clutter[0].id}' would count them twice. Leave one of the two out."
                )
            clutter = []
        altitude, words = read_terrain([folder / path for path in paths], grid, may_be_empty)
        words = f"{words}, {surface.kind}, {surface.datum}"
    height = None
    if buildings:
        height, more = read_buildings(buildings, grid, may_be_empty)
        words += f"; {more}"
    if clutter:
        words += f"; nominal clutter in {len(clutter)} areas"
    elif scenario.clutter:
        words += "; the scenario's nominal clutter is left out, the terrain holds what stands on it"
    return GroundRead(ground_of(grid, altitude, clutter, height), words)


def ground_files(file: ScenarioFile, request: GroundRequest) -> list[Path]:
    """The files that the ground is read from, the scenario's own included."""
    surface, folder = _surface(file, request)
    buildings = buildings_of(file, request)
    paths = [] if surface.kind == "none" else [folder / path for path in _paths(surface, file)]
    return paths + ([buildings] if buildings else [])


def buildings_of(file: ScenarioFile, request: GroundRequest) -> Path | None:
    """The file of buildings that counts, if any."""
    if request.buildings:
        return Path(request.buildings)
    surface, folder = _surface(file, request)
    return folder / surface.buildings if surface.buildings else None


def option_words(request: GroundRequest, fields: Iterable[str]) -> list[str]:
    """The command-line options that say the same as some fields of a request."""
    words: list[str] = []
    for name in fields:
        value = getattr(request, name)
        for item in value if isinstance(value, tuple) else () if value is None else (value,):
            words += [f"--{name.replace('_', '-')}", f"{item:g}" if isinstance(item, float) else str(item)]
    return words


def _surface(file: ScenarioFile, request: GroundRequest) -> tuple[Surface, Path]:
    """The surface that counts, and the folder its paths are relative to."""
    own = file.scenario.surface
    if not request.terrain:
        for name in ("terrain_kind", "terrain_datum"):
            if getattr(request, name):
                raise InputError(f"--{name.replace('_', '-')} needs a --terrain that it tells about.")
        return own, file.path.parent
    if request.terrain_kind not in ("surface", "bare-earth"):
        given = f"'{request.terrain_kind}'" if request.terrain_kind else "missing"
        raise InputError(
            f"--terrain-kind is {given}, but must say whether {request.terrain[0]} holds buildings and trees "
            "(surface) or not (bare-earth)."
        )
    if request.terrain_datum not in ("egm96", "egm2008", "msl", "ellipsoid"):
        given = f"'{request.terrain_datum}'" if request.terrain_datum else "missing"
        raise InputError(
            f"--terrain-datum is {given}, but must be egm96, egm2008 or msl: heights above sea level."
        )
    given_surface = {
        "kind": request.terrain_kind,
        "datum": request.terrain_datum,
        "path": list(request.terrain),
    }
    return Surface.model_validate(given_surface), Path()


def _paths(surface: Surface, file: ScenarioFile) -> list[str]:
    if not surface.path:
        raise InputError(
            f"{file.name}: the surface is of kind '{surface.kind}', so it must name a raster in 'path'."
        )
    if surface.datum == "ellipsoid":
        raise InputError(
            f"{file.name}: the surface has ellipsoidal heights, but altitudes are above sea level. "
            "Convert it to a geoid first (gdalwarp with a vertical CRS)."
        )
    if surface.datum is None:
        raise InputError(f"{file.name}: the surface must say its 'datum': egm96, egm2008 or msl.")
    return [surface.path] if isinstance(surface.path, str) else list(surface.path)

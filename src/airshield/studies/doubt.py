"""How likely each cell and place is covered, and with how much warning, when the reports leave sites open."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Annotated, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from airshield.analysis.belief import Beliefs, States, beliefs_of, states_of, worlds_of
from airshield.analysis.coverage import coverage_of
from airshield.analysis.doubt import (
    SiteView,
    StatesUsed,
    bits_along,
    covered_chance,
    states_used,
    warning_spread,
)
from airshield.analysis.warning import Rays, rays_to
from airshield.arrays.grids import defended_places, frame_of
from airshield.arrays.places import places_of
from airshield.arrays.sensors import SensorRow, sensors_of
from airshield.errors import InputError
from airshield.files.outputs import make_folder, write_bands, write_json
from airshield.model.place import Place
from airshield.model.results import Doubt, PlaceDoubt, SiteDoubt
from airshield.model.site import Site
from airshield.studies.coverage import TargetRequest, asked_for
from airshield.studies.drawing import write_picture
from airshield.studies.evidence import beliefs_in_words, checked_date
from airshield.studies.ground import option_words
from airshield.studies.layout import Shield, lay_out, variants_of
from airshield.studies.progress import Progress, Silent

PLACES = 16
WORLDS = 256


class DoubtRequest(TargetRequest):
    """What `airshield belief` is asked. Its fields are the options of the command."""

    heights: tuple[Annotated[float, Field(gt=0.0, le=30_000.0)], ...] = ()
    """Height above the ground [m]; may be given several times; without it, those of the scenario."""
    known_by: str | None = None
    """Evidence first seen by this date, and the sites that stood then; without it, the scenario's date."""
    positions: Annotated[int, Field(ge=1, le=256)] = PLACES
    """Places tried for each site within its radius."""
    draws: Annotated[int, Field(ge=1, le=100_000)] | None = None
    """Draw so many states of the streams, instead of going through all while they are few."""
    seed: Annotated[int, Field(ge=0, le=2**63 - 1)] | None = None
    """Seed of all random draws; without it, that of the scenario."""
    workers: Annotated[int, Field(ge=1, le=1024)] | None = None
    """Threads; without it, one for each core. Results do not depend on it."""


class DoubtResult(NamedTuple):
    """What is believed, and the maps behind it."""

    told: Doubt
    shield: Shield
    chance: dict[float, NDArray[np.float32]]
    """Probability that the target is seen, (rows, cols), by height [m]."""
    beliefs: Beliefs
    views: dict[float, list[SiteView]]
    """What each site covers if it is there, by height [m]."""


def run_doubt(request: DoubtRequest, progress: Progress | None = None) -> DoubtResult:
    """Work out beliefs, the maps they make, and what they mean for the defended places."""
    progress = progress or Silent()
    file = asked_for(request)
    if request.heights:
        file = file.with_run(heights_m=list(request.heights))
    known_by = checked_date(request.known_by)
    if known_by is not None:
        file = file.at_date(known_by)
    workers = request.workers or os.cpu_count() or 1
    shield = lay_out(file, request, workers, progress)
    return doubt_of(shield, request, workers, progress)


def doubt_of(shield: Shield, request: DoubtRequest, workers: int, progress: Progress) -> DoubtResult:
    """The same for a scenario that is laid out."""
    file, run = shield.file, shield.file.scenario.run
    seed = run.seed if request.seed is None else request.seed
    if not shield.sites:
        raise InputError(f"{file.name} has no site in the model, so there is nothing to believe covered.")
    beliefs = beliefs_of(file.scenario, file.codes)
    states = states_of(beliefs, seed=seed)
    used = states_used(states, request.draws, seed)
    rays = place_rays(shield)
    views = views_of(shield, beliefs, request.positions, rays, workers, progress)
    advance = progress.stage("How likely it is covered", len(run.heights_m))
    chance = {}
    for height in run.heights_m:
        chance[height] = covered_chance(used, views[height])
        advance(1)
    told = _told(shield, beliefs, states, used, chance, views, rays, seed)
    return DoubtResult(told, shield, chance, beliefs, views)


def place_rays(shield: Shield) -> dict[str, Rays]:
    """Straight approaches to each defended place."""
    grid = shield.grid
    return {
        place.id: rays_to(grid, *grid.to_xy(place.position.lat, place.position.lon))
        for place in defended_places(shield.file.scenario, grid)
    }


def stands_of(site: Site, positions: int, shield: Shield) -> Iterator[tuple[str, float, list[SensorRow]]]:
    """The ways a site may stand if it is there: each variant in each place, with its chance and its sensors."""
    for system, probability in variants_of(site):
        assert site.position is not None
        places = 1 if site.position.position_radius_m == 0.0 else positions
        as_this = site.model_copy(update={"system": system})
        for place in places_of(as_this, places, shield.grid, shield.ground):
            rows = sensors_of(place, shield.file.catalogue.systems[system], shield.grid, shield.ground)
            yield system, probability / places, rows


def views_of(
    shield: Shield,
    beliefs: Beliefs,
    positions: int,
    rays: dict[str, Rays],
    workers: int,
    progress: Progress,
) -> dict[float, list[SiteView]]:
    """What each site of the model covers if it is there, by height."""
    run = shield.file.scenario.run
    stands = {site.id: list(stands_of(site, positions, shield)) for site in shield.sites}
    advance = progress.stage("Every place that a site may stand at", sum(map(len, stands.values())))

    def seen(stand: tuple[str, float, list[SensorRow]]) -> dict[float, NDArray[np.bool_]]:
        coverage = coverage_of(stand[2], shield.terrain, run.k, shield.sought, run.heights_m, [])
        advance(1)
        return {height: count > 0 for height, count in coverage.sensors_at_height.items()}

    views: dict[float, list[SiteView]] = {height: [] for height in run.heights_m}
    with ThreadPoolExecutor(max_workers=workers) as pool:
        for site in shield.sites:
            own = stands[site.id]
            along: dict[float, dict[str, list[NDArray[np.uint8]]]] = {
                h: {place: [] for place in rays} for h in run.heights_m
            }
            # Places of one variant are equally likely: they are counted, so that all of them make exactly 1.
            counts = {h: {system: _none(shield) for system, _, _ in own} for h in run.heights_m}
            for (system, _, _), maps in zip(own, pool.map(seen, own), strict=True):
                for height, map_ in maps.items():
                    counts[height][system] += map_
                    for place, way in rays.items():
                        along[height][place].append(bits_along(way, map_))
            for height, by_system in counts.items():
                packed = {place: np.array(bits) for place, bits in along[height].items()}
                weights = np.array([chance for _, chance, _ in own])
                view = SiteView(
                    site.id, beliefs.sites.index(site.id), _share(by_system, own), weights, packed
                )
                views[height].append(view)
    return views


def _none(shield: Shield) -> NDArray[np.uint16]:
    return np.zeros((shield.grid.rows, shield.grid.cols), dtype=np.uint16)


def _share(
    counts: dict[str, NDArray[np.uint16]], stands: Sequence[tuple[str, float, list[SensorRow]]]
) -> NDArray[np.float32]:
    """Chance of each cell from how many places of each variant cover it."""
    total = np.zeros(next(iter(counts.values())).shape, dtype=np.float32)
    for system, count in counts.items():
        own = [chance for name, chance, _ in stands if name == system]
        total += np.float32(sum(own)) * (count / np.float32(len(own)))
    return np.minimum(total, np.float32(1.0))


def _told(
    shield: Shield,
    beliefs: Beliefs,
    states: States,
    used: StatesUsed,
    chance: dict[float, NDArray[np.float32]],
    views: dict[float, list[SiteView]],
    rays: dict[str, Rays],
    seed: int,
) -> Doubt:
    file = shield.file
    words = beliefs_in_words(file, beliefs, file.scenario.as_of)
    in_model = {site.id for site in shield.sites}
    worlds = worlds_of(states, WORLDS, seed)
    cell_km2 = shield.grid.cell_m**2 / 1e6
    return Doubt(
        known_by=file.scenario.as_of,
        states=used.words,
        sites=[
            SiteDoubt(
                site=site.id,
                name=site.name,
                in_model=site.id in in_model,
                belief=words[site.id],
            )
            for site in file.scenario.sites
        ],
        covered_km2={
            f"{h:g}": round(float(c.sum(dtype=np.float64) * cell_km2), 2) for h, c in chance.items()
        },
        places=[
            _place(place, height, shield, chance[height], views[height], rays, worlds, seed)
            for place in defended_places(file.scenario, shield.grid)
            for height in file.scenario.run.heights_m
        ],
    )


def _place(
    place: Place,
    height: float,
    shield: Shield,
    chance: NDArray[np.float32],
    views: list[SiteView],
    rays: dict[str, Rays],
    worlds: NDArray[np.bool_],
    seed: int,
) -> PlaceDoubt:
    grid = shield.grid
    i, j = (round(v) for v in grid.to_row_col(*grid.to_xy(place.position.lat, place.position.lon)))
    covered = float(chance[i, j])
    # None of the places tried is not no place at all.
    tried = any(len(view.stands) > 1 for view in views)
    in_words = min(max(covered, 1e-6), 1.0 - 1e-6) if tried else round(covered, 6)
    speed = shield.target.speed_mps.likely
    warning = warning_spread(worlds, views, place.id, rays[place.id], speed, seed)
    return PlaceDoubt(
        place=place.id,
        name=place.name,
        height_m=height,
        covered=round(covered, 6),
        words=shield.file.codes.say(in_words),
        as_reported=bool(shield.coverage.sensors_at_height[height][i, j] > 0),
        warning_median_s=[round(s) for s in warning.median_s],
        warning_shortest_s=[round(s) for s in warning.shortest_s],
        seen_at_all=round(warning.seen_at_all, 4),
    )


def publish_doubt(result: DoubtResult, folder: Path, request: DoubtRequest) -> list[Path]:
    """Write belief.json, belief.tif (a band for each height), belief.png and timeline.svg."""
    from airshield.pictures.belief import chance_maps, timeline

    make_folder(folder)
    shield, file = result.shield, result.shield.file
    fields = [name for name in DoubtRequest.model_fields if name not in ("scenario", "workers")]
    command = shlex.join(["airshield", "belief", request.scenario, *option_words(request, fields)])
    tags = {"AIRSHIELD_SCENARIO_SHA256": file.sha256, "AIRSHIELD_TERRAIN": shield.ground_words,
            "AIRSHIELD_TARGET": file.scenario.run.seen_target, "AIRSHIELD_COMMAND": command}  # fmt: skip
    written = [folder / name for name in ("belief.json", "belief.tif", "belief.png", "timeline.svg")]
    write_json(written[0], result.told.model_dump() | {"provenance": tags})
    bands = {f"probability that it is seen at {h:g} m above ground": c for h, c in result.chance.items()}
    write_bands(written[1], frame_of(shield.grid), bands, tags)
    write_picture(written[2], chance_maps(result.chance, result.told, file.scenario, shield.grid, file.codes))
    write_picture(written[3], timeline(file.scenario))
    return written

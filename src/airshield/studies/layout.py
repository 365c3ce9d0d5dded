"""A scenario laid on its grid: ground, sensors, shooters, and what is seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.analysis.belief import States, beliefs_of, evenly, keyed_random, states_of, worlds_of
from airshield.analysis.coverage import Coverage, coverage_of
from airshield.arrays.grids import Grid, Ground, grid_of
from airshield.arrays.looks import Sought, sought
from airshield.arrays.places import places_of
from airshield.arrays.sensors import SensorRow, computed_sites, sensors_of
from airshield.arrays.shooters import Shooter, shooters_of
from airshield.errors import InputError
from airshield.files.scenario import ScenarioFile
from airshield.model.site import Site
from airshield.model.system import AirThreat
from airshield.physics.viewshed import Terrain, terrain_of
from airshield.raid.tables import Shield as RaidShield
from airshield.studies.ground import GroundRead, GroundRequest, ground_on
from airshield.studies.progress import Progress

WORLDS = 4096
"""Draws of which sites are there, for raids."""


class Shield(NamedTuple):
    """A scenario laid on its grid, with what its sensors see."""

    file: ScenarioFile
    grid: Grid
    ground: Ground
    ground_words: str
    sites: list[Site]
    sensors: list[SensorRow]
    shooters: list[Shooter]
    terrain: Terrain
    coverage: Coverage

    @property
    def ground_read(self) -> GroundRead:
        """The ground and its words, to lay another scenario on."""
        return GroundRead(self.ground, self.ground_words)

    @property
    def covered_km2(self) -> dict[float, float]:
        """Area in which some sensor sees the target, by height above the ground [m]."""
        cell_km2 = self.grid.cell_m**2 / 1e6
        return {h: float((n > 0).sum() * cell_km2) for h, n in self.coverage.sensors_at_height.items()}

    @property
    def target(self) -> AirThreat:
        """What coverage is told for."""
        threat = self.file.catalogue.systems[self.file.scenario.run.seen_target].threat
        assert threat is not None  # held by the reading of the file
        return threat

    @property
    def sought(self) -> Sought:
        """The same, in the air of the scenario, for the sensors."""
        scenario = self.file.scenario
        return sought(self.target, scenario.run.conditions, scenario.doctrine.false_alarm_probability)


def raid_shield(shield: Shield, seed: int) -> RaidShield:
    """What raids meet: the sensors as often as places of the sites are tried, and which sites are there in which world.

    Where sites are doubted, each variant of one is a site of its own, there in the worlds where it is that.
    """
    run = shield.file.scenario.run
    if run.positions == 1 and not run.doubt:
        return RaidShield([shield.sensors], shield.shooters, shield.terrain, run.k)
    sites = (
        [variant for site in shield.sites for variant in _each_variant(site)] if run.doubt else shield.sites
    )
    shooters = _shooters(sites, shield.file)
    worlds = None
    if run.doubt:
        beliefs = beliefs_of(shield.file.scenario, shield.file.codes)
        worlds = raid_worlds(shield, states_of(beliefs, seed=seed), seed)
    variants: list[list[SensorRow]] = [[] for _ in range(run.positions)]
    for site in sites:
        system = shield.file.catalogue.systems[site.system or ""]
        moved = places_of(site, run.positions, shield.grid, shield.ground)
        for variant, place in zip(variants, moved, strict=True):
            variant += sensors_of(place, system, shield.grid, shield.ground)
    return RaidShield(variants, shooters, shield.terrain, run.k, worlds)


def raid_worlds(shield: Shield, states: States, seed: int) -> dict[str, NDArray[np.bool_]]:
    """In which of WORLDS worlds each variant of each site in the model is there, (WORLDS,) by name."""
    there = worlds_of(states, WORLDS, seed)
    worlds = {}
    for site in shield.sites:
        stands = there[:, states.sites_named.index(site.id)]
        which = evenly(WORLDS, keyed_random(seed, f"variant {site.id}"))
        lower = 0.0
        for variant, (_, probability) in zip(_each_variant(site), variants_of(site), strict=True):
            worlds[variant.id] = stands & (which >= lower) & (which < lower + probability)
            lower += probability
    return worlds


def _each_variant(site: Site) -> list[Site]:
    """The site as each of its systems; those after the first get a name of their own."""
    return [
        site.model_copy(update={"id": site.id if n == 0 else f"{site.id}.{system}", "system": system})
        for n, (system, _) in enumerate(variants_of(site))
    ]


def variants_of(site: Site) -> list[tuple[str, float]]:
    """The systems that a site may be, with their chances."""
    return [(v.system, v.probability) for v in site.variants] or [(site.system or "", 1.0)]


def _shooters(sites: Sequence[Site], file: ScenarioFile) -> list[Shooter]:
    salvo = 1 if file.scenario.doctrine.salvo == "last" else file.scenario.doctrine.salvo
    return [
        shooter
        for site in sites
        for shooter in shooters_of(site, file.catalogue.systems[site.system or ""], salvo)
    ]


def lay_out(
    file: ScenarioFile,
    request: GroundRequest,
    workers: int,
    progress: Progress,
    ground_read: GroundRead | None = None,
) -> Shield:
    """Put a scenario on its grid and sweep what each of its antennas sees. ground_read: the ground, where it is read."""
    scenario, catalogue = file.scenario, file.catalogue
    grid = grid_of(scenario.region)
    ground, ground_words = ground_read or ground_on(file, request, grid)
    sites = computed_sites(scenario, catalogue, grid)
    shooters = _shooters(sites, file)
    sensors = []
    for site in sites:
        sensors += sensors_of(site, catalogue.systems[site.system or ""], grid, ground)
    for sensor in sensors:
        if not np.isfinite(sensor.eye.altitude_m):
            raise InputError(
                f"site '{sensor.site}' stands where the terrain holds no data; its altitude is unknown."
            )
    terrain = terrain_of(ground.surface_m, ground.ground_m, (grid.cell_m, grid.cell_m))
    advance = progress.stage("What each antenna sees", sum(sensor.search for sensor in sensors))
    target = catalogue.systems[scenario.run.seen_target].threat
    assert target is not None
    settings = scenario.run
    coverage = coverage_of(
        sensors,
        terrain,
        settings.k,
        sought(target, settings.conditions, scenario.doctrine.false_alarm_probability),
        settings.heights_m,
        settings.altitudes_m,
        workers,
        advance,
    )
    return Shield(file, grid, ground, ground_words, sites, sensors, shooters, terrain, coverage)

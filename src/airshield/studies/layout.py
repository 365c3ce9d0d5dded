"""A scenario laid on its grid: ground, sensors, shooters, and what is seen."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from airshield.analysis.coverage import Coverage, coverage_of
from airshield.arrays.grids import Grid, Ground, grid_of
from airshield.arrays.looks import Sought, sought
from airshield.arrays.sensors import SensorRow, computed_sites, sensors_of, why_not_computed
from airshield.arrays.shooters import Shooter, shooters_of
from airshield.errors import InputError
from airshield.files.scenario import ScenarioFile
from airshield.model.site import Site
from airshield.model.system import AirThreat
from airshield.physics.chance import spread_points
from airshield.physics.viewshed import Terrain, terrain_of
from airshield.raid.tables import Shield as RaidShield
from airshield.studies.ground import GroundRequest, ground_on
from airshield.studies.progress import Progress


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


def raid_shield(shield: Shield) -> RaidShield:
    """What raids meet: the sensors once, or as often as the places of the sites are tried within their radius."""
    run = shield.file.scenario.run
    if run.positions == 1:
        return RaidShield([shield.sensors], shield.shooters, shield.terrain, run.k)
    variants: list[list[SensorRow]] = [[] for _ in range(run.positions)]
    for site in shield.sites:
        assert site.position is not None
        system = shield.file.catalogue.systems[site.system or ""]
        x, y = shield.grid.to_xy(site.position.lat, site.position.lon)
        offsets = spread_points(site.position.position_radius_m, run.positions)
        for variant, (dx, dy) in zip(variants, offsets.tolist(), strict=True):
            lat, lon = shield.grid.to_lat_lon(x + dx, y + dy)
            position = site.position.model_copy(update={"lat": lat, "lon": lon})
            moved = site.model_copy(update={"position": position})
            if why_not_computed(moved, shield.file.scenario, shield.file.catalogue, shield.grid):
                moved = site  # beside the region: it stays where it is reported
            variant += sensors_of(moved, system, shield.grid, shield.ground)
    return RaidShield(variants, shield.shooters, shield.terrain, run.k)


def lay_out(file: ScenarioFile, request: GroundRequest, workers: int, progress: Progress) -> Shield:
    """Put a scenario on its grid and sweep what each of its antennas sees."""
    scenario, catalogue = file.scenario, file.catalogue
    grid = grid_of(scenario.region)
    ground, ground_words = ground_on(file, request, grid)
    sites = computed_sites(scenario, catalogue, grid)
    sensors, shooters = [], []
    for site in sites:
        system = catalogue.systems[site.system or ""]
        sensors += sensors_of(site, system, grid, ground)
        salvo = 1 if scenario.doctrine.salvo == "last" else scenario.doctrine.salvo
        shooters += shooters_of(site, system, salvo)
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

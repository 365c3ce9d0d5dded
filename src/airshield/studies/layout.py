"""A scenario laid on its grid: ground, sensors, shooters, and what is seen."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from airshield.analysis.coverage import Coverage, coverage_of
from airshield.arrays.grids import Grid, Ground, grid_of
from airshield.arrays.looks import Sought, sought
from airshield.arrays.sensors import SensorRow, computed_sites, sensors_of
from airshield.arrays.shooters import Shooter, shooters_of
from airshield.errors import InputError
from airshield.files.scenario import ScenarioFile
from airshield.model.site import Site
from airshield.model.system import AirThreat
from airshield.physics.viewshed import Terrain, terrain_of
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
        shooters += shooters_of(site, system, scenario.doctrine.salvo)
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

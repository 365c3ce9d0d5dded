"""How far the quick map of a scenario is from the exact one."""

from __future__ import annotations

import os
from typing import Annotated

import numpy as np
from pydantic import Field

from airshield.arrays.looks import ray_k
from airshield.files.scenario import read_scenario
from airshield.model.noun import Noun
from airshield.physics.profile import lowest_visible_at
from airshield.physics.viewshed import Collector
from airshield.studies.ground import GroundRequest
from airshield.studies.layout import lay_out
from airshield.studies.progress import Progress, Silent

POINTS = 20_000


class VerifyRequest(GroundRequest):
    """What `airshield verify-coverage` is asked. Its fields are the options of the command."""

    scenario: str
    """A scenario file, or the id of a bundled scenario."""
    points: Annotated[int, Field(ge=1, le=10_000_000)] | None = None
    """Cells compared for each antenna, drawn with a fixed seed; without it, 20000."""


class Agreement(Noun):
    """Quick against exact for one antenna, over cells drawn from the whole region."""

    site: str
    sensor: str
    points: int
    wrong_share: dict[str, float]
    """Share of the cells in which the two disagree whether a target is seen, by height above the ground [m]."""
    error_mean_m: float
    error_p99_m: float
    error_worst_m: float


def verify_coverage(request: VerifyRequest, progress: Progress | None = None) -> list[Agreement]:
    """Compare every search antenna's quick map with whole profiles, cell by cell."""
    progress = progress or Silent()
    file = read_scenario(request.scenario)
    shield = lay_out(file, request, os.cpu_count() or 1, progress)
    k, heights = file.scenario.run.k, file.scenario.run.heights_m
    ground = shield.terrain.ground_m
    rows, cols = ground.shape
    count = min(request.points or POINTS, rows * cols)
    drawn = np.random.default_rng(0).choice(rows * cols, count, replace=False)
    i, j = np.divmod(np.sort(drawn), cols)
    searching = [sensor for sensor in shield.sensors if sensor.search]
    advance = progress.stage("Exact profiles", len(searching))
    found = []
    for sensor in searching:
        collector = Collector(shield.terrain)
        bend = ray_k(sensor.noun, k)
        collector.add(sensor.eye, bend)
        quick = collector.result()[0][i, j].astype(np.float64)
        exact = lowest_visible_at(
            shield.terrain, sensor.eye, bend, i.astype(np.float64), j.astype(np.float64)
        )
        known = np.isfinite(quick) & np.isfinite(exact)
        error = np.abs(quick - exact)[known]
        wrong = {
            f"{h:g}": float(((quick <= ground[i, j] + h) != (exact <= ground[i, j] + h))[known].mean())
            for h in heights
        }
        found.append(
            Agreement(
                site=sensor.site,
                sensor=sensor.sensor,
                points=int(known.sum()),
                wrong_share=wrong,
                error_mean_m=float(error.mean()),
                error_p99_m=float(np.quantile(error, 0.99)),
                error_worst_m=float(error.max()),
            )
        )
        advance(1)
    return found

"""Warning at the defended places of a layout, from its map alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from airshield.analysis.warning import approach_rose
from airshield.arrays.grids import defended_places
from airshield.model.view import PlaceWarning, Warnings
from airshield.studies.board import Board
from airshield.studies.edit import SiteEdit
from airshield.studies.progress import Progress


def warnings_of(
    board: Board, edits: Sequence[SiteEdit], height_m: float, progress: Progress | None = None
) -> Warnings:
    """Straight approaches to every defended place, and the area that is seen."""
    seen = board.lowest_m(edits, progress) <= height_m
    catalogue, scenario, grid = board.file.catalogue, board.file.scenario, board.grid
    threat = catalogue.systems[scenario.run.seen_target].threat
    assert threat is not None
    places = []
    for place in defended_places(scenario, grid):
        x, y = grid.to_xy(place.position.lat, place.position.lon)
        i, j = (round(v) for v in grid.to_row_col(x, y))
        rose = approach_rose(seen, grid, x, y)
        times = rose.warning_s(threat.speed_mps.likely)
        worst = int(np.argmin(times))
        places.append(
            PlaceWarning(
                place=place.id,
                name=place.name,
                seen=bool(seen[i, j]),
                median_s=round(float(np.median(times)), 1),
                shortest_s=round(float(times[worst]), 1),
                shortest_from_deg=float(rose.bearing_deg[worst]),
                unseen_share=round(float((rose.first_seen_m == 0).mean()), 4),
                first_seen_km=[round(float(m) / 1000, 2) for m in rose.first_seen_m],
            )
        )
    area = float(seen.sum() * grid.cell_m**2 / 1e6)
    return Warnings(height_m=height_m, covered_km2=round(area, 2), places=places)

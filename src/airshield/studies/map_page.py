"""The map in a report: the page of the server with everything that it would ask for, in one file."""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any

from airshield.model.view import PlaceWarning, Warnings
from airshield.pictures.map_page import map_page
from airshield.studies.board import Picture, altitudes, quantised, shares, warp_of
from airshield.studies.overview import overview_of
from airshield.studies.raid import ready, replay_of
from airshield.studies.shield import ShieldResult


def map_of(result: ShieldResult) -> str:
    """The map of a run as one HTML file that needs no server."""
    summary, shield = result.summary, result.shield
    file, grid = shield.file, shield.grid
    warp = warp_of(grid)
    height = shield.coverage.lowest_m - shield.ground.ground_m
    rasters = {
        "lowest": _packed(quantised(height, warp)),
        "ground": _packed(altitudes(shield.ground.ground_m, warp)),
        "surface": _packed(altitudes(shield.ground.surface_m, warp)),
    }
    if result.doubt is not None:
        for metres, chance in result.doubt.chance.items():
            rasters[f"belief@{metres:g}"] = _packed(shares(chance, warp))
    raids = {}
    provenance = summary.provenance
    for raid, outcome in zip(file.scenario.raids, summary.raids, strict=True):
        game = ready(shield, raid, provenance.replications, provenance.seed)
        raids[raid.id] = {"outcome": outcome.model_dump(), "replay": replay_of(shield, raid, game, 0)}
    data = {
        "overview": overview_of(file, grid, shield.ground_words).model_dump(),
        "rasters": rasters,
        "warnings": {f"{h:g}": _warnings(result, h).model_dump() for h in file.scenario.run.heights_m},
        "raids": raids,
        "next": [summary.next.model_dump()] if summary.next else [],
    }
    return map_page(json.dumps(data, allow_nan=False, ensure_ascii=True))


def _packed(picture: Picture) -> dict[str, Any]:
    """A picture as JSON: deflated bytes in base 64, and how to read them."""
    told = picture._asdict() | {"rows": picture.values.shape[0], "cols": picture.values.shape[1]}
    del told["values"]
    packed = zlib.compress(picture.values.tobytes(), 9)
    return told | {"deflated": base64.b64encode(packed).decode()}


def _warnings(result: ShieldResult, height_m: float) -> Warnings:
    """Warning at every defended place, as the server tells it."""
    key = f"{height_m:g}"
    return Warnings(
        height_m=height_m,
        covered_km2=result.summary.covered_km2[key],
        places=[
            PlaceWarning(
                place=place.id,
                name=place.name,
                seen=place.sensors_at_height[key] > 0,
                median_s=place.warning[key].median_s,
                shortest_s=place.warning[key].shortest_s,
                shortest_from_deg=place.warning[key].shortest_from_deg,
                unseen_share=place.warning[key].never_seen_share,
                first_seen_km=place.warning[key].first_seen_km,
            )
            for place in result.summary.places
        ],
    )

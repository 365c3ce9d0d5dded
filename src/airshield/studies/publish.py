"""A result laid down as files: report, summary, coverage raster, sites."""

from __future__ import annotations

from pathlib import Path

from airshield.analysis.reach import reach_rings
from airshield.arrays.grids import frame_of
from airshield.files.language import Language
from airshield.files.outputs import make_folder, sites_geojson, write_bands, write_json, write_text
from airshield.pictures import belief, charts, maps
from airshield.pictures.report import report_html
from airshield.pictures.style import png, svg
from airshield.studies.coverage import coverage_bands
from airshield.studies.map_page import map_of
from airshield.studies.progress import Progress, Silent
from airshield.studies.shield import ShieldResult

ENGLISH = Language()
RINGS_KM = (100.0, 1_200.0)
"""Ranges whose rings are drawn."""


def publish(
    result: ShieldResult,
    folder: Path,
    progress: Progress | None = None,
    language: Language = ENGLISH,
) -> list[Path]:
    """Write report.html, summary.json, coverage.tif and sites.geojson; all are made before any is written."""
    advance = (progress or Silent()).stage("Report", 4)
    make_folder(folder)
    report = report_html(result.summary, pictures_of(result), map_of(result), language.lang, language.words)
    advance(1)
    written = [folder / name for name in ("summary.json", "coverage.tif", "sites.geojson", "report.html")]
    write_json(written[0], result.summary.model_dump())
    advance(1)
    write_bands(written[1], frame_of(result.shield.grid), coverage_bands(result.shield), _tags(result))
    advance(1)
    write_json(written[2], sites_geojson(result.summary))
    write_text(written[3], report)
    advance(1)
    return written


def _tags(result: ShieldResult) -> dict[str, str]:
    return {
        f"AIRSHIELD_{key.upper()}": str(value)
        for key, value in result.summary.provenance.model_dump().items()
    }


def pictures_of(result: ShieldResult) -> dict[str, str]:
    """Every picture of the report as an <img> address, by name; empty where there is nothing to draw."""
    summary, shield = result.summary, result.shield
    scenario = shield.file.scenario
    height = shield.coverage.lowest_m - shield.ground.ground_m
    wide = min(scenario.region.half_width_km, 1.5 * _spread_km(result))
    drawn = {
        "overview": png(
            maps.lowest_height_map(summary, shield.grid, height, scenario.clutter, wide, name_places=True)
        ),
        "centre": png(
            maps.lowest_height_map(summary, shield.grid, height, scenario.clutter, wide / 5, name_places=True)
        )
        if wide > 20
        else "",
        "counts": png(maps.count_maps(summary, shield.grid, shield.coverage.sensors_at_height, wide)),
        "evidence": _inline(svg(charts.evidence_chart(summary.sites))),
        "timeline": _inline(svg(belief.timeline(scenario))) if any(s.reports for s in scenario.sites) else "",
        "chance": "",
        "roses": "",
        "reach": "",
        "rings": "",
        "raids": "",
    }
    if result.doubt:
        drawn["chance"] = png(
            belief.chance_maps(
                result.doubt.chance, result.doubt.told, scenario, shield.grid, shield.file.codes
            )
        )
    if summary.places:
        lowest = f"{min(summary.heights_m):g}"
        drawn["roses"] = _inline(
            svg(charts.warning_roses(summary.places, lowest, shield.target.speed_mps.likely))
        )
    if summary.reach:
        first = [row for row in summary.reach if row.place == summary.reach[0].place]
        rows = [(row.threat, row.range_low_km, row.range_likely_km, row.range_high_km) for row in first]
        drawn["reach"] = _inline(svg(charts.reach_chart(rows, first[0].distance_km, first[0].place_name)))
        drawn["rings"] = png(
            maps.reach_map(
                summary,
                scenario.lines,
                reach_rings(scenario, shield.file.catalogue, *RINGS_KM),
                (scenario.region.lat, scenario.region.lon),
            )
        )
    if summary.raids:
        drawn["raids"] = _inline(svg(charts.raid_chart(summary.raids)))
    return drawn


def _inline(text: str) -> str:
    from base64 import b64encode

    return "data:image/svg+xml;base64," + b64encode(text.encode()).decode()


def _spread_km(result: ShieldResult) -> float:
    """Distance from the centre to the farthest site in the model or defended place, at least 5 km."""
    grid = result.shield.grid
    points = [
        (s.lat, s.lon) for s in result.summary.sites if s.computed and s.lat is not None and s.lon is not None
    ]
    points += [(p.lat, p.lon) for p in result.summary.places]
    return max([5.0, *(max(abs(v) for v in grid.to_xy(lat, lon)) / 1000 for lat, lon in points)])

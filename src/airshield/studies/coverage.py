"""Coverage of a scenario by itself, and a vertical section through it."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from airshield.analysis.detection import detection_maps
from airshield.analysis.section import Section
from airshield.arrays.grids import defended_places, frame_of
from airshield.errors import InputError
from airshield.files.outputs import make_folder, write_bands, write_json
from airshield.files.problems import meant
from airshield.files.scenario import ScenarioFile, read_scenario
from airshield.model.results import ApproachChance, Gap, RoofGain
from airshield.studies.drawing import write_picture
from airshield.studies.ground import GroundRequest, option_words
from airshield.studies.layout import Shield, lay_out
from airshield.studies.products import approach_chances, gaps_of, roof_gains, section
from airshield.studies.progress import Progress, Silent


class TargetRequest(GroundRequest):
    """A scenario, and what is looked for in its sky."""

    scenario: str
    """A scenario file, or the id of a bundled scenario."""
    target: str | None = None
    """System of the catalogue that coverage is told for; without it, that of the scenario."""
    rain: Annotated[float, Field(ge=0.0, le=200.0)] | None = None
    """Rain along every ray [mm/h]; without it, that of the scenario."""
    light: Literal["day", "night"] | None = None
    """day or night, for cameras; without it, that of the scenario."""
    visibility: Annotated[float, Field(ge=0.05, le=200.0)] | None = None
    """Meteorological visibility [km], for cameras; without it, that of the scenario."""


class CoverageRequest(TargetRequest):
    """What `airshield coverage` is asked. Its fields are the options of the command."""

    heights: tuple[Annotated[float, Field(gt=0.0, le=30_000.0)], ...] = ()
    """Height above the ground [m]; may be given several times; without it, those of the scenario."""
    workers: Annotated[int, Field(ge=1, le=1024)] | None = None
    """Threads; without it, one for each core. Results do not depend on it."""


class SectionRequest(TargetRequest):
    """What `airshield section` is asked. Its fields are the options of the command."""

    start: tuple[float, float]
    """Where the section starts, LON,LAT in degrees."""
    end: tuple[float, float]
    """Where the section ends, LON,LAT in degrees."""


class CoverageResult(NamedTuple):
    """Coverage with what follows from it."""

    shield: Shield
    gaps: list[Gap]
    roofs: list[RoofGain]
    detection: dict[float, NDArray[np.float32]]
    """Probability that one look of each sensor finds the target, (rows, cols), by height [m]."""
    approaches: list[ApproachChance]


def run_coverage(request: CoverageRequest, progress: Progress | None = None) -> CoverageResult:
    """Compute the coverage of a scenario and what follows from it."""
    file = asked_for(request)
    if request.heights:
        file = file.with_run(heights_m=list(request.heights))
    workers, progress = request.workers or os.cpu_count() or 1, progress or Silent()
    shield = lay_out(file, request, workers, progress)
    detection = detection_by_height(shield, workers, progress)
    return CoverageResult(
        shield, gaps_of(shield), roof_gains(shield), detection, approach_chances(shield, workers, progress)
    )


def detection_by_height(shield: Shield, workers: int, progress: Progress) -> dict[float, NDArray[np.float32]]:
    """Probability that one look of each sensor finds the target, (rows, cols), by height [m]."""
    run = shield.file.scenario.run
    advance = progress.stage("How likely a look finds it", sum(s.search for s in shield.sensors))
    return detection_maps(
        shield.sensors, shield.terrain, run.k, shield.sought, run.heights_m, workers, advance
    )


def run_section(request: SectionRequest, progress: Progress | None = None) -> tuple[Section, Shield]:
    """Compute a vertical section through a scenario."""
    shield = lay_out(asked_for(request), request, os.cpu_count() or 1, progress or Silent())
    return section(shield, request.start[::-1], request.end[::-1]), shield


def asked_for(request: TargetRequest) -> ScenarioFile:
    """The scenario, with the target that was asked for."""
    file = read_scenario(request.scenario)
    told = {"rain_mm_per_h": request.rain, "light": request.light, "visibility_km": request.visibility}
    changed = {name: value for name, value in told.items() if value is not None}
    if changed:
        file = file.with_run(conditions=file.scenario.run.conditions.model_copy(update=changed))
    if request.target is None:
        return file
    system = file.catalogue.systems.get(request.target)
    if system is None or system.threat is None:
        flying = [name for name, s in file.catalogue.systems.items() if s.threat]
        raise InputError(
            f"--target is '{request.target}', but must be one of: {', '.join(flying)}.{meant(request.target, flying)}"
        )
    return file.with_run(seen_target=request.target)


def publish_coverage(result: CoverageResult, folder: Path, request: CoverageRequest) -> list[Path]:
    """Write coverage.tif, detection.tif, warning.tif (time to arrival where the target is seen, a band for each
    place and height), gaps.geojson and approaches.svg."""
    make_folder(folder)
    shield = result.shield
    fields = [name for name in CoverageRequest.model_fields if name not in ("scenario", "workers")]
    command = shlex.join(["airshield", "coverage", request.scenario, *option_words(request, fields)])
    tags = {"AIRSHIELD_SCENARIO_SHA256": shield.file.sha256, "AIRSHIELD_TERRAIN": shield.ground_words,
            "AIRSHIELD_TARGET": shield.file.scenario.run.seen_target, "AIRSHIELD_COMMAND": command}  # fmt: skip
    written = [folder / "coverage.tif", folder / "gaps.geojson", folder / "detection.tif"]
    write_bands(written[0], frame_of(shield.grid), coverage_bands(shield), tags)
    chances = {
        f"probability of detection in one look at {h:g} m above ground": pd
        for h, pd in result.detection.items()
    }
    write_bands(written[2], frame_of(shield.grid), chances, tags)
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [gap.lon, gap.lat]},
            "properties": gap.model_dump(exclude={"lat", "lon"}),
        }
        for gap in result.gaps
    ]
    write_json(written[1], {"type": "FeatureCollection", "features": features, "provenance": tags})
    bands = _warning_bands(shield)
    if bands:
        written.append(folder / "warning.tif")
        write_bands(written[-1], frame_of(shield.grid), bands, tags)
    if result.approaches:
        from airshield.pictures.sensing import approach_chart

        written.append(folder / "approaches.svg")
        write_picture(written[-1], approach_chart(result.approaches, shield.target.speed_mps.likely))
    return written


def coverage_bands(shield: Shield) -> dict[str, NDArray[np.float32]]:
    """Lowest visible altitude and height (NaN where nothing is seen) and the sensors at each height."""
    coverage, ground = shield.coverage, shield.ground.ground_m
    lowest = np.where(np.isinf(coverage.lowest_m), np.float32(np.nan), coverage.lowest_m)
    bands = {
        "lowest visible altitude above sea [m]": lowest,
        "lowest visible height above ground [m]": lowest - ground,
    }
    for height, count in coverage.sensors_at_height.items():
        bands[f"sensors that see it at {height:g} m above ground"] = count.astype(np.float32)
    for altitude, count in coverage.sensors_at_altitude.items():
        bands[f"sensors that see it at {altitude:g} m above sea"] = count.astype(np.float32)
    return bands


def _warning_bands(shield: Shield) -> dict[str, NDArray[np.float32]]:
    """Seconds of straight flight from each cell to each place, where the target is seen there; else NaN."""
    x, y = shield.grid.centres_m()
    bands = {}
    for place in defended_places(shield.file.scenario, shield.grid):
        px, py = shield.grid.to_xy(place.position.lat, place.position.lon)
        seconds = np.hypot(x[None, :] - px, y[:, None] - py) / shield.target.speed_mps.likely
        for height, counts in shield.coverage.sensors_at_height.items():
            name = f"seconds to {place.id} where seen at {height:g} m"
            bands[name] = np.where(counts > 0, seconds, np.nan).astype(np.float32)
    return bands


def publish_section(found: Section, shield: Shield, request: SectionRequest, path: Path) -> None:
    """Draw a section into a .png or .svg file."""
    from airshield.pictures.charts import section_chart

    ends = " to ".join(f"{lat:.4f} N {lon:.4f} E" for lon, lat in (request.start, request.end))
    figure = section_chart(
        found.distance_m, found.ground_m, found.surface_m, found.lowest_m,
        f"{ends}; target {shield.file.scenario.run.seen_target}",
    )  # fmt: skip
    write_picture(path, figure)

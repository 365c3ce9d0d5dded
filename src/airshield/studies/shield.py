"""The main study: sites with their evidence, the shield they make, what reaches what, what raids meet."""

from __future__ import annotations

import math
import os
import shlex
from datetime import UTC, datetime
from typing import Annotated, NamedTuple

import numpy as np
from pydantic import Field

from airshield import version
from airshield.analysis.belief import beliefs_of
from airshield.analysis.claims import check_claims
from airshield.analysis.evidence import streams_behind
from airshield.analysis.reach import reach_table
from airshield.analysis.warning import approach_rose
from airshield.arrays.grids import defended_places
from airshield.arrays.sensors import why_not_computed
from airshield.constants import EARTH_RADIUS_M
from airshield.files.scenario import read_scenario
from airshield.model.place import Place
from airshield.model.results import (
    ConflictSummary,
    NextChecks,
    PlaceSummary,
    Provenance,
    RaidOutcome,
    ShieldSummary,
    SiteBelief,
    SiteSummary,
    StatementSummary,
    StreamSummary,
    Warning,
)
from airshield.model.site import Site
from airshield.studies.doubt import DoubtRequest, DoubtResult, doubt_of
from airshield.studies.evidence import beliefs_in_words
from airshield.studies.ground import GroundRequest
from airshield.studies.layout import Shield, lay_out
from airshield.studies.products import gaps_of, roof_gains
from airshield.studies.progress import Progress, Silent
from airshield.studies.raid import ready, run_plan
from airshield.studies.verify_next import next_for

TOP = 5
"""Things to check next that are told."""


class ShieldRequest(GroundRequest):
    """What `airshield run` is asked. Its fields are the options of the command."""

    scenario: str
    """A scenario file, or the id of a bundled scenario."""
    replications: Annotated[int, Field(ge=1, le=1_000_000_000)] | None = None
    """Replications of each raid, 1 to 1000000000; without it, those of the scenario."""
    seed: Annotated[int, Field(ge=0, le=2**63 - 1)] | None = None
    """Seed of all random draws; without it, that of the scenario."""
    workers: Annotated[int, Field(ge=1, le=1024)] | None = None
    """Threads; without it, one for each core. Results do not depend on it."""


class ShieldResult(NamedTuple):
    """The summary and the arrays behind it."""

    summary: ShieldSummary
    shield: Shield
    doubt: DoubtResult | None
    """None without a site in the model."""


def run_shield(request: ShieldRequest, progress: Progress | None = None) -> ShieldResult:
    """Read a scenario and compute all of it. Raises InputError with sentences for what cannot be used."""
    progress = progress or Silent()
    workers = request.workers or os.cpu_count() or 1
    file = read_scenario(request.scenario)
    shield = lay_out(file, request, workers, progress)
    settings = file.scenario.run
    replications = request.replications or settings.replications
    seed = settings.seed if request.seed is None else request.seed
    raids = [
        _raid_outcome(shield, n, replications, seed, workers, progress)
        for n in range(len(file.scenario.raids))
    ]
    asked = DoubtRequest(scenario=request.scenario, seed=seed)
    doubt = doubt_of(shield, asked, workers, progress) if shield.sites else None
    checks = next_for(doubt, TOP, seed, progress) if doubt else None
    return ShieldResult(_summary(shield, request, replications, seed, raids, doubt, checks), shield, doubt)


def _raid_outcome(
    shield: Shield, n: int, replications: int, seed: int, workers: int, progress: Progress
) -> RaidOutcome:
    raid = shield.file.scenario.raids[n]
    game = ready(shield, raid, replications, seed)
    counts = run_plan(game.plan, f"Raid '{raid.id}'", progress, workers)
    return game.outcome(counts, raid, shield)


def _summary(
    shield: Shield,
    request: ShieldRequest,
    replications: int,
    seed: int,
    raids: list[RaidOutcome],
    doubt: DoubtResult | None,
    checks: NextChecks | None,
) -> ShieldSummary:
    scenario, catalogue = shield.file.scenario, shield.file.catalogue
    cell_km2 = shield.grid.cell_m**2 / 1e6
    target = catalogue.systems[scenario.run.seen_target]
    coverage = shield.coverage
    believed = doubt.beliefs if doubt else beliefs_of(scenario, shield.file.codes)
    beliefs = beliefs_in_words(shield.file, believed, scenario.as_of)
    return ShieldSummary(
        provenance=_provenance(shield, request, replications, seed),
        scenario=scenario.id,
        title=scenario.title,
        as_of=scenario.as_of,
        summary=scenario.summary,
        seen_target=f"{target.name}, radar cross-section {shield.target.rcs_m2.likely:g} m², "
        f"{shield.target.speed_mps.likely:g} m/s",
        heights_m=scenario.run.heights_m,
        altitudes_m=scenario.run.altitudes_m,
        covered_km2={_key(h): area for h, area in shield.covered_km2.items()},
        covered_km2_at_altitude={
            _key(z): float((n > 0).sum() * cell_km2) for z, n in coverage.sensors_at_altitude.items()
        },
        region_km2=float(shield.grid.rows * shield.grid.cols * cell_km2),
        sites=[_site_summary(site, shield, beliefs[site.id]) for site in scenario.sites],
        places=[_place_summary(place, shield) for place in defended_places(scenario, shield.grid)],
        reach=reach_table(scenario, catalogue),
        claims=check_claims(scenario, catalogue),
        conflicts=[ConflictSummary(**c.model_dump()) for c in scenario.conflicts],
        statements=[
            StatementSummary(who=s.who, date=s.date, kind=s.kind, gist=s.gist)
            for s in scenario.evidence.statements
        ],
        raids=raids,
        gaps=gaps_of(shield),
        roofs=roof_gains(shield),
        doubt=doubt.told if doubt else None,
        next=checks,
        cautions=_cautions(shield),
    )


def _key(metres: float) -> str:
    return f"{metres:g}"


def _provenance(shield: Shield, request: ShieldRequest, replications: int, seed: int) -> Provenance:
    scenario = shield.file.scenario
    return Provenance(
        scenario=shield.file.name,
        scenario_sha256=shield.file.sha256,
        airshield=version(),
        seed=seed,
        replications=replications,
        seen_target=scenario.run.seen_target,
        k=round(scenario.run.k, 6),
        earth_radius_m=EARTH_RADIUS_M,
        command=shlex.join(
            [
                "airshield",
                "run",
                request.scenario,
                "--replications",
                str(replications),
                "--seed",
                str(seed),
            ]
        ),
        terrain=shield.ground_words,
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _site_summary(site: Site, shield: Shield, belief: SiteBelief) -> SiteSummary:
    scenario, catalogue = shield.file.scenario, shield.file.catalogue
    system = catalogue.systems.get(site.system or "")
    why_not = why_not_computed(site, scenario, catalogue, shield.grid)
    eyes = [s.eye for s in shield.sensors if s.site == site.id and s.search]
    ground_m = shield.ground.ground_m
    height = eyes[0].altitude_m - float(ground_m[round(eyes[0].row), round(eyes[0].col)]) if eyes else None
    areas = shield.coverage.site_at_height.get(site.id, {})
    return SiteSummary(
        id=site.id,
        name=site.name,
        system=system.name if system else None,
        lat=site.position.lat if site.position else None,
        lon=site.position.lon if site.position else None,
        position_radius_m=site.position.position_radius_m if site.position else None,
        position_status=site.position.status if site.position else None,
        mount=_mount_words(site),
        dead_zone_m=_dead_zone(height, eyes[0].lowest_elevation_rad) if eyes and height is not None else {},
        antenna_height_m=round(height, 1) if height is not None else None,
        grade=site.grade.code if site.grade else None,
        grade_words=site.grade.words if site.grade else None,
        grade_reason=site.grade.reason if site.grade else None,
        articles=len({report.source for report in site.reports}),
        streams=[
            StreamSummary(
                id=stream.id,
                what=stream.what,
                medium=stream.medium,
                origin=stream.origin,
                first_seen=stream.first_seen,
                located_by=[locator.who for locator in stream.located_by],
                after_scenario_date=stream.first_seen > scenario.as_of,
            )
            for stream in streams_behind(site, scenario)
        ],
        belief=belief,
        in_seed_reports=site.in_seed_reports,
        first_seen=site.first_seen,
        skyline_deg=round(math.degrees(eyes[0].lowest_elevation_rad), 1) if eyes else None,
        computed=why_not is None,
        why_not=why_not,
        covered_km2={_key(h): round(area, 2) for h, area in areas.items()},
        note=site.note,
    )


def _dead_zone(antenna_m: float, lowest_elevation_rad: float) -> dict[str, float]:
    """Distance around the antenna [m] within which a target at each height flies below the beam."""
    if not -math.pi / 2 < lowest_elevation_rad < 0:
        return {}
    return {
        _key(h): round((antenna_m - h) / math.tan(-lowest_elevation_rad))
        for h in (0.0, 10.0, 20.0, 30.0)
        if h < antenna_m
    }


def _mount_words(site: Site) -> str:
    mount = site.mount
    if mount is None:
        return "not told"
    if mount.height_m is None or mount.kind == "ground":
        return "on the ground" if mount.kind == "ground" else f"on a {mount.kind}"
    h = mount.height_m
    return f"on a {mount.kind}, {h.likely:g} m ({h.lowest:g}-{h.highest:g} m, {h.status})"


def _place_summary(place: Place, shield: Shield) -> PlaceSummary:
    grid, coverage = shield.grid, shield.coverage
    settings = shield.file.scenario.run
    x, y = grid.to_xy(place.position.lat, place.position.lon)
    i, j = (round(v) for v in grid.to_row_col(x, y))
    lowest = float(coverage.lowest_m[i, j] - shield.ground.ground_m[i, j])
    target = shield.file.catalogue.systems[settings.seen_target].threat
    assert target is not None
    warnings = {}
    for height, counts in coverage.sensors_at_height.items():
        rose = approach_rose(counts > 0, grid, x, y)
        times = rose.warning_s(shield.target.speed_mps.likely)
        worst = int(np.argmin(times))
        warnings[_key(height)] = Warning(
            median_s=round(float(np.median(times))),
            shortest_s=round(float(times[worst])),
            shortest_from_deg=float(rose.bearing_deg[worst]),
            never_seen_share=round(float((rose.first_seen_m == 0).mean()), 3),
            lower_bound=bool(rose.at_edge.any()),
            first_seen_km=[round(float(m) / 1000, 2) for m in rose.first_seen_m],
        )
    return PlaceSummary(
        id=place.id,
        name=place.name,
        lat=place.position.lat,
        lon=place.position.lon,
        lowest_visible_height_m=round(lowest, 1) if np.isfinite(lowest) else None,
        sensors_at_height={_key(h): int(n[i, j]) for h, n in coverage.sensors_at_height.items()},
        warning=warnings,
    )


def _cautions(shield: Shield) -> list[str]:
    lines = [
        "Kill probabilities are notional priors with wide bands; no trustworthy public value exists. "
        "Read raid results as comparisons, not as forecasts.",
        "Not modelled: jamming, decoys, manoeuvre, emission control, communications delay and human error "
        "beyond the reaction time, limits of the radars.",
        "A published detection range is taken as the range at which one look detects with probability 0.5.",
        "Positions are no more precise than the public reports; coverage is drawn for the reported point.",
        "How far an antenna on the ground sees is decided by its near skyline: the distance to the nearest "
        "building or tree is reported for few sites and assumed for the others.",
        "Once one sensor has confirmed a track, every site knows it; a track is dropped after a gap in sight.",
    ]
    if shield.ground_words.startswith("a smooth earth"):
        lines.append(f"No terrain is given: rays run over {shield.ground_words}.")
    unknown = float(np.isnan(shield.ground.surface_m).mean())
    if unknown > 0:
        lines.append(
            f"The terrain is unknown in {unknown:.1%} of the region; what lies there or behind is not told."
        )
    wide = [s for s in shield.sites if s.position and s.position.position_radius_m >= 2000]
    if wide:
        names = ", ".join(f"{s.id} ({s.position.position_radius_m / 1000:g} km)" for s in wide if s.position)
        lines.append(f"These sites are known only to within kilometres: {names}.")
    return lines

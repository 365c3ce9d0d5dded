"""Raids of a scenario: run, what each site is worth, and the log of one replication."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Annotated, Any, Literal, NamedTuple

import numpy as np
from pydantic import Field

from airshield.arrays.grids import Grid
from airshield.errors import InputError
from airshield.files.problems import meant
from airshield.files.scenario import ScenarioFile, read_scenario
from airshield.model.raid import Raid
from airshield.model.results import RaidOutcome, SiteWorth
from airshield.raid.flights import STEP_S, Flight, ways_of
from airshield.raid.kernel import LOG_SITE_LOST, LOG_START, LOG_WORDS
from airshield.raid.run import BLOCK, Counts, Plan, Tally, blocks_of, gather, run_block, run_raid, run_rows
from airshield.raid.tables import Shield as RaidShield
from airshield.raid.tables import tables_of
from airshield.studies.ground import GroundRequest
from airshield.studies.layout import Shield, lay_out, raid_shield
from airshield.studies.outcome import outcome_of, plan_for
from airshield.studies.progress import Progress, Silent
from airshield.studies.spread import spread

BLOCKS_A_TASK = 16
LONG_S = 60.0
"""A run that is reckoned to take longer says so before."""


class RaidRequest(GroundRequest):
    """What `airshield raid` is asked. Its fields are the options of the command."""

    scenario: str
    """A scenario file, or the id of a bundled scenario."""
    raid: str | None = None
    """Id of one raid; without it, all of the scenario."""
    replications: Annotated[int, Field(ge=1, le=1_000_000_000)] | None = None
    """Replications of each raid, 1 to 1000000000; without it, those of the scenario."""
    seed: Annotated[int, Field(ge=0, le=2**63 - 1)] | None = None
    """Seed of all random draws; without it, that of the scenario."""
    positions: Annotated[int, Field(ge=1, le=64)] | None = None
    """Places tried for each site within its radius; without it, those of the scenario."""
    doubt: bool = False
    """Sites are there with the chance that the evidence gives them, instead of all as reported."""
    worth: bool = False
    """Also tell what each site is worth: every raid again without it, with the same random draws."""
    log: Annotated[int, Field(ge=0, le=999_999_999)] | None = None
    """Write the events and tracks of this replication of each raid."""
    workers: Annotated[int, Field(ge=1, le=1024)] | None = None
    """Threads; without it, one for each core. Results do not depend on it."""
    dask: str | None = None
    """Address of a Dask scheduler, instead of threads here."""
    device: Literal["cpu", "cuda"] = "cpu"
    """cuda runs on a graphics card (extra cuda); the results are the same, bit for bit."""


class RaidResult(NamedTuple):
    """One raid that was run."""

    outcome: RaidOutcome
    worth: list[SiteWorth]
    replay: dict[str, Any] | None


def run_raids(request: RaidRequest, progress: Progress | None = None) -> list[RaidResult]:
    """Run the raids of a scenario. Raises InputError with sentences for what cannot be used."""
    return run_raids_of(read_scenario(request.scenario), request, progress or Silent())


def run_raids_of(file: ScenarioFile, request: RaidRequest, progress: Progress) -> list[RaidResult]:
    """The same for a scenario that is read; its name in the request does not count."""
    raids = raids_of(file, request.raid)
    if request.positions is not None:
        file = file.with_run(positions=request.positions)
    if request.doubt:
        file = file.with_run(doubt=True)
    workers = request.workers or os.cpu_count() or 1
    shield = lay_out(file, request, workers, progress)
    run = file.scenario.run
    replications = request.replications or run.replications
    seed = run.seed if request.seed is None else request.seed
    runner = partial(run_plan, workers=workers, dask=request.dask, device=request.device)
    results = []
    for raid in raids:
        game = ready(shield, raid, replications, seed)
        counts = runner(game.plan, f"Raid '{raid.id}'", progress)
        worth = _worth(shield, raid, game.plan, progress) if request.worth else []
        replay = replay_of(shield, raid, game, request.log) if request.log is not None else None
        results.append(RaidResult(game.outcome(counts, raid, shield), worth, replay))
    return results


def raids_of(file: ScenarioFile, name: str | None) -> list[Raid]:
    """The raid of this id, or all."""
    raids = {raid.id: raid for raid in file.scenario.raids}
    if not raids:
        raise InputError(f"{file.name} has no raids. Add a list 'raids' with one at least.")
    if name is None:
        return list(raids.values())
    if name not in raids:
        raise InputError(
            f"There is no raid '{name}' in {file.name}.{meant(name, raids)} Its raids: {', '.join(raids)}."
        )
    return [raids[name]]


class Ready(NamedTuple):
    """A raid that can be run against a scenario."""

    plan: Plan
    met: RaidShield
    """What it meets."""

    def outcome(self, counts: Counts, raid: Raid, shield: Shield) -> RaidOutcome:
        """What a run showed."""
        file = shield.file
        return outcome_of(raid, counts, self.plan, self.met.shooters, file.catalogue, file.scenario.places)


def ready(shield: Shield, raid: Raid, replications: int, seed: int) -> Ready:
    """Work out the geometry of one raid against a scenario that is laid out."""
    met = raid_shield(shield, seed)
    tables = tables_of(raid, shield.file.scenario, shield.file.catalogue, shield.grid, shield.ground, met)
    return Ready(plan_for(raid, tables, met.shooters, replications, seed), met)


def run_plan(
    plan: Plan, name: str, progress: Progress, workers: int, dask: str | None = None, device: str = "cpu"
) -> Counts:
    """Run a plan on threads, on Dask workers or on a graphics card: the same counts and digest."""
    block = _block_on(device, plan)
    _forewarn(plan, name, progress, workers, block)
    advance = progress.stage(name, plan.replications)
    if dask is None:
        return run_raid(plan, 1 if device == "cuda" else workers, advance, block)
    tasks = range(0, blocks_of(plan), BLOCKS_A_TASK)
    return gather(_ordered(spread(partial(_some_blocks, plan, device), tasks, dask=dask)), advance)


def _block_on(device: str, plan: Plan) -> Callable[[Plan, int], tuple[Tally, bytes]]:
    if device == "cpu":
        return run_block
    from airshield.raid.cuda import block_runner

    return block_runner(plan)


def _forewarn(
    plan: Plan, name: str, progress: Progress, workers: int, block: Callable[[Plan, int], tuple[Tally, bytes]]
) -> None:
    """Say how long a long run will take, reckoned from one block."""
    if plan.replications < 200 * BLOCK:
        return
    block(plan, 0)  # loads or compiles
    begun = time.perf_counter()
    block(plan, 0)
    seconds = (time.perf_counter() - begun) * blocks_of(plan) / workers
    if seconds > LONG_S:
        progress.say(f"{name}: {plan.replications:,} replications will take about {_duration(seconds)}.")


def _duration(seconds: float) -> str:
    if seconds < 5_400:
        return f"{max(1, round(seconds / 60))} minutes"
    return f"{seconds / 3600:.1f} hours" if seconds < 172_800 else f"{seconds / 86_400:.1f} days"


def _some_blocks(plan: Plan, device: str, first: int) -> tuple[int, list[tuple[Tally, bytes]]]:
    """A task of consecutive blocks; runs wherever airshield is installed."""
    block = _block_on(device, plan)
    return first, [block(plan, b) for b in range(first, min(first + BLOCKS_A_TASK, blocks_of(plan)))]


def _ordered(parts: Iterator[tuple[int, list[tuple[Tally, bytes]]]]) -> Iterator[tuple[Tally, bytes]]:
    """Blocks in their order, from tasks that end in any."""
    waiting: dict[int, list[tuple[Tally, bytes]]] = {}
    due = 0
    for first, blocks in parts:
        waiting[first] = blocks
        while due in waiting:
            yield from waiting.pop(due)
            due += BLOCKS_A_TASK


def _worth(shield: Shield, raid: Raid, plan: Plan, progress: Progress) -> list[SiteWorth]:
    """Leakage without each site, less that with it: the same draws, replication by replication."""
    from airshield.studies.compare import paired

    worths = []
    advance = progress.stage(f"Worth of each site in '{raid.id}'", len(shield.sites))
    for site in shield.sites:
        rest = shield._replace(
            sites=[s for s in shield.sites if s.id != site.id],
            sensors=[s for s in shield.sensors if s.site != site.id],
            shooters=[s for s in shield.shooters if s.site != site.id],
        )
        if not rest.sensors:
            advance(1)
            continue
        without = ready(rest, raid, plan.replications, plan.seed)
        worths.append(SiteWorth(site=site.id, stopped_by_it=paired(plan, without.plan).more))
        advance(1)
    return sorted(worths, key=lambda w: -w.stopped_by_it.mean)


def replay_of(shield: Shield, raid: Raid, game: Ready, replication: int) -> dict[str, Any]:
    """Events and tracks of one replication, for tables and maps."""
    plan, met = game
    log = np.full((64 * plan.tables.threats.size + 4_096, 4), -1, dtype=np.int64)
    rows = run_rows(plan, replication, 1, log)
    groups = [group for group in raid.groups for _ in range(group.count)]
    names = [f"{group.id}-{n + 1}" for group in raid.groups for n in range(group.count)]
    filled = sorted(log[log[:, 0] >= 0].tolist())
    flown = {threat: (at, way) for at, what, threat, way in filled if what == LOG_START}
    events = [
        {
            "t_s": int(at) / 1000,
            "what": LOG_WORDS[what],
            "threat": names[threat] if threat >= 0 else None,
            "by": None if where < 0 or what == LOG_START
            else met.sites[where] if what == LOG_SITE_LOST
            else f"{met.shooters[where].site}/{met.shooters[where].effector}",
        }
        for at, what, threat, where in filled
    ]  # fmt: skip
    ways = sorted({way for _, way in flown.values()})
    return {
        "raid": raid.id,
        "replication": replication,
        "seed": plan.seed,
        "come_through": int(rows.groups["leaks"].sum()),
        "threats": [
            {
                "id": names[threat],
                "group": groups[threat].id,
                "start_s": flown[threat][0] / 1000,
                "flight": ways.index(flown[threat][1]),
            }
            for threat in range(len(names))
        ],
        "events": events,
        "flights": [_drawn(flight, shield.grid) for flight in _flown(shield, raid, ways)],
    }


def _flown(shield: Shield, raid: Raid, ways: list[int]) -> list[Flight]:
    """Flights by their numbers in the tables of a raid."""
    scenario, catalogue = shield.file.scenario, shield.file.catalogue
    known = [
        f for group in raid.groups for f in ways_of(group, scenario, catalogue, shield.grid, shield.ground)
    ]
    return [known[way] for way in ways]


def _drawn(flight: Flight, grid: Grid) -> list[list[float]]:
    """Time since the start [s], latitude, longitude, altitude [m]: some 200 points of a flight, its end among them."""
    every = max(1, math.ceil(flight.x_m.size / 200))
    steps = np.append(np.arange(0, flight.x_m.size - 2, every), flight.x_m.size - 1)
    return [
        [
            round(min(n * STEP_S, flight.duration_s), 3),
            *(round(v, 5) for v in grid.to_lat_lon(flight.x_m[n], flight.y_m[n])),
            round(float(flight.altitude_m[n]), 1),
        ]
        for n in steps.tolist()
    ]

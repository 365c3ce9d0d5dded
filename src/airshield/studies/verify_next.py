"""What to check next: streams, sites, reports and parameters, by how far they would move the answer to a question."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Sequence
from typing import Annotated

from pydantic import Field

from airshield.analysis.belief import Beliefs, States, beliefs_of, genuine, given_site, states_of
from airshield.analysis.evidence import streams_behind
from airshield.arrays.grids import defended_places
from airshield.errors import InputError
from airshield.files.scenario import ScenarioFile
from airshield.model.results import Doubt, NextCheck, NextChecks
from airshield.model.scenario import Scenario
from airshield.studies.bands import Bands
from airshield.studies.coverage import TargetRequest, asked_for
from airshield.studies.doubt import DoubtRequest, DoubtResult, doubt_of
from airshield.studies.evidence import checked_date
from airshield.studies.layout import Shield, lay_out
from airshield.studies.progress import Progress, Silent
from airshield.studies.question import (
    Answer,
    Covered,
    Question,
    answer_for,
    covered_by,
    goes,
    least_told,
    read_question,
    shown,
)


class NextRequest(TargetRequest):
    """What `airshield verify-next` is asked. Its fields are the options of the command."""

    question: tuple[str, ...] = ()
    """covered:PLACE@HEIGHT, warning:PLACE@HEIGHT, leakage:RAID or there:SITE; several times; without it, the least sure place."""
    known_by: str | None = None
    """Evidence first seen by this date, and the sites that stood then; without it, the scenario's date."""
    top: Annotated[int, Field(ge=1, le=1000)] = 5
    """How many are told."""
    positions: Annotated[int, Field(ge=1, le=256)] = 16
    """Places tried for each site within its radius."""
    samples: Annotated[int, Field(ge=0, le=65536)] | None = None
    """Samples for the bands of parameters, a power of two; 0: none; without it, 64 for covered and 0 for what takes longer."""
    replications: Annotated[int, Field(ge=16, le=1_000_000_000)] = 8192
    """Replications of a raid under each assumption."""
    seed: Annotated[int, Field(ge=0, le=2**63 - 1)] | None = None
    """Seed of all random draws; without it, that of the scenario."""
    workers: Annotated[int, Field(ge=1, le=1024)] | None = None
    """Threads; without it, one for each core. Results do not depend on it."""


def verify_next(request: NextRequest, progress: Progress | None = None) -> list[NextChecks]:
    """Rank what could be checked, for each question. Raises InputError with sentences for what cannot be asked."""
    progress = progress or Silent()
    if request.samples and request.samples & (request.samples - 1):
        raise InputError(f"--samples is {request.samples}, but must be a power of two, such as 64.")
    file = asked_for(request)
    known_by = checked_date(request.known_by)
    if known_by is not None:
        file = file.at_date(known_by)
    workers = request.workers or os.cpu_count() or 1
    return next_checks(lay_out(file, request, workers, progress), request, workers, progress)


def next_checks(shield: Shield, request: NextRequest, workers: int, progress: Progress) -> list[NextChecks]:
    """The same for a scenario that is laid out."""
    file = shield.file
    if request.question:
        places = defended_places(file.scenario, shield.grid)
        questions = [read_question(text, file, places) for text in request.question]
    else:
        asked = DoubtRequest(scenario=request.scenario, seed=request.seed, positions=request.positions)
        found = least_sure(doubt_of(shield, asked, workers, progress).told) if shield.sites else None
        if found is None:
            raise InputError(
                f"Nothing is open about the defended places of {file.name}: each is seen for certain, or from none of the "
                "places tried, or there is no place or no site in the model. Ask with --question, such as there:SITE."
            )
        questions = [found]
    return [_checks(question, shield, request, workers, progress) for question in questions]


def least_sure(told: Doubt) -> Question | None:
    """Whether the place and height that is least sure is covered; None where nothing is open."""
    open_ = [place for place in told.places if 0.0 < place.covered < 1.0]
    if not open_:
        return None
    least = min(open_, key=lambda place: abs(place.covered - 0.5))
    return Question("covered", least.place, least.height_m)


def next_for(result: DoubtResult, top: int, seed: int, progress: Progress) -> NextChecks | None:
    """What to check next about the least sure place, without the bands of parameters; None where nothing is open."""
    question = least_sure(result.told)
    if question is None:
        return None
    shield = result.shield
    answer = covered_by(question, shield, result.views[question.height_m or 0.0])
    left_out = (
        f"the bands of parameters; airshield verify-next looks at them too, with --question {question.text}"
    )
    return _ranked(question, answer, result.beliefs, shield, [], left_out, top, seed, progress)


def _checks(
    question: Question, shield: Shield, request: NextRequest, workers: int, progress: Progress
) -> NextChecks:
    file = shield.file
    if question.height_m is not None:
        file = file.with_run(heights_m=[question.height_m])
    if question.kind == "leakage":
        file = file.with_run(doubt=True)
    shield = shield._replace(file=file)
    if question.kind != "there" and not shield.sites:
        raise InputError(f"{file.name} has no site in the model, so there is no '{question.text}' to tell.")
    seed = file.scenario.run.seed if request.seed is None else request.seed
    beliefs = beliefs_of(file.scenario, file.codes)
    answer = answer_for(
        question, shield, beliefs, request.positions, request.replications, seed, workers, progress
    )
    asked = Bands(question, answer, states_of(beliefs, seed=seed), shield)
    bands, left_out = asked.checks(request.samples, request.replications, seed, workers, progress)
    return _ranked(question, answer, beliefs, shield, bands, left_out, request.top, seed, progress)


def _ranked(
    question: Question, answer: Answer, beliefs: Beliefs, shield: Shield, bands: Sequence[NextCheck],
    left_out: str | None, top: int, seed: int, progress: Progress,
) -> NextChecks:  # fmt: skip
    """Everything that moves the answer, most first."""
    codes = shield.file.codes
    states = states_of(beliefs, seed=seed)
    now, variance = answer.value(states), answer.variance(states)
    facts = _facts(answer, beliefs, states, shield, now, variance, seed, progress)
    ranked = sorted(
        [*facts, *_reports(answer, shield.file, now, seed), *bands], key=lambda check: -check.moves
    )
    return NextChecks(
        question=question.text,
        words=answer.words,
        unit=answer.unit,
        now=round(now, 6),
        now_words=codes.say(round(now, 6)) if question.kind in ("covered", "there") else None,
        checks=[check for check in ranked if check.moves >= least_told(answer)][:top],
        left_out=left_out,
    )


def _facts(
    answer: Answer, beliefs: Beliefs, states: States, shield: Shield, now: float, variance: float, seed: int,
    progress: Progress,
) -> Iterator[NextCheck]:  # fmt: skip
    """Yes or no: is this stream genuine, is that site there, does it stand where it covers the place?"""
    streams = {stream.id: stream for stream in shield.file.scenario.evidence.streams}
    modelled = [
        site
        for site in shield.sites
        if 0.0 < states.sites[beliefs.sites.index(site.id)] < 1.0 and not answer.is_about(site.id)
    ]
    advance = progress.stage("If it is true, if it is not", len(beliefs.weights) + len(modelled))
    for weight in beliefs.weights:
        true, false = (
            answer.value(states_of(beliefs, {weight.id: told}, seed=seed)) for told in (True, False)
        )
        stream = streams[weight.id]
        what = f"the {'stream' if stream.medium == 'unknown' else stream.medium} {stream.id} ({stream.what})"
        yield _fact("stream", weight.id, what, "is false", "it is right", genuine(beliefs, states, weight.id),
                    true, false, now, variance, answer)  # fmt: skip
        advance(1)
    for site in modelled:
        index = beliefs.sites.index(site.id)
        true, false = (answer.value(given_site(states, index, present)) for present in (True, False))
        yield _fact("site", site.id, f"the site {site.id} ({site.name})", "is not there", "it is there", float(states.sites[index]),
                    true, false, now, variance, answer)  # fmt: skip
        advance(1)
    if isinstance(answer, Covered):
        for site in shield.sites:
            index = beliefs.sites.index(site.id)
            chance = answer.covers[index]
            if 0.0 < chance < 1.0:
                true, false = (answer.if_stands(states, index, told) for told in (True, False))
                yield _fact("position", f"{site.id}.position", f"the site {site.id}",
                            "stands too far away or hidden", "it stands where it covers the place", chance,
                            true, false, now, variance, answer)  # fmt: skip


def _fact(
    kind: str, name: str, what: str, if_not: str, if_so: str, chance: float, true: float, false: float, now: float,
    variance: float, answer: Answer,
) -> NextCheck:  # fmt: skip
    moves = math.sqrt(chance * (1.0 - chance)) * abs(true - false)
    told = [shown(value, answer) for value in (now, false, true)]
    words = (
        f"If {what} {if_not}, {answer.words} {goes(answer, now, false)} from {told[0]} to {told[1]}; "
        f"if {if_so}, it {goes(answer, now, true)} to {told[2]}."
    )
    return NextCheck(
        kind=kind,
        id=name,
        chance=round(chance, 6),
        if_true=round(true, 6),
        if_false=round(false, 6),
        moves=round(moves, 6),
        share=round(min(1.0, moves**2 / variance), 6) if variance > 0.0 else None,
        words=words,
    )


def _reports(answer: Answer, file: ScenarioFile, now: float, seed: int) -> Iterator[NextCheck]:
    """Articles without which some stream would not be reached at all."""
    scenario = file.scenario
    for source in scenario.evidence.sources:
        less = _without(scenario, source.id, file.codes.prior)
        if not any(
            streams_behind(old, scenario) != streams_behind(new, less)
            for old, new in zip(scenario.sites, less.sites, strict=True)
            if len(old.reports) != len(new.reports)
        ):
            continue
        without = answer.value(states_of(beliefs_of(less, file.codes), seed=seed))
        words = (
            f"If {source.id} ({source.outlet}, {source.date}) is left out, {answer.words} {goes(answer, now, without)} "
            f"from {shown(now, answer)} to {shown(without, answer)}: nobody else reports what it rests on."
        )
        yield NextCheck(
            kind="report",
            id=source.id,
            chance=None,
            if_true=round(now, 6),
            if_false=round(without, 6),
            moves=round(abs(without - now), 6),
            share=None,
            words=words,
        )


def _without(scenario: Scenario, source: str, prior: float) -> Scenario:
    """A scenario in which a source reports nothing; a site of which nobody else reports keeps its prior."""
    sites = [
        site.model_copy(
            update={
                "reports": [report for report in site.reports if report.source != source],
                "prior": site.prior or (prior if site.reports else None),
            }
        )
        for site in scenario.sites
    ]
    return scenario.model_copy(update={"sites": sites})

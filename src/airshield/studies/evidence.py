"""Who says that a site is there, whether these are five sources or one, and how likely that makes it."""

from __future__ import annotations

import math
import re

from airshield.analysis.belief import Beliefs, beliefs_of, states_of
from airshield.analysis.evidence import AGAINST, Chain, chains_of, without_stream
from airshield.errors import InputError
from airshield.files.problems import meant
from airshield.files.scenario import ScenarioFile, read_scenario
from airshield.model.evidence import Statement
from airshield.model.noun import Date, first_day
from airshield.model.results import BeliefStep, EvidenceLink, SiteBelief, SiteEvidence
from airshield.model.site import Site


def evidence_of(scenario: str, site: str | None = None, known_by: Date | None = None) -> list[SiteEvidence]:
    """The chains behind one site, or behind all, and what is believed of it at a date (the scenario's when None).

    Raises InputError for a site that is not there, and for a date that is none.
    """
    file = read_scenario(scenario)
    sites = {one.id: one for one in file.scenario.sites}
    if site is not None and site not in sites:
        raise InputError(
            f"There is no site '{site}' in {file.name}.{meant(site, sites)} Its sites: {', '.join(sites)}."
        )
    return [one for one in evidence_in(file, checked_date(known_by)) if site in (None, one.site)]


def evidence_in(file: ScenarioFile, known_by: Date | None = None) -> list[SiteEvidence]:
    """The same for every site of a scenario that is read."""
    date = known_by or file.scenario.as_of
    beliefs = beliefs_of(file.scenario, file.codes, date)
    words = beliefs_in_words(file, beliefs, date)
    return [_of(site, file, words[site.id], date) for site in file.scenario.sites]


def checked_date(known_by: str | None) -> Date | None:
    """A date that a user gave. Raises InputError when it is none."""
    if known_by is None:
        return None
    try:
        if re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", known_by):
            first_day(known_by)
            return known_by
    except ValueError:
        pass
    raise InputError(f"--known-by is '{known_by}', but must be a date such as 2023-01-20, 2023-01 or 2023.")


def beliefs_in_words(file: ScenarioFile, beliefs: Beliefs, date: Date) -> dict[str, SiteBelief]:
    """The belief table of every site."""
    chances = states_of(beliefs).sites.tolist()
    published = {source.id: source.date for source in file.scenario.evidence.sources}
    sites = {site.id: site for site in file.scenario.sites}
    told = {}
    for name, chance in zip(beliefs.sites, chances, strict=True):
        seen = beliefs.last_seen[name]
        told[name] = SiteBelief(
            probability=round(chance, 6),
            words=file.codes.say(chance),
            reported=seen is not None
            or not sites[name].reports
            or any(published[report.source] <= date for report in sites[name].reports),
            steps=[
                BeliefStep(
                    what=step.what,
                    kind=step.kind,
                    factor=None if math.isinf(step.factor) else round(step.factor, 6),
                    probability=round(step.probability, 6),
                )
                for step in beliefs.steps[name]
            ],
            last_seen=seen,
            age_days=max(0, (first_day(date) - first_day(seen)).days) if seen else None,
        )
    return told


def _of(site: Site, file: ScenarioFile, belief: SiteBelief, date: Date) -> SiteEvidence:
    scenario = file.scenario
    streams = {stream.id: stream for stream in scenario.evidence.streams}
    sources = {source.id: source for source in scenario.evidence.sources}

    def link(chain: Chain) -> EvidenceLink:
        above = [link(one) for one in chain.rests_on_it]
        if chain.id in streams:
            stream = streams[chain.id]
            who = ", ".join(f"{one.who} ({one.reliability})" for one in stream.located_by)
            located = f"; located by {who}" if who else ""
            grade = f"; {stream.grade.code}: {stream.grade.words}" if stream.grade else "; not graded"
            words = (
                f"{stream.what} ({stream.medium} by {stream.origin}, first {stream.date_basis} {stream.first_seen}"
                f"{located}{grade})"
            )
        else:
            source = sources[chain.id]
            words = f"{source.outlet}, {source.date}: {source.title}"
        return EvidenceLink(id=chain.id, words=words, articles=chain.articles, rests_on_it=above)

    chains = [link(chain) for chain in chains_of(site, scenario)]
    shown = {chain.id for chain in chains}
    return SiteEvidence(
        site=site.id,
        name=site.name,
        grade=site.grade.code if site.grade else None,
        grade_words=site.grade.words if site.grade else None,
        articles=len({report.source for report in site.reports}),
        streams=chains,
        streams_in_time=sum(streams[chain.id].first_seen <= date for chain in chains),
        known_by=date,
        belief=belief,
        against=[f"{report.source}: {report.gist}" for report in site.reports if report.says in AGAINST],
        said=[
            _said(statement, file)
            for statement in scenario.evidence.statements
            if statement.date <= date and ({site.id, *shown} & set(statement.about))
        ],
        without_stream=without_stream(site, scenario),
    )


def _said(statement: Statement, file: ScenarioFile) -> str:
    words = f"{statement.who}, {statement.date}, {statement.kind} of {', '.join(statement.about)}: {statement.gist}"
    if statement.kind != "denial":
        return f"{words} (changes nothing)"
    factor = min(1.0, 1.0 / file.codes.factor(statement.grade))
    grade = statement.grade.code if statement.grade else "not graded"
    return f"{words} ({grade}: {'changes nothing' if factor == 1.0 else f'its odds x {factor:.2g}'})"

"""Who says that a site is there, and whether these are five sources or one."""

from __future__ import annotations

from airshield.analysis.evidence import Chain, chains_of, without_stream
from airshield.errors import InputError
from airshield.files.problems import meant
from airshield.files.scenario import read_scenario
from airshield.model.results import EvidenceLink, SiteEvidence
from airshield.model.scenario import Scenario
from airshield.model.site import Site


def evidence_of(scenario: str, site: str | None = None) -> list[SiteEvidence]:
    """The chains behind one site, or behind all. Raises InputError for a site that is not there."""
    file = read_scenario(scenario)
    sites = {one.id: one for one in file.scenario.sites}
    if site is not None and site not in sites:
        raise InputError(
            f"There is no site '{site}' in {file.name}.{meant(site, sites)} Its sites: {', '.join(sites)}."
        )
    return [_of(one, file.scenario) for name, one in sites.items() if site in (None, name)]


def _of(site: Site, scenario: Scenario) -> SiteEvidence:
    streams = {stream.id: stream for stream in scenario.evidence.streams}
    sources = {source.id: source for source in scenario.evidence.sources}

    def link(chain: Chain) -> EvidenceLink:
        above = [link(one) for one in chain.rests_on_it]
        if chain.id in streams:
            stream = streams[chain.id]
            located = f"; located by {', '.join(stream.located_by)}" if stream.located_by else ""
            words = (
                f"{stream.what} ({stream.medium} by {stream.origin}, first seen {stream.first_seen}{located})"
            )
        else:
            source = sources[chain.id]
            words = f"{source.outlet}, {source.date}: {source.title}"
        return EvidenceLink(id=chain.id, words=words, articles=chain.articles, rests_on_it=above)

    chains = [link(chain) for chain in chains_of(site, scenario)]
    in_time = [chain for chain in chains if streams[chain.id].first_seen <= scenario.as_of]
    return SiteEvidence(
        site=site.id,
        name=site.name,
        grade=site.grade.code if site.grade else None,
        grade_words=site.grade.words if site.grade else None,
        articles=len({report.source for report in site.reports}),
        streams=chains,
        streams_in_time=len(in_time),
        as_of=scenario.as_of,
        against=[
            f"{report.source}: {report.gist}"
            for report in site.reports
            if report.says in ("denied", "absent")
        ],
        without_stream=without_stream(site, scenario),
    )

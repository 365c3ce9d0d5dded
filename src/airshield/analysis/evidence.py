"""Who stands behind a site: the distinct streams that its reports come down to."""

from __future__ import annotations

from typing import NamedTuple

from airshield.model.evidence import Stream
from airshield.model.scenario import Scenario
from airshield.model.site import Site

AGAINST = ("denied", "absent", "moved")


def streams_behind(site: Site, scenario: Scenario) -> list[Stream]:
    """The streams that show the site and that reports of its presence reach, in the order of the ledger.

    A report rests on its own `relies_on`, or on that of its source. A source named there is followed
    through its own report on this site when it makes one, else through its `relies_on`. Of all streams
    reached, those count that show this site: an article on five sites does not make its five videos
    evidence for each.
    """
    reached = _reached(site, scenario, ("present",))
    return [
        stream for stream in scenario.evidence.streams if stream.id in reached and site.id in stream.shows
    ]


def denied_by(site: Site, scenario: Scenario) -> list[Stream]:
    """The streams behind reports that the site is not there, or no longer, in the order of the ledger."""
    reached = _reached(site, scenario, AGAINST)
    return [
        stream for stream in scenario.evidence.streams if stream.id in reached and site.id not in stream.shows
    ]


def _reached(site: Site, scenario: Scenario, says: tuple[str, ...]) -> set[str]:
    """Streams that reports of a kind come down to."""
    sources = {source.id: source for source in scenario.evidence.sources}
    streams = {stream.id for stream in scenario.evidence.streams}
    own = {report.source: report for report in site.reports if report.says in says}
    reached: set[str] = set()
    visited: set[str] = set()
    waiting = list(own)
    while waiting:
        name = waiting.pop()
        if name in visited:
            continue
        visited.add(name)
        if name in streams:
            reached.add(name)
            continue
        report = own.get(name)
        waiting += report.relies_on if report and report.relies_on else sources[name].relies_on
    return reached


class Chain(NamedTuple):
    """One link: a stream or a source, and what rests directly on it."""

    id: str
    rests_on_it: list[Chain]

    @property
    def ids(self) -> set[str]:
        """This link and all above it."""
        return {self.id}.union(*(link.ids for link in self.rests_on_it))

    @property
    def articles(self) -> int:
        """Distinct sources in the chain, this link not counted."""
        return len(self.ids) - 1


def chains_of(site: Site, scenario: Scenario) -> list[Chain]:
    """For each stream behind a site, who rests on it, link by link, down to the last article; streams in their order.

    A source that rests on two others stands under both: that is what makes two articles one.
    """
    sources = {source.id: source for source in scenario.evidence.sources}
    own = {report.source: report for report in site.reports}
    rests: dict[str, list[str]] = {}
    # Sources without a report of their own on this site count where an article leads through them.
    waiting, seen = [report.source for report in site.reports], set[str]()
    while waiting:
        name = waiting.pop(0)
        if name in seen or name not in sources:
            continue
        seen.add(name)
        report = own.get(name)
        for below in report.relies_on if report and report.relies_on else sources[name].relies_on:
            rests.setdefault(below, []).append(name)
            waiting.append(below)

    def chain(name: str) -> Chain:
        return Chain(name, [chain(above) for above in sorted(rests.get(name, []))])

    return [chain(stream.id) for stream in streams_behind(site, scenario)]


def without_stream(site: Site, scenario: Scenario) -> list[str]:
    """Sources that report on a site and come down to no stream that shows it."""
    covered = set[str]().union(*(chain.ids for chain in chains_of(site, scenario)))
    return sorted({report.source for report in site.reports} - covered)

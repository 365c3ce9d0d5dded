"""Who stands behind a site: the distinct streams that its reports come down to."""

from __future__ import annotations

from airshield.model.evidence import Stream
from airshield.model.scenario import Scenario
from airshield.model.site import Site


def streams_behind(site: Site, scenario: Scenario) -> list[Stream]:
    """The streams that show the site and that its reports reach, in the order of the ledger.

    A report rests on its own `relies_on`, or on that of its source. A source named there is followed
    through its own report on this site when it makes one, else through its `relies_on`. Of all streams
    reached, those count that show this site: an article on five sites does not make its five videos
    evidence for each.
    """
    sources = {source.id: source for source in scenario.evidence.sources}
    streams = {stream.id: stream for stream in scenario.evidence.streams}
    own = {report.source: report for report in site.reports}
    reached: set[str] = set()
    visited: set[str] = set()
    waiting = [report.source for report in site.reports]
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
    return [
        stream for stream in scenario.evidence.streams if stream.id in reached and site.id in stream.shows
    ]

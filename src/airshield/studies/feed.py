"""A feed of located events as a ledger: streams by who showed them, sites by where they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from airshield.analysis.geodesy import distance_between
from airshield.errors import InputError
from airshield.files.catalogue import bundled_catalogue
from airshield.files.codes import bundled_codes, read_codes
from airshield.files.feeds import Event, Feed, read_feed
from airshield.files.outputs import write_yaml
from airshield.files.problems import meant
from airshield.model.evidence import Evidence, Locator, Report, Source, Stream
from airshield.model.noun import Noun
from airshield.model.place import Position
from airshield.model.site import Site
from airshield.model.system import System

MEDIA = (("video", ("video", "footage", "filmed", "film")), ("photo", ("photo", "picture", "image", "pic")),
         ("satellite", ("satellite", "sentinel", "maxar", "planet labs")))  # fmt: skip


class FeedRequest(Noun):
    """What `airshield import` is asked. Its fields are the options of the command."""

    feed: str
    """A .geojson, .json or .kml file."""
    system: str | None = None
    """System of the catalogue that every event shows; without it, what the event's words name, if anything."""
    codes: str | None = None
    """A table of codes; without it, the bundled one."""


class FeedRead(NamedTuple):
    """A ledger, and what did not get into it."""

    evidence: Evidence
    sites: list[Site]
    refused: list[str]
    events: int


def import_feed(request: FeedRequest) -> FeedRead:
    """Read a feed into a ledger. Raises InputError where nothing of it can be used."""
    systems = bundled_catalogue().systems
    if request.system is not None and request.system not in systems:
        raise InputError(
            f"--system is '{request.system}', which the catalogue does not have.{meant(request.system, systems)}"
        )
    path = Path(request.feed)
    feed = read_feed(path, read_codes(Path(request.codes)) if request.codes else bundled_codes())
    if not feed.events:
        reasons = "\n".join(feed.refused) or f"{path.name} holds no records."
        raise InputError(f"Nothing of {path.name} can be used.\n{reasons}")
    return _ledger(feed, request.system, systems)


def _ledger(feed: Feed, system: str | None, systems: dict[str, System]) -> FeedRead:
    groups = streams_among(feed.events)
    sites: list[Site] = []
    shows: dict[int, list[str]] = {}
    sources: dict[str, Source] = {}
    for event, group in zip(feed.events, groups, strict=True):
        as_ = system or _named_system(event, systems)
        at = _same_place(event, as_, sites)
        names = [_source(link, event, f"F{group + 1}", sources) for link in event.filmed]
        reports = [Report(source=name, says="present", gist=event.what) for name in names]
        if at is None:
            at = len(sites)
            sites.append(_site(event, as_, len(sites) + 1, reports))
        else:
            known = {report.source for report in sites[at].reports}
            more = [report for report in reports if report.source not in known]
            first = min(sites[at].first_seen or event.date, event.date)
            sites[at] = sites[at].model_copy(
                update={"reports": [*sites[at].reports, *more], "first_seen": first}
            )
        shows.setdefault(group, [])
        if sites[at].id not in shows[group]:
            shows[group].append(sites[at].id)
    streams = [
        _stream(n, [e for e, g in zip(feed.events, groups, strict=True) if g == n], shows[n])
        for n in sorted(shows)
    ]
    return FeedRead(
        Evidence(streams=streams, sources=list(sources.values())), sites, feed.refused, len(feed.events)
    )


def streams_among(events: Sequence[Event]) -> list[int]:
    """Which stream each event belongs to: events that share who showed them are one, however many places they show."""
    stream_of: dict[str, int] = {}
    found: list[int] = []
    for event in events:
        known = sorted({stream_of[who] for who in event.filmed if who in stream_of})
        stream = known[0] if known else max(found, default=-1) + 1
        merged = set(known[1:])
        found = [stream if n in merged else n for n in found]
        stream_of = {who: stream if n in merged else n for who, n in stream_of.items()} | dict.fromkeys(
            event.filmed, stream
        )
        found.append(stream)
    order = {n: i for i, n in enumerate(dict.fromkeys(found))}
    return [order[n] for n in found]


def _same_place(event: Event, system: str | None, sites: Sequence[Site]) -> int | None:
    """The site of the same system that lies no farther than the wider of both radii."""
    for n, site in enumerate(sites):
        assert site.position is not None
        radius = max(event.radius_m, site.position.position_radius_m)
        if site.system == system and abs(site.position.lat - event.lat) < radius / 50_000:
            away = distance_between(event.lat, event.lon, site.position.lat, site.position.lon).distance_m
            if away <= radius:
                return n
    return None


def _site(event: Event, system: str | None, n: int, reports: list[Report]) -> Site:
    return Site(
        id=f"site-{n}",
        name=event.what[:120],
        system=system,
        position=Position(lat=event.lat, lon=event.lon, position_radius_m=event.radius_m, status="published"),
        first_seen=event.date,
        in_seed_reports=False,
        reports=reports,
    )


def _stream(n: int, events: Sequence[Event], shows: list[str]) -> Stream:
    text = " ".join(event.what.lower() for event in events)
    medium = next((medium for medium, words in MEDIA if any(word in text for word in words)), "unknown")
    located = dict.fromkeys(_who(link) for event in events for link in event.located)
    filmed = dict.fromkeys(_who(link) for event in events for link in event.filmed)
    days = min(event.date_days for event in events)
    return Stream.model_validate(
        {
            "id": f"F{n + 1}",
            "what": events[0].what,
            "medium": medium,
            "origin": ", ".join(filmed)[:400],
            "located_by": [Locator(who=who) for who in located],
            "first_seen": min(event.date for event in events),
            "date_basis": "posted",
            "note": f"dated to within {days:g} days" if days else None,
            "shows": shows,
        }
    )


def _source(link: str, event: Event, stream: str, sources: dict[str, Source]) -> str:
    """The id of a source, added when it is new; one that shows two streams rests on both."""
    if link not in sources:
        url = link if "://" in link else None
        sources[link] = Source(
            id=f"S{len(sources) + 1}",
            title=event.what,
            outlet=_who(link),
            date=event.date,
            url=url,
            relies_on=[stream],
        )
    return sources[link].id


def _who(link: str) -> str:
    """The account or the host of a link; a name as it is."""
    if "://" not in link:
        return link[:200]
    parts = urlsplit(link)
    host = (parts.hostname or link).removeprefix("www.")
    account = parts.path.strip("/").split("/")[0]
    social = host in (
        "x.com",
        "twitter.com",
        "t.me",
        "facebook.com",
        "instagram.com",
        "tiktok.com",
        "youtube.com",
    )
    return f"{account} ({host})" if social and account else host


def _named_system(event: Event, systems: dict[str, System]) -> str | None:
    """The one system of the catalogue whose name or alias stands in the words of an event; None for none or several."""
    text = f"{event.system or ''} {event.what}".lower()
    found = {
        system.id
        for system in systems.values()
        for word in [system.id, *(alias for names in system.aliases.values() for alias in names)]
        if len(word) > 2 and re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", text)
    }
    return found.pop() if len(found) == 1 else None


def publish_ledger(read: FeedRead, path: Path, feed: str) -> None:
    """Write the ledger, refused records as comments at its head, to be checked and merged by an analyst."""
    head = [f"# Ledger from {Path(feed).name} by airshield import: {read.events} events read, {len(read.refused)} refused.",
            "# Streams are not graded: nobody has judged them yet. Who located a place is not judged either (F)."]  # fmt: skip
    head += [f"# refused: {line}" for line in read.refused]
    dump = {
        "evidence": read.evidence.model_dump(mode="json", exclude_defaults=True),
        "sites": [
            site.model_dump(mode="json", exclude_defaults=True) | {"in_seed_reports": False}
            for site in read.sites
        ],
    }
    write_yaml(path, head, dump)

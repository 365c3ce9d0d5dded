"""From what was read to a ledger, and from a ledger that was approved into a scenario."""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from airshield.analysis.geodesy import distance_between
from airshield.errors import InputError
from airshield.files.catalogue import bundled_catalogue
from airshield.files.ledger import read_ledger, with_items
from airshield.files.scenario import ScenarioFile, bundled_scenarios, parse_scenario, read_scenario
from airshield.files.yaml_text import read_text
from airshield.model.evidence import Quote
from airshield.model.ledger import Ledger, LedgerText, Proposal, ProposedReport, Spot
from airshield.model.reading import Reading, Sighting, TextRead
from airshield.model.scenario import Scenario

LONGEST_QUOTE = 400
SAYS = {"reported": "present", "confirmed": "present", "planned": "planned", "denied": "denied"}
MEDIA = {
    "video": "video", "photo": "photo", "satellite": "satellite", "eyewitness": "eyewitness",
    "official_statement": "official statement", "social_media": "text",
}  # fmt: skip
NEAR_M = 2_000.0
"""A site is the same as a proposal of its system that lies so near, or within the radius of either."""


def ledger_of(reading: Reading, texts: Mapping[str, str], file: ScenarioFile | None) -> Ledger:
    """Proposals of a reading, one for each deployment. texts: the texts as they were read, by id."""
    by_cluster: dict[str, list[tuple[TextRead, Sighting]]] = {}
    for text in reading.texts:
        for sighting in text.sightings:
            by_cluster.setdefault(sighting.cluster, []).append((text, sighting))
    return Ledger(
        scenario=file.scenario.id if file else None,
        texts=[
            LedgerText(
                id=_id(text.id), title=_title(texts[text.id]), language=text.language, date=text.date,
                sha256=hashlib.sha256(texts[text.id].encode()).hexdigest(),
            )
            for text in reading.texts
        ],
        proposals=[_proposal(cluster, members, file) for cluster, members in by_cluster.items()],
        claims={_id(text.id): text.claims for text in reading.texts if text.claims},
    )  # fmt: skip


def _proposal(
    cluster: str, members: Sequence[tuple[TextRead, Sighting]], file: ScenarioFile | None
) -> Proposal:
    exact = min((s for _, s in members), key=lambda s: s.place.radius_m)
    mounts = [s.mount for _, s in members if s.mount != "unknown"]
    spot = Spot(
        name=exact.place.name, lat=exact.place.lat, lon=exact.place.lon, radius_m=round(exact.place.radius_m)
    )
    return Proposal(
        id=cluster, site=_same_site(exact.system_id, spot, file.scenario) if file else None,
        system=exact.system_id, system_name=exact.system, spot=spot,
        mount=max(set(mounts), key=mounts.count) if mounts else "unknown",
        roots=sorted({root for _, s in members for root in s.roots}),
        reports=[_report(text, s) for text, s in members],
    )  # fmt: skip


def _report(text: TextRead, sighting: Sighting) -> ProposedReport:
    words = sighting.evidence[:LONGEST_QUOTE]
    return ProposedReport(
        text=_id(text.id), modality=sighting.modality, activity=sighting.activity, date=sighting.date, count=sighting.count,
        medium=sighting.medium, attributed_to=sighting.attributed_to, by=sighting.by,
        quote=Quote(text=words, start=sighting.start, end=sighting.start + len(words)),
    )  # fmt: skip


def _same_site(system: str, spot: Spot, scenario: Scenario) -> str | None:
    """The site of the scenario with this system that lies where the reports say; the nearest of several."""
    found = []
    for site in scenario.sites:
        systems = {site.system, *(variant.system for variant in site.variants)}
        if site.position is None or system not in systems:
            continue
        far = distance_between(spot.lat, spot.lon, site.position.lat, site.position.lon).distance_m
        if far <= max(NEAR_M, min(spot.radius_m, 20_000.0), min(site.position.position_radius_m, 20_000.0)):
            found.append((far, site.id))
    return min(found)[1] if found else None


class Merged(NamedTuple):
    """A scenario with approved proposals in it."""

    text: str
    diff: str
    added: list[str]
    """What was added, a sentence each."""
    left: list[str]
    """What was left out, and why."""
    path: Path
    """Where the scenario lies that it was merged into."""


def merge_ledger(ledger_path: str, scenario: str, every: bool) -> Merged:
    """Put approved proposals of a ledger (or all) into a scenario's text. Raises InputError; writes nothing."""
    ledger, file = read_ledger(Path(ledger_path)), read_scenario(scenario)
    path = file.path
    text = read_text(path)
    chosen = [p for p in ledger.proposals if p.approve or every]
    left = [f"{p.id}: not approved" for p in ledger.proposals if p not in chosen]
    known = {t.id: t for t in ledger.texts}
    unknown = sorted({r.text for p in chosen for r in p.reports} - known.keys())
    if unknown:
        raise InputError(
            f"{ledger_path}: reports name texts that its list of texts lacks: {', '.join(unknown)}."
        )
    wrong = [p for p in chosen if p.site is not None and p.site not in {s.id for s in file.scenario.sites}]
    if wrong:
        raise InputError(
            "\n".join(
                f"{ledger_path}: proposal '{p.id}' names site '{p.site}', which {file.name} has not."
                for p in wrong
            )
        )
    added: list[str] = []
    used: dict[str, LedgerText] = {}
    new_sites, streams = [], []
    taken = (
        {s.id for s in file.scenario.sites}
        | {s.id for s in file.scenario.evidence.streams}
        | {s.id for s in file.scenario.evidence.sources}
    )
    sources = {s.id for s in file.scenario.evidence.sources}
    for proposal in chosen:
        site = proposal.site or _same_site(proposal.system, proposal.spot, file.scenario)
        there = next((s for s in file.scenario.sites if s.id == site), None)
        said = {r.source for r in there.reports} if there else set()
        fresh = [r for r in proposal.reports if r.text not in said]
        left += [
            f"{proposal.id}: {r.text} is already a report of {site}"
            for r in proposal.reports
            if r.text in said
        ]
        if not fresh:
            continue
        used |= {r.text: known[r.text] for r in fresh}
        name = site or _free(f"{proposal.system}-{proposal.spot.name}", taken)
        stream_ids = {}
        for root in proposal.roots:
            stream = _free(f"{name}-{root.partition(':')[2] or root}", taken)
            stream_ids[root] = stream
            streams.append(_stream(stream, root, name, proposal, known, file.scenario))
        reports = [_ledger_report(r, list(stream_ids.values())) for r in fresh]
        if site is None:
            new_sites.append(_new_site(name, proposal, reports))
            added.append(
                f"new site {name}: {proposal.system_name} at {proposal.spot.name}, {len(reports)} report(s)"
            )
        else:
            text = with_items(text, ["reports"], reports, site)
            added.append(f"{site}: {len(reports)} report(s)")
    text = with_items(
        text,
        ["evidence", "sources"],
        [_source(t, file.scenario) for t in used.values() if t.id not in sources],
    )
    text = with_items(text, ["evidence", "streams"], streams)
    text = with_items(text, ["sites"], new_sites)
    parse_scenario(text, path, file.name)  # what is written must be read again
    diff = "".join(
        difflib.unified_diff(
            read_text(path).splitlines(True),
            text.splitlines(True),
            str(path.name),
            f"{path.name} with {Path(ledger_path).name}",
            n=2,
        )
    )
    return Merged(text, diff, added, left, path)


def _source(text: LedgerText, scenario: Scenario) -> dict[str, Any]:
    source = {
        "id": text.id,
        "title": text.title,
        "outlet": "unknown; write who printed it",
        "date": text.date or scenario.as_of,
        "language": text.language,
    }
    if text.date is None:
        source["note"] = "no date was told; that of the scenario stands in"
    return source


def _stream(
    name: str, root: str, site: str, proposal: Proposal, known: Mapping[str, LedgerText], scenario: Scenario
) -> dict[str, Any]:
    """A stream that nobody has graded: it changes no belief until an analyst does."""
    media = [MEDIA[m] for r in proposal.reports for m in r.medium if m in MEDIA]
    days = [r.date or known[r.text].date for r in proposal.reports]
    return {
        "id": name, "what": f"{proposal.system_name} at {proposal.spot.name}, as {root} shows it",
        "medium": media[0] if media else "unknown", "origin": root,
        "first_seen": min([d for d in days if d] or [scenario.as_of]), "date_basis": "claimed", "shows": [site],
        "sources": sorted({r.text for r in proposal.reports}),
        "note": "read from reports by airshield; nobody has graded it",
    }  # fmt: skip


def _ledger_report(report: ProposedReport, streams: list[str]) -> dict[str, Any]:
    who = f", by {', '.join(report.attributed_to)}" if report.attributed_to else ""
    says = "moved" if report.activity == "moved_out" else SAYS[report.modality]
    return {
        "source": report.text, "says": says,
        "gist": f"{report.activity.replace('_', ' ')}, {report.modality}{who}; read by airshield, see the quote",
        **({"relies_on": streams} if streams else {}),
        "quote": report.quote.model_dump(),
    }  # fmt: skip


def _new_site(name: str, proposal: Proposal, reports: list[dict[str, Any]]) -> dict[str, Any]:
    """A site as vague as the reports. Its mount's height is not told, and a system without figures is only named."""
    figures = proposal.system in bundled_catalogue().systems
    site = {
        "id": name, "name": f"{proposal.system_name}, {proposal.spot.name}",
        **({"system": proposal.system} if figures else {}),
        "position": {
            "lat": proposal.spot.lat, "lon": proposal.spot.lon, "position_radius_m": min(proposal.spot.radius_m, 1_000_000.0),
            "status": "region" if proposal.spot.radius_m > 25_000.0 else "gazetteer",
        },
        "in_seed_reports": False, "reports": reports,
    }  # fmt: skip
    notes = [] if figures else [f"{proposal.system_name} is not in the catalogue: it has no figures"]
    if proposal.mount in ("roof", "airfield"):
        notes.append(f"said to stand on a {proposal.mount}; add a mount with its height")
    return site | ({"note": "; ".join(notes)} if notes else {})


def _id(text: str) -> str:
    """An id that a scenario allows: letters, digits, dots, dashes."""
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", text).strip("-._")[:64]
    return plain if re.match(r"[A-Za-z0-9]", plain) else f"t-{plain}"[:64]


def _free(wish: str, taken: set[str]) -> str:
    base, n = _id(wish.lower())[:56], 1
    name = base
    while name in taken:
        n += 1
        name = f"{base}-{n}"
    taken.add(name)
    return name


def _title(text: str) -> str:
    """The first line with words in it, cut to what a title is."""
    return next((line.strip()[:120] for line in text.splitlines() if re.search(r"\w{3}", line)), "untitled")


def is_bundled(scenario: str) -> bool:
    """Whether a scenario comes with airshield, where nothing may be written."""
    return scenario in bundled_scenarios()

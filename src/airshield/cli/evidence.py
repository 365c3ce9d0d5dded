"""Evidence, beliefs and claims as text."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from airshield.cli.tables import cells, console, table_of
from airshield.model.evidence import Evidence
from airshield.model.results import (
    CheckedClaim,
    ConflictSummary,
    Doubt,
    EvidenceLink,
    NextChecks,
    SiteBelief,
    SiteEvidence,
)
from airshield.model.site import Site
from airshield.pictures.words import counted, minutes


def print_evidence(sites: Sequence[SiteEvidence]) -> None:
    """For each site its streams, and under each stream the articles that come down to it."""
    out = console()
    for site in sites:
        grade = f", {site.grade}: {site.grade_words}" if site.grade else ""
        streams = counted(len(site.streams), "independent stream")
        later = len(site.streams) - site.streams_in_time
        when = f", {later} of them first seen after {site.known_by}" if later else ""
        head = (
            f"{site.name}  [{site.site}]{grade}\n{counted(site.articles, 'article')} rest on {streams}{when}"
        )
        tree = Tree(Text(f"{head}\n{belief_words(site.belief)} by {site.known_by}"))
        for stream in site.streams:
            _hang(tree, stream)
        if site.without_stream:
            tree.add(Text(f"say so without showing anything: {', '.join(site.without_stream)}"))
        for words in site.against:
            tree.add(Text(f"against it: {words}"))
        for words in site.said:
            tree.add(Text(f"said: {words}"))
        out.print(tree)
        if len(site.belief.steps) > 1:
            out.print(belief_table(site.belief))
        out.print()


def there_words(belief: SiteBelief) -> str:
    """How likely it is there, short."""
    return f"{belief.words} ({belief.probability:.2f})" if belief.reported else "not reported by then"


def belief_words(belief: SiteBelief) -> str:
    """How likely it is there, in words and as a number, and how old the last sighting is."""
    age = (
        f"; last seen {belief.last_seen}, {counted(belief.age_days, 'day')} before" if belief.age_days else ""
    )
    return f"There: {belief.words} ({belief.probability:.2f}{age})"


def belief_table(belief: SiteBelief) -> Table:
    """From prior to posterior, a line for each step."""
    table = table_of("", "step", "odds times", "chance that it is there")
    table.title = None
    for step in belief.steps:
        factor = "" if step.factor is None else f"{step.factor:.3g}"
        if step.kind == "prior":
            factor = f"odds {factor}"
        if step.kind == "time":
            factor = f"chance x {factor}"
        table.add_row(*cells(step.what, factor, f"{step.probability:.3f}"))
    return table


def _hang(tree: Tree, link: EvidenceLink) -> None:
    branch = tree.add(Text(f"{link.id}: {link.words}"))
    for above in link.rests_on_it:
        _hang(branch, above)


def print_claims(claims: Sequence[CheckedClaim], conflicts: Sequence[ConflictSummary]) -> None:
    """Claims with their verdicts and what each was checked against, and conflicts side by side."""
    out = console()
    out.print(claims_table(claims))
    out.print(
        "\nDistances and directions are geodesics on the WGS 84 ellipsoid, figures those of the catalogue. ok: within 15 % of the true value, or in its band; imprecise: within 40 %; wrong: beyond, or the number "
        "belongs to something else; unknown: nothing to check it against. What is not known about the true value "
        "(where a place lies, which end of a band holds) is given in the claim's favour. Several readings of the words: "
        "the nearest counts.\n"
    )
    for claim in claims:
        others = [r for n, r in enumerate(claim.readings) if n != claim.counts]
        words = "; ".join(f"{r.what} {r.value:g} {r.unit}: {r.verdict}" for r in others)
        if claim.note or words:
            told = ". ".join(
                part for part in ((claim.note or "").rstrip("."), f"Also {words}" if words else "") if part
            )
            out.print(f"- {claim.id}: {told}", markup=False)
    if conflicts:
        out.print()
        out.print(conflicts_table(conflicts))


def claims_table(claims: Sequence[CheckedClaim]) -> Table:
    """A line for each claim."""
    table = table_of(
        "What reports state, and what holds",
        "claim",
        "says",
        "true",
        "verdict",
        "checked against",
        "printed in",
    )
    for claim in claims:
        what = claim.readings[claim.counts].what if claim.readings else claim.how
        verdict = f"{claim.verdict}; fits {claim.fits}" if claim.fits else claim.verdict
        true = claim.true or "not known"
        table.add_row(*cells(claim.claim, claim.says, true, verdict, what, ", ".join(claim.sources)))
    return table


def conflicts_table(conflicts: Sequence[ConflictSummary]) -> Table:
    """A line for each contradiction."""
    table = table_of("Where reports contradict each other", "what", "between", "reading")
    for c in conflicts:
        table.add_row(*cells(c.what, ", ".join(c.between), c.resolution))
    return table


def print_doubt(told: Doubt) -> None:
    """What is believed of each site, and of what is seen over each place."""
    out = console()
    sites = table_of(
        f"How likely each site is there, known by {told.known_by}",
        "site",
        "there",
        "last seen",
        "in the model",
    )
    for one in told.sites:
        belief = one.belief
        seen = (
            f"{belief.last_seen}, {counted(belief.age_days or 0, 'day')} before"
            if belief.last_seen
            else "never"
        )
        sites.add_row(*cells(one.site, there_words(belief), seen, "yes" if one.in_model else "no"))
    out.print(sites)
    areas = "; ".join(f"{area:,.0f} km² at {height} m" for height, area in told.covered_km2.items())
    out.print(f"\nExpected area in which the target is seen: {areas} ({told.states})\n", markup=False)
    places = table_of(
        "How likely it is seen over each place, and with how much warning (5, 50, 95 of a hundred draws)",
        "place", "at height", "seen over it", "if all is as reported", "median warning", "worst direction",
    )  # fmt: skip
    for place in told.places:
        places.add_row(
            *cells(
                place.name, f"{place.height_m:g} m", f"{place.words} ({place.covered:.2f})", "yes" if place.as_reported else "no",
                ", ".join(map(minutes, place.warning_median_s)), ", ".join(map(minutes, place.warning_shortest_s)),
            )
        )  # fmt: skip
    out.print(places)
    out.print()


def print_next(found: Sequence[NextChecks]) -> None:
    """For each question its answer now and, ranked, what would move it."""
    out = console()
    for one in found:
        now = f"{one.now:.0f} {one.unit}" if one.unit else f"{one.now:.2f}"
        words = f"{one.now_words}, {now}" if one.now_words else now
        out.print(Text(f"{one.question}: {one.words} is {words}", style="bold"))
        for n, check in enumerate(one.checks, 1):
            share = (
                ""
                if check.share is None or check.kind == "parameter"
                else f" (explains {check.share:.0%} of what is open)"
            )
            out.print(f"{n}. {check.words}{share}", markup=False)
        if not one.checks:
            out.print("Nothing that is open would move it.")
        if one.left_out:
            out.print(f"Left out: {one.left_out}.", markup=False)
        out.print()


def print_feed(events: int, evidence: Evidence, sites: Sequence[Site], refused: Sequence[str]) -> None:
    """What a feed came down to, and every record that was refused."""
    out = console()
    unnamed = sum(site.system is None for site in sites)
    out.print(
        f"{counted(events, 'event')} read, {len(refused)} refused: {counted(len(evidence.streams), 'independent stream')}, "
        f"{counted(len(evidence.sources), 'source')}, {counted(len(sites), 'site')}"
        f"{f', {unnamed} of them without a system that the words name' if unnamed else ''}."
    )
    for line in refused:
        out.print(f"- {line}", markup=False)

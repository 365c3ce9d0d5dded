"""The summary of a run as text that a journalist understands."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from airshield.analysis.gaps import compass
from airshield.cli.evidence import claims_table, conflicts_table, print_next, there_words
from airshield.cli.tables import cells, console, table_of
from airshield.model.results import (
    ApproachChance,
    Gap,
    PlaceSummary,
    RaidOutcome,
    Reach,
    RoofGain,
    ShieldSummary,
    SiteSummary,
)
from airshield.pictures.words import counted, minutes, share


def print_summary(summary: ShieldSummary) -> None:
    """Print everything that `run` found, shortest first."""
    out = console()
    out.print(Text(f"{summary.title} (as of {summary.as_of})", style="bold"))
    out.print(f"Coverage is told for: {summary.seen_target}\n", markup=False)
    out.print(_sites(summary.sites, summary.as_of))
    out.print(_covered(summary))
    if summary.next:
        print_next([summary.next])
    if summary.places:
        out.print(_places(summary.places, summary.heights_m))
    _print_gaps(out, summary.gaps, summary.roofs)
    if summary.reach:
        out.print(_reach(summary.reach))
    if summary.raids:
        out.print(_raids(summary.raids))
    if summary.claims:
        out.print(claims_table(summary.claims))
    if summary.conflicts:
        out.print(conflicts_table(summary.conflicts))
    for line in summary.cautions:
        out.print(f"- {line}", markup=False)
    out.print()


def _sites(sites: list[SiteSummary], as_of: str) -> Table:
    table = table_of(
        "Sites",
        "site",
        "system",
        "grade",
        "there",
        f"independent streams by {as_of} (ever)",
        "articles",
        "stands",
        "in the model",
    )
    for site in sites:
        streams = f"{site.streams_in_time} ({len(site.streams)})"
        table.add_row(
            *cells(
                site.id, site.system or "none", site.grade or "none", there_words(site.belief), streams, str(site.articles), site.mount,
                "yes" if site.computed else f"no, {site.why_not}",
            )
        )  # fmt: skip
    return table


def _covered(summary: ShieldSummary) -> str:
    words = [f"{summary.covered_km2[f'{h:g}']:,.0f} km² at {h:g} m" for h in summary.heights_m]
    words += [
        f"{summary.covered_km2_at_altitude[f'{z:g}']:,.0f} km² at {z:g} m above sea"
        for z in summary.altitudes_m
    ]
    return f"\nSeen by at least one sensor, of {summary.region_km2:,.0f} km²: " + "; ".join(words) + "\n"


def _places(places: list[PlaceSummary], heights_m: list[float]) -> Table:
    table = table_of("Defended places", "place", "seen from", *(f"at {h:g} m" for h in heights_m))
    for place in places:
        lowest = place.lowest_visible_height_m
        row = [place.name, "never" if lowest is None else f"{lowest:.0f} m up"]
        for h in heights_m:
            w, n = place.warning[f"{h:g}"], place.sensors_at_height[f"{h:g}"]
            text = f"{counted(n, 'sensor')}; warning {minutes(w.median_s)}, at worst {minutes(w.shortest_s)}"
            if w.never_seen_share > 0:
                text += f", unseen from {share(w.never_seen_share)} of directions"
            row.append(text)
        table.add_row(*cells(*row))
    return table


def print_coverage(
    areas_km2: dict[str, float],
    gaps: Sequence[Gap],
    roofs: Sequence[RoofGain],
    approaches: Sequence[ApproachChance],
) -> None:
    """Print what `coverage` found."""
    out = console()
    words = "; ".join(f"{area:,.0f} km² at {height} m" for height, area in areas_km2.items())
    out.print(f"Seen by at least one sensor: {words}\n", markup=False)
    _print_gaps(out, gaps, roofs)
    if approaches:
        out.print()
        out.print(_approaches(approaches))


def _approaches(approaches: Sequence[ApproachChance]) -> Table:
    heights = list(dict.fromkeys(a.height_m for a in approaches))
    table = table_of(
        "Straight approaches: tracked with 90 % from how far out (median, worst direction)",
        "place",
        *(f"at {h:g} m" for h in heights),
    )
    for name in dict.fromkeys(a.name for a in approaches):
        of = {a.height_m: a for a in approaches if a.name == name}
        words = [
            f"{a.median_sure_km:.1f} km; {a.worst_sure_km:.1f} km from the {compass(a.worst_from_deg)}"
            for a in (of[h] for h in heights)
        ]
        table.add_row(*cells(name, *words))
    return table


def _print_gaps(out: Console, gaps: Sequence[Gap], roofs: Sequence[RoofGain]) -> None:
    for gap in gaps:
        out.print(f"- {gap.words}", markup=False)
    if roofs:
        out.print()
        out.print(_roofs(roofs))


def _roofs(roofs: Sequence[RoofGain]) -> Table:
    table = table_of(
        "What the roofs bought (the same system on the ground beside it, alone)",
        "site", "at height", "seen from the roof", "from the ground", "median warning: roof", "ground",
    )  # fmt: skip
    for gain in roofs:
        areas = (f"{gain.roof_km2:,.1f} km²", f"{gain.ground_km2:,.1f} km²")
        times = (minutes(gain.roof_warning_s), minutes(gain.ground_warning_s))
        table.add_row(*cells(gain.site, f"{gain.height_m:g} m", *areas, *times))
    return table


def _reach(rows: list[Reach]) -> Table:
    places = list(dict.fromkeys(row.place for row in rows))
    table = table_of("Which threat can reach which place", "threat", "range km (low/likely/high)", *places)
    for threat in dict.fromkeys(row.threat for row in rows):
        of = [row for row in rows if row.threat == threat]
        first = of[0]
        name = f"{threat}{' (hypothetical)' if first.hypothetical else ''}"
        ranges = f"{first.range_low_km:g}/{first.range_likely_km:g}/{first.range_high_km:g}"
        table.add_row(*cells(name, ranges, *(f"{row.verdict}, {row.distance_km:.0f} km" for row in of)))
    return table


def _raids(raids: list[RaidOutcome]) -> Table:
    table = table_of(
        "What if a raid comes (95 % intervals of the simulation; kill probabilities are notional)",
        "raid", "come through", "leakage", "nothing comes through", "rounds", "why they come through",
    )  # fmt: skip
    for raid in raids:
        causes = sorted(((n, c) for c, n in raid.causes.items() if n >= 0.005), reverse=True)
        table.add_row(
            *cells(
                raid.id,
                f"{raid.leakers.mean:.1f} of {raid.threats}",
                _range(raid.leakage.mean, raid.leakage.low, raid.leakage.high),
                _range(raid.no_leak.mean, raid.no_leak.low, raid.no_leak.high),
                f"{raid.rounds_expended.mean:.1f}",
                ", ".join(f"{cause} {n:.2f}" for n, cause in causes) or "nothing comes through",
            )
        )
    return table


def _range(mean: float, low: float | None, high: float | None) -> str:
    return f"{mean:.1%}" if low is None or high is None else f"{mean:.1%} ({low:.1%} to {high:.1%})"

"""Raids, comparisons and sweeps as text."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from airshield.cli.tables import cells, console, table_of
from airshield.model.results import Interval, RaidOutcome, SiteWorth
from airshield.pictures.words import minutes
from airshield.studies.raid import RaidResult
from airshield.studies.sweep import SweepResult


def print_raids(results: Sequence[RaidResult]) -> None:
    """What raids showed, the answer first."""
    for result in results:
        _print_outcome(result.outcome)
        if result.worth:
            _print_worth(result.worth)
    console().print(
        "Intervals are 95 % of the simulation, not of its inputs; kill probabilities are notional priors. "
        "Not modelled: jamming, decoys, manoeuvre, limits of the radars, emission control, delays beyond the reaction.",
        markup=False,
    )


def _print_outcome(r: RaidOutcome) -> None:
    out = console()
    out.print(Text(f"{r.name}  [{r.id}]", style="bold"))
    out.print(r.basis, markup=False)
    out.print(f"{r.threats} threats, {r.replications:,} replications, seed {r.seed}.", markup=False)
    out.print(
        f"Leakage {_span(r.leakage, percent=True)}; nothing comes through in {_span(r.no_leak, percent=True)}. {r.why}",
        markup=False,
    )
    wasted = f", {r.rounds_wasted:.1f} of them at what was dead" if r.rounds_wasted >= 0.05 else ""
    false = f", {r.rounds_on_false_tracks:.1f} at false tracks" if r.rounds_on_false_tracks >= 0.05 else ""
    per_kill = f"; {r.rounds_per_kill:.2f} a kill" if r.rounds_per_kill else ""
    out.print(
        f"Rounds {_span(r.rounds_expended)}, nine times of ten not over {r.rounds_90}{per_kill}{wasted}{false}.",
        markup=False,
    )
    if r.warning_s:
        out.print(f"From the first track to the first arrival {minutes(r.warning_s.mean)}.", markup=False)
    if r.starved_s >= 0.5:
        out.print(
            f"Threats were kept waiting by channels and launchers for {r.starved_s:.0f} s in all.",
            markup=False,
        )
    if r.keep_out and r.keep_out.beyond_line is not None:
        out.print(f"{r.keep_out.beyond_line:.0%} of the kills were beyond the analyst's line.", markup=False)
    if r.variance:
        v = r.variance
        out.print(
            f"Of the spread of the leakage {v.reports_share:.0%} comes from what the reports leave open "
            f"({v.reports_sd:.1%} against {v.chance_sd:.1%} by chance).",
            markup=False,
        )
    if r.costs.exchange is not None:
        out.print(f"Exchange of costs {r.costs.exchange:.2f}: (rounds + value lost) / raid.", markup=False)
    table = table_of("", "group", "threats", "aim", "come through", "tracked", "first track before arrival")
    for g in r.groups:
        lead = "never" if g.lead_s is None else minutes(g.lead_s)
        table.add_row(
            *cells(
                g.id,
                f"{g.count} {g.threat}",
                g.aim,
                _span(g.leakage, percent=True),
                f"{g.tracked_share:.0%}",
                lead,
            )
        )
    out.print(table)
    table = table_of("", "place", "come through", "hit at least once")
    for place, leakers in r.per_place.items():
        table.add_row(*cells(place, _span(leakers), _span(r.hit_probability[place], percent=True)))
    out.print(table)
    table = table_of(
        "", "site", "effector", "rounds", "kills", "magazine empty", "channel time", "all channels taken"
    )
    for s in r.shooters:
        table.add_row(
            *cells(s.site, s.effector, f"{s.rounds:.2f}", f"{s.kills:.2f}", f"{s.magazine_empty.mean:.1%}",
                   f"{s.busy_s:.0f} s", f"{s.all_channels_busy_s:.0f} s")
        )  # fmt: skip
    out.print(table)
    out.print(f"Digest {r.digest}\n", markup=False)


def _print_worth(worths: Sequence[SiteWorth]) -> None:
    table = table_of(
        "What each site stops that the others would let through (paired)", "site", "threats stopped by it"
    )
    for worth in worths:
        table.add_row(*cells(worth.site, _span(worth.stopped_by_it)))
    console().print(table)
    console().print()


def print_sweep(result: SweepResult) -> None:
    """The rows of a sweep, one line each."""
    out = console()
    if result.done_before:
        out.print(f"{result.done_before} points were finished before and are kept.", markup=False)
    table = table_of("", *result.varied, "raid", "leakage", "nothing comes through", "rounds")
    for row in result.rows:
        leakage = Interval(mean=row["leakage"], low=row["leakage_low"], high=row["leakage_high"])
        values = [
            f"{row[name]:g}" if isinstance(row[name], int | float) else str(row[name])
            for name in result.varied
        ]
        table.add_row(
            *cells(
                *values,
                row["raid"],
                _span(leakage, percent=True),
                f"{row['no_leak']:.1%}",
                f"{row['rounds']:.1f}",
            )
        )
    out.print(table)


def _span(i: Interval, percent: bool = False) -> str:
    def told(value: float) -> str:
        return f"{value:.1%}" if percent else f"{value:.2f}"

    return (
        told(i.mean)
        if i.low is None or i.high is None
        else f"{told(i.mean)} ({told(i.low)} to {told(i.high)})"
    )

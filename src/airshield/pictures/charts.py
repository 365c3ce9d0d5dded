"""Charts: evidence behind sites, warning from every direction, what raids meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.collections import PatchCollection
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Wedge
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from airshield.model.results import PlaceSummary, RaidOutcome, SiteSummary
from airshield.pictures.style import (
    BLUE,
    CAUSE_COLOURS,
    FAINT,
    GREEN,
    INK,
    ORANGE,
    PURPLE,
    SKY,
    VERMILION,
    new_figure,
)
from airshield.pictures.words import minutes

LINE_COLOURS = (BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY, INK, FAINT)
MOST_LINES = 12


def evidence_chart(sites: Sequence[SiteSummary]) -> Figure:
    """Articles and independent streams of each site: many articles may be one piece of evidence."""
    figure = new_figure(8.0, 0.34 * len(sites) + 1.1)
    axes = figure.subplots()
    y = np.arange(len(sites))[::-1]
    articles = [site.articles for site in sites]
    streams = [len(site.streams) for site in sites]
    axes.hlines(y, streams, articles, color="#cfcfcf", linewidth=2)
    axes.plot(articles, y, "o", color=FAINT, label="articles")
    axes.plot(streams, y, "D", color=BLUE, label="independent streams of evidence")
    axes.set_yticks(y, [f"{site.id}  {site.grade or ''}" for site in sites], fontsize=8)
    axes.set_xlim(-0.4, max([*articles, 1]) + 1)
    axes.set_xlabel("count", fontsize=8)
    axes.legend(fontsize=8, loc="lower right")
    axes.grid(axis="x", color="#ececec")
    _plain(axes)
    return figure


def warning_roses(places: Sequence[PlaceSummary], height_m: str, speed_mps: float) -> Figure:
    """First detection of a straight approach from each direction, a rose for each place [km]."""
    columns = min(3, max(1, len(places)))
    rows = -(-len(places) // columns)
    figure = new_figure(2.9 * columns, 3.2 * rows)
    panels = figure.subplots(rows, columns, squeeze=False).ravel()
    longest = max([1.0, *(max(place.warning[height_m].first_seen_km) for place in places)])
    rings = [ring for ring in MaxNLocator(3).tick_values(0, longest) if 0 < ring <= longest]
    for axes, place in zip(panels, places, strict=False):
        km = place.warning[height_m].first_seen_km
        width = 360.0 / len(km)
        # matplotlib counts angles from east, counter-clockwise; bearings run from north, clockwise.
        bars = [Wedge((0, 0), r, 90 - (n + 0.5) * width, 90 - (n - 0.5) * width) for n, r in enumerate(km)]
        axes.add_collection(PatchCollection(bars, facecolor=BLUE, alpha=0.75, linewidth=0))
        for ring in rings:
            axes.add_patch(Circle((0, 0), ring, fill=False, color="#c8c8c8", linewidth=0.7))
            axes.text(0.71 * ring, 0.71 * ring, f"{ring:g} km", fontsize=6, color=INK)
        for name, x, y in (("N", 0, 1), ("E", 1, 0), ("S", 0, -1), ("W", -1, 0)):
            axes.text(1.12 * longest * x, 1.12 * longest * y, name, fontsize=8, ha="center", va="center")
        axes.set_xlim(-1.2 * longest, 1.2 * longest)
        axes.set_ylim(-1.2 * longest, 1.2 * longest)
        axes.set_aspect("equal")
        median = minutes(place.warning[height_m].median_s)
        axes.set_title(f"{place.name}\nmedian {median} at {speed_mps:g} m/s", fontsize=8)
    for axes in panels:
        axes.set_axis_off()
    return figure


def raid_chart(raids: Sequence[RaidOutcome]) -> Figure:
    """Share of each raid that is stopped or comes through, by cause, with the interval of the leakage."""
    figure = new_figure(8.4, 0.62 * len(raids) + 1.5)
    axes = figure.subplots()
    y = np.arange(len(raids))[::-1]
    left = np.zeros(len(raids))
    for cause, colour in CAUSE_COLOURS.items():
        share = np.array([raid.causes[cause] / raid.threats for raid in raids])
        if share.max(initial=0) > 0.0005:
            axes.barh(
                y,
                share,
                left=left,
                color=colour,
                edgecolor="white",
                linewidth=0.6,
                height=0.55,
                label=f"came through: {cause}",
            )
        left += share
    axes.barh(y, 1 - left, left=left, color=GREEN, alpha=0.35, height=0.55, label="stopped")
    for at, raid in zip(y, raids, strict=True):
        low, high = raid.leakage.low, raid.leakage.high
        if low is not None and high is not None:
            axes.plot([low, high], [at, at], color=INK, linewidth=2.0, marker="|", markersize=9)
    axes.set_yticks(y, [f"{raid.id}\n({raid.threats} threats)" for raid in raids], fontsize=8)
    axes.set_xlim(0, 1)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axes.set_xlabel("share of the raid; black bar: 95 % interval of the leakage", fontsize=8)
    axes.legend(fontsize=7, ncols=3, loc="lower center", bbox_to_anchor=(0.45, 1.0), frameon=False)
    _plain(axes)
    return figure


def sweep_chart(varied: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> Figure:
    """Leakage with its interval over the first number that was varied; a line for each raid and other value."""
    figure = new_figure(7.2, 4.2)
    axes = figure.subplots()
    first, rest = varied[0], [*varied[1:], "raid"]
    lines: dict[tuple[Any, ...], list[Mapping[str, Any]]] = {}
    for row in rows:
        lines.setdefault(tuple(row[name] for name in rest), []).append(row)
    scattered = len(lines) > MOST_LINES  # a sample: no two points share their other values
    if scattered:
        raids = list(dict.fromkeys(row["raid"] for row in rows))
        lines = {(raid,): [row for row in rows if row["raid"] == raid] for raid in raids}
    for n, (key, some) in enumerate(lines.items()):
        some = sorted(some, key=lambda row: (isinstance(row[first], str), row[first]))
        x = [row[first] for row in some]
        mean, low, high = (
            np.array([row[name] for row in some], float)
            for name in ("leakage", "leakage_low", "leakage_high")
        )
        colour = LINE_COLOURS[n % len(LINE_COLOURS)]
        label = ", ".join(str(v) for v in key)
        axes.plot(x, mean, "o" if scattered else "o-", color=colour, markersize=4, linewidth=1.4, label=label)
        axes.vlines(x, low, high, color=colour, linewidth=1.0)
    tried = sorted({row[first] for row in rows}, key=lambda v: (isinstance(v, str), v))
    if len(tried) <= MOST_LINES:
        axes.set_xticks(tried)
    axes.set_ylim(0, None)
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:.0%}")
    axes.set_xlabel(first, fontsize=8)
    axes.set_ylabel("leakage, with its 95 % interval", fontsize=8)
    if len(lines) > 1 or not scattered:
        axes.legend(
            fontsize=7, frameon=False, title=", ".join(rest if not scattered else ["raid"]), title_fontsize=7
        )
    axes.grid(color="#ececec")
    _plain(axes)
    return figure


def reach_chart(rows: Sequence[tuple[str, float, float, float]], distance_km: float, place: str) -> Figure:
    """Low, likely and high range of each threat against one distance. rows: (name, low, likely, high) [km]."""
    figure = new_figure(8.4, 0.36 * len(rows) + 1.1)
    axes = figure.subplots()
    y = np.arange(len(rows))[::-1]
    for at, (_, low, likely, high) in zip(y, rows, strict=True):
        axes.plot([low, high], [at, at], color=ORANGE, linewidth=5, alpha=0.6, solid_capstyle="butt")
        axes.plot([likely], [at], "o", color=INK, markersize=5)
    axes.axvline(distance_km, color=BLUE, linewidth=1.6)
    axes.annotate(
        f"{place}: {distance_km:.0f} km",
        (distance_km, len(rows) - 0.4),
        color=BLUE,
        fontsize=8,
        xytext=(4, 0),
        textcoords="offset points",
    )
    axes.set_yticks(y, [name for name, *_ in rows], fontsize=8)
    axes.set_xscale("log")
    axes.set_ylim(-0.7, len(rows) - 0.1)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.set_xlabel("published range [km], low to high, dot: likely (logarithmic)", fontsize=8)
    axes.grid(axis="x", color="#ececec")
    _plain(axes)
    return figure


def section_chart(
    distance_m: NDArray[np.float64],
    ground_m: NDArray[np.float64],
    surface_m: NDArray[np.float64],
    lowest_m: NDArray[np.float64],
    title: str,
    above_m: float = 600.0,
) -> Figure:
    """The ground, what stands on it, and the air in which the target is seen. Arrays: (points,)."""
    figure = new_figure(9.0, 3.8)
    axes = figure.subplots()
    km = distance_m / 1000
    top = float(np.nanmax(surface_m)) + above_m
    bottom = float(np.nanmin(ground_m)) - 0.05 * above_m
    seen_from = np.minimum(np.where(np.isfinite(lowest_m), lowest_m, top), top)
    axes.fill_between(km, seen_from, top, color=BLUE, alpha=0.22, linewidth=0, label="seen")
    axes.fill_between(km, ground_m, seen_from, color=ORANGE, alpha=0.25, linewidth=0, label="not seen")
    axes.plot(km, seen_from, color=BLUE, linewidth=1.0)
    axes.fill_between(
        km, ground_m, surface_m, color=GREEN, alpha=0.6, linewidth=0, label="buildings and trees"
    )
    axes.fill_between(km, bottom, ground_m, color="#6b5b4b", linewidth=0, label="ground")
    axes.set_xlim(0, float(km[-1]))
    axes.set_ylim(bottom, top)
    axes.set_xlabel("km along the section", fontsize=8)
    axes.set_ylabel("m above sea", fontsize=8)
    axes.set_title(title, fontsize=9, loc="left")
    axes.legend(fontsize=7, loc="upper right", ncols=4, framealpha=0.9)
    _plain(axes)
    return figure


def _plain(axes) -> None:  # type: ignore[no-untyped-def]
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    axes.tick_params(labelsize=8)

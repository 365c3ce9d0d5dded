"""Pictures of doubt: how likely each cell is covered, in words; when what was seen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib import colormaps
from matplotlib import dates as mdates
from matplotlib.axes import Axes
from matplotlib.colors import BoundaryNorm, ListedColormap
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Patch
from numpy.typing import NDArray

from airshield.arrays.grids import Grid
from airshield.model.codes import Codes
from airshield.model.noun import first_day
from airshield.model.results import Doubt
from airshield.model.scenario import Scenario
from airshield.pictures.maps import frame, window
from airshield.pictures.style import (
    BLUE,
    FAINT,
    GREEN,
    INK,
    ORANGE,
    PURPLE,
    SKY,
    VERMILION,
    YELLOW,
    new_figure,
)

NOT_SEEN = "#f4f4f2"
LATER_DAYS = 300
"""Evidence that came later than this is named at the edge of the timeline."""
MEDIUM_COLOURS = {
    "video": VERMILION,
    "photo": ORANGE,
    "eyewitness": GREEN,
    "site visit": BLUE,
    "satellite": PURPLE,
    "official statement": SKY,
    "text": YELLOW,
    "unknown": FAINT,
}


def chance_maps(
    chance: Mapping[float, NDArray[np.float32]], told: Doubt, scenario: Scenario, grid: Grid, codes: Codes
) -> Figure:
    """How likely the target is seen, a map for each height, its colours the words of the table of codes."""
    columns = min(len(chance), 3)
    rows = -(-len(chance) // columns)
    figure = new_figure(4.1 * columns, 4.1 * rows + 1.1)
    wide = min(scenario.region.half_width_km, 1.6 * _spread_km(told, scenario, grid))
    shades = colormaps["cividis_r"](np.linspace(0.02, 0.98, len(codes.words)))
    # A cell that no site could cover has probability 0 and is left white: it is no estimate.
    norm = BoundaryNorm([1e-9, *(band.up_to for band in codes.words[:-1]), 1.0 + 1e-6], len(shades))
    panels = figure.subplots(rows, columns, squeeze=False).ravel()
    for axes in panels[len(chance) :]:
        axes.set_visible(False)
    for axes, (height, map_) in zip(panels, chance.items(), strict=False):
        shown, extent = window(np.where(map_ > 0, map_, np.nan), grid, wide)
        axes.set_facecolor(NOT_SEEN)
        axes.imshow(shown, extent=extent, cmap=ListedColormap(shades), norm=norm, interpolation="nearest")
        _doubted_sites(axes, told, scenario, grid, wide)
        frame(axes, wide)
        axes.set_title(f"at {height:g} m: {told.covered_km2[f'{height:g}']:,.0f} km² expected", fontsize=9)
    lower = 0.0
    handles = [Patch(facecolor=NOT_SEEN, edgecolor=FAINT, label="not seen from any of the places tried")]
    for band, shade in zip(codes.words, shades, strict=True):
        handles.append(Patch(facecolor=shade, label=f"{band.say}, {lower:.2f} to {band.up_to:.2f}"))
        lower = band.up_to
    figure.legend(
        handles=handles, loc="outside lower center", ncols=min(4, 2 * columns), fontsize=8, frameon=False
    )
    figure.suptitle(
        f"How likely {scenario.run.seen_target} is seen, by what was known on {told.known_by}. "
        "The stronger a site, the likelier it is there; the halo holds half of the chance of where.",
        fontsize=8, x=0.01, ha="left",
    )  # fmt: skip
    return figure


def timeline(scenario: Scenario) -> Figure:
    """When each site was first seen, by which stream, and how many articles said so on which day."""
    sites = [site for site in scenario.sites if site.reports]
    figure = new_figure(9.0, 1.9 + 0.45 * len(sites))
    axes = figure.subplots()
    published = {source.id: _number(source.date) for source in scenario.evidence.sources}
    media = []
    for y, site in enumerate(sites):
        streams = [stream for stream in scenario.evidence.streams if site.id in stream.shows]
        days = [_number(stream.first_seen) for stream in streams]
        articles = Counter(published[report.source] for report in site.reports)
        both = [*days, *articles]
        axes.plot([min(both), max(both)], [y, y], color="#dddddd", linewidth=1.2, zorder=1)
        for day, count in articles.items():
            axes.plot(day, y + 0.24, "|", color=INK, markersize=6, zorder=2)
            if count > 1:
                axes.annotate(
                    str(count), (day, y + 0.24), xytext=(3, -2.5), textcoords="offset points", fontsize=6
                )
        for stream, day in zip(streams, days, strict=True):
            media.append(stream.medium)
            colour = MEDIUM_COLOURS[stream.medium]
            inside = "white" if stream.date_basis == "claimed" else colour
            axes.plot(
                day, y, "o", markersize=8, markerfacecolor=inside, markeredgecolor=colour, markeredgewidth=1.6
            )
            axes.annotate(
                stream.id, (day, y), xytext=(0, 7), textcoords="offset points", fontsize=6, ha="center"
            )
    as_of = _number(scenario.as_of)
    axes.axvline(as_of, color=INK, linewidth=1, linestyle="--", zorder=0)
    axes.annotate(
        f"scenario: {scenario.as_of}", (as_of, -0.8), xytext=(4, 0), textcoords="offset points", fontsize=7
    )
    axes.set_yticks(range(len(sites)), [site.id for site in sites], fontsize=8)
    axes.set_ylim(len(sites) - 0.4, -1.0)
    locator = mdates.AutoDateLocator(maxticks=10)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(mdates.ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]
    axes.tick_params(axis="x", labelsize=8)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color="#eeeeee")
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    _zoom(axes, scenario)
    dots = [(medium, MEDIUM_COLOURS[medium], MEDIUM_COLOURS[medium]) for medium in dict.fromkeys(media)]
    handles = [
        Line2D([], [], marker="o", color="none", markerfacecolor=inside, markeredgecolor=edge, label=label)
        for label, inside, edge in [*dots, ("the date is only claimed", "white", INK)]
    ]
    handles.append(
        Line2D([], [], marker="|", color="none", markeredgecolor=INK, label="articles, how many that day")
    )
    figure.legend(handles=handles, loc="outside lower center", ncols=4, fontsize=7, frameon=False)
    return figure


def _zoom(axes: Axes, scenario: Scenario) -> None:
    """Evidence of years later would press the rest together: what lies far out is told at the edge."""
    shown = [(_number(stream.first_seen), stream.id) for stream in scenario.evidence.streams if stream.shows]
    if not shown:
        return
    as_of = _number(scenario.as_of)
    cut = as_of + LATER_DAYS
    later = [name for day, name in shown if day > cut]
    if later:
        words = f"later: {', '.join(later)} →"
        axes.annotate(words, (1.0, 1.0), xycoords="axes fraction", fontsize=7, ha="right", va="top")
    last = max([as_of, *(day for day, _ in shown if day <= cut)])
    axes.set_xlim(min(as_of, *(day for day, _ in shown)) - 20, last + 20)


def _number(when: str) -> float:
    """A date as a place on the axis."""
    return float(mdates.date2num(first_day(when)))  # type: ignore[no-untyped-call]


def _doubted_sites(axes: Axes, told: Doubt, scenario: Scenario, grid: Grid, half_width_km: float) -> None:
    beliefs = {one.site: one for one in told.sites}
    for site in scenario.sites:
        one = beliefs[site.id]
        if site.position is None or not one.in_model:
            continue
        x, y = (v / 1000 for v in grid.to_xy(site.position.lat, site.position.lon))
        if max(abs(x), abs(y)) > half_width_km:
            continue
        strength = 0.15 + 0.85 * one.belief.probability
        radius = site.position.position_radius_m / 1000
        axes.add_patch(
            Circle((x, y), radius, facecolor="none", edgecolor=VERMILION, linewidth=1.0, alpha=strength)
        )
        axes.plot(x, y, "^", color=VERMILION, markeredgecolor=INK, markersize=6, alpha=strength)


def _spread_km(told: Doubt, scenario: Scenario, grid: Grid) -> float:
    shown = {one.site for one in told.sites if one.in_model}
    points: Sequence[tuple[float, float]] = [
        grid.to_xy(site.position.lat, site.position.lon)
        for site in scenario.sites
        if site.id in shown and site.position is not None
    ]
    return max([5.0, *(max(abs(x), abs(y)) / 1000 for x, y in points)])

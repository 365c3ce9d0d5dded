"""Maps of the region: sites with their doubt, what is seen from how high, who reaches what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import shapely
from matplotlib import colormaps
from matplotlib.axes import Axes
from matplotlib.colors import BoundaryNorm, ListedColormap
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Patch
from numpy.typing import NDArray

from airshield.arrays.grids import Grid
from airshield.model.place import Clutter, Line
from airshield.model.results import PlaceSummary, ShieldSummary, SiteSummary
from airshield.pictures.style import BLUE, FAINT, INK, ORANGE, PURPLE, VERMILION, new_figure

HEIGHT_BANDS_M = (0, 20, 50, 100, 200, 500, 1000, 3000)


def lowest_height_map(
    summary: ShieldSummary,
    grid: Grid,
    height_m: NDArray[np.float32],
    clutter: Sequence[Clutter],
    half_width_km: float,
    name_places: bool,
) -> Figure:
    """How high the target must fly above each cell to be seen. height_m: (rows, cols), inf where never."""
    figure = new_figure(8.4, 7.0)
    axes = figure.subplots()
    shades = colormaps["cividis_r"](np.linspace(0.02, 0.98, len(HEIGHT_BANDS_M) - 1))
    norm = BoundaryNorm(HEIGHT_BANDS_M, len(shades))
    shown = np.where(np.isinf(height_m), np.nan, np.minimum(height_m, HEIGHT_BANDS_M[-1] - 1))
    axes.set_facecolor("#f4f4f2")
    shown, extent = window(shown, grid, half_width_km)
    image = axes.imshow(
        shown,
        extent=extent,
        cmap=ListedColormap(shades),
        norm=norm,
        interpolation="nearest",
        alpha=0.85,
    )
    bar = figure.colorbar(image, ax=axes, shrink=0.75, pad=0.01)
    bar.set_label("lowest height above the ground at which the target is seen [m]", fontsize=8)
    axes.set_title(f"Target: {summary.seen_target}", fontsize=8, loc="left")
    _outlines(axes, grid, clutter)
    _sites(axes, grid, summary.sites, half_width_km)
    _places(axes, grid, summary.places, half_width_km, name_places)
    frame(axes, half_width_km)
    handles = [
        Patch(facecolor="#f4f4f2", edgecolor=FAINT, label="not seen at any height"),
        *_symbol_handles(),
    ]
    axes.legend(handles=handles, loc="lower left", fontsize=7, framealpha=0.9)
    return figure


def count_maps(
    summary: ShieldSummary,
    grid: Grid,
    counts: dict[float, NDArray[np.uint16]],
    half_width_km: float,
) -> Figure:
    """How many sensors see the target, a map for each height."""
    figure = new_figure(3.6 * len(counts), 4.0)
    most = max(1, max(int(n.max()) for n in counts.values()))
    shades = ["#f4f4f2", *colormaps["viridis"](np.linspace(0.85, 0.1, most))]
    norm = BoundaryNorm(np.arange(-0.5, most + 1.5), most + 1)
    panels = figure.subplots(1, len(counts), squeeze=False)[0]
    for axes, (height, count) in zip(panels, counts.items(), strict=True):
        shown, extent = window(count, grid, half_width_km)
        image = axes.imshow(
            shown, extent=extent, cmap=ListedColormap(shades), norm=norm, interpolation="nearest"
        )
        _sites(axes, grid, summary.sites, half_width_km, names=False)
        _places(axes, grid, summary.places, half_width_km, names=False)
        frame(axes, half_width_km)
        axes.set_title(f"at {height:g} m: {summary.covered_km2[f'{height:g}']:,.0f} km² seen", fontsize=9)
    bar = figure.colorbar(image, ax=list(panels), shrink=0.8, pad=0.01, ticks=range(most + 1))
    bar.set_label("sensors that see it", fontsize=8)
    return figure


def reach_map(
    summary: ShieldSummary,
    lines: Sequence[Line],
    rings: dict[str, Any],
    centre: tuple[float, float],
) -> Figure:
    """Rings of reach around the lines that threats could start from. rings: shapes in (lon, lat) by label."""
    figure = new_figure(8.4, 6.4)
    axes = figure.subplots()
    styles = [
        (VERMILION, "-"),
        (ORANGE, "--"),
        (BLUE, "-."),
        (PURPLE, ":"),
        (INK, "--"),
        (FAINT, "-"),
    ]
    for (label, shape), (colour, dash) in zip(rings.items(), styles * 3, strict=False):
        for n, outline in enumerate(_rings_of(shape)):
            x, y = np.array(outline.coords).T
            axes.plot(x, y, color=colour, linestyle=dash, linewidth=1.3, label=label if n == 0 else None)
    for line in lines:
        y, x = np.array(line.points).T
        axes.plot(x, y, color=INK, linewidth=2.2, solid_capstyle="round")
        axes.annotate(
            line.id,
            (x[len(x) // 2], y[len(y) // 2]),
            fontsize=7,
            xytext=(4, -8),
            textcoords="offset points",
        )
    for place in summary.places[:1]:
        axes.plot(place.lon, place.lat, "s", color=BLUE, markersize=7)
        axes.annotate(
            place.name,
            (place.lon, place.lat),
            xytext=(6, 4),
            textcoords="offset points",
            fontsize=9,
        )
    axes.set_aspect(1 / np.cos(np.radians(centre[0])))
    axes.set_xlabel("longitude [°]")
    axes.set_ylabel("latitude [°]")
    axes.grid(color="#e4e4e4", linewidth=0.6)
    axes.legend(loc="upper left", fontsize=7, framealpha=0.9)
    return figure


def _rings_of(shape: Any) -> Iterable[Any]:
    polygons = shape.geoms if isinstance(shape, shapely.MultiPolygon) else [shape]
    return [polygon.exterior for polygon in polygons]


def window(
    values: NDArray[Any], grid: Grid, half_width_km: float
) -> tuple[NDArray[Any], tuple[float, float, float, float]]:
    """The cells within half_width_km of the centre, and their extent in km (west, east, south, north)."""
    keep = int(np.ceil(half_width_km * 1000 / grid.cell_m)) + 1
    i, j = max(0, grid.rows // 2 - keep), max(0, grid.cols // 2 - keep)
    half_y, half_x = (
        (grid.rows / 2 - i) * grid.cell_m / 1000,
        (grid.cols / 2 - j) * grid.cell_m / 1000,
    )
    return values[i : grid.rows - i, j : grid.cols - j], (-half_x, half_x, -half_y, half_y)


def frame(axes: Axes, half_width_km: float) -> None:
    """Axes in kilometres around the centre."""
    axes.set_xlim(-half_width_km, half_width_km)
    axes.set_ylim(-half_width_km, half_width_km)
    axes.set_xlabel("km east of the centre", fontsize=8)
    axes.set_ylabel("km north", fontsize=8)
    axes.tick_params(labelsize=7)


def _outlines(axes: Axes, grid: Grid, clutter: Sequence[Clutter]) -> None:
    for patch in clutter:
        points = [grid.to_xy(lat, lon) for lat, lon in [*patch.points, patch.points[0]]]
        x, y = np.array(points).T / 1000
        axes.plot(x, y, color=FAINT, linewidth=0.8, linestyle="-" if "urban" in patch.kind else ":")


def _sites(
    axes: Axes, grid: Grid, sites: Sequence[SiteSummary], half_width_km: float, names: bool = True
) -> None:
    for site in sites:
        if site.lat is None or site.lon is None:
            continue
        x, y = (v / 1000 for v in grid.to_xy(site.lat, site.lon))
        if max(abs(x), abs(y)) > half_width_km:
            continue
        colour = ORANGE if site.computed else FAINT
        strength = 0.25 + 0.75 * site.belief.probability if site.belief.reported else 0.25
        radius = (site.position_radius_m or 0) / 1000
        halo = {"facecolor": colour, "alpha": 0.3 * strength, "edgecolor": colour, "linewidth": 0.8}
        axes.add_patch(Circle((x, y), radius, **halo))
        shape = "^" if site.computed else "x"
        axes.plot(
            x, y, shape, color=colour, markeredgecolor=INK, markersize=7, markeredgewidth=0.8, alpha=strength
        )
        if names:
            label = f"{site.id} ({site.grade})" if site.grade else site.id
            axes.annotate(label, (x, y), xytext=(6, 3), textcoords="offset points", fontsize=7, color=INK,
                          bbox={"facecolor": "white", "alpha": 0.7, "edgecolor": "none", "pad": 0.8})  # fmt: skip


def _places(
    axes: Axes, grid: Grid, places: Sequence[PlaceSummary], half_width_km: float, names: bool
) -> None:
    for place in places:
        x, y = (v / 1000 for v in grid.to_xy(place.lat, place.lon))
        if max(abs(x), abs(y)) > half_width_km:
            continue
        axes.plot(x, y, "s", color=BLUE, markeredgecolor="white", markersize=6)
        if names:
            axes.annotate(place.id, (x, y), xytext=(-4, -11), textcoords="offset points", fontsize=7, color=BLUE, ha="right",
                          bbox={"facecolor": "white", "alpha": 0.7, "edgecolor": "none", "pad": 0.8})  # fmt: skip


def _symbol_handles() -> list[Any]:
    from matplotlib.lines import Line2D

    return [
        Line2D(
            [],
            [],
            marker="^",
            color="none",
            markerfacecolor=ORANGE,
            markeredgecolor=INK,
            label="reported site (grade), in the model; the paler, the less likely",
        ),
        Line2D(
            [],
            [],
            marker="x",
            color="none",
            markeredgecolor=FAINT,
            label="reported, not in the model",
        ),
        Patch(facecolor=ORANGE, alpha=0.25, label="half of the chance that it stands in here"),
        Line2D(
            [],
            [],
            marker="s",
            color="none",
            markerfacecolor=BLUE,
            markeredgecolor="white",
            label="defended place",
        ),
    ]

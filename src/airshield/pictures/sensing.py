"""Pictures of sensing: probability over range, vertical coverage, straight approaches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray

from airshield.model.results import ApproachChance
from airshield.physics.atmosphere import crpl_height_m
from airshield.physics.multipath import MEDIUM_DRY_GROUND, vertical_coverage_factor
from airshield.pictures.style import BLUE, FAINT, GREEN, INK, ORANGE, PURPLE, SKY, VERMILION, new_figure

COLOURS = (BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY)


class SensorCurve(NamedTuple):
    """One sensor against one target, as it is drawn."""

    name: str
    range_m: NDArray[np.float64]  # [n]
    pd: NDArray[np.float64]  # [3, n] low, likely, high, at the height asked for
    free_m: float  # range in free space at which one look in two finds it
    antenna_m: float
    elevation_deg: tuple[float, float]
    long_wave_m: float | None  # wavelength of a radar whose lobes are drawn


def detection_chart(curves: Sequence[SensorCurve], height_m: float, title: str) -> Figure:
    """Left: probability in one look over range. Right: where in the air one look in two finds the target."""
    figure = new_figure(10.0, 4.2)
    over_range, in_the_air = figure.subplots(1, 2)
    furthest_km = max([0.1, *(float(c.range_m[-1]) / 1000 for c in curves)])
    for curve, colour in zip(curves, COLOURS * len(curves), strict=False):
        _over_range(over_range, curve, colour)
        _in_the_air(in_the_air, curve, colour)
    over_range.set_xlim(0, furthest_km)
    over_range.set_ylim(0, 1.02)
    over_range.set_xlabel("slant range [km]; line: likely values, band: low to high", fontsize=8)
    over_range.set_ylabel("probability of detection in one look", fontsize=8)
    if curves:
        over_range.legend(fontsize=8, frameon=False)
    in_the_air.axhline(height_m, color=INK, linewidth=0.8, linestyle="--")
    in_the_air.set_yscale("symlog", linthresh=100)
    in_the_air.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
    in_the_air.set_ylim(0, None)
    in_the_air.set_xlim(0, None)
    in_the_air.set_xlabel("range [km]; dashed: height of the target", fontsize=8)
    in_the_air.set_ylabel("height above smooth ground [m]", fontsize=8)
    in_the_air.set_title("where one look in two finds it (likely values)", fontsize=9)
    over_range.set_title(title, fontsize=9)
    for axes in (over_range, in_the_air):
        axes.tick_params(labelsize=8)
        axes.grid(color="#ececec")
        for side in ("top", "right"):
            axes.spines[side].set_visible(False)
    return figure


def _over_range(axes, curve: SensorCurve, colour: str) -> None:  # type: ignore[no-untyped-def]
    km = curve.range_m / 1000
    axes.fill_between(km, curve.pd[0], curve.pd[2], color=colour, alpha=0.18, linewidth=0)
    axes.plot(km, curve.pd[1], color=colour, linewidth=1.6, label=curve.name)


def _in_the_air(axes, curve: SensorCurve, colour: str) -> None:  # type: ignore[no-untyped-def]
    """The diagram of vertical coverage: range by elevation, drawn at the height that the bent ray has there."""
    low, high = (np.radians(v) for v in (max(curve.elevation_deg[0], 0.0), min(curve.elevation_deg[1], 89.0)))
    # Lobes are narrow near the horizon, and the edge of the beam is a ray, which the scale of heights bends.
    angles = np.unique(
        np.concatenate([np.linspace(low, min(high, low + 0.1), 200), np.linspace(low, high, 300)])
    )
    factor = np.ones_like(angles)
    if curve.long_wave_m is not None:
        factor = vertical_coverage_factor(angles, curve.antenna_m, curve.long_wave_m, MEDIUM_DRY_GROUND)
    ranges = np.maximum(curve.free_m * factor, 1.0)
    inward = np.geomspace(float(ranges[-1]), 1.0, 60)
    angles, ranges = np.append(angles, np.full(60, angles[-1])), np.append(ranges, inward)
    heights = [
        crpl_height_m(angle, curve.antenna_m, path)
        for angle, path in zip(angles.tolist(), ranges.tolist(), strict=True)
    ]
    across = np.concatenate([[0.0], ranges * np.cos(angles) / 1000, [0.0]])
    up = np.array([curve.antenna_m, *heights, curve.antenna_m])
    axes.fill(across, up, color=colour, alpha=0.12, linewidth=0)
    axes.plot(across, up, color=colour, linewidth=1.2)


def approach_chart(approaches: Sequence[ApproachChance], speed_mps: float) -> Figure:
    """How far out a straight approach is tracked with 90 %, by direction: a panel for each place, a line a height."""
    places = list(dict.fromkeys(a.place for a in approaches))
    columns = min(3, len(places))
    rows = -(-len(places) // columns)
    figure = new_figure(3.2 * columns, 3.5 * rows)
    panels = figure.subplots(rows, columns, squeeze=False, subplot_kw={"projection": "polar"}).ravel()
    furthest = max([1.0, *(max(a.tracked_sure_km) for a in approaches)])
    for axes, place in zip(panels, places, strict=False):
        for a, colour in zip(
            (a for a in approaches if a.place == place), COLOURS * len(places), strict=False
        ):
            angles = np.radians([*a.bearing_deg, a.bearing_deg[0]])
            axes.plot(
                angles, [*a.tracked_sure_km, a.tracked_sure_km[0]], color=colour, label=f"{a.height_m:g} m"
            )
            axes.set_title(a.name, fontsize=9)
        axes.set_theta_zero_location("N")
        axes.set_theta_direction(-1)
        axes.set_rlim(0, furthest * 1.05)
        axes.set_thetagrids([0, 90, 180, 270], ["N", "E", "S", "W"], fontsize=8)
        axes.tick_params(axis="y", labelsize=7, labelcolor=FAINT)
    for axes in panels[len(places) :]:
        axes.set_axis_off()
    panels[0].legend(fontsize=7, loc="lower left", bbox_to_anchor=(-0.15, -0.12), frameon=False)
    figure.suptitle(f"km left when a track is confirmed with 90 %, at {speed_mps:g} m/s", fontsize=10)
    return figure

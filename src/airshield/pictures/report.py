"""The report: one HTML file with everything in it, to be opened anywhere."""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from airshield.model.results import Interval, ShieldSummary
from airshield.pictures.words import minutes, share


def report_html(summary: ShieldSummary, pictures: Mapping[str, str], map_page: str) -> str:
    """The report of a run. pictures: <img> data addresses by name. map_page: a page of its own, shown inside."""
    environment = Environment(
        loader=PackageLoader("airshield.pictures"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "interval": _interval,
        "percent": _percent,
        "minutes": minutes,
        "share": share,
    }
    by_threat = {row.threat: [r for r in summary.reach if r.threat == row.threat] for row in summary.reach}
    return environment.get_template("report.html").render(
        s=summary, pictures=pictures, by_threat=by_threat, map_page=map_page
    )


def _interval(value: Interval, digits: int = 1) -> str:
    if value.low is None or value.high is None:
        return f"{value.mean:.{digits}f}"
    return f"{value.mean:.{digits}f} ({value.low:.{digits}f} to {value.high:.{digits}f})"


def _percent(value: Interval) -> str:
    if value.low is None or value.high is None:
        return f"{value.mean:.1%}"
    return f"{value.mean:.1%} ({value.low:.1%} to {value.high:.1%})"

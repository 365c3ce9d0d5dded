"""The report: one HTML file with everything in it, to be opened anywhere."""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from jinja2.ext import extract_from_ast

from airshield.model.results import Interval, ShieldSummary
from airshield.pictures.words import minutes, share

TEMPLATE = "report.html"
VERDICTS = ("yes", "no", "by the likely range", "by the high range", "ok", "imprecise", "wrong", "unknown")
"""Words that results hold and the report translates."""


def report_html(
    summary: ShieldSummary,
    pictures: Mapping[str, str],
    map_page: str,
    lang: str = "en",
    words: Mapping[str, str] | None = None,
) -> str:
    """The report of a run. pictures: <img> data addresses by name. map_page: a page of its own, shown inside.

    lang: code of the language; words: its lines by the English ones (see report_words). What is not in it stays English.
    """
    words = words or {}
    environment = _environment()
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        lambda line: words.get(line, line),
        lambda one, many, n: words.get(one, one) if n == 1 else words.get(many, many),
        newstyle=True,
    )
    environment.filters |= {
        "interval": _interval,
        "percent": _percent,
        "minutes": minutes,
        "share": share,
    }
    by_threat = {row.threat: [r for r in summary.reach if r.threat == row.threat] for row in summary.reach}
    return environment.get_template(TEMPLATE).render(
        s=summary, pictures=pictures, by_threat=by_threat, map_page=map_page, lang=lang
    )


def report_words() -> list[str]:
    """Every line of the report that can be translated, in the order in which they stand; %(name)s stands for a value."""
    environment = _environment()
    assert environment.loader is not None
    source, _, _ = environment.loader.get_source(environment, TEMPLATE)
    lines: dict[str, None] = {}
    for _, _, said in extract_from_ast(environment.parse(source)):
        parts = said if isinstance(said, tuple) else (said,)
        lines |= dict.fromkeys(part for part in parts if part)  # a line that is a value is None
    return list(lines | dict.fromkeys(VERDICTS))


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("airshield.pictures"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )


def _interval(value: Interval, digits: int = 1) -> str:
    if value.low is None or value.high is None:
        return f"{value.mean:.{digits}f}"
    return f"{value.mean:.{digits}f} ({value.low:.{digits}f} to {value.high:.{digits}f})"


def _percent(value: Interval) -> str:
    if value.low is None or value.high is None:
        return f"{value.mean:.1%}"
    return f"{value.mean:.1%} ({value.low:.1%} to {value.high:.1%})"

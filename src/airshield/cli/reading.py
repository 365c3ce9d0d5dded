"""What was read, on the terminal."""

from __future__ import annotations

import click

from airshield.cli.tables import cells, console, table_of
from airshield.model.reading import Reading, Sighting


def print_reading(reading: Reading) -> None:
    """Tables of sightings, deployments and claims."""
    out = console()
    sightings = table_of("Sightings", "Text", "System", "Where", "Within", "When", "How", "Words")
    for text in reading.texts:
        for s in text.sightings:
            sightings.add_row(
                *cells(text.id, s.system, s.place.name, _far(s), s.date or "", _how(s), _short(s.evidence))
            )
    out.print(sightings if sightings.row_count else "No sighting.")
    movements = table_of("Other arms that are said to have moved", "Text", "What", "Where", "Count", "Words")
    for text in reading.texts:
        for s in text.movements:
            movements.add_row(*cells(text.id, s.system, s.place.name, str(s.count or ""), _short(s.evidence)))
    if movements.row_count:
        out.print(movements)
    if len(reading.texts) > 1 and reading.deployments:
        deployments = table_of("The same in several texts", "Deployment", "Texts", "Independent origins")
        for d in reading.deployments:
            deployments.add_row(
                *cells(d.cluster, ", ".join(d.texts), f"{len(d.roots)}: {', '.join(d.roots) or 'none told'}")
            )
        out.print(deployments)
        out.print(
            f"{len(reading.stories)} stories: {'; '.join(', '.join(ids) for ids in reading.stories)}",
            markup=False,
        )
    claims = table_of("Claims", "Text", "Kind", "Says", "True", "Verdict", "How")
    for text in reading.texts:
        for c in text.claims:
            if c.kind != "count":
                claims.add_row(
                    *cells(
                        text.id,
                        c.kind,
                        _short(c.span),
                        "" if c.true_value is None else str(c.true_value),
                        c.verdict,
                        c.how or "",
                    )
                )
    if claims.row_count:
        out.print(claims)
    for text in reading.texts:
        for remark in text.remarks:
            out.print(f"{text.id}: {remark}", markup=False)


def print_explained(reading: Reading, err: bool) -> None:
    """Every decision, a line each."""
    for text in reading.texts:
        told = f"{text.id}: language {text.language}, {text.characters} characters, {text.left_out_lines} line(s) left out as no report"
        click.echo(
            told
            + (
                f", {text.rejected_quotes} quote(s) of the model are not in the text"
                if text.rejected_quotes
                else ""
            ),
            err=err,
        )
        for s in (*text.sightings, *text.movements):
            click.echo(
                f"  {s.system} at {s.place.name} ({s.place.lat}, {s.place.lon}), characters {s.start} to {s.end}",
                err=err,
            )
            for reason in s.why:
                click.echo(f"    because {reason}", err=err)
            click.echo(
                f"    {s.activity}, {s.modality}, mount {s.mount}; from {', '.join(s.roots) or 'nobody named'}; found by {s.by}",
                err=err,
            )


def _far(s: Sighting) -> str:
    return f"{s.place.radius_m / 1000:.3g} km"


def _how(s: Sighting) -> str:
    return ", ".join([s.activity.replace("_", " "), s.modality, *([s.mount] if s.mount != "unknown" else [])])


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 90 else plain[:88] + " …"

"""The commands that start at raw text: read reports, and put what was approved into a scenario."""

from __future__ import annotations

import json
from pathlib import Path

import click

from airshield.cli import app
from airshield.cli.options import READ, options_of, output_path, request


@app.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE|FOLDER|-...")
@click.option(
    "--scenario",
    help="A scenario whose places and sites are looked for first, and against which claims are checked.",
)
@options_of(READ)
@click.option(
    "--format", "form", type=click.Choice(["yaml", "jsonl", "table"]), help="yaml: a ledger to approve. jsonl: a line for each text.  [default: by the ending of -o, else table]"
)  # fmt: skip
@click.option("--explain", is_flag=True, help="Tell every decision, and what was left out.")
@output_path("File for the ledger or the lines.  [default: standard output]")
def read(
    paths: tuple[str, ...], form: str | None, explain: bool, output: Path | None, **options: object
) -> None:
    """Read reports (text or HTML, in many languages) and propose what stands where, with the very words.

    Nothing leaves this machine unless --llm names a model. Approve the ledger, then: airshield ledger merge.
    """
    asked = request("airshield.studies.read:ReadRequest", {"paths": paths, **options})
    from airshield.cli.progress import bars
    from airshield.cli.reading import print_explained, print_reading
    from airshield.files.ledger import ledger_text
    from airshield.files.outputs import write_text
    from airshield.files.reading import jsonl
    from airshield.studies.ledger import ledger_of
    from airshield.studies.read import file_of, lines_of, read_reports

    with bars() as progress:
        found = read_reports(asked, progress)
    form = form or {".yaml": "yaml", ".yml": "yaml", ".jsonl": "jsonl"}.get(
        output.suffix if output else "", "table"
    )
    if form == "table":
        if output is not None:
            raise click.UsageError(
                "-o needs a file that ends with .yaml or .jsonl, or --format yaml or jsonl."
            )
        print_reading(found.reading)
    else:
        text = (
            jsonl(lines_of(found.reading))
            if form == "jsonl"
            else ledger_text(ledger_of(found.reading, found.texts, file_of(asked)))
        )
        if output is None:
            click.echo(text, nl=False)
        else:
            write_text(output, text)
            proposals = len(found.reading.deployments)
            click.echo(f"{output}: {len(found.reading.texts)} text(s), {proposals} proposal(s).")
    if explain:
        print_explained(found.reading, err=form != "table" and output is None)


@app.group()
def ledger() -> None:
    """Work with a ledger that `airshield read` wrote."""


@ledger.command()
@click.argument("ledger_path", metavar="LEDGER")
@click.argument("scenario")
@click.option("--all", "every", is_flag=True, help="Take every proposal, approved or not.")
@click.option("--yes", is_flag=True, help="Write without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print what would be added as JSON, and write nothing.")
@output_path("Where to write.  [default: the scenario's own file; for a bundled one its ID.yaml here]")
def merge(
    ledger_path: str, scenario: str, every: bool, yes: bool, as_json: bool, output: Path | None
) -> None:
    """Put the approved proposals of LEDGER into SCENARIO, after showing the difference.

    Proposals become reports of the sites that they match, or new sites. What is there already is never changed.
    """
    from airshield.files.outputs import write_text
    from airshield.studies.ledger import is_bundled, merge_ledger

    merged = merge_ledger(ledger_path, scenario, every)
    if as_json:
        told = {"added": merged.added, "left": merged.left, "diff": merged.diff}
        click.echo(json.dumps(told, indent=1, ensure_ascii=False))
        return
    for line in merged.left:
        click.echo(f"Left out: {line}")
    if not merged.added:
        click.echo("Nothing to add. Set `approve: true` in the ledger, or use --all.")
        return
    click.echo(merged.diff)
    for line in merged.added:
        click.echo(f"Adds {line}")
    path = output or (Path(f"{scenario}.yaml") if is_bundled(scenario) else merged.path)
    if not yes and not click.confirm(f"Write {path}?"):
        click.echo("Nothing was written.")
        return
    write_text(path, merged.text)
    click.echo(f"Written: {path}")

"""The commands about raids."""

from __future__ import annotations

import json
from pathlib import Path

import click

from airshield.cli import app
from airshield.cli.options import COMPARE, RAID, SWEEP, json_flag, options_of, output_path, request


@app.command("raid")
@click.argument("scenario")
@options_of(RAID)
@output_path("Folder for the log that --log asks for.  [default: out/ID of the scenario]")
@json_flag("Print the outcome as JSON (a list when there are several raids).")
def raid_command(scenario: str, output: Path | None, as_json: bool, **options: object) -> None:
    """What happens when the raids of SCENARIO come: leakage and why, rounds, channels, places, sites.

    Raids are inputs that the analyst writes; nothing here varies one.
    """
    asked = request("airshield.studies.raid:RaidRequest", {"scenario": scenario, **options})
    from airshield.cli.progress import bars
    from airshield.cli.raids import print_raids
    from airshield.files.outputs import make_folder, write_json
    from airshield.studies.raid import run_raids

    with bars() as progress:
        results = run_raids(asked, progress)
    if as_json:
        told = [
            one.outcome.model_dump() | ({"worth": [w.model_dump() for w in one.worth]} if one.worth else {})
            for one in results
        ]
        click.echo(
            json.dumps(told[0] if len(told) == 1 else told, indent=1, ensure_ascii=False, allow_nan=False)
        )
    else:
        print_raids(results)
    for one in results:
        if one.replay is not None:
            folder = output or Path("out") / Path(scenario).stem
            make_folder(folder)
            path = folder / f"raid-{one.outcome.id}-{asked.log}.json"
            write_json(path, one.replay)
            click.echo(f"Written: {path}", err=as_json)


@app.command("compare")
@click.argument("first")
@click.argument("second")
@options_of(COMPARE)
@json_flag("Print the differences as JSON.")
def compare_command(first: str, second: str, as_json: bool, **options: object) -> None:
    """Whether SECOND stops more of a raid than FIRST: the same random draws for both, and one sentence.

    Both are scenario files or bundled ids with a raid of the same id.
    """
    asked = request("airshield.studies.compare:CompareRequest", {"first": first, "second": second, **options})
    from airshield.cli.progress import bars
    from airshield.studies.compare import compare

    with bars() as progress:
        found = compare(asked, progress)
    if as_json:
        click.echo(json.dumps([one.model_dump() for one in found], indent=1, ensure_ascii=False))
        return
    for one in found:
        click.echo(one.words)


@app.command("sweep")
@click.argument("scenario")
@options_of(SWEEP)
@output_path(
    "Table to write (.csv or .parquet), with a picture beside it.  [default: sweep.csv]", Path("sweep.csv")
)
@json_flag("Print the rows as JSON.")
def sweep_command(scenario: str, output: Path, as_json: bool, **options: object) -> None:
    """Raids of SCENARIO over a grid, or a sample, of its numbers; run it again after a stop and it goes on.

    Example: airshield sweep moscow-2023 --vary 'systems.pantsir-s1.channels=2,3,4' -n 1000
    """
    asked = request("airshield.studies.sweep:SweepRequest", {"scenario": scenario, **options})
    from airshield.cli.progress import bars
    from airshield.cli.raids import print_sweep
    from airshield.studies.sweep import publish_sweep, run_sweep

    with bars() as progress:
        result = run_sweep(asked, output, progress)
    picture = publish_sweep(result, output)
    if as_json:
        click.echo(json.dumps(result.rows, indent=1, ensure_ascii=False))
    else:
        print_sweep(result)
    click.echo(f"Written: {output}, {picture}", err=as_json)

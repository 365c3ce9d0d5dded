"""The commands about evidence: who says what, how sure that makes us, what to check next."""

from __future__ import annotations

import json
from pathlib import Path

import click

from airshield.cli import app
from airshield.cli.options import DOUBT, FEED, NEXT, json_flag, options_of, output_path, request


@app.command()
@click.argument("scenario")
@click.argument("site", required=False)
@click.option(
    "--known-by", metavar="DATE", help="Evidence first seen by this date.  [default: that of SCENARIO]"
)
@json_flag("Print chains and belief tables as JSON.")
def evidence(scenario: str, site: str | None, known_by: str | None, as_json: bool) -> None:
    """Who says that a SITE of SCENARIO, or each, is there, how many are independent, and how likely that makes it."""
    from airshield.cli.evidence import print_evidence
    from airshield.studies.evidence import evidence_of

    found = evidence_of(scenario, site, known_by)
    if as_json:
        click.echo(json.dumps([one.model_dump() for one in found], indent=1, ensure_ascii=False))
    else:
        print_evidence(found)


@app.command()
def codes() -> None:
    """The table of codes: what Admiralty, ACLED and UCDP codes and words of likelihood are worth, to copy and edit."""
    from airshield.files.codes import codes_text

    click.echo(codes_text(), nl=False)


@app.command()
@click.argument("scenario")
@json_flag("Print claims and conflicts as JSON.")
def claims(scenario: str, as_json: bool) -> None:
    """What the reports of SCENARIO state that can be checked, what holds, and where they contradict each other."""
    from airshield.cli.evidence import print_claims
    from airshield.studies.claims import claims_of

    found = claims_of(scenario)
    if as_json:
        told = {name: [one.model_dump() for one in part] for name, part in found._asdict().items()}
        click.echo(json.dumps(told, indent=1, ensure_ascii=False))
    else:
        print_claims(found.claims, found.conflicts)


@app.command("belief")
@click.argument("scenario")
@options_of(DOUBT)
@output_path("Folder for maps and tables.  [default: out/ID of the scenario]")
@json_flag("Print everything as JSON.")
def belief_command(scenario: str, output: Path | None, as_json: bool, **options: object) -> None:
    """How likely each site of SCENARIO is there, and what that makes of coverage and warning.

    Writes belief.json, belief.tif, belief.png and timeline.svg.
    """
    asked = request("airshield.studies.doubt:DoubtRequest", {"scenario": scenario, **options})
    from airshield.cli.evidence import print_doubt
    from airshield.cli.progress import bars
    from airshield.studies.doubt import publish_doubt, run_doubt

    with bars() as progress:
        result = run_doubt(asked, progress)
    written = publish_doubt(result, output or Path("out") / Path(scenario).stem, asked)
    if as_json:
        click.echo(json.dumps(result.told.model_dump(), indent=1, ensure_ascii=False, allow_nan=False))
    else:
        print_doubt(result.told)
    click.echo(f"Written: {', '.join(str(path) for path in written)}", err=as_json)


@app.command("verify-next")
@click.argument("scenario")
@options_of(NEXT)
@json_flag("Print the lists as JSON.")
def verify_next_command(scenario: str, as_json: bool, **options: object) -> None:
    """What to check next about SCENARIO: what would move the answer to a question most.

    Example: airshield verify-next moscow-2023 --question covered:novo-ogaryovo@500
    """
    asked = request("airshield.studies.verify_next:NextRequest", {"scenario": scenario, **options})
    from airshield.cli.evidence import print_next
    from airshield.cli.progress import bars
    from airshield.studies.verify_next import verify_next

    with bars() as progress:
        found = verify_next(asked, progress)
    if as_json:
        click.echo(
            json.dumps([one.model_dump() for one in found], indent=1, ensure_ascii=False, allow_nan=False)
        )
    else:
        print_next(found)


@app.command("import")
@click.argument("feed")
@options_of(FEED)
@output_path("Ledger to write.  [default: ledger.yaml]", Path("ledger.yaml"))
@json_flag("Print what was read and what was refused as JSON.")
def import_command(feed: str, output: Path, as_json: bool, **options: object) -> None:
    """Read a FEED of located events (GeoJSON or KML) into a ledger of streams, sources and sites to check and merge.

    Every record that cannot be used is listed with its reason.
    """
    asked = request("airshield.studies.feed:FeedRequest", {"feed": feed, **options})
    from airshield.cli.evidence import print_feed
    from airshield.studies.feed import import_feed, publish_ledger

    read = import_feed(asked)
    publish_ledger(read, output, feed)
    if as_json:
        told = {"events": read.events, "refused": read.refused, "evidence": read.evidence.model_dump(),
                "sites": [site.model_dump() for site in read.sites]}  # fmt: skip
        click.echo(json.dumps(told, indent=1, ensure_ascii=False))
    else:
        print_feed(read.events, read.evidence, read.sites, read.refused)
    click.echo(f"Written: {output}", err=as_json)

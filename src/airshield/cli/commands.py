"""The commands."""

from __future__ import annotations

import json
from pathlib import Path

import click

from airshield.cli import app
from airshield.cli.options import (
    COVERAGE,
    SECTION,
    SHIELD,
    TILES,
    VERIFY,
    VIEWSHED,
    json_flag,
    options_of,
    output_path,
    request,
)

LANG = click.option(
    "--lang",
    default="en",
    show_default=True,
    metavar="LANG",
    help="Language of the report: en, or a file with the lines of `airshield words` translated.",
)


@app.command()
@options_of(SHIELD)
@LANG
@output_path("Folder for the results.  [default: out/moscow-2023]")
def demo(output: Path | None, lang: str, **options: object) -> None:
    """Run the bundled scenario moscow-2023 and say where the report is."""
    _run("moscow-2023", output, lang, as_json=False, options=options)


@app.command("run")
@click.argument("scenario")
@options_of(SHIELD)
@LANG
@output_path("Folder for the results.  [default: out/ID of the scenario]")
@json_flag("Print the summary as JSON instead of text.")
def run_command(scenario: str, output: Path | None, lang: str, as_json: bool, **options: object) -> None:
    """Everything about SCENARIO (a file, or a bundled id): sites, coverage, warning, reach, raids, conflicts.

    Writes report.html, summary.json, coverage.tif and sites.geojson.
    """
    _run(scenario, output, lang, as_json, options)


@app.command()
def words() -> None:
    """Every line of the report, as a file to translate: airshield words > words-de.yaml, then run --lang words-de.yaml.

    %(name)s stands for a value and must stay. What the studies themselves say is English so far.
    """
    from airshield.files.outputs import yaml_text
    from airshield.pictures.report import report_words

    head = [
        "# Set the code of your language and translate the right-hand side; a line left out stays English."
    ]
    click.echo(yaml_text(head, {"lang": "en", "words": {line: line for line in report_words()}}), nl=False)


def _run(scenario: str, output: Path | None, lang: str, as_json: bool, options: dict[str, object]) -> None:
    asked = request("airshield.studies.shield:ShieldRequest", {"scenario": scenario, **options})
    from airshield.cli.progress import bars
    from airshield.cli.text import print_summary
    from airshield.files.language import read_language
    from airshield.pictures.report import report_words
    from airshield.studies.publish import publish
    from airshield.studies.shield import run_shield

    language = read_language(lang, report_words())  # its mistakes are told before the work
    with bars() as progress:
        result = run_shield(asked, progress)
        folder = output or Path("out") / result.summary.scenario
        written = publish(result, folder, progress, language)
    if as_json:
        click.echo(json.dumps(result.summary.model_dump(), indent=1, ensure_ascii=False, allow_nan=False))
    else:
        print_summary(result.summary)
    click.echo(f"Report: {(folder / 'report.html').resolve()}", err=as_json)
    click.echo(
        "Also written: " + ", ".join(path.name for path in written if path.suffix != ".html"),
        err=as_json,
    )


@app.command()
@click.argument("scenario")
@json_flag("Print the mistakes as JSON.")
def check(scenario: str, as_json: bool) -> None:
    """Read SCENARIO and report all of its mistakes, each with file and line. Exit code 2 when there are any."""
    from airshield.errors import FileProblems
    from airshield.files.scenario import read_scenario

    try:
        file = read_scenario(scenario)
    except FileProblems as error:
        if not as_json:
            count = len(error.problems)
            click.echo(f"{count} mistake{'s' if count != 1 else ''} in {error.name}:", err=True)
            raise
        click.echo(
            json.dumps([{"line": p.line, "message": p.message} for p in error.problems], ensure_ascii=False)
        )
        raise click.exceptions.Exit(2) from None
    s = file.scenario
    if as_json:
        click.echo("[]")
        return
    click.echo(
        f"{file.path.name} is right: {len(s.sites)} sites, {len(s.places)} places, {len(s.evidence.streams)} streams, "
        f"{len(s.evidence.sources)} sources, {len(s.raids)} raids."
    )


@app.command()
@click.argument("system", required=False)
@click.argument("conditions", nargs=-1, metavar="[NAME=VALUE]...")
@click.option("--detect", "asks", is_flag=True, help="Tell how likely its sensors find a target; see above.")
@output_path("With --detect: picture to write (.png or .svg).  [default: SYSTEM-detect.png]")
@json_flag("Print the catalogue, one entry, or what --detect found, as JSON.")
def systems(
    system: str | None, conditions: tuple[str, ...], asks: bool, output: Path | None, as_json: bool
) -> None:
    """List the catalogue, or explain one SYSTEM: every number with its source and how far to trust it.

    With --detect and words NAME=VALUE it tells how likely each sensor finds a target, as a table over range and a
    picture: airshield systems pantsir-s1 --detect rcs=0.01 height=50

    \b
    rcs=M2          radar cross-section, or
    target=ID       a threat of the catalogue
    height=M        above the ground (50)
    speed=M/S       towards the sensor; 0 hovers
    size=M          across, for cameras
    emits=yes|no    control or video signals
    mount=M         roof or tower under the system (0)
    rain=MM/H       along the ray (0)
    visibility=KM   for cameras (23)
    light=day|night for cameras (day)
    noise=DB        above quiet surroundings (0)
    pfa=P           false alarms in one look (1e-6)
    """
    if asks:
        _detect(system, conditions, output, as_json)
        return
    if conditions:
        raise click.UsageError(f"'{conditions[0]}' is one argument too many; or is --detect missing?")
    from airshield.cli.catalogue import print_catalogue, print_system
    from airshield.files.catalogue import bundled_catalogue
    from airshield.files.problems import meant

    catalogue = bundled_catalogue()
    if system is None:
        if as_json:
            click.echo(json.dumps(catalogue.model_dump(exclude_none=True), indent=1, ensure_ascii=False))
        else:
            print_catalogue(catalogue)
        return
    if system not in catalogue.systems:
        known = ", ".join(catalogue.systems)
        raise click.UsageError(
            f"There is no system '{system}'.{meant(system, catalogue.systems)} Known: {known}."
        )
    entry = catalogue.systems[system]
    if as_json:
        click.echo(json.dumps(entry.model_dump(exclude_none=True), indent=1, ensure_ascii=False))
    else:
        print_system(entry, catalogue)


def _detect(system: str | None, conditions: tuple[str, ...], output: Path | None, as_json: bool) -> None:
    from airshield.cli.options import words_of

    if system is None or "=" in system:
        raise click.UsageError(
            "--detect needs a SYSTEM first, such as: airshield systems pantsir-s1 --detect rcs=0.01"
        )
    record = "airshield.studies.detect:DetectRequest"
    asked = request(record, {"system": system, **words_of(record, conditions)}, flags=False)
    from airshield.cli.catalogue import print_detection
    from airshield.studies.detect import detect, publish_detection

    found = detect(asked)
    path = output or Path(f"{system}-detect.png")
    publish_detection(found, asked, path)
    if as_json:
        told = [one.found.model_dump() for one in found]
        click.echo(
            json.dumps(
                {"asked": asked.model_dump(exclude_none=True), "sensors": told}, indent=1, ensure_ascii=False
            )
        )
    else:
        print_detection([one.found for one in found], asked.height)
    click.echo(f"Written: {path}", err=as_json)


@app.command()
def schema() -> None:
    """Print the JSON Schema of a scenario file, for the completion of an editor."""
    from airshield.model.scenario import Scenario

    click.echo(json.dumps(Scenario.model_json_schema(), indent=1, ensure_ascii=False))


@app.command()
@click.argument("scenario", required=False)
@output_path("File to write.  [default: ID.yaml]")
def scenarios(scenario: str | None, output: Path | None) -> None:
    """List the bundled scenarios, or copy one to a file of your own to edit."""
    from airshield.errors import InputError
    from airshield.files.outputs import write_text
    from airshield.files.scenario import bundled_scenarios, read_scenario
    from airshield.files.yaml_text import read_text

    if scenario is None:
        for name in bundled_scenarios():
            click.echo(f"{name:16} {read_scenario(name).scenario.title}")
        return
    if scenario not in bundled_scenarios():
        raise click.UsageError(
            f"There is no bundled scenario '{scenario}'. Bundled: {', '.join(bundled_scenarios())}."
        )
    path = output or Path(f"{scenario}.yaml")
    if path.exists():
        raise InputError(f"{path} exists already and is left as it is. Choose another name with -o.")
    write_text(path, read_text(read_scenario(scenario).path))
    click.echo(f"Written: {path}")


@app.command()
@click.argument("scenario")
@options_of(COVERAGE)
@output_path("Folder for the results.  [default: out/ID of the scenario]")
@json_flag("Print what was found as JSON.")
def coverage(scenario: str, output: Path | None, as_json: bool, **options: object) -> None:
    """What the sensors of SCENARIO see: areas, gaps in words, what the roofs bought.

    Writes coverage.tif, detection.tif, warning.tif, gaps.geojson and approaches.svg.
    """
    asked = request("airshield.studies.coverage:CoverageRequest", {"scenario": scenario, **options})
    from airshield.cli.progress import bars
    from airshield.cli.text import print_coverage
    from airshield.studies.coverage import publish_coverage, run_coverage

    with bars() as progress:
        result = run_coverage(asked, progress)
    folder = output or Path("out") / result.shield.file.scenario.id
    written = publish_coverage(result, folder, asked)
    areas = {f"{h:g}": area for h, area in result.shield.covered_km2.items()}
    if as_json:
        told = {"covered_km2": areas, "gaps": [gap.model_dump() for gap in result.gaps],
                "roofs": [roof.model_dump() for roof in result.roofs],
                "approaches": [approach.model_dump() for approach in result.approaches]}  # fmt: skip
        click.echo(json.dumps(told, indent=1, ensure_ascii=False))
    else:
        print_coverage(areas, result.gaps, result.roofs, result.approaches)
    click.echo("Written: " + ", ".join(str(path) for path in written), err=as_json)


@app.command()
@click.argument("scenario")
@options_of(TILES)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, help="Folder for the tiles.")
@json_flag("Print what was written as JSON.")
def tiles(scenario: str, output: Path, as_json: bool, **options: object) -> None:
    """Coverage of a SCENARIO too large for memory, tile by tile; run it again after a stop and it goes on.

    Writes tile_*.tif and coverage.vrt, which shows them as one raster.
    """
    asked = request("airshield.studies.tiles:TilesRequest", {"scenario": scenario, **options})
    from airshield.cli.progress import bars
    from airshield.studies.tiles import run_tiles

    with bars() as progress:
        result = run_tiles(asked, output, progress)
    if as_json:
        told = {"mosaic": str(result.mosaic), "tiles": result.tiles, "done_before": result.done_before}
        click.echo(json.dumps(told))
        return
    before = f", {result.done_before} of them before" if result.done_before else ""
    click.echo(f"Written: {result.tiles} tiles{before}, and {result.mosaic}")


@app.command("section")
@click.argument("scenario")
@options_of(SECTION)
@output_path("Picture to write (.png or .svg).  [default: section.png]", Path("section.png"))
@json_flag("Print the section as JSON.")
def section_command(scenario: str, output: Path, as_json: bool, **options: object) -> None:
    """A vertical section through SCENARIO: ground, buildings, and the air in which the target is seen."""
    asked = request("airshield.studies.coverage:SectionRequest", {"scenario": scenario, **options})
    from airshield.studies.coverage import publish_section, run_section

    found, shield = run_section(asked)
    publish_section(found, shield, asked, output)
    if as_json:
        import math

        columns = {name: [v if math.isfinite(v) else None for v in getattr(found, name).tolist()]
                   for name in ("distance_m", "ground_m", "surface_m", "lowest_m")}  # fmt: skip
        click.echo(json.dumps(columns))
    click.echo(f"Written: {output}", err=as_json)


@app.command()
@click.argument("raster")
@options_of(VIEWSHED)
@click.option("-o", "--output", type=str, required=True, help="Cloud Optimized GeoTIFF to write.")
@json_flag("Print what was found as JSON.")
def viewshed(raster: str, output: str, as_json: bool, **options: object) -> None:
    """What an antenna sees over RASTER: the lowest height at which a target over each cell is seen.

    Radar defaults: 4/3 earth, heights above the ground as metres with fractions.
    """
    asked = request(
        "airshield.studies.viewshed:ViewshedRequest", {"raster": raster, "output": output, **options}
    )
    from airshield.studies.viewshed import run_viewshed

    found = run_viewshed(asked)
    if as_json:
        told = {"output": output, "rows": found.frame.rows, "cols": found.frame.cols, "frame": found.words,
                "cell_m": [found.frame.tall_m, found.frame.wide_m], "seen_share": found.seen_share}  # fmt: skip
        click.echo(json.dumps(told, indent=1))
        return
    click.echo(f"Computed {found.words}: {found.frame.rows} x {found.frame.cols} cells, k = {asked.k:.4g}.")
    click.echo(
        f"A target {asked.target_height:g} m above the ground is seen over {found.seen_share:.1%} of the cells told."
    )
    click.echo(f"Written: {output}")


@app.command("verify-coverage")
@click.argument("scenario")
@options_of(VERIFY)
@json_flag("Print the comparison as JSON.")
def verify_coverage_command(scenario: str, as_json: bool, **options: object) -> None:
    """How far the quick coverage map of SCENARIO is from the exact one, antenna by antenna."""
    asked = request("airshield.studies.verify:VerifyRequest", {"scenario": scenario, **options})
    from airshield.cli.progress import bars
    from airshield.cli.tables import cells, console, table_of
    from airshield.studies.verify import verify_coverage

    with bars() as progress:
        found = verify_coverage(asked, progress)
    if as_json:
        click.echo(json.dumps([row.model_dump() for row in found], indent=1))
        return
    heights = list(found[0].wrong_share) if found else []
    table = table_of(
        "Quick map against whole profiles", "site", "sensor", "cells", *(f"wrong at {h} m" for h in heights),
        "mean error m", "99 % below m", "worst m",
    )  # fmt: skip
    for row in found:
        wrong = [f"{share:.3%}" for share in row.wrong_share.values()]
        errors = [f"{row.error_mean_m:.3f}", f"{row.error_p99_m:.2f}", f"{row.error_worst_m:.1f}"]
        table.add_row(*cells(row.site, row.sensor, str(row.points), *wrong, *errors))
    console().print(table)

"""Command-line options of the studies' request records.

Kept as plain words here so that `--help` loads nothing heavy; a test holds every table equal to the fields
and docstrings of its record, so that the two never differ.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click


class Pair(click.ParamType[tuple[float, float]]):
    """Two numbers with a comma between them."""

    name = "A,B"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Two floats, or a sentence."""
        if isinstance(value, tuple):
            return value
        try:
            first, second = (float(part) for part in str(value).split(","))
        except ValueError:
            self.fail(
                f"'{value}' is not two numbers with a comma between them, such as 37.62,55.75", param, ctx
            )
        return first, second


Options = Mapping[str, tuple[Any, str]]
"""Name of the field: its type (in a list: may be given several times; bool: a flag) and its help."""

GROUND: Options = {
    "terrain": ([str], "Terrain raster, instead of the scenario's; may be given several times for tiles."),
    "terrain_kind": (
        str,
        "surface: heights already hold buildings and trees; bare-earth: they do not, so clutter may be added.",
    ),
    "terrain_datum": (str, "Zero of the heights: egm96, egm2008 or msl; ellipsoidal heights are refused."),
    "buildings": (
        str,
        "Footprints with heights (GeoJSON, GeoPackage, FlatGeobuf), on bare earth or a smooth earth.",
    ),
}
SHIELD: Options = {
    **GROUND,
    "replications": (int, "Replications of each raid, 1 to 1000000000; without it, those of the scenario."),
    "seed": (int, "Seed of all random draws; without it, that of the scenario."),
    "workers": (int, "Threads; without it, one for each core. Results do not depend on it."),
}
READ: Options = {
    "date": (
        str,
        "Day on which the texts were published, YYYY-MM-DD; without it, what pages tell of themselves.",
    ),
    "llm": (
        str,
        "Base address of an OpenAI-compatible language model that is asked too; its words are held against the text.",
    ),
    "llm_model": (str, "Name of the model at that address."),
}
RAID: Options = {
    **GROUND,
    "raid": (str, "Id of one raid; without it, all of the scenario."),
    "replications": SHIELD["replications"],
    "seed": SHIELD["seed"],
    "positions": (int, "Places tried for each site within its radius; without it, those of the scenario."),
    "doubt": (
        bool,
        "Sites are there with the chance that the evidence gives them, instead of all as reported.",
    ),
    "worth": (
        bool,
        "Also tell what each site is worth: every raid again without it, with the same random draws.",
    ),
    "log": (int, "Write the events and tracks of this replication of each raid."),
    "workers": SHIELD["workers"],
    "dask": (str, "Address of a Dask scheduler, instead of threads here."),
    "device": (str, "cuda runs on a graphics card (extra cuda); the results are the same, bit for bit."),
}
COMPARE: Options = {
    **GROUND,
    "raid": (str, "Id of one raid that both have; without it, all that both have."),
    "replications": (
        int,
        "Pairs of replications, 2 to 100000000; without it, those of the first scenario.",
    ),
    "seed": (int, "Seed of all random draws; without it, that of the first scenario."),
    "workers": SHIELD["workers"],
}
SWEEP: Options = {
    **GROUND,
    "vary": (
        [str],
        "PATH=V1,V2,... to try every value, or PATH=LOW..HIGH with --samples; may be given several times.",
    ),
    "samples": (int, "Points of a Latin hypercube over the ranges LOW..HIGH, instead of a grid."),
    "raid": RAID["raid"],
    "replications": (int, "Replications at each point; without it, those of the scenario."),
    "seed": (int, "Seed of all random draws, the same at every point; without it, that of the scenario."),
    "workers": SHIELD["workers"],
}
TARGET: Options = {
    **GROUND,
    "target": (str, "System of the catalogue that coverage is told for; without it, that of the scenario."),
    "rain": (float, "Rain along every ray [mm/h]; without it, that of the scenario."),
    "light": (str, "day or night, for cameras; without it, that of the scenario."),
    "visibility": (float, "Meteorological visibility [km], for cameras; without it, that of the scenario."),
}
COVERAGE: Options = {
    **TARGET,
    "heights": (
        [float],
        "Height above the ground [m]; may be given several times; without it, those of the scenario.",
    ),
    "workers": (int, "Threads; without it, one for each core. Results do not depend on it."),
}
DOUBT: Options = {
    **TARGET,
    "heights": COVERAGE["heights"],
    "known_by": (
        str,
        "Evidence first seen by this date, and the sites that stood then; without it, the scenario's date.",
    ),
    "positions": (int, "Places tried for each site within its radius."),
    "draws": (int, "Draw so many states of the streams, instead of going through all while they are few."),
    "seed": SHIELD["seed"],
    "workers": SHIELD["workers"],
}
NEXT: Options = {
    **TARGET,
    "question": (
        [str],
        "covered:PLACE@HEIGHT, warning:PLACE@HEIGHT, leakage:RAID or there:SITE; several times; without it, the least sure place.",
    ),
    "known_by": DOUBT["known_by"],
    "top": (int, "How many are told."),
    "positions": DOUBT["positions"],
    "samples": (
        int,
        "Samples for the bands of parameters, a power of two; 0: none; without it, 64 for covered and 0 for what takes longer.",
    ),
    "replications": (int, "Replications of a raid under each assumption."),
    "seed": SHIELD["seed"],
    "workers": SHIELD["workers"],
}
FEED: Options = {
    "system": (
        str,
        "System of the catalogue that every event shows; without it, what the event's words name, if anything.",
    ),
    "codes": (str, "A table of codes; without it, the bundled one."),
}
SECTION: Options = {
    **TARGET,
    "start": (Pair(), "Where the section starts, LON,LAT in degrees."),
    "end": (Pair(), "Where the section ends, LON,LAT in degrees."),
}
TILES: Options = {
    **TARGET,
    "heights": COVERAGE["heights"],
    "tile": (int, "Cells on a side of a tile; without it, 2048."),
    "workers": (int, "Threads; without it, one for each core. Results do not depend on it."),
    "dask": (str, "Address of a Dask scheduler whose workers see the same files, instead of threads here."),
}
VERIFY: Options = {
    **GROUND,
    "points": (int, "Cells compared for each antenna, drawn with a fixed seed; without it, 20000."),
}
VIEWSHED: Options = {
    "observer": (Pair(), "Observer as LON,LAT in degrees."),
    "observer_xy": (Pair(), "Observer as X,Y in the raster's own metric coordinates, instead of LON,LAT."),
    "antenna_height": (float, "Antenna above the ground [m]."),
    "target_height": (float, "Target above the ground [m]; for --boolean and for the share that is told."),
    "k": (float, "Effective earth radius factor: 4/3 radio, 7/6 light, 1 geometry."),
    "max_range_km": (float, "Ground distance beyond which nothing is told [km]."),
    "above": (str, "Tell the lowest visible height above the ground, or the altitude above the sea."),
    "boolean": (bool, "Write 1 where the target is seen and 0 where not, instead of heights."),
    "exact": (
        bool,
        "Whole profiles instead of the sweep: no cell is wrong; about thirty times slower, for heights 400 times.",
    ),
}
RECORDS: Mapping[str, Options] = {
    "airshield.studies.coverage:CoverageRequest": COVERAGE,
    "airshield.studies.coverage:SectionRequest": SECTION,
    "airshield.studies.compare:CompareRequest": COMPARE,
    "airshield.studies.doubt:DoubtRequest": DOUBT,
    "airshield.studies.feed:FeedRequest": FEED,
    "airshield.studies.raid:RaidRequest": RAID,
    "airshield.studies.read:ReadRequest": READ,
    "airshield.studies.shield:ShieldRequest": SHIELD,
    "airshield.studies.sweep:SweepRequest": SWEEP,
    "airshield.studies.tiles:TilesRequest": TILES,
    "airshield.studies.verify:VerifyRequest": VERIFY,
    "airshield.studies.verify_next:NextRequest": NEXT,
    "airshield.studies.viewshed:ViewshedRequest": VIEWSHED,
}


def options_of(table: Options) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """A decorator that adds one option for each row of a table."""

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        for name, (kind, words) in reversed(list(table.items())):
            flag = f"--{name.replace('_', '-')}"
            names = (flag, "-n") if name == "replications" else (flag,)
            if kind is bool:
                option = click.option(flag, is_flag=True, help=words)
            elif isinstance(kind, list):
                option = click.option(flag, type=kind[0], multiple=True, help=words)
            else:
                option = click.option(*names, type=kind, default=None, help=words)
            command = option(command)
        return command

    return decorate


Command = Callable[..., None]


def json_flag(words: str) -> Callable[[Command], Command]:
    """The flag --json of a command that prints."""
    return click.option("--json", "as_json", is_flag=True, help=words)


def output_path(words: str, default: Path | None = None) -> Callable[[Command], Command]:
    """The option -o of a command that writes."""
    return click.option("-o", "--output", type=click.Path(path_type=Path), default=default, help=words)


def words_of(record: str, words: tuple[str, ...]) -> dict[str, str]:
    """Words NAME=VALUE for the fields of a record, but for 'system'; sentences for all that are none."""
    from airshield.files.problems import meant

    module, name = record.split(":")
    known = [
        field for field in getattr(importlib.import_module(module), name).model_fields if field != "system"
    ]
    given, wrong = {}, []
    for word in words:
        field, mark, value = word.partition("=")
        if not mark:
            wrong.append(f"'{word}' is not of the form NAME=VALUE, such as rcs=0.01.")
        elif field not in known:
            wrong.append(f"'{field}' is not known.{meant(field, known)} Known: {', '.join(known)}.")
        elif field in given:
            wrong.append(f"'{field}' is given twice.")
        else:
            given[field] = value
    if wrong:
        raise click.UsageError("\n".join(wrong))
    return given


def request(record: str, values: Mapping[str, Any], *, flags: bool = True) -> Any:
    """Fill a request record ('module:Name') with options; what is out of bounds becomes a sentence.

    flags: fields were given as --field; else as words field=value.
    """
    from pydantic import ValidationError

    module, name = record.split(":")
    given = {field: value for field, value in values.items() if value is not None}
    try:
        return getattr(importlib.import_module(module), name)(**given)
    except ValidationError as error:
        sentences = [
            _sentence(str(e["loc"][0]), e["input"], e["type"], e.get("ctx", {}), flags)
            for e in error.errors()
        ]
        raise click.UsageError("\n".join(sentences)) from None


_LIKE = {"date": "2023-01-20, with year, month and day"}


def _sentence(field: str, given: Any, kind: str, context: dict[str, Any], flags: bool) -> str:
    flag = f"--{field.replace('_', '-')}" if flags else field
    match kind:
        case "missing":
            return f"{flag} is missing."
        case "literal_error":
            return f"{flag} is '{given}', but it must be {context['expected']}."
        case "greater_than_equal":
            return f"{flag} is {given}, but it must be at least {_plain(context['ge'])}."
        case "less_than_equal":
            return f"{flag} is {given}, but it must be at most {_plain(context['le'])}."
        case "greater_than":
            return f"{flag} is {given}, but it must be more than {_plain(context['gt'])}."
        case "less_than":
            return f"{flag} is {given}, but it must be less than {_plain(context['lt'])}."
        case "string_pattern_mismatch":
            return f"{flag} is '{given}', but it must look like {_LIKE.get(field, context['pattern'])}."
        case "float_parsing":
            return f"{flag} is '{given}', but it must be a number."
        case _:
            return f"{flag} is {given}, which cannot be used."


def _plain(bound: float) -> str:
    """A bound as people write it."""
    return str(int(bound)) if bound == int(bound) else f"{bound:g}"

"""A grid or a sample of scenarios around one: each varied number by its path, each run once, resumed after a stop."""

from __future__ import annotations

import csv
import hashlib
import io
import itertools
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import numpy as np
from pydantic import Field, ValidationError

from airshield import version
from airshield.errors import InputError
from airshield.files.journal import Journal
from airshield.files.outputs import write_parquet, write_text
from airshield.files.problems import meant
from airshield.files.scenario import ScenarioFile, read_scenario
from airshield.model.scenario import Scenario
from airshield.model.system import Catalogue, System
from airshield.raid.kernel import CAUSES
from airshield.studies.drawing import write_picture
from airshield.studies.ground import GroundRequest
from airshield.studies.layout import lay_out
from airshield.studies.progress import Progress, Silent
from airshield.studies.raid import raids_of, ready, run_plan

MOST_POINTS = 100_000
ROOTS = ("systems", "sites", "raids", "doctrine", "run")
Value = int | float | bool | str


class SweepRequest(GroundRequest):
    """What `airshield sweep` is asked. Its fields are the options of the command."""

    scenario: str
    """A scenario file, or the id of a bundled scenario."""
    vary: tuple[str, ...] = ()
    """PATH=V1,V2,... to try every value, or PATH=LOW..HIGH with --samples; may be given several times."""
    samples: Annotated[int, Field(ge=2, le=100_000)] | None = None
    """Points of a Latin hypercube over the ranges LOW..HIGH, instead of a grid."""
    raid: str | None = None
    """Id of one raid; without it, all of the scenario."""
    replications: Annotated[int, Field(ge=1, le=1_000_000_000)] | None = None
    """Replications at each point; without it, those of the scenario."""
    seed: Annotated[int, Field(ge=0, le=2**63 - 1)] | None = None
    """Seed of all random draws, the same at every point; without it, that of the scenario."""
    workers: Annotated[int, Field(ge=1, le=1024)] | None = None
    """Threads; without it, one for each core. Results do not depend on it."""


class Varied(NamedTuple):
    """One number that is varied."""

    path: str
    values: tuple[Value, ...]  # of a grid
    span: tuple[float, float] | None  # of a sample


class SweepResult(NamedTuple):
    """A finished sweep."""

    varied: list[str]
    rows: list[dict[str, Any]]
    done_before: int
    """Points that an earlier, stopped run had finished."""


def run_sweep(request: SweepRequest, output: Path, progress: Progress | None = None) -> SweepResult:
    """Run every point of a sweep that is not done yet, then write all. Raises InputError with sentences."""
    progress = progress or Silent()
    if output.suffix not in (".csv", ".parquet"):
        raise InputError(f"{output} must end in .csv or .parquet.")
    file = read_scenario(request.scenario)
    raids_of(file, request.raid)
    varied = [parse_vary(word, request.samples) for word in request.vary]
    if not varied:
        raise InputError("Say what to vary, such as --vary 'systems.pantsir-s1.channels=2,3,4'.")
    points = list(_points(varied, request, file))
    files = [_varied_file(file, varied, point) for point in points]  # all mistakes before the first run
    journal = Journal(output.with_name(output.name + ".part"), _hash(request, file))
    done = journal.read()
    advance = progress.stage("Points", len(points))
    rows = []
    for point, changed in zip(points, files, strict=True):
        key = json.dumps(point)
        if key not in done:
            done[key] = _run_point(request, changed, [v.path for v in varied], point)
            journal.append(key, done[key])
        rows += done[key]
        advance(1)
    if output.suffix == ".csv":
        write_text(output, _csv(rows))
    else:
        write_parquet(output, rows)
    journal.remove()
    return SweepResult([v.path for v in varied], rows, journal.found)


def parse_vary(word: str, samples: int | None) -> Varied:
    """PATH=V1,V2,... or PATH=LOW..HIGH."""
    path, mark, text = word.partition("=")
    if not mark or not text or path.split(".")[0] not in ROOTS:
        raise InputError(
            f"--vary is '{word}', but must be PATH=V1,V2,... or PATH=LOW..HIGH, where PATH starts with one of: "
            f"{', '.join(ROOTS)}; such as systems.pantsir-s1.channels=2,3,4."
        )
    if ".." in text:
        try:
            low, high = (float(end) for end in text.split(".."))
        except ValueError:
            raise InputError(f"--vary is '{word}', but LOW..HIGH must be two numbers.") from None
        if samples is None or not low < high:
            raise InputError(f"--vary is '{word}': a range LOW..HIGH rises and needs --samples N.")
        return Varied(path, (), (low, high))
    if samples is not None:
        raise InputError(f"--vary is '{word}', but with --samples every PATH takes a range LOW..HIGH.")
    return Varied(path, tuple(_value(part.strip()) for part in text.split(",")), None)


def _value(text: str) -> Value:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return {"true": True, "false": False}.get(text.lower(), text)


def _points(
    varied: Sequence[Varied], request: SweepRequest, file: ScenarioFile
) -> Iterator[tuple[Value, ...]]:
    if request.samples is None:
        count = int(np.prod([len(v.values) for v in varied]))
        if count > MOST_POINTS:
            raise InputError(
                f"The grid has {count:,} points, but at most {MOST_POINTS:,} are run. Take --samples."
            )
        yield from itertools.product(*(v.values for v in varied))
        return
    from scipy.stats import qmc

    seed = file.scenario.run.seed if request.seed is None else request.seed
    unit = qmc.LatinHypercube(d=len(varied), rng=np.random.default_rng(seed)).random(request.samples)
    spans = np.array([v.span for v in varied])
    for row in (spans[:, 0] + unit * (spans[:, 1] - spans[:, 0])).tolist():
        yield tuple(round(x, 9) for x in row)


def _varied_file(file: ScenarioFile, varied: Sequence[Varied], point: Sequence[Value]) -> ScenarioFile:
    for v, value in zip(varied, point, strict=True):
        file = with_value(file, v.path, value)
    return file


def with_value(file: ScenarioFile, path: str, value: Value) -> ScenarioFile:
    """A scenario with one number changed. A reported number gets it as its likely value, its band widened to hold it.

    path: a root, then names of fields and ids of list entries; fields in between may be left out where what follows
    is found in one place only.
    """
    root, *names = path.split(".")
    try:
        if root == "systems":
            ids = file.catalogue.systems
            system = _entry(ids, names, path)
            changed = System.model_validate(_set(ids[system].model_dump(mode="json"), names[1:], value, path))
            catalogue = Catalogue(systems={**ids, system: changed}, sources=file.catalogue.sources)
            return replace(file, catalogue=catalogue)
        dump = file.scenario.model_dump(mode="json")
        if root in ("sites", "raids"):
            entries = {entry["id"]: entry for entry in dump[root]}
            _set(entries[_entry(entries, names, path)], names[1:], value, path)
        else:
            _set(dump[root], names, value, path)
        return replace(file, scenario=Scenario.model_validate(dump))
    except ValidationError as error:
        first = error.errors()[0]
        raise InputError(f"--vary {path}={value}: {first['msg']}.") from None


def _entry(entries: dict[str, Any], names: Sequence[str], path: str) -> str:
    if not names or names[0] not in entries:
        name = names[0] if names else ""
        raise InputError(
            f"--vary {path}: there is no '{name}'.{meant(name, entries)} Known: {', '.join(entries)}."
        )
    return names[0]


def _set(tree: Any, names: Sequence[str], value: Value, path: str) -> Any:
    """Set a value in a tree of plain data, in place; returns the tree."""
    if not names:
        raise InputError(f"--vary {path} names a whole entry; go on to one of its numbers.")
    spot = tree
    for name in names[:-1]:
        spot = _child(_holder(spot, name, path), name)
    holder = _holder(spot, names[-1], path)
    old = _child(holder, names[-1])
    if isinstance(old, dict) and "likely" in old:
        ends = [end for end in (old["low"], old["high"]) if end is not None]
        number = float(value) if isinstance(value, int | float) else value
        old["likely"] = number
        if ends and isinstance(number, float):
            old["low"], old["high"] = min([number, *ends]), max([number, *ends])
    elif isinstance(old, dict | list):
        raise InputError(f"--vary {path} names a group of values; go on to one of its numbers.")
    else:
        holder[names[-1]] = value
    return tree


def _child(holder: Any, name: str) -> Any:
    if isinstance(holder, list):
        return next(item for item in holder if isinstance(item, dict) and item.get("id") == name)
    return holder[name]


def _holder(tree: Any, name: str, path: str) -> Any:
    """The nearest part of a tree that holds a name: the part itself, else the shallowest below it, if it is alone."""
    level = [tree]
    while level:
        holding = [part for part in level if _holds(part, name)]
        if len(holding) == 1:
            return holding[0]
        if holding:
            raise InputError(
                f"--vary {path}: '{name}' is found in {len(holding)} places; name the part that is meant."
            )
        level = [child for part in level for child in _children(part)]
    raise InputError(
        f"--vary {path}: there is no '{name}'.{meant(name, _names(tree))} Known here: {', '.join(_own_names(tree))}."
    )


def _own_names(part: Any) -> list[str]:
    """Fields, or ids of entries, of one part."""
    return (
        sorted(part)
        if isinstance(part, dict)
        else [item.get("id", "") for item in part if isinstance(item, dict)]
    )


def _names(part: Any) -> list[str]:
    """The same of a part and of all below it."""
    return _own_names(part) + [name for child in _children(part) for name in _names(child)]


def _holds(part: Any, name: str) -> bool:
    if isinstance(part, dict):
        return name in part
    return any(isinstance(item, dict) and item.get("id") == name for item in part)


def _children(part: Any) -> list[Any]:
    values = part.values() if isinstance(part, dict) else part
    return [value for value in values if isinstance(value, dict | list) and value]


def _run_point(
    request: SweepRequest, file: ScenarioFile, paths: Sequence[str], point: Sequence[Value]
) -> list[dict[str, Any]]:
    workers = request.workers or os.cpu_count() or 1
    run = file.scenario.run
    seed = run.seed if request.seed is None else request.seed
    shield = lay_out(file, request, workers, Silent())
    rows = []
    for raid in raids_of(file, request.raid):
        game = ready(shield, raid, request.replications or run.replications, seed)
        told = game.outcome(run_plan(game.plan, raid.id, Silent(), workers), raid, shield)
        rows.append(
            {
                **dict(zip(paths, point, strict=True)),
                "raid": raid.id,
                "threats": told.threats,
                "replications": told.replications,
                "leakage": told.leakage.mean,
                "leakage_low": told.leakage.low,
                "leakage_high": told.leakage.high,
                "no_leak": told.no_leak.mean,
                "rounds": told.rounds_expended.mean,
                **{cause.replace(" ", "_"): told.causes[cause] for cause in CAUSES},
                "digest": told.digest,
            }
        )
    return rows


def publish_sweep(result: SweepResult, table: Path) -> Path:
    """Draw leakage over the first number that was varied, beside the table; returns the picture."""
    from airshield.pictures.charts import sweep_chart

    picture = table.with_suffix(".png")
    write_picture(picture, sweep_chart(result.varied, result.rows))
    return picture


def _csv(rows: Sequence[dict[str, Any]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _hash(request: SweepRequest, file: ScenarioFile) -> str:
    """What must be the same for finished points to count: all but how many threads."""
    told = request.model_dump(exclude={"workers"}, mode="json")
    return hashlib.sha256(json.dumps([told, file.sha256, version()]).encode()).hexdigest()

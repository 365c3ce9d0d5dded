"""How much of an answer the bands of reported numbers explain: first-order Sobol indices, by SALib."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np

from airshield.errors import InputError
from airshield.files.scenario import ScenarioFile
from airshield.model.noun import Noun
from airshield.model.quantity import Quantity
from airshield.model.system import Catalogue
from airshield.studies.progress import Progress

Path = tuple[str | int, ...]
LEAST_INDEX = 0.01
"""Indices below are not told: they cannot be told from none."""


class Knob(NamedTuple):
    """One reported number with a band."""

    owner: str
    """'systems' or 'sites', then the id."""
    id: str
    path: Path
    low: float
    high: float
    unit: str

    @property
    def name(self) -> str:
        """As the catalogue names it: pantsir-s1.search-radar.antenna_height_m."""
        return ".".join([self.id, *(str(part) for part in self.path)])


class Share(NamedTuple):
    """What one number explains."""

    knob: Knob
    first: float
    """First-order Sobol index: its share of the variance that all bands make together."""
    error: float
    """Half of the 95 % interval."""


def knobs_of(
    file: ScenarioFile, systems: Sequence[str], sites: Sequence[str], roots: Sequence[str]
) -> list[Knob]:
    """Every number with a band in the parts (roots) of some systems, and in the mounts of some sites."""
    found = []
    for name in systems:
        for path, quantity in _quantities(file.catalogue.systems[name], ()):
            if path[0] in roots:
                found.append(Knob("systems", name, path, quantity.lowest, quantity.highest, quantity.unit))
    for site in file.scenario.sites:
        if site.id in sites:
            for path, quantity in _quantities(site, ()):
                if path[0] in ("mount", "antenna_height_m") and "storeys" not in path:
                    found.append(
                        Knob("sites", site.id, path, quantity.lowest, quantity.highest, quantity.unit)
                    )
    return found


def with_knobs(file: ScenarioFile, knobs: Sequence[Knob], values: Sequence[float]) -> ScenarioFile:
    """A scenario with some of its numbers at other values."""
    systems = dict(file.catalogue.systems)
    sites = {site.id: site for site in file.scenario.sites}
    for knob, value in zip(knobs, values, strict=True):
        owner: dict[str, Any] = systems if knob.owner == "systems" else sites
        owner[knob.id] = _with(owner[knob.id], knob.path, float(value))
    scenario = file.scenario.model_copy(update={"sites": list(sites.values())})
    catalogue = Catalogue.model_construct(systems=systems, sources=file.catalogue.sources)
    return replace(file, scenario=scenario, catalogue=catalogue)


def first_order(
    knobs: Sequence[Knob],
    answer: Callable[[Sequence[float]], float],
    samples: int,
    seed: int,
    progress: Progress,
) -> tuple[list[Share], float]:
    """First-order indices of an answer, largest first, and the variance that the bands make together.

    Every number is uniform over its band: nobody publishes more. samples x (numbers + 2) evaluations, after Saltelli et
    al. (2010). Raises InputError where SALib is not installed.
    """
    try:
        from SALib.analyze import sobol as indices
        from SALib.sample import sobol as sampler
    except ImportError:
        raise InputError(
            "The bands of parameters need SALib: pip install 'airshield[sensitivity]', or --samples 0 to leave them out."
        ) from None
    problem = {
        "num_vars": len(knobs),
        "names": [k.name for k in knobs],
        "bounds": [[k.low, k.high] for k in knobs],
    }
    points = sampler.sample(problem, samples, calc_second_order=False, seed=seed)
    advance = progress.stage("Bands of the parameters", len(points))
    values = np.empty(len(points))
    for n, point in enumerate(points.tolist()):
        values[n] = answer(point)
        advance(1)
    variance = float(values.var())
    if variance == 0.0:
        return [], 0.0
    found = indices.analyze(problem, values, calc_second_order=False, seed=seed, num_resamples=200)
    shares = [
        Share(knob, float(s), float(c))
        for knob, s, c in zip(knobs, found["S1"], found["S1_conf"], strict=True)
    ]
    told = [share for share in shares if share.first > max(LEAST_INDEX, share.error / 2)]
    return sorted(told, key=lambda share: -share.first), variance


def _quantities(value: object, path: Path) -> Iterator[tuple[Path, Quantity]]:
    """Every reported number with a band inside a noun, and where it stands; entries of lists by id where they have one."""
    if isinstance(value, Quantity):
        if value.lowest < value.highest:
            yield path, value
    elif isinstance(value, Noun):
        for name in type(value).model_fields:
            yield from _quantities(getattr(value, name), (*path, name))
    elif isinstance(value, list):
        for n, item in enumerate(value):
            yield from _quantities(item, (*path, getattr(item, "id", n)))
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _quantities(item, (*path, name))


def _with(value: Any, path: Path, likely: float) -> Any:
    """The same with one reported number at another value; its band stays."""
    if not path:
        return value.model_copy(update={"likely": likely})
    head, rest = path[0], path[1:]
    if isinstance(value, list):
        return [
            _with(item, rest, likely) if getattr(item, "id", n) == head else item
            for n, item in enumerate(value)
        ]
    if isinstance(value, dict):
        return value | {head: _with(value[head], rest, likely)}
    return value.model_copy(update={head: _with(getattr(value, str(head)), rest, likely)})

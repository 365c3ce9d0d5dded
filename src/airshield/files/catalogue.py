"""The bundled catalogue: one YAML file for each system, one for the sources."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from airshield.errors import FileProblems, Problem
from airshield.files.problems import problems_of
from airshield.files.yaml_text import parse_yaml, read_text
from airshield.model.quantity import quantities_of
from airshield.model.system import Catalogue, CatalogueSource, System


@cache
def bundled_catalogue() -> Catalogue:
    """All systems and sources that come with airshield."""
    return read_catalogue(Path(str(resources.files("airshield") / "data" / "catalogue")))


def read_catalogue(folder: Path) -> Catalogue:
    """A folder of system files and one sources.yaml. Raises FileProblems for the first file that is wrong."""
    data, _ = parse_yaml(read_text(folder / "sources.yaml"), "sources.yaml")
    sources = TypeAdapter(list[CatalogueSource]).validate_python(data)
    known = {source.id: source for source in sources}
    systems = {system.id: system for system in map(_read_system, _system_files(folder))}
    for system in systems.values():
        unknown = {name for quantity in quantities_of(system) for name in quantity.source} - known.keys()
        if unknown:
            message = f"names the sources {', '.join(sorted(unknown))}, which sources.yaml does not list."
            raise FileProblems(f"{system.id}.yaml", [Problem(0, message)])
    return Catalogue(systems=dict(sorted(systems.items())), sources=known)


def _system_files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.glob("*.yaml")) if path.name != "sources.yaml"]


def _read_system(path: Path) -> System:
    data, lines = parse_yaml(read_text(path), path.name)
    try:
        return System.model_validate(data)
    except ValidationError as error:
        raise FileProblems(path.name, problems_of(error, System, data, lines)) from None

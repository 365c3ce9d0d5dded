"""The table of codes: the bundled one, or a copy that the analyst edited."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path

from pydantic import ValidationError

from airshield.errors import FileProblems, Problem
from airshield.files.problems import problems_of
from airshield.files.yaml_text import parse_yaml, read_text
from airshield.model.codes import Codes


def codes_text() -> str:
    """The bundled table as it is written, comments included."""
    return _bundled().read_text(encoding="utf-8")


@cache
def bundled_codes() -> Codes:
    """The table that comes with airshield."""
    return read_codes(_bundled())


def read_codes(path: Path) -> Codes:
    """A table of codes. Raises FileProblems with all mistakes."""
    data, lines = parse_yaml(read_text(path), path.name)
    if not isinstance(data, dict):
        message = "holds no 'name: value' lines; start from a copy: airshield codes > my-codes.yaml."
        raise FileProblems(path.name, [Problem(1, message)])
    try:
        return Codes.model_validate(data)
    except ValidationError as error:
        raise FileProblems(path.name, problems_of(error, Codes, data, lines)) from None


def _bundled() -> Path:
    return Path(str(resources.files("airshield") / "data" / "codes.yaml"))

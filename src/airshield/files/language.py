"""The words of the report in another language, as somebody wrote them down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError

from airshield.errors import FileProblems, InputError, Problem
from airshield.files.problems import meant, problems_of
from airshield.files.yaml_text import parse_yaml, read_text
from airshield.model.noun import Noun

_VALUE = re.compile(r"%(?:\((\w+)\)s|%)?")


class Language(Noun):
    """Lines of the report by the English ones; what is missing stays English."""

    lang: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = "en"
    """Code of the language (BCP 47), such as de or pt-BR."""
    words: dict[str, str] = {}


def read_language(name: str, english: Sequence[str]) -> Language:
    """English for 'en', else a file. Raises InputError, or FileProblems with all mistakes.

    english: the lines that there are; a line of another report, or one that loses a value, is a mistake.
    """
    if name == "en":
        return Language()
    path = Path(name)
    if path.suffix not in (".yaml", ".yml"):
        raise InputError(
            f"There is no language '{name}'. Built in: en. For another, translate the lines of `airshield words` and give the file: --lang words-de.yaml."
        )
    data, lines = parse_yaml(read_text(path), path.name)
    if not isinstance(data, dict):
        raise FileProblems(
            path.name, [Problem(1, "holds no 'name: value' lines; start from `airshield words`.")]
        )
    try:
        language = Language.model_validate(data)
    except ValidationError as error:
        raise FileProblems(path.name, problems_of(error, Language, data, lines)) from None
    problems = []
    for line, said in language.words.items():
        at = lines.of(("words", line))
        if line not in english:
            problems.append(Problem(at, f"the report has no line '{line}'.{meant(line, english)}"))
        elif _values(line) != _values(said):
            wanted = " ".join(f"%({value})s" for value in sorted(_values(line) - {""})) or "no value"
            problems.append(
                Problem(at, f"'{said}' must hold the values of its English line: {wanted}; write %% for %.")
            )
    if problems:
        raise FileProblems(path.name, problems)
    return language


def _values(line: str) -> set[str]:
    """Names of the values of a line; a lone % stands for itself here, so that it is found."""
    return {found[1] or ("%" if found[0] == "%" else "") for found in _VALUE.finditer(line)} - {""}

"""YAML text to plain values that remember their lines, within limits that a hostile file cannot pass."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from airshield.errors import FileProblems, InputError, Problem

MAX_BYTES = 10_000_000
MAX_DEPTH = 40
Loc = tuple[str | int, ...]

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Lines:
    """Line of each value of a document, by its path of keys and indexes."""

    def __init__(self) -> None:
        self._lines: dict[Loc, int] = {}

    def note(self, loc: Loc, line: int) -> None:
        """Remember a line, counted from 1."""
        self._lines[loc] = line

    def of(self, loc: Loc) -> int:
        """The line of the value, or of the nearest value around it."""
        for end in range(len(loc), -1, -1):
            if loc[:end] in self._lines:
                return self._lines[loc[:end]]
        return 0


def read_text(path: Path, most_bytes: int = MAX_BYTES) -> str:
    """The UTF-8 text of a file of bounded size; anything else is a sentence."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise InputError(f"{path} is a folder, but a file is needed.")
        if size > most_bytes:
            raise InputError(
                f"{path} has {size / 1e6:.0f} MB, but a file of this kind may have at most "
                f"{most_bytes / 1e6:.0f} MB. Is it the file you meant?"
            )
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise InputError(f"{path} does not exist. Check the name and the folder.") from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise FileProblems(
            path.name,
            [Problem(line, "the text is not UTF-8. Save the file as UTF-8 and try again.")],
        ) from None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from None


def parse_yaml(text: str, name: str) -> tuple[Any, Lines]:
    """Plain values and their lines. Refuses aliases, deep nesting, repeated keys and tabs by line."""
    if not text.strip():
        raise FileProblems(name, [Problem(0, "the file is empty.")])
    try:
        _refuse_hostile(text, name)
        node = yaml.compose(text, Loader=_Loader)
        if node is None:
            raise FileProblems(name, [Problem(0, "the file holds nothing but comments.")])
        lines, problems = Lines(), list[Problem]()
        value = _plain(node, (), lines, problems)
    except yaml.MarkedYAMLError as error:
        raise FileProblems(name, [_syntax_problem(error, text)]) from None
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1 if isinstance(error.position, int) else 0
        message = "holds a control character that YAML does not allow. Remove it."
        raise FileProblems(name, [Problem(line, message)]) from None
    if problems:
        raise FileProblems(name, problems)
    return value, lines


def _refuse_hostile(text: str, name: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            raise FileProblems(
                name,
                [
                    Problem(
                        line,
                        f"uses the YAML alias '*{event.anchor}'; write the value out, aliases are not read.",
                    )
                ],
            )
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                raise FileProblems(name, [Problem(line, f"is nested more than {MAX_DEPTH} levels deep.")])
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _syntax_problem(error: yaml.MarkedYAMLError, text: str) -> Problem:
    marks = [mark for mark in (error.problem_mark, error.context_mark) if mark is not None]
    line = marks[0].line + 1 if marks else 0
    rows = text.splitlines()
    if 0 < line <= len(rows) and "\t" in rows[line - 1]:
        return Problem(line, "holds a tab, which YAML does not allow as indentation. Use spaces.")
    return Problem(line, f"is not valid YAML: {error.problem or error.context}.")


def _plain(node: yaml.Node, loc: Loc, lines: Lines, problems: list[Problem]) -> Any:
    lines.note(loc, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in mapping:
                problems.append(Problem(line, f"the key '{key}' stands twice in one block; keep one."))
            mapping[key] = _plain(value_node, (*loc, key), lines, problems)
            lines.note((*loc, key), line)
        return mapping
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*loc, i), lines, problems) for i, item in enumerate(node.value)]
    return _scalar(node, problems)


def _scalar(node: yaml.Node, problems: list[Problem]) -> Any:
    """A scalar as YAML 1.2 would read it: dates, 'no' and 12:30 stay the words they are."""
    kind = node.tag.rsplit(":", 1)[-1]
    text = str(node.value)
    if kind == "null":
        return None
    if kind == "bool" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if kind in ("int", "float"):
        for number in (int, float):
            try:
                return number(text.replace("_", "x"))
            except ValueError:
                continue
    if kind not in ("str", "int", "float", "bool", "timestamp"):
        problems.append(
            Problem(node.start_mark.line + 1, f"uses the YAML tag '{node.tag}', which is not read.")
        )
    return text

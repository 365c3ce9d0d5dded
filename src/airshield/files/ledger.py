"""Ledgers from disk, and scenario files to which something is added while all else stays, byte for byte."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from airshield.errors import FileProblems, InputError, Problem
from airshield.files.outputs import yaml_text
from airshield.files.problems import problems_of
from airshield.files.yaml_text import parse_yaml, read_text
from airshield.model.ledger import Ledger

HEAD = (
    "# Proposals read out of reports. Nothing here is in a scenario yet.",
    "# Set `approve: true` on what you accept, correct what is wrong, then: airshield ledger merge THIS SCENARIO",
)


def ledger_text(ledger: Ledger) -> str:
    """A ledger as YAML."""
    return yaml_text(HEAD, ledger.model_dump(mode="json", exclude_none=True))


def read_ledger(path: Path) -> Ledger:
    """A ledger. Raises FileProblems with all mistakes."""
    data, lines = parse_yaml(read_text(path), path.name)
    if not isinstance(data, dict):
        raise FileProblems(
            path.name, [Problem(1, "is no ledger; `airshield read … -o ledger.yaml` writes one.")]
        )
    try:
        return Ledger.model_validate(data)
    except ValidationError as error:
        raise FileProblems(path.name, problems_of(error, Ledger, data, lines)) from None


def with_items(
    text: str, path: Sequence[str], items: Sequence[Mapping[str, Any]], site: str | None = None
) -> str:
    """A scenario's text with items at the end of one of its lists; every other character stays.

    path: keys down to the list, from the top or, with `site`, from that site. Raises InputError where the file is laid
    out so that nothing can be put in by lines.
    """
    if not items:
        return text
    inside = _mapping(yaml.compose(text, Loader=yaml.SafeLoader))
    if site is not None:
        inside = _site(inside, site)
    *outer, key = path
    for n, name in enumerate(outer):
        found = _value(inside, name)
        if found is None:
            nested: Any = [dict(item) for item in items]
            for part in reversed(path[n + 1 :]):
                nested = {part: nested}
            column = inside.value[0][0].start_mark.column
            return _insert(text, inside.value[-1][1], _indented(yaml_text([], {name: nested}), column))
        inside = _mapping(found)
    found = _value(inside, key)
    if found is None or (isinstance(found, yaml.SequenceNode) and not found.value):
        return _with_list(text, inside, key, items, found)
    if not isinstance(found, yaml.SequenceNode) or found.flow_style:
        where = ".".join(path) if site is None else f"{key} of site '{site}'"
        raise InputError(
            f"The list '{where}' stands in one line in brackets; write it as lines with dashes, so that nothing else need be touched."
        )
    return _insert(text, found.value[-1], _lines(items, found.value[0].start_mark.column - 2))


def _mapping(node: yaml.Node | None) -> yaml.MappingNode:
    if not isinstance(node, yaml.MappingNode):
        raise InputError("The scenario's file is not laid out as names with values.")
    return node


def _site(node: yaml.MappingNode, site: str) -> yaml.MappingNode:
    sites = _value(node, "sites")
    for one in sites.value if isinstance(sites, yaml.SequenceNode) else ():
        name = _value(one, "id")
        if isinstance(name, yaml.ScalarNode) and name.value == site:
            assert isinstance(one, yaml.MappingNode)
            return one
    raise InputError(f"There is no site '{site}' in the scenario's file.")


def _value(node: yaml.MappingNode, key: str) -> yaml.Node | None:
    return next((value for name, value in node.value if name.value == key), None)


def _with_list(
    text: str, inside: yaml.MappingNode, key: str, items: Sequence[Mapping[str, Any]], empty: yaml.Node | None
) -> str:
    """A list that is not there yet, at the end of its mapping; an empty one in brackets is replaced."""
    if inside.flow_style:
        raise InputError(
            f"'{key}' would go into a line in braces; write that site as lines, so that nothing else need be touched."
        )
    column = inside.value[0][0].start_mark.column
    lines = _lines(items, column)
    if empty is not None:
        return text[: empty.start_mark.index] + "\n" + lines.rstrip("\n") + text[empty.end_mark.index :]
    return _insert(text, inside.value[-1][1], " " * column + f"{key}:\n" + lines)


def _insert(text: str, after: yaml.Node, lines: str) -> str:
    """Lines after the last line of a node."""
    end = _end_of(after)
    stop = text.find("\n", end)
    if stop < 0:
        return text + "\n" + lines
    return text[: stop + 1] + lines + text[stop + 1 :]


def _end_of(node: yaml.Node) -> int:
    """Where the last scalar of a node ends: marks of a block reach into the blank lines and comments after it."""
    if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
        return _end_of(node.value[-1][1])
    if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
        return _end_of(node.value[-1])
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        return int(node.end_mark.index) - 1
    return int(node.end_mark.index)


def _lines(items: Sequence[Mapping[str, Any]], indent: int) -> str:
    return _indented(
        yaml.safe_dump([dict(item) for item in items], allow_unicode=True, sort_keys=False, width=110), indent
    )


def _indented(written: str, indent: int) -> str:
    return "".join(" " * indent + line + "\n" for line in written.splitlines())

"""Command-line options from a study's request record, so that the two never differ."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Any

import click

# Options of each request record, as the record declares them; kept as plain words here so that
# `--help` loads nothing heavy. A test holds them equal to the record's fields and docstrings.
SHIELD = {
    "replications": (
        int,
        "Replications of each raid, 1 to 1000000000; without it, those of the scenario.",
    ),
    "seed": (int, "Seed of all random draws; without it, that of the scenario."),
    "workers": (int, "Threads; without it, one for each core. Results do not depend on it."),
}


def options_of(
    table: Mapping[str, tuple[type, str]],
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """A decorator that adds one option for each row of a table."""

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        for name, (kind, words) in reversed(list(table.items())):
            command = click.option(f"--{name.replace('_', '-')}", type=kind, default=None, help=words)(
                command
            )
        return command

    return decorate


def request(record: str, **values: Any) -> Any:
    """Fill a request record ('module:Name') with options; what is out of bounds becomes a sentence."""
    from pydantic import ValidationError

    module, name = record.split(":")
    try:
        return getattr(importlib.import_module(module), name)(**values)
    except ValidationError as error:
        sentences = [
            _sentence(str(e["loc"][0]), e["input"], e["type"], e.get("ctx", {})) for e in error.errors()
        ]
        raise click.UsageError("\n".join(sentences)) from None


def _sentence(field: str, given: Any, kind: str, context: dict[str, Any]) -> str:
    bound = {"greater_than_equal": ("at least", "ge"), "less_than_equal": ("at most", "le")}.get(kind)
    limit = f"{bound[0]} {context[bound[1]]}" if bound else "another value"
    return f"--{field.replace('_', '-')} is {given}, but it must be {limit}."

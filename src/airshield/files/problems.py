"""What a validator found, told to a person: where, what was given, what is allowed, what was meant."""

from __future__ import annotations

import difflib
import typing
from types import UnionType
from typing import Annotated, Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from airshield.errors import Problem
from airshield.files.yaml_text import Lines, Loc

_UNITS = {
    "_m": "m", "_km": "km", "_s": "s", "_deg": "degrees", "_mps": "m/s", "_m2": "m²", "_t": "tonnes"
}  # fmt: skip


def problems_of(error: ValidationError, model: type[BaseModel], data: Any, lines: Lines) -> list[Problem]:
    """Every mistake that pydantic found in data, as a sentence with its line."""
    return [
        Problem(lines.of(loc), f"{where(loc, data)} {_sentence(detail, model, loc)}")
        for detail in error.errors()
        for loc in [_real_loc(detail["loc"], data)]
    ]


def where(loc: Loc, data: Any) -> str:
    """A path in words: site 'roof-7', antenna_height_m."""
    words: list[str] = []
    value = data
    for part in loc:
        value = _child(value, part)
        if isinstance(part, int):
            name = value.get("id") or value.get("source") if isinstance(value, dict) else None
            head = words.pop() if words else "item"
            words.append(f"{_singular(head)} '{name}'" if isinstance(name, str) else f"{head}[{part + 1}]")
        else:
            words.append(str(part))
    return ", ".join(words) if words else "the file"


def meant(word: str, known: typing.Iterable[str]) -> str:
    """' Did you mean ...?' for the nearest known word, or nothing."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f" Did you mean '{near[0]}'?" if near else ""


def _singular(plural: str) -> str:
    return plural[:-3] + "y" if plural.endswith("ies") else plural.removesuffix("s")


def _child(value: Any, part: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(part)
    if isinstance(value, list) and isinstance(part, int) and part < len(value):
        return value[part]
    return None


def _real_loc(loc: tuple[str | int, ...], data: Any) -> Loc:
    """The path without the names that pydantic adds for the branches of a union."""
    real: list[str | int] = []
    value = data
    for i, part in enumerate(loc):
        known = (isinstance(value, dict) and part in value) or isinstance(part, int)
        if known or (i == len(loc) - 1 and isinstance(value, dict)):
            real.append(part)
            value = _child(value, part)
    return tuple(real)


def _sentence(detail: ErrorDetails, model: type[BaseModel], loc: Loc) -> str:
    kind, given = detail["type"], detail["input"]
    context = detail.get("ctx", {})
    unit = next((f" [{u}]" for s, u in _UNITS.items() if loc and str(loc[-1]).endswith(s)), "")
    shown = _shown(given)
    match kind:
        case "missing":
            return "is missing." + unit
        case "extra_forbidden":
            fields = _fields_at(model, loc[:-1])
            known = meant(str(loc[-1]), fields) or f" Allowed here: {', '.join(sorted(fields))}."
            return f"is not a field that airshield knows.{known}"
        case "float_type" | "float_parsing" | "int_type" | "int_parsing" | "int_from_float":
            whole = "a whole number" if kind.startswith("int") else "a number"
            return f"is {shown}, but it must be {whole}{unit}."
        case "greater_than_equal" | "less_than_equal" | "greater_than" | "less_than":
            word = {
                "greater_than_equal": ("at least", "ge"), "less_than_equal": ("at most", "le"),
                "greater_than": ("more than", "gt"), "less_than": ("less than", "lt"),
            }[kind]  # fmt: skip
            return f"is {shown}, but it must be {word[0]} {context[word[1]]:g}{unit}."
        case "literal_error":
            allowed = str(context.get("expected", "")).replace("'", "")
            guess = meant(str(given), allowed.replace(" or ", ", ").split(", "))
            return f"is {shown}, but it must be one of: {allowed.replace(' or ', ', ')}.{guess}"
        case "string_pattern_mismatch" if "\\d{4}" in str(context.get("pattern")):
            return f"is {shown}, but it must be a date such as 2023-01-20, 2023-01 or 2023."
        case "string_pattern_mismatch":
            return f"is {shown}, but an id has only letters, digits, '.', '_' and '-'."
        case "union_tag_invalid":
            allowed = context["expected_tags"].replace("'", "")
            guess = meant(str(context["tag"]), allowed.split(", "))
            return f"has kind {_shown(context['tag'])}, but it must be one of: {allowed}.{guess}"
        case "union_tag_not_found":
            return "has no 'kind' that says what it is, such as kind: distance."
        case "string_type":
            return f"is {shown}, but it must be text."
        case "model_type" | "model_attributes_type" | "dict_type":
            return f"is {shown}, but it must be a block of 'name: value' lines."
        case "list_type" | "tuple_type":
            return f"is {shown}, but it must be a list."
        case "too_short":
            return (
                f"has {context.get('actual_length')} entries, but needs at least {context.get('min_length')}."
            )
        case "bool_type" | "bool_parsing":
            return f"is {shown}, but it must be true or false."
        case "finite_number":
            return f"is {shown}, but it must be a finite number{unit}."
        case _:
            return detail["msg"] if detail["msg"].endswith(".") else f"{detail['msg']}."


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "a block"
    if isinstance(value, list | tuple):
        return f"a list of {len(value)}"
    if value is None:
        return "empty"
    if isinstance(value, float | int) and not isinstance(value, bool):
        return f"{value:g}" if isinstance(value, float) else str(value)
    text = str(value)
    return f"'{text if len(text) <= 60 else text[:57] + '...'}'"


def _fields_at(model: type[BaseModel], loc: Loc) -> set[str]:
    """Names of the fields that a block at this path may have."""
    kinds: list[Any] = [model]
    for part in (part for part in loc if isinstance(part, str)):
        inner: list[Any] = []
        for kind in kinds:
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                if part in kind.model_fields:
                    inner += _unwrapped(kind.model_fields[part].annotation)
            else:
                inner += [kind]
        kinds = inner
    return {
        name
        for kind in kinds
        if isinstance(kind, type) and issubclass(kind, BaseModel)
        for name in kind.model_fields
    }


def _unwrapped(annotation: Any) -> list[Any]:
    origin = typing.get_origin(annotation)
    if origin in (list, tuple, dict, typing.Union, UnionType, Annotated):
        return [kind for arg in typing.get_args(annotation) for kind in _unwrapped(arg)]
    return [annotation]

"""Names that point at other entries: each must exist, and none may stand twice.

Works on the plain values of a file, so that these mistakes are told together with all others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter
from typing import Any

from airshield.errors import Problem
from airshield.files.problems import meant, where
from airshield.files.yaml_text import Lines, Loc

# Which lists declare ids of which kind. '*' is every entry of a list.
DECLARED = {
    "places/*/id": "place",
    "lines/*/id": "line",
    "territories/*/id": "territory",
    "clutter/*/id": "clutter",
    "evidence/streams/*/id": "stream",
    "evidence/sources/*/id": "source",
    "sites/*/id": "site",
    "systems/*/id": "system",
    "claims/*/id": "claim",
    "conflicts/*/id": "conflict",
    "raids/*/id": "raid",
}

# Which fields name entries, and of which kinds.
REFERRED = {
    "sites/*/system": ("system",),
    "sites/*/variants/*/system": ("system",),
    "sites/*/position/source/*": ("source",),
    "sites/*/count/source/*": ("source",),
    "sites/*/launchers/source/*": ("source",),
    "sites/*/antenna_height_m/source/*": ("source",),
    "sites/*/mount/height_m/source/*": ("source",),
    "sites/*/mount/storeys/source/*": ("source",),
    "sites/*/reports/*/source": ("source",),
    "sites/*/reports/*/relies_on/*": ("stream", "source"),
    "evidence/sources/*/relies_on/*": ("stream", "source"),
    "evidence/streams/*/shows/*": ("site",),
    "evidence/streams/*/sources/*": ("source",),
    "evidence/statements/*/sources/*": ("source",),
    "evidence/statements/*/about/*": ("site", "stream"),
    "conflicts/*/between/*": ("source",),
    "claims/*/sources/*": ("source",),
    "claims/*/measured/*/a": ("place", "site", "line", "territory"),
    "claims/*/measured/*/b": ("place", "site", "line", "territory"),
    "claims/*/instead/*/a": ("place", "site", "line", "territory"),
    "claims/*/instead/*/b": ("place", "site", "line", "territory"),
    "claims/*/place": ("place", "site"),
    "claims/*/corners/*": ("place", "site"),
    "claims/*/system": ("system",),
    "claims/*/sites/*": ("site",),
    "claims/*/seen/*": ("stream",),
    "threats/*/system": ("system",),
    "threats/*/origins/*": ("line", "territory"),
    "raids/*/groups/*/threat": ("system",),
    "raids/*/groups/*/aim": ("place", "site"),
    "run/seen_target": ("system",),
}


def reference_problems(data: Any, lines: Lines, catalogue_ids: Iterable[str]) -> list[Problem]:
    """Every id that stands twice, and every name that points at nothing."""
    problems: list[Problem] = []
    known: dict[str, set[str]] = {"system": set(catalogue_ids)}
    for pattern, kind in DECLARED.items():
        seen: dict[str, int] = {}
        for loc, value in _matches(data, pattern.split("/")):
            if not isinstance(value, str):
                continue
            if value in seen:
                first = lines.of((*loc[:-2], seen[value]))
                problems.append(
                    Problem(
                        lines.of(loc),
                        f"{kind} '{value}' is already declared in line {first}; ids must differ.",
                    )
                )
            elif isinstance(loc[-2], int):
                seen[value] = loc[-2]
        known.setdefault(kind, set()).update(seen)
    for pattern, kinds in REFERRED.items():
        names = set().union(*(known.get(kind, set()) for kind in kinds))
        for loc, value in _matches(data, pattern.split("/")):
            if isinstance(value, str) and value not in names:
                hint = meant(value, names)
                problems.append(
                    Problem(
                        lines.of(loc),
                        f"{where(loc, data)} names '{value}', but there is no {' or '.join(kinds)} of that id.{hint}",
                    )
                )
    problems += _cycles(data, lines)
    return problems


def _matches(value: Any, pattern: list[str], loc: Loc = ()) -> Iterator[tuple[Loc, Any]]:
    if not pattern:
        yield loc, value
    elif pattern[0] == "*":
        if isinstance(value, list):
            for i, item in enumerate(value):
                yield from _matches(item, pattern[1:], (*loc, i))
    elif isinstance(value, dict) and pattern[0] in value:
        yield from _matches(value[pattern[0]], pattern[1:], (*loc, pattern[0]))


def _cycles(data: Any, lines: Lines) -> list[Problem]:
    """Sources that rest on themselves, told at the source where the circle closes."""
    rests_on: dict[str, set[str]] = {}
    line_of: dict[str, int] = {}
    for loc, name in _matches(data, ["evidence", "sources", "*", "id"]):
        if isinstance(name, str):
            line_of[name] = lines.of(loc)
            source = data["evidence"]["sources"][loc[2]]
            rests_on[name] = {
                target for _, target in _matches(source, ["relies_on", "*"]) if isinstance(target, str)
            }
    problems: list[Problem] = []
    while True:
        try:
            TopologicalSorter(rests_on).prepare()
            return problems
        except CycleError as error:
            circle = error.args[1][::-1]  # each rests on the next
            words = " -> ".join(circle)
            message = f"source '{circle[0]}' rests on itself: {words}. Break the circle."
            problems.append(Problem(line_of[circle[0]], message))
            rests_on[circle[0]].discard(circle[1])

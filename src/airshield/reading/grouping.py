"""The same deployment in several texts, and how many independent origins stand behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from airshield.model.reading import Deployment, PlaceRead, Sighting, TextRead
from airshield.reading.places import apart_m

CLOSE_M = 1_500.0
"""Places so near to each other are one; farther ones where the words leave more open, up to the larger radius."""
LOOSE = 0.6
DAYS = 60
"""Reports that lie farther apart in time tell of different deployments."""


def grouped(texts: Sequence[TextRead]) -> tuple[list[TextRead], list[Deployment]]:
    """The texts with a cluster for every sighting, and the deployments. The most exact places lead."""
    every = [(n, k, s) for n, text in enumerate(texts) for k, s in enumerate(text.sightings)]
    every.sort(key=lambda item: (item[2].place.radius_m, item[0], item[1]))
    leaders: list[tuple[Sighting, str | None]] = []
    label: dict[tuple[int, int], int] = {}
    for n, k, sighting in every:
        when = sighting.date or texts[n].date
        fitting = [
            (apart_m(sighting.place, leader.place), g)
            for g, (leader, other) in enumerate(leaders)
            if leader.system_id == sighting.system_id
            and _near(sighting.place, leader.place)
            and _in_time(when, other)
        ]
        if fitting:
            label[n, k] = min(fitting)[1]
        else:
            leaders.append((sighting, when))
            label[n, k] = len(leaders) - 1
    names = [f"{leader.system_id}@{leader.place.key}" for leader, _ in leaders]
    names = [
        name if names.index(name) == n else f"{name}#{names[:n].count(name) + 1}"
        for n, name in enumerate(names)
    ]
    out = []
    for n, text in enumerate(texts):
        marked = [s.model_copy(update={"cluster": names[label[n, k]]}) for k, s in enumerate(text.sightings)]
        out.append(text.model_copy(update={"sightings": marked}))
    return out, _deployments(out)


def _near(a: PlaceRead, b: PlaceRead) -> bool:
    far = apart_m(a, b)
    if far <= CLOSE_M or a.key == b.key:
        return True
    # A whole country or town says too little to be the same roof.
    small, large = sorted((a.radius_m, b.radius_m))
    return large <= 20_000.0 and far <= LOOSE * large + small


def _in_time(a: str | None, b: str | None) -> bool:
    if a is None or b is None or len(a) < 10 or len(b) < 10:
        return True
    return abs((date.fromisoformat(a[:10]) - date.fromisoformat(b[:10])).days) <= DAYS


def _deployments(texts: Sequence[TextRead]) -> list[Deployment]:
    found: dict[str, list[tuple[str, Sighting]]] = {}
    for text in texts:
        for sighting in text.sightings:
            found.setdefault(sighting.cluster, []).append((text.id, sighting))
    return [
        Deployment(
            cluster=cluster, system=members[0][1].system, place=min(members, key=lambda m: m[1].place.radius_m)[1].place.name,
            texts=list(dict.fromkeys(text for text, _ in members)),
            roots=sorted({root for _, s in members for root in s.roots}),
        )
        for cluster, members in found.items()
    ]  # fmt: skip


def stories(texts: Sequence[TextRead]) -> list[list[str]]:
    """Texts linked by a deployment that both tell of, however long the chain; in the order of the texts."""
    found: list[tuple[set[str], list[str]]] = []
    for text in texts:
        told = {s.cluster for s in text.sightings} | {
            f"moved:{s.system_id}@{s.place.key}" for s in text.movements
        }
        if not told:
            continue
        linked = [story for story in found if story[0] & told]
        found = [story for story in found if not story[0] & told]
        clusters = told.union(*(story[0] for story in linked))
        found.append((clusters, [t for story in linked for t in story[1]] + [text.id]))
    order = [text.id for text in texts]
    return sorted((sorted(ids, key=order.index) for _, ids in found), key=lambda ids: order.index(ids[0]))

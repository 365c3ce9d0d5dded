"""Distances that reports state, beside what geodesy says."""

from __future__ import annotations

from airshield.analysis.geodesy import Nearest, distance_between
from airshield.analysis.reach import nearest_of
from airshield.errors import InputError
from airshield.model.evidence import DistanceClaim, Ends
from airshield.model.place import Line, Place, Position, Territory
from airshield.model.results import CheckedClaim, Measured
from airshield.model.scenario import Scenario

WRONG, IMPRECISE = 0.40, 0.15  # shares of the true value, as the evidence design sets them


def grade_of(kind: str, claimed_km: float, true_km: float) -> str:
    """ok within 15 % of the true value, imprecise within 40 %, wrong beyond; a range is enough or it is not."""
    if kind != "distance":
        return "ok" if (claimed_km >= true_km) == (kind == "reaches") else "wrong"
    error = abs(claimed_km - true_km) / true_km if true_km > 0 else float("inf")
    return "ok" if error <= IMPRECISE else "imprecise" if error <= WRONG else "wrong"


def check_claims(scenario: Scenario) -> list[CheckedClaim]:
    """Every distance claim, with the geodesic of each reading of its ends, the nearest marked."""
    ends: dict[str, Place | Line | Territory] = {**scenario.origins}
    ends |= {place.id: place for place in scenario.places}
    for site in scenario.sites:
        if site.position is not None and site.id not in ends:
            ends[site.id] = Place(id=site.id, name=site.name, position=site.position)
    return [_check(claim, ends) for claim in scenario.claims]


def _check(claim: DistanceClaim, ends: dict[str, Place | Line | Territory]) -> CheckedClaim:
    measured = []
    for pair in claim.measured:
        near = _between(pair, ends, claim)
        km = near.distance_m / 1000
        measured.append(
            Measured(
                a=pair.a,
                b=pair.b,
                distance_km=round(km, 2),
                azimuth_deg=round(near.azimuth_deg, 1),
                grade=grade_of(claim.kind, claim.value_km, km),
            )
        )
    best = (
        0
        if claim.kind != "distance"
        else min(range(len(measured)), key=lambda n: abs(measured[n].distance_km - claim.value_km))
    )
    return CheckedClaim(
        id=claim.id,
        kind=claim.kind,
        claim=claim.claim,
        value_km=claim.value_km,
        sources=claim.sources,
        measured=measured,
        nearest=best,
        note=claim.note,
    )


def _between(pair: Ends, ends: dict[str, Place | Line | Territory], claim: DistanceClaim) -> Nearest:
    for name in (pair.a, pair.b):
        if name not in ends:
            raise InputError(f"claim '{claim.id}' measures from '{name}', which has no position.")
    a, b = ends[pair.a], ends[pair.b]
    if not isinstance(a, Place):
        a, b = b, a
    if not isinstance(a, Place):
        raise InputError(f"claim '{claim.id}' measures between two lines; one end must be a place.")
    if isinstance(b, Place):
        p: Position = b.position
        return distance_between(a.position.lat, a.position.lon, p.lat, p.lon)
    return nearest_of(a, b)

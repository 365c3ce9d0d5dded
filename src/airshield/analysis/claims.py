"""What reports state, beside what is known: geodesy, the catalogue, the ledger, the calendar."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import singledispatch
from typing import NamedTuple

from airshield.analysis.evidence import streams_behind
from airshield.analysis.geodesy import Nearest, distance_between, inside
from airshield.analysis.reach import nearest_of
from airshield.errors import InputError
from airshield.model.claims import (
    BearingClaim,
    CapabilityClaim,
    Claim,
    CountClaim,
    DateClaim,
    DistanceClaim,
    Ends,
    FigureClaim,
    InsideClaim,
    OfficeClaim,
    Verdict,
)
from airshield.model.noun import Noun, first_day
from airshield.model.place import Line, Place, Territory
from airshield.model.quantity import Quantity
from airshield.model.results import CheckedClaim, Reading
from airshield.model.scenario import Scenario
from airshield.model.system import Catalogue

WRONG, IMPRECISE = 0.40, 0.15  # shares of the true value, as the evidence design sets them
OK_DEG, IMPRECISE_DEG = 22.5, 45.0  # half a point of an eight-point compass, and a whole one
KM_PER_MILE = 1.609344
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
End = Place | Line | Territory


class Known(NamedTuple):
    """What claims are checked against."""

    scenario: Scenario
    catalogue: Catalogue
    ends: Mapping[str, End]


def check_claims(scenario: Scenario, catalogue: Catalogue) -> list[CheckedClaim]:
    """Every claim with its verdict, its true value and how that was got. Raises InputError for what cannot be checked."""
    ends: dict[str, End] = {**scenario.origins}
    ends |= {place.id: place for place in scenario.places}
    for site in scenario.sites:
        if site.position is not None and site.id not in ends:
            ends[site.id] = Place(id=site.id, name=site.name, position=site.position)
    known = Known(scenario, catalogue, ends)
    return [_check(claim, known) for claim in scenario.claims]


def grade_of(claimed: float, true: float, doubt: float = 0.0) -> Verdict:
    """ok within 15 % of the true value, imprecise within 40 %, wrong beyond, after what the true value leaves open.

    doubt: how far the true value may be off, in its own unit; where that is over 40 % of it nothing can be judged.
    """
    if true <= 0.0:
        return "ok" if claimed <= doubt else "wrong"
    if doubt > WRONG * true:
        return "unknown"
    error = max(0.0, abs(claimed - true) - doubt) / true
    return "ok" if error <= IMPRECISE else "imprecise" if error <= WRONG else "wrong"


@singledispatch
def _check(claim: Claim, known: Known) -> CheckedClaim:
    raise TypeError(f"nothing checks a {type(claim).__name__}")


@_check.register
def _(claim: DistanceClaim, known: Known) -> CheckedClaim:
    named = [_distance(claim, pair, known, named=True) for pair in claim.measured]
    instead = [_distance(claim, pair, known, named=False) for pair in claim.instead]
    says = f"{claim.value_km:g} km"
    if claim.kind != "distance":
        failing = [reading.what for reading in named if reading.verdict != "ok"]
        how = "a straight line from the nearest point" + (
            f"; not so for {', '.join(failing)}" if failing else ""
        )
        return _told(claim, says, named[0].verdict, named, 0, how)
    best = min(range(len(named)), key=lambda n: abs(named[n].value - claim.value_km))
    verdict, how = named[best].verdict, "geodesic on the WGS 84 ellipsoid"
    fits = _fits(verdict, instead)
    if verdict != "ok" and fits is None:
        in_miles = grade_of(
            claim.value_km * KM_PER_MILE, named[best].value, _doubt_km(claim.measured[best], known)
        )
        fits = "the same number in miles" if in_miles == "ok" else None
    return _told(claim, says, "wrong" if fits else verdict, named + instead, best, how, fits)


@_check.register
def _(claim: BearingClaim, known: Known) -> CheckedClaim:
    readings = []
    for pair in claim.measured:
        azimuth = _between(pair, known, claim.id).azimuth_deg
        off = abs((claim.value_deg - azimuth + 180.0) % 360.0 - 180.0)
        verdict: Verdict = "ok" if off <= OK_DEG else "imprecise" if off <= IMPRECISE_DEG else "wrong"
        readings.append(
            Reading(
                what=f"{pair.a} - {pair.b}", value=round(azimuth, 1), unit="°", verdict=verdict, named=True
            )
        )
    best = min(range(len(readings)), key=lambda n: ("ok", "imprecise", "wrong").index(readings[n].verdict))
    how = "azimuth of the geodesic, clockwise from north"
    return _told(claim, f"{claim.value_deg:g}°", readings[best].verdict, readings, best, how)


@_check.register
def _(claim: InsideClaim, known: Known) -> CheckedClaim:
    place, *corners = [_place(name, known, claim.id) for name in (claim.place, *claim.corners)]
    outline = tuple((corner.lat, corner.lon) for corner in (c.position for c in corners))
    holds = inside(place.position.lat, place.position.lon, outline)
    how = f"{claim.place} lies {'inside' if holds else 'outside'} {', '.join(claim.corners)}"
    return _told(
        claim, "inside", "ok" if holds else "wrong", [], 0, how, true="inside" if holds else "outside"
    )


@_check.register
def _(claim: FigureClaim, known: Known) -> CheckedClaim:
    named = [_figure(claim, path, known, named=True) for path in claim.figure]
    instead = [_figure(claim, path, known, named=False) for path in claim.instead]
    best = min(
        range(len(named)), key=lambda n: ("ok", "imprecise", "wrong", "unknown").index(named[n].verdict)
    )
    fits = _fits(named[best].verdict, instead)
    verdict = "wrong" if fits else named[best].verdict
    how = "low to high of the catalogue, with its sources there"
    return _told(claim, f"{claim.value:g} {named[best].unit}", verdict, named + instead, best, how, fits)


@_check.register
def _(claim: CapabilityClaim, known: Known) -> CheckedClaim:
    system = known.catalogue.systems[claim.system]
    able = any(claim.threat in effector.kill_probability for effector in system.effectors)
    how = f"the catalogue has {'a' if able else 'no source for a'} chance of {system.name} against {claim.threat}"
    return _told(
        claim, "yes", "ok" if able else "unknown", [], 0, how, true="yes" if able else "not supported"
    )


@_check.register
def _(claim: CountClaim, known: Known) -> CheckedClaim:
    says = f"{'at least ' if claim.at_least else ''}{claim.value:g}"
    if claim.sites:
        by = claim.by or known.scenario.as_of
        sites = [site for site in known.scenario.sites if site.id in claim.sites]
        found = [
            site.id for site in sites if any(s.first_seen <= by for s in streams_behind(site, known.scenario))
        ]
        low = high = float(len(found))
        how = f"sites of the ledger seen by {by}: {', '.join(found) or 'none'}"
    elif claim.low is not None or claim.high is not None:
        low = claim.high if claim.low is None else claim.low  # type: ignore[assignment]
        high = claim.low if claim.high is None else claim.high  # type: ignore[assignment]
        how = "what other sources count"
    else:
        return _told(claim, says, "unknown", [], 0, "nothing in the ledger to count against")
    enough = claim.at_least and high >= claim.value
    nearest = min(max(claim.value, low), high)
    verdict: Verdict = "ok" if enough else grade_of(claim.value, nearest)
    true = f"{low:g}" if low == high else f"{low:g} to {high:g}"
    return _told(claim, says, verdict, [], 0, how, true=true)


@_check.register
def _(claim: DateClaim, known: Known) -> CheckedClaim:
    day = DAYS[first_day(claim.date).weekday()]
    says = f"{claim.weekday + ' ' if claim.weekday else ''}{claim.date}"
    if claim.weekday and claim.weekday != day:
        how = f"{claim.date} was a {day}"
        return _told(claim, says, "wrong", [], 0, how, true=f"{day} {claim.date}")
    streams = [stream for stream in known.scenario.evidence.streams if stream.id in claim.seen]
    dated = [stream for stream in streams if stream.date_basis != "claimed"]
    if not dated:
        who = ", ".join(stream.id for stream in streams)
        how = f"nothing but the claim itself dates {who}" if streams else f"{claim.date} was a {day}"
        return _told(claim, says, "unknown" if streams else "ok", [], 0, how, true=None if streams else says)
    off = {stream.id: abs((first_day(stream.first_seen) - first_day(claim.date)).days) for stream in dated}
    nearest = min(dated, key=lambda stream: off[stream.id])
    days = off[nearest.id]
    verdict: Verdict = "ok" if days == 0 else "imprecise" if days == 1 else "wrong"
    how = f"{nearest.id} was first {nearest.date_basis} on {nearest.first_seen}"
    true = f"{DAYS[first_day(nearest.first_seen).weekday()]} {nearest.first_seen}"
    return _told(claim, says, verdict, [], 0, how, true=true)


@_check.register
def _(claim: OfficeClaim, known: Known) -> CheckedClaim:
    def held(since: str, until: str | None) -> bool:
        return since <= claim.date and (until is None or claim.date <= until)

    tenures = [tenure for tenure in known.scenario.offices if held(tenure.since, tenure.until)]
    holder = next((tenure for tenure in tenures if tenure.office == claim.office), None)
    says = f"{claim.person}, {claim.office}"
    if holder is None:
        return _told(
            claim, says, "unknown", [], 0, f"no holder of the office '{claim.office}' is told at {claim.date}"
        )
    if holder.person == claim.person:
        return _told(claim, says, "ok", [], 0, holder.source, true=says)
    own = next((tenure.office for tenure in tenures if tenure.person == claim.person), None)
    how = f"{claim.person} was {own}; {holder.source}" if own else holder.source
    return _told(claim, says, "wrong", [], 0, how, true=f"{holder.person}, {claim.office}")


def _told(
    claim: Claim,
    says: str,
    verdict: Verdict,
    readings: Sequence[Reading],
    best: int,
    how: str,
    fits: str | None = None,
    true: str | None = None,
) -> CheckedClaim:
    if readings:
        true = f"{readings[best].value:g} {readings[best].unit}"
        if readings[best].high is not None:
            true = f"{readings[best].low:g} to {readings[best].high:g} {readings[best].unit}"
    return CheckedClaim(
        id=claim.id,
        kind=claim.kind,
        claim=claim.claim,
        says=says,
        true=true,
        how=how,
        verdict=verdict,
        fits=fits,
        sources=claim.sources,
        readings=list(readings),
        counts=best,
        note=claim.note,
    )


def _fits(verdict: Verdict, instead: Sequence[Reading]) -> str | None:
    """Where the number belongs, when not where the words put it."""
    return None if verdict == "ok" else next((r.what for r in instead if r.verdict == "ok"), None)


def _distance(claim: DistanceClaim, pair: Ends, known: Known, *, named: bool) -> Reading:
    near = _between(pair, known, claim.id)
    km = near.distance_m / 1000
    if claim.kind == "distance":
        verdict = grade_of(claim.value_km, km, _doubt_km(pair, known))
    else:
        verdict = "ok" if (claim.value_km >= km) == (claim.kind == "reaches") else "wrong"
    return Reading(
        what=f"{pair.a} - {pair.b}",
        value=round(km, 2),
        unit="km",
        verdict=verdict,
        named=named,
        azimuth_deg=round(near.azimuth_deg, 1),
    )


def _doubt_km(pair: Ends, known: Known) -> float:
    """How far the two ends may be off together, as a root of squares."""
    return math.hypot(*(_radius_km(known.ends[name]) for name in (pair.a, pair.b)))


def _radius_km(end: End) -> float:
    return end.position.position_radius_m / 1000 if isinstance(end, Place) else end.uncertainty_km


def _between(pair: Ends, known: Known, claim: str) -> Nearest:
    for name in (pair.a, pair.b):
        if name not in known.ends:
            raise InputError(f"claim '{claim}' measures from '{name}', which has no position.")
    a, b = known.ends[pair.a], known.ends[pair.b]
    if not isinstance(a, Place):
        a, b = b, a
    if not isinstance(a, Place):
        raise InputError(f"claim '{claim}' measures between two lines; one end must be a place.")
    if isinstance(b, Place):
        p = b.position
        return distance_between(a.position.lat, a.position.lon, p.lat, p.lon)
    return nearest_of(a, b)


def _place(name: str, known: Known, claim: str) -> Place:
    end = known.ends.get(name)
    if not isinstance(end, Place):
        raise InputError(f"claim '{claim}' needs the place '{name}', which has no position.")
    return end


def _figure(claim: FigureClaim, path: str, known: Known, *, named: bool) -> Reading:
    quantity = _quantity(claim, path, known.catalogue)
    nearest = min(max(claim.value, quantity.lowest), quantity.highest)
    unit = "" if quantity.unit == "1" else quantity.unit
    return Reading(
        what=path,
        value=quantity.likely,
        unit=unit,
        verdict=grade_of(claim.value, nearest),
        named=named,
        low=quantity.lowest,
        high=quantity.highest,
    )


def _quantity(claim: FigureClaim, path: str, catalogue: Catalogue) -> Quantity:
    """The reported number at the end of a path of ids and names of fields."""
    spot: object = catalogue.systems
    for name in path.split("."):
        if isinstance(spot, dict):
            spot = spot.get(name)
        elif isinstance(spot, Noun):
            entries = [
                item for field in (spot.__dict__.values()) if isinstance(field, list) for item in field
            ]
            inner = next((item for item in entries if getattr(item, "id", None) == name), None)
            spot = inner if inner is not None else getattr(spot, name, None)
    if not isinstance(spot, Quantity):
        raise InputError(
            f"claim '{claim.id}' names the figure '{path}', but the catalogue has no reported number there. "
            "Write it as system.part.figure, such as pantsir-s1.57e6.range_max_km."
        )
    return spot

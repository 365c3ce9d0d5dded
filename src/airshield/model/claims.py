"""What reports state that can be checked: distances, bearings, ranges, counts, dates, offices."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from airshield.model.noun import Date, Id, Noun, Text

Verdict = Literal["ok", "imprecise", "wrong", "unknown"]
Weekday = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


class Claimed(Noun):
    """What every claim has."""

    id: Id
    claim: Text
    """In our words."""
    sources: list[Id]
    note: Text | None = None


class Ends(Noun):
    """Two ends that a distance or a bearing is measured between."""

    a: Id
    b: Id


class DistanceClaim(Claimed):
    """A distance, or a range that is or is not enough for one."""

    kind: Literal["distance", "reaches", "falls short"]
    """distance: it is so far. reaches, falls short: a range of so many km is or is not enough for it."""
    value_km: float = Field(gt=0.0)
    measured: list[Ends] = Field(min_length=1)
    """The readings that the words allow; for a distance the nearest of them counts."""
    instead: list[Ends] = Field(default_factory=list)
    """What the words do not say but the number may belong to: a border for a front."""


class BearingClaim(Claimed):
    """A direction in degrees, clockwise from north."""

    kind: Literal["bearing"]
    value_deg: float = Field(ge=0.0, lt=360.0)
    measured: list[Ends] = Field(min_length=1)
    """From a to b."""


class InsideClaim(Claimed):
    """A place lies within the outline of others."""

    kind: Literal["inside"]
    place: Id
    corners: list[Id] = Field(min_length=3)


class FigureClaim(Claimed):
    """A figure of a system, against the catalogue."""

    kind: Literal["figure"]
    value: float = Field(ge=0.0)
    figure: list[Text] = Field(min_length=1)
    """System, then ids of parts and names of fields, such as pantsir-s1.57e6.range_max_km; the nearest of several counts."""
    instead: list[Text] = Field(default_factory=list)
    """Other figures that the number may belong to."""


class CapabilityClaim(Claimed):
    """A system engages a kind of threat."""

    kind: Literal["engages"]
    system: Id
    threat: Text


class CountClaim(Claimed):
    """How many: against the ledger's sites, or against what other sources count."""

    kind: Literal["count"]
    value: float = Field(ge=0.0)
    at_least: bool = False
    sites: list[Id] = Field(default_factory=list)
    """Sites of the ledger that it counts; those count that were seen by `by`."""
    by: Date | None = None
    low: float | None = None
    """What better sources count, when it is not sites; with the note saying which."""
    high: float | None = None


class DateClaim(Claimed):
    """When something was seen, or which day of the week that was."""

    kind: Literal["date"]
    date: Date
    weekday: Weekday | None = None
    """As printed."""
    seen: list[Id] = Field(default_factory=list)
    """Streams that it dates: checked against when they were first seen."""


class OfficeClaim(Claimed):
    """Who holds an office at a date."""

    kind: Literal["office"]
    person: Text
    office: Text
    date: Date


class Tenure(Noun):
    """Who held which office, when; what claims of offices are checked against."""

    person: Text
    office: Text
    since: Date
    until: Date | None = None
    source: Text


Claim = Annotated[
    DistanceClaim
    | BearingClaim
    | InsideClaim
    | FigureClaim
    | CapabilityClaim
    | CountClaim
    | DateClaim
    | OfficeClaim,
    Field(discriminator="kind"),
]

"""A ledger: what was read out of reports, laid out so that an analyst approves or strikes it line by line."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from airshield.model.evidence import Quote
from airshield.model.noun import Date, Id, Noun, Text
from airshield.model.place import Latitude, Longitude
from airshield.model.reading import ClaimRead, Modality


class Spot(Noun):
    """Where the reports put it."""

    name: Text
    lat: Latitude
    lon: Longitude
    radius_m: Annotated[float, Field(ge=0.0, le=2_000_000.0)]


class ProposedReport(Noun):
    """What one text says of it."""

    text: Id
    """The text: its file's name without the ending."""
    modality: Modality
    activity: Text
    date: Date | None = None
    """The day that the text tells of, not that of its publication."""
    count: int | None = None
    medium: list[Text] = Field(default_factory=list)
    attributed_to: list[Text] = Field(default_factory=list)
    quote: Quote
    """The very words, and where they stand in the text."""
    by: Literal["rules", "model", "both"] = "rules"


class Proposal(Noun):
    """One deployment, in all texts that tell of it."""

    id: Text
    approve: bool = False
    """Set it to true to let it into a scenario."""
    site: Id | None = None
    """The site of the scenario that it is; without it, a new one is made."""
    system: Id
    system_name: Text
    spot: Spot
    mount: Literal["roof", "ground", "airfield", "unknown"] = "unknown"
    roots: list[Text] = Field(default_factory=list)
    """Independent origins, as far as the words tell."""
    reports: Annotated[list[ProposedReport], Field(min_length=1)]


class LedgerText(Noun):
    """A text that was read."""

    id: Id
    title: Text
    language: Text
    date: Date | None = None
    sha256: Text


class Ledger(Noun):
    """A file of proposals."""

    ledger: Literal[1] = 1
    scenario: Id | None = None
    """The scenario against whose sites it was read."""
    texts: list[LedgerText]
    proposals: list[Proposal]
    claims: dict[Text, list[ClaimRead]] = Field(default_factory=dict)
    """By text; told, not merged."""

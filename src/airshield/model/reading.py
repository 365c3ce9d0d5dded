"""What is read out of raw texts: sightings and claims, each with the very words that it rests on."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from airshield.model.claims import Verdict
from airshield.model.noun import Noun
from airshield.model.place import Latitude, Longitude

Modality = Literal["reported", "confirmed", "denied", "planned"]
Activity = Literal["deployed", "in_transit", "moved_out"]
Mount = Literal["roof", "ground", "airfield", "unknown"]


class PlaceRead(Noun):
    """Where something is said to be."""

    name: str
    lat: Latitude
    lon: Longitude
    radius_m: Annotated[float, Field(ge=0.0)]
    """As large as the words leave it: a building, a town, a country, a distance from something."""
    key: str
    """Equal for the same place in all texts."""
    how: str
    """Which list it was found in, and what was made of the words around it."""


class Sighting(Noun):
    """One system, at one place, said by one text."""

    system: str
    """Its name in the catalogue, or in the list of names."""
    system_id: str
    place: PlaceRead
    activity: Activity
    mount: Mount = "unknown"
    date: str | None = None
    date_basis: Literal["stated", "relative", "publication"] | None = None
    count: int | None = None
    medium: list[str] = Field(default_factory=list)
    attributed_to: list[str] = Field(default_factory=list)
    modality: Modality = "reported"
    evidence: str
    """The very words."""
    start: Annotated[int, Field(ge=0)]
    """First character in the text, counted from 0."""
    end: Annotated[int, Field(ge=0)]
    cluster: str = ""
    """Equal for the same deployment in all texts."""
    roots: list[str] = Field(default_factory=list)
    """Where it comes from, as far as the words tell; equal for the same origin."""
    by: Literal["rules", "model", "both"] = "rules"
    why: list[str] = Field(default_factory=list)
    """Every decision that led to it."""


class ClaimRead(Noun):
    """A number or a date that can be checked."""

    kind: Literal["distance", "range", "count", "date"]
    span: str
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]
    value: float | str
    unit: str | None = None
    verdict: Verdict = "unknown"
    true_value: float | str | None = None
    how: str | None = None


class TextRead(Noun):
    """All that one text gave."""

    id: str
    language: str
    date: str | None
    """Of publication, as told or as found in the text."""
    characters: int
    sightings: list[Sighting]
    movements: list[Sighting] = Field(default_factory=list)
    """Aircraft, missiles and the like that were moved: no air defence, and so no site."""
    claims: list[ClaimRead]
    left_out_lines: int = 0
    """Cookie notices, links, forms."""
    rejected_quotes: int = 0
    """Proposed by a language model, but not in the text."""
    remarks: list[str] = Field(default_factory=list)


class Deployment(Noun):
    """The same thing in several texts."""

    cluster: str
    system: str
    place: str
    texts: list[str]
    roots: list[str]
    """Independent origins."""
    site: str | None = None
    """The site of the scenario that it is."""


class Reading(Noun):
    """All texts of one call."""

    texts: list[TextRead]
    deployments: list[Deployment]
    stories: list[list[str]]
    """Texts that tell of the same things, by their ids; those that tell of nothing are in none."""

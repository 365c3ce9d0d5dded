"""What the page asks and is told, as records; the rest of the answers are results of the studies themselves."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from airshield.model.noun import Noun
from airshield.model.place import Latitude, Longitude
from airshield.studies.edit import SiteEdit

Name = Annotated[str, Field(min_length=1, max_length=200)]
Height = Annotated[float, Field(gt=0.0, le=30_000.0)]
Edits = Annotated[list[SiteEdit], Field(max_length=500)]


class LayoutAsk(Noun):
    """A scenario, and what differs of its sites."""

    scenario: Name
    edits: Edits = []


class RasterAsk(LayoutAsk):
    """A map of a layout."""

    layer: Literal["lowest", "count", "belief", "detection"] = "lowest"
    height_m: Height = 50.0
    """For all layers but 'lowest', which holds every height."""


class SectionAsk(LayoutAsk):
    """A vertical section, (latitude, longitude) of both ends."""

    start: tuple[Latitude, Longitude]
    end: tuple[Latitude, Longitude]


class WarningAsk(LayoutAsk):
    """Warning at every defended place."""

    height_m: Height = 50.0


class RaidAsk(LayoutAsk):
    """A raid to be run as a job."""

    raid: Name
    replications: Annotated[int, Field(ge=1, le=1_000_000)] = 2_000
    seed: Annotated[int, Field(ge=0, le=2**63 - 1)] = 1
    doubt: bool = False
    log: Annotated[int, Field(ge=0, le=999_999)] = 0
    """The replication whose events and tracks come with the outcome."""


class NextAsk(Noun):
    """What to check next."""

    scenario: Name
    question: Annotated[str, Field(max_length=200)] | None = None


class Settings(Noun):
    """What lies under the map: neither of both is the page's own land and borders."""

    style: str | None = None
    """Address of an online style; the page asks it, and whatever it names, for its map."""
    tiles: bool = False
    """Whether the server holds tiles."""


class SectionTold(Noun):
    """A section; null where nothing is known or seen."""

    distance_km: list[float]
    ground_m: list[float | None]
    surface_m: list[float | None]
    lowest_m: list[float | None]


class FootprintTold(Noun):
    """One building, outline as (longitude, latitude)."""

    ring: list[tuple[float, float]]
    height_m: float


class Buildings(Noun):
    """Buildings to draw, and how many are known there."""

    known: int
    footprints: list[FootprintTold]


class Uploaded(Noun):
    """The name under which an upload is known now."""

    scenario: str


class Started(Noun):
    """A job that was started."""

    job: str


class Mistakes(Noun):
    """What was wrong, a sentence each."""

    detail: list[str]

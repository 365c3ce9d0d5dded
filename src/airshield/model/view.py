"""A scenario as a map shows it first: the page of the server and the map in a report."""

from __future__ import annotations

from airshield.model.noun import Noun
from airshield.model.results import ConflictSummary, Reach, SiteEvidence, StatementSummary


class MapSite(Noun):
    """A site on the map."""

    id: str
    name: str
    system: str | None
    kind: str | None
    lat: float | None
    lon: float | None
    position_radius_m: float | None
    mount: str | None
    height_m: float | None
    range_km: float | None
    """How far its farthest search sensor sees the target, free of the ground; null without one."""
    elevation_max_deg: float | None
    """How steeply that sensor looks up."""
    in_model: bool
    why_not: str | None
    evidence: SiteEvidence


class MapPlace(Noun):
    """A place on the map."""

    id: str
    name: str
    lat: float
    lon: float
    defended: bool


class MapLine(Noun):
    """A line or an outline on the map, points as (longitude, latitude)."""

    id: str
    name: str
    kind: str
    points: list[tuple[float, float]]


class MapRaid(Noun):
    """A raid that can be run."""

    id: str
    name: str
    basis: str
    threats: int


class Overview(Noun):
    """Everything of a scenario that the page shows before it asks for maps."""

    id: str
    title: str
    summary: str
    as_of: str
    lat: float
    lon: float
    half_width_km: float
    heights_m: list[float]
    target: str
    ground: str
    sites: list[MapSite]
    places: list[MapPlace]
    lines: list[MapLine]
    rings: list[MapLine]
    """How far threats reach from where they could start."""
    raids: list[MapRaid]
    reach: list[Reach]
    conflicts: list[ConflictSummary]
    statements: list[StatementSummary]
    systems: list[str]
    """Systems of the catalogue that can be added."""
    words: list[tuple[float, str]]
    """Words for probabilities, and where the band of each ends."""
    sha256: str


class PlaceWarning(Noun):
    """What one place gets."""

    place: str
    name: str
    seen: bool
    """Over the place itself."""
    median_s: float
    shortest_s: float
    shortest_from_deg: float
    unseen_share: float
    first_seen_km: list[float]
    """By bearing in steps of 5 degrees."""


class Warnings(Noun):
    """Warning at every defended place, and what the layout sees."""

    height_m: float
    covered_km2: float
    places: list[PlaceWarning]

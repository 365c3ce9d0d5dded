"""A reported site: which system, where, on what, since when, and who says so."""

from typing import Annotated, Literal

from pydantic import Field

from airshield.model.evidence import Grade, Report
from airshield.model.noun import Date, Id, Noun, Text
from airshield.model.place import Position
from airshield.model.quantity import Count, HeightMetres, Storeys


class Mount(Noun):
    """What the system stands on."""

    kind: Literal["roof", "ground", "tower"]
    height_m: HeightMetres | None = None
    """Roof or tower above the ground; not for 'ground'."""
    storeys: Storeys | None = None
    setback_m: Annotated[float, Field(gt=0.0, le=200.0)] | None = None
    """Distance from the antenna to the edge of its roof [m], when the edge may hide what is below."""
    parapet_m: Annotated[float, Field(ge=0.0, le=20.0)] = 0.0
    """Height of that edge above the roof [m]."""
    clearing_m: Annotated[float, Field(gt=0.0, le=5_000.0)] | None = None
    """Distance to the nearest building or tree [m]; without it, that of the clutter around."""
    note: Text | None = None


class Site(Noun):
    """One reported site."""

    id: Id
    name: Text
    system: Id | None = None
    """Catalogue id; none for a prepared place without a system."""
    position: Position | None = None
    """None: reported, but nobody says where."""
    mount: Mount | None = None
    antenna_height_m: HeightMetres | None = None
    """Antenna above its own base at this site, when it is known to differ from the catalogue."""
    available: Annotated[float, Field(ge=0.0, le=1.0)] = 1.0
    """Chance that it is there and working when a raid comes."""
    heading_deg: Annotated[float, Field(ge=0.0, lt=360.0)] | None = None
    """Where a sensor that does not look all round is turned to, clockwise from north."""
    launchers: Count | None = None
    count: Count | None = None
    first_seen: Date | None = None
    valid_from: Date | None = None
    valid_to: Date | None = None
    in_seed_reports: bool = True
    grade: Grade | None = None
    reports: list[Report] = Field(default_factory=list)
    note: Text | None = None

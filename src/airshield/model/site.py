"""A reported site: which system, where, on what, since when, and who says so."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from airshield.model.evidence import Grade, Report
from airshield.model.noun import Chance, Date, Id, Noun, Text
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


class Variant(Noun):
    """One of the systems that it may be."""

    system: Id
    probability: Annotated[float, Field(gt=0.0, lt=1.0)]


class Site(Noun):
    """One reported site."""

    id: Id
    name: Text
    system: Id | None = None
    """Catalogue id; none for a prepared place without a system."""
    variants: list[Variant] = Field(default_factory=list)
    """Where reports differ: the systems it may be, `system` the first of them."""
    position: Position | None = None
    """None: reported, but nobody says where."""
    mount: Mount | None = None
    antenna_height_m: HeightMetres | None = None
    """Antenna above its own base at this site, when it is known to differ from the catalogue."""
    available: Chance = 1.0
    """Chance that it works when a raid comes, if it is there."""
    prior: Annotated[float, Field(gt=0.0, lt=1.0)] | None = None
    """Chance that it was there before anything was reported; without it, that of the table of codes."""
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
    """Without any, and without a prior, the site is the analyst's own and certain."""
    note: Text | None = None

    @model_validator(mode="after")
    def _variants_add_up(self) -> Self:
        if not self.variants:
            return self
        total = sum(variant.probability for variant in self.variants)
        if abs(total - 1.0) > 1e-6:
            raise PydanticCustomError(
                "variants_sum",
                "has variants whose probabilities add up to {total}, but they must add up to 1",
                {"total": f"{total:g}"},
            )
        if self.variants[0].system != self.system:
            raise PydanticCustomError(
                "variants_first",
                "has system '{system}', but its first variant is '{first}'; they must be the same",
                {"system": self.system or "none", "first": self.variants[0].system},
            )
        return self

"""A scenario: everything that one file says."""

from typing import Annotated, Literal

from pydantic import Field

from airshield.constants import RADIO_K
from airshield.model.claims import Claim, Tenure
from airshield.model.conditions import Conditions
from airshield.model.evidence import Conflict, Evidence
from airshield.model.noun import Date, Id, Noun, Text
from airshield.model.place import Clutter, Line, Place, Region, Surface, Territory
from airshield.model.raid import Doctrine, Raid
from airshield.model.site import Site
from airshield.model.system import System


class Threat(Noun):
    """A named threat and where it could start from, for the question which place it reaches."""

    system: Id
    origins: Annotated[list[Id], Field(min_length=1)]
    """Lines or territories."""
    hypothetical: bool = False
    """True: not held by anybody at the origin at the scenario's date."""
    note: Text | None = None


class RunSettings(Noun):
    """What `airshield run` computes unless told otherwise."""

    heights_m: Annotated[list[Annotated[float, Field(gt=0.0, le=30_000.0)]], Field(min_length=1)] = [
        50.0,
        100.0,
        500.0,
    ]
    """Heights above the ground at which coverage is told."""
    altitudes_m: list[Annotated[float, Field(gt=-430.0, le=30_000.0)]] = []
    """Altitudes above sea level at which coverage is told."""
    seen_target: Id
    """The threat that coverage is told for: its likely radar cross-section and speed."""
    k: Annotated[float, Field(ge=0.5, le=10.0)] = RADIO_K
    """Effective earth radius factor."""
    conditions: Conditions = Conditions()
    diffraction: bool = False
    """Whether radars below 1 GHz see past edges and the horizon (ITU-R P.526), along flights of raids and approaches."""
    positions: Annotated[int, Field(ge=1, le=64)] = 1
    """Places tried for each site within its position radius, in raids; 1: the reported one."""
    doubt: bool = False
    """In raids, sites are there with the chance that the evidence gives them; false: as reported, all of them."""
    ways: Annotated[int, Field(ge=1, le=256)] = 16
    """Ways tried for each group whose route has a radius."""
    replications: Annotated[int, Field(ge=1, le=1_000_000_000)] = 10_000
    seed: Annotated[int, Field(ge=0, le=2**63 - 1)] = 1


class Scenario(Noun):
    """One scenario file."""

    airshield: Literal[1]
    """Version of this format."""
    id: Id
    title: Text
    as_of: Date
    """Sites that were first seen later, or were gone before, are listed but not computed."""
    summary: Text
    region: Region
    surface: Surface
    clutter: list[Clutter] = Field(default_factory=list)
    places: list[Place] = Field(default_factory=list)
    lines: list[Line] = Field(default_factory=list)
    territories: list[Territory] = Field(default_factory=list)
    evidence: Evidence = Evidence()
    codes: Text | None = None
    """A table of codes beside this file (`airshield codes` prints one to copy); without it, the bundled one."""
    sites: list[Site] = Field(default_factory=list)
    systems: list[System] = Field(default_factory=list)
    """Systems of this scenario, beside or instead of those of the catalogue."""
    threats: list[Threat] = Field(default_factory=list)
    claims: list[Claim] = Field(default_factory=list)
    offices: list[Tenure] = Field(default_factory=list)
    """Who held which office, for claims of offices."""
    conflicts: list[Conflict] = Field(default_factory=list)
    raids: list[Raid] = Field(default_factory=list)
    doctrine: Doctrine = Doctrine()
    run: RunSettings

    @property
    def origins(self) -> dict[str, Line | Territory]:
        """Lines and territories by id."""
        return {line.id: line for line in self.lines} | {area.id: area for area in self.territories}

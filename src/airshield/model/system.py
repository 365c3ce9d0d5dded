"""The catalogue: what a system is, sees, fires and can do, every number with its source."""

from typing import Literal

from pydantic import Field

from airshield.model.noun import Id, Noun, Text
from airshield.model.quantity import (
    AltitudeKilometres,
    AltitudeMetres,
    Count,
    Degrees,
    HeightMetres,
    Kilometres,
    MetresPerSecond,
    Probability,
    RadarKilometres,
    Seconds,
    SquareMetres,
    Tonnes,
)

ThreatKind = Literal[
    "aircraft",
    "helicopter",
    "cruise-missile",
    "supersonic-cruise-missile",
    "long-range-drone",
    "small-drone",
    "ballistic-missile",
]
Kind = ThreatKind | Literal["air-defence", "radar", "ground-vehicle", "context-only"]


class NamedIn(Noun):
    """Where a report names the system, and by which words."""

    report: Text
    words: list[Text]
    note: Text | None = None


class Misspelling(Noun):
    """A wrong form of the name that was seen in print."""

    seen: Text
    why: Text


class DetectionPoint(Noun):
    """A published pair: this cross-section is seen at this range."""

    rcs_m2: float = Field(gt=0.0, le=1_000.0)
    range_km: RadarKilometres


class Sensor(Noun):
    """A radar or camera of a system."""

    id: Id
    what: Text
    role: Literal["search", "track", "optical"]
    """Coverage is told for search sensors; track sensors guide the rounds of their own site."""
    band: Text | None = None
    instrumented_range_km: RadarKilometres | None = None
    detection: list[DetectionPoint] = Field(default_factory=list)
    azimuth_sector_deg: Degrees
    elevation_min_deg: Degrees
    elevation_max_deg: Degrees
    look_period_s: Seconds | None = None
    antenna_height_m: HeightMetres
    """Antenna above the wheels or the roof that the system stands on."""


class Effector(Noun):
    """A missile or a gun: fly-out time, envelope, single-shot kill probability. Nothing of its guidance."""

    id: Id
    what: Text
    kind: Literal["missile", "gun"]
    in_use: bool = True
    """False: listed because reports name it, but not simulated; the note of its range says why."""
    rank: int = Field(ge=0, le=9)
    """Order of use: 0 first (outer layer), higher numbers hand-off inward."""
    rounds: Count
    """Ready rounds on one launcher (for a gun: bursts)."""
    range_min_km: Kilometres
    range_max_km: Kilometres
    altitude_min_m: AltitudeMetres
    altitude_max_km: AltitudeKilometres
    target_speed_max_mps: MetresPerSecond | None = None
    mean_speed_mps: MetresPerSecond
    launch_interval_s: Seconds
    channels: Count | None = None
    """Its own fire channels, when it does not share those of the system."""
    kill_probability: dict[ThreatKind, Probability] = Field(default_factory=dict)
    """Notional priors. A kind of threat that is missing is not engaged."""


class Engagement(Noun):
    """How a system turns tracks into engagements."""

    channels: Count
    reaction_time_s: Seconds
    assessment_time_s: Seconds
    launchers: Count
    salvo: Count
    reload_time_s: Seconds | None = None


class AirThreat(Noun):
    """What flies: reach, speed, altitude, radar cross-section."""

    range_km: Kilometres
    speed_mps: MetresPerSecond
    altitude_m: AltitudeMetres
    rcs_m2: SquareMetres


class Remark(Noun):
    """Anything else the public record says that a user should see."""

    what: Text
    source: list[Id] = Field(default_factory=list)
    note: Text | None = None


class System(Noun):
    """One entry of the catalogue."""

    id: Id
    name: Text
    kind: Kind
    role: Text
    named_in: list[NamedIn] = Field(default_factory=list)
    aliases: dict[str, list[Text]] = Field(default_factory=dict)
    misspellings: list[Misspelling] = Field(default_factory=list)
    sensors: list[Sensor] = Field(default_factory=list)
    effectors: list[Effector] = Field(default_factory=list)
    engagement: Engagement | None = None
    threat: AirThreat | None = None
    mass_t: Tonnes | None = None
    remarks: list[Remark] = Field(default_factory=list)

    @property
    def search_sensors(self) -> list[Sensor]:
        """The sensors that coverage is told for."""
        return [sensor for sensor in self.sensors if sensor.role == "search"]

    @property
    def effectors_in_use(self) -> list[Effector]:
        """The effectors that a raid meets."""
        return [effector for effector in self.effectors if effector.in_use]


class CatalogueSource(Noun):
    """A public page that a figure was read in."""

    id: Id
    title: Text
    outlet: Text
    date: str | None = None
    url: str | None = None
    grade: Text | None = None


class Catalogue(Noun):
    """All systems and all sources, each by its id."""

    systems: dict[Id, System]
    sources: dict[Id, CatalogueSource]

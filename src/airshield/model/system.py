"""The catalogue: what a system is, sees, fires and can do, every number with its source."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from airshield.model.noun import Id, Noun, Text
from airshield.model.quantity import (
    AltitudeKilometres,
    AltitudeMetres,
    Count,
    Degrees,
    Dollars,
    Gigahertz,
    HeightMetres,
    Kilometres,
    LengthMetres,
    MetresPerSecond,
    Microradians,
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
Kind = ThreatKind | Literal["air-defence", "radar", "drone-sensor", "ground-vehicle", "context-only"]


class NamedIn(Noun):
    """Where a report names the system, and by which words."""

    report: Text
    words: list[Text]
    note: Text | None = None


class Misspelling(Noun):
    """A wrong form of the name that was seen in print."""

    seen: Text
    why: Text


Case = Literal[0, 1, 2, 3, 4]
"""How the echo fluctuates: 0 steady, 1 to 4 the cases of Swerling."""


class DetectionPoint(Noun):
    """A published pair: this cross-section is seen at this range. Where more is printed, it is told too."""

    rcs_m2: float = Field(gt=0.0, le=1_000.0)
    range_km: RadarKilometres
    pd: Annotated[float, Field(gt=0.0, lt=1.0)] = 0.5
    """Probability of detection at that range; 0.5 where nothing is printed, a guess."""
    pfa: Annotated[float, Field(gt=0.0, lt=0.1)] = 1.0e-6
    """Probability of false alarm that goes with it; 1e-6 where nothing is printed, a guess."""
    pulses: Annotated[int, Field(ge=1, le=10_000)] | None = None
    """Pulses added, when not those of the sensor."""
    fluctuation: Case | None = None
    """Case of Swerling, when not that of the sensor."""

    @model_validator(mode="after")
    def _better_than_chance(self) -> Self:
        if self.pd <= self.pfa:
            raise PydanticCustomError(
                "worse_than_chance",
                "has pd {pd} and pfa {pfa}, but a detection must be likelier than a false alarm: pfa < pd",
                {"pd": self.pd, "pfa": self.pfa},
            )
        return self


class Camera(Noun):
    """What makes a camera, or an eye, find a target it is pointed at."""

    pixel_angle_urad: Microradians
    """Angle of one pixel, or half the smallest angle that an eye tells apart."""
    pairs_needed: Annotated[float, Field(gt=0.0, le=50.0)] = 1.0
    """Line pairs across the target for a probability of one half: 1 detects, 4 recognises, 6.4 identifies."""
    wavelength_um: Annotated[float, Field(ge=0.3, le=14.0)] = 0.55
    contrast: Annotated[float, Field(gt=0.02, le=1.0)] = 0.4
    """Of the target against the sky, seen from near; a guess."""
    sees_heat: bool = False
    """Works at night."""


class Listener(Noun):
    """What hears a target, or its radio, within a range."""

    listens_to: Literal["radio", "sound"]
    """A target that sends nothing is never heard on the radio."""
    range_km: RadarKilometres
    detects: Probability
    """Chance that one look hears a target that sends, or sounds, within the range."""


class Sensor(Noun):
    """A radar, a camera, or an ear of a system."""

    id: Id
    what: Text
    role: Literal["search", "track", "confirm"]
    """Coverage is told for search sensors; track sensors guide the rounds of their own site; the others look
    where they are pointed."""
    band: Text | None = None
    frequency_ghz: Gigahertz | None = None
    """Without it, air and rain are left out of account."""
    range_min_km: Kilometres | None = None
    instrumented_range_km: RadarKilometres | None = None
    detection: list[DetectionPoint] = Field(default_factory=list)
    pulses: Annotated[int, Field(ge=1, le=10_000)] = 1
    """Pulses added in one look."""
    fluctuation: Case = 1
    speed_min_mps: MetresPerSecond | None = None
    """A target whose range changes more slowly is taken for clutter."""
    camera: Camera | None = None
    listener: Listener | None = None
    azimuth_sector_deg: Degrees
    elevation_min_deg: Degrees
    elevation_max_deg: Degrees
    look_period_s: Seconds | None = None
    antenna_height_m: HeightMetres
    """Antenna above the wheels or the roof that the system stands on."""
    masts_m: list[HeightMetres] = Field(default_factory=list)
    """Other antenna heights that it is known with."""

    @property
    def technique(self) -> Literal["radar", "camera", "listener"]:
        """How it finds what it looks for."""
        return "camera" if self.camera else "listener" if self.listener else "radar"

    @model_validator(mode="after")
    def _one_technique(self) -> Self:
        ways = [name for name in ("detection", "camera", "listener") if getattr(self, name)]
        if len(ways) > 1:
            raise PydanticCustomError(
                "two_techniques",
                "has {ways}, but a sensor is one of them: a radar has 'detection', a camera 'camera', an ear 'listener'",
                {"ways": " and ".join(ways)},
            )
        if not ways and self.instrumented_range_km is None:
            raise PydanticCustomError(
                "no_range",
                "says nowhere how far it sees; give detection, camera, listener or instrumented_range_km",
            )
        return self


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
    cost_usd: Dollars | None = None
    """Of one round, for the exchange of costs."""
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
    size_m: LengthMetres | None = None
    """Across, as a camera sees it; without it no camera is reckoned with."""
    emits_radio: bool = False
    """Sends control or video signals all the way."""
    cost_usd: Dollars | None = None
    """Of one, for the exchange of costs."""


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

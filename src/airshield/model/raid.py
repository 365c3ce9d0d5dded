"""A raid: an input that the analyst writes from reports. Nothing in airshield varies one."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from airshield.model.noun import Id, Noun, Text
from airshield.model.place import Vertex


class Approach(Noun):
    """A straight way in: from a bearing and a distance to the aimed place."""

    bearing_deg: Annotated[float, Field(ge=0.0, lt=360.0)]
    """Where the group comes from, clockwise from north, seen from the aimed place."""
    distance_km: Annotated[float, Field(gt=0.0, le=2_000.0)]


class Group(Noun):
    """Threats of one kind that fly one way."""

    id: Id
    threat: Id
    count: Annotated[int, Field(ge=1, le=100_000)]
    aim: Id
    """The place they fly to."""
    approach: Approach | None = None
    route: Annotated[list[Vertex], Field(min_length=1)] | None = None
    """Points flown before the aimed place, [latitude, longitude]."""
    height_m: Annotated[float, Field(ge=0.0, le=100_000.0)]
    """Height above the ground [m]."""
    speed_mps: Annotated[float, Field(gt=0.0, le=10_000.0)] | None = None
    """Without it, the likely speed of the catalogue."""
    start_s: Annotated[float, Field(ge=0.0, le=86_400.0)] = 0.0
    interval_s: Annotated[float, Field(ge=0.0, le=3_600.0)] = 0.0
    jitter_s: Annotated[float, Field(ge=0.0, le=3_600.0)] = 20.0
    """Each start is late by a uniform draw up to this."""
    route_radius_m: Annotated[float, Field(ge=0.0, le=100_000.0)] = 0.0
    """How well the way is known: the radius around each point before the aim that holds half of the probability."""
    hit_probability: Annotated[float, Field(ge=0.0, le=1.0)] = 1.0
    """Chance that one that comes through hits what it aims at."""
    disables: Annotated[float, Field(ge=0.0, le=1.0)] = 0.0
    """Chance that a hit on a site puts it out of action for the rest of the raid."""

    @model_validator(mode="after")
    def _one_way_in(self) -> Self:
        if (self.approach is None) == (self.route is None):
            raise PydanticCustomError("one_way_in", "must have either 'approach' or 'route', and not both")
        return self


class Raid(Noun):
    """Groups that come together."""

    id: Id
    name: Text
    basis: Text
    """Which report speaks of it, and what is assumed."""
    groups: Annotated[list[Group], Field(min_length=1)]
    keep_out_km: Annotated[float, Field(gt=0.0, le=2_000.0)] | None = None
    """A line around each aim: the share of kills beyond it is told."""


class Doctrine(Noun):
    """How the defence fights, where the catalogue leaves it open. Notional values, for sweeping."""

    confirm_hits: Annotated[int, Field(ge=1, le=8)] = 3
    confirm_looks: Annotated[int, Field(ge=1, le=8)] = 5
    false_alarm_probability: Annotated[float, Field(gt=0.0, lt=0.1)] = 1.0e-6
    judge_alive_dead: Annotated[float, Field(ge=0.0, le=1.0)] = 0.03
    """Chance that a live target is judged destroyed (it is then not engaged again)."""
    judge_dead_alive: Annotated[float, Field(ge=0.0, le=1.0)] = 0.05
    """Chance that a destroyed target is judged alive (one more engagement is wasted)."""
    salvo: Annotated[int, Field(ge=1, le=8)] | Literal["last"] | None = None
    """Rounds of each engagement at every site; last: one, but two where no second look would be in time; without it,
    the catalogue's."""
    common_mode: Annotated[float, Field(ge=0.0, le=1.0)] = 0.0
    """Chance that all rounds of one engagement fail together."""
    reacquire_s: Annotated[float, Field(ge=0.0, le=3_600.0)] | None = None
    """When a target wrongly judged destroyed is noticed again; without it, never."""
    coast_looks: Annotated[int, Field(ge=0, le=100)] | None = 3
    """Looks without sight through which a track is kept; a longer gap needs a new confirmation; null: kept for ever."""
    reload: bool = False
    """Whether empty launchers are reloaded during the raid, in the catalogue's time."""
    false_tracks_per_h: Annotated[float, Field(ge=0.0, le=1_000.0)] = 0.0
    """Tracks of nothing that each search sensor confirms; each takes an engagement of its own site."""
    false_recognised: Annotated[float, Field(ge=0.0, le=1.0)] = 0.5
    """Chance that one engagement shows a false track to be nothing; else it is engaged again."""

    @model_validator(mode="after")
    def _can_confirm(self) -> Self:
        if self.confirm_hits > self.confirm_looks:
            raise PydanticCustomError(
                "cannot_confirm",
                "asks for {m} hits in {n} looks; confirm_hits must not exceed confirm_looks",
                {"m": self.confirm_hits, "n": self.confirm_looks},
            )
        return self

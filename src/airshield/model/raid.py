"""A raid: an input that the analyst writes from reports. Nothing in airshield varies one."""

from typing import Annotated, Self

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


class Doctrine(Noun):
    """How the defence fights, where the catalogue leaves it open. Notional values, for sweeping."""

    confirm_hits: Annotated[int, Field(ge=1, le=8)] = 3
    confirm_looks: Annotated[int, Field(ge=1, le=8)] = 5
    false_alarm_probability: Annotated[float, Field(gt=0.0, lt=0.1)] = 1.0e-6
    judge_alive_dead: Annotated[float, Field(ge=0.0, le=1.0)] = 0.03
    """Chance that a live target is judged destroyed (it is then not engaged again)."""
    judge_dead_alive: Annotated[float, Field(ge=0.0, le=1.0)] = 0.05
    """Chance that a destroyed target is judged alive (one more engagement is wasted)."""
    salvo: Annotated[int, Field(ge=1, le=8)] | None = None
    """Rounds of each engagement at every site; without it, the catalogue's."""

    @model_validator(mode="after")
    def _can_confirm(self) -> Self:
        if self.confirm_hits > self.confirm_looks:
            raise PydanticCustomError(
                "cannot_confirm",
                "asks for {m} hits in {n} looks; confirm_hits must not exceed confirm_looks",
                {"m": self.confirm_hits, "n": self.confirm_looks},
            )
        return self

"""The air and the light in which sensors look."""

from typing import Annotated, Literal

from pydantic import Field

from airshield.model.noun import Noun


class Conditions(Noun):
    """Weather, light and noise; the defaults are a clear, quiet day."""

    rain_mm_per_h: Annotated[float, Field(ge=0.0, le=200.0)] = 0.0
    """Rain along the whole ray; it takes from radars above 1 GHz."""
    visibility_km: Annotated[float, Field(ge=0.05, le=200.0)] = 23.0
    """Meteorological visibility, for cameras and eyes."""
    light: Literal["day", "night"] = "day"
    """At night only cameras that see heat find an unlit target."""
    noise_db: Annotated[float, Field(ge=0.0, le=80.0)] = 0.0
    """How much louder the surroundings are than those in which acoustic ranges are told."""

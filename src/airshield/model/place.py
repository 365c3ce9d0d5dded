"""Where things are: positions with their error, places, lines, territories, clutter."""

from typing import Annotated, Literal

from pydantic import Field

from airshield.model.noun import Date, Id, Noun, Text
from airshield.model.quantity import Dollars

Latitude = Annotated[float, Field(ge=-90.0, le=90.0)]
Longitude = Annotated[float, Field(ge=-180.0, le=180.0)]
Vertex = tuple[Latitude, Longitude]
"""[latitude, longitude] in degrees, WGS 84."""


class Position(Noun):
    """A reported position. Never more precise than the public report."""

    lat: Latitude
    lon: Longitude
    position_radius_m: Annotated[float, Field(ge=0.0, le=1_000_000.0)]
    """Circle that holds half of the probability (CEP) [m]."""
    status: Literal["published", "gazetteer", "landmark", "region", "chosen"]
    """published: printed in a report. gazetteer: a settlement or airport. landmark: a well-known address,
    from memory. region: only the region is named. chosen: by the analyst, no report says so."""
    source: list[Id] = Field(default_factory=list)
    note: Text | None = None


class Place(Noun):
    """A place that is defended, or that reports measure from."""

    id: Id
    name: Text
    position: Position
    defended: bool = False
    """Coverage, warning and reach are told for defended places."""
    value_usd: Dollars | None = None
    """For the exchange of costs: what a hit destroys."""


class Line(Noun):
    """A border or a front line, as a coarse polyline."""

    id: Id
    name: Text
    points: Annotated[list[Vertex], Field(min_length=2)]
    uncertainty_km: Annotated[float, Field(ge=0.0, le=500.0)]
    as_of: Date | None = None
    source: Text


class Territory(Noun):
    """An area that a threat can start from, as a polygon."""

    id: Id
    name: Text
    points: Annotated[list[Vertex], Field(min_length=3)]
    uncertainty_km: Annotated[float, Field(ge=0.0, le=500.0)]
    as_of: Date | None = None
    source: Text


class Clutter(Noun):
    """A polygon of nominal clutter: buildings or trees that stand everywhere in it."""

    id: Id
    name: Text
    kind: Literal["dense-urban", "urban", "suburban", "industrial", "forest", "open"]
    height_m: Annotated[float, Field(ge=0.0, le=120.0)]
    clearing_m: Annotated[float, Field(gt=0.0, le=2_000.0)]
    """Distance from an antenna on the ground to the nearest clutter [m]."""
    source: Text
    points: Annotated[list[Vertex], Field(min_length=3)]


class Region(Noun):
    """The part of the earth that is computed: a square around a centre, cut into square cells."""

    lat: Latitude
    lon: Longitude
    half_width_km: Annotated[float, Field(gt=0.1, le=600.0)]
    cell_m: Annotated[float, Field(ge=1.0, le=10_000.0)]


class Surface(Noun):
    """The ground under the region."""

    kind: Literal["none", "surface", "bare-earth"]
    """none: a smooth earth. surface: heights that already hold buildings and trees. bare-earth: heights
    without them, so that clutter may be added."""
    altitude_m: Annotated[float, Field(ge=-430.0, le=8_000.0)] = 0.0
    """Altitude of the smooth earth above sea level [m]; only for kind 'none'."""
    path: str | list[str] | None = None
    """Raster file or tiles, relative to the scenario file; for the other kinds."""
    buildings: str | None = None
    """Vector file of footprints with heights, relative to the scenario file; never with kind 'surface'."""
    datum: Literal["egm96", "egm2008", "msl", "ellipsoid"] | None = None
    source: Text | None = None

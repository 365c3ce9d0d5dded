"""A reported number: low, likely, high, its unit, its sources and how it was come by."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from airshield.model.noun import Id, Noun, Text

Status = Literal["sourced", "memory", "derived", "mixed", "estimate", "notional"]
"""sourced: read in the sources named. memory: widely printed, not read, unverified. derived: computed
from other values. mixed: the note says which end is which. estimate, notional: a guess, and says so."""


class Claim(Noun):
    """One printed figure among several that differ."""

    value: float | str
    source: list[Id] = Field(default_factory=list)
    note: Text | None = None


class Quantity(Noun):
    """A number as the public knows it."""

    likely: float
    """The value used unless the user asks for another."""
    low: float | None = None
    high: float | None = None
    unit: str
    status: Status
    source: list[Id] = Field(default_factory=list)
    note: Text | None = None
    claims: list[Claim] = Field(default_factory=list)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.lowest <= self.likely <= self.highest:
            raise PydanticCustomError(
                "out_of_order",
                "has low {low}, likely {likely}, high {high}, but they must not fall: low <= likely <= high",
                {"low": self.lowest, "likely": self.likely, "high": self.highest},
            )
        if self.status == "sourced" and not self.source:
            raise PydanticCustomError(
                "no_source",
                "has status 'sourced' but names no source: add 'source: [ID]' or say 'status: memory'",
            )
        return self

    @property
    def lowest(self) -> float:
        """The low end, or the likely value where no low end is known."""
        return self.likely if self.low is None else self.low

    @property
    def highest(self) -> float:
        """The high end, or the likely value where no high end is known."""
        return self.likely if self.high is None else self.high


def quantities_of(value: object) -> list[Quantity]:
    """Every reported number inside a noun."""
    if isinstance(value, Quantity):
        return [value]
    if isinstance(value, dict):
        return [q for item in value.values() for q in quantities_of(item)]
    if isinstance(value, list):
        return [q for item in value for q in quantities_of(item)]
    if isinstance(value, Noun):
        return [q for name in type(value).model_fields for q in quantities_of(getattr(value, name))]
    return []


def _in(unit: str, least: float, most: float) -> AfterValidator:
    def check(quantity: Quantity) -> Quantity:
        if quantity.unit != unit:
            raise PydanticCustomError(
                "wrong_unit",
                "has unit '{given}', but it must be in '{unit}'",
                {"given": quantity.unit, "unit": unit},
            )
        for value in (quantity.lowest, quantity.likely, quantity.highest):
            if not least <= value <= most:
                raise PydanticCustomError(
                    "implausible",
                    "is {value}{unit}, but must lie between {least} and {most}{unit}{doubt}",
                    {
                        "value": value,
                        "unit": "" if unit == "1" else f" {unit}",
                        "least": least,
                        "most": most,
                        "doubt": "" if unit == "1" else "; is it in another unit?",
                    },
                )
        return quantity

    return AfterValidator(check)


Kilometres = Annotated[Quantity, _in("km", 0.0, 20_000.0)]
RadarKilometres = Annotated[Quantity, _in("km", 0.05, 1_500.0)]
AltitudeKilometres = Annotated[Quantity, _in("km", 0.0, 300.0)]
HeightMetres = Annotated[Quantity, _in("m", 0.0, 1_000.0)]
AltitudeMetres = Annotated[Quantity, _in("m", -500.0, 300_000.0)]
Seconds = Annotated[Quantity, _in("s", 0.0, 86_400.0)]
MetresPerSecond = Annotated[Quantity, _in("m/s", 0.0, 10_000.0)]
SquareMetres = Annotated[Quantity, _in("m2", 1.0e-5, 1_000.0)]
Degrees = Annotated[Quantity, _in("deg", -90.0, 360.0)]
Count = Annotated[Quantity, _in("1", 0.0, 10_000.0)]
Probability = Annotated[Quantity, _in("1", 0.0, 1.0)]
Tonnes = Annotated[Quantity, _in("t", 0.0, 1_000.0)]
Gigahertz = Annotated[Quantity, _in("GHz", 0.003, 250.0)]
Microradians = Annotated[Quantity, _in("urad", 0.1, 20_000.0)]
LengthMetres = Annotated[Quantity, _in("m", 0.01, 100.0)]
Dollars = Annotated[Quantity, _in("USD", 0.0, 1.0e12)]
Storeys = Annotated[Quantity, _in("1", 1.0, 200.0)]

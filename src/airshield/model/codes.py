"""What codes of evidence and words of likelihood are worth in numbers: one table that the analyst can edit."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from airshield.model.evidence import Grade, Reliability
from airshield.model.noun import Chance, Noun, Text

Factor = Annotated[float, Field(gt=0.0, le=1_000.0)]
Radius = Annotated[float, Field(gt=0.0, le=1_000_000.0)]
Days = Annotated[float, Field(ge=0.0, le=36_500.0)]
Digit = Literal["1", "2", "3", "4", "5", "6", "7"]


class Band(Noun):
    """A range of probabilities and the words for it."""

    up_to: Annotated[float, Field(gt=0.0, le=1.0)]
    say: Text


class Codes(Noun):
    """The whole table."""

    airshield_codes: Literal[1]
    prior: Annotated[float, Field(gt=0.0, lt=1.0)]
    reliability: dict[Reliability, Factor]
    credibility: dict[Literal["1", "2", "3", "4", "5", "6"], Factor]
    located_right: dict[Literal["A", "B", "C", "D", "E"], Chance]
    half_life_days: dict[Literal["roof", "tower", "ground"], Annotated[float, Field(gt=0.0)]]
    acled_geo_precision_m: dict[Literal["1", "2", "3"], Radius]
    acled_time_precision_days: dict[Literal["1", "2", "3"], Days]
    ucdp_where_precision_m: dict[Digit, Radius]
    uncoded_m: Radius
    words: Annotated[list[Band], Field(min_length=1)]
    words_source: Text

    def factor(self, grade: Grade | None) -> float:
        """Likelihood ratio of evidence of this grade; 1 where nobody graded it."""
        if grade is None:
            return 1.0
        return self.reliability[grade.reliability] * self.credibility[_DIGITS[grade.credibility]]

    def say(self, probability: float) -> str:
        """A probability in words, without the number. 0 and 1 are no estimates and are said as such."""
        if probability <= 0.0:
            return "no chance"
        if probability >= 1.0:
            return "certain"
        return next(band.say for band in self.words if probability <= band.up_to)

    @model_validator(mode="after")
    def _complete(self) -> Self:
        for name, table, all_of in (
            ("reliability", self.reliability, "ABCDEF"),
            ("credibility", self.credibility, "123456"),
            ("located_right", self.located_right, "ABCDE"),
            ("half_life_days", self.half_life_days, ("roof", "tower", "ground")),
            ("acled_geo_precision_m", self.acled_geo_precision_m, "123"),
            ("acled_time_precision_days", self.acled_time_precision_days, "123"),
            ("ucdp_where_precision_m", self.ucdp_where_precision_m, "1234567"),
        ):
            missing = [code for code in all_of if code not in table]
            if missing:
                raise PydanticCustomError(
                    "codes_missing",
                    "leaves out {missing} of '{name}'; every code needs its number",
                    {"missing": ", ".join(missing), "name": name},
                )
        if self.reliability["F"] != 1.0 or self.credibility["6"] != 1.0:
            raise PydanticCustomError(
                "cannot_be_judged",
                "gives F or 6 a factor, but they say that it cannot be judged: their factor is 1",
            )
        edges = [band.up_to for band in self.words]
        if edges != sorted(set(edges)) or edges[-1] != 1.0:
            raise PydanticCustomError(
                "words_out_of_order", "has words whose 'up_to' do not rise, or do not end at 1"
            )
        return self


_DIGITS: dict[int, Literal["1", "2", "3", "4", "5", "6"]] = {
    1: "1", 2: "2", 3: "3", 4: "4", 5: "5", 6: "6"
}  # fmt: skip

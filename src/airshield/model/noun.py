"""The base of every noun, and the words for ids, dates and chances."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints


class Noun(BaseModel):
    """A frozen record that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=64)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=4000)]
Date = Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
"""A day, a month or a year: 2023-01-20, 2023-01 or 2023, as precise as the report."""
Chance = Annotated[float, Field(ge=0.0, le=1.0)]


def first_day(when: Date) -> date:
    """The first day that a date may mean. Raises ValueError for a day that no calendar has."""
    year, month, day = (*when.split("-"), "1", "1")[:3]
    return date(int(year), int(month), int(day))

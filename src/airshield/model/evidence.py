"""Who says so: streams of primary evidence, the sources that rest on them, what each says of a site."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from airshield.model.noun import Date, Id, Noun, Text

Reliability = Literal["A", "B", "C", "D", "E", "F"]
Credibility = Literal[1, 2, 3, 4, 5, 6]

# Words of the Admiralty code (NATO AJP-2.1; UK MoD JDP 2-00).
RELIABILITY_WORDS: dict[Reliability, str] = {
    "A": "reliable source",
    "B": "usually reliable source",
    "C": "fairly reliable source",
    "D": "not usually reliable source",
    "E": "unreliable source",
    "F": "source cannot be judged",
}
CREDIBILITY_WORDS: dict[Credibility, str] = {
    1: "confirmed by others",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "truth cannot be judged",
}


class Grade(Noun):
    """Admiralty code: reliability of the source, credibility of the information. F and 6: cannot be judged."""

    reliability: Reliability
    credibility: Credibility
    reason: Text | None = None

    @property
    def code(self) -> str:
        """The code as it is written, such as B2."""
        return f"{self.reliability}{self.credibility}"

    @property
    def words(self) -> str:
        """The code in plain words."""
        return f"{RELIABILITY_WORDS[self.reliability]}, {CREDIBILITY_WORDS[self.credibility]}"


class Locator(Noun):
    """Who worked out where a picture was taken: often not who took it, and not as reliable."""

    who: Text
    reliability: Reliability = "F"
    """F: cannot be judged, which takes nothing away."""


class Stream(Noun):
    """Primary evidence: one video, one set of photographs, one visit, one statement."""

    id: Id
    what: Text
    medium: Literal[
        "video",
        "photo",
        "eyewitness",
        "site visit",
        "satellite",
        "official statement",
        "text",
        "unknown",
    ]
    origin: Text
    located_by: list[Locator] = Field(default_factory=list)
    """Who worked out the place, when that is somebody else than who filmed it."""
    grade: Grade | None = None
    """Of the evidence itself; without it nobody judged it, and it changes no belief."""
    first_seen: Date
    date_basis: Literal["seen", "posted", "claimed"] = "seen"
    """seen: somebody else than the reporter dates it. posted: when it appeared. claimed: only the report says so."""
    note: Text | None = None
    shows: list[Id] = Field(default_factory=list)
    """The sites that this evidence shows."""
    sources: list[Id] = Field(default_factory=list)
    """Where we read of it."""


class Source(Noun):
    """A text that an outlet published."""

    id: Id
    title: Text
    outlet: Text
    date: Date
    language: str | None = None
    url: str | None = None
    relies_on: list[Id] = Field(default_factory=list)
    """Streams, or other sources, that it rests on."""
    note: Text | None = None


class Quote(Noun):
    """The very words of a source, and where they stand in its text."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=400)]
    start: Annotated[int, Field(ge=0)]
    """First character in the text of the source, counted from 0."""
    end: Annotated[int, Field(gt=0)]
    """First character after it."""

    @model_validator(mode="after")
    def _as_long_as_it_is(self) -> Self:
        if self.end - self.start != len(self.text):
            raise PydanticCustomError(
                "span_length",
                "spans {span} characters, but its text has {long}; start and end must enclose exactly the text",
                {"span": self.end - self.start, "long": len(self.text)},
            )
        return self


class Report(Noun):
    """What one source says of one site."""

    source: Id
    says: Literal["present", "absent", "planned", "moved", "denied"]
    gist: Text
    """In our words, never quoted at length."""
    relies_on: list[Id] = Field(default_factory=list)
    """Streams or sources behind this very report; without it, those of the source."""
    quote: Quote | None = None
    note: Text | None = None


class Statement(Noun):
    """What an office or a person said of the whole: a comment, a refusal, a denial, a judgement."""

    who: Text
    date: Date
    kind: Literal["statement", "no comment", "denial", "assessment"]
    gist: Text
    about: list[Id] = Field(default_factory=list)
    """The sites and streams that a denial denies."""
    grade: Grade | None = None
    """Of a denial; without it nobody judged it, and it changes no belief."""
    sources: list[Id] = Field(default_factory=list)
    note: Text | None = None


class Evidence(Noun):
    """The ledger."""

    streams: list[Stream] = Field(default_factory=list)
    sources: list[Source] = Field(default_factory=list)
    statements: list[Statement] = Field(default_factory=list)


class Conflict(Noun):
    """Two sources that cannot both be right, or one that contradicts itself."""

    id: Id
    kind: Text
    between: list[Id]
    what: Text
    resolution: Text

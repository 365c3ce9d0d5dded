"""Who says so: streams of primary evidence, the sources that rest on them, what each says of a site."""

from typing import Literal

from pydantic import Field

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
    located_by: list[Text] = Field(default_factory=list)
    """Who worked out the place, when that is somebody else than who filmed it."""
    first_seen: Date
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


class Report(Noun):
    """What one source says of one site."""

    source: Id
    says: Literal["present", "absent", "planned", "moved", "denied"]
    gist: Text
    """In our words, never quoted at length."""
    relies_on: list[Id] = Field(default_factory=list)
    """Streams or sources behind this very report; without it, those of the source."""
    note: Text | None = None


class Statement(Noun):
    """What an office or a person said of the whole: a comment, a refusal, a denial, a judgement."""

    who: Text
    date: Date
    kind: Literal["statement", "no comment", "denial", "assessment"]
    gist: Text
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


class Ends(Noun):
    """One way to read a claimed distance: the two ends it is measured between."""

    a: Id
    b: Id


class DistanceClaim(Noun):
    """A distance that reports state, and the ends it could mean (the first is the one it names)."""

    id: Id
    kind: Literal["distance", "reaches", "falls short"] = "distance"
    """distance: it is so far. reaches, falls short: a range of so many km is or is not enough for it."""
    claim: Text
    value_km: float = Field(gt=0.0)
    sources: list[Id]
    measured: list[Ends] = Field(min_length=1)
    note: Text | None = None

"""Reports read: texts in, proposals out, each with its words and its reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from pydantic import Field

from airshield.errors import InputError
from airshield.files.catalogue import bundled_catalogue
from airshield.files.llm import Endpoint, ask
from airshield.files.reading import Report, main_text, reports_at
from airshield.files.scenario import ScenarioFile, read_scenario
from airshield.model.noun import Noun
from airshield.model.reading import PlaceRead, Reading, Sighting, TextRead
from airshield.reading.claims import claims_of
from airshield.reading.clean import MOST_CHARACTERS, SHORT_LINE, sentences
from airshield.reading.fold import UNSPACED
from airshield.reading.gazetteer import UNDECLINED, World
from airshield.reading.grouping import grouped, stories
from airshield.reading.language import language_of
from airshield.reading.pairing import Line
from airshield.reading.places import Finder, PlaceMention, candidates
from airshield.reading.proposals import PROMPT, checked, merged, parsed
from airshield.reading.sightings import TextReader
from airshield.studies.lexicon import Lexicon, world_of
from airshield.studies.progress import Progress, Silent

SHORT_TEXT = 60
"""A line that is shorter has no language of its own."""
MOST_COUNTED = 400
"""Sentences by which it is found out which countries a text is about."""


class ReadRequest(Noun):
    """What `airshield read` is asked. Its fields are the options of the command."""

    paths: tuple[str, ...] = ()
    """Files, folders, or - for standard input."""
    scenario: str | None = None
    """A scenario whose places and sites are looked for first, and against which claims are checked."""
    date: str | None = Field(default=None, pattern=r"^\d{4}-\d{2}-\d{2}$")
    """Day on which the texts were published, YYYY-MM-DD; without it, what pages tell of themselves."""
    llm: str | None = None
    """Base address of an OpenAI-compatible language model that is asked too; its words are held against the text."""
    llm_model: str = "default"
    """Name of the model at that address."""


class ReadResult(NamedTuple):
    """What was read, and the texts as they were read: without the marks of a page."""

    reading: Reading
    texts: dict[str, str]


class Prepared(NamedTuple):
    """A text cut up, before its names are looked up."""

    id: str
    text: str
    language: str
    lines: list[Line]
    published: date | None
    left_out: int
    relevant: bool
    """It names a system, or speaks of air defence at all."""
    remarks: list[str]


def read_reports(request: ReadRequest, progress: Progress | None = None) -> ReadResult:
    """Read texts. Raises InputError with sentences for what cannot be used."""
    file = file_of(request)
    endpoint = Endpoint(request.llm, request.llm_model) if request.llm else None
    reports = list(reports_at(request.paths))
    return read_texts(reports, file, _day(request.date), progress or Silent(), endpoint)


def file_of(request: ReadRequest) -> ScenarioFile | None:
    """The scenario that was read against."""
    return read_scenario(request.scenario) if request.scenario else None


def lines_of(reading: Reading) -> list[dict[str, Any]]:
    """One record for each text, for programs; `medium`, `roots` and the like as lists, counts as numbers."""
    return [text.model_dump(mode="json") for text in reading.texts]


def read_texts(
    reports: Sequence[Report],
    file: ScenarioFile | None,
    published: date | None,
    progress: Progress,
    endpoint: Endpoint | None = None,
) -> ReadResult:
    """The same for texts that are there."""
    lexicon = Lexicon(file.catalogue if file else bundled_catalogue(), file)
    advance = progress.stage("Reading", 2 * len(reports))
    prepared = []
    for report in reports:
        prepared.append(_prepare(report, published, lexicon))
        advance(1)
    world = world_of(_wanted(prepared), {line.language for one in prepared for line in one.lines})
    texts = []
    for one in prepared:
        texts.append(_read(one, world, lexicon, endpoint))
        advance(1)
    texts, deployments = grouped(texts)
    if file is not None:
        sites = {site.id for site in file.scenario.sites}
        deployments = [
            d.model_copy(update={"site": site}) if (site := d.cluster.partition("@")[2]) in sites else d
            for d in deployments
        ]
    return ReadResult(
        Reading(texts=texts, deployments=deployments, stories=stories(texts)),
        {one.id: one.text for one in prepared},
    )


def _wanted(prepared: Sequence[Prepared]) -> set[str]:
    """All that may be a name of a place in texts that may tell of one."""
    return {
        name
        for one in prepared
        if one.relevant
        for line in one.lines
        for _, _, names in candidates(line.sentence, not set(line.cues.names[:1]) <= UNDECLINED)
        for name in names
    }


def _prepare(report: Report, published: date | None, lexicon: Lexicon) -> Prepared:
    """Cut a text into sentences, each with its language; leave out what is no report."""
    text, told, remarks = main_text(report.text)
    remarks = [*report.remarks, *remarks]
    if len(text) > MOST_CHARACTERS:
        line = text.rfind("\n", MOST_CHARACTERS // 2, MOST_CHARACTERS)
        text = text[: line if line > 0 else MOST_CHARACTERS]  # a line is not cut in two
        remarks.append(f"only the first {MOST_CHARACTERS:,} characters were read")
    language = language_of(text[:20_000], lexicon.languages)
    main = lexicon.cues(*dict.fromkeys((language, "en")))
    whole: dict[int, str] = {}
    pieces = sentences(text)
    for piece in pieces:
        whole[piece.line] = (whole.get(piece.line, "") + " " + piece.raw)[:2_000]
    spoken = {
        line: language_of(words, lexicon.languages) if len(words) > SHORT_TEXT else language
        for line, words in whole.items()
    }
    lines, left_out = [], set()
    for piece in pieces:
        folded = piece.folded.text
        if (
            len(piece.raw) < SHORT_LINE
            and main.has("boilerplate", folded)
            and not main.has("deployed", folded)
        ):
            left_out.add(piece.line)
        else:
            lines.append(
                Line(piece, lexicon.cues(*dict.fromkeys((spoken[piece.line], language))), spoken[piece.line])
            )
    relevant = any(
        line.cues.has("air_defence", line.sentence.folded.text)
        or lexicon.names.find(line.sentence.folded.text, line.sentence.folded.text, line.cues)
        for line in lines
    )
    day = published if told is None else _day(told)
    return Prepared(report.id, text, language, lines, day, len(left_out), relevant, remarks)


def _read(one: Prepared, world: World, lexicon: Lexicon, endpoint: Endpoint | None = None) -> TextRead:
    """Sightings and claims of one text."""
    finders = {
        line.cues.names: Finder(lexicon.landmarks, world, line.cues, lexicon.stop) for line in one.lines
    }
    countries: list[str] = []
    places: dict[int, list[PlaceMention]] = {}
    sightings: list[Sighting] = []
    movements: list[Sighting] = []
    rejected, remarks = 0, one.remarks
    if one.relevant:
        countries = _countries(one.lines, finders)
        reader = TextReader(lexicon.names, finders, lexicon.origins, one.published)
        sightings, movements, places = reader.read(one.lines, countries)
        if endpoint is not None:
            proposals = parsed(ask(endpoint, PROMPT, one.text))
            if proposals is None:
                remarks = [
                    *remarks,
                    "the language model did not answer with what was asked for; nothing of it was used",
                ]
            else:
                held = checked(proposals, one.text, one.lines, reader, lexicon.names, countries)
                sightings, rejected = merged(sightings, held.sightings), held.rejected_quotes
                remarks = [*remarks, *held.remarks]
    known = lexicon.known._replace(home=_home(places))
    claims = claims_of(one.lines, places, [s.place for s in sightings], known, one.published)
    for start, end, quote in [
        *((s.start, s.end, s.evidence) for s in (*sightings, *movements)),
        *((c.start, c.end, c.span) for c in claims),
    ]:
        assert one.text[start:end] == quote, (one.id, quote)
    return TextRead(
        id=one.id, language=one.language, date=one.published.isoformat() if one.published else None,
        characters=len(one.text), sightings=sightings, movements=movements, claims=claims,
        left_out_lines=one.left_out, rejected_quotes=rejected, remarks=remarks,
    )  # fmt: skip


def _countries(lines: Sequence[Line], finders: Mapping[tuple[str, ...], Finder]) -> list[str]:
    """Countries that a text is about, the most named first: by their names, landmarks and large towns."""
    found: Counter[str] = Counter()
    for line in lines[:MOST_COUNTED]:
        for mention in finders[line.cues.names].find(line.sentence, [], []):
            # Two characters are soon a town somewhere; only what is parted by spaces vouches for its country.
            if mention.country and (
                mention.kind in ("country", "landmark")
                or not UNSPACED.match(line.sentence.folded.text[mention.start])
            ):
                found[mention.country] += 1 if mention.kind in ("town", "region", "airport") else 2
    return [code for code, _ in found.most_common(8)]


def _home(places: Mapping[int, Sequence[PlaceMention]]) -> PlaceRead | None:
    """The town that most sentences put something in: what distances to a front are measured from where nothing else is named."""
    found = Counter(
        p.place for mentions in places.values() for p in mentions if p.kind == "town" and p.located
    )
    return found.most_common(1)[0][0] if found else None


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise InputError(f"'{text}' is no day of the calendar; write it as YYYY-MM-DD.") from None

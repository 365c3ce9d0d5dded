"""A question that an analyst asks of a shield, as a number that follows from the states of the evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Literal, NamedTuple, Protocol

import numpy as np

from airshield.analysis.belief import Beliefs, States, worlds_of
from airshield.analysis.doubt import SiteView, median_warnings
from airshield.analysis.warning import Rays, rays_to
from airshield.arrays.grids import defended_places, row_col
from airshield.errors import InputError
from airshield.files.problems import meant
from airshield.files.scenario import ScenarioFile
from airshield.model.place import Place
from airshield.model.raid import Raid
from airshield.model.results import RaidOutcome
from airshield.raid.run import run_raid
from airshield.raid.tables import there_in
from airshield.studies.doubt import WORLDS, views_of
from airshield.studies.layout import Shield, raid_worlds
from airshield.studies.progress import Progress
from airshield.studies.raid import raids_of, ready

KINDS = ("covered", "warning", "leakage", "there")
Kind = Literal["covered", "warning", "leakage", "there"]
FORMS = "covered:PLACE@HEIGHT, warning:PLACE@HEIGHT, leakage:RAID or there:SITE"


class Question(NamedTuple):
    """What is asked, read and checked against the scenario."""

    kind: Kind
    about: str
    """A place, a raid or a site."""
    height_m: float | None

    @property
    def text(self) -> str:
        """As it is written."""
        return f"{self.kind}:{self.about}" + ("" if self.height_m is None else f"@{self.height_m:g}")


class Answer(Protocol):
    """A number that follows from the states of the evidence."""

    words: str
    """What the number is."""
    unit: str
    """'' for a probability or a share, else a unit."""

    def value(self, states: States) -> float:
        """The number, expected over the states."""

    def variance(self, states: States) -> float:
        """How much of it is open: the variance that facts explain shares of."""

    def is_about(self, site: str) -> bool:
        """Whether it asks for this very site, so that knowing of the site is knowing the answer."""


def read_question(text: str, file: ScenarioFile, places: Iterable[Place]) -> Question:
    """A question such as covered:kremlin@50. Raises InputError with what is allowed."""
    kind, mark, rest = text.partition(":")
    if not mark or kind not in KINDS:
        raise InputError(f"--question is '{text}', but must be {FORMS}.{meant(kind, KINDS)}")
    if kind == "leakage":
        (raid,) = raids_of(file, rest)
        return Question("leakage", raid.id, None)
    if kind == "there":
        sites = [site.id for site in file.scenario.sites]
        return Question("there", _known(rest, sites, "site", text), None)
    name, mark, height = rest.rpartition("@")
    try:
        height_m = float(height)
    except ValueError:
        height_m = 0.0
    if not mark or not 0.0 < height_m <= 30_000.0:
        raise InputError(
            f"--question is '{text}', but needs a height in metres, such as {kind}:{rest or 'PLACE'}@50."
        )
    name = _known(name, [place.id for place in places], "defended place in the region", text)
    return Question("covered" if kind == "covered" else "warning", name, height_m)


def _known(name: str, known: list[str], what: str, text: str) -> str:
    if name not in known:
        raise InputError(
            f"--question is '{text}', but there is no {what} '{name}'.{meant(name, known)} Known: {', '.join(known)}."
        )
    return name


class There:
    """How likely a site is there."""

    unit = ""

    def __init__(self, site: str, beliefs: Beliefs) -> None:
        self.words = f"P(there) of {site}"
        self._site, self._index = site, beliefs.sites.index(site)

    def is_about(self, site: str) -> bool:
        """Its own site."""
        return site == self._site

    def value(self, states: States) -> float:
        """Chance."""
        return float(states.sites[self._index])

    def variance(self, states: States) -> float:
        """Of a yes or no."""
        return self.value(states) * (1.0 - self.value(states))


class Covered:
    """How likely a target is seen over a place."""

    unit = ""

    def is_about(self, site: str) -> bool:
        """No site by itself."""
        return False

    def __init__(self, name: str, height_m: float, covers: dict[int, float]) -> None:
        self.words = f"P(covered) at {name}, {height_m:g} m"
        self.covers = covers
        """Chance that each site covers the place if it is there, by its index."""

    def value(self, states: States) -> float:
        """Chance, over the states and over where each site stands."""
        missed = np.ones(states.probability.size)
        for site, chance in self.covers.items():
            missed *= 1.0 - states.there[:, site] * chance
        return float(states.probability @ (1.0 - missed))

    def if_stands(self, states: States, site: int, covers: bool) -> float:
        """The same where it is known that a site, if there, stands so that it covers the place, or not."""
        return Covered("", 0.0, self.covers | {site: float(covers)}).value(states)

    def variance(self, states: States) -> float:
        """Of a yes or no."""
        return self.value(states) * (1.0 - self.value(states))


class WarningTime:
    """Expected warning at a place, median over directions."""

    unit = "s"

    def is_about(self, site: str) -> bool:
        """No site by itself."""
        return False

    def __init__(
        self, place: Place, height_m: float, views: list[SiteView], rays: Rays, speed_mps: float, seed: int
    ) -> None:
        self.words = f"expected warning at {place.name}, {height_m:g} m"
        self._warnings = partial(
            median_warnings, views=views, place=place.id, rays=rays, speed_mps=speed_mps, seed=seed
        )
        self._seed = seed

    def value(self, states: States) -> float:
        """Mean over draws, the same draws under every assumption."""
        return float(np.mean(self._warnings(worlds_of(states, WORLDS, self._seed))))

    def variance(self, states: States) -> float:
        """Over draws of which sites are there and where."""
        return float(np.var(self._warnings(worlds_of(states, WORLDS, self._seed))))


class Leakage:
    """Share of a raid that comes through."""

    unit = ""

    def is_about(self, site: str) -> bool:
        """No site by itself."""
        return False

    def __init__(self, raid: Raid, shield: Shield, replications: int, seed: int, workers: int) -> None:
        self.words = f"leakage of '{raid.id}'"
        self._raid, self._shield, self._seed, self._workers = raid, shield, seed, workers
        self._game = ready(shield, raid, replications, seed)

    def value(self, states: States) -> float:
        """Mean over replications, the same random draws under every assumption."""
        return self._run(states).leakage.mean

    def variance(self, states: States) -> float:
        """Of the leakage expected in each world: what the reports leave open."""
        parts = self._run(states).variance
        return parts.reports_sd**2 if parts else 0.0

    def _run(self, states: States) -> RaidOutcome:
        game = self._game
        there = there_in(raid_worlds(self._shield, states, self._seed), game.met.sites)
        plan = game.plan._replace(tables=game.plan.tables._replace(there=there))
        return game._replace(plan=plan).outcome(run_raid(plan, self._workers), self._raid, self._shield)


def answer_for(
    question: Question, shield: Shield, beliefs: Beliefs, positions: int, replications: int, seed: int, workers: int,
    progress: Progress,
) -> Answer:  # fmt: skip
    """Work out all geometry that a question needs, once."""
    if question.kind == "there":
        return There(question.about, beliefs)
    if question.kind == "leakage":
        (raid,) = raids_of(shield.file, question.about)
        return Leakage(raid, shield, replications, seed, workers)
    assert question.height_m is not None
    place = next(p for p in defended_places(shield.file.scenario, shield.grid) if p.id == question.about)
    rays = rays_to(shield.grid, *shield.grid.to_xy(place.position.lat, place.position.lon))
    (views,) = views_of(shield, beliefs, positions, {place.id: rays}, workers, progress).values()
    if question.kind == "warning":
        return WarningTime(place, question.height_m, views, rays, shield.target.speed_mps.likely, seed)
    return covered_by(question, shield, views)


def covered_by(question: Question, shield: Shield, views: Sequence[SiteView]) -> Covered:
    """The answer whether a place is covered, from what each site covers at its height."""
    place = next(p for p in shield.file.scenario.places if p.id == question.about)
    i, j = (round(v) for v in row_col(place.position, shield.grid))
    return Covered(place.name, question.height_m or 0.0, {v.site: float(v.covers[i, j]) for v in views})


def least_told(answer: Answer) -> float:
    """What an answer must move to be worth a word: half of the last digit that is shown."""
    return 0.5 if answer.unit else 0.005


def goes(answer: Answer, before: float, after: float) -> str:
    """Falls, rises or stays."""
    return "stays" if abs(after - before) < least_told(answer) else "falls" if after < before else "rises"


def shown(value: float, answer: Answer) -> str:
    """An answer as a number with its unit."""
    return f"{value:.0f} {answer.unit}" if answer.unit else f"{value:.2f}"

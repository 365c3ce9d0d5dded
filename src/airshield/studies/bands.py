"""How far the bands of reported numbers move the answer to a question."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from airshield.analysis.belief import States, beliefs_of
from airshield.analysis.coverage import seen_over
from airshield.arrays.grids import row_col
from airshield.arrays.looks import looks_of, sought
from airshield.files.scenario import ScenarioFile
from airshield.model.results import NextCheck
from airshield.studies.doubt import stands_of
from airshield.studies.ground import GroundRequest
from airshield.studies.layout import Shield, lay_out, variants_of
from airshield.studies.progress import Progress, Silent
from airshield.studies.question import Answer, Covered, Question, answer_for, shown
from airshield.studies.sensitivity import Knob, Share, first_order, knobs_of, with_knobs

PLACES = 4
"""Places tried for each site while parameters are varied."""


class Bands(NamedTuple):
    """The numbers that an answer hangs on."""

    question: Question
    answer: Answer
    states: States
    shield: Shield

    def checks(
        self, samples: int | None, replications: int, seed: int, workers: int, progress: Progress
    ) -> tuple[list[NextCheck], str | None]:
        """What the bands do, and what was left out. samples: None takes 64 where a point is quick, else none."""
        knobs = [] if self.question.kind == "there" else self._knobs()
        if samples is None:
            samples = 64 if isinstance(self.answer, Covered) else 0
        if knobs and samples == 0:
            times = 16 * (len(knobs) + 2)
            return (
                [],
                f"the bands of {len(knobs)} parameters; --samples 16 works it out {times} times for them",
            )
        if not knobs:
            return [], None

        def value(point: Sequence[float]) -> float:
            return self._value(with_knobs(self.shield.file, knobs, point), replications, seed, workers)

        shares, variance = first_order(knobs, value, samples, seed, progress)
        return [self._told(share, variance) for share in shares], None

    def _value(self, varied: ScenarioFile, replications: int, seed: int, workers: int) -> float:
        """The answer with other numbers: by whole profiles to the place where that is enough, else all again."""
        if isinstance(self.answer, Covered):
            return Covered("", 0.0, self._covers(varied)).value(self.states)
        again = lay_out(varied, GroundRequest(), workers, Silent(), self.shield.ground_read)
        beliefs = beliefs_of(varied.scenario, varied.codes)
        return answer_for(self.question, again, beliefs, 1, replications, seed, workers, Silent()).value(
            self.states
        )

    def _told(self, share: Share, variance: float) -> NextCheck:
        knob, moves = share.knob, math.sqrt(share.first * variance)
        unit = "" if knob.unit == "1" else f" {knob.unit}"
        words = (
            f"{knob.name} is known to between {knob.low:g} and {knob.high:g}{unit}; that moves {self.answer.words} by "
            f"about {shown(moves, self.answer)} either way ({share.first:.0%} of what all bands do)."
        )
        return NextCheck(
            kind="parameter", id=knob.name, chance=None, if_true=None, if_false=None, moves=round(moves, 6),
            share=round(share.first, 6), words=words,
        )  # fmt: skip

    def _knobs(self) -> list[Knob]:
        """Numbers with bands of the systems in the model, of the roofs they stand on, and of the target."""
        question, shield = self.question, self.shield
        file = shield.file
        systems = list(dict.fromkeys(system for site in shield.sites for system, _ in variants_of(site)))
        roots = ["sensors"] if question.kind != "leakage" else ["sensors", "effectors", "engagement"]
        knobs = knobs_of(file, systems, [site.id for site in shield.sites], roots)
        if question.kind == "leakage":
            raid = next(raid for raid in file.scenario.raids if raid.id == question.about)
            targets = list(dict.fromkeys(group.threat for group in raid.groups))
        else:
            # What a search sensor does not use cannot move what is covered.
            searching = {
                (name, s.id) for name in systems for s in file.catalogue.systems[name].search_sensors
            }
            unused = ("look_period_s", "masts_m", "azimuth_sector_deg")
            knobs = [
                knob
                for knob in knobs
                if knob.owner == "sites"
                or ((knob.id, knob.path[1]) in searching and knob.path[2] not in unused)
            ]
            targets = [file.scenario.run.seen_target]
        flight = ["rcs_m2", "size_m", "speed_mps"] if question.kind != "covered" else ["rcs_m2", "size_m"]
        return knobs + [
            knob
            for knob in knobs_of(file, targets, [], ["threat"])
            if len(knob.path) == 2 and knob.path[1] in flight
        ]

    def _covers(self, file: ScenarioFile) -> dict[int, float]:
        """Chance that each site covers the place of a question if it is there, by whole profiles."""
        question, shield, states = self.question, self.shield, self.states
        assert question.height_m is not None
        scenario, grid = file.scenario, shield.grid
        place = next(place for place in scenario.places if place.id == question.about)
        row, col = row_col(place.position, grid)
        altitude = float(shield.ground.ground_m[round(row), round(col)]) + question.height_m
        threat = file.catalogue.systems[scenario.run.seen_target].threat
        assert threat is not None
        target = sought(threat, scenario.run.conditions, scenario.doctrine.false_alarm_probability)
        sites = {site.id: site for site in scenario.sites}
        varied = shield._replace(file=file)
        looks = {}
        covers = {}
        for modelled in shield.sites:
            site = sites[modelled.id]
            for system, _ in variants_of(site):
                if system not in looks:
                    looks[system] = {
                        s.id: looks_of(s, target) for s in file.catalogue.systems[system].search_sensors
                    }
            index = states.sites_named.index(site.id)
            covers[index] = sum(
                chance * seen_over(sensors, shield.terrain, scenario.run.k, looks[system], row, col, altitude)
                for system, chance, sensors in stands_of(site, PLACES, varied)
            )
        return covers

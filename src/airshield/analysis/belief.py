"""How likely each site is there: prior odds times a factor for each independent stream, jointly over shared streams.

The model. A stream is genuine or not. If it is, everything it shows is there; if it is not, it says nothing. Evidence of
likelihood ratio L is genuine with odds L - 1 where what it shows is there, and never where it is not: summed over the
two, a site's odds are multiplied by L, which is the belief table. Streams that show several sites tie these together:
if one is false, all sites that rest on it alone fall together. The joint law is kept by conditioning on those streams.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from airshield.analysis.evidence import denied_by, streams_behind
from airshield.model.codes import Codes
from airshield.model.evidence import Stream
from airshield.model.noun import Date, first_day
from airshield.model.scenario import Scenario
from airshield.model.site import Site

MOST_ENUMERATED = 12
"""Shared streams whose states are all gone through: 4096. Beyond, states are drawn."""
SWEEPS_APART, FIRST_SWEEPS = 5, 100


class Step(NamedTuple):
    """One line of the belief table of a site."""

    what: str
    kind: str
    """prior, stream, denial, shared or time."""
    factor: float
    """The odds are multiplied by it; for 'time' the probability is."""
    probability: float
    """After this step."""


class Weight(NamedTuple):
    """What a stream weighs where what it shows is there."""

    id: str
    odds: float
    """Genuine against not; 0: it says nothing."""
    shows: tuple[int, ...]
    """Sites, by index, that rest on it."""


class Beliefs(NamedTuple):
    """Everything that the evidence of a scenario says at one date. I sites."""

    sites: tuple[str, ...]
    base: NDArray[np.float64]
    """Chance of each site without the streams that could be genuine, (I,)."""
    stays: NDArray[np.float64]
    """Chance that what was there at its last sighting still is, (I,)."""
    weights: tuple[Weight, ...]
    steps: dict[str, list[Step]]
    last_seen: dict[str, Date | None]


class States(NamedTuple):
    """States of the streams that sites share, K of them, and what each makes of the sites."""

    probability: NDArray[np.float64]
    """(K,), adds up to 1."""
    there: NDArray[np.float64]
    """Chance of each site in each state, independent of the others, (K, I)."""
    sites_named: tuple[str, ...]
    shared: tuple[str, ...]
    """The streams that several sites rest on."""
    genuine: NDArray[np.bool_]
    """Which of them are genuine in each state, (K, shared)."""
    enumerated: bool
    """Every state is there; otherwise they were drawn."""

    @property
    def sites(self) -> NDArray[np.float64]:
        """Chance of each site over all states, (I,)."""
        return np.asarray(self.probability @ self.there)


def beliefs_of(scenario: Scenario, codes: Codes, known_by: Date | None = None) -> Beliefs:
    """Weigh the evidence first seen by a date (the scenario's own when None).

    Factors are multiplied stream by stream, never article by article. The factor of a stream is that of its grade,
    weakened where whoever located it may be wrong: 1 + (L - 1) x chance that the place is right.
    """
    date = known_by or scenario.as_of
    streams = {stream.id: stream for stream in scenario.evidence.streams if stream.first_seen <= date}
    doubt = _stream_denials(scenario, codes, date)
    base, stays, steps, last_seen = [], [], {}, dict[str, Date | None]()
    rests: dict[str, list[int]] = {}
    for i, site in enumerate(scenario.sites):
        behind = [stream for stream in streams_behind(site, scenario) if stream.id in streams]
        table, odds = _first_steps(site, scenario, codes, date)
        for stream in behind:
            if _odds(stream, codes) > 0.0:
                rests.setdefault(stream.id, []).append(i)
            else:
                odds *= codes.factor(stream.grade)
        base.append(1.0 if math.isinf(odds) else odds / (1.0 + odds))
        # What cannot be judged is no sighting: it neither keeps a site fresh nor lets it go stale.
        seen = [stream.first_seen for stream in behind if _odds(stream, codes) > 0.0]
        last_seen[site.id] = max(seen, default=None)
        stays.append(_stays(site, last_seen[site.id], date, codes))
        steps[site.id] = table
    weights = tuple(
        Weight(name, _odds(streams[name], codes) * doubt.get(name, 1.0), tuple(shown))
        for name, shown in rests.items()
    )
    found = Beliefs(
        tuple(site.id for site in scenario.sites), np.array(base), np.array(stays), weights, steps, last_seen
    )
    _tell(found, scenario, streams, codes)
    return found


def states_of(
    beliefs: Beliefs, assume: Mapping[str, bool] | None = None, draws: int = 1024, seed: int = 1
) -> States:
    """The joint law under the assumption that some streams are genuine (True) or not (False).

    Exact over all states of the shared streams while these are few; beyond that `draws` states by Gibbs sampling,
    which depends on nothing but the seed. Raises ValueError for a stream that nothing rests on.
    """
    assume = dict(assume or {})
    unknown = assume.keys() - {weight.id for weight in beliefs.weights}
    if unknown:
        raise ValueError(f"no site rests on {', '.join(sorted(unknown))}")
    there, absent = beliefs.base.copy(), 1.0 - beliefs.base
    shared = []
    for weight in beliefs.weights:
        if len(weight.shows) > 1:
            shared.append(weight._replace(odds=weight.odds * _levelled(weight, beliefs.base)))
            continue
        (site,) = weight.shows
        told = assume.pop(weight.id, None)
        if told is None:
            there[site] *= 1.0 + weight.odds
        elif told:
            absent[site] = 0.0
    if len(shared) <= MOST_ENUMERATED:
        choices = [_choices(assume.get(weight.id)) for weight in shared]
        states = np.array(list(product(*choices)), dtype=np.bool_)
        weights = _weights(states, shared, there, absent)
        chances = weights / weights.sum()
    else:
        states = _drawn(shared, there, absent, assume, draws, seed)
        chances = np.full(len(states), 1.0 / len(states))
    alone = np.where(_held(states, shared, there.size), 1.0, there / (there + absent))
    names = tuple(weight.id for weight in shared)
    return States(
        chances,
        alone * beliefs.stays,
        beliefs.sites,
        names,
        states,
        enumerated=len(shared) <= MOST_ENUMERATED,
    )


def genuine(beliefs: Beliefs, states: States, stream: str) -> float:
    """Chance that a stream is what it seems, all evidence told. states: of the same beliefs, nothing assumed."""
    if stream in states.shared:
        return float(states.probability @ states.genuine[:, states.shared.index(stream)])
    weight = next(weight for weight in beliefs.weights if weight.id == stream)
    (site,) = weight.shows
    # Where its site is there, it is genuine with its own odds, whatever else is known.
    return float(states.sites[site] / beliefs.stays[site] * weight.odds / (1.0 + weight.odds))


def given_site(states: States, site: int, present: bool) -> States:
    """The states when it is known that a site is there, or that it is not; site: its index."""
    likely = states.there[:, site] if present else 1.0 - states.there[:, site]
    there = states.there.copy()
    there[:, site] = 1.0 if present else 0.0
    weights = states.probability * likely
    return states._replace(probability=weights / weights.sum(), there=there)


def worlds_of(states: States, draws: int, seed: int) -> NDArray[np.bool_]:
    """Draws of which sites are there, (draws, I): spread evenly over the states and over each site's chance."""
    at = (np.arange(draws) + keyed_random(seed, "streams").random()) / draws
    state = np.minimum(np.searchsorted(np.cumsum(states.probability), at), states.probability.size - 1)
    worlds = np.empty((draws, len(states.sites_named)), dtype=np.bool_)
    for i, name in enumerate(states.sites_named):
        # Each site by its own name (a Latin hypercube), so that another site more changes none of the others.
        worlds[:, i] = evenly(draws, keyed_random(seed, f"there {name}")) < states.there[state, i]
    return worlds


def keyed_random(seed: int, name: str) -> np.random.Generator:
    """Random numbers that depend on nothing but a seed and a name."""
    word = int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "little")
    return np.random.Generator(np.random.Philox(key=[seed, word]))


def evenly(draws: int, random: np.random.Generator) -> NDArray[np.float64]:
    """One number in each of so many equal parts of 0 to 1, in any order, (draws,)."""
    return np.asarray((random.permutation(draws) + random.random(draws)) / draws)


def _odds(stream: Stream, codes: Codes) -> float:
    """Genuine and in the right place, against not: the likelihood ratio less one."""
    wrong = 1.0
    judged = [codes.located_right[who.reliability] for who in stream.located_by if who.reliability != "F"]
    for right in judged:
        wrong *= 1.0 - right
    return max(0.0, codes.factor(stream.grade) - 1.0) * (1.0 - wrong if judged else 1.0)


def _first_steps(site: Site, scenario: Scenario, codes: Codes, date: Date) -> tuple[list[Step], float]:
    """The prior and what speaks against a site; the odds that they leave."""
    if not site.reports and site.prior is None:
        return [Step("the analyst's own: nothing is reported of it", "prior", math.inf, 1.0)], math.inf
    prior = codes.prior if site.prior is None else site.prior
    odds = prior / (1.0 - prior)
    steps = [Step("before anything was reported", "prior", odds, prior)]
    against = [
        (f"{stream.id} is against it", codes.factor(stream.grade))
        for stream in denied_by(site, scenario)
        if stream.first_seen <= date
    ] + [
        (f"{denial.who} denies it", codes.factor(denial.grade))
        for denial in scenario.evidence.statements
        if denial.kind == "denial" and site.id in denial.about and denial.date <= date
    ]
    for what, strength in against:
        factor = min(1.0, 1.0 / strength)
        odds *= factor
        steps.append(Step(what, "denial", factor, odds / (1.0 + odds)))
    return steps, odds


def _stream_denials(scenario: Scenario, codes: Codes, date: Date) -> dict[str, float]:
    """By how much denials of a stream lower the odds that it is genuine."""
    doubt: dict[str, float] = {}
    for denial in scenario.evidence.statements:
        if denial.kind == "denial" and denial.date <= date:
            for name in denial.about:
                doubt[name] = doubt.get(name, 1.0) * min(1.0, 1.0 / codes.factor(denial.grade))
    return doubt


def _stays(site: Site, last_seen: Date | None, date: Date, codes: Codes) -> float:
    if last_seen is None:
        return 1.0
    days = (first_day(date) - first_day(last_seen)).days
    half_life = codes.half_life_days[site.mount.kind if site.mount else "ground"]
    return float(2.0 ** (-max(0, days) / half_life))


def _tell(found: Beliefs, scenario: Scenario, streams: Mapping[str, Stream], codes: Codes) -> None:
    """The rest of each belief table: streams, what sharing them does, time."""
    joint = states_of(found).sites
    for i, site in enumerate(scenario.sites):
        table = found.steps[site.id]
        if math.isinf(table[0].factor):
            continue
        odds = math.prod(step.factor for step in table)
        for stream in streams_behind(site, scenario):
            if stream.id not in streams:
                continue
            weight = next((w for w in found.weights if w.id == stream.id), None)
            factor = 1.0 + weight.odds if weight else min(1.0, codes.factor(stream.grade))
            odds *= factor
            grade = stream.grade.code if stream.grade else "not graded"
            table.append(Step(f"{stream.id} ({stream.medium}, {grade})", "stream", factor, odds / (1 + odds)))
        there = joint[i] / found.stays[i]
        if there < 1.0 and abs(there - odds / (1.0 + odds)) > 1e-9:
            factor = there / (1.0 - there) / odds
            table.append(Step("its streams show other sites too", "shared", factor, there))
        if found.stays[i] < 1.0:
            words = f"last seen {found.last_seen[site.id]}"
            table.append(Step(words, "time", float(found.stays[i]), float(joint[i])))


def _levelled(weight: Weight, base: NDArray[np.float64]) -> float:
    """So that a stream of several sites moves each by its factor, where their chances without it are alike."""
    shown = base[list(weight.shows)]
    return float(np.exp(np.log(shown).mean() - np.log(shown).sum()))


def _choices(told: bool | None) -> Sequence[bool]:
    return (False, True) if told is None else (told,)


def _held(states: NDArray[np.bool_], shared: Sequence[Weight], sites: int) -> NDArray[np.bool_]:
    """Which sites some genuine stream shows, (K, I)."""
    shows = np.zeros((len(shared), sites), dtype=np.bool_)
    for s, weight in enumerate(shared):
        shows[s, list(weight.shows)] = True
    return np.asarray(states.astype(np.int64) @ shows.astype(np.int64) > 0)


def _weights(
    states: NDArray[np.bool_],
    shared: Sequence[Weight],
    there: NDArray[np.float64],
    absent: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Weight of each state, (K,)."""
    held = _held(states, shared, there.size)
    odds = np.array([weight.odds for weight in shared])
    return np.asarray(
        np.where(states, odds, 1.0).prod(axis=1) * np.where(held, there, there + absent).prod(axis=1)
    )


def _drawn(
    shared: Sequence[Weight],
    there: NDArray[np.float64],
    absent: NDArray[np.float64],
    assume: Mapping[str, bool],
    draws: int,
    seed: int,
) -> NDArray[np.bool_]:
    """States by Gibbs sampling: each stream in turn, given all others, (draws, shared)."""
    random = keyed_random(seed, "gibbs")
    alone = there / (there + absent)
    state = np.array([assume.get(weight.id, False) for weight in shared])
    shown = np.zeros(there.size, dtype=np.int64)  # by how many genuine streams
    for weight in shared:
        shown[list(weight.shows)] += assume.get(weight.id, False)
    kept = np.empty((draws, len(shared)), dtype=np.bool_)
    for sweep in range(FIRST_SWEEPS + draws * SWEEPS_APART):
        for s, weight in enumerate(shared):
            if weight.id in assume:
                continue
            sites = list(weight.shows)
            shown[sites] -= state[s]
            odds = weight.odds * alone[sites][shown[sites] == 0].prod()
            state[s] = random.random() < odds / (1.0 + odds)
            shown[sites] += state[s]
        done = sweep - FIRST_SWEEPS
        if done >= 0 and done % SWEEPS_APART == 0:
            kept[done // SWEEPS_APART] = state
    return kept

"""From exact counts of a raid to means with intervals, by place, group, site and shooter, and in words."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from airshield.arrays.shooters import Shooter
from airshield.model.place import Place
from airshield.model.raid import Raid
from airshield.model.results import (
    Costs,
    GroupOutcome,
    Interval,
    KeepOut,
    RaidOutcome,
    ShooterOutcome,
    Variance,
)
from airshield.model.system import Catalogue
from airshield.raid.intervals import student_interval, wilson_interval
from airshield.raid.kernel import CAUSES
from airshield.raid.run import Counts, Plan, Tally, plan_of
from airshield.raid.tables import RaidTables, bin_edges_km

UNCERTAIN_INNER = 16
"""Replications for each state of the reports, where sites may be absent or elsewhere."""


def plan_for(
    raid: Raid, tables: RaidTables, shooters: Sequence[Shooter], replications: int, seed: int
) -> Plan:
    """A plan whose counts can be told by place and by site."""
    aims, sites = aims_of(raid), sites_of(shooters)
    at_aim = np.array([[group.aim == aim for aim in aims] for group in raid.groups], dtype=np.int64)
    at_site = np.array([[shooter.site == site for site in sites] for shooter in shooters], dtype=np.int64)
    inner = UNCERTAIN_INNER if is_uncertain(tables) else 1
    return plan_of(tables, seed, replications, inner, at_aim, at_site.reshape(len(shooters), len(sites)))


def is_uncertain(tables: RaidTables) -> bool:
    """Whether the reports leave open which sites are there, or where."""
    certain = (tables.sites["up"] == 2**32 - 1).all() and tables.there.all()
    return not certain or int(tables.settings["positions"][0]) > 1


def aims_of(raid: Raid) -> list[str]:
    """The places and sites that a raid flies to."""
    return list(dict.fromkeys(group.aim for group in raid.groups))


def sites_of(shooters: Sequence[Shooter]) -> list[str]:
    """The sites that shoot."""
    return list(dict.fromkeys(shooter.site for shooter in shooters))


def outcome_of(
    raid: Raid,
    counts: Counts,
    plan: Plan,
    shooters: Sequence[Shooter],
    catalogue: Catalogue,
    places: Sequence[Place],
) -> RaidOutcome:
    """What a run showed."""
    tally, n = counts.tally, counts.tally.replications
    total = sum(group.count for group in raid.groups)
    leakers = student_interval(tally.leaks, tally.leaks_squared, n)
    causes = {cause: round(int(c) / n, 6) for cause, c in zip(CAUSES, tally.causes, strict=True)}
    kills = int(tally.kills.sum())
    aims, sites = aims_of(raid), sites_of(shooters)
    return RaidOutcome(
        id=raid.id,
        name=raid.name,
        basis=raid.basis,
        threats=total,
        replications=n,
        seed=plan.seed,
        leakers=_interval(leakers, 0, total),
        leakage=_interval(tuple(x / total for x in leakers), 0, 1),
        no_leak=_interval(wilson_interval(tally.no_leak, n), 0, 1),
        distribution=[round(int(c) / n, 6) for c in _trimmed(tally.leakers)],
        rounds_expended=_interval(student_interval(tally.rounds, tally.rounds_squared, n), 0, math.inf),
        rounds_90=_quantile(tally.rounds_spent, 0.9),
        rounds_per_kill=round(tally.rounds / kills, 4) if kills else None,
        rounds_wasted=round(tally.wasted / n, 4),
        rounds_on_false_tracks=round(tally.on_false / n, 4),
        starved_s=round(tally.starved_ms / 1000 / n, 3),
        warning_s=_warning(tally),
        causes=causes,
        why=why_in_words(causes),
        groups=[
            GroupOutcome(
                id=group.id,
                threat=group.threat,
                count=group.count,
                aim=group.aim,
                leakage=_share(tally.leaks_of_group, tally.leaks_of_group_squared, g, n, group.count),
                tracked_share=round(int(tally.tracked_of_group[g]) / (n * group.count), 6),
                lead_s=_lead(tally, g),
            )
            for g, group in enumerate(raid.groups)
        ],
        per_place=_means(aims, tally.leaks_at_place, tally.leaks_at_place_squared, n),
        hit_probability={
            aim: _interval(wilson_interval(int(tally.hit_place[i]), n), 0, 1) for i, aim in enumerate(aims)
        },
        per_site=_means(sites, tally.fired_by_site, tally.fired_by_site_squared, n),
        shooters=[_shooter(shooter, j, tally, plan) for j, shooter in enumerate(shooters)],
        keep_out=_keep_out(raid, tally),
        costs=_costs(raid, tally, shooters, catalogue, places),
        variance=_variance(tally, plan, total),
        digest=counts.digest,
    )


def why_in_words(causes: dict[str, float]) -> str:
    """One sentence: how many come through, and why most of them do."""
    leakers = sum(causes.values())
    if leakers < 0.005:
        return "Nothing comes through."
    ranked = sorted(((n, cause) for cause, n in causes.items() if n / leakers >= 0.005), reverse=True)
    parts = [f"{n / leakers:.0%} {_BECAUSE[cause]}" for n, cause in ranked]
    amount = f"{leakers:.1f}" if leakers >= 0.1 else f"{leakers:.2f}"
    return f"On average {amount} come through: " + ", ".join(parts) + "."


_BECAUSE = {
    "never tracked": "were never tracked",
    "tracked too late": "were tracked too late",
    "no channel": "found every channel or launcher taken",
    "no rounds": "found no rounds left",
    "no envelope": "flew where nothing reaches",
    "missed": "were shot at and missed",
    "judged dead": "were missed and believed destroyed",
}


def _trimmed(counts: NDArray[np.int64]) -> list[int]:
    """Without the zeros at the end."""
    last = int(np.flatnonzero(counts)[-1])
    return [int(c) for c in counts[: last + 1]]


def _quantile(counts: NDArray[np.int64], share: float) -> int:
    """The smallest value that at least this share of the counted does not exceed."""
    return int(np.searchsorted(np.cumsum(counts), share * counts.sum()))


def _warning(tally: Tally) -> Interval | None:
    if tally.tracked == 0:
        return None
    mean = student_interval(tally.warning_ms, tally.warning_ms_squared, tally.tracked)
    return _interval(tuple(x / 1000 for x in mean), 0, math.inf)


def _lead(tally: Tally, g: int) -> float | None:
    tracked = int(tally.tracked_of_group[g])
    return round(int(tally.lead_ms_of_group[g]) / 1000 / tracked, 1) if tracked else None


def _share(sums: NDArray[np.int64], squares: NDArray[np.int64], g: int, n: int, size: int) -> Interval:
    return _interval(tuple(x / size for x in student_interval(int(sums[g]), int(squares[g]), n)), 0, 1)


def _means(
    names: list[str], sums: NDArray[np.int64], squares: NDArray[np.int64], n: int
) -> dict[str, Interval]:
    return {
        name: _interval(student_interval(int(sums[i]), int(squares[i]), n), 0, math.inf)
        for i, name in enumerate(names)
    }


def _interval(values: tuple[float, ...], least: float, most: float) -> Interval:
    mean, low, high = values
    return Interval(
        mean=round(mean, 6),
        low=round(max(low, least), 6) if math.isfinite(low) else None,
        high=round(min(high, most), 6) if math.isfinite(high) else None,
    )


def _shooter(shooter: Shooter, j: int, tally: Tally, plan: Plan) -> ShooterOutcome:
    n = tally.replications
    return ShooterOutcome(
        site=shooter.site,
        effector=shooter.effector,
        rank=shooter.rank,
        rounds=round(int(tally.fired_by_shooter[j]) / n, 4),
        kills=round(int(tally.kills[j]) / n, 4),
        magazine_empty=_interval(wilson_interval(int(tally.empty[j]), n), 0, 1),
        busy_s=round(int(tally.busy_ms[j]) / 1000 / n, 2),
        all_channels_busy_s=round(int(tally.full_ms[j]) / 1000 / n, 2),
    )


def _keep_out(raid: Raid, tally: Tally) -> KeepOut | None:
    total = int(tally.keep_out.sum())
    if total == 0:
        return None
    edges = bin_edges_km(raid.keep_out_km)
    counts = tally.keep_out[: len(edges) + 1]
    beyond = None
    if raid.keep_out_km is not None:
        beyond = _interval(
            wilson_interval(int(counts[edges.index(raid.keep_out_km) + 1 :].sum()), total), 0, 1
        ).mean
    return KeepOut(
        edges_km=[float(edge) for edge in edges],
        share=[round(int(c) / total, 6) for c in counts],
        beyond_line=beyond,
    )


def _costs(
    raid: Raid, tally: Tally, shooters: Sequence[Shooter], catalogue: Catalogue, places: Sequence[Place]
) -> Costs:
    """(rounds x cost + value lost) / (threats x cost), where every cost is told with its source."""
    missing = sorted({f"{s.effector}: cost_usd" for s in shooters if s.cost_usd is None and s.rounds})
    threat_cost = 0.0
    for group in raid.groups:
        threat = catalogue.systems[group.threat].threat
        assert threat is not None
        if threat.cost_usd is None:
            missing.append(f"{group.threat}: cost_usd")
        else:
            threat_cost += group.count * threat.cost_usd.likely
    values = {place.id: place.value_usd for place in places}
    lost = 0.0
    for i, aim in enumerate(aims_of(raid)):
        value = values.get(aim)
        if value is None:
            missing.append(f"{aim}: value_usd")
        else:
            lost += value.likely * int(tally.hits_at_place[i]) / tally.replications
    if missing:
        return Costs(
            exchange=None, rounds_usd=None, lost_usd=None, raid_usd=None, missing=list(dict.fromkeys(missing))
        )
    rounds = sum(
        (s.cost_usd or 0.0) * int(tally.fired_by_shooter[j]) / tally.replications
        for j, s in enumerate(shooters)
    )
    exchange = round((rounds + lost) / threat_cost, 4) if threat_cost > 0 else None
    return Costs(
        exchange=exchange,
        rounds_usd=round(rounds),
        lost_usd=round(lost),
        raid_usd=round(threat_cost),
        missing=[],
    )


def _variance(tally: Tally, plan: Plan, threats: int) -> Variance | None:
    """Law of total variance for the leakage: what the reports leave open, and what chance adds (one-way layout)."""
    inner, n = plan.inner, tally.replications
    states = n // inner
    if inner == 1 or states < 2 or n % inner:
        return None
    within_sum = tally.leaks_squared - tally.state_squared / inner
    between_sum = tally.state_squared / inner - tally.leaks**2 / n
    within = within_sum / (n - states)
    between = max(0.0, (between_sum / (states - 1) - within) / inner)
    return Variance(
        reports_sd=round(math.sqrt(between) / threats, 6),
        chance_sd=round(math.sqrt(within) / threats, 6),
        reports_share=round(between / (between + within), 4) if between + within > 0 else 0.0,
        states=states,
    )

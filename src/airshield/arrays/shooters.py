"""Effectors of the sites that take part, as a raid meets them."""

from __future__ import annotations

import math
from typing import NamedTuple

from airshield.model.site import Site
from airshield.model.system import Effector, System


class Shooter(NamedTuple):
    """One effector of one site, in numbers."""

    site: str
    effector: str
    rank: int
    channels: int
    rounds: int
    range_min_m: float
    range_max_m: float
    altitude_min_m: float
    altitude_max_m: float
    target_speed_max_mps: float
    mean_speed_mps: float
    launch_interval_s: float
    reaction_s: float
    assessment_s: float
    salvo: int
    reload_s: float | None
    """Time to fill its empty launchers; None where nobody says."""
    cost_usd: float | None
    kill_probability: dict[str, float]


def shooters_of(site: Site, system: System, salvo: int | None) -> list[Shooter]:
    """Effectors of a site that a raid meets. salvo: of the doctrine, instead of the catalogue's."""
    engagement = system.engagement
    if engagement is None:
        return []
    launchers = round((site.launchers or engagement.launchers).likely)
    sets = max(1, round(site.count.likely)) if site.count else 1
    return [
        _shooter(site, effector, system, launchers * sets, sets, salvo)
        for effector in system.effectors_in_use
    ]


def _shooter(
    site: Site, effector: Effector, system: System, launchers: int, sets: int, salvo: int | None
) -> Shooter:
    engagement = system.engagement
    assert engagement is not None
    return Shooter(
        site=site.id,
        effector=effector.id,
        rank=effector.rank,
        channels=round((effector.channels or engagement.channels).likely) * sets,
        rounds=round(effector.rounds.likely) * launchers,
        range_min_m=effector.range_min_km.likely * 1000,
        range_max_m=effector.range_max_km.likely * 1000,
        altitude_min_m=effector.altitude_min_m.likely,
        altitude_max_m=effector.altitude_max_km.likely * 1000,
        target_speed_max_mps=effector.target_speed_max_mps.likely
        if effector.target_speed_max_mps
        else math.inf,
        mean_speed_mps=effector.mean_speed_mps.likely,
        launch_interval_s=effector.launch_interval_s.likely,
        reaction_s=engagement.reaction_time_s.likely,
        assessment_s=engagement.assessment_time_s.likely,
        salvo=salvo or max(1, round(engagement.salvo.likely)),
        reload_s=engagement.reload_time_s.likely if engagement.reload_time_s else None,
        cost_usd=effector.cost_usd.likely if effector.cost_usd else None,
        kill_probability={kind: p.likely for kind, p in effector.kill_probability.items()},
    )

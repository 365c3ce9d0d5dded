"""Who a sentence leans on: newsrooms, offices, satellites, or the pictures that everybody shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from airshield.model.noun import Noun
from airshield.reading.words import compiled

SHOWN = {
    "social_media": "social media users",
    "eyewitness": "eyewitnesses",
    "official_statement": "officials",
}
"""Who stands behind a medium that names nobody."""


class Outlet(Noun):
    """Somebody who is named as the origin."""

    id: str
    name: str
    kind: Literal["agency", "paper", "channel", "satellite", "office"]
    names: list[str]


class Origins:
    """All that may be named."""

    def __init__(self, outlets: Iterable[Outlet]) -> None:
        self._known: list[tuple[re.Pattern[str], Outlet]] = [(compiled(o.names), o) for o in outlets]

    def of(
        self, sentence: str, around: str, text: str, media: Sequence[str], spoken: bool
    ) -> tuple[list[str], list[str]]:
        """Who is named (folded texts), and the origins behind them, the most primary kind alone.

        spoken: whether somebody speaks in the sentence; an office counts only then.
        """
        named = [o for p, o in self._known if p.search(sentence) and (o.kind != "office" or spoken)]
        for wider in (around, text):
            named = named or [o for p, o in self._known if o.kind != "office" and p.search(wider)]
        told = [o.name for o in named] + [SHOWN[kind] for kind in media if kind in SHOWN]
        for kind, prefix in (("satellite", "satellite"), ("office", "official")):
            roots = [f"{prefix}:{o.id}" for o in named if o.kind == kind]
            if roots:
                return told, roots
        if "satellite" in media:
            return told, ["satellite:unnamed"]
        # Newsrooms pass on pictures that were already going round; only their own staff would be an origin.
        if any(kind in media for kind in ("video", "photo", "social_media", "eyewitness")):
            return told, ["pool:shared-pictures"]
        if "official_statement" in media:
            return told, ["official:unnamed"]
        return told, [f"newsroom:{o.id}" for o in named if o.kind in ("agency", "paper")][:1]

"""Who a sentence leans on: newsrooms, offices, satellites, or the pictures that everybody shares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from airshield.model.noun import Noun
from airshield.reading.words import compiled


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

    def of(self, sentence: str, around: str, media: Sequence[str]) -> tuple[list[str], list[str]]:
        """Names of those who are named (folded texts), and the origins behind them, the most primary kind alone."""
        named = [o for pattern, o in self._known if pattern.search(sentence)]
        named = named or [o for pattern, o in self._known if pattern.search(around)]
        told = [o.name for o in named]
        for kinds, prefix in ((("satellite",), "satellite"), (("office",), "official")):
            roots = [f"{prefix}:{o.id}" for o in named if o.kind in kinds]
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

"""What else a sentence tells of a sighting: what shows it, how it stands, how sure, how many."""

from __future__ import annotations

import re
from collections.abc import Sequence

from airshield.model.reading import Activity, Modality, Mount
from airshield.reading.fold import folded
from airshield.reading.words import Cues

BELONGS = 30
"""Characters between a verb and the word that puts it into the future."""
MEDIA = ("photo", "video", "satellite", "eyewitness", "social_media")


def media_of(cues: Cues, text: str) -> list[str]:
    """What shows it, or who saw it."""
    found = [kind for kind in MEDIA if cues.has(f"media.{kind}", text)]
    # A ministry that is only a building says nothing.
    return [
        *found,
        *(
            ["official_statement"]
            if spoken(cues, text) and cues.has("media.official_statement", text)
            else []
        ),
    ]


def spoken(cues: Cues, text: str) -> bool:
    """Whether somebody speaks in a sentence, rather than being asked in vain."""
    return (cues.has("said", text) or cues.has("confirmed", text)) and not cues.has("silent", text)


def activity_of(cues: Cues, text: str) -> Activity:
    """Whether it stands, comes or has gone."""
    if cues.has("left", text) and not cues.has("roof", text):
        return "moved_out"
    return "in_transit" if cues.has("moving", text) and not cues.has("roof", text) else "deployed"


def mount_of(cues: Cues, text: str) -> Mount:
    """On what it stands."""
    return "roof" if cues.has("roof", text) else "airfield" if cues.has("airport", text) else "unknown"


def modality_of(cues: Cues, text: str, media: Sequence[str]) -> Modality:
    """Whether it is confirmed, planned, denied, or just told."""
    if cues.has("denied", text) and not cues.has("roof", text):
        return "denied"
    if not cues.has("roof", text) and _is_planned(cues, text):
        return "planned"
    if "satellite" in media or "official_statement" in media:
        return "confirmed"
    return "reported"


def _is_planned(cues: Cues, text: str) -> bool:
    """Whether a word for the future belongs to a verb of placing or moving, and not to something else in the sentence."""
    verbs = [*cues.all("deployed", text), *cues.all("moving", text)]
    return any(
        min(abs(v.start - p.end), abs(p.start - v.end)) <= BELONGS
        for p in cues.all("planned", text)
        for v in verbs
    )


def count_of(cues: Cues, text: str, system: str, single: bool) -> int | None:
    """A number right before the system or its unit; one where a single roof is named and nothing says several."""
    words = "|".join(sorted(map(re.escape, cues.numbers), key=len, reverse=True)) or r"(?!)"
    stem = re.escape(folded(system)[:5])
    unit = cues.pattern("unit").pattern
    m = re.search(
        rf"(?<![\w.,-])(?P<n>\d{{1,3}}|{words})(?!\w)\s+(?:[^\W\d]\w*[\s\-]+){{0,3}}?(?:{stem}|{unit})", text
    )
    if m:
        return int(m["n"]) if m["n"].isdigit() else cues.numbers[m["n"]]
    return 1 if single and not cues.has("several", text) else None

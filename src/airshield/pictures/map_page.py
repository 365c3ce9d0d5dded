"""The page of the map with its data in it."""

from __future__ import annotations

from importlib import resources

PLACE = "__AIRSHIELD_DATA__"


def map_page(data: str) -> str:
    """The page, one file without a server. data: JSON text; what could end its script element is written otherwise."""
    page = resources.files("airshield.pictures") / "templates" / "map.html"
    return page.read_text(encoding="utf-8").replace(PLACE, data.replace("<", "\\u003c"), 1)

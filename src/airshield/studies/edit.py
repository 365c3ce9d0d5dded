"""Another layout of a scenario: sites moved, lifted onto roofs, added or left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Literal

from pydantic import Field

from airshield.errors import InputError
from airshield.files.problems import meant
from airshield.files.scenario import ScenarioFile
from airshield.model.noun import Id, Noun
from airshield.model.place import Latitude, Longitude, Position
from airshield.model.quantity import Quantity
from airshield.model.site import Mount, Site


class SiteEdit(Noun):
    """What differs of one site; what is not told stays as it is."""

    site: Id
    lat: Latitude | None = None
    lon: Longitude | None = None
    mount: Literal["roof", "ground", "tower"] | None = None
    height_m: Annotated[float, Field(ge=0.0, le=1_000.0)] | None = None
    """Of the roof or tower above the ground."""
    antenna_height_m: Annotated[float, Field(ge=0.0, le=200.0)] | None = None
    """Of the antenna above what it stands on: a longer mast."""
    system: Id | None = None
    """For a site that is added."""
    removed: bool = False


def edited(file: ScenarioFile, edits: Sequence[SiteEdit]) -> ScenarioFile:
    """The scenario with other sites. Raises InputError for an edit that cannot be."""
    sites = {site.id: site for site in file.scenario.sites}
    for edit in edits:
        if edit.removed:
            if sites.pop(edit.site, None) is None:
                raise InputError(f"There is no site '{edit.site}' to leave out.{meant(edit.site, sites)}")
        elif edit.site in sites:
            sites[edit.site] = _changed(sites[edit.site], edit)
        else:
            sites[edit.site] = _added(edit, file)
    scenario = file.scenario.model_copy(update={"sites": list(sites.values())})
    return replace(file, scenario=scenario)


def _changed(site: Site, edit: SiteEdit) -> Site:
    changes: dict[str, object] = {}
    if edit.lat is not None or edit.lon is not None:
        old = site.position
        if old is None and (edit.lat is None or edit.lon is None):
            raise InputError(f"site '{edit.site}' has no position yet, so an edit must give lat and lon.")
        # Where the analyst puts it, it stands: the radius of the report no longer holds.
        changes["position"] = Position(
            lat=edit.lat if edit.lat is not None else old.lat,  # type: ignore[union-attr]
            lon=edit.lon if edit.lon is not None else old.lon,  # type: ignore[union-attr]
            position_radius_m=0.0,
            status="chosen",
        )
    if edit.mount is not None or edit.height_m is not None:
        changes["mount"] = _mount(site.mount, edit)
    if edit.antenna_height_m is not None:
        changes["antenna_height_m"] = _metres(edit.antenna_height_m)
    return site.model_copy(update=changes)


def _added(edit: SiteEdit, file: ScenarioFile) -> Site:
    if edit.system is None or edit.lat is None or edit.lon is None:
        raise InputError(f"site '{edit.site}' is new, so an edit must give its system, lat and lon.")
    systems = file.catalogue.systems
    if edit.system not in systems:
        raise InputError(f"site '{edit.site}' names the system '{edit.system}'.{meant(edit.system, systems)}")
    return Site(
        id=edit.site,
        name=edit.site,
        system=edit.system,
        position=Position(lat=edit.lat, lon=edit.lon, position_radius_m=0.0, status="chosen"),
        mount=_mount(None, edit),
        antenna_height_m=None if edit.antenna_height_m is None else _metres(edit.antenna_height_m),
        in_seed_reports=False,
    )


def _mount(old: Mount | None, edit: SiteEdit) -> Mount:
    kind = edit.mount or (old.kind if old else "ground")
    height = None if edit.height_m is None else _metres(edit.height_m)
    if kind != "ground" and height is None and old is not None and old.kind == kind:
        height = old.height_m
    return Mount(
        kind=kind,
        height_m=None if kind == "ground" else height,
        clearing_m=old.clearing_m if old else None,
        setback_m=old.setback_m if old and old.kind == kind else None,
        parapet_m=old.parapet_m if old and old.kind == kind else 0.0,
    )


def _metres(value: float) -> Quantity:
    return Quantity(likely=value, unit="m", status="estimate", note="set on the map")

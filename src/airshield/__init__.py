"""airshield: from reported sites, with their evidence, to the shield they make.

import airshield

result = airshield.run_shield(airshield.ShieldRequest(scenario="moscow-2023"))
print(result.summary.places[0].lowest_visible_height_m)
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from airshield.errors import AirshieldError, FileProblems, InputError
    from airshield.files.catalogue import bundled_catalogue
    from airshield.files.scenario import ScenarioFile, bundled_scenarios, read_scenario
    from airshield.model.scenario import Scenario
    from airshield.physics.viewshed import Eye, lowest_visible_altitude
    from airshield.studies.doubt import DoubtRequest, DoubtResult, run_doubt
    from airshield.studies.shield import ShieldRequest, ShieldResult, run_shield
    from airshield.studies.verify_next import NextRequest, verify_next

_HOMES = {
    "AirshieldError": "errors",
    "DoubtRequest": "studies.doubt",
    "DoubtResult": "studies.doubt",
    "Eye": "physics.viewshed",
    "FileProblems": "errors",
    "InputError": "errors",
    "NextRequest": "studies.verify_next",
    "Scenario": "model.scenario",
    "ScenarioFile": "files.scenario",
    "ShieldRequest": "studies.shield",
    "ShieldResult": "studies.shield",
    "bundled_catalogue": "files.catalogue",
    "bundled_scenarios": "files.scenario",
    "lowest_visible_altitude": "physics.viewshed",
    "read_scenario": "files.scenario",
    "run_doubt": "studies.doubt",
    "run_shield": "studies.shield",
    "verify_next": "studies.verify_next",
}

__all__ = [
    "AirshieldError",
    "DoubtRequest",
    "DoubtResult",
    "Eye",
    "FileProblems",
    "InputError",
    "NextRequest",
    "Scenario",
    "ScenarioFile",
    "ShieldRequest",
    "ShieldResult",
    "bundled_catalogue",
    "bundled_scenarios",
    "lowest_visible_altitude",
    "read_scenario",
    "run_doubt",
    "run_shield",
    "verify_next",
    "version",
]


def version() -> str:
    """The version of airshield that is installed."""
    from importlib.metadata import version as installed

    return installed("airshield")


def __getattr__(name: str) -> Any:
    """Load a public name from its home when it is first used, so that importing airshield is quick."""
    if name in _HOMES:
        return getattr(import_module(f"airshield.{_HOMES[name]}"), name)
    raise AttributeError(f"airshield has no public name '{name}'")

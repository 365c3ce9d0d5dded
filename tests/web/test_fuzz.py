"""Whatever fits the API's own description, and much that does not, is answered without a failure of ours."""

import tempfile
from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, settings

from airshield.web.app import LOOPBACK, create_app
from airshield.web.library import Library
from scenario_text import SMALL

_SCENARIO = Path(tempfile.mkdtemp()) / "small.yaml"
_SCENARIO.write_text(SMALL.replace("cell_m: 200", "cell_m: 2000"))
_APP = create_app(Library(str(_SCENARIO)), (*LOOPBACK, "testserver"))
# Starting jobs would start processes; their settings are checked like the other bodies.
_SCHEMA = schemathesis.openapi.from_asgi("/openapi.json", _APP).exclude(path="/api/jobs", method="POST")


@_SCHEMA.parametrize()
@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_no_request_makes_us_fail(case):
    if isinstance(case.body, dict) and "scenario" in case.body:
        case.body["scenario"] = "small"  # or every answer would be that there is no such scenario
    assert case.call().status_code < 500

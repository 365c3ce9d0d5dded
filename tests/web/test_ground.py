"""A scenario served with buildings beside it."""

import json

import pytest
from fastapi.testclient import TestClient

from airshield.studies.ground import GroundRequest
from airshield.studies.raid import RaidRequest, run_raids
from airshield.web.app import create_app
from airshield.web.library import Library
from scenario_text import SMALL


def house(lon, lat, **properties):
    d = 0.001
    ring = [
        [lon - d, lat - d],
        [lon + d, lat - d],
        [lon + d, lat + d],
        [lon - d, lat + d],
        [lon - d, lat - d],
    ]
    return {
        "type": "Feature",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": properties,
    }


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    folder = tmp_path_factory.mktemp("b")
    (folder / "small.yaml").write_text(SMALL)
    houses = [
        house(37.62, 55.75, height=60.0), house(37.64, 55.74, height=25.0), house(37.60, 55.76, height=None),
        house(37.651, 55.745, height=30.0), house(38.40, 55.75, height=90.0),
    ]  # fmt: skip
    (folder / "houses.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": houses}))
    return str(folder / "small.yaml"), str(folder / "houses.geojson")


@pytest.fixture(scope="module")
def client(paths):
    scenario, houses = paths
    app = create_app(Library(scenario, GroundRequest(buildings=houses)))
    with TestClient(app, base_url="http://127.0.0.1") as client:
        yield client


def test_buildings_with_a_height_near_the_middle_are_drawn_the_tallest_first(client):
    told = client.get("/api/buildings/small").json()
    assert told["known"] == 3  # one has no height, one is far away
    assert [one["height_m"] for one in told["footprints"]] == [60.0, 30.0, 25.0]
    assert len(told["footprints"][0]["ring"]) == 5


def test_they_belong_to_the_scenario_that_was_given_and_stand_in_its_way(client):
    assert client.get("/api/buildings/moscow-2023").json() == {"known": 0, "footprints": []}
    assert "houses.geojson" in client.get("/api/scenarios/small").json()["ground"]


def test_a_raid_on_the_map_meets_the_same_ground_as_on_the_command_line(client, paths):
    scenario, houses = paths
    job = client.post("/api/jobs", json={"scenario": "small", "raid": "few", "replications": 64}).json()[
        "job"
    ]
    text = client.get(f"/api/jobs/{job}/events").text
    done = json.loads(text[text.index("event: done") :].split("data: ", 1)[1].split("\n", 1)[0])
    (plain,) = run_raids(
        RaidRequest(scenario=scenario, raid="few", replications=64, seed=1, buildings=houses)
    )
    assert done["outcome"]["digest"] == plain.outcome.digest

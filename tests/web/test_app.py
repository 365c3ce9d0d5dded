"""The API: the same numbers as the studies, and nothing for those who should not ask."""

import json
import time

import numpy as np
import pytest
from fastapi.testclient import TestClient

from airshield.studies.board import height_of
from airshield.studies.coverage import CoverageRequest, run_coverage
from airshield.web.app import create_app
from airshield.web.library import Library
from scenario_text import SMALL


@pytest.fixture(scope="module")
def given(tmp_path_factory):
    path = tmp_path_factory.mktemp("s") / "small.yaml"
    path.write_text(SMALL)
    return str(path)


@pytest.fixture(scope="module")
def client(given):
    with TestClient(create_app(Library(given)), base_url="http://127.0.0.1:8765") as client:
        yield client


def raster(client, **ask):
    answer = client.post("/api/raster", json={"scenario": "small", **ask})
    assert answer.status_code == 200, answer.text
    told = json.loads(answer.headers["x-raster"])
    return np.frombuffer(answer.content, dtype=np.uint8).reshape(told["rows"], told["cols"]), told


def test_the_scenario_given_comes_first_and_the_bundled_follow(client):
    assert client.get("/api/scenarios").json()[:2] == ["small", "belarus-2022"]


def test_the_overview_holds_evidence_and_what_can_be_asked(client):
    told = client.get("/api/scenarios/small").json()
    (site,) = told["sites"]
    assert site["in_model"]
    assert site["evidence"]["streams"][0]["rests_on_it"][0]["id"] == "NEWS"
    assert told["raids"] == [{"id": "few", "name": "A few drones", "basis": "a test", "threats": 3}]
    assert "pantsir-s1" in told["systems"]
    assert told["rings"]
    assert told["words"][-1] == [1.0, "almost certain"]  # those of the table of codes


def test_the_map_of_heights_is_that_of_coverage(client, given):
    """As many pixels are seen at a height as cells, but for the warp: within a hundredth."""
    values, told = raster(client)
    assert told["scale"] == "octaves"
    result = run_coverage(CoverageRequest(scenario=given, heights=(64.0,)))
    seen = np.array([step < 255 and height_of(step) <= 64.0 for step in range(256)])[values].sum()
    plain = (result.shield.coverage.sensors_at_height[64.0] > 0).sum()
    # Pixels are as many as cells on the whole map, but a little smaller: it encloses the turned square.
    assert seen / told["of"][0] / told["of"][1] == pytest.approx(plain / 200**2, rel=0.02)
    lons = [corner[0] for corner in told["corners"]]
    assert min(lons) < 37.62 < max(lons)


@pytest.mark.parametrize("layer", ["count", "belief", "detection"])
def test_the_other_layers_hold_shares_or_counts(client, layer):
    values, _ = raster(client, layer=layer, height_m=100)
    shown = values[values < 255]
    assert shown.size
    if layer == "count":
        assert set(np.unique(shown)) == {1}
    if layer == "belief":
        assert shown.max() == round(254 * 0.5)  # nobody graded the video


def test_moving_a_site_moves_what_is_seen_and_lifting_it_shows_more(client):
    def area(edits):
        answer = client.post("/api/warning", json={"scenario": "small", "edits": edits, "height_m": 20})
        return answer.json()["covered_km2"]

    here = area([])
    assert area([{"site": "roof-7", "lat": 55.65}]) != here
    assert area([{"site": "roof-7", "mount": "ground"}]) != here
    assert area([{"site": "roof-7", "removed": True}]) == 0
    assert area([{"site": "new-1", "system": "s-400", "lat": 55.7, "lon": 37.5}]) > here


def test_warning_is_that_of_the_study(client, given):
    told = client.post("/api/warning", json={"scenario": "small", "height_m": 50}).json()
    result = run_coverage(CoverageRequest(scenario=given, heights=(50.0,)))
    assert told["covered_km2"] == pytest.approx(result.shield.covered_km2[50.0], rel=1e-6)
    assert told["places"][0]["seen"] is True


def test_a_section_and_what_to_check_next(client):
    told = client.post(
        "/api/section", json={"scenario": "small", "start": [55.7, 37.5], "end": [55.8, 37.7]}
    ).json()
    assert len(told["distance_km"]) == len(told["lowest_m"])
    (found,) = client.post(
        "/api/verify-next", json={"scenario": "small", "question": "covered:palace@100"}
    ).json()
    assert found["checks"][0]["id"] == "roof-7"


def events(client, job):
    told = []
    with client.stream("GET", f"/api/jobs/{job}/events") as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        kind = ""
        for line in stream.iter_lines():
            if line.startswith("event: "):
                kind = line[7:]
            if line.startswith("data: "):
                told.append((kind, json.loads(line[6:])))
    return told


def test_a_raid_runs_as_a_job_with_progress_and_comes_out_as_on_the_command_line(client, given):
    from airshield.studies.raid import RaidRequest, run_raids

    job = client.post(
        "/api/jobs", json={"scenario": "small", "raid": "few", "replications": 600, "log": 3}
    ).json()["job"]
    told = events(client, job)
    assert told[0][0] == "progress"
    assert told[-1][0] == "done"
    (plain,) = run_raids(RaidRequest(scenario=given, raid="few", replications=600, seed=1))
    assert told[-1][1]["outcome"]["digest"] == plain.outcome.digest
    assert told[-1][1]["replay"]["replication"] == 3
    assert len(told[-1][1]["replay"]["threats"]) == 3
    # Told again from where it broke off.
    again = client.get(f"/api/jobs/{job}/events", headers={"last-event-id": str(len(told) - 1)}).text
    assert again.count("event: ") == 1


def test_a_raid_can_be_cancelled(client):
    job = client.post(
        "/api/jobs", json={"scenario": "small", "raid": "few", "replications": 1_000_000}
    ).json()["job"]
    time.sleep(0.2)
    assert client.delete(f"/api/jobs/{job}").status_code == 200
    assert events(client, job)[-1][0] == "cancelled"


def test_a_raid_that_cannot_be_is_told_by_the_job(client):
    job = client.post("/api/jobs", json={"scenario": "small", "raid": "none"}).json()["job"]
    assert events(client, job)[-1] == (
        "failed",
        "There is no raid 'none' in " + events(client, job)[-1][1].split(" in ", 1)[1],
    )


def test_a_layout_is_saved_as_a_scenario_file_that_reads(client, tmp_path):
    edits = [{"site": "roof-7", "lat": 55.7, "lon": 37.6, "mount": "tower", "height_m": 55}]
    text = client.post("/api/file", json={"scenario": "small", "edits": edits}).text
    assert client.post("/api/scenarios", content=text).json() == {"scenario": "small"}
    site = client.get("/api/scenarios/small").json()["sites"][0]
    assert (site["lat"], site["mount"], site["height_m"], site["position_radius_m"]) == (
        55.7,
        "tower",
        55.0,
        0.0,
    )


def test_an_upload_is_checked_like_a_file(client):
    wrong = client.post("/api/scenarios", content=SMALL.replace("half_width_km: 20", "half_width_km: ten"))
    assert wrong.status_code == 400
    assert wrong.json()["detail"] == [
        "upload.yaml, line 6: region, half_width_km is 'ten', but it must be a number [km]."
    ]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("summary: A test.", "summary: A test.\ncodes: ../../etc/passwd", "codes"),
        ("{kind: none, altitude_m: 150}", "{kind: bare-earth, path: /etc/hosts, datum: msl}", "surface.path"),
        (
            "{kind: none, altitude_m: 150}",
            "{kind: none, altitude_m: 150, buildings: /etc/hosts}",
            "surface.buildings",
        ),
    ],
)
def test_no_path_of_an_upload_is_opened(client, old, new, what):
    answer = client.post("/api/scenarios", content=SMALL.replace(old, new))
    assert answer.status_code == 400
    assert f"names a file in '{what}'" in answer.json()["detail"][0]


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "small.yaml", "nowhere", "%2e%2e"])
def test_a_scenario_is_a_name_and_never_a_path(client, name):
    answer = client.post("/api/warning", json={"scenario": name})
    assert answer.status_code == 400
    assert "There is no scenario" in answer.json()["detail"][0]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"host": "evil.example"}, 403),
        ({"host": "evil.example:8765"}, 403),
        ({"host": "localhost:8765"}, 200),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://127.0.0.1:8765"}, 200),
    ],
)
def test_other_sites_and_other_names_get_nothing(client, headers, status):
    assert client.get("/api/scenarios", headers=headers).status_code == status


def test_too_much_is_refused_before_it_is_read(client):
    assert client.post("/api/scenarios", content=b"x" * 10_000_001).status_code == 413
    assert client.post("/api/scenarios", content=iter([b"x"] * 3)).status_code == 413  # does not say how much


@pytest.mark.parametrize(
    "ask",
    [
        {"scenario": "small", "height_m": -1},
        {"scenario": "small", "edits": [{"site": "a b"}]},
        {"scenario": "small", "edits": [{"site": "x"}] * 501},
        {"scenario": "small", "colour": "red"},
        {"scenario": "s" * 201},
        {},
    ],
)
def test_what_is_out_of_bounds_is_refused_with_a_sentence(client, ask):
    answer = client.post("/api/warning", json=ask)
    assert answer.status_code == 422
    assert answer.json()["detail"]


@pytest.mark.parametrize(
    "edit",
    [
        {"site": "ghost", "removed": True},
        {"site": "new", "lat": 55.7, "lon": 37.6},
        {"site": "new", "system": "s-4000", "lat": 55.7, "lon": 37.6},
        {"site": "roof-7", "mount": "tower"},
    ],
)
def test_an_edit_that_cannot_be_is_a_sentence(client, edit):
    answer = client.post("/api/warning", json={"scenario": "moscow-2023", "edits": [edit]})
    assert answer.status_code == 400, answer.text
    assert answer.json()["detail"][0].endswith((".", "?"))


def test_with_a_token_only_those_who_have_it(given):
    with TestClient(
        create_app(Library(given), ("10.0.0.5",), "secret"), base_url="http://10.0.0.5"
    ) as client:
        assert client.get("/api/scenarios").status_code == 403
        assert client.get("/api/scenarios", headers={"x-airshield-token": "wrong"}).status_code == 403
        assert client.get("/api/scenarios", headers={"x-airshield-token": "secret"}).status_code == 200
        assert client.get("/api/scenarios?token=secret").status_code == 200


def test_the_page_and_its_files_are_served(client):
    page = client.get("/")
    assert page.status_code == 200
    assert "<!doctype html>" in page.text
    assert client.get("/land.json").status_code == 200
    assert client.get("/../pyproject.toml").status_code == 404


@pytest.mark.parametrize("page", ["/docs", "/redoc"])
def test_no_page_that_would_load_code_from_elsewhere(client, page):
    assert client.get(page).status_code == 404


def test_the_api_describes_itself(client):
    paths = client.get("/openapi.json").json()["paths"]
    assert {
        "/api/raster",
        "/api/warning",
        "/api/jobs",
        "/api/section",
        "/api/verify-next",
        "/api/file",
    } <= set(paths)
    assert all(way["description"] for path in paths.values() for way in path.values())


def test_an_answer_that_takes_too_long_is_given_up_with_a_sentence(given):
    with TestClient(create_app(Library(given), limit_s=-1.0), base_url="http://127.0.0.1:8765") as client:
        ask = {"scenario": "small"}
        place = {"start": [55.7, 37.6], "end": [55.8, 37.7]}
        for path, more in {
            "raster": {"layer": "lowest"}, "warning": {}, "gaps": {}, "section": place, "verify-next": {},
        }.items():  # fmt: skip
            answer = client.post(f"/api/{path}", json=ask | more)
            assert answer.status_code == 400, path
            assert "Stopped after -1 s at" in answer.json()["detail"][0]
        for layer in ("count", "detection", "belief"):
            assert client.post("/api/raster", json=ask | {"layer": layer}).status_code == 400

"""The files of a run."""

import json
from html.parser import HTMLParser

import pytest
import rasterio

from airshield.studies.publish import publish
from airshield.studies.shield import ShieldRequest, run_shield
from scenario_text import SMALL


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("run")
    path = folder / "s.yaml"
    path.write_text(SMALL.replace("title: Two roofs", "title: <script>alert(1)</script> & co"))
    publish(run_shield(ShieldRequest(scenario=str(path))), folder / "out")
    return folder / "out"


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.addresses, self.images = [], []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.addresses += [attrs[name] for name in ("src", "href") if name in attrs]
        self.images += [attrs] if tag == "img" else []


def test_four_files_and_no_leftovers(folder):
    assert sorted(p.name for p in folder.iterdir()) == [
        "coverage.tif",
        "report.html",
        "sites.geojson",
        "summary.json",
    ]


def test_the_report_needs_nothing_else(folder):
    links = Links()
    links.feed((folder / "report.html").read_text(encoding="utf-8"))
    assert all(address.startswith(("data:", "#")) for address in links.addresses)
    assert len(links.images) >= 5
    assert all(image["alt"] for image in links.images)
    assert (folder / "report.html").stat().st_size < 10e6


def test_names_in_a_scenario_are_text_and_never_markup(folder):
    html = (folder / "report.html").read_text(encoding="utf-8")
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)" in html


def test_every_file_carries_its_provenance(folder):
    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    made = summary["provenance"]
    assert len(made["scenario_sha256"]) == 64
    assert made["command"].startswith("airshield run ")
    assert made["command"].endswith("--replications 200 --seed 1")
    sites = json.loads((folder / "sites.geojson").read_text(encoding="utf-8"))
    assert sites["provenance"] == made
    with rasterio.open(folder / "coverage.tif") as raster:
        assert raster.tags()["AIRSHIELD_SCENARIO_SHA256"] == made["scenario_sha256"]
    assert made["scenario_sha256"] in (folder / "report.html").read_text(encoding="utf-8")


def test_the_geojson_has_sites_and_places_where_they_are(folder):
    sites = json.loads((folder / "sites.geojson").read_text(encoding="utf-8"))
    by_id = {f["properties"]["id"]: f for f in sites["features"]}
    assert by_id["roof-7"]["geometry"]["coordinates"] == [37.651, 55.745]
    assert by_id["roof-7"]["properties"]["streams"] == 1
    assert by_id["palace"]["properties"]["kind"] == "place"

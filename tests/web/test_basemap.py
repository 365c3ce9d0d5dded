"""What lies under the map: tiles from a file, an online style, and the own map where these fail."""

import json
import subprocess
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pyogrio
import pytest
import shapely
from fastapi.testclient import TestClient

from airshield.web.app import create_app
from airshield.web.library import Library

GREEN = "rgb(0, 158, 115)"
NAMES = ("buildings", "rings", "cover", "land")


@pytest.fixture(scope="module")
def tiles(tmp_path_factory):
    """A PMTiles file with one layer of areas around Moscow."""
    path = tmp_path_factory.mktemp("t") / "parks.pmtiles"
    areas = [shapely.box(37.0 + n / 10, 55.6, 37.05 + n / 10, 55.9) for n in range(10)]
    pyogrio.raw.write(
        path, geometry=shapely.to_wkb(areas), field_data=[np.arange(10)], fields=["n"], layer="parks",
        crs="EPSG:4326", geometry_type="Polygon", driver="PMTiles", dataset_options={"MAXZOOM": "9"},
    )  # fmt: skip
    return path


@contextmanager
def serving(*options):
    command = [sys.executable, "-m", "airshield", "serve", "moscow-2023", "--port", "0", *options]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield server.stdout.readline().split(" at ")[1].split("#")[0]
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


@contextmanager
def style_server(status=200):
    """A site that holds one style: green sheets, with names that our own layers might have."""
    layers = [{"id": name, "type": "background", "paint": {"background-color": GREEN}} for name in NAMES]
    style = {"version": 8, "sources": {}, "layers": layers}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(status)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.end_headers()
            self.wfile.write(json.dumps(style).encode())

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/style.json"
    finally:
        server.shutdown()
        server.server_close()


def opened(browser, address, view="cover"):
    page = browser.new_page(viewport={"width": 600, "height": 500})
    page.goto(f"{address}#v={view}")
    page.wait_for_selector(f'html[data-ready="{view}"]', timeout=90_000)
    return page


def test_tiles_are_answered_in_ranges_of_bytes(tiles):
    with TestClient(create_app(Library(), tiles=tiles), base_url="http://127.0.0.1:8765") as client:
        assert client.get("/api/settings").json() == {"style": None, "tiles": True}
        part = client.get("/api/basemap.pmtiles", headers={"Range": "bytes=0-6"})
        assert (part.status_code, part.content) == (206, b"PMTiles")
        long = client.get(
            "/api/basemap.pmtiles", headers={"Range": "bytes=0-9999", "Accept-Encoding": "gzip"}
        )
        assert long.content == tiles.read_bytes()[:10_000]


def test_without_tiles_there_are_none():
    with TestClient(create_app(Library()), base_url="http://127.0.0.1:8765") as client:
        assert client.get("/api/settings").json() == {"style": None, "tiles": False}
        assert client.get("/api/basemap.pmtiles").status_code == 404


def test_a_file_of_tiles_lies_under_the_map(browser, tiles):
    with serving("--tiles", str(tiles)) as address:
        page = opened(browser, address)
        assert page.locator("html").get_attribute("data-basemap") == "given"
        asked = page.evaluate(
            "performance.getEntriesByType('resource').map(e => e.name).filter(n => n.includes('pmtiles')).length"
        )
        assert asked >= 2  # its head, and tiles
        page.close()


def test_an_online_style_lies_under_the_map(browser):
    with style_server() as style, serving("--style", style) as address:
        page = opened(browser, address, "compare")  # two maps
        assert page.locator("html").get_attribute("data-basemap") == "given"
        page.close()


def test_a_style_that_does_not_answer_is_told_and_the_own_map_is_shown(browser):
    with style_server(status=503) as style, serving("--style", style) as address:
        page = opened(browser, address)
        assert page.locator("html").get_attribute("data-basemap") == "own"
        assert "the answer was 503" in page.inner_text("#toast")
        page.close()


def test_mistakes_about_what_lies_under_the_map_come_together(tmp_path, airshield):
    (tmp_path / "no.pmtiles").write_text("not tiles")
    told = airshield("serve", "moscow-2023", "--style", "ftp://x", "--tiles", "no.pmtiles")
    assert told.returncode == 2
    assert "only one map can lie under" in told.stderr
    assert "starts with https://" in told.stderr
    assert "no PMTiles file" in told.stderr
    gone = airshield("serve", "--tiles", "gone.pmtiles")
    assert (gone.returncode, "No such file" in gone.stderr) == (2, True)

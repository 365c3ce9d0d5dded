"""The report from disk: one file, the same map inside, nothing else asked for, and no text of a scenario runs."""

import re

import pytest

from airshield.studies.products import section
from airshield.studies.publish import publish
from airshield.studies.shield import ShieldRequest, run_shield
from scenario_text import SMALL

HOSTILE = "Two </script><img src=x onerror='document.title=1'> roofs & \"more\""


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    folder = tmp_path_factory.mktemp("r")
    (folder / "s.yaml").write_text(
        SMALL.replace("title: Two roofs", f"title: '{HOSTILE.replace(chr(39), chr(39) * 2)}'").replace(
            "what: a video", "what: <b onclick=alert(1)>a video</b>"
        )
    )
    publish(run_shield(ShieldRequest(scenario=str(folder / "s.yaml"))), folder)
    return folder / "report.html"


@pytest.fixture
def map_in_report(browser, report):
    page = browser.new_page(viewport={"width": 1100, "height": 800})
    wrong = []
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "request",
        lambda r: (
            None if r.url.startswith((report.as_uri(), "blob:", "data:", "about:")) else wrong.append(r.url)
        ),
    )
    page.goto(report.as_uri())
    frame = page.frame_locator("iframe.map")
    frame.locator('html[data-ready="sites"]').wait_for(timeout=90_000)
    yield page, frame
    page.close()
    assert not wrong


def test_the_report_is_one_file_that_can_be_sent(report):
    assert report.stat().st_size < 10_000_000


def test_every_view_of_the_map_in_the_report_is_drawn(map_in_report):
    page, frame = map_in_report
    for view in ("cover", "section", "reach", "raid", "next", "sites"):
        frame.locator(f"button[data-view={view}]").click()
        frame.locator(f'html[data-ready="{view}"]').wait_for(timeout=90_000)
    assert HOSTILE in frame.locator("#panel h1").inner_text()
    assert page.title().startswith(HOSTILE)
    frame.locator("button[data-view=cover]").click()
    frame.locator("button[data-layer=belief]").click()
    frame.locator('html[data-ready="cover"]').wait_for()
    assert "km² at 50 m" in frame.locator("#area").inner_text()
    assert frame.locator("#add").count() == 0  # nothing is edited in a report


def test_a_raid_flies_in_the_report(map_in_report):
    _, frame = map_in_report
    frame.locator("button[data-view=raid]").click()
    frame.locator("#told").wait_for(timeout=90_000)
    assert "in the air" in frame.locator("#told").inner_text()
    assert "of 3" in frame.locator("#outcome").inner_text()


def test_a_section_in_the_report_is_that_of_the_study(map_in_report, report):
    """Read from the maps of bytes there, from whole profiles here: within a tenth of the way."""
    page, frame = map_in_report
    frame.locator("button[data-view=section]").click()
    frame.locator('html[data-ready="section"]').wait_for(timeout=90_000)
    canvas = frame.locator("#map canvas").first
    for _ in range(2):  # back, until the line leaves what is seen
        frame.locator(".maplibregl-ctrl-zoom-out").click()
        page.wait_for_timeout(600)
    for x, y in ((290, 290), (390, 210)):
        canvas.click(position={"x": x, "y": y})
    frame.locator("#profile").wait_for()
    words = frame.locator("#along").inner_text()
    lat, lon, lat2, lon2, height, share = map(float, re.findall(r"-?\d+(?:\.\d+)?", words))
    shield = run_shield(ShieldRequest(scenario=str(report.parent / "s.yaml"))).shield
    found = section(shield, (lat, lon), (lat2, lon2))
    seen = (found.lowest_m <= found.ground_m + height).mean()
    assert 0.05 < seen < 0.95
    assert share / 100 == pytest.approx(seen, abs=0.1)

"""Who reaches what."""

import pytest
import shapely

from airshield.analysis.reach import reach_rings, reach_table, verdict_of
from airshield.files.scenario import read_scenario
from airshield.model.place import Territory


@pytest.mark.parametrize(
    ("ranges", "distance", "uncertainty", "expected"),
    [
        ((100, 200, 300), 350, 10, "no"),
        ((100, 200, 300), 305, 10, "by the high range"),
        ((100, 200, 300), 250, 0, "by the high range"),
        ((100, 200, 300), 150, 0, "by the likely range"),
        ((100, 200, 300), 95, 10, "by the likely range"),
        ((100, 200, 300), 90, 10, "yes"),
    ],
)
def test_verdicts(ranges, distance, uncertainty, expected):
    assert verdict_of(*ranges, distance, uncertainty) == expected


@pytest.fixture(scope="module")
def table():
    file = read_scenario("moscow-2023")
    return {(r.threat, r.place): r for r in reach_table(file.scenario, file.catalogue)}


def test_atacms_does_not_reach_the_kremlin_from_the_border(table):
    row = table["atacms", "kremlin"]
    assert row.verdict == "no"
    assert row.distance_km == pytest.approx(453.1, abs=1.0)
    assert row.hypothetical


def test_a_drone_of_the_thousand_kilometre_class_does(table):
    assert table["drone-1000km-class", "kremlin"].verdict == "yes"
    assert table["tu-141", "kremlin"].verdict == "yes"


def test_every_threat_is_told_for_every_defended_place(table):
    scenario = read_scenario("moscow-2023").scenario
    assert len(table) == len(scenario.threats) * sum(p.defended for p in scenario.places)


def test_inside_a_territory_the_distance_is_nothing(tmp_path):
    from scenario_text import SMALL

    area = "territories:\n  - {id: area, name: Area, uncertainty_km: 1, source: test, points: [[55, 36], [55, 39], [57, 39], [57, 36]]}\n"
    path = tmp_path / "s.yaml"
    path.write_text(
        SMALL.replace("threats:", area + "threats:").replace("origins: [border]", "origins: [border, area]")
    )
    file = read_scenario(str(path))
    (row,) = reach_table(file.scenario, file.catalogue)
    assert (row.distance_km, row.origin, row.verdict) == (0.0, "area", "yes")


def test_a_ring_around_a_territory_goes_round_its_last_side_too():
    file = read_scenario("moscow-2023")
    square = Territory(
        id="square",
        name="A square",
        points=[(50, 30), (52, 30), (52, 33), (50, 33)],
        uncertainty_km=0,
        source="a test",
    )
    threat = next(threat for threat in file.scenario.threats if threat.system == "atacms")
    only = threat.model_copy(update={"origins": ["square"]})
    scenario = file.scenario.model_copy(update={"territories": [square], "threats": [only]})
    ((label, shape),) = reach_rings(scenario, file.catalogue, 100, 1_000).items()
    assert label == "300 km from square: atacms"
    assert shape.contains(shapely.Point(31.5, 48.0))  # south of the side from the last point to the first
    assert reach_rings(scenario, file.catalogue, 400, 1_000) == {}

"""Coverage by itself, its gaps and roofs, sections, and how far the quick map is from the exact one."""

import json

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from airshield.errors import InputError
from airshield.studies.coverage import (
    CoverageRequest,
    SectionRequest,
    publish_coverage,
    run_coverage,
    run_section,
)
from airshield.studies.verify import VerifyRequest, verify_coverage
from scenario_text import SMALL


@pytest.fixture(scope="module")
def moscow():
    return run_coverage(CoverageRequest(scenario="moscow-2023"))


@pytest.fixture
def small(tmp_path):
    (tmp_path / "s.yaml").write_text(SMALL)
    return str(tmp_path / "s.yaml")


def test_gaps_say_from_where_the_residence_is_reached_unseen(moscow):
    words = [gap.words for gap in moscow.gaps if gap.place == "novo-ogaryovo" and gap.height_m == 50]
    assert any("comes within 2 km of Novo-Ogaryovo residence unseen from the west" in w for w in words)
    high = [gap for gap in moscow.gaps if gap.place == "novo-ogaryovo" and gap.height_m == 500]
    assert any("novorizhskoye" in gap.closed_by for gap in high)


def test_the_kremlin_has_no_gap(moscow):
    assert not [gap for gap in moscow.gaps if gap.place == "kremlin"]


def test_a_roof_in_town_buys_nearly_everything(moscow):
    for gain in moscow.roofs:
        assert gain.roof_km2 > 100 * gain.ground_km2
        assert gain.roof_warning_s > gain.ground_warning_s


def test_a_smaller_target_is_seen_over_less(small):
    large = run_coverage(CoverageRequest(scenario=small)).shield.covered_km2[50.0]
    less = run_coverage(CoverageRequest(scenario=small, target="small-drone")).shield.covered_km2[50.0]
    # 0.1 m2 at 13 km, 0.01 m2 at 6 km by the catalogue.
    assert less / large == pytest.approx((6 / 13) ** 2, rel=0.02)


def test_heights_can_be_asked_for(small):
    result = run_coverage(CoverageRequest(scenario=small, heights=(30.0,)))
    assert list(result.shield.covered_km2) == [30.0]


def test_a_target_that_does_not_fly_is_a_sentence(small):
    with pytest.raises(InputError, match=r"--target is .leopard-2., but must be one of: .*atacms"):
        run_coverage(CoverageRequest(scenario=small, target="leopard-2"))


def test_the_files_hold_what_was_found(small, tmp_path):
    result = run_coverage(CoverageRequest(scenario=small))
    asked = CoverageRequest(scenario=small, target="small-drone", heights=(30.0, 100.0))
    with_options = publish_coverage(result, tmp_path / "p", asked)
    with rasterio.open(with_options[0]) as raster:
        told = raster.tags()["AIRSHIELD_COMMAND"]
    assert told == f"airshield coverage {small} --target small-drone --heights 30 --heights 100"
    written = publish_coverage(result, tmp_path / "o", CoverageRequest(scenario=small))
    expected = ["approaches.svg", "coverage.tif", "detection.tif", "gaps.geojson", "warning.tif"]
    assert sorted(p.name for p in written) == expected
    with rasterio.open(tmp_path / "o/warning.tif") as raster:
        assert raster.descriptions[0] == "seconds to palace where seen at 50 m"
        seconds = raster.read(1)
    seen = result.shield.coverage.sensors_at_height[50.0] > 0
    np.testing.assert_array_equal(np.isnan(seconds), ~seen)
    x, y = result.shield.grid.to_xy(55.752, 37.618)
    row, col = (round(v) for v in result.shield.grid.to_row_col(x + 5_000, y))
    assert seconds[row, col] == pytest.approx(5_000 / 50, abs=3)
    gaps = json.loads((tmp_path / "o/gaps.geojson").read_text())
    assert len(gaps["features"]) == len(result.gaps)


def test_a_section_needs_two_points_inside(small):
    found, _ = run_section(SectionRequest(scenario=small, start=(37.5, 55.75), end=(37.7, 55.75)))
    assert found.distance_m[-1] == pytest.approx(12_550, rel=0.01)
    assert (found.ground_m == 150).all()
    assert list(found.by_sensor_m) == ["roof-7/search-radar"]
    with pytest.raises(InputError, match="outside the region"):
        run_section(SectionRequest(scenario=small, start=(30.0, 55.75), end=(37.7, 55.75)))
    with pytest.raises(InputError, match="starts where it ends"):
        run_section(SectionRequest(scenario=small, start=(37.5, 55.75), end=(37.5, 55.75)))


@pytest.fixture
def rough(tmp_path, hills):
    values = np.kron(hills, np.ones((3, 3), dtype=np.float32)) + np.float32(100)
    profile = {"driver": "GTiff", "height": 363, "width": 363, "count": 1, "dtype": "float32", "crs": "EPSG:4326",
               "transform": from_origin(37.2, 56.0, 0.0025, 0.0015)}  # fmt: skip
    with rasterio.open(tmp_path / "t.tif", "w", **profile) as file:
        file.write(values, 1)
    return {"terrain": (str(tmp_path / "t.tif"),), "terrain_kind": "bare-earth", "terrain_datum": "msl"}


def test_terrain_beside_the_scenario_changes_what_is_seen(small, rough):
    flat = run_coverage(CoverageRequest(scenario=small))
    hilly = run_coverage(CoverageRequest(scenario=small, **rough))
    assert "t.tif (363 x 363 cells" in hilly.shield.ground_words
    assert hilly.shield.covered_km2[50.0] < flat.shield.covered_km2[50.0]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"terrain_kind": None}, "--terrain-kind is missing, but must say whether"),
        ({"terrain_kind": "hills"}, "--terrain-kind is 'hills'"),
        ({"terrain_datum": None}, "--terrain-datum is missing"),
        ({"terrain": ()}, "--terrain-kind needs a --terrain"),
    ],
)
def test_terrain_must_say_what_it_is(small, rough, options, words):
    with pytest.raises(InputError, match=words):
        run_coverage(CoverageRequest(scenario=small, **(rough | options)))


def test_buildings_on_a_surface_that_holds_them_are_refused_by_name(small, rough, tmp_path):
    with pytest.raises(
        InputError, match=r"t\.tif' already holds buildings and trees, so the buildings 'b\.geojson'"
    ):
        run_coverage(
            CoverageRequest(scenario=small, buildings="b.geojson", **(rough | {"terrain_kind": "surface"}))
        )


def test_the_quick_map_of_a_scenario_is_near_the_exact_one(small, rough):
    (row,) = verify_coverage(VerifyRequest(scenario=small, points=5_000, **rough))
    assert row.points > 4_000
    assert max(row.wrong_share.values()) <= 0.001
    assert row.error_mean_m <= 0.5
    assert row.error_p99_m <= 5.0


def test_the_chance_of_a_look_is_where_coverage_is_and_is_written(moscow, tmp_path):
    for height, chance in moscow.detection.items():
        seen = moscow.shield.coverage.sensors_at_height[height] > 0
        assert (chance[seen] >= 0.49).mean() > 0.999
    written = publish_coverage(moscow, tmp_path, CoverageRequest(scenario="moscow-2023"))
    assert {p.name for p in written} >= {"detection.tif", "approaches.svg"}
    with rasterio.open(tmp_path / "detection.tif") as file:
        assert file.descriptions[0] == "probability of detection in one look at 50 m above ground"
        assert 0.0 <= np.nanmin(file.read(1)) <= np.nanmax(file.read(1)) <= 1.0


def test_approaches_to_the_kremlin_are_tracked_from_everywhere(moscow):
    kremlin = [a for a in moscow.approaches if a.place == "kremlin"]
    assert len(kremlin) == len(moscow.shield.file.scenario.run.heights_m)
    assert all(a.tracked_at_all > 0.99 for a in kremlin)
    assert all(
        half >= sure for a in kremlin for half, sure in zip(a.tracked_half_km, a.tracked_sure_km, strict=True)
    )


def test_heavy_rain_lets_approaches_come_nearer():
    dry, wet = (
        run_coverage(CoverageRequest(scenario="moscow-2023", heights=(50.0,), rain=rain))
        for rain in (None, 50.0)
    )
    assert wet.shield.file.scenario.run.conditions.rain_mm_per_h == 50
    assert wet.shield.covered_km2[50.0] <= dry.shield.covered_km2[50.0]
    assert sum(a.median_sure_km for a in wet.approaches) <= sum(a.median_sure_km for a in dry.approaches)

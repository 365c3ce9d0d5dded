"""The main study."""

import numpy as np
import pytest

from airshield.errors import InputError
from airshield.studies.shield import ShieldRequest, run_shield
from scenario_text import SMALL


@pytest.fixture(scope="module")
def moscow():
    return run_shield(ShieldRequest(scenario="moscow-2023", replications=500))


def small(tmp_path, *replacements):
    text = SMALL
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "s.yaml"
    path.write_text(text)
    return ShieldRequest(scenario=str(path), workers=1)


def test_roofs_see_far_more_at_50_m_than_clearings_in_the_woods(moscow):
    km2 = {site.id: site.covered_km2.get("50", 0) for site in moscow.summary.sites}
    assert km2["mod-frunzenskaya"] > 100 * km2["timiryazev"]
    assert 10 * km2["zarechye"] < km2["teterinsky"]


def test_a_search_range_of_13_km_covers_its_disc(moscow):
    # Pantsir sees 0.1 m2 at 13 km (catalogue); pi 13^2 = 531 km2.
    site = next(s for s in moscow.summary.sites if s.id == "petrovka-38")
    assert site.covered_km2["100"] == pytest.approx(531, rel=0.01)


def test_together_they_cover_no_less_than_the_best_alone(moscow):
    for height in ("50", "100", "500"):
        alone = [site.covered_km2[height] for site in moscow.summary.sites if site.computed]
        assert max(alone) <= moscow.summary.covered_km2[height] <= sum(alone) + 1e-6


def test_over_the_kremlin_a_drone_above_the_roofs_is_seen(moscow):
    kremlin = next(p for p in moscow.summary.places if p.id == "kremlin")
    assert kremlin.sensors_at_height["50"] == 3
    assert 20 <= kremlin.lowest_visible_height_m <= 30
    assert kremlin.warning["50"].shortest_s > 200


def test_each_threat_class_of_the_reports_has_its_raid(moscow):
    assert {r.id for r in moscow.summary.raids} == {
        "long-range-drones", "cruise-missiles", "aircraft-and-helicopters", "small-drones-nearby", "mixed"
    }  # fmt: skip
    for raid in moscow.summary.raids:
        assert sum(raid.causes.values()) == pytest.approx(raid.leakers.mean, abs=1e-4)
        assert sum(i.mean for i in raid.per_place.values()) == pytest.approx(raid.leakers.mean, abs=1e-4)
        assert sum(i.mean for i in raid.per_site.values()) == pytest.approx(
            raid.rounds_expended.mean, abs=1e-4
        )
        assert raid.leakage.low <= raid.leakage.mean <= raid.leakage.high


def test_what_is_not_known_is_said(moscow):
    text = " ".join(moscow.summary.cautions)
    assert "notional" in text
    assert "zarechye (2.5 km)" in text
    assert "No terrain is given" in text


def test_the_belarus_scenario_runs():
    summary = run_shield(ShieldRequest(scenario="belarus-2022", replications=20)).summary
    why = {site.id: site.why_not for site in summary.sites}
    assert why["by-pantsir"] == "no report says where"
    assert why["by-s400-brest"] is None
    assert "no sensor of this model" in why["by-su35-baranovichi"]


def test_workers_leave_no_trace(tmp_path):
    request = small(tmp_path)
    summaries = [run_shield(request.model_copy(update={"workers": n})).summary.model_dump() for n in (1, 3)]
    for summary in summaries:
        summary["provenance"].pop("made_at")
    assert summaries[0] == summaries[1]


def test_a_scenario_without_sites_places_threats_and_raids_still_runs(tmp_path):
    bare = SMALL[: SMALL.index("places:")] + "run: {seen_target: drone-1000km-class}\n"
    path = tmp_path / "bare.yaml"
    path.write_text(bare)
    result = run_shield(ShieldRequest(scenario=str(path)))
    assert result.summary.covered_km2["50"] == 0
    assert np.isinf(result.shield.coverage.lowest_m).all()


@pytest.mark.parametrize(
    ("surface", "words"),
    [
        ("{kind: surface}", "must name a raster in 'path'"),
        ("{kind: surface, path: no.tif}", "must say its 'datum'"),
        ("{kind: surface, path: no.tif, datum: ellipsoid}", "has ellipsoidal heights"),
        ("{kind: surface, path: no.tif, datum: msl}", "does not exist"),
    ],
)
def test_surfaces_that_would_give_wrong_heights_are_refused(tmp_path, surface, words):
    with pytest.raises(InputError, match=words):
        run_shield(small(tmp_path, ("{kind: none, altitude_m: 150}", surface)))


def test_buildings_are_not_counted_twice(tmp_path):
    town = "clutter:\n  - {id: town, name: T, kind: urban, height_m: 20, clearing_m: 20, source: test, points: [[55, 37], [55, 38], [56, 38]]}\n"
    with pytest.raises(
        InputError,
        match=r"'no.tif' already holds buildings and trees, so the clutter 'town' would count them twice",
    ):
        run_shield(
            small(
                tmp_path,
                ("{kind: none, altitude_m: 150}", "{kind: surface, path: no.tif, datum: msl}"),
                ("places:\n", town + "places:\n"),
            )
        )

"""Belief carried into maps, places and raids."""

import json

import numpy as np
import pytest
import rasterio

from airshield.analysis.belief import beliefs_of, states_of
from airshield.errors import InputError
from airshield.raid.run import BLOCK
from airshield.studies.doubt import DoubtRequest, publish_doubt, run_doubt
from airshield.studies.raid import RaidRequest, run_raids
from scenario_text import SMALL

GRADED = SMALL.replace("shows: [roof-7]}", "shows: [roof-7], grade: {reliability: B, credibility: 2}}")
TWO = GRADED.replace(
    "threats:\n",
    """\
  - id: field
    name: A field
    system: pantsir-s1
    position: {lat: 55.70, lon: 37.55, position_radius_m: 2000, status: landmark}
    mount: {kind: ground, clearing_m: 300}
    reports:
      - {source: NEWS, says: present, gist: in the field}
threats:
""",
).replace("shows: [roof-7]", "shows: [roof-7, field]")


def asked(tmp_path, text, **changes):
    path = tmp_path / f"s{abs(hash(text))}.yaml"
    path.write_text(text)
    return run_doubt(DoubtRequest(scenario=str(path), **changes))


def certain(text):
    """Nothing in doubt: no reports, no radius."""
    start, end = text.index("    reports:"), text.index("threats:")
    return (text[:start] + text[end:]).replace("position_radius_m: 40", "position_radius_m: 0")


def test_certainty_makes_the_plain_map_exactly(tmp_path):
    result = asked(tmp_path, certain(SMALL))
    for height, chance in result.chance.items():
        plain = result.shield.coverage.sensors_at_height[height] > 0
        np.testing.assert_array_equal(chance, plain.astype(np.float32))
    assert {p.covered for p in result.told.places} <= {0.0, 1.0}
    assert all((p.covered == 1.0) == p.as_reported for p in result.told.places)


def test_a_single_site_covers_with_the_chance_that_it_is_there(tmp_path):
    result = asked(tmp_path, GRADED.replace("position_radius_m: 40", "position_radius_m: 0"))
    there = result.told.sites[0].belief.probability
    assert there == pytest.approx(0.9 * 2 ** (-2 / 365), abs=1e-6)  # odds of 9, seen two days before
    for height, chance in result.chance.items():
        plain = result.shield.coverage.sensors_at_height[height] > 0
        np.testing.assert_allclose(chance, np.where(plain, there, 0), atol=1e-6)


def test_the_map_is_the_mean_over_streams_places_and_sites_drawn_one_by_one(tmp_path):
    """Enumeration against a Monte Carlo of whole states, which shares no code with it."""
    result = asked(tmp_path, TWO, heights=(100.0,), positions=4)
    views = result.views[100.0]
    scenario = result.shield.file.scenario
    weights = {w.id: w for w in result.beliefs.weights}
    (stream,) = weights.values()
    assert len(stream.shows) == 2
    states = states_of(beliefs_of(scenario, result.shield.file.codes))
    random = np.random.default_rng(8)
    n = 4_000
    total = np.zeros(views[0].covers.shape)
    for _ in range(n):
        genuine = random.random() < states.probability[1]
        hit = np.ones_like(total)
        for v in views:
            chance = states.there[int(genuine), v.site]
            hit *= 1 - (random.random() < chance) * v.covers
        total += 1 - hit
    error = np.abs(total / n - result.chance[100.0]).max()
    assert error < 4 * np.sqrt(0.25 / n)
    drawn = asked(tmp_path, TWO, heights=(100.0,), positions=4, draws=4_000)
    assert "4000 drawn" in drawn.told.states
    assert np.abs(drawn.chance[100.0] - result.chance[100.0]).max() < 4 * np.sqrt(0.25 / 4_000)


def test_threads_change_nothing(tmp_path):
    one, three = (asked(tmp_path, TWO, workers=w) for w in (1, 3))
    assert one.told == three.told
    for height, chance in one.chance.items():
        np.testing.assert_array_equal(chance, three.chance[height])


def test_a_wider_radius_smears_the_edge(tmp_path):
    wide = asked(
        tmp_path, certain(SMALL).replace("position_radius_m: 0", "position_radius_m: 3000"), heights=(100.0,)
    )
    shares = np.unique(np.round(wide.chance[100.0], 4))
    assert len(shares) > 8
    assert shares.min() == 0
    assert shares.max() == 1


def test_none_of_the_places_tried_is_not_no_chance(tmp_path):
    far = (
        certain(SMALL)
        .replace("position_radius_m: 0", "position_radius_m: 500")
        .replace("lat: 55.745", "lat: 55.60")
    )
    (low, *_) = asked(tmp_path, far, heights=(5.0,)).told.places
    assert (low.covered, low.words) == (0.0, "almost no chance")
    (known, *_) = asked(
        tmp_path, far.replace("position_radius_m: 500", "position_radius_m: 0"), heights=(5.0,)
    ).told.places
    assert (known.covered, known.words) == (0.0, "no chance")


def test_variants_weigh_their_own_maps(tmp_path):
    text = certain(SMALL).replace(
        "    system: pantsir-s1\n",
        "    system: pantsir-s1\n    variants: [{system: pantsir-s1, probability: 0.75}, {system: s-400, probability: 0.25}]\n",
    )
    mixed = asked(tmp_path, text, heights=(500.0,)).chance[500.0]
    alone = [
        asked(
            tmp_path, certain(SMALL).replace("system: pantsir-s1", f"system: {s}"), heights=(500.0,)
        ).chance[500.0]
        for s in ("pantsir-s1", "s-400")
    ]
    np.testing.assert_allclose(mixed, 0.75 * alone[0] + 0.25 * alone[1], atol=1e-6)


def test_another_date_knows_other_things(tmp_path):
    before = asked(tmp_path, GRADED, known_by="2023-01-20").told.sites[0].belief
    after = asked(tmp_path, GRADED, known_by="2024-01-20").told.sites[0].belief
    assert after.age_days == 366
    assert after.probability == pytest.approx(0.9 * 2 ** (-366 / 365), abs=1e-6)
    assert before.probability > after.probability


def test_an_edited_table_of_codes_is_followed(tmp_path):
    from airshield.files.codes import codes_text

    (tmp_path / "mine.yaml").write_text(codes_text().replace("prior: 0.5", "prior: 0.1"))
    text = GRADED.replace("summary: A test.", "summary: A test.\ncodes: mine.yaml")
    assert asked(tmp_path, text).told.sites[0].belief.probability == pytest.approx(
        0.5 * 2 ** (-2 / 365), abs=1e-6
    )


def test_no_site_is_a_sentence(tmp_path):
    with pytest.raises(InputError, match="no site in the model"):
        asked(tmp_path, GRADED.replace("    system: pantsir-s1\n", ""))


def test_what_is_written_holds_what_is_told(tmp_path):
    path = tmp_path / "s.yaml"
    path.write_text(GRADED)
    request = DoubtRequest(scenario=str(path))
    result = run_doubt(request)
    written = publish_doubt(result, tmp_path / "out", request)
    assert [p.name for p in written] == ["belief.json", "belief.tif", "belief.png", "timeline.svg"]
    with rasterio.open(written[1]) as raster:
        assert raster.count == 3
        np.testing.assert_array_equal(raster.read(1), result.chance[50.0])
        assert "50 m above ground" in raster.descriptions[0]
    told = json.loads(written[0].read_text())
    assert told["places"][0]["covered"] == result.told.places[0].covered
    assert "airshield belief" in told["provenance"]["AIRSHIELD_COMMAND"]


def leakage(tmp_path, text, **changes):
    path = tmp_path / f"s{abs(hash(text))}.yaml"
    path.write_text(text)
    (result,) = run_raids(RaidRequest(scenario=str(path), replications=16 * BLOCK, **changes))
    return result.outcome


def test_a_raid_meets_a_doubted_site_as_often_as_it_is_there(tmp_path):
    sure, doubted = leakage(tmp_path, GRADED), leakage(tmp_path, GRADED, doubt=True)
    bare = leakage(tmp_path, GRADED.replace("position_radius_m: 40", "position_radius_m: 40").replace(
        "    system: pantsir-s1\n", "    system: pantsir-s1\n    available: 0.0\n"))  # fmt: skip
    there = 0.9 * 2 ** (-2 / 365)
    expected = there * sure.leakage.mean + (1 - there) * bare.leakage.mean
    assert doubted.leakage.mean == pytest.approx(expected, abs=0.02)
    assert sure.variance is None
    assert doubted.variance.reports_share > 0.2


def test_a_certain_scenario_is_raided_alike_with_and_without_doubt(tmp_path):
    text = certain(SMALL)
    assert leakage(tmp_path, text, doubt=True).digest == leakage(tmp_path, text).digest


def test_sites_on_one_stream_fail_a_raid_together(tmp_path):
    """Half of the time neither is there: the reports explain more than if each failed by itself."""
    together = leakage(tmp_path, TWO, doubt=True)
    apart = leakage(tmp_path, TWO.replace("shows: [roof-7, field]", "shows: [roof-7]").replace(
        "- {source: NEWS, says: present, gist: in the field}", "- {source: ECHO, says: present, gist: in the field, relies_on: [V2]}"
    ).replace("  sources:\n", "    - {id: V2, what: a photo, medium: photo, origin: b, first_seen: 2023-01-19, shows: [field], "
              "grade: {reliability: B, credibility: 2}}\n  sources:\n"), doubt=True)  # fmt: skip
    assert together.variance.reports_sd > 0
    assert apart.variance.reports_sd > 0
    assert together.leakage.mean > apart.leakage.mean


def test_a_variant_shoots_as_what_it_is(tmp_path):
    text = certain(SMALL).replace(
        "    system: pantsir-s1\n",
        "    system: pantsir-s1\n    variants: [{system: pantsir-s1, probability: 0.5}, {system: s-400, probability: 0.5}]\n",
    )
    told = leakage(tmp_path, text, doubt=True)
    assert set(told.per_site) == {"roof-7", "roof-7.s-400"}
    only = leakage(tmp_path, certain(SMALL))
    assert told.per_site["roof-7"].mean == pytest.approx(only.per_site["roof-7"].mean / 2, rel=0.1)

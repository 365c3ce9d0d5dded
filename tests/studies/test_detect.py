"""What the sensors of one system make of one target."""

import pytest

from airshield.errors import InputError
from airshield.physics.earth import line_of_sight_distance_m
from airshield.studies.detect import DetectRequest, detect, publish_detection


def found_by(system, sensor=0, **words):
    return detect(DetectRequest(system=system, **words))[sensor].found


def test_the_published_point_comes_out_of_the_table():
    radar = found_by("pantsir-s1", rcs=0.01, height=50)
    assert radar.range_half_km == pytest.approx([3.0, 6.0, 9.6], rel=2e-3)
    at_six = radar.pd[radar.range_km.index(6.0)]
    assert at_six[1] == pytest.approx(0.5, abs=0.01)
    assert all(low <= likely <= high for low, likely, high in radar.pd)


def test_the_horizon_is_that_of_the_antenna():
    radar = found_by("s-400", rcs=4.0, height=50)
    assert radar.horizon_km[1] * 1000 == pytest.approx(line_of_sight_distance_m(6.0, 50.0, 4 / 3), abs=10)
    assert radar.range_half_km[1] == pytest.approx(radar.horizon_km[1], rel=2e-3)
    on_a_roof = found_by("s-400", rcs=4.0, height=50, mount=30)
    assert on_a_roof.horizon_km[1] > radar.horizon_km[1] + 10


def test_masts_of_the_catalogue_are_told():
    engagement = found_by("s-400", sensor=1, rcs=4.0, height=50)
    assert engagement.masts["24"] > engagement.horizon_km[1]
    assert engagement.masts["38"] > engagement.masts["24"]


def test_a_hovering_drone_falls_through_the_filter():
    assert found_by("blighter-a400", rcs=0.01, speed=0).range_half_km == [0.0, 0.0, 0.0]
    moving = found_by("blighter-a400", rcs=0.01, speed=5)
    assert moving.range_half_km[1] == pytest.approx(2.4, rel=1e-2)
    assert "as this target does" in " ".join(found_by("blighter-a400", rcs=0.01, speed=0).notes)


def test_a_threat_of_the_catalogue_brings_its_own_band():
    radar = found_by("pantsir-s1", target="small-drone")
    fixed = found_by("pantsir-s1", rcs=0.01)
    assert radar.range_half_km[0] < fixed.range_half_km[0]
    assert radar.range_half_km[2] > fixed.range_half_km[2]
    assert found_by("skyperion", target="small-drone").range_half_km[1] == pytest.approx(4.0, rel=1e-2)
    silent = found_by("skyperion", target="small-drone", emits="no")
    assert silent.range_km == []
    assert "hears only what sends" in " ".join(silent.notes)


def test_long_waves_make_lobes_and_reach_a_little_behind_the_horizon():
    radar = detect(DetectRequest(system="p-18-2", rcs=100.0, height=3000))[0]
    likely = radar.curve.pd[1]
    rises = (likely[1:] > likely[:-1] + 1e-6).sum()
    assert rises > 10
    short = detect(DetectRequest(system="s-400", rcs=100.0, height=3000))[0]
    assert (short.curve.pd[1][1:] <= short.curve.pd[1][:-1] + 1e-9).all()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ({"system": "uj-22", "rcs": 1.0}, "has no sensor"),
        ({"system": "pantsir-s1"}, "Say what is looked for: rcs=0.01"),
        ({"system": "pantsir-s1", "target": "leopard-2"}, "does not fly"),
        ({"system": "pantsir-s2", "rcs": 1.0}, "Did you mean 'pantsir-s1'"),
    ],
)
def test_what_cannot_be_answered_is_a_sentence(words, sentence):
    with pytest.raises(InputError, match=sentence):
        detect(DetectRequest(**words))


def test_the_picture_is_written_or_refused(tmp_path):
    request = DetectRequest(system="pantsir-s1", rcs=0.01, size=0.35)
    found = detect(request)
    publish_detection(found, request, tmp_path / "a.svg")
    assert (tmp_path / "a.svg").read_text().startswith("<svg")
    publish_detection(found, request, tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(InputError, match=r"must end in \.png or \.svg"):
        publish_detection(found, request, tmp_path / "a.pdf")

"""Sobol indices of functions whose indices are known."""

import pytest

from airshield.files.scenario import read_scenario
from airshield.studies.progress import Silent
from airshield.studies.sensitivity import Knob, first_order, knobs_of, with_knobs


def knob(name, low, high):
    return Knob("systems", name, ("x",), low, high, "m")


def test_a_sum_is_shared_by_the_variances_of_its_parts():
    knobs = [knob("a", 0, 1), knob("b", 0, 2), knob("c", 5, 6)]
    shares, variance = first_order(knobs, lambda x: x[0] + x[1], 1024, 1, Silent())
    told = {share.knob.id: share.first for share in shares}
    assert set(told) == {"a", "b"}
    assert told["a"] == pytest.approx(0.2, abs=0.03)
    assert told["b"] == pytest.approx(0.8, abs=0.03)
    assert variance == pytest.approx(5 / 12, rel=0.03)


def test_a_constant_hangs_on_nothing():
    assert first_order([knob("a", 0, 1)], lambda x: 3.0, 8, 1, Silent()) == ([], 0.0)


def test_every_band_of_a_system_is_a_knob_and_turns_only_its_own_number():
    file = read_scenario("moscow-2023")
    knobs = knobs_of(file, ["pantsir-s1"], ["teterinsky"], ["sensors"])
    names = {k.name for k in knobs}
    assert "teterinsky.mount.height_m" in names
    assert "teterinsky.mount.storeys" not in names
    assert all(k.low < k.high for k in knobs)
    one = next(
        k
        for k in knobs
        if k.name == "pantsir-s1.search-radar.antenna_height_m" or k.path[-1] == "antenna_height_m"
    )
    turned = with_knobs(file, [one], [one.high])
    before, after = (f.catalogue.systems["pantsir-s1"].model_dump() for f in (file, turned))
    assert before != after
    assert file.catalogue.systems["s-400"] is turned.catalogue.systems["s-400"]
    assert (
        with_knobs(turned, [one], [file_value(file, one)]).catalogue.systems["pantsir-s1"].model_dump()
        == before
    )


def file_value(file, one):
    spot = file.catalogue.systems[one.id]
    for name in one.path:
        spot = (
            next(item for item in spot if getattr(item, "id", None) == name)
            if isinstance(spot, list)
            else getattr(spot, name)
        )
    return spot.likely

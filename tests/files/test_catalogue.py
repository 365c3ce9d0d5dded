"""The bundled catalogue: every system of the reports, every number with its source or its doubt."""

import pytest

from airshield.errors import FileProblems
from airshield.files.catalogue import bundled_catalogue, read_catalogue
from airshield.model.quantity import quantities_of

NAMED = {"pantsir-s1", "s-400", "atacms", "tu-141", "drone-1000km-class", "small-drone", "cruise-missile-generic",
         "kh-22", "ballistic-missile-generic", "combat-aircraft-generic", "su-35", "helicopter-generic", "leopard-2"}  # fmt: skip


def test_every_system_named_in_the_reports_has_its_entry():
    systems = bundled_catalogue().systems
    assert systems.keys() >= NAMED
    assert all(systems[name].named_in for name in NAMED)


def test_air_threats_fly_and_the_tank_does_not():
    systems = bundled_catalogue().systems
    assert systems["leopard-2"].threat is None
    assert systems["leopard-2"].kind == "ground-vehicle"
    assert all(systems[name].threat for name in NAMED - {"leopard-2", "pantsir-s1", "s-400"})


def test_every_source_that_is_named_is_listed():
    catalogue = bundled_catalogue()
    named = {s for system in catalogue.systems.values() for q in quantities_of(system) for s in q.source}
    assert named <= catalogue.sources.keys()
    assert len(named) > 30


def test_kill_probabilities_are_wide_notional_priors():
    for system in bundled_catalogue().systems.values():
        for effector in system.effectors:
            for pk in effector.kill_probability.values():
                assert pk.status == "notional"
                assert "notional prior" in (pk.note or "")
                assert pk.highest - pk.lowest >= 0.25


def test_pantsir_does_not_engage_ballistic_missiles():
    effectors = bundled_catalogue().systems["pantsir-s1"].effectors
    assert all("ballistic-missile" not in e.kill_probability for e in effectors)


def test_figures_that_analysts_will_look_up():
    systems = bundled_catalogue().systems
    assert systems["atacms"].threat.range_km.highest == 300
    pantsir = systems["pantsir-s1"]
    assert (pantsir.effectors[0].range_max_km.lowest, pantsir.effectors[0].range_max_km.likely) == (15, 20)
    assert 300 in [claim.value for claim in pantsir.effectors[0].range_max_km.claims]


def test_an_unlisted_source_is_refused(tmp_path):
    (tmp_path / "sources.yaml").write_text("- {id: A, title: t, outlet: o}\n")
    (tmp_path / "x.yaml").write_text(
        "id: x\nname: X\nkind: radar\nrole: r\nmass_t: {likely: 1, unit: t, status: sourced, source: [B]}\n"
    )
    with pytest.raises(FileProblems, match="names the sources B, which"):
        read_catalogue(tmp_path)

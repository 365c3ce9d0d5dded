"""Grids and samples of scenarios, resumed without losing or repeating a point."""

import csv
import json

import pytest

from airshield.errors import InputError
from airshield.files.scenario import read_scenario
from airshield.studies import sweep
from airshield.studies.sweep import SweepRequest, run_sweep, with_value
from scenario_text import SMALL


@pytest.fixture
def small(tmp_path):
    (tmp_path / "s.yaml").write_text(SMALL)
    return str(tmp_path / "s.yaml")


def run(small, output, *vary, **options):
    return run_sweep(SweepRequest(scenario=small, vary=vary, replications=64, **options), output)


def test_every_point_of_a_grid_is_a_row(small, tmp_path):
    result = run(small, tmp_path / "t.csv", "systems.pantsir-s1.channels=1,3", "doctrine.confirm_hits=2,3")
    with (tmp_path / "t.csv").open() as file:
        rows = list(csv.DictReader(file))
    points = [(row["systems.pantsir-s1.channels"], row["doctrine.confirm_hits"]) for row in rows]
    assert points == [("1", "2"), ("1", "3"), ("3", "2"), ("3", "3")]
    assert [float(row["leakage"]) for row in rows] == [row["leakage"] for row in result.rows]
    assert not (tmp_path / "t.csv.part").exists()


def test_a_sample_spreads_over_its_ranges(small, tmp_path):
    vary = (
        "systems.pantsir-s1.57e6.kill_probability.long-range-drone=0.1..0.7",
        "doctrine.judge_alive_dead=0..0.1",
    )
    result = run(small, tmp_path / "t.csv", *vary, samples=8, seed=3)
    pk = sorted(row[vary[0].split("=")[0]] for row in result.rows)
    assert len(pk) == 8
    assert all(
        0.1 + 0.075 * n <= value <= 0.1 + 0.075 * (n + 1) for n, value in enumerate(pk)
    )  # one in each stratum
    again = run(small, tmp_path / "u.csv", *vary, samples=8, seed=3)
    assert [r["digest"] for r in again.rows] == [r["digest"] for r in result.rows]


def test_a_stopped_sweep_goes_on_where_it_was(small, tmp_path, monkeypatch):
    whole = run(small, tmp_path / "whole.csv", "systems.pantsir-s1.channels=1,2,3")
    done = []
    real = sweep._run_point

    def stops_after_two(*arguments):
        if len(done) == 2:
            raise KeyboardInterrupt
        done.append(arguments[-1])
        return real(*arguments)

    monkeypatch.setattr(sweep, "_run_point", stops_after_two)
    with pytest.raises(KeyboardInterrupt):
        run(small, tmp_path / "t.csv", "systems.pantsir-s1.channels=1,2,3")
    part = tmp_path / "t.csv.part"
    part.write_text(part.read_text() + '{"key": "[3]", "val')  # killed in the middle of a line
    monkeypatch.setattr(sweep, "_run_point", lambda *a: done.append(a[-1]) or real(*a))
    result = run(small, tmp_path / "t.csv", "systems.pantsir-s1.channels=1,2,3")
    assert done == [(1,), (2,), (3,)]
    assert result.done_before == 2
    assert result.rows == whole.rows
    assert (tmp_path / "t.csv").read_text() == (tmp_path / "whole.csv").read_text()


def test_what_is_left_of_another_sweep_is_not_mixed_in(small, tmp_path):
    (tmp_path / "t.csv.part").write_text(json.dumps({"run": "other"}) + "\n")
    with pytest.raises(InputError, match="is left from other work"):
        run(small, tmp_path / "t.csv", "doctrine.confirm_hits=2,3")


def test_parquet_holds_the_same_rows(small, tmp_path):
    import pyarrow.parquet

    result = run(small, tmp_path / "t.parquet", "doctrine.confirm_hits=2,3")
    assert pyarrow.parquet.read_table(tmp_path / "t.parquet").to_pylist() == result.rows


@pytest.mark.parametrize(
    ("path", "value", "read"),
    [
        (
            "systems.pantsir-s1.channels",
            5,
            lambda f: f.catalogue.systems["pantsir-s1"].engagement.channels.likely,
        ),
        (
            "systems.pantsir-s1.57e6.rounds",
            8,
            lambda f: f.catalogue.systems["pantsir-s1"].effectors[0].rounds.likely,
        ),
        ("sites.roof-7.mount.height_m", 55, lambda f: f.scenario.sites[0].mount.height_m.likely),
        ("sites.roof-7.available", 0.4, lambda f: f.scenario.sites[0].available),
        ("raids.few.one.count", 7, lambda f: f.scenario.raids[0].groups[0].count),
        ("doctrine.reload", True, lambda f: f.scenario.doctrine.reload),
        ("run.k", 1.2, lambda f: f.scenario.run.k),
    ],
)
def test_a_path_finds_its_number(small, path, value, read):
    assert read(with_value(read_scenario(small), path, value)) == value


@pytest.mark.parametrize(
    ("vary", "sentence"),
    [
        (("channels=2",), "must be PATH=V1,V2"),
        (("systems.pantsir-s1.chanels=2",), "Did you mean 'channels'"),
        (("systems.pantsir-s9.channels=2",), "there is no 'pantsir-s9'. Did you mean 'pantsir-s1'"),
        (("systems.pantsir-s1.channels=-2",), "must lie between 0.0 and 10000.0"),
        (("systems.pantsir-s1.elevation_min_deg=2",), "is found in 3 places"),
        (("systems.pantsir-s1.engagement=2",), "names a group of values"),
        (("systems.pantsir-s1=2",), "names a whole entry"),
        (("run.k=1..2",), "needs --samples"),
        (("raids.few.one.count=0",), "greater than or equal to 1"),
        ((), "Say what to vary"),
    ],
)
def test_what_cannot_be_varied_is_a_sentence(small, tmp_path, vary, sentence):
    with pytest.raises(InputError, match=sentence):
        run(small, tmp_path / "t.csv", *vary)
    assert not list(tmp_path.glob("t.csv*"))

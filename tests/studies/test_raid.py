"""Raids of a scenario: what is told, what each site is worth, the log, and the same bits from anybody."""

import numpy as np
import pytest

from airshield.errors import InputError
from airshield.raid.kernel import CAUSES
from airshield.raid.run import BLOCK
from airshield.studies.raid import RaidRequest, run_raids
from scenario_text import SMALL

TWO = (
    SMALL.replace(
        "threats:\n",
        """  - id: roof-8
    name: Another roof
    system: pantsir-s1
    available: 0.5
    position: {lat: 55.72, lon: 37.60, position_radius_m: 2000, status: region}
    mount: {kind: roof, height_m: {likely: 30, unit: m, status: estimate}}
    grade: {reliability: B, credibility: 2}
    reports:
      - {source: NEWS, says: present, gist: on a roof}
threats:
""",
        1,
    )
    .replace("count: 3", "count: 12")
    .replace("shows: [roof-7]", "shows: [roof-7, roof-8]")
)


@pytest.fixture
def scenario(tmp_path):
    def of(text=TWO, **replacements):
        for old, new in replacements.items():
            assert old in text, old
            text = text.replace(old, new)
        (tmp_path / "s.yaml").write_text(text)
        return str(tmp_path / "s.yaml")

    return of


def run(path, **options):
    return run_raids(RaidRequest(scenario=path, **options))[0]


def test_what_is_told_adds_up(scenario):
    told = run(scenario(), replications=2_048).outcome
    assert sum(told.causes.values()) == pytest.approx(told.leakers.mean, abs=1e-4)
    assert set(told.causes) == set(CAUSES)
    assert sum(told.distribution) == pytest.approx(1.0, abs=1e-4)
    mean = sum(n * share for n, share in enumerate(told.distribution))
    assert mean == pytest.approx(told.leakers.mean, abs=1e-3)
    assert told.distribution[0] == pytest.approx(told.no_leak.mean, abs=1e-5)
    assert sum(s.rounds for s in told.shooters) == pytest.approx(told.rounds_expended.mean, abs=1e-3)
    assert sum(s.kills for s in told.shooters) == pytest.approx(12 - told.leakers.mean, abs=1e-3)
    assert told.per_place["palace"].mean == pytest.approx(told.leakers.mean, abs=1e-4)
    assert told.hit_probability["palace"].mean == pytest.approx(1 - told.no_leak.mean, abs=1e-4)
    assert told.why.startswith("On average")
    assert 0 <= told.keep_out.share[0] <= 1
    assert sum(told.keep_out.share) == pytest.approx(1.0, abs=1e-4)


def test_what_the_reports_leave_open_is_told_apart_from_chance(scenario):
    told = run(scenario(), replications=4 * BLOCK).outcome
    assert told.variance.states == 4 * BLOCK // 16
    assert 0.2 < told.variance.reports_share < 0.95  # one site of two may not be there
    sure = run(scenario(**{"available: 0.5": "available: 1.0"}), replications=BLOCK).outcome
    assert sure.variance is None
    moved = run(scenario(**{"available: 0.5": "available: 1.0"}), replications=4 * BLOCK, positions=4).outcome
    assert moved.variance is not None
    assert moved.variance.reports_share < told.variance.reports_share


def test_a_site_is_worth_what_it_stops(scenario):
    result = run(scenario(**{"available: 0.5": "available: 1.0"}), replications=1_000, worth=True)
    worth = {w.site: w.stopped_by_it for w in result.worth}
    assert set(worth) == {"roof-7", "roof-8"}
    assert all(w.low > 0 for w in worth.values())


def test_the_log_tells_one_replication_from_start_to_end(scenario):
    replay = run(scenario(), replications=64, log=5).replay
    whats = [event["what"] for event in replay["events"]]
    times = [event["t_s"] for event in replay["events"]]
    assert times == sorted(times)
    assert whats.count("kill") + whats.count("comes through") == 12
    assert replay["come_through"] == whats.count("comes through")
    assert whats.count("kill") + whats.count("miss") <= whats.count("launch")
    (flight,) = replay["flights"]
    path = np.array(flight)
    assert (np.diff(path[:, 0]) > 0).all()
    assert path[-1, 1:3] == pytest.approx((55.752, 37.618), abs=1e-3)
    assert run(scenario(), replications=64, log=5).replay == replay


def test_a_replay_flies_the_way_and_the_start_that_were_drawn(scenario):
    path = scenario(**{"height_m: 100}": "height_m: 100, route_radius_m: 9000, jitter_s: 60}"})
    replays = [run(path, replications=64, log=n).replay for n in range(6)]
    drawn = set()
    for replay in replays:
        (flight,) = replay["flights"]  # a group keeps together
        drawn.add(tuple(flight[0][1:3]))
        arrivals = {
            event["threat"]: event["t_s"] for event in replay["events"] if event["what"] == "comes through"
        }
        starts = {threat["id"]: threat["start_s"] for threat in replay["threats"]}
        assert len(set(starts.values())) > 6
        for threat, arrival in arrivals.items():
            assert arrival - starts[threat] == pytest.approx(flight[-1][0], abs=0.002)
    assert any(replay["come_through"] for replay in replays)
    assert len(drawn) > 2


def test_costs_are_told_when_all_of_them_are(scenario):
    costs = run(scenario(), replications=64).outcome.costs
    assert costs.exchange is None
    assert "palace: value_usd" in costs.missing
    dollars = "{likely: %s, unit: USD, status: notional}"
    path = scenario(**{"defended: true,": f"defended: true, value_usd: {dollars % 5_000_000},"})
    costs = run(path, replications=64).outcome.costs
    assert "palace: value_usd" not in costs.missing
    assert "57e6: cost_usd" in costs.missing


def test_a_line_around_the_aim(scenario):
    told = run(scenario(**{"basis: a test": "basis: a test\n    keep_out_km: 4"}), replications=512).outcome
    edges = told.keep_out.edges_km
    assert 4.0 in edges
    assert told.keep_out.beyond_line == pytest.approx(
        sum(told.keep_out.share[edges.index(4.0) + 1 :]), abs=1e-3
    )


def test_threads_and_dask_workers_leave_no_trace(scenario):
    from distributed import LocalCluster

    path = scenario()
    one, three = (run(path, replications=40 * BLOCK + 7, workers=n).outcome for n in (1, 3))
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, processes=False) as cluster:
        spread = run(path, replications=40 * BLOCK + 7, dask=cluster.scheduler_address).outcome
    assert one == three == spread


def test_ways_are_spread_where_the_route_is_not_known(scenario):
    told = run(scenario(), replications=512).outcome
    wide = run(
        scenario(**{"height_m: 100}": "height_m: 100, route_radius_m: 3000}"}), replications=512
    ).outcome
    assert told.digest != wide.digest
    assert wide.threats == 12


def test_a_raid_on_a_site_may_put_it_out_of_action(scenario):
    changes = {"aim: palace": "aim: roof-7", "height_m: 100}": "height_m: 100, disables: 1.0}"}
    told = run(scenario(**changes), replications=1_024).outcome
    assert set(told.per_place) == {"roof-7"}
    kept = run(scenario(**{"aim: palace": "aim: roof-7"}), replications=1_024).outcome
    assert told.leakers.mean > kept.leakers.mean


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"raid": "lots"}, "There is no raid 'lots'.*Its raids: few"),
        ({"dask": "tcp://127.0.0.1:9"}, "no Dask scheduler"),
        ({"device": "cuda"}, "--device cuda"),
    ],
)
def test_what_cannot_be_run_is_a_sentence(scenario, changes, sentence):
    with pytest.raises(InputError, match=sentence):
        run(scenario(), replications=10, **changes)


def test_a_scenario_without_raids_says_so(scenario):
    text = TWO[: TWO.index("raids:")] + TWO[TWO.index("run:") :]
    with pytest.raises(InputError, match="has no raids"):
        run(scenario(text))


def test_a_long_run_says_before_how_long(scenario):
    from airshield.studies import raid as study
    from airshield.studies.progress import Silent

    class Told(Silent):
        lines = []

        def say(self, words):
            self.lines.append(words)
            raise KeyboardInterrupt  # that is all we wanted to hear

    with pytest.raises(KeyboardInterrupt):
        study.run_raids(RaidRequest(scenario=scenario(), replications=10**9), Told())
    assert Told.lines[0].startswith("Raid 'few': 1,000,000,000 replications will take about")
    assert any(unit in Told.lines[0] for unit in ("hours", "days", "minutes"))

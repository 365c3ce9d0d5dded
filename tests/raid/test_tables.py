"""Geometry tables of a raid, from a scenario that can be worked out by hand."""

import numpy as np
import pytest

from airshield.arrays.looks import looks_of, sought
from airshield.files.scenario import read_scenario
from airshield.raid.flights import STEP_S, flight_of
from airshield.raid.tables import NEVER_MS, PHASES, spells_of, unlike_keys
from airshield.studies.ground import GroundRequest
from airshield.studies.layout import lay_out, raid_shield
from airshield.studies.progress import Silent
from airshield.studies.raid import ready
from scenario_text import SMALL


@pytest.fixture
def laid_out(tmp_path):
    def of(*replacements):
        text = SMALL
        for old, new in replacements:
            assert old in text
            text = text.replace(old, new)
        path = tmp_path / "s.yaml"
        path.write_text(text)
        return lay_out(read_scenario(str(path)), GroundRequest(), 1, Silent())

    return of


def tables(shield):
    return ready(shield, shield.file.scenario.raids[0], 100, 1).plan.tables


def first_law(t):
    """Law of the first phase of the first spell of the first sensor; zeros where there is none."""
    if not t.sights["count"][0, 0, 0]:
        return np.zeros(1, dtype=np.uint32)
    spell = t.spells[t.sights["first"][0, 0, 0]]
    return t.confirm[spell["law_at"] :][: spell["looks"]]


def test_a_flight_is_as_long_as_its_way(laid_out):
    shield = laid_out()
    s = shield.file.scenario
    flight = flight_of(s.raids[0].groups[0], s, shield.file.catalogue, shield.grid, shield.ground)
    assert flight.duration_s == pytest.approx(15_000 / 50)
    assert np.hypot(flight.x_m[0] - flight.x_m[-1], flight.y_m[0] - flight.y_m[-1]) == pytest.approx(15_000)
    assert flight.y_m[0] < flight.y_m[-1]  # from bearing 200 it comes from the south
    assert (flight.altitude_m == 250).all()


def test_a_route_is_flown_through_its_points(laid_out):
    shield = laid_out(
        ("approach: {bearing_deg: 200, distance_km: 15}", "route: [[55.70, 37.50], [55.70, 37.618]]")
    )
    s = shield.file.scenario
    flight = flight_of(s.raids[0].groups[0], s, shield.file.catalogue, shield.grid, shield.ground)
    corner = shield.grid.to_xy(55.70, 37.618)
    assert np.hypot(flight.x_m - corner[0], flight.y_m - corner[1]).min() <= 50 * STEP_S


def test_confirmation_never_falls_and_a_sensor_over_open_ground_confirms(laid_out):
    t = tables(laid_out())
    law = first_law(t).astype(np.int64)
    assert (np.diff(law) >= 0).all()
    assert law[-1] / 2**32 > 0.99


def test_intercepts_follow_launches_and_stay_in_the_flight(laid_out):
    t = tables(laid_out())
    for j in range(t.shooters.size):
        meets = t.meets_ms[t.window_at[0, j, 0] :][: t.flights["steps"][0]]
        steps = np.flatnonzero(meets >= 0)
        assert steps.size
        assert (meets[steps] > steps * 500).all()
        assert meets.max() <= t.flights["flight_ms"][0] + 500


def test_a_kind_of_threat_without_a_kill_probability_is_not_engaged(laid_out):
    shield = laid_out(("threat: drone-1000km-class", "threat: atacms"))
    t = tables(shield)
    assert not t.flights["any_window"].any()
    assert (t.kill == 0).all()


def test_behind_a_far_skyline_nothing_is_confirmed(laid_out):
    town = (
        "clutter:\n  - {id: town, name: Town, kind: dense-urban, height_m: 60, clearing_m: 20, source: test, "
        "points: [[55.5, 37.2], [55.5, 38.1], [56.0, 38.1], [56.0, 37.2]]}\n"
    )
    shield = laid_out(("places:\n", town + "places:\n"))
    t = tables(shield)
    law = first_law(t)
    assert law.max() / 2**32 < 1e-3


def last_law(t):
    return first_law(t).astype(np.float64) / 2**32


def test_the_raid_reads_the_table_of_looks_of_its_threat(laid_out):
    """One hit confirms: by the first look the chance is that of the table where the flight then is."""
    shield = laid_out(("run: {", "doctrine: {confirm_hits: 1, confirm_looks: 1}\nrun: {"))
    t = tables(shield)
    s, radar = shield.file.scenario, next(r for r in shield.sensors if r.search)
    threat = shield.file.catalogue.systems["drone-1000km-class"].threat
    flight = flight_of(s.raids[0].groups[0], s, shield.file.catalogue, shield.grid, shield.ground)
    away = np.hypot(flight.row - radar.eye.row, flight.col - radar.eye.col) * shield.grid.cell_m
    looks = looks_of(radar.noun, sought(threat, s.run.conditions, s.doctrine.false_alarm_probability))
    first = round(0.5 / PHASES * radar.look_period_s / STEP_S)
    slant = np.hypot(away[first], flight.altitude_m[first] - radar.eye.altitude_m)
    assert 0.001 < last_law(t)[0] < 0.999
    assert last_law(t)[0] == pytest.approx(float(looks.at(slant)), abs=1e-6)


def test_rain_makes_tracks_later(laid_out):
    dry, wet = (
        last_law(tables(laid_out(("run: {", f"run: {{conditions: {{rain_mm_per_h: {rain}}}, "))))
        for rain in (0, 100)
    )
    assert (wet <= dry).all()
    assert wet.sum() < dry.sum() - 0.5


def test_a_radar_of_long_waves_sees_behind_a_skyline_only_when_asked_to(laid_out):
    town = (
        "clutter:\n  - {id: town, name: Town, kind: dense-urban, height_m: 60, clearing_m: 20, source: test, "
        "points: [[55.5, 37.2], [55.5, 38.1], [56.0, 38.1], [56.0, 37.2]]}\n"
    )
    changes = (("places:\n", town + "places:\n"), ("system: pantsir-s1", "system: p-18-2"))
    sharp = last_law(tables(laid_out(*changes)))
    bent = last_law(tables(laid_out(*changes, ("run: {", "run: {diffraction: true, "))))
    assert sharp.max() < 1e-3
    assert bent.max() > 0.5


def test_a_track_outlives_short_gaps_only():
    pd = np.zeros(200)  # 100 s in steps of half a second
    pd[10:40] = pd[48:60] = pd[120:140] = 0.5
    # Three looks of 2 s: the gap of 4 s belongs to the first spell, that of 30 s does not.
    assert spells_of(pd, 2.0, 3) == [(10, 59, 35_500), (120, 139, 75_500)]
    assert spells_of(pd, 2.0, 0) == [(10, 39, 20_000), (48, 59, 30_000), (120, 139, 70_000)]
    assert spells_of(pd, 2.0, None) == [(10, 139, NEVER_MS)]
    assert spells_of(np.zeros(200), 2.0, 3) == []
    pd[195:] = 0.5
    assert spells_of(pd, 2.0, 3)[-1] == (195, 199, NEVER_MS)


def test_threats_whose_keys_are_alike_by_chance_get_others():
    assert unlike_keys([5, 9, 5, 6, 2**32 - 1, 2**32 - 1]) == [5, 9, 6, 7, 2**32 - 1, 0]


def test_the_places_of_a_site_spread_over_its_radius(laid_out):
    shield = laid_out(
        ("position_radius_m: 40", "position_radius_m: 1000"), ("run: {", "run: {positions: 16, ")
    )
    variants = raid_shield(shield, 1).sensors
    assert len(variants) == 16
    reported = shield.sensors[0].eye
    away = [
        np.hypot(v[0].eye.row - reported.row, v[0].eye.col - reported.col) * shield.grid.cell_m
        for v in variants
    ]
    assert (np.array(away) <= 1_000).sum() == 8
    assert tables(shield).sights.shape[2] == 16

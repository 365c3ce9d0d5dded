"""Sensors and shooters of the sites that take part."""

import math

import numpy as np
import pytest

from airshield.arrays.grids import grid_of, ground_of
from airshield.arrays.looks import long_wave_m, ray_k
from airshield.arrays.sensors import computed_sites, in_time, sensors_of, why_not_computed
from airshield.arrays.shooters import shooters_of
from airshield.constants import LIGHT_K
from airshield.errors import InputError
from airshield.files.catalogue import bundled_catalogue
from airshield.files.scenario import read_scenario
from airshield.model.quantity import Quantity
from simple_sensors import known


def moscow():
    file = read_scenario("moscow-2023")
    grid = grid_of(file.scenario.region)
    bare = np.full((grid.rows, grid.cols), 150.0, dtype=np.float32)
    return file, grid, ground_of(grid, bare, file.scenario.clutter)


def test_ground_roof_and_antenna_become_one_altitude_here():
    file, grid, ground = moscow()
    site = next(s for s in file.scenario.sites if s.id == "mod-frunzenskaya")
    search = next(s for s in sensors_of(site, file.catalogue.systems["pantsir-s1"], grid, ground) if s.search)
    assert search.eye.altitude_m == pytest.approx(150 + 32 + 4.5)
    assert math.degrees(search.eye.lowest_elevation_rad) == pytest.approx(-5)


def test_on_the_ground_the_near_skyline_counts():
    file, grid, ground = moscow()
    site = next(s for s in file.scenario.sites if s.id == "timiryazev")
    search = next(s for s in sensors_of(site, file.catalogue.systems["s-400"], grid, ground) if s.search)
    # 20 m of city 200 m away, seen from 6 m: atan(14 / 200) = 4.004 degrees.
    assert math.degrees(search.eye.lowest_elevation_rad) == pytest.approx(4.004, abs=1e-3)


def test_a_shooter_has_the_rounds_of_all_its_launchers():
    file, _, _ = moscow()
    site = next(s for s in file.scenario.sites if s.id == "losiny-ostrov")
    (missile,) = shooters_of(site, file.catalogue.systems["s-400"], None)
    assert (missile.rounds, missile.channels, missile.salvo) == (16, 10, 1)
    assert shooters_of(site, file.catalogue.systems["s-400"], 2)[0].salvo == 2


def test_why_a_site_takes_no_part():
    file, grid, _ = moscow()
    why = {s.id: why_not_computed(s, file.scenario, file.catalogue, grid) for s in file.scenario.sites}
    assert why["teterinsky"] is None
    assert why["other-roofs-march-2023"] == "no report says where"
    assert why["kuryanovo-clearing"] == "a prepared place, no system was seen"
    assert why["yashcherovo"] == "outside the region"
    assert why["salaryevo-radar"] == "first seen 2023-03-01, after 2023-01-21"
    assert len(computed_sites(file.scenario, file.catalogue, grid)) == 7


def test_time_is_as_precise_as_the_report():
    site = next(s for s in read_scenario("moscow-2023").scenario.sites if s.id == "teterinsky")
    assert in_time(site, "2023-01-21")
    assert not in_time(site.model_copy(update={"first_seen": "2023-02"}), "2023-01-21")
    assert not in_time(site.model_copy(update={"valid_to": "2023-01-20"}), "2023-01-21")


def test_every_search_sensor_of_the_catalogue_has_a_look_period():
    sensors = [s for system in bundled_catalogue().systems.values() for s in system.search_sensors]
    assert sensors
    assert all(s.look_period_s and s.look_period_s.likely > 0 for s in sensors)


def on_roof(**mount):
    file, grid, ground = moscow()
    site = next(s for s in file.scenario.sites if s.id == "mod-frunzenskaya")
    stand = site.mount.model_copy(update=mount)
    return site.model_copy(update={"mount": stand}), file.catalogue.systems["pantsir-s1"], grid, ground


def test_the_building_under_a_roof_site_gives_its_height():
    site, system, grid, ground = on_roof(height_m=None)
    with pytest.raises(InputError, match="no height_m is given and no building stands there"):
        sensors_of(site, system, grid, ground)
    built = ground._replace(building_m=np.full_like(ground.building_m, 40.0))
    assert sensors_of(site, system, grid, built)[0].eye.altitude_m == pytest.approx(150 + 40 + 4.5)


def test_the_edge_of_its_own_roof_hides_what_is_below():
    # Antenna 4.5 m above the roof, 30 m from an edge of 1 m: atan(-3.5 / 30) = -6.65 degrees, under the
    # sensor's own -5; 10 m nearer the roof's middle of a lower antenna it is what counts.
    site, system, grid, ground = on_roof(setback_m=30.0, parapet_m=1.0)
    assert math.degrees(sensors_of(site, system, grid, ground)[0].eye.lowest_elevation_rad) == pytest.approx(
        -5
    )
    site, system, grid, ground = on_roof(setback_m=60.0, parapet_m=1.0)
    assert math.degrees(sensors_of(site, system, grid, ground)[0].eye.lowest_elevation_rad) == pytest.approx(
        math.degrees(math.atan(-3.5 / 60))
    )


def first_site(system, **changes):
    file, grid, ground = moscow()
    site = next(s for s in file.scenario.sites if s.id == "mod-frunzenskaya")
    return sensors_of(site.model_copy(update=changes), bundled_catalogue().systems[system], grid, ground)


def test_a_panel_looks_where_the_site_is_turned_to():
    (panel,) = first_site("rps-42", heading_deg=120.0)
    assert (panel.eye.azimuth_deg, panel.eye.sector_deg) == (120.0, 90.0)
    with pytest.raises(
        InputError, match=r"looks over 90 degrees only\. Say where it is turned to with heading_deg"
    ):
        first_site("rps-42")


def test_four_panels_look_all_round():
    (panel,) = first_site("rps-42", count=Quantity.model_validate(known(4, "1")))
    assert panel.eye.sector_deg == 360.0


def test_light_bends_less_than_radio():
    (eye,) = first_site("human-observer")
    (radar,) = first_site("gamekeeper-16u", heading_deg=0.0)
    assert ray_k(eye.noun, 4 / 3) == LIGHT_K
    assert ray_k(radar.noun, 4 / 3) == 4 / 3


def test_what_must_be_pointed_takes_no_part_in_coverage():
    assert first_site("nerio-ulr") == []


def test_only_long_waves_bend_around_edges():
    (prima,) = first_site("p-18-2")
    assert long_wave_m(prima.noun) == pytest.approx(1.87, abs=0.01)
    assert long_wave_m(first_site("pantsir-s1")[0].noun) is None

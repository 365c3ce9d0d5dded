"""From nouns to numbers."""

import math

import numpy as np
import pytest
from pyproj import Geod

from airshield.arrays.grids import grid_of, ground_of
from airshield.arrays.sensors import computed_sites, in_time, sensors_of, why_not_computed
from airshield.arrays.shooters import shooters_of
from airshield.errors import InputError
from airshield.files.catalogue import bundled_catalogue
from airshield.files.scenario import read_scenario
from airshield.model.place import Clutter, Region

REGION = Region(lat=55.75, lon=37.62, half_width_km=10, cell_m=100)


def test_the_plane_keeps_distances_and_bearings_near_its_centre():
    grid = grid_of(REGION)
    x, y = grid.to_xy(55.70, 37.75)
    azimuth, _, distance = Geod(ellps="WGS84").inv(37.62, 55.75, 37.75, 55.70)
    assert math.hypot(x, y) == pytest.approx(distance, rel=1e-5)
    assert math.degrees(math.atan2(x, y)) == pytest.approx(azimuth, abs=0.01)


def test_there_and_back_again():
    grid = grid_of(REGION)
    assert grid.to_lat_lon(*grid.to_xy(55.71, 37.55)) == pytest.approx((55.71, 37.55), abs=1e-9)
    row, col = grid.to_row_col(*grid.to_xy(55.75, 37.62))
    assert (row, col) == pytest.approx((99.5, 99.5))


def test_a_region_with_too_many_cells_is_a_sentence():
    with pytest.raises(
        InputError, match=r"must make between 3 and 20000 on a side\. Change half_width_km or cell_m"
    ):
        grid_of(Region(lat=55, lon=37, half_width_km=600, cell_m=1))


def patch(height, points, clearing=20.0):
    return Clutter(
        id="c", name="c", kind="urban", height_m=height, clearing_m=clearing, source="test", points=points
    )


SQUARE = [[55.70, 37.5], [55.80, 37.5], [55.80, 37.75], [55.70, 37.75]]


def test_clutter_stands_on_the_ground_and_later_patches_win():
    grid = grid_of(REGION)
    bare = np.full((grid.rows, grid.cols), 150.0, dtype=np.float32)
    inner = [[55.74, 37.6], [55.76, 37.6], [55.76, 37.64], [55.74, 37.64]]
    ground = ground_of(grid, bare, [patch(9.0, SQUARE), patch(25.0, inner, 40.0)])
    assert ground.surface_m[100, 100] == 175.0
    assert ground.surface_m[60, 60] == 159.0
    assert ground.surface_m[0, 0] == 150.0
    assert (ground.clearing_m[100, 100], ground.clearing_m[0, 0]) == (40.0, 0.0)
    assert (ground.ground_m == 150).all()


def test_a_bow_tie_of_clutter_is_refused():
    grid = grid_of(REGION)
    bow = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3]]
    with pytest.raises(InputError, match="crosses itself"):
        ground_of(grid, np.zeros((grid.rows, grid.cols), dtype=np.float32), [patch(9.0, bow)])


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


def test_buildings_stand_higher_than_lower_clutter():
    grid = grid_of(REGION)
    bare = np.full((grid.rows, grid.cols), 150.0, dtype=np.float32)
    tower = np.zeros_like(bare)
    tower[100, 100], tower[60, 60] = 80.0, 5.0
    ground = ground_of(grid, bare, [patch(9.0, SQUARE)], tower)
    assert (ground.surface_m[100, 100], ground.surface_m[60, 60]) == (230.0, 159.0)

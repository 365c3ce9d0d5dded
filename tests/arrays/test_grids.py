"""The grid of a region and the ground on it."""

import math

import numpy as np
import pytest
from pyproj import Geod

from airshield.arrays.grids import grid_of, ground_of
from airshield.errors import InputError
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


def test_buildings_stand_higher_than_lower_clutter():
    grid = grid_of(REGION)
    bare = np.full((grid.rows, grid.cols), 150.0, dtype=np.float32)
    tower = np.zeros_like(bare)
    tower[100, 100], tower[60, 60] = 80.0, 5.0
    ground = ground_of(grid, bare, [patch(9.0, SQUARE)], tower)
    assert (ground.surface_m[100, 100], ground.surface_m[60, 60]) == (230.0, 159.0)

"""A board: the same maps as the whole study, piece by piece."""

import dataclasses

import numpy as np
import pytest

from airshield.arrays.grids import grid_of
from airshield.errors import InputError
from airshield.files.scenario import read_scenario
from airshield.studies.board import Board, altitudes, height_of, steps_of, warp_of
from airshield.studies.edit import SiteEdit, edited
from airshield.studies.ground import GroundRequest
from airshield.studies.layout import lay_out
from airshield.studies.progress import Silent
from scenario_text import SMALL


@pytest.fixture
def file(tmp_path):
    (tmp_path / "s.yaml").write_text(SMALL)
    return read_scenario(str(tmp_path / "s.yaml"))


def whole(file, edits=()):
    shield = lay_out(edited(file, edits), GroundRequest(), 1, Silent())
    return shield.coverage.lowest_m - shield.ground.ground_m


def test_a_board_sees_what_the_study_sees_also_after_moves(file):
    board = Board(file)
    np.testing.assert_array_equal(board.lowest_m(), whole(file))
    for n in range(4):
        edits = [
            SiteEdit(site="roof-7", lat=55.74 + 0.01 * n),
            SiteEdit(site="new", system="s-400", lat=55.7, lon=37.5 + 0.01 * (n // 2)),
        ]
        np.testing.assert_array_equal(board.lowest_m(edits), whole(file, edits))
    np.testing.assert_array_equal(board.lowest_m(), whole(file))


def test_heights_become_bytes_rounded_up_by_at_most_a_sixteenth_of_an_octave():
    heights = np.exp(np.random.default_rng(1).uniform(0.0, 10.3, 5_000)).astype(np.float32)
    back = np.array([height_of(step) for step in steps_of(heights[None])[0].tolist()])
    assert (back >= heights * (1 - 1e-6)).all()
    assert (back <= heights * (1 + 1 / 16 + 1e-6)).all()
    odd = np.array([[0.0, -3.0, 1.0, np.inf, np.nan, 1e6, -np.nan]], dtype=np.float32)
    assert steps_of(odd).tolist() == [[0, 0, 0, 255, 255, 255, 255]]


def test_the_warp_puts_every_pixel_where_it_lies(file):
    """A cell far from the middle is found under its own longitude and latitude."""
    board = Board(file)
    grid = board.grid
    values = np.full((grid.rows, grid.cols), 255, dtype=np.uint8)
    row, col = 30, 170
    values[row - 1 : row + 2, col - 1 : col + 2] = 7
    warp = warp_of(grid)
    picture = warp.of(values, 0.0, 1.0, "linear")
    assert picture.values.shape[0] < 12  # only the part that shows something
    assert picture.of == (grid.rows, grid.cols)
    (west, north), _, (east, south), _ = picture.corners
    at = np.argwhere(picture.values == 7).mean(axis=0)
    x = -grid.cols * grid.cell_m / 2 + (col + 0.5) * grid.cell_m
    y = grid.rows * grid.cell_m / 2 - (row + 0.5) * grid.cell_m
    lat, lon = grid.to_lat_lon(x, y)

    def mercator(degrees):
        return np.log(np.tan(np.pi / 4 + np.radians(degrees) / 2))

    share = (mercator(north) - mercator(lat)) / (mercator(north) - mercator(south))
    assert at[0] + 0.5 == pytest.approx(share * picture.values.shape[0], abs=0.8)
    assert at[1] + 0.5 == pytest.approx((lon - west) / (east - west) * picture.values.shape[1], abs=0.8)


def test_altitudes_become_bytes_between_the_lowest_and_the_highest(file):
    warp = warp_of(grid_of(file.scenario.region))
    rows, cols = warp.cell.shape
    heights = np.linspace(100.0, 354.0, rows * cols, dtype=np.float32).reshape(rows, cols)
    heights[0, 0] = np.nan
    told = altitudes(heights, warp)
    known = told.values[told.values < 255]
    assert (told.low, told.high) == (pytest.approx(100.0, abs=0.1), 354.0)
    back = told.low + known / 254 * (told.high - told.low)
    inside = warp.cell[warp.cell > 0]
    assert np.abs(np.sort(back) - np.sort(heights.reshape(-1)[inside])).max() <= 0.51
    assert altitudes(np.zeros((rows, cols), dtype=np.float32), warp).high == 0.0


def test_nothing_to_show_is_one_pixel(file):
    board = Board(file)
    picture = board.lowest([SiteEdit(site="roof-7", removed=True)])
    assert picture.values.tolist() == [[255]]


def test_an_edit_changes_what_it_says_and_nothing_else(file):
    lifted = edited(file, [SiteEdit(site="roof-7", height_m=60)]).scenario.sites[0]
    old = file.scenario.sites[0]
    assert lifted.mount.height_m.likely == 60
    assert lifted.position == old.position
    moved = edited(file, [SiteEdit(site="roof-7", lat=55.7)]).scenario.sites[0]
    assert (moved.position.lat, moved.position.lon, moved.position.position_radius_m) == (
        55.7,
        old.position.lon,
        0.0,
    )
    assert moved.mount == old.mount
    assert moved.position.status == "chosen"  # no report says so
    grounded = edited(file, [SiteEdit(site="roof-7", mount="ground")]).scenario.sites[0]
    assert grounded.mount.height_m is None
    mast = edited(file, [SiteEdit(site="roof-7", antenna_height_m=12)]).scenario.sites[0]
    assert mast.antenna_height_m.likely == 12


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (SiteEdit(site="rof-7", removed=True), "Did you mean 'roof-7'"),
        (SiteEdit(site="new", lat=1, lon=1), "must give its system"),
        (SiteEdit(site="new", system="pantsir", lat=1, lon=1), "Did you mean 'pantsir-s1'"),
    ],
)
def test_an_edit_that_cannot_be_is_a_sentence(file, edit, words):
    with pytest.raises(InputError, match=words):
        edited(file, [edit])


def test_a_site_without_a_position_needs_both(file):
    site = file.scenario.sites[0].model_copy(update={"position": None})
    nowhere = dataclasses.replace(file, scenario=file.scenario.model_copy(update={"sites": [site]}))
    with pytest.raises(InputError, match="has no position yet"):
        edited(nowhere, [SiteEdit(site="roof-7", lat=55.0)])

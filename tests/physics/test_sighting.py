"""One sensor and a target along its way."""

import numpy as np
import pytest

from airshield.physics.looks import Looks
from airshield.physics.profile import lowest_visible_at
from airshield.physics.sighting import chances_along, diffraction_along, sight_of
from airshield.physics.viewshed import Eye, terrain_of

CELL = (100.0, 100.0)
COLS = np.arange(0.0, 201.0)
ROWS = np.full(COLS.size, 100.0)
LOOKS = Looks(6_000.0, np.array([0.9, 0.9, 0.9]))
WALL = np.zeros((201, 201), dtype=np.float32)
WALL[:, 120] = 60.0


def along(eye, altitude, surface, highest=1.5):
    terrain = terrain_of(surface, np.zeros_like(surface), CELL)
    lowest = lowest_visible_at(terrain, eye, 4 / 3, ROWS, COLS)
    return sight_of(eye, highest, CELL, ROWS, COLS, np.full(COLS.size, altitude), lowest)


def test_behind_a_wall_no_look_finds_it():
    sight = along(Eye(100.0, 100.0, 10.0), 20.0, WALL)
    chances = chances_along(LOOKS, sight, 1.0)
    assert (chances[:100] == 0.9).all()
    assert (chances[101:118] == 0.9).all()
    assert (chances[125:] == 0).all()


def test_out_of_the_sector_no_look_finds_it():
    east = Eye(100.0, 100.0, 10.0, azimuth_deg=90.0, sector_deg=60.0)
    chances = chances_along(LOOKS, along(east, 20.0, np.zeros_like(WALL)), 1.0)
    assert (chances[:99] == 0).all()
    assert (chances[102:] > 0).all()


def test_above_the_beam_no_look_finds_it():
    sight = along(Eye(100.0, 100.0, 10.0), 1_010.0, np.zeros_like(WALL), highest=np.radians(45))
    found = chances_along(LOOKS, sight, 1.0) > 0
    np.testing.assert_array_equal(found, np.abs(COLS - 100) > 10)


def test_what_flies_across_is_filtered_out():
    """At 50 m/s along a line that passes 2 km aside the range hardly changes near the closest point."""
    eye = Eye(80.0, 100.0, 10.0)
    sight = along(eye, 20.0, np.zeros_like(WALL))
    filtered = LOOKS._replace(slowest_mps=20.0)
    step_s = 100.0 / 50.0
    chances = chances_along(filtered, sight, step_s)
    offset = (COLS - 100) * 100
    rate = 50 * np.abs(offset) / np.hypot(offset, 2_000)
    clear = np.abs(rate - 20) > 1.5
    np.testing.assert_array_equal((chances > 0)[clear], (rate > 20)[clear])


def test_a_long_wave_bends_behind_the_wall_and_a_short_one_less():
    eye = Eye(100.0, 100.0, 10.0)
    terrain = terrain_of(WALL, np.zeros_like(WALL), CELL)
    altitude = np.full(COLS.size, 20.0)
    long, short = (diffraction_along(terrain, eye, 4 / 3, wave, ROWS, COLS, altitude) for wave in (2.0, 0.03))
    behind = slice(130, 200)
    assert (short[behind] > long[behind] + 10).all()
    assert (long[behind] > 10).all()
    assert np.nanmax(short[101:115]) == pytest.approx(0.0, abs=0.5)
    sight = along(eye, 20.0, WALL)
    fading = Looks(1_000.0, np.linspace(1.0, 0.0, 101))
    bent = chances_along(fading, sight, 1.0, loss_db=long)
    assert (bent[behind] > 0).any()
    assert (chances_along(fading, sight, 1.0)[behind] == 0).all()


def test_no_wave_is_long_enough_to_be_seen_out_of_the_sector():
    east = Eye(100.0, 100.0, 10.0, azimuth_deg=90.0, sector_deg=60.0)
    sight = along(east, 20.0, np.zeros_like(WALL))
    chances = chances_along(LOOKS, sight, 1.0, loss_db=np.zeros(COLS.size))
    assert (chances[:99] == 0).all()
    assert (chances[102:200] > 0).all()

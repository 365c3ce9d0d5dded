"""Footprints with heights."""

import json

import numpy as np
import pytest

from airshield.arrays.grids import Grid
from airshield.errors import InputError
from airshield.files.buildings import read_buildings

GRID = Grid(55.75, 37.62, 100, 100, 10.0)


def house(x, y, size, **properties):
    corners = [(x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y)]
    ring = [[lon, lat] for lat, lon in (GRID.to_lat_lon(*corner) for corner in corners)]
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }


def write(path, *features):
    path.write_text(json.dumps({"type": "FeatureCollection", "features": list(features)}))
    return path


def cell(x, y):
    row, col = GRID.to_row_col(x, y)
    return round(row), round(col)


def test_a_house_fills_every_cell_it_touches_at_full_height(tmp_path):
    read = read_buildings(write(tmp_path / "b.geojson", house(-3, -3, 20, height=30)), GRID)
    assert set(np.unique(read.height_m)) == {0.0, 30.0}
    assert read.height_m[cell(5, 5)] == 30
    assert read.height_m[cell(-5, -5)] == 30  # touched by 3 m
    assert (read.height_m > 0).sum() == 9


def test_heights_come_from_text_feet_and_storeys(tmp_path):
    path = write(
        tmp_path / "b.geojson",
        house(0, 0, 10, height="18 m"),
        house(100, 0, 10, height="60'"),
        house(200, 0, 10, **{"building:levels": "5"}),
        house(300, 0, 10, name="a hut"),
    )
    read = read_buildings(path, GRID)
    found = [round(float(read.height_m[cell(x + 5, 5)]), 2) for x in (0, 100, 200, 300)]
    assert found == [18.0, 18.29, 15.0, 0.0]
    assert "1 of them from storeys of 3 m" in read.words
    assert "1 without a height are left out" in read.words


def test_where_footprints_overlap_the_higher_counts(tmp_path):
    read = read_buildings(
        write(tmp_path / "b.geojson", house(0, 0, 40, height=50), house(0, 0, 80, height=10)), GRID
    )
    assert read.height_m[cell(20, 20)] == 50
    assert read.height_m[cell(60, 60)] == 10


def test_what_cannot_be_used_is_a_sentence(tmp_path):
    with pytest.raises(InputError, match="do not exist"):
        read_buildings(tmp_path / "no.geojson", GRID)
    (tmp_path / "x.geojson").write_text("no")
    with pytest.raises(InputError, match="cannot be read"):
        read_buildings(tmp_path / "x.geojson", GRID)
    with pytest.raises(InputError, match="hold no heights"):
        read_buildings(write(tmp_path / "n.geojson", house(0, 0, 10, name="x")), GRID)
    with pytest.raises(InputError, match="lies inside the region"):
        read_buildings(write(tmp_path / "f.geojson", house(90_000, 0, 10, height=9)), GRID)

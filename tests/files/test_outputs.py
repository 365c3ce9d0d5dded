"""Files appear whole or not at all."""

import json

import numpy as np
import pytest
import rasterio

from airshield.arrays.grids import Grid, frame_of
from airshield.errors import InputError
from airshield.files.outputs import make_folder, whole_file, write_bands, write_json


def test_a_file_that_fails_half_way_leaves_the_old_one_and_nothing_else(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(RuntimeError), whole_file(path) as partial:
        partial.write_text("half")
        raise RuntimeError
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_json_has_no_nan(tmp_path):
    with pytest.raises(ValueError, match="Out of range"):
        write_json(tmp_path / "a.json", {"a": float("nan")})
    write_json(tmp_path / "a.json", {"ä": 1})
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8")) == {"ä": 1}


def test_bands_come_back_where_they_were(tmp_path):
    grid = Grid(55.75, 37.62, 40, 40, 500.0)
    band = np.arange(1600, dtype=np.float32).reshape(40, 40)
    band[3, 4] = np.nan
    write_bands(tmp_path / "c.tif", frame_of(grid), {"height [m]": band}, {"AIRSHIELD_SEED": "1"})
    with rasterio.open(tmp_path / "c.tif") as raster:
        np.testing.assert_array_equal(raster.read(1), band)
        assert raster.descriptions == ("height [m]",)
        assert raster.tags()["AIRSHIELD_SEED"] == "1"
        assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        x, y = raster.xy(20, 20)
        assert grid.to_row_col(x, y) == pytest.approx((20, 20))


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="cannot be made"):
        make_folder(tmp_path / "file" / "folder")

"""Terrain brought onto the grid."""

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from airshield.arrays.grids import Grid
from airshield.errors import InputError
from airshield.files.terrain import read_terrain

GRID = Grid(55.75, 37.62, 20, 20, 100.0)


def raster(path, values, crs="EPSG:4326", nodata=None, west=37.5, north=55.85, step=0.001, units=None):
    profile = {"driver": "GTiff", "height": values.shape[0], "width": values.shape[1], "count": 1, "dtype": values.dtype.name,
               "crs": crs, "transform": from_origin(west, north, step, step), "nodata": nodata}  # fmt: skip
    with rasterio.open(path, "w", **profile) as file:
        file.write(values, 1)
        if units:
            file.units = (units,)
    return path


def test_a_plane_in_degrees_is_the_same_plane_in_metres(tmp_path):
    lon = 37.5 + (np.arange(250) + 0.5) * 0.001
    plane = np.tile((lon - 37.62) * 1e4, (200, 1)).astype(np.float32)
    heights = read_terrain([raster(tmp_path / "t.tif", plane)], GRID).altitude_m
    _, east_lon = GRID.to_lat_lon(950.0, 50.0)
    assert heights[9, 19] == pytest.approx((east_lon - 37.62) * 1e4, abs=0.5)
    assert heights[9, 19] > heights[9, 0]


def test_holes_stay_unknown_and_are_never_heights(tmp_path):
    values = np.full((200, 250), 150, dtype=np.int16)
    values[95:105, 115:125] = -32768
    heights = read_terrain([raster(tmp_path / "t.tif", values, nodata=-32768)], GRID).altitude_m
    assert np.isnan(heights).any()
    assert set(np.unique(heights[~np.isnan(heights)])) == {150.0}


def test_outside_the_raster_is_unknown(tmp_path):
    values = np.full((100, 121), 150, dtype=np.float32)  # ends at the middle of the grid
    heights = read_terrain([raster(tmp_path / "t.tif", values)], GRID).altitude_m
    assert np.isnan(heights[:, -1]).all()
    assert not np.isnan(heights[5, 0])


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"crs": None}, "does not say its coordinate system"),
        ({"west": 10.0}, "holds no data inside the region"),
        ({"units": "ft"}, "is in 'ft', but heights must be in metres"),
        ({"crs": "EPSG:4326+6360"}, "is in 'us survey foot'"),
        ({"north": 5_000_000.0, "step": 30.0}, "said to be in degrees, but its latitudes run from"),
    ],
)
def test_what_cannot_be_used_is_a_sentence(tmp_path, settings, words):
    values = np.full((200, 250), 150, dtype=np.float32)
    with pytest.raises(InputError, match=words):
        read_terrain([raster(tmp_path / "t.tif", values, nodata=-9999, **settings)], GRID)


def test_a_file_that_is_no_raster(tmp_path):
    (tmp_path / "t.tif").write_text("no")
    with pytest.raises(InputError, match="cannot be read as a raster"):
        read_terrain([tmp_path / "t.tif"], GRID)
    with pytest.raises(InputError, match="does not exist"):
        read_terrain([tmp_path / "u.tif"], GRID)


def test_tiles_make_one_terrain_and_the_first_that_knows_counts(tmp_path):
    west = raster(tmp_path / "w.tif", np.full((200, 121), 100, dtype=np.float32))
    all_ = raster(tmp_path / "a.tif", np.full((200, 250), 200, dtype=np.float32))
    read = read_terrain([west, all_], GRID)
    assert read.altitude_m[5, 0] == 100.0
    assert read.altitude_m[5, -1] == 200.0
    assert not np.isnan(read.altitude_m).any()
    assert "w.tif (121 x 200 cells of 0.001°)" in read.words
    assert "100 to 200 m" in read.words


def test_a_truncated_file_is_a_sentence(tmp_path):
    path = raster(tmp_path / "t.tif", np.random.default_rng(1).normal(150, 9, (200, 250)).astype(np.float32))
    path.write_bytes(path.read_bytes()[:50_000])
    with pytest.raises(InputError, match="cannot be read as a raster"):
        read_terrain([path], GRID)


def test_a_transform_without_size_or_turned_is_refused(tmp_path):
    from types import SimpleNamespace

    from affine import Affine

    from airshield.files.terrain import _check

    crs = rasterio.crs.CRS.from_epsg(32637)
    for transform in (Affine(0, 0, 0, 0, -30, 0), Affine(30, 5, 0, 5, -30, 0)):
        with pytest.raises(InputError, match="cells of no size or turned ones"):
            _check(SimpleNamespace(transform=transform, crs=crs), tmp_path / "t.tif")

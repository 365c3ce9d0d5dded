"""Tiles: the same map as in one piece, and nothing done twice."""

import os

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from airshield.errors import InputError
from airshield.studies.coverage import CoverageRequest, run_coverage
from airshield.studies.tiles import TilesRequest, run_tiles
from scenario_text import SMALL


@pytest.fixture
def asked(tmp_path, hills):
    """A scenario of two sites over two terrain tiles, one of which ends inside the region."""
    second = SMALL[SMALL.index("  - id: roof-7") : SMALL.index("threats:")]
    second = second.replace("roof-7", "roof-8").replace("lat: 55.745, lon: 37.651", "lat: 55.81, lon: 37.45")
    (tmp_path / "s.yaml").write_text(SMALL.replace("threats:", second + "threats:", 1))
    for name, west in (("west.tif", 37.25), ("east.tif", 37.55)):
        values = np.kron(hills, np.ones((2, 2), dtype=np.float32)) * 0.3 + np.float32(120)
        profile = {"driver": "GTiff", "height": 242, "width": 242, "count": 1, "dtype": "float32", "crs": "EPSG:4326",
                   "transform": from_origin(west, 55.95, 0.00125, 0.0016)}  # fmt: skip
        with rasterio.open(tmp_path / name, "w", **profile) as file:
            file.write(values, 1)
    return {"scenario": str(tmp_path / "s.yaml"), "terrain": (str(tmp_path / "west.tif"), str(tmp_path / "east.tif")),
            "terrain_kind": "bare-earth", "terrain_datum": "msl"}  # fmt: skip


def read(path):
    with rasterio.open(path) as raster:
        return raster.read()


def test_tiles_are_the_whole_map(asked, tmp_path):
    whole = run_coverage(CoverageRequest(**asked)).shield.coverage
    result = run_tiles(TilesRequest(**asked, tile=64), tmp_path / "t")
    assert result.tiles == 16
    bands = read(result.mosaic)
    np.testing.assert_array_equal(bands[0], np.where(np.isinf(whole.lowest_m), np.nan, whole.lowest_m))
    for band, counts in zip(bands[1:], whole.sensors_at_height.values(), strict=True):
        np.testing.assert_array_equal(band, counts)
    assert bands[1].max() == 2


def test_what_is_finished_is_not_done_again_and_what_is_missing_is(asked, tmp_path):
    first = run_tiles(TilesRequest(**asked, tile=64), tmp_path / "t")
    before = read(first.mosaic)
    kept = tmp_path / "t/tile_000_000.tif"
    written = kept.stat().st_mtime_ns
    (tmp_path / "t/tile_001_001.tif").unlink()
    (tmp_path / "t/tile_002_002.tif").write_bytes(b"half a file")
    leftover = tmp_path / "t/.tile_003_003.tif.0badcafe.partial"
    leftover.write_bytes(b"killed")
    again = run_tiles(TilesRequest(**asked, tile=64, workers=3), tmp_path / "t")
    assert (again.tiles, again.done_before) == (16, 14)
    assert kept.stat().st_mtime_ns == written
    assert not leftover.exists()
    np.testing.assert_array_equal(read(again.mosaic), before)


def test_another_request_does_all_of_it_again(asked, tmp_path):
    run_tiles(TilesRequest(**asked, tile=64), tmp_path / "t")
    other = run_tiles(TilesRequest(**asked, tile=64, target="small-drone"), tmp_path / "t")
    assert other.done_before == 0


def test_workers_of_a_dask_scheduler_write_the_same_tiles(asked, tmp_path):
    from distributed import LocalCluster

    here = run_tiles(TilesRequest(**asked, tile=100), tmp_path / "here")
    with LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None) as cluster:
        there = run_tiles(TilesRequest(**asked, tile=100, dask=cluster.scheduler_address), tmp_path / "there")
    np.testing.assert_array_equal(read(here.mosaic), read(there.mosaic))


def test_another_terrain_of_the_scenario_itself_does_all_of_it_again(asked, tmp_path):
    own = (tmp_path / "s.yaml").read_text()
    own = own.replace(
        "{kind: none, altitude_m: 150}", "{kind: bare-earth, datum: msl, path: [west.tif, east.tif]}"
    )
    (tmp_path / "own.yaml").write_text(own)
    request = TilesRequest(scenario=str(tmp_path / "own.yaml"), tile=100)
    run_tiles(request, tmp_path / "t")
    assert run_tiles(request, tmp_path / "t").done_before == 4
    os.utime(tmp_path / "west.tif", ns=(1, 1))
    assert run_tiles(request, tmp_path / "t").done_before == 0


@pytest.mark.filterwarnings("ignore")
def test_a_scheduler_that_is_not_there_is_a_sentence(asked, tmp_path):
    with pytest.raises(InputError, match=r"There is no Dask scheduler at tcp://127\.0\.0\.1:9"):
        run_tiles(TilesRequest(**asked, dask="tcp://127.0.0.1:9"), tmp_path / "t")

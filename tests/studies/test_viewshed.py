"""The viewshed study on rasters that were made for it."""

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from airshield.errors import InputError
from airshield.studies.viewshed import ViewshedRequest, run_viewshed


@pytest.fixture
def raster(tmp_path, hills):
    def make(
        name="r.tif",
        values=hills,
        crs="EPSG:32637",
        corner=(400_000.0, 6_180_000.0),
        cell=(30.0, 30.0),
        nodata=None,
    ):
        path = tmp_path / name
        profile = {"driver": "GTiff", "height": values.shape[0], "width": values.shape[1], "count": 1, "nodata": nodata,
                   "dtype": values.dtype.name, "crs": crs, "transform": from_origin(*corner, cell[1], cell[0])}  # fmt: skip
        with rasterio.open(path, "w", **profile) as file:
            file.write(values, 1)
        return str(path)

    return make


CENTRE = (400_000 + 60.5 * 30, 6_180_000 - 60.5 * 30)


def ask(raster, output, **options):
    settings = {"observer_xy": CENTRE, "antenna_height": 20.0, "target_height": 50.0} | options
    return run_viewshed(ViewshedRequest(raster=raster, output=str(output), **settings))


def test_the_raster_that_is_written_holds_what_was_seen(raster, tmp_path, hills):
    found = ask(raster(), tmp_path / "o.tif", above="sea")
    with rasterio.open(tmp_path / "o.tif") as file:
        np.testing.assert_array_equal(file.read(1), found.values)
        assert file.crs.to_epsg() == 32637
        assert file.transform == from_origin(400_000, 6_180_000, 30, 30)
        assert file.tags()["ANTENNA_HEIGHT"] == "20.0"
    above_ground = ask(raster(), tmp_path / "g.tif").values
    np.testing.assert_allclose(above_ground, found.values - hills, atol=1e-3)


def test_boolean_says_the_same_as_heights(raster, tmp_path):
    heights = ask(raster(), tmp_path / "h.tif").values
    seen = ask(raster(), tmp_path / "b.tif", boolean=True)
    assert seen.values.dtype == np.uint8
    np.testing.assert_array_equal(seen.values == 1, heights <= 50)
    assert seen.seen_share == pytest.approx((heights <= 50).mean())


def test_exact_and_quick_agree(raster, tmp_path):
    quick = ask(raster(), tmp_path / "q.tif").values
    exact = ask(raster(), tmp_path / "e.tif", exact=True).values
    assert np.abs(quick - exact).mean() < 0.15
    assert ((quick <= 50) != (exact <= 50)).mean() <= 0.001


@pytest.mark.parametrize("exact", [True, False])
def test_beyond_the_range_nothing_is_told(raster, tmp_path, exact):
    values = ask(raster(), tmp_path / "o.tif", max_range_km=0.9, exact=exact).values
    away = np.hypot(*np.mgrid[-60:61, -60:61]) * 30
    assert np.isnan(values[away > 901]).all()
    assert not np.isnan(values[away < 899]).any()


def test_degrees_are_warped_to_metres_and_it_is_said(raster, tmp_path):
    flat = np.full((300, 400), 100, dtype=np.float32)
    path = raster(values=flat, crs="EPSG:4326", corner=(37.4, 55.9), cell=(0.001, 0.001))
    found = ask(path, tmp_path / "o.tif", observer_xy=None, observer=(37.6, 55.75), max_range_km=5)
    assert "warped from EPSG:4326 to a transverse Mercator around 37.6, 55.75" in found.words
    assert found.frame.wide_m == found.frame.tall_m == pytest.approx(62.7, abs=0.5)
    inside = found.values[~np.isnan(found.values)]
    assert inside.max() == pytest.approx(0, abs=0.05)  # 20 m up the horizon is 18 km away


def test_cells_that_are_not_square_and_an_eye_between_cells(raster, tmp_path, hills):
    path = raster(cell=(93.0, 53.0))
    xy = (400_000 + 60.8 * 53, 6_180_000 - 60.2 * 93)
    quick = ask(path, tmp_path / "q.tif", observer_xy=xy).values
    exact = ask(path, tmp_path / "e.tif", observer_xy=xy, exact=True).values
    assert ((quick <= 50) != (exact <= 50)).mean() <= 0.002


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"observer_xy": None}, "Give the observer once"),
        ({"observer": (37.6, 55.7)}, "Give the observer once"),
        ({"observer_xy": (0.0, 0.0)}, "outside .*r.tif or on its edge"),
    ],
)
def test_what_cannot_be_used_is_a_sentence(raster, tmp_path, options, words):
    with pytest.raises(InputError, match=words):
        ask(raster(), tmp_path / "o.tif", **options)


def test_an_observer_on_a_hole_is_refused(raster, tmp_path, hills):
    holed = hills.copy()
    holed[60, 60] = -9999
    with pytest.raises(InputError, match=r"stands where .* holds no data"):
        ask(raster(values=holed, nodata=-9999), tmp_path / "o.tif")


def test_degrees_need_an_observer_in_degrees(raster, tmp_path):
    path = raster(crs="EPSG:4326", corner=(37.4, 55.9), cell=(0.001, 0.001))
    with pytest.raises(InputError, match="must be given in degrees"):
        ask(path, tmp_path / "o.tif")
    with pytest.raises(InputError, match="Are the two swapped"):
        ask(path, tmp_path / "o.tif", observer_xy=None, observer=(55.85, 37.45))


def test_it_says_which_heights_it_read_so_that_other_numbers_are_noticed(raster, tmp_path, hills):
    assert f"heights 0 to {hills.max():.0f} m" in ask(raster(), tmp_path / "o.tif").words
    nothing = np.full((121, 121), -9999, dtype=np.float32)
    with pytest.raises(InputError, match="holds no data where it is needed"):
        ask(raster(values=nothing, nodata=-9999), tmp_path / "o.tif")

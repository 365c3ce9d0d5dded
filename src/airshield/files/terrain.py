"""Terrain rasters, brought onto the region's grid. Holes and places outside the data stay unknown (NaN)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from airshield.arrays import Grid
from airshield.errors import InputError


def read_terrain(path: Path, grid: Grid) -> NDArray[np.float32]:
    """Altitudes [m above sea] on the grid, shape (rows, cols), by bilinear interpolation; NaN is unknown."""
    import rasterio
    from rasterio.enums import Resampling
    from rasterio.transform import from_origin
    from rasterio.vrt import WarpedVRT

    if not path.exists():
        raise InputError(
            f"The terrain {path} does not exist. The path is read relative to the scenario file."
        )
    try:
        with rasterio.open(path) as raster:
            if raster.crs is None:
                raise InputError(
                    f"The terrain {path} does not say its coordinate system. Add one (gdal_edit.py -a_srs)."
                )
            if (raster.units[0] or "m").lower() not in ("m", "metre", "meter", "metres", "meters"):
                raise InputError(
                    f"The terrain {path} is in '{raster.units[0]}', but heights must be in metres."
                )
            target = {
                "crs": grid.crs,
                "transform": from_origin(grid.west_m, grid.north_m, grid.cell_m, grid.cell_m),
                "width": grid.cols,
                "height": grid.rows,
            }
            with WarpedVRT(
                raster, resampling=Resampling.bilinear, dtype="float32", nodata=np.nan, **target
            ) as vrt:
                heights: NDArray[np.float32] = vrt.read(1, out_dtype="float32")
    except rasterio.errors.RasterioError as error:
        raise InputError(f"The terrain {path} cannot be read as a raster: {error}.") from None
    if np.isnan(heights).all():
        raise InputError(f"The terrain {path} holds no data inside the region. Is it of another place?")
    return heights

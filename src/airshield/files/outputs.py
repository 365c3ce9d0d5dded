"""What a run leaves behind. A file appears under its name only when it is whole."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from airshield.arrays.grids import Frame
from airshield.errors import InputError
from airshield.model.results import ShieldSummary


def make_folder(folder: Path) -> None:
    """Make the folder for results; a sentence when that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            f"The folder {folder} cannot be made: {error.strerror}. Choose another with -o."
        ) from None


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A temporary name beside path, renamed to it when the block ends well and removed when it does not."""
    partial = path.with_name(f".{path.name}.{secrets.token_hex(4)}.partial")
    try:
        yield partial
        partial.replace(path)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}.") from None
    finally:
        partial.unlink(missing_ok=True)


def remove_leftovers(folder: Path, pattern: str) -> None:
    """Remove what a killed run left of files of this pattern before they were whole."""
    for path in folder.glob(f".{pattern}.*.partial*"):
        path.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text whole."""
    with whole_file(path) as partial:
        partial.write_text(text, encoding="utf-8")


def write_yaml(path: Path, comments: Sequence[str], data: Mapping[str, Any]) -> None:
    """Write YAML whole, under lines of comment."""
    write_text(path, yaml_text(comments, data))


def yaml_text(comments: Sequence[str], data: Mapping[str, Any]) -> str:
    """Data as YAML, under lines of comment."""
    import yaml

    return "\n".join([*comments, yaml.safe_dump(dict(data), allow_unicode=True, sort_keys=False, width=110)])


def write_bytes(path: Path, data: bytes) -> None:
    """Write bytes whole."""
    with whole_file(path) as partial:
        partial.write_bytes(data)


def write_json(path: Path, value: Any) -> None:
    """Write JSON whole, as people can read it."""
    write_text(path, json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False) + "\n")


def write_bands(path: Path, frame: Frame, bands: Mapping[str, NDArray[Any]], tags: Mapping[str, str]) -> None:
    """Write bands (rows, cols) of one type as a Cloud Optimized GeoTIFF. tags: provenance.

    float32: NaN is no data; uint8: 255 is.
    """
    import rasterio
    from rasterio.transform import from_origin

    kind = next(iter(bands.values())).dtype
    profile = {
        "driver": "COG",
        "dtype": kind.name,
        "count": len(bands),
        "height": frame.rows,
        "width": frame.cols,
        "crs": frame.crs,
        "transform": from_origin(frame.west_m, frame.north_m, frame.wide_m, frame.tall_m),
        "nodata": 255 if kind == np.uint8 else float("nan"),
        "compress": "deflate",
        "level": 1,  # half the time of the usual level, and heights come out no larger
        "num_threads": "ALL_CPUS",
        "predictor": "no" if kind == np.uint8 else "yes",
        "overview_resampling": "nearest",
        "bigtiff": "if_safer",
    }
    with whole_file(path) as partial, rasterio.open(partial, "w", **profile) as raster:
        for n, (name, band) in enumerate(bands.items(), start=1):
            raster.write(band, n)
            raster.set_band_description(n, name)
        raster.update_tags(**tags)


def read_tag(path: Path, name: str) -> str | None:
    """A tag of a raster; None when there is no such raster or tag."""
    import rasterio

    if not path.exists():
        return None
    try:
        with rasterio.open(path) as raster:
            value: str | None = raster.tags().get(name)
            return value
    except rasterio.errors.RasterioError:
        return None


def write_mosaic(
    path: Path, frame: Frame, parts: Mapping[str, tuple[int, int, int, int]], bands: Sequence[str]
) -> None:
    """Write a GDAL virtual raster over float32 tiles beside it. parts: file name to (row, col, rows, cols)."""
    from xml.etree import ElementTree as Xml

    root = Xml.Element("VRTDataset", rasterXSize=str(frame.cols), rasterYSize=str(frame.rows))
    Xml.SubElement(root, "SRS").text = frame.crs
    transform = (frame.west_m, frame.wide_m, 0.0, frame.north_m, 0.0, -frame.tall_m)
    Xml.SubElement(root, "GeoTransform").text = ", ".join(f"{value!r}" for value in transform)
    for n, name in enumerate(bands, start=1):
        band = Xml.SubElement(root, "VRTRasterBand", dataType="Float32", band=str(n))
        Xml.SubElement(band, "Description").text = name
        Xml.SubElement(band, "NoDataValue").text = "nan"
        for file, (row, col, rows, cols) in parts.items():
            source = Xml.SubElement(band, "SimpleSource")
            Xml.SubElement(source, "SourceFilename", relativeToVRT="1").text = file
            Xml.SubElement(source, "SourceBand").text = str(n)
            for rect, x, y in (("SrcRect", 0, 0), ("DstRect", col, row)):
                size = {"xOff": str(x), "yOff": str(y), "xSize": str(cols), "ySize": str(rows)}
                Xml.SubElement(source, rect, size)
    write_text(path, Xml.tostring(root, encoding="unicode"))


def sites_geojson(summary: ShieldSummary) -> dict[str, Any]:
    """Sites and defended places as GeoJSON (RFC 7946); sites without a position are listed beside them."""
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [site.lon, site.lat]},
            "properties": {"kind": "site", "streams": len(site.streams)}
            | site.model_dump(exclude={"lat", "lon", "streams", "covered_km2"}),
        }
        for site in summary.sites
        if site.lat is not None
    ]
    features += [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [place.lon, place.lat]},
            "properties": {"kind": "place"}
            | place.model_dump(include={"id", "name", "lowest_visible_height_m"}),
        }
        for place in summary.places
    ]
    return {
        "type": "FeatureCollection",
        "features": features,
        "without_position": [site.id for site in summary.sites if site.lat is None],
        "provenance": summary.provenance.model_dump(),
    }


def write_parquet(path: Path, rows: list[dict[str, Any]]) -> None:
    """Rows of one shape as Parquet; needs the extra 'parquet'."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise InputError(
            "Parquet needs the package pyarrow. Install it with: pip install 'airshield[parquet]'; or write a .csv."
        ) from None
    with whole_file(path) as part:
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), part)

"""A figure laid down as a file of the kind that its name says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from airshield.errors import InputError
from airshield.files.outputs import write_bytes, write_text

if TYPE_CHECKING:
    from airshield.pictures.style import Figure


def write_picture(path: Path, figure: Figure) -> None:
    """Write a figure whole. Raises InputError for a name that ends in neither .png nor .svg."""
    from airshield.pictures.style import png_bytes, svg

    if path.suffix == ".svg":
        write_text(path, svg(figure))
    elif path.suffix == ".png":
        write_bytes(path, png_bytes(figure))
    else:
        raise InputError(f"{path} must end in .png or .svg.")

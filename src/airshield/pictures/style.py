"""Colours and figures that all pictures share. Safe for colour-blind readers (Okabe & Ito, 2008)."""

from __future__ import annotations

import base64
import io

from matplotlib.figure import Figure as Figure  # others name it by this home

BLUE, ORANGE, GREEN, VERMILION, PURPLE, SKY, YELLOW = (
    "#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#F0E442"
)  # fmt: skip
INK, FAINT, PAPER = "#1a1a1a", "#8a8a8a", "#ffffff"
CAUSE_COLOURS = {
    "never tracked": INK,
    "tracked too late": PURPLE,
    "no channel": ORANGE,
    "no rounds": YELLOW,
    "no envelope": FAINT,
    "missed": VERMILION,
    "judged dead": SKY,
}


def new_figure(width_in: float, height_in: float) -> Figure:
    """An empty white figure, in inches."""
    return Figure(figsize=(width_in, height_in), facecolor=PAPER, layout="constrained")


def png_bytes(figure: Figure, dpi: int = 100) -> bytes:
    """The figure as a PNG file."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=dpi, metadata={"Software": None})
    return buffer.getvalue()


def png(figure: Figure, dpi: int = 100) -> str:
    """The figure as a data address that an <img> can show."""
    return "data:image/png;base64," + base64.b64encode(png_bytes(figure, dpi)).decode()


def svg(figure: Figure) -> str:
    """The figure as inline SVG, the same bytes for the same figure."""
    from matplotlib import rc_context

    buffer = io.StringIO()
    with rc_context({"svg.hashsalt": "airshield", "svg.fonttype": "path"}):
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    text = buffer.getvalue()
    return text[text.index("<svg") :]

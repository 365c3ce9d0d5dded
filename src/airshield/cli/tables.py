"""Tables on the terminal."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text


def console() -> Console:
    """Standard output; wide enough for tables when it is not a terminal."""
    out = Console(highlight=False, soft_wrap=False)
    return out if out.is_terminal else Console(highlight=False, width=130)


def table_of(title: str, *columns: str) -> Table:
    """An empty table with a title."""
    table = Table(title=title, title_justify="left", title_style="bold", show_edge=False, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def cells(*cells: str) -> list[Text]:
    """Cells that show names as they are, whatever brackets they hold."""
    return [Text(cell) for cell in cells]

"""The command that opens the map."""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path

import click

from airshield.cli import app
from airshield.cli.options import GROUND, options_of, request


@app.command()
@click.argument("scenario", default="moscow-2023")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="0: any that is free."
)
@click.option("--open", "open_", is_flag=True, help="Open the page in a browser.")
@click.option(
    "--listen", metavar="ADDRESS", help="Listen on another address of this machine; a token is made for it."
)
@click.option(
    "--style",
    metavar="URL",
    help="An online MapLibre style under the map, instead of our own land and borders; the page then asks that site.",
)
@click.option(
    "--tiles", metavar="FILE", help="A PMTiles file under the map; nothing leaves the machine for it."
)
@options_of(GROUND)
def serve(
    scenario: str,
    port: int,
    open_: bool,
    listen: str | None,
    style: str | None,
    tiles: str | None,
    **ground: object,
) -> None:
    """Open the map of SCENARIO: evidence, cover, sections, reach and raids in one page on this machine.

    Nothing leaves the machine unless --style says so, and nobody else reaches the page unless --listen says so.
    """
    import socket
    import webbrowser

    import uvicorn

    from airshield.errors import InputError
    from airshield.web.app import LOOPBACK, create_app
    from airshield.web.library import Library

    under = _under(style, tiles)
    library = Library(scenario, request("airshield.studies.ground:GroundRequest", ground))
    name = library.names[0]
    library.file(name)  # its mistakes are told before anything listens
    host = listen or "127.0.0.1"
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
        bound.listen(128)  # who comes before the server is up waits, and is not refused
    except OSError as error:
        raise InputError(
            f"Nothing can listen on {host}, port {port}: {error.strerror}. Choose another with --port, or 0 for any; --listen takes an address of this machine."
        ) from None
    token = secrets.token_urlsafe(16) if listen else None
    shown = f"[{host}]" if ":" in host else host
    address = (
        f"http://{shown}:{bound.getsockname()[1]}/" + (f"?token={token}" if token else "") + f"#s={name}"
    )
    click.echo(f"airshield serves {name} at {address}  (Ctrl+C ends it)")
    if open_:
        webbrowser.open(address)
    hosts = (*LOOPBACK, shown) if listen else LOOPBACK
    config = uvicorn.Config(
        create_app(library, hosts, token, style=style, tiles=under),
        log_level="warning",
        timeout_graceful_shutdown=1,
    )
    with contextlib.suppress(KeyboardInterrupt):  # the way to end it
        uvicorn.Server(config).run(sockets=[bound])


def _under(style: str | None, tiles: str | None) -> Path | None:
    """The file of tiles. Raises InputError with all that is wrong with what lies under the map."""
    from airshield.errors import InputError

    wrong = []
    if style is not None and tiles is not None:
        wrong.append(
            "--style and --tiles are both given; only one map can lie under the other. Leave one out."
        )
    if style is not None and not style.startswith(("https://", "http://")):
        wrong.append(f"--style '{style}' is no address; give one that starts with https://.")
    path = None if tiles is None else Path(tiles)
    if path is not None:
        try:
            with path.open("rb") as file:
                start = file.read(8)
        except OSError as error:
            wrong.append(f"--tiles {path}: {error.strerror}.")
        else:
            if start != b"PMTiles\x03":
                wrong.append(f"--tiles {path} is no PMTiles file of version 3; `pmtiles convert` makes one.")
    if wrong:
        raise InputError("\n".join(wrong))
    return path

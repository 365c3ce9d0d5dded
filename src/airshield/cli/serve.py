"""The command that opens the map."""

from __future__ import annotations

import contextlib
import secrets

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
@options_of(GROUND)
def serve(scenario: str, port: int, open_: bool, listen: str | None, **ground: object) -> None:
    """Open the map of SCENARIO: evidence, cover, sections, reach and raids in one page on this machine.

    Nothing leaves the machine, and nobody else reaches the page unless --listen says so.
    """
    import socket
    import webbrowser

    import uvicorn

    from airshield.errors import InputError
    from airshield.web.app import LOOPBACK, create_app
    from airshield.web.library import Library

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
        create_app(library, hosts, token), log_level="warning", timeout_graceful_shutdown=1
    )
    with contextlib.suppress(KeyboardInterrupt):  # the way to end it
        uvicorn.Server(config).run(sockets=[bound])

"""The command line: it parses, shows and exits; it computes nothing. Heavy imports wait inside the commands."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from airshield.errors import AirshieldError, InputError

ORDER = ("demo", "run", "serve", "read", "raid", "compare", "evidence", "claims", "sweep")
"""In which a newcomer needs them; the others follow."""


class _Commands(click.Group):
    """Commands, first those that a newcomer needs first."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*ORDER, *(name for name in self.commands if name not in ORDER)]


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
@click.version_option(package_name="airshield")
def app() -> None:
    """From reported air-defence sites, with their evidence, to the shield they make.

    Start with: airshield demo
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line. Exit code 0: done; 2: bad input; 1: our failure; 130: interrupted."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; every mistake is told in sentences, never as a traceback."""
    try:
        app.main(
            args=None if arguments is None else list(arguments),
            prog_name="airshield",
            standalone_mode=False,
        )
    except click.exceptions.Abort:
        click.echo("Interrupted; nothing half-written was left.", err=True)
        return 130
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        error.show()
        return 2
    except InputError as error:
        click.echo(str(error), err=True)
        return 2
    except AirshieldError as error:
        click.echo(str(error), err=True)
        return 1
    except BrokenPipeError:
        sys.stderr.close()  # the reader of a pipe has left; say nothing more
        return 1
    return 0


from airshield.cli import commands, evidence_commands, raid_commands, read_commands, serve  # noqa: E402, F401  (register the commands on app)

"""The command line's core: lazy commands, common options, one error boundary.

Nothing heavy is imported here: `factdb --help` pays for click and for this file.
"""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from factdb.cli.app import common
from factdb.cli.index import DAILY, NOUNS

INTERRUPTED = 130
FAULT = 70


class LazyGroup(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*DAILY, *NOUNS]

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in DAILY and name not in NOUNS:
            return None
        found: click.Command = import_module(f"factdb.cli.commands.{name}").command
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for title, lines in (("Daily", DAILY), ("Nouns", NOUNS)):
            with formatter.section(title):
                formatter.write_dl(list(lines.items()))


def _width() -> int:
    """The width to write help in: the terminal's, from 40 to 100 columns, else 80.

    Asked for here since click would import shutil and all its compressors for it.
    """
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        columns = 80
    return max(40, min(columns, 100))


def _colour() -> bool | None:
    """No colour where NO_COLOR is set (no-color.org), else colour on a terminal."""
    return False if os.environ.get("NO_COLOR") else None


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="factdb", message="factdb %(version)s")
@common
def main() -> None:
    """git for facts: claims tied to the exact words of their sources, with a dated history of verdicts.

    Start with: factdb init, then factdb source add FILE and factdb claim add "…" --in SOURCE --quote "…"
    """


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code. Every error becomes a sentence on standard error."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options: dict[str, Any] = {}
    try:
        _refuse_broken_text(given)
        code = main.main(
            given, prog_name="factdb", standalone_mode=False, obj=options, terminal_width=_width(), color=_colour()
        )
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as fault:
        fault.show()
        return fault.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Interrupted; nothing was written.", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        return _closed_pipe()
    except Exception as fault:
        return _answer(fault, debug=bool(options.get("debug")))


def _refuse_broken_text(given: Sequence[str]) -> None:
    for text in given:
        if not text.isprintable() and any("\ud800" <= letter <= "\udfff" for letter in text):
            raise click.UsageError("An argument is not valid UTF-8 text.")


def _closed_pipe() -> int:
    """Whoever read our output has gone: end quietly, as other tools do."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _answer(fault: Exception, *, debug: bool) -> int:
    from factdb.errors import FactdbError

    if isinstance(fault, FactdbError):
        click.echo(f"{'Error: ' if fault.exit_code else ''}{fault}", err=True)
        if fault.hint:
            click.echo(fault.hint, err=True)
        return fault.exit_code
    if debug:
        import traceback

        traceback.print_exc()
    click.echo(f"A fault in factdb: {type(fault).__name__}. Nothing of this command was kept.", err=True)
    click.echo("Run it again with --debug and report what it prints, please.", err=True)
    return FAULT

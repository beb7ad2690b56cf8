"""The command line's core: lazy commands, common options, one error boundary.

Nothing heavy is imported here: `factdb --help` pays for click and for this file.
"""

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, TextIO

import click

from factdb.cli.app import common
from factdb.cli.index import DAILY, NOUNS

INTERRUPTED = 130
FAULT = 70
LONGEST = 4_000
"""How many characters of a sentence are printed."""
UNWRITABLE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}
"""What a device says that takes no more output."""


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
    except (OSError, ValueError, AttributeError):
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
    printed = sys.stdout
    try:
        _refuse_broken_text(given)
        code = main.main(
            given, prog_name="factdb", standalone_mode=False, obj=options, terminal_width=_width(), color=_colour()
        )
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as fault:
        fault.show()
        return fault.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo(f"Interrupted. {_kept(options)}", err=True)
        return INTERRUPTED
    except SystemExit:
        if sys.stdout is printed:
            raise
        return _closed_pipe(printed)  # click puts an output of its own in the place of one whose reader has gone
    except BrokenPipeError:
        return _closed_pipe(printed)
    except Exception as fault:
        return _answer(fault, options)


def _refuse_broken_text(given: Sequence[str]) -> None:
    for text in given:
        if not text.isprintable() and any("\ud800" <= letter <= "\udfff" for letter in text):
            raise click.UsageError("An argument is not valid UTF-8 text.")


def _closed_pipe(printed: TextIO) -> int:
    """Whoever read our output has gone: end quietly, as other tools do."""
    sys.stdout = printed
    _drop_output()
    return 0


def _drop_output() -> None:
    """Send what is still to be printed nowhere, so that the end of the process does not try it once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _kept(options: Mapping[str, Any]) -> str:
    return "What it wrote is in the database." if options.get("written") else "Nothing was written."


def _short(sentence: str) -> str:
    """A sentence that repeats what was typed, cut in its middle where that was absurdly long."""
    if len(sentence) <= LONGEST:
        return sentence
    return f"{sentence[: LONGEST // 2]} … {sentence[-LONGEST // 4 :]}"


def _answer(fault: Exception, options: Mapping[str, Any]) -> int:
    from factdb.cli.show.layout import inert
    from factdb.errors import FactdbError
    from factdb.errors.files import UnwritableFile

    if isinstance(fault, OSError) and fault.errno in UNWRITABLE:
        _drop_output()
        fault = UnwritableFile("standard output", fault.strerror or "it is closed")
    if isinstance(fault, FactdbError):
        click.echo(inert(_short(f"{'Error: ' if fault.exit_code else ''}{fault}")), err=True)
        if fault.hint:
            click.echo(inert(_short(fault.hint)), err=True)
        return fault.exit_code
    if options.get("debug"):
        import traceback

        traceback.print_exc()
    click.echo(f"A fault in factdb: {type(fault).__name__}. {_kept(options)}", err=True)
    click.echo("Run it again with --debug and report what it prints, please.", err=True)
    return FAULT

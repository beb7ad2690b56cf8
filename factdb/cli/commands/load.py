"""factdb load."""

from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import content, opened


@click.command("load")
@click.argument("file")
@click.option(
    "--capture", "captures", multiple=True, metavar="SOURCE=FILE", help="Hold this whole text; find its quotes anew."
)
@click.option("--keep", is_flag=True, help="Store quotes that are altered or absent too.")
@common
@pass_app
def command(app: App, file: str, captures: tuple[str, ...], keep: bool) -> None:
    """Load a dossier; what is there already stays.

    FILE is YAML or JSON Lines, or - for standard input. What factdb dump --log wrote makes a new database what the
    dumped one was, with its history and its seals.
    """
    from factdb.services.moving.reading import LONGEST_FIRST, is_log

    with opened(file) as stream:
        first = stream.readline(LONGEST_FIRST)
        if not is_log(first):
            _load(app, file, first + stream.read(), captures, keep=keep)
        elif captures or keep:
            raise click.UsageError(f"{_name(file)} is a log, which takes neither --capture nor --keep.")
        else:
            _move(app, chain([first], stream), _name(file))


def _load(app: App, file: str, dossier: bytes, captures: tuple[str, ...], *, keep: bool) -> None:
    from factdb import importers
    from factdb.services import loading

    read, origin = importers.read(dossier, _name(file))
    given = {source: (path, content(path)) for source, path in map(_pair, captures)}
    folder = None if file == "-" else Path(file).parent
    loaded = app.write(
        "load", lambda tx: loading.load(tx, read, folder=folder, captures=given, keep=keep, origin=origin)
    )
    for line in loaded.told():
        app.say(line)


def _move(app: App, lines: Iterable[bytes], name: str) -> None:
    from factdb.services.moving import loading

    moved = app.replace("load", lambda tx, by: loading.load(tx, by, lines, name=name, where=str(app.where)))
    for line in moved.told():
        app.say(line)


def _name(file: str) -> str:
    return "standard input" if file == "-" else file


def _pair(text: str) -> tuple[str, str]:
    source, found, path = text.partition("=")
    if not (source and found and path):
        raise click.BadParameter(f"{text!r} is not SOURCE=FILE.", param_hint="--capture")
    return source, path

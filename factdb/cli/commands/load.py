"""factdb load."""

from pathlib import Path

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import content


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

    FILE is YAML or JSON Lines, or - for standard input.
    """
    from factdb import importers
    from factdb.services import loading

    name = "standard input" if file == "-" else file
    dossier, origin = importers.read(content(file), name)
    given = {source: (path, content(path)) for source, path in map(_pair, captures)}
    folder = None if file == "-" else Path(file).parent
    loaded = app.write(
        "load", lambda tx: loading.load(tx, dossier, folder=folder, captures=given, keep=keep, origin=origin)
    )
    for line in loaded.told():
        app.say(line)


def _pair(text: str) -> tuple[str, str]:
    source, found, path = text.partition("=")
    if not (source and found and path):
        raise click.BadParameter(f"{text!r} is not SOURCE=FILE.", param_hint="--capture")
    return source, path

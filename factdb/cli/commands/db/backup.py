"""factdb db backup."""

from pathlib import Path

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("backup")
@click.argument("file")
@click.option("--force", is_flag=True, help="Replace FILE where it exists.")
@row_format("text", "json")
@common
@pass_app
def command(app: App, file: str, *, force: bool, form: str) -> None:
    """Write a backup to a file while others go on writing.

    The copy is read again before it takes its place. Keep the head of the log that is printed apart from it: with
    it, factdb log verify finds a history that was rewritten.
    """
    from factdb.cli.progress import progress
    from factdb.db.backup import back_up

    with progress("Copying") as told:
        made = back_up(app.where, Path(file), force=force, wait=app.settings.seconds, progress=told)
    app.show(made, form)

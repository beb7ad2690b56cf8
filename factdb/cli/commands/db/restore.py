"""factdb db restore."""

from pathlib import Path

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("restore")
@click.argument("file")
@click.option("--to", "target", metavar="URL_OR_PATH", help="The new database; by the settings otherwise.")
@row_format("text", "json")
@common
@pass_app
def command(app: App, file: str, target: str | None, form: str) -> int:
    """Make a new database from a backup.

    It never replaces a database. The log of what was restored is verified; exits 1 where that does not hold.
    """
    from factdb.cli.progress import progress
    from factdb.db.restore import restore

    where = app.address(target) if target else app.where
    with progress("Restoring") as told:
        made = restore(Path(file), where, wait=app.settings.seconds, progress=told)
    app.show(made, form)
    if not made.current:
        app.say(f"It is at an older revision. Next: factdb db upgrade --db {where}")
    return 1 if made.faults else 0

"""factdb db upgrade."""

import click

from factdb.cli.app import App, common, pass_app


@click.command("upgrade")
@common
@pass_app
def command(app: App) -> None:
    """Bring the database to the revision that this factdb works with.

    A SQLite database is backed up first, beside itself.
    """
    from factdb.db import migrate
    from factdb.db.revision import HEAD

    before = migrate.current(app.where, wait=app.settings.seconds)
    saved = migrate.upgrade(app.where, by=app.author("db upgrade"), wait=app.settings.seconds)
    app.say(f"{app.where} is at revision {HEAD} already." if before == HEAD else f"{app.where}: {before} to {HEAD}.")
    if saved:
        app.say(f"What it was before is in {saved}.")

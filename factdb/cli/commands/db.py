"""factdb db: schema revisions."""

import click

from factdb.cli.app import App, pass_app
from factdb.cli.params import command as verb


@click.group("db")
def command() -> None:
    """Bring the database to a schema revision."""


@verb(command)
@pass_app
def upgrade(app: App) -> None:
    """Bring the database to the revision that this factdb works with."""
    from factdb.db import migrate
    from factdb.db.revision import HEAD

    before = migrate.current(app.where, wait=app.settings.seconds)
    migrate.upgrade(app.where, wait=app.settings.seconds)
    app.say(f"{app.where} is at revision {HEAD} already." if before == HEAD else f"{app.where}: {before} to {HEAD}.")


@verb(command)
@pass_app
def current(app: App) -> None:
    """Print the revision of the database."""
    from factdb.db import migrate

    click.echo(migrate.current(app.where, wait=app.settings.seconds) or "none")

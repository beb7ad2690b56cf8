"""factdb db current."""

import click

from factdb.cli.app import App, common, pass_app


@click.command("current")
@common
@pass_app
def command(app: App) -> None:
    """Print the revision of the database."""
    from factdb.db import migrate

    click.echo(migrate.current(app.where, wait=app.settings.seconds) or "none")

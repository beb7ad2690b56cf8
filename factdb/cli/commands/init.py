"""factdb init."""

import click

from factdb.cli.app import App, common, pass_app


@click.command("init")
@click.argument("path", required=False)
@common
@pass_app
def command(app: App, path: str | None) -> None:
    """Create a database.

    PATH is a file, or a postgresql:// URL; without it the settings decide, and the default is factdb.db.
    """
    from factdb.db import migrate
    from factdb.services import scales

    where = app.address(path) if path else app.where
    migrate.create(where, by=app.author("init"), fill=scales.install, wait=app.settings.seconds)
    app.say(f"Created {where}. Next: factdb source add FILE")

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
    from factdb.db.address import address
    from factdb.db.transaction import writing
    from factdb.services import scales

    where = address(path) if path else app.where
    migrate.create(where, wait=app.settings.seconds)
    with writing(where, "init", app.actor.value, wait=app.settings.seconds) as tx:
        scales.install(tx)
    app.say(f"Created {where}. Next: factdb source add FILE")

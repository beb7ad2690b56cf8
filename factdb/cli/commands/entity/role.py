"""factdb entity role."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import dating, row_format


@click.command("role")
@click.argument("entity")
@click.option("--at", "organization", required=True, help="The organization, by ref or name.")
@click.option("--title", default="", help="The title held there.")
@click.option("--from", "since", metavar="DATE", help="Since when.")
@click.option("--to", "until", metavar="DATE", help="Until when.")
@row_format()
@common
@pass_app
def command(
    app: App, entity: str, organization: str, title: str, since: str | None, until: str | None, form: str
) -> None:
    """Record a title at an organization, with its dates."""
    from factdb.services import entities

    begin, end = dating(since), dating(until)
    changed = app.write(
        "entity role", lambda tx: entities.role(tx, entity, organization, title, valid_from=begin, valid_to=end)
    )
    app.show(changed, form)

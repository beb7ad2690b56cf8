"""factdb source edit."""

from typing import Any

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.commands.source._options import citation
from factdb.cli.params import dating, row_format


@click.command("edit")
@click.argument("source")
@citation
@row_format()
@common
@pass_app
def command(app: App, source: str, form: str, type_: str | None, issued: str | None, **given: Any) -> None:
    """Correct how a source is cited. What is held of it never changes."""
    from factdb.db.transaction import Writing
    from factdb.records.source import Source
    from factdb.services import sources
    from factdb.services.columns import dating_columns

    authors = given.pop("authors")
    changes = {name: value for name, value in given.items() if value is not None}
    changes |= {"type": type_} if type_ else {}
    changes |= dating_columns("issued", dating(issued)) if issued else {}

    def edit(tx: Writing) -> Source:
        if authors:
            sources.replace_authors(tx, source, authors)
        return sources.edit(tx, source, changes) if changes or not authors else sources.get(tx, source)

    app.show(app.write("source edit", edit), form)

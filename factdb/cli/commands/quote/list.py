"""factdb quote list."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import nothing, paging, row_format


@click.command("list")
@click.option("--in", "source", metavar="S", help="Only quotes from this source.")
@click.option("--speaker", metavar="E", help="Only quotes of this speaker.")
@paging
@row_format()
@common
@pass_app
def command(app: App, source: str | None, speaker: str | None, limit: int | None, after: str | None, form: str) -> None:
    """List quotes with their grades."""
    from factdb.services import entities, quotes

    with app.reading() as tx:
        speaker_id = entities.find(tx, speaker).id if speaker else None
        found = quotes.listed(tx, source=source, speaker_id=speaker_id, limit=limit, after=after)
    app.show_all(found, form, none=nothing("quotes", 'factdb quote add --in SOURCE --text "…"', source, speaker, after))

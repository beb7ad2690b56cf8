"""factdb claim list."""

from typing import Any

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import nothing, paging, row_format, words
from factdb.words import ClaimStatus


@click.command("list")
@click.option("--subject", metavar="E", help="Only claims about this entity.")
@click.option("--tag", help="Only claims with this tag.")
@click.option("--status", type=words(ClaimStatus), help="Only claims in this state.")
@click.option("--rating", help="Only claims whose newest verdict is this.")
@paging
@row_format()
@common
@pass_app
def command(app: App, form: str, subject: str | None, status: str | None, tag: str | None, **given: Any) -> None:
    """List claims with their newest ratings."""
    from factdb.services import listings

    with app.reading() as tx:
        subject_id = None
        if subject:
            from factdb.services import entities

            subject_id = entities.find(tx, subject).id
        wanted = listings.query(
            subject=subject_id,
            tagged=tag,
            status=ClaimStatus(status) if status else None,
            rated=given["rating"],
            limit=given["limit"],
            after=given["after"],
        )
        found = listings.lines(tx, wanted) if form == "text" else listings.claims(tx, wanted)
    app.show_all(
        found,
        form,
        none=nothing(
            "claims",
            'factdb claim add "…" --in SOURCE --quote "…"',
            subject,
            tag,
            status,
            given["rating"],
            given["after"],
        ),
    )

"""factdb claim query."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("query")
@click.argument("claim")
@click.argument("question", required=False)
@click.option("--settle", metavar="ANSWER", help="Answer the question that is open.")
@row_format()
@common
@pass_app
def command(app: App, claim: str, question: str | None, settle: str | None, form: str) -> None:
    """Put an open question to a claim, or settle it."""
    from factdb.errors.options import MissingOption
    from factdb.services import claims

    if bool(question) == bool(settle):
        raise MissingOption("There is no question", "give a QUESTION, or --settle with the answer")
    changed = app.write(
        "claim query",
        lambda tx: claims.settle(tx, claim, settle) if settle else claims.query(tx, claim, question or ""),
    )
    app.show(changed, form)

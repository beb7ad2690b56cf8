"""factdb claim verify."""

from typing import Any

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("verify")
@click.argument("claim")
@click.option("--rating", required=True, help="For instance reported; see the scale.")
@click.option("--rationale", required=True, help="Why, in the words readers will see.")
@click.option("--evidence", "on", multiple=True, metavar="QUOTE", help="What it rests on; all that stands otherwise.")
@click.option("--known-as-of", metavar="DATE", help="Up to when the checker knew; today otherwise.")
@click.option("--scale", default="default", show_default=True, help="The rating scale.")
@click.option("--reason", "change_reason", help="Why it differs from the verdict before.")
@row_format()
@common
@pass_app
def command(app: App, claim: str, form: str, on: tuple[str, ...], **given: Any) -> None:
    """Append a verdict on the current version, with the evidence it rests on."""
    from factdb.services import statements

    rating, rationale = given.pop("rating"), given.pop("rationale")
    judged = app.write("claim verify", lambda tx: statements.judge(tx, claim, rating, rationale, on=on, **given))
    app.show(judged, form)

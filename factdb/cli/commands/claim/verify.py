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
@click.option("--sign", "signs", is_flag=True, help="Sign it with an SSH key.")
@click.option("--signing-key", metavar="FILE", help="The key to sign with; the setting signing_key otherwise.")
@row_format()
@common
@pass_app
def command(app: App, form: str, *, signs: bool, signing_key: str | None, **given: Any) -> None:
    """Append a verdict on the current version, with the evidence it rests on."""
    from factdb.cli import signing
    from factdb.errors.options import MissingOption
    from factdb.services import statements

    if signs:
        judged = signing.judge(app, key=signing_key, **given)
    elif signing_key:
        raise MissingOption("--signing-key names a key to sign with", "add --sign, or leave it out")
    else:
        judged = app.write("claim verify", lambda tx: statements.judge(tx, **given))
    app.show(judged, form)

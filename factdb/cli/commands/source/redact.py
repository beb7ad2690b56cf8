"""factdb source redact."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("redact")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE…")
@click.option("--reason", required=True, help="By whose order, in the words readers will see.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@row_format("text", "json")
@common
@pass_app
def command(app: App, sources: tuple[str, ...], reason: str, *, yes: bool, form: str) -> None:
    """Remove the bytes, the text and all quoted words of SOURCE for good.

    For what a court orders, or a person may ask. Hashes, evidence and verdicts stay, and the log still verifies.
    What another source holds too is removed only where that one is named as well. Run it again where it was
    interrupted: it finishes.
    """
    from factdb.cli import redacting

    app.show(redacting.redact(app, sources, reason, yes=yes), form)

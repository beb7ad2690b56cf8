"""factdb next."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("next")
@row_format("text", "json")
@common
@pass_app
def command(app: App, form: str) -> None:
    """Show the claim that most needs work, and why."""
    from factdb.rules import check
    from factdb.services import claims, upcoming

    with app.reading() as tx:
        advice = upcoming.advise(tx, check(tx, select=["C", "V", "Q"]).findings)
        empty = advice is None and claims.count(tx) == 0
    if advice:
        app.show(advice, form)
    elif form == "json":
        click.echo("null")
    elif empty:
        app.say('No claims yet. Add one: factdb claim add "…" --in SOURCE --quote "…"')
    else:
        app.say("Nothing is lacking. Next: factdb report -o report.html")

"""factdb doctor."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format
from factdb.words import Health


@click.command("doctor")
@row_format("text", "json")
@common
@pass_app
def command(app: App, form: str) -> int:
    """Examine the database and what it stands on.

    One line a check: ok, warning or error, what was seen, and what to do. Nothing is changed. Exits 1 where there is
    an error, else 0. What the database says is checked by factdb check and factdb log verify.
    """
    from factdb.services import doctor

    found = list(doctor.examine(app.settings, app.actor))
    app.show_all(found, form)
    return 1 if any(each.state is Health.ERROR for each in found) else 0

"""factdb dump."""

from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from factdb.cli.app import App, common, pass_app

if TYPE_CHECKING:
    from factdb.db.transaction import Reading


@click.command("dump")
@click.option("--format", "form", type=click.Choice(["yaml", "jsonl"]), help="By the file's ending otherwise; YAML.")
@click.option("--log", is_flag=True, help="The log instead, with every change and its seals, for another database.")
@click.option("-o", "--output", metavar="FILE", help="Where to write it; standard output otherwise.")
@common
@pass_app
def command(app: App, form: str | None, log: bool, output: str | None) -> None:
    """Write the whole database as a dossier.

    Ids, times, makers, the bytes of captures and every verdict are in it: loaded into a new database, it gives the
    same dump again. With --log its whole history is written instead, as JSON Lines: a new database that loads it has
    the same rows and the same seals, on SQLite and on PostgreSQL.
    """
    if log and form == "yaml":
        raise click.UsageError("--log is written as JSON Lines only.")
    with app.reading() as tx:
        _write(tx, form, log=log, output=output)
    if output not in (None, "-"):
        app.say(f"Wrote {output}.")


def _write(tx: "Reading", form: str | None, *, log: bool, output: str | None) -> None:
    from factdb.cli.writing import write
    from factdb.importers import FORMATS, choose
    from factdb.services import dumping
    from factdb.services.moving import dumping as moving

    if log:
        write(moving.dump(tx), output)
    else:
        write(FORMATS.get(form or choose(PurePath(output or "").name)).write(dumping.dump(tx)), output)

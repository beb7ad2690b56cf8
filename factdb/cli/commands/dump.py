"""factdb dump."""

from pathlib import PurePath

import click

from factdb.cli.app import App, common, pass_app


@click.command("dump")
@click.option("--format", "form", type=click.Choice(["yaml", "jsonl"]), help="By the file's ending otherwise; YAML.")
@click.option("-o", "--output", metavar="FILE", help="Where to write it; standard output otherwise.")
@common
@pass_app
def command(app: App, form: str | None, output: str | None) -> None:
    """Write the whole database as a dossier.

    Ids, times, makers, the bytes of captures and every verdict are in it: loaded into a new database, it gives the
    same dump again.
    """
    from factdb.cli.writing import write
    from factdb.importers import FORMATS, choose
    from factdb.services import dumping

    chosen = form or choose(PurePath(output or "").name)
    with app.reading() as tx:
        write(FORMATS.get(chosen).write(dumping.dump(tx)), output)
    if output not in (None, "-"):
        app.say(f"Wrote {output}.")

"""factdb log head."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("head")
@click.option("--export", metavar="FILE", help="Write it there too, to be kept elsewhere.")
@click.option("--sign", is_flag=True, help="Sign the file that is written, as FILE.sig.")
@click.option("--signing-key", metavar="FILE", help="The key to sign with; the setting signing_key otherwise.")
@row_format("text", "json")
@common
@pass_app
def command(app: App, export: str | None, sign: bool, signing_key: str | None, form: str) -> None:
    """Print the newest seal: whoever keeps it can tell later whether the log was cut or rewritten."""
    from factdb.canonical import to_json
    from factdb.cli import heads
    from factdb.cli.writing import write
    from factdb.services.log import verifying

    if (sign or signing_key) and export in (None, "-"):
        raise click.UsageError("--sign signs a file: give --export FILE too.")
    with app.reading() as tx:
        found = verifying.head_of(tx)
    if export:
        said = to_json(found) + b"\n"
        signature = heads.signed(app, said, signing_key) if sign or signing_key else None
        write([said.decode()], export)
        if signature:
            write([signature], f"{export}{heads.ENDING}")
    if export != "-":
        app.show(found, form)

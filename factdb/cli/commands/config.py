"""factdb config."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import row_format


@click.command("config")
@row_format("text", "json")
@common
@pass_app
def command(app: App, form: str) -> None:
    """Show the settings and where each comes from."""
    from factdb.settings import HELP, Setting

    settings = app.settings
    where = Setting(str(app.where), settings.db.origin)
    rows = {"db": where, "schema": settings.schema, "by": app.actor, "wait": settings.wait}
    rows |= {"signing_key": settings.signing_key, "allowed_signers": settings.allowed_signers}
    if form == "json":
        import msgspec

        click.echo(msgspec.json.format(msgspec.json.encode(rows), indent=2).decode())
        return
    for name, row in rows.items():
        click.echo(f"{name:<15} {row.value or '-'}  ({HELP[name]}; from {row.origin})")

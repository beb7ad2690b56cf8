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
    from factdb.settings import HELP

    rows = {name: getattr(app.settings, name) for name in HELP}
    shown = {"db": str(app.where), "by": app.actor}
    if form == "json":
        import msgspec

        content = {name: {"value": shown.get(name, row.value), "origin": row.origin} for name, row in rows.items()}
        click.echo(msgspec.json.format(msgspec.json.encode(content), indent=2).decode())
        return
    for name, row in rows.items():
        click.echo(f"{name:<6} {shown.get(name, row.value)}  ({HELP[name]}; from {row.origin})")

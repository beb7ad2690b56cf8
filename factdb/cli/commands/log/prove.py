"""factdb log prove."""

import click

from factdb.cli.app import App, common, pass_app


@click.command("prove")
@click.argument("ref")
@click.option("-o", "--output", metavar="FILE", help="Where to write it; standard output otherwise.")
@common
@pass_app
def command(app: App, ref: str, output: str | None) -> None:
    """Export what it takes to verify a row without the database.

    The proof holds what the row and all that refers to it ever said, and every seal from then to the head. Verify it
    with: factdb log verify --proof FILE
    """
    import msgspec

    from factdb.cli.writing import write
    from factdb.services.log import proofs

    with app.reading() as tx:
        proof = proofs.prove(tx, ref)
    write([msgspec.json.format(msgspec.json.encode(proof), indent=2).decode(), "\n"], output)
    if output not in (None, "-"):
        app.say(f"Wrote {output}: {len(proof.changes)} changes, head #{proof.head.seq}.")

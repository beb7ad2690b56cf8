"""factdb log verify."""

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import content, row_format


@click.command("verify")
@click.option("--head", metavar="FILE", help="A head that was exported: is all before it still what it was?")
@click.option("--proof", metavar="FILE", help="Verify an exported proof instead; no database is needed.")
@row_format("text", "json")
@common
@pass_app
def command(app: App, head: str | None, proof: str | None, form: str) -> int:
    """Read the whole log again and name whatever was altered; exit 1 where anything was."""
    if proof:
        return _proof(app, proof, form)
    from factdb.cli import heads
    from factdb.services.log import verifying

    said = content(head) if head else b""
    kept = verifying.read(said, head) if head else None
    signer = heads.signer(app, head, said) if head else None
    with app.reading() as tx:
        found = verifying.verified(tx, kept, app.settings.signers)
    app.show(found, form)
    if signer:
        app.say(f"{head} was signed by {signer}.")
    return 1 if found.faults else 0


def _proof(app: App, path: str, form: str) -> int:
    from factdb.services.log import proofs

    found = proofs.checked(proofs.read(content(path), path))
    app.show(found, form)
    return 1 if found.faults else 0

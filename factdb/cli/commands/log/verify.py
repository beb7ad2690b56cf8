"""factdb log verify."""

from typing import TYPE_CHECKING

import click

from factdb.cli.app import App, common, pass_app
from factdb.cli.params import content, row_format

if TYPE_CHECKING:
    from factdb.records.log import Head, Verified


@click.command("verify")
@click.option("--head", metavar="FILE", help="A head that was exported: is all before it still what it was?")
@click.option(
    "--proof", metavar="FILE", help="Verify an exported proof instead, against --head too; no database is needed."
)
@row_format("text", "json")
@common
@pass_app
def command(app: App, head: str | None, proof: str | None, form: str) -> int:
    """Read the whole log again and name whatever was altered; exit 1 where anything was."""
    from factdb.cli import heads
    from factdb.services.log import verifying

    said = content(head) if head else b""
    kept = verifying.read(said, head) if head else None
    standing = heads.standing(app, head, said) if head else ""
    if proof:
        found, about = _proof(proof, kept)
        standing = standing or about
    else:
        with app.reading() as tx:
            found = verifying.verified(tx, kept, app.settings.signers)
    app.show(found, form)
    if standing:
        app.say(standing)
    return 1 if found.faults else 0


def _proof(path: str, kept: "Head | None") -> "tuple[Verified, str]":
    """A proof verified, and what to know about it where no head was kept to hold it against."""
    from msgspec.structs import replace

    from factdb.services.log import holding, proofs

    proof = proofs.read(content(path), path)
    found = proofs.checked(proof)
    if kept:
        return replace(found, faults=[*found.faults, *holding.against(proof, kept)]), ""
    open_still = "as true as its head is: compare that with one that was kept, by --head FILE."
    return found, f"It is about {proof.ref}, and {open_still}"

"""Heads that are kept elsewhere: signed when they are exported, and their signatures asked when they come back."""

from pathlib import Path

from factdb import clock, signing
from factdb.cli.app import App
from factdb.cli.params import content
from factdb.errors.options import MissingOption

ENDING = ".sig"


def signed(app: App, head: bytes, key: str | None) -> str:
    """The signature of a head's file with a key: the one that is named, else that of the settings."""
    named = key or app.settings.signing_key.value
    if not named:
        raise MissingOption("--sign needs a key", "give --signing-key FILE, or set signing_key in factdb.toml")
    return signing.sign(head, Path(named), signing.HEAD)


def signer(app: App, path: str, head: bytes) -> str | None:
    """Who signed the file of a head, null where nobody did or where no allowed signers are configured.

    Raises BadSignature or UnknownSigner.
    """
    beside, allowed = Path(f"{path}{ENDING}"), app.settings.signers
    if allowed is None or not beside.is_file():
        return None
    found = signing.verify(
        head, content(str(beside)).decode(errors="replace"), allowed, signing.HEAD, moment=clock.now()
    )
    return found.principal

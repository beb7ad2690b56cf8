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


def standing(app: App, path: str, head: bytes) -> str:
    """What the signature beside the file of a head says: whose it is, that nobody may say, or that there is none.

    Empty where nobody signed and no allowed signers are configured. Raises BadSignature or UnknownSigner.
    """
    beside, allowed = Path(f"{path}{ENDING}"), app.settings.signers
    if not beside.is_file():
        return f"{path} is not signed: {beside} is not there." if allowed and path != "-" else ""
    if allowed is None:
        return f"The signature {beside} was not verified: set allowed_signers, which says whose keys count."
    armored = content(str(beside)).decode(errors="replace")
    return f"{path} was signed by {signing.verify(head, armored, allowed, signing.HEAD, moment=clock.now()).principal}."

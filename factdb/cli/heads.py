"""Heads that are kept elsewhere: signed when they are exported, and their signatures asked when they come back."""

from pathlib import Path

from factdb import clock, signing
from factdb.cli.app import App
from factdb.cli.params import content, signing_key

ENDING = ".sig"


def signed(app: App, head: bytes, key: str | None) -> str:
    """The signature of a head's file with a key: the one that is named, else that of the settings."""
    return signing.sign(head, signing_key(app, key), signing.HEAD)


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

"""`claim verify --sign`: what will be stored is read, signed, and stored only if it is still the same.

A key may ask for a passphrase or wait for a touch, so nothing is locked while it does.
"""

from datetime import datetime
from pathlib import Path
from typing import Any

from factdb import clock, signing
from factdb.cli.app import App
from factdb.cli.params import signing_key
from factdb.records.claim import Claim
from factdb.records.signature import Signature
from factdb.services import signatures, statements
from factdb.settings import GUESSED


def judge(app: App, claim: str, rating: str, rationale: str, *, key: str | None, **given: Any) -> Claim:
    """Append a verdict that is signed with a key: the one that is named, else that of the settings."""
    signs_with, allowed, now = signing_key(app, key), app.settings.signers, clock.now()
    owner = signing.owner(signs_with, allowed, moment=now) if allowed else None
    checker = signatures.checker_of(app.actor.value, owner, guessed=app.actor.origin in GUESSED)
    given |= {"checker": checker, "decided_at": now}
    with app.reading() as tx:
        content = statements.draft(tx, claim, rating, rationale, **given).says.content
    signed = _signed(content, signs_with, checker, allowed, now)
    return app.write(
        "claim verify",
        lambda tx: signatures.add(tx, statements.draft(tx, claim, rating, rationale, **given), signed),
    )


def _signed(content: bytes, key: Path, checker: str, allowed: Path | None, moment: datetime) -> Signature:
    """A signature that was verified as anybody will verify it."""
    made = signing.sign(content, key, signing.VERDICT)
    if allowed:
        found = signing.verify(content, made, allowed, signing.VERDICT, moment=moment)
        signer, fingerprint = signatures.signer_of(checker, found), found.key
    else:
        signer = fingerprint = signing.check(content, made, signing.VERDICT)
    return Signature(signer=signer, key=fingerprint, statement=content.decode(), signature=made)

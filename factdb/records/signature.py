"""Signatures of verdicts, and what a checker puts a name to."""

from datetime import date, datetime
from uuid import UUID

from factdb.canonical import to_json
from factdb.records.base import Record


class VerdictStatement(Record, frozen=True, kw_only=True):
    """All that a verdict says. Its text is named by its hash, its evidence by sorted ids, so neither can be changed."""

    claim: str
    claim_id: UUID
    number: int
    version: int
    text_sha256: str
    scale: str
    rating: str
    rationale: str
    change_reason: str | None
    checker: str
    decided_at: datetime
    known_as_of: date
    evidence: tuple[str, ...]

    @property
    def content(self) -> bytes:
        """The bytes that are signed: canonical JSON."""
        return to_json(self)


class Signature(Record, frozen=True, kw_only=True):
    """Who signed, with the key of which fingerprint, what, and the armored signature.

    The signer is the name that the allowed signers give the key; where they do not tell, its fingerprint.
    """

    signer: str
    key: str
    statement: str
    signature: str

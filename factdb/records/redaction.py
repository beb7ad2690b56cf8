"""Words that had to be removed: when, by whom, why; and what a removal takes away and leaves."""

from datetime import datetime

from factdb.records.base import Record


class Redaction(Record, frozen=True, kw_only=True):
    """Why words are gone."""

    at: datetime
    by: str
    reason: str

    @property
    def told(self) -> str:
        """`redacted on 3 May 2026: a court order`."""
        return f"redacted on {self.at.day} {self.at:%B %Y}: {self.reason}"


class Removal(Record, frozen=True, kw_only=True):
    """What a redaction takes from sources, and what still stands; rows are given by their refs.

    `size` counts the bytes of what was held, texts included. `claims` rest on the quotes or on places in the sources.
    `copies` are sources that carry the same words and are held. `backups` are the files beside the database that
    hold the words. `statement` is what the owner of a server's tables has to run yet; `server` tells one from a file.
    """

    sources: tuple[str, ...]
    captures: int
    size: int
    quotes: int
    claims: tuple[str, ...]
    copies: tuple[str, ...]
    server: bool
    backups: tuple[str, ...] = ()
    statement: str | None = None

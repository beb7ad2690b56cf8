"""Citable things, and what is held of them."""

from datetime import datetime
from typing import Any

from factdb.records.base import Record
from factdb.records.redaction import Redaction
from factdb.records.value import Dating
from factdb.words import Basis, ContributorRole, Extent, Grade, LinkKind, SourceStatus, SourceType


class Contributor(Record, frozen=True, kw_only=True):
    """A person's part in a source: an entity's ref, and the name as it is printed."""

    role: ContributorRole
    entity: str | None = None
    name: str


class Link(Record, frozen=True, kw_only=True):
    """What a source does with another, which is given by its ref."""

    kind: LinkKind
    source: str
    note: str | None = None


class Capture(Record, frozen=True, kw_only=True):
    """The bytes and the text of a source at one moment. `characters` counts code points of the text.

    Where both had to be removed, `redacted` tells when and why.
    """

    seq: int
    extent: Extent
    retrieved_at: datetime | None = None
    media_type: str
    charset: str | None = None
    raw_sha256: str
    text_sha256: str
    characters: int
    extractor: str
    extractor_version: str
    url: str | None = None
    archive_url: str | None = None
    redacted: Redaction | None = None


class Source(Record, frozen=True, kw_only=True):
    """A source with its contributors, links and captures; without captures it is cited but not held."""

    ref: str
    id: str
    type: SourceType
    title: str
    contributors: tuple[Contributor, ...] = ()
    container_title: str | None = None
    publisher: str | None = None
    issued: Dating | None = None
    url: str | None = None
    doi: str | None = None
    language: str | None = None
    grade: Grade | None = None
    basis: Basis | None = None
    status: SourceStatus
    status_reason: str | None = None
    status_at: datetime | None = None
    status_by: str | None = None
    csl: dict[str, Any] = {}
    note: str | None = None
    links: tuple[Link, ...] = ()
    captures: tuple[Capture, ...] = ()

    @property
    def held(self) -> bool:
        """Whether anything is held of it that was not redacted."""
        return any(not capture.redacted for capture in self.captures)

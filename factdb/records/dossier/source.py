"""Sources, and what is held of them, as a dossier writes them."""

from typing import Any

from factdb.records.dossier.row import Moment, Number, Offset, Ref, RowInput, Sha256, Text
from factdb.words import Basis, ContributorRole, Extent, Grade, LinkKind, SourceStatus, SourceType


class ContributorInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """An entity by its ref, or a name that is only printed (`literal`)."""

    role: ContributorRole = ContributorRole.AUTHOR
    entity: str | None = None
    literal: str | None = None
    seq: Number | None = None


class LinkInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    kind: LinkKind
    source: str
    note: str | None = None


class CaptureInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """What is held: `text` as it stands here, the bytes of `file` beside the dossier, or hashes of blobs (a dump)."""

    text: str | None = None
    file: str | None = None
    extent: Extent = Extent.WHOLE
    retrieved_at: Moment | None = None
    media_type: str | None = None
    url: str | None = None
    archive_url: str | None = None
    charset: str | None = None
    raw_sha256: Sha256 | None = None
    text_sha256: Sha256 | None = None
    characters: Offset | None = None
    extractor: str | None = None
    extractor_version: str | None = None
    seq: Number | None = None


class SourceInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    ref: Ref
    type: SourceType
    title: Text
    contributors: list[ContributorInput] = []
    container_title: str | None = None
    publisher: str | None = None
    issued: str | None = None
    url: str | None = None
    doi: str | None = None
    language: str | None = None
    grade: Grade | None = None
    basis: Basis | None = None
    status: SourceStatus = SourceStatus.ACTIVE
    status_reason: str | None = None
    status_at: Moment | None = None
    status_by: str | None = None
    csl: dict[str, Any] = {}
    note: str | None = None
    links: list[LinkInput] = []
    captures: list[CaptureInput] = []

"""Citable things, who made them, how one derives from another, and what we hold of them."""

from sqlalchemy import INTEGER, TEXT, CheckConstraint, Column, ForeignKey, LargeBinary, Table, UniqueConstraint

from factdb.canonical import sha256
from factdb.db.tables.base import dating, made, metadata, ref, status, table, to, word
from factdb.db.types import Json, Moment
from factdb.words import Basis, Codec, ContributorRole, Extent, Grade, LinkKind, SourceStatus, SourceType

source = table(
    "source",
    ref(),
    *word("type", SourceType),
    Column("title", TEXT, nullable=False),
    Column("container_title", TEXT),
    Column("publisher", TEXT),
    Column("url", TEXT),
    Column("doi", TEXT),
    Column("language", TEXT),
    *dating("issued"),
    *word("grade", Grade, nullable=True),
    *word("basis", Basis, nullable=True),
    *status(SourceStatus),
    Column("csl", Json),
    Column("note", TEXT),
)

contributor = table(
    "contributor",
    to("source"),
    *word("role", ContributorRole),
    to("entity", nullable=True),
    Column("literal", TEXT),
    Column("seq", INTEGER, nullable=False),
    UniqueConstraint("source_id", "role", "seq"),
    CheckConstraint("(entity_id IS NULL) <> (literal IS NULL)", name="one_name"),
)

source_link = table(
    "source_link",
    to("source"),
    to("source", "target_id"),
    *word("kind", LinkKind),
    Column("note", TEXT),
    UniqueConstraint("source_id", "target_id", "kind"),
    CheckConstraint("source_id <> target_id", name="not_itself"),
)

blob = Table(
    "blob",
    metadata,
    Column("sha256", TEXT, primary_key=True),
    Column("size", INTEGER, nullable=False),
    *word("codec", Codec, redacted=Codec.RAW),
    Column("data", LargeBinary, nullable=False, info={"unaudited": "its hashes are", "redacted": b""}),
    Column("data_sha256", TEXT, info={"redacted": sha256(b"")}),
    *made(),
    CheckConstraint("length(sha256) = 64", name="sha256_length"),
    CheckConstraint("size >= 0", name="size_range"),
    sqlite_strict=True,
    info={"append_only": True, "audited": True},
)

_HASHES = ("raw_sha256", "text_sha256")

capture = table(
    "capture",
    to("source"),
    Column("seq", INTEGER, nullable=False),
    Column("retrieved_at", Moment),
    Column("media_type", TEXT, nullable=False),
    Column("charset", TEXT),
    *[Column(name, TEXT, ForeignKey("blob.sha256"), nullable=False, index=True) for name in _HASHES],
    Column("characters", INTEGER, nullable=False),
    Column("extractor", TEXT, nullable=False),
    Column("extractor_version", TEXT, nullable=False),
    *word("extent", Extent),
    Column("url", TEXT),
    Column("archive_url", TEXT),
    UniqueConstraint("source_id", "seq"),
    UniqueConstraint("id", "source_id"),
    CheckConstraint("seq >= 1", name="seq_range"),
    append_only=True,
)

text_key = Table(
    "text_key",
    metadata,
    Column("text_sha256", TEXT, primary_key=True),
    Column("engine_version", TEXT, nullable=False),
    Column("folded", TEXT, nullable=False),
    Column("offsets", LargeBinary, nullable=False),
    *made(),
    sqlite_strict=True,
    info={"append_only": False, "audited": False},
)

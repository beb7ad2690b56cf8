"""What was redacted: which captures and quotes lost their words, when, by whom and why.

A capture is redacted where a redaction names one of its blobs. Bytes that are gone and that no redaction names are
damaged.
"""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import TEXT, ColumnElement, FromClause, Row, Select, and_, cast, exists, or_, select

from factdb.db.tables.quote import quote
from factdb.db.tables.redaction import redacted_row, redaction
from factdb.db.tables.source import blob, capture, source
from factdb.db.transaction import Reading
from factdb.errors.redaction import SourceRedacted, WordsRedacted
from factdb.records.redaction import Redaction
from factdb.services.pages import batches

WHY = (redaction.c.created_at, redaction.c.created_by, redaction.c.reason)


def is_redacted(held: FromClause = capture) -> ColumnElement[bool]:
    """Whether the capture of the enclosing query was redacted; `held` may be an alias of its table."""
    own = redacted_row.c.row_id.in_([held.c.raw_sha256, held.c.text_sha256])
    return exists().where(redacted_row.c.table_name == blob.name, own).correlate(held)


def is_quote_redacted() -> ColumnElement[bool]:
    """Whether the quote of the enclosing query was redacted."""
    return exists().where(_names_quote()).correlate(quote)


def is_held(source_id: ColumnElement[Any] = source.c.id) -> ColumnElement[bool]:
    """Whether anything is held of a source of the enclosing query."""
    held = capture.alias("held")
    return exists().where(held.c.source_id == source_id, ~is_redacted(held)).correlate_except(held)


def is_gone(source_id: ColumnElement[Any] = source.c.id) -> ColumnElement[bool]:
    """Whether all that was held of a source of the enclosing query was redacted."""
    once = capture.alias("once")
    return and_(exists().where(once.c.source_id == source_id).correlate_except(once), ~is_held(source_id))


def blobs(tx: Reading) -> set[str]:
    """The hashes of all bytes that were removed."""
    return set(tx.execute(select(redacted_row.c.row_id).where(redacted_row.c.table_name == blob.name)).scalars())


def of_quotes(tx: Reading, ids: Select[Any]) -> Mapping[UUID, Redaction]:
    """The redactions of those quotes among some that were redacted."""
    named = select(quote.c.id, *WHY).select_from(quote).join(redacted_row, _names_quote())
    own = redaction.c.id == redacted_row.c.redaction_id
    return _newest(tx, named.join(redaction, own).where(quote.c.id.in_(ids)))


def of_captures(tx: Reading, ids: Iterable[UUID]) -> Mapping[UUID, Redaction]:
    """The redactions of those captures among some that were redacted."""
    found: dict[UUID, Redaction] = {}
    for some in batches(ids):
        found |= _newest(tx, _of_captures(capture.c.id).where(capture.c.id.in_(some)))
    return found


def of_sources(tx: Reading, ids: Iterable[UUID]) -> Mapping[UUID, Redaction]:
    """The redactions of those sources among some of which nothing is held since."""
    gone = _of_captures(source.c.id).join(source, source.c.id == capture.c.source_id).where(is_gone())
    found: dict[UUID, Redaction] = {}
    for some in batches(ids):
        found |= _newest(tx, gone.where(source.c.id.in_(some)))
    return found


def _of_captures(key: ColumnElement[Any]) -> Select[Any]:
    named = or_(redacted_row.c.row_id == capture.c.raw_sha256, redacted_row.c.row_id == capture.c.text_sha256)
    return (
        select(key, *WHY)
        .select_from(capture)
        .join(redacted_row, and_(redacted_row.c.table_name == blob.name, named))
        .join(redaction, redaction.c.id == redacted_row.c.redaction_id)
    )


def _names_quote() -> ColumnElement[bool]:
    return and_(redacted_row.c.table_name == quote.name, redacted_row.c.row_id == cast(quote.c.id, TEXT))


def _newest(tx: Reading, rows: Select[Any]) -> dict[UUID, Redaction]:
    ordered = tx.execute(rows.order_by(redaction.c.created_at, redaction.c.id))
    return {row[0]: _redaction(row) for row in ordered}


def _redaction(row: Row[Any]) -> Redaction:
    return Redaction(at=row.created_at, by=row.created_by, reason=row.reason)


def refuse(tx: Reading, capture_id: UUID) -> None:
    """Raise SourceRedacted where a capture was redacted."""
    named = _of_captures(source.c.ref).join(source, source.c.id == capture.c.source_id)
    found = tx.execute(named.where(capture.c.id == capture_id).order_by(redaction.c.created_at.desc())).first()
    if found:
        raise SourceRedacted(found.ref, found.created_at, found.created_by, found.reason)


def refuse_again(tx: Reading, digests: Iterable[str]) -> None:
    """Raise WordsRedacted where bytes of one of these hashes were removed before."""
    for some in batches(sorted(digests)):
        named = select(source.c.ref, *WHY).select_from(redacted_row).join(redaction).join(source)
        gone = named.where(redacted_row.c.table_name == blob.name, redacted_row.c.row_id.in_(some))
        found = tx.execute(gone.order_by(redaction.c.created_at.desc())).first()
        if found:
            raise WordsRedacted(found.ref, found.created_at, found.created_by, found.reason)

"""Deletion that must happen, by a court's order or at a person's request: words go, the record stays.

Of the sources that are named, the bytes and the texts of all captures go, and the words of all quotes, with what the
log had of both. Hashes, places, grades, evidence and verdicts stay, and the seals hold: each has the hashes of its
changes. Quotes that stood are withdrawn. What people wrote in words of their own is not touched.

Bytes that another source holds too are refused unless that source is named as well: removing them from the one would
take them from the other unasked.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import TEXT, Row, Table, cast, delete, func, or_, select, update

from factdb.db import erasing
from factdb.db.tables.audit import audit_change
from factdb.db.tables.base import REDACTED
from factdb.db.tables.claim import claim
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import piece, quote, quote_check
from factdb.db.tables.redaction import redacted_row, redaction
from factdb.db.tables.source import blob, capture, source, source_link, text_key
from factdb.db.transaction import Reading, Writing
from factdb.errors.redaction import AlreadyRedacted, NothingToRedact, SharedBytes, Why
from factdb.records.redaction import Removal
from factdb.services import captures, redacted, sources
from factdb.services.origins import CARRYING
from factdb.services.pages import batches
from factdb.words import Change, Codec, Standing

BELOW = (piece, quote_check)
"""What holds words of a quote beside the quote itself."""
WORDLESS: dict[Table, dict[str, Any]] = {
    table: {column.name: column.info["redacted"] for column in table.columns if "redacted" in column.info}
    for table in BELOW
}


class _Left(NamedTuple):
    """What a source still has that has to go: bytes by hash, and rows of each table by key."""

    source: Row[Any]
    blobs: set[str]
    rows: dict[Table, set[str]]


class _OfQuote(msgspec.Struct):
    """What a row in the log says of the quote that it belongs to."""

    quote_id: str


def plan(tx: Reading, named: Sequence[str]) -> Removal:
    """What redacting some sources would take away. Raises what `redact` raises."""
    return _removal(tx, _left(tx, named))


def redact(tx: Writing, named: Sequence[str], reason: str) -> Removal:
    """Remove all words that are held of some sources, and record why.

    Raises AlreadyRedacted where that was done before, NothingToRedact where nothing was ever held of a source,
    SharedBytes where another source holds the same.
    """
    erasing.begin(tx.connection)
    left = _left(tx, named)
    told = _removal(tx, left)
    for each in left:
        _record(tx, each, reason)
        for table, keys in each.rows.items():
            _forget(tx, table, keys)
    _empty(tx, set().union(*[each.blobs for each in left]))
    for each in left:
        _silence(tx, each.rows[quote], reason)
    return told


def _left(tx: Reading, named: Sequence[str]) -> list[_Left]:
    """What is left of each source, without those of which nothing is."""
    left: list[_Left] = []
    before: list[Why] = []
    for row in {row.id: row for row in (sources.find(tx, each) for each in named)}.values():
        blobs, rows = _blobs(tx, row.id), _rows(tx, row.id)
        if blobs or any(rows.values()):
            left.append(_Left(row, blobs, rows))
        else:
            before.append(_why(tx, row))
    if not left:
        raise AlreadyRedacted(before)
    _refuse_shared(tx, left)
    return left


def _why(tx: Reading, row: Row[Any]) -> Why:
    """When, by whom and why a source was redacted last. Raises NothingToRedact where it never was."""
    last = select(*redacted.WHY).where(redaction.c.source_id == row.id).order_by(redaction.c.created_at.desc())
    found = tx.execute(last).first()
    if found is None:
        raise NothingToRedact(row.ref)
    return row.ref, found.created_at, found.created_by, found.reason


def _blobs(tx: Reading, source_id: UUID) -> set[str]:
    """The bytes and the texts of a source that are still there; nothing can be taken from what is empty."""
    own = select(blob.c.sha256).join(capture, or_(*_same(blob.c.sha256))).where(capture.c.source_id == source_id)
    return set(tx.execute(own.where(blob.c.size > 0, func.length(blob.c.data) > 0)).scalars())


def _same(digest: Any) -> list[Any]:
    return [capture.c.raw_sha256 == digest, capture.c.text_sha256 == digest]


def _refuse_shared(tx: Reading, left: Sequence[_Left]) -> None:
    digests, others = sorted(set().union(*[each.blobs for each in left])), set()
    holding = select(source.c.ref).join(capture).where(source.c.id.not_in([each.source.id for each in left]))
    for some in batches(digests):
        holds = or_(capture.c.raw_sha256.in_(some), capture.c.text_sha256.in_(some))
        others |= set(tx.execute(holding.where(holds)).scalars())
    if others:
        raise SharedBytes([each.source.ref for each in left], sorted(others))


def _rows(tx: Reading, source_id: UUID) -> dict[Table, set[str]]:
    """The rows that hold words of a source, and those that did and are in the log; redacted ones are left out."""
    stored = select(cast(quote.c.id, TEXT)).where(quote.c.source_id == source_id)
    logged = _logged(quote).where(audit_change.c.content.contains(f'"source_id":"{source_id}"'))
    quotes = {*tx.execute(stored).scalars(), *(row.row_id for row in tx.execute(logged))}
    found = {quote: quotes} | {table: _of_quotes(tx, table, source_id, quotes) for table in BELOW}
    return {table: keys - _done(tx, table, keys) for table, keys in found.items()}


def _of_quotes(tx: Reading, table: Table, source_id: UUID, quotes: set[str]) -> set[str]:
    stored = select(cast(table.c.id, TEXT)).join(quote).where(quote.c.source_id == source_id)
    logged = tx.execute(_logged(table).execution_options(yield_per=1000)) if quotes else ()
    read = msgspec.json.Decoder(_OfQuote).decode
    gone = {row.row_id for row in logged if read(row.content).quote_id in quotes}
    return gone | set(tx.execute(stored).scalars())


def _logged(table: Table) -> Any:
    """What the log has of a table's rows."""
    said = select(audit_change.c.row_id, audit_change.c.content).where(audit_change.c.table_name == table.name)
    return said.where(audit_change.c.operation != Change.DELETE, audit_change.c.content.is_not(None))


def _done(tx: Reading, table: Table, keys: Iterable[str]) -> set[str]:
    done: set[str] = set()
    for some in batches(sorted(keys)):
        named = select(redacted_row.c.row_id).where(redacted_row.c.table_name == table.name)
        done |= set(tx.execute(named.where(redacted_row.c.row_id.in_(some))).scalars())
    return done


def _record(tx: Writing, left: _Left, reason: str) -> None:
    made = tx.add(redaction, source_id=left.source.id, reason=reason)
    keys = [(table.name, key) for table, keys in left.rows.items() for key in sorted(keys)]
    keys += [(blob.name, digest) for digest in sorted(left.blobs)]
    rows = [{"redaction_id": made, "table_name": name, "row_id": key} for name, key in keys]
    for some in batches(rows):
        tx.add_all(redacted_row, some)


def _forget(tx: Writing, table: Table, keys: set[str]) -> None:
    """Take what the log has of some rows until now; what follows says nothing that has to go."""
    own = update(audit_change).where(audit_change.c.table_name == table.name, audit_change.c.operation != Change.DELETE)
    for some in batches(sorted(keys)):
        tx.execute(own.where(audit_change.c.row_id.in_(some)).values(content=None))


def _empty(tx: Writing, digests: set[str]) -> None:
    for some in batches(sorted(digests)):
        tx.execute(update(blob).where(blob.c.sha256.in_(some)).values(captures.kept(Codec.RAW, b"")))
        tx.execute(delete(text_key).where(text_key.c.text_sha256.in_(some)))


def _silence(tx: Writing, quotes: set[str], reason: str) -> None:
    """Take the words of some quotes, and withdraw those that stand; one withdrawn before keeps its reason."""
    for some in batches(sorted(UUID(key) for key in quotes)):
        own = update(quote).where(quote.c.id.in_(some))
        tx.execute(own.where(quote.c.status == Standing.WITHDRAWN).values(text=REDACTED))
        withdrawn = tx.status(Standing.WITHDRAWN, reason)
        tx.execute(own.where(quote.c.status == Standing.STANDS).values(text=REDACTED, **withdrawn))
        for table in BELOW:
            tx.execute(update(table).where(table.c.quote_id.in_(some)).values(WORDLESS[table]))


def _removal(tx: Reading, left: Sequence[_Left]) -> Removal:
    ids, digests = [each.source.id for each in left], set().union(*[each.blobs for each in left])
    return Removal(
        sources=tuple(each.source.ref for each in left),
        captures=_captures(tx, ids),
        size=_size(tx, digests),
        quotes=sum(len(each.rows[quote]) for each in left),
        claims=tuple(_claims(tx, ids)),
        copies=tuple(_copies(tx, ids)),
        server=tx.dialect != "sqlite",
    )


def _captures(tx: Reading, ids: Sequence[UUID]) -> int:
    whole = select(func.count()).select_from(capture).where(capture.c.source_id.in_(ids), ~redacted.is_redacted())
    return int(tx.execute(whole).scalar_one())


def _size(tx: Reading, digests: set[str]) -> int:
    return sum(
        int(tx.execute(select(func.sum(blob.c.size)).where(blob.c.sha256.in_(some))).scalar_one())
        for some in batches(sorted(digests))
    )


def _claims(tx: Reading, ids: Sequence[UUID]) -> list[str]:
    """The claims whose evidence is a quote of the sources, or a place in them."""
    quoted = evidence.outerjoin(quote, quote.c.id == evidence.c.quote_id)
    rests = select(claim.c.ref).select_from(quoted.join(claim, claim.c.id == evidence.c.claim_id)).distinct()
    from_them = or_(quote.c.source_id.in_(ids), evidence.c.source_id.in_(ids))
    return sorted(tx.execute(rests.where(from_them)).scalars())


def _copies(tx: Reading, ids: Sequence[UUID]) -> list[str]:
    """Other sources with the same words that are held: what republishes or translates them, and what they do."""
    near, far = source_link.c.source_id, source_link.c.target_id
    carrying = source_link.c.kind.in_(CARRYING)
    linked = select(near).where(far.in_(ids), carrying).union(select(far).where(near.in_(ids), carrying))
    others = select(source.c.ref).where(source.c.id.in_(linked), source.c.id.not_in(ids), redacted.is_held())
    return sorted(tx.execute(others).scalars())

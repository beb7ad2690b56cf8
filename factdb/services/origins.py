"""Where words come from: the chain of sources behind a source, by what it republishes or translates.

A repost's words are those of what it republishes, so its primary source and the date that "last April" is
counted from are looked for there.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select

from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.source import source, source_link
from factdb.db.transaction import Reading
from factdb.services import redacted
from factdb.services.pages import batches
from factdb.words import LinkKind

CARRYING = (LinkKind.REPUBLISHES, LinkKind.TRANSLATES)
"""The links over which the words themselves travel."""


def carriers(tx: Reading) -> Mapping[UUID, UUID]:
    """Which source's words each source carries; of several, the one that was linked first."""
    links = select(source_link.c.source_id, source_link.c.target_id).where(source_link.c.kind.in_(CARRYING))
    rows = tx.execute(links.order_by(source_link.c.created_at.desc(), source_link.c.id.desc()))
    return {row.source_id: row.target_id for row in rows}


def chain(start: UUID, carried: Mapping[UUID, UUID]) -> list[UUID]:
    """A source, what it carries, what that carries, …; a circle ends where it closes."""
    found = [start]
    while (following := carried.get(found[-1])) and following not in found:
        found.append(following)
    return found


def anchor(tx: Reading, source_id: UUID) -> date | None:
    """The day that relative dates in a source count from: that of its origin, else its own, null if unknown."""
    behind = chain(source_id, carriers(tx))
    days = select(source.c.id, source.c.issued_earliest).where(source.c.id.in_(behind))
    issued = {row.id: row.issued_earliest for row in tx.execute(days)}
    known: list[date] = [issued[each] for each in reversed(behind) if issued[each]]
    return known[0] if known else None


def named(tx: Reading, ids: Iterable[UUID | None]) -> Mapping[UUID, Row[Any]]:
    """The ref and short name of sources, and whether anything is held of each."""
    held = redacted.is_held().label("held")
    columns = [source.c[name] for name in ("id", "ref", "title", "container_title", "publisher", "csl")]
    wanted = select(*columns, held)
    asked = batches(each for each in ids if each)
    return {row.id: row for batch in asked for row in tx.execute(wanted.where(source.c.id.in_(batch)))}


def short_name(row: Row[Any]) -> str:
    """How a source is called in a chain: by CSL's short title, where it appeared, who published it, or its title."""
    return str((row.csl or {}).get("title-short") or row.container_title or row.publisher or row.title)


def of_claim(tx: Reading, claim_id: UUID) -> date | None:
    """The day that relative dates in a claim count from: that of its first quote's source."""
    first = (
        select(quote.c.source_id)
        .join(evidence, evidence.c.quote_id == quote.c.id)
        .where(evidence.c.claim_id == claim_id)
        .order_by(evidence.c.created_at, evidence.c.id)
    )
    found = tx.execute(first).scalar()
    return anchor(tx, found) if found else None

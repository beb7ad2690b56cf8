"""Quotes reached us at second hand, and are not held to the primary source.

A repost can be faithful to an article that is not faithful to its interview. The grade of such a quote says how it
stands to the copy that is held, never how it stands to what was said. Holding the primary is not enough: a quote
is compared with it only once its words are quoted from there.

Fix: factdb source add FILE --capture-of REF, and quote the words from there
"""

from collections import Counter, defaultdict
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, select

from factdb.db.tables.quote import quote
from factdb.db.tables.source import capture, source
from factdb.db.transaction import Reading
from factdb.rules._origins import first_source
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import quote_stands
from factdb.rules._wording import count, listed
from factdb.services import origins, redacted
from factdb.words import Noun, Severity


@rule("A102", Severity.ERROR, Noun.SOURCE)
def primary_not_held(tx: Reading) -> Findings:
    """One query counts quotes by where they begin and where they are held; links are followed in memory."""
    known, carried = _sources(tx), origins.carriers(tx)
    quotes: Counter[UUID] = Counter()
    copies: dict[UUID, set[str]] = defaultdict(set)
    for row in tx.execute(_counted()):
        primary = row.first or origins.chain(row.source_id, carried)[-1]
        if primary != row.source_id:
            quotes[primary] += row.number
            copies[primary].add(f"{row.copy} ({row.extent})")
    for primary, number in quotes.items():
        resting, copied = count(number, "quote", "rest"), listed(sorted(copies[primary]))
        if known[primary].held:
            yield known[primary].ref, f"is held, but {resting} on {copied} instead"
        else:
            yield known[primary].ref, f"is not held, and {resting} on it; held instead: {copied}"


def _sources(tx: Reading) -> dict[UUID, Row[Any]]:
    """Every source's ref, and whether anything is held of it."""
    held = redacted.is_held().label("held")
    return {row.id: row for row in tx.execute(select(source.c.id, source.c.ref, held))}


def _counted() -> Select[tuple[UUID, UUID, str, str, int]]:
    """How many quotes begin at each first source and are held in each copy."""
    quotes = select(first_source().label("first"), quote.c.source_id, quote.c.capture_id).where(quote_stands).subquery()
    columns = (quotes.c.first, quotes.c.source_id, source.c.ref.label("copy"), capture.c.extent)
    return (
        select(*columns, func.count().label("number"))
        .join(source, source.c.id == quotes.c.source_id)
        .join(capture, capture.c.id == quotes.c.capture_id)
        .group_by(quotes.c.first, quotes.c.source_id, source.c.ref, capture.c.extent)
    )

"""How much was checked: the rows of each noun that stand."""

from typing import Any

from sqlalchemy import Column, Select, func, select

from factdb.db.tables.claim import claim
from factdb.db.tables.entity import entity
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.source import capture, source
from factdb.db.tables.verdict import verdict
from factdb.db.transaction import Reading
from factdb.rules._standing import claim_stands, evidence_stands, quote_stands


def checked(tx: Reading) -> dict[str, int]:
    """The number of rows of each noun, without those that are withdrawn."""
    row = tx.execute(select(*[query.scalar_subquery().label(name) for name, query in _counts().items()])).one()
    return dict(row._mapping)


def _counts() -> dict[str, Select[tuple[int]]]:
    return {
        "entities": _count(entity.c.id),
        "sources": _count(source.c.id),
        "captures": _count(capture.c.id),
        "quotes": _count(quote.c.id).where(quote_stands),
        "claims": _count(claim.c.id).where(claim_stands),
        "evidence": _count(evidence.c.id).where(evidence_stands()),
        "verdicts": _count(verdict.c.id),
    }


def _count(column: Column[Any]) -> Select[tuple[int]]:
    return select(func.count(column))

"""The newest verdict rests on evidence that was withdrawn or redacted.

A verdict keeps the evidence that it was reached on. Once a piece of it is withdrawn, or the quote that it points at,
or its words had to be removed, readers see a rating that part of its ground no longer carries. A place in a source of
which nothing is held any more is to be withdrawn first, or the next verdict would rest on it too.

Fix: factdb claim verify REF --rating … --rationale "…"
"""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Row, Select, or_, select

from factdb.db.tables.claim import claim
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.rating import rating
from factdb.db.tables.source import source
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import claim_stands, evidence_stands
from factdb.rules._wording import listed
from factdb.services import redacted
from factdb.services.newest import is_newest, newest
from factdb.words import Noun, Severity, Standing


@rule("V103", Severity.ERROR, Noun.CLAIM)
def verdict_on_withdrawn_evidence(tx: Reading) -> Findings:
    for (ref, word), rows in groupby(tx.execute(_gone()), key=lambda row: (row.ref, row.word)):
        gone = list(rows)
        names = sorted(_name(row) for row in gone)
        were = "which was" if len(names) == 1 else "which were"
        yield ref, f"its verdict “{word}” rests on {listed(names)}, {were} {_how(gone)}"


def _how(rows: Sequence[Row[Any]]) -> str:
    """The words for what became of all of them."""
    ways = {"redacted" if row.redacted or row.emptied else "withdrawn" for row in rows}
    return " or ".join(sorted(ways, reverse=True))


def _gone() -> Select[Any]:
    """Each claim with the pieces of its newest verdict's evidence that no longer stand."""
    last = newest(verdict, "claim_id")
    named = (quote.c.ref.label("quote"), quote.c.status, source.c.ref.label("source"), evidence.c.locator)
    gone = redacted.is_quote_redacted().label("redacted"), redacted.is_gone(evidence.c.source_id).label("emptied")
    return (
        select(claim.c.ref, rating.c.word, *named, *gone)
        .join(verdict, verdict.c.claim_id == claim.c.id)
        .join(last, is_newest(verdict, last))
        .join(rating, rating.c.id == verdict.c.rating_id)
        .join(verdict_evidence, verdict_evidence.c.verdict_id == verdict.c.id)
        .join(evidence, evidence.c.id == verdict_evidence.c.evidence_id)
        .outerjoin(quote, quote.c.id == evidence.c.quote_id)
        .outerjoin(source, source.c.id == evidence.c.source_id)
        .where(claim_stands, or_(~evidence_stands(), redacted.is_gone(evidence.c.source_id)))
        .order_by(claim.c.ref)
    )


def _name(row: Row[Any]) -> str:
    """The quote; where it stands and only its use as evidence was withdrawn, that is said; or a place in a source."""
    if row.quote is None:
        return f"{row.locator} of {row.source}"
    return str(row.quote) if row.status == Standing.WITHDRAWN else f"the evidence of {row.quote}"

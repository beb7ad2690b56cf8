"""A typed value of a claim stands in none of its quotes.

The figure came from somewhere: from a passage that was not quoted, from arithmetic, or from a slip of the hand.
Relative dates are counted from the day of the words, else from the date of the source where they began. A claim that
also rests on a place without words (a table, a photograph) is left alone, since the figure may stand there; so
is one whose quotes only refute or mention it.

Fix: factdb evidence add REF QUOTE, with a quote that states it, or factdb claim revise REF --value "…" --reason "…"
"""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, exists, select

from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.source import source
from factdb.db.transaction import Reading
from factdb.records.value import Value
from factdb.rules._origins import first_source
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import evidence_stands
from factdb.rules._typed import typed_values
from factdb.rules._wording import count, figure
from factdb.services import origins
from factdb.services.columns import value_of
from factdb.text import find
from factdb.values import scan
from factdb.values.compare import agree
from factdb.words import VOUCHING, Noun, Severity, Stance

CARRYING_FIGURES = (Stance.SUPPORTS, Stance.QUALIFIES)


@rule("C104", Severity.WARNING, Noun.CLAIM)
def value_not_in_quotes(tx: Reading) -> Findings:
    """Not one query: no database reads numbers in text. Claims, values and quotes are read in one stream."""
    days = _Days(tx)
    rows = tx.execute(_values_and_quotes().execution_options(yield_per=1000))
    for _, pairs in groupby(rows, key=lambda row: (row.version_id, row.seq)):
        first, *further = pairs
        value, quotes = value_of(first), [first, *further]
        if value and not any(_states(row, value, days.of(row)) for row in quotes):
            stands = "not in its quote" if len(quotes) == 1 else f"in none of its {count(len(quotes), 'quote')}"
            yield first.ref, f"its typed value {figure(value)} stands {stands}"


def _values_and_quotes() -> Select[Any]:
    """Every typed value beside every quote of its claim."""
    values = typed_values().subquery()
    held = evidence.alias("held")
    elsewhere = exists().where(
        held.c.claim_id == values.c.claim_id, held.c.source_id.is_not(None), evidence_stands(held)
    )
    columns = (quote.c.text.label("said"), quote.c.said_on_latest, quote.c.source_id, first_source().label("first"))
    return (
        select(values, *columns)
        .join(evidence, evidence.c.claim_id == values.c.claim_id)
        .join(quote, quote.c.id == evidence.c.quote_id)
        .where(evidence_stands(), evidence.c.stance.in_(CARRYING_FIGURES), ~elsewhere)
        .order_by(values.c.version_id, values.c.seq, quote.c.id)
    )


class _Days:
    """The days that relative dates in a quote may count from."""

    def __init__(self, tx: Reading) -> None:
        self._carried = origins.carriers(tx)
        dated = select(source.c.id, source.c.issued_earliest).where(source.c.issued_earliest.is_not(None))
        self._issued: Mapping[UUID, date] = {row.id: row.issued_earliest for row in tx.execute(dated)}

    def of(self, row: Row[Any]) -> set[date | None]:
        """The day of the words, and the day of the source where they began."""
        behind = origins.chain(row.first or row.source_id, self._carried)
        issued = (self._issued[each] for each in reversed(behind) if each in self._issued)
        return {row.said_on_latest, next(issued, None)}


def _states(row: Row[Any], value: Value, days: Iterable[date | None]) -> bool:
    """Whether a quote states a value, in figures or in the words in which it was typed."""
    if any(agree(stated, value) for day in days for stated in scan(row.said, anchor=day)):
        return True
    stated = value.stated or value.text or ""
    return bool(stated) and find(stated, row.said).fidelity in VOUCHING

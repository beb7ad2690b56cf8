"""What still counts: claims, quotes and evidence that are not withdrawn."""

from sqlalchemy import ColumnElement, FromClause, and_, exists

from factdb.db.tables.claim import claim
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.words import ClaimStatus, Standing

claim_stands: ColumnElement[bool] = claim.c.status != ClaimStatus.WITHDRAWN
quote_stands: ColumnElement[bool] = quote.c.status == Standing.STANDS


def evidence_stands(table: FromClause = evidence) -> ColumnElement[bool]:
    """Evidence counts while neither it nor the quote that it points at is withdrawn; `table` may be an alias of it."""
    withdrawn = exists().where(quote.c.id == table.c.quote_id, quote.c.status == Standing.WITHDRAWN)
    return and_(table.c.status == Standing.STANDS, ~withdrawn.correlate(table))

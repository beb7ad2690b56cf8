"""What still counts: claims, quotes and evidence that are not withdrawn, newest versions, verdicts and grades."""

from typing import Any

from sqlalchemy import ColumnElement, FromClause, Subquery, Table, and_, exists, func, select

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote, quote_check
from factdb.db.tables.verdict import verdict
from factdb.words import ClaimStatus, Standing

claim_stands: ColumnElement[bool] = claim.c.status != ClaimStatus.WITHDRAWN
quote_stands: ColumnElement[bool] = quote.c.status == Standing.STANDS


def evidence_stands(table: FromClause = evidence) -> ColumnElement[bool]:
    """Evidence counts while neither it nor the quote that it points at is withdrawn; `table` may be an alias of it."""
    withdrawn = exists().where(quote.c.id == table.c.quote_id, quote.c.status == Standing.WITHDRAWN)
    return and_(table.c.status == Standing.STANDS, ~withdrawn.correlate(table))


def newest_version() -> Subquery:
    """The current version of every claim: `claim_id` and `number`."""
    return _newest(claim_version, "claim_id")


def newest_verdict() -> Subquery:
    """The newest verdict of every claim that has one: `claim_id` and `number`."""
    return _newest(verdict, "claim_id")


def newest_grade() -> Subquery:
    """The newest grade of every quote that has one: `quote_id` and `number`."""
    return _newest(quote_check, "quote_id")


def same(table: Table, newest: Subquery) -> ColumnElement[bool]:
    """Whether a row of the table is the newest one."""
    return and_(*[table.c[column.name] == column for column in newest.c])


def _newest(table: Table, owner: str) -> Subquery:
    number: Any = func.max(table.c.number).label("number")
    return select(table.c[owner], number).group_by(table.c[owner]).subquery()

"""Of rows that are numbered within their owner, the one that counts: the highest number. And what it leaves stale."""

from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, Table, and_, exists, func, not_, or_, select

from factdb.db.tables.claim import claim_version
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.words import Standing


def newest(table: Table, owner: str, among: Select[Any] | None = None) -> Subquery:
    """Each owner's highest number, of all owners or those `among` some ids: columns `owner` and `number`."""
    number: Any = func.max(table.c.number).label("number")
    found = select(table.c[owner], number).group_by(table.c[owner])
    return (found if among is None else found.where(table.c[owner].in_(among))).subquery()


def is_newest(table: Table, highest: Subquery) -> ColumnElement[bool]:
    """Whether a row of the table is the one that a `newest` names."""
    return and_(*[table.c[column.name] == column for column in highest.c])


def stale() -> ColumnElement[bool]:
    """Whether a verdict no longer holds of what stands: its version was superseded, or its evidence withdrawn."""
    return or_(superseded(), fallen())


def fallen() -> ColumnElement[bool]:
    """Whether a verdict rests on evidence that was withdrawn since, or whose quote was."""
    gone = or_(evidence.c.status == Standing.WITHDRAWN, quote.c.status == Standing.WITHDRAWN)
    rested = verdict_evidence.join(evidence, evidence.c.id == verdict_evidence.c.evidence_id)
    frozen = rested.outerjoin(quote, quote.c.id == evidence.c.quote_id)
    return exists(select(1).select_from(frozen).where(verdict_evidence.c.verdict_id == verdict.c.id, gone))


def superseded() -> ColumnElement[bool]:
    """Whether a verdict stands on a version that a change of substance has superseded."""
    judged, later = claim_version.alias("judged"), claim_version.alias("later")
    return exists().where(
        judged.c.id == verdict.c.claim_version_id,
        later.c.claim_id == verdict.c.claim_id,
        later.c.number > judged.c.number,
        not_(later.c.minor),
    )

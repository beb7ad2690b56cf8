"""Lists of claims, one query a page, and the claim that most needs work."""

from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, Table, and_, exists, func, select

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.entity import entity
from factdb.db.tables.rating import rating
from factdb.db.tables.verdict import verdict
from factdb.db.transaction import Reading
from factdb.records.claim import Claim, ClaimLine
from factdb.services import pages
from factdb.services.newest import stale
from factdb.words import ClaimStatus


def query(
    *,
    subject: Any = None,
    tagged: str | None = None,
    status: ClaimStatus | None = None,
    rated: str | None = None,
    limit: int | None = None,
    after: str | None = None,
) -> Select[Any]:
    """The one query behind `claim list`: current versions, newest ratings."""
    last, judged = _highest(claim_version), _highest(verdict)
    conditions = [claim.c.subject_id == subject] if subject else []
    conditions += [_tagged(tagged)] if tagged else []
    conditions += [claim.c.status == status] if status else []
    conditions += [rating.c.word == rated] if rated else []
    return (
        select(
            claim.c.ref,
            claim_version.c.text,
            entity.c.ref.label("subject"),
            claim.c.status,
            claim_version.c.modality,
            claim_version.c.number.label("version"),
            rating.c.word.label("rating"),
            stale().label("stale"),
        )
        .select_from(claim)
        .join(claim_version, and_(claim_version.c.claim_id == claim.c.id, claim_version.c.number == last))
        .outerjoin(entity, entity.c.id == claim.c.subject_id)
        .outerjoin(verdict, and_(verdict.c.claim_id == claim.c.id, verdict.c.number == judged))
        .outerjoin(rating, rating.c.id == verdict.c.rating_id)
        .where(pages.after_ref(claim, after, conditions))
        .order_by(claim.c.ref)
        .limit(limit)
    )


def _tagged(name: str) -> ColumnElement[bool]:
    from factdb.db.tables.tag import tag

    return exists().where(tag.c.claim_id == claim.c.id, tag.c.name == name)


def _highest(numbered: Table) -> ScalarSelect[int]:
    """The highest number among a claim's rows."""
    each = numbered.alias("each")
    return select(func.max(each.c.number)).where(each.c.claim_id == claim.c.id).correlate(claim).scalar_subquery()


def lines(tx: Reading, wanted: Select[Any]) -> list[ClaimLine]:
    """The claims of a page, a line each."""
    return [ClaimLine(**{**row._mapping, "stale": bool(row.stale)}) for row in tx.execute(wanted)]


def claims(tx: Reading, wanted: Select[Any]) -> list[Claim]:
    """The claims of a page, whole; what that needs is imported here, since the plain list must start fast."""
    from factdb.services.claiming import read

    return read(tx, claim.c.ref.in_(select(wanted.subquery().c.ref)))

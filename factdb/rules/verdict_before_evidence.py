"""The newest verdict is older than evidence that stands.

What came in later may change the rating, and the verdict does not say that it was weighed. Evidence that the
verdict rests on was known to it, whenever it was recorded; what was recorded earlier was left out on purpose.

Fix: factdb claim verify REF --rating reported --rationale "…"
"""

from datetime import datetime

from sqlalchemy import exists, func, select

from factdb.db.tables.claim import claim
from factdb.db.tables.evidence import evidence
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import claim_stands, evidence_stands
from factdb.rules._wording import count
from factdb.services.newest import is_newest, newest
from factdb.words import Noun, Severity


@rule("V102", Severity.WARNING, Noun.CLAIM)
def verdict_before_evidence(tx: Reading) -> Findings:
    last, judged = newest(verdict, "claim_id"), verdict.c.decided_at
    known = exists().where(
        verdict_evidence.c.verdict_id == verdict.c.id, verdict_evidence.c.evidence_id == evidence.c.id
    )
    stale = (
        select(claim.c.ref, judged, func.count().label("number"), func.max(evidence.c.created_at).label("came"))
        .join(verdict, verdict.c.claim_id == claim.c.id)
        .join(last, is_newest(verdict, last))
        .join(evidence, evidence.c.claim_id == claim.c.id)
        .where(claim_stands, evidence_stands(), ~known, evidence.c.created_at > verdict.c.created_at)
        .group_by(claim.c.ref, judged)
    )
    for row in tx.execute(stale):
        came = "came on" if row.number == 1 else "came since, the last on"
        later = f"{count(row.number, 'piece')} of evidence {came} {_day(row.came)}"
        yield row.ref, f"its newest verdict is of {_day(row.decided_at)}, and {later}"


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%B %Y}"

"""The newest verdict judges a version that the claim no longer has.

The claim was reworded after it was judged, so readers see a rating of something else. A minor version, such as a
typing error mended, leaves a verdict valid.

Fix: factdb claim verify REF --rating reported --rationale "…"
"""

from sqlalchemy import Subquery, func, not_, select

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.verdict import verdict
from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import claim_stands
from factdb.services.newest import is_newest, newest
from factdb.words import Noun, Severity


@rule("V101", Severity.ERROR, Noun.CLAIM)
def verdict_on_old_version(tx: Reading) -> Findings:
    last, meant = newest(verdict, "claim_id"), _last_change()
    stale = (
        select(claim.c.ref, claim_version.c.number.label("judged"), meant.c.number)
        .join(verdict, verdict.c.claim_id == claim.c.id)
        .join(last, is_newest(verdict, last))
        .join(claim_version, claim_version.c.id == verdict.c.claim_version_id)
        .join(meant, meant.c.claim_id == claim.c.id)
        .where(claim_stands, claim_version.c.number < meant.c.number)
    )
    for row in tx.execute(stale):
        yield row.ref, f"its newest verdict judges version {row.judged}, and version {row.number} says something else"


def _last_change() -> Subquery:
    """The newest version of every claim that is more than a typing error mended."""
    number = func.max(claim_version.c.number).label("number")
    meant = select(claim_version.c.claim_id, number).where(not_(claim_version.c.minor))
    return meant.group_by(claim_version.c.claim_id).subquery()

"""A claim has no verdict.

Evidence does not judge itself: until a named checker has rated the claim, it is material and not a checked fact.

Fix: factdb claim verify REF --rating reported --rationale "…"
"""

from sqlalchemy import exists, select

from factdb.db.tables.claim import claim
from factdb.db.tables.verdict import verdict
from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import claim_stands
from factdb.words import Noun, Severity


@rule("C102", Severity.WARNING, Noun.CLAIM)
def claim_without_verdict(tx: Reading) -> Findings:
    rated = exists().where(verdict.c.claim_id == claim.c.id)
    for row in tx.execute(select(claim.c.ref).where(claim_stands, ~rated)):
        yield row.ref, "has no verdict"

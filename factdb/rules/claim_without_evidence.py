"""A claim has no evidence.

Nobody can check a claim that points at nothing. Evidence that is withdrawn, or whose quote is, does not count.

Fix: factdb evidence add REF QUOTE
"""

from sqlalchemy import exists, select

from factdb.db.tables.claim import claim
from factdb.db.tables.evidence import evidence
from factdb.db.transaction import Reading
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import claim_stands, evidence_stands
from factdb.words import Noun, Severity


@rule("C101", Severity.ERROR, Noun.CLAIM)
def claim_without_evidence(tx: Reading) -> Findings:
    rests_on = exists().where(evidence.c.claim_id == claim.c.id, evidence_stands())
    for row in tx.execute(select(claim.c.ref).where(claim_stands, ~rests_on)):
        yield row.ref, "has no evidence"

"""The claim that most needs work, and why: the one with the gravest findings, then the most, then by ref."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select

from factdb.db.tables.claim import claim
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.transaction import Reading
from factdb.records.advice import Advice
from factdb.records.finding import Finding
from factdb.services import claims
from factdb.words import ClaimStatus, Noun, Severity, Standing

GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
ASKED = 'factdb claim query {} --settle "…"'


def advise(tx: Reading, findings: Iterable[Finding]) -> Advice | None:
    """What to work on next; null where nothing is lacking. Findings about a quote count for the claims on it."""
    lacks: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    resting = _resting(tx)
    for finding in findings:
        owners = [finding.ref] if finding.kind is Noun.CLAIM else resting.get(finding.ref, ())
        subject = "" if finding.kind is Noun.CLAIM else f"its quote {finding.ref} "
        for owner in owners if finding.kind in (Noun.CLAIM, Noun.QUOTE) else ():
            lacks[owner].append((GRAVITY[finding.severity], f"{subject}{finding.message}", finding.fix))
    for row in tx.execute(select(claim.c.ref, claim.c.status_reason).where(claim.c.status == ClaimStatus.QUERY)):
        lacks[row.ref].append(
            (GRAVITY[Severity.INFO], f"a question is open: {row.status_reason}", ASKED.format(row.ref))
        )
    return _gravest(tx, lacks)


def _resting(tx: Reading) -> Mapping[str, list[str]]:
    """The claims that rest on each quote, by refs."""
    rows = (
        select(quote.c.ref, claim.c.ref.label("claim"))
        .join(evidence, evidence.c.quote_id == quote.c.id)
        .join(claim, claim.c.id == evidence.c.claim_id)
        .where(evidence.c.status == Standing.STANDS, claim.c.status != ClaimStatus.WITHDRAWN)
        .order_by(claim.c.ref)
    )
    found = defaultdict(list)
    for row in tx.execute(rows):
        found[row.ref].append(row.claim)
    return found


def _gravest(tx: Reading, lacks: Mapping[str, list[tuple[int, str, str]]]) -> Advice | None:
    def need(ref: str) -> tuple[Any, ...]:
        grave = [lack[0] for lack in lacks[ref]]
        return (*[-grave.count(step) for step in GRAVITY.values()], ref)

    if not lacks:
        return None
    worst = min(lacks, key=need)
    ordered = sorted(lacks[worst])
    return Advice(
        ref=worst, text=claims.get(tx, worst).text, why=tuple(why for _, why, _ in ordered), fix=ordered[0][2]
    )

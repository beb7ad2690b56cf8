"""Claims have secondary support only, from fewer than three independent origins.

A repost of an article that quotes a newspaper is one origin, however often it was copied. What one origin says at
second hand is reported and not confirmed. Only evidence that supports a claim is counted.

Fix: find a primary source, or independent ones, and add them: factdb evidence add CLAIM QUOTE --directness primary
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import TEXT, Select, case, cast, func, select

from factdb.db.tables.claim import claim
from factdb.db.tables.evidence import evidence
from factdb.db.tables.quote import quote
from factdb.db.tables.source import source
from factdb.db.transaction import Reading
from factdb.rules._origins import descent, first_source
from factdb.rules._rule import Findings, rule
from factdb.rules._standing import claim_stands, evidence_stands
from factdb.rules._wording import count
from factdb.services import origins
from factdb.words import Directness, Noun, Severity, Stance

ENOUGH = 3


@rule("S101", Severity.WARNING, Noun.SOURCE)
def too_few_origins(tx: Reading) -> Findings:
    """One query counts the claims that rest on the same sources; which of these are independent is found in memory."""
    derived, alone, shared = descent(tx), Counter[UUID](), Counter[UUID]()
    for sources, number in _weak(tx):
        found = derived.origins(sources)
        if len(found) < ENOUGH:
            (alone if len(found) == 1 else shared).update(dict.fromkeys(found, number))
    refs = {row.id: row.ref for row in tx.execute(select(source.c.id, source.c.ref))}
    for origin in alone.keys() | shared.keys():
        yield refs[origin], _message(alone[origin], shared[origin])


def _message(alone: int, shared: int) -> str:
    only = [f"the only origin of {count(alone, 'claim')}"] if alone else []
    both = [f"one of two origins of {count(shared, 'claim')}"] if shared else []
    return f"is {' and '.join(only + both)} with secondary support only"


def _weak(tx: Reading) -> Iterator[tuple[set[UUID], int]]:
    """Sets of sources, and how many claims rest on just these, at second hand."""
    carried = origins.carriers(tx)
    for row in tx.execute(_counted()):
        named = {UUID(each) for each in row.sources.split()}
        yield {origins.chain(each, carried)[-1] for each in named}, row.number


def _counted() -> Select[Any]:
    rests = _supported().subquery()
    sources = func.aggregate_strings(cast(rests.c.first, TEXT), " ").label("sources")
    weak = select(sources).group_by(rests.c.claim_id).having(func.max(rests.c.primary_support) == 0).subquery()
    return select(weak.c.sources, func.count().label("number")).group_by(weak.c.sources)


def _supported() -> Select[Any]:
    """Each claim with each first source behind its support, and whether any of that is primary."""
    first = func.coalesce(first_source(), quote.c.source_id, evidence.c.source_id)
    primary = case((evidence.c.directness == Directness.PRIMARY, 1), else_=0)
    support = (
        select(evidence.c.claim_id, first.label("first"), primary.label("primary_support"))
        .join(claim, claim.c.id == evidence.c.claim_id)
        .outerjoin(quote, quote.c.id == evidence.c.quote_id)
        .where(claim_stands, evidence_stands(), evidence.c.stance == Stance.SUPPORTS)
        .subquery()
    )
    most = func.max(support.c.primary_support).label("primary_support")
    return select(support.c.claim_id, support.c.first, most).group_by(support.c.claim_id, support.c.first)

"""A proof held against a head that was kept elsewhere."""

import pytest
from msgspec.structs import replace

from factdb.services import claims
from factdb.services.log import holding, proofs, verifying

OTHER = "01a212a9-0000-7000-8000-000000000000"


@pytest.fixture
def proved(writes, reads):
    """A proof of a claim, and the heads before, with and after it."""
    heads = []
    for ref in ("before", "stake", "after"):
        with writes() as tx:
            claims.add(tx, f"Meta grew: {ref}.", ref=ref)
        with reads() as tx:
            heads.append(verifying.head_of(tx))
            proof = proofs.prove(tx, "stake") if ref != "before" else None
    return proof, heads


def _said(proof, kept):
    return [f"{fault.place} {fault.message}" for fault in holding.against(proof, kept)]


def test_a_head_that_is_among_its_seals_holds(proved):
    proof, (_, with_it, after) = proved
    assert _said(proof, with_it) == _said(proof, after) == []


def test_a_head_of_another_history_is_named(proved):
    proof, (*_, after) = proved
    assert _said(proof, replace(after, hash="0" * 64)) == [
        f"head #{after.seq} is not what the proof has there: its history was rewritten"
    ]


def test_a_head_of_another_log_is_named(proved):
    proof, (*_, after) = proved
    assert _said(proof, replace(after, chain=OTHER)) == [f"head #{after.seq} is of another database's log"]


def test_a_head_that_the_proof_does_not_reach_says_nothing_for_it(proved):
    proof, (before, with_it, after) = proved
    older = f"head #{before.seq} is older than what is proved, which begins with #{with_it.seq}"
    assert _said(proof, before) == [older]
    newer = replace(after, seq=after.seq + 1)
    assert _said(proof, newer) == [
        f"head #{newer.seq} is newer than the proof, which ends with #{after.seq}: prove it anew"
    ]

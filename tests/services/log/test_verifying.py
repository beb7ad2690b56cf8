"""The log verified with a head that was kept; see stories/test_ways_to_tamper.py for what is found."""

import pytest

from factdb.canonical import to_json
from factdb.errors.log import NoHead
from factdb.services.log import verifying


def test_a_head_that_was_kept_holds_whatever_came_after(reads, make):
    with reads() as tx:
        kept = verifying.head_of(tx)
    make.claim()
    with reads() as tx:
        found = verifying.verified(tx, kept)
    assert found.faults == []
    assert found.head.seq > kept.seq
    assert found.transactions == found.head.seq


def test_a_head_comes_back_from_its_file(reads):
    with reads() as tx:
        kept = verifying.head_of(tx)
    assert verifying.read(to_json(kept), "head.json") == kept


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"chain": 1}'])
def test_what_is_no_head_is_refused(content):
    with pytest.raises(NoHead, match="is no head"):
        verifying.read(content, "head.json")


def test_a_head_of_another_database_is_named(reads):
    with reads() as tx:
        kept = verifying.head_of(tx)
        other = type(kept)(chain=kept.chain.replace("0", "1"), seq=kept.seq, hash=kept.hash, at=kept.at)
        (fault,) = verifying.verified(tx, other).faults
    assert fault.message == "is of another database's log"


@pytest.mark.parametrize("chain", ["", "no id", "x" * 36])
def test_a_head_whose_chain_is_no_id_is_of_another_database(reads, chain):
    with reads() as tx:
        kept = verifying.head_of(tx)
        other = type(kept)(chain=chain, seq=kept.seq, hash=kept.hash, at=kept.at)
        (fault,) = verifying.verified(tx, other).faults
    assert "another database" in fault.message


@pytest.mark.parametrize("seq", [-1, 1 << 63, 10**30])
def test_a_head_of_a_number_that_no_seal_has_is_refused(reads, seq):
    with reads() as tx:
        kept = to_json(verifying.head_of(tx)).decode()
    with pytest.raises(NoHead):
        verifying.read(kept.replace('"seq":', f'"seq":{seq},"was":').encode(), "head.json")


def test_a_head_that_goes_too_deep_is_refused():
    with pytest.raises(NoHead):
        verifying.read(b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "head.json")

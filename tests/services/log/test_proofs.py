"""A proof holds without the database, and says what of it was altered."""

import json

import pytest

from factdb.canonical import to_json
from factdb.errors.log import NoHead
from factdb.errors.refs import NothingCalled
from factdb.services.log import proofs


@pytest.fixture
def proof(reads, make):
    made = make.claim(ref="stake")
    make.claim(ref="between")
    make.verdict(made, rating="supported")
    make.claim(ref="after")
    with reads() as tx:
        return proofs.prove(tx, "stake")


def _faults(proof):
    return [f"{fault.place}: {fault.message}" for fault in proofs.checked(proof).faults]


def _altered(proof, alter):
    content = json.loads(to_json(proof))
    alter(content)
    return proofs.read(json.dumps(content).encode(), "proof.json")


def test_a_proof_holds(proof):
    assert _faults(proof) == []


def test_a_proof_has_all_that_hangs_on_the_row_and_every_seal_to_the_head(proof):
    tables = {change.table for change in proof.changes}
    assert {"claim", "claim_version", "evidence", "verdict", "verdict_evidence"} <= tables
    seqs = [seal.seq for seal in proof.seals]
    assert seqs == list(range(seqs[0], proof.head.seq + 1))


def test_leaves_of_other_transactions_are_left_out(proof):
    touched = {change.seal for change in proof.changes}
    assert {seal.seq for seal in proof.seals if seal.leaves is not None} == touched


def _edit_content(content):
    change = next(each for each in content["changes"] if each["table"] == "verdict")
    change["content"] = change["content"].replace("a test", "forged")


def _move_time(content):
    content["seals"][0]["at"] = "2020-01-01T00:00:00.000000Z"


def _drop_seal(content):
    del content["seals"][1]


def _cut(content):
    del content["seals"][-1]


def _swap_place(content):
    content["changes"][0]["place"] += 1


def _forge_leaves(content):
    content["seals"][0]["leaves"] = "00" * 32


@pytest.mark.parametrize(
    ("alter", "said"),
    [
        (_edit_content, "of verdict"),
        (_move_time, "is not the hash of its transaction"),
        (_drop_seal, "does not follow on the seal before it"),
        (_cut, "head: is #"),
        (_swap_place, "is not what was sealed"),
        (_forge_leaves, "has other leaves than were sealed"),
    ],
)
def test_what_was_altered_is_named(proof, alter, said):
    faults = _faults(_altered(proof, alter))
    assert any(said in fault for fault in faults), faults


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b'{"format": "factdb-proof-1"}'])
def test_what_is_no_proof_is_refused(content):
    with pytest.raises(NoHead, match="is no proof"):
        proofs.read(content, "proof.json")


def test_nothing_is_proved_of_what_is_not_there(reads):
    with reads() as tx, pytest.raises(NothingCalled):
        proofs.prove(tx, "nobody")


def _name_another_chain(content):
    content["head"]["chain"] = "00000000-0000-4000-8000-000000000000"


def _date_the_head(content):
    content["head"]["at"] = "2020-01-01T00:00:00.000000Z"


def _name_another_row(content):
    content["ref"] = "between"


def _end_of_time(content):
    content["seals"][0]["at"] = "0001-01-01T00:00:00+05:00"


def _say_what_is_not_json(content):
    for each in content["changes"]:
        each["content"] = "{"


@pytest.mark.parametrize(
    ("alter", "named"),
    [
        (_name_another_chain, "another chain or time"),
        (_date_the_head, "another chain or time"),
        (_name_another_row, "has nothing of that name"),
        (_end_of_time, "is not the hash of its transaction"),
        (_say_what_is_not_json, "has nothing of that name"),
    ],
)
def test_what_a_proof_says_around_its_seals_is_held_against_them(proof, alter, named):
    assert any(named in fault for fault in _faults(_altered(proof, alter)))


def test_a_change_that_was_redacted_proves_nothing(proof):
    def redact(content):
        content["changes"][-1] |= {"content": None, "table": "verdict", "operation": "delete"}

    checked = proofs.checked(_altered(proof, redact))
    assert checked.changes == len(proof.changes) - 1


def test_a_proof_that_goes_too_deep_is_refused():
    with pytest.raises(NoHead):
        proofs.read(b'{"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "proof.json")

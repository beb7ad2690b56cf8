"""One entry with every change, before and after."""

import pytest

from factdb.errors.log import NoEntry
from factdb.services import claims
from factdb.services.log.details import detail
from factdb.services.log.entries import entries


@pytest.fixture
def newest(reads):
    def told(**asked):
        with reads() as tx:
            return detail(tx, entries(tx, limit=1)[0].seq, **asked)

    return told


def test_an_insert_has_only_an_after(writes, newest):
    with writes() as tx:
        claims.add(tx, "Meta grew.", ref="stake")
    claim, version = newest().rows
    assert (claim.operation, claim.of, claim.before, claim.after["ref"]) == ("insert", "claim stake", None, "stake")
    assert (version.of, version.after["text"]) == ("claim_version of claim stake", "Meta grew.")


def test_an_update_has_both(make, newest, writes):
    made = make.claim(ref="stake")
    with writes() as tx:
        claims.withdraw(tx, made.ref, "it was a joke")
    (change,) = newest().rows
    assert change.operation == "update"
    assert (change.before["status"], change.after["status"]) == ("open", "withdrawn")
    assert change.after["status_reason"] == "it was a joke"


def test_a_deletion_has_only_a_before(make, newest, writes):
    made = make.claim(ref="stake")
    with writes() as tx:
        claims.add_tags(tx, made.ref, ["ai"])
    with writes() as tx:
        claims.add_tags(tx, made.ref, [], ["ai"])
    (change,) = newest().rows
    assert (change.operation, change.before["name"], change.after) == ("delete", "ai", None)
    assert change.of == "tag of claim stake"


def test_changes_come_in_pages(reads):
    with reads() as tx:
        first = detail(tx, 2, limit=20)
        rest = detail(tx, 2, limit=20, after=first.next)
    assert [len(first.rows), len(rest.rows)] == [20, 2]
    assert rest.next is None
    assert first.rows[-1].seq < rest.rows[0].seq


def test_an_entry_that_is_not_there(reads):
    with reads() as tx, pytest.raises(NoEntry, match="The log has no entry #99"):
        detail(tx, 99)

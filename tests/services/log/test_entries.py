"""The entries of the log: newest first, filtered, paged, and naming what they touched."""

from datetime import UTC, datetime, timedelta

import pytest

from factdb.db.transaction import writing
from factdb.errors.refs import NothingCalled
from factdb.services import claims
from factdb.services.log.entries import entries


@pytest.fixture
def told(reads):
    def listed(**asked):
        with reads() as tx:
            return entries(tx, **asked)

    return listed


@pytest.fixture
def judged(make):
    made = make.claim(ref="stake")
    make.verdict(made, rating="supported")
    return make.claim(ref="other")


def test_entries_stand_newest_first_and_number_without_a_gap(told, judged):
    seqs = [entry.seq for entry in told()]
    assert seqs == list(range(len(seqs), 0, -1))


def test_an_entry_names_what_it_touched_and_counts_its_changes(told, writes):
    with writes() as tx:
        claims.add(tx, "Meta grew.", ref="grew")
    (newest,) = told(limit=1)
    assert newest.to == ["claim grew"]
    assert newest.changes == 2


def test_a_big_entry_names_only_its_first_rows(told):
    first = told()[-2]
    assert first.to == ["rating_scale default", "rating_scale politifact", "rating_scale one-to-five"]
    assert first.changes == 22


def test_a_ref_finds_what_touched_the_row_and_what_hangs_on_it(told, judged):
    touched = told(ref="stake")
    assert "claim stake" in touched[0].to
    assert len(touched) >= 2
    assert all("claim other" not in entry.to for entry in touched)


def test_a_row_that_is_gone_is_found_too(told, judged, writes):
    with writes() as tx:
        claims.add_tags(tx, "stake", ["ai"])
    with writes() as tx:
        claims.add_tags(tx, "stake", [], ["ai"])
    removed, added, *_ = told(ref="stake")
    assert removed.seq == added.seq + 1
    assert removed.to == added.to == ["claim stake"]


def test_a_ref_that_nothing_has_is_refused(told):
    with pytest.raises(NothingCalled, match="Nothing is called nobody"):
        told(ref="nobody")


def test_an_actor_is_found_by_a_part_of_the_name(told, database, judged):
    with writing(database, "claim add", "Ann Lee <ann@example.org>") as tx:
        claims.add(tx, "Meta grew.", ref="grew")
    assert [entry.actor for entry in told(actor="ann lee")] == ["Ann Lee <ann@example.org>"]
    assert told(actor="100%") == []


def test_days_are_both_included(told, judged):
    today = datetime.now(UTC).date()
    assert len(told(since=today, until=today)) == len(told())
    assert told(since=today + timedelta(days=1)) == []
    assert told(until=today - timedelta(days=1)) == []


def test_a_page_goes_on_where_the_last_one_ended(told, judged):
    whole = told()
    first = told(limit=2)
    assert first + told(after=first[-1].seq) == whole


def test_a_page_asks_the_same_number_of_questions_however_long_it_is(counted, reads, writes):
    for number in range(12):
        with writes() as tx:
            claims.add(tx, f"Meta grew by {number}.")
    asked = {}
    for limit in (2, 12):
        with reads() as tx, counted(tx) as statements:
            entries(tx, limit=limit)
            asked[limit] = len(statements)
    assert asked[2] == asked[12]

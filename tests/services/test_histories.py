import pytest

from factdb.errors.refs import Unknown
from factdb.services import claims, evidence, histories, verdicts


@pytest.fixture
def at(monkeypatch):
    """Let it be a given day."""
    return lambda day: monkeypatch.setenv("FACTDB_NOW", f"2026-01-{day:02}T12:00:00+00:00")


def _told(reads, ref):
    with reads() as tx:
        return [(event.at.day, event.what, event.detail) for event in histories.tell(tx, ref).events]


def test_a_claim_begins_with_what_it_said(writes, reads, at):
    at(1)
    with writes() as tx:
        claims.add(tx, "One.", ref="one")
    assert _told(reads, "one") == [(1, "added", "One.")]


def test_the_whole_story_is_told_in_order(make, writes, reads, at):
    at(1)
    make.quote(ref="ideas")
    with writes() as tx:
        claims.add(tx, "One.", ref="one")
    at(2)
    with writes() as tx:
        evidence.add(tx, "one", quote="ideas")
    at(3)
    with writes() as tx:
        verdicts.add(tx, "one", "supported", "It says so.")
    at(4)
    with writes() as tx:
        claims.revise(tx, "one", "a slip", changes={"text": "Once."}, minor=True)
    at(5)
    with writes() as tx:
        verdicts.add(tx, "one", "mixed", "Not quite.", change_reason="read again")
        evidence.withdraw(tx, "one", "ideas", "off the point")
    assert _told(reads, "one") == [
        (1, "added", "One."),
        (2, "evidence", "ideas supports it, secondary support"),
        (
            3,
            "verdict 1",
            "supported (on version 1, 1 piece of evidence, known as of 2026-01-03): It says so.",
        ),
        (4, "version 2", "Once. (minor: a slip)"),
        (
            5,
            "verdict 2",
            "mixed (on version 2, 1 piece of evidence, known as of 2026-01-05): Not quite. Changed because: read again",
        ),
        (5, "withdrawn", "ideas, evidence until then: off the point"),
    ]


def test_a_question_its_answer_and_a_withdrawal_are_told_with_their_time(writes, reads, at):
    at(1)
    with writes() as tx:
        claims.add(tx, "One.", ref="one")
    at(2)
    with writes() as tx:
        claims.query(tx, "one", "Is it?")
    assert _told(reads, "one")[-1] == (2, "asked", "Is it?")
    at(3)
    with writes() as tx:
        claims.settle(tx, "one", "It is.")
    assert _told(reads, "one")[-1] == (3, "answered", "It is.")
    at(4)
    with writes() as tx:
        claims.withdraw(tx, "one", "It was not.")
    assert _told(reads, "one")[-1] == (4, "withdrawn", "It was not.")


def test_what_happened_at_once_is_told_as_it_follows(make, writes, reads):
    make.quote(ref="ideas")
    with writes() as tx:
        claims.add(tx, "One.", ref="one")
        evidence.add(tx, "one", quote="ideas")
        verdicts.add(tx, "one", "supported", "It says so.")
    assert [what for _, what, _ in _told(reads, "one")] == ["added", "evidence", "verdict 1"]


def test_a_place_in_a_source_is_told_with_its_locator(make, writes, reads):
    make.source(None, ref="report")
    make.claim(ref="one", evidence=[])
    with writes() as tx:
        evidence.add(tx, "one", source="report", locator="table 3")
    assert "report, table 3 supports it, secondary support" in [detail for _, _, detail in _told(reads, "one")]


def test_a_claim_that_is_not_there_has_no_history(reads):
    with reads() as tx, pytest.raises(Unknown):
        histories.tell(tx, "nothing")

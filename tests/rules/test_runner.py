"""A rule that fails does not stop the others, and does not pass for one that found nothing."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from factdb import rules
from factdb.db.tables.claim import claim
from factdb.db.tables.quote import quote
from factdb.db.transaction import Reading
from factdb.errors.refs import Unknown
from factdb.rules import claim_without_evidence


@pytest.fixture
def check(reads):
    """What all rules find, as codes and refs."""

    def run(**chosen: list[str]) -> list[tuple[str, str]]:
        with reads() as tx:
            return [(each.code, each.ref) for each in rules.check(tx, **chosen).findings]

    return run


@pytest.fixture
def failing(monkeypatch):
    """Put another search in the place of C101's."""

    def put(search) -> None:
        rule = claim_without_evidence.claim_without_evidence
        broken = type(rule)(rule.page, search)
        monkeypatch.setattr(claim_without_evidence, "claim_without_evidence", broken)

    return put


def _raises(tx: Reading) -> Iterator[tuple[str, str]]:
    yield "the-first", "is found before the fault"
    raise ValueError("no reason\nat all")


def _asks_nonsense(tx: Reading) -> Iterator[tuple[str, str]]:
    tx.execute(text("SELECT nothing FROM nowhere"))
    yield from ()


def test_a_rule_that_raises_is_a_finding_with_its_code(failing, reads):
    failing(_raises)
    with reads() as tx:
        (found, failed) = rules.check(tx, select=["C101"]).findings
    assert found.ref == "the-first"
    assert (failed.code, failed.rule, failed.ref) == ("X001", "rule-failed", "C101")
    assert failed.message == "could not finish, so not all was checked (ValueError: no reason)"
    assert failed.fix == "factdb --debug check --select C101"


@pytest.mark.parametrize("search", [_raises, _asks_nonsense])
def test_the_rest_still_run(make, failing, check, search):
    make.claim(ref="unjudged")
    failing(search)
    found = check(select=["C"])
    assert ("X001", "C101") in found
    assert ("C102", "unjudged") in found


def test_a_failed_rule_is_reported_whatever_was_selected(failing, check):
    failing(_asks_nonsense)
    assert check(select=["C"]) == [("X001", "C101")]
    assert check(select=["C"], ignore=["X001"]) == []


def test_findings_are_sorted_by_code_and_ref(make, check):
    for ref in ("b", "a"):
        make.claim(ref=ref, evidence=[])
    assert check() == [("C101", "a"), ("C101", "b"), ("C102", "a"), ("C102", "b")]


def test_rules_are_selected_by_code_and_by_the_beginning_of_one(make, check):
    make.claim(ref="bare", evidence=[])
    both = [("C101", "bare"), ("C102", "bare")]
    assert check(select=["C"]) == check(select=["c1"]) == check(select=["C101", "C102"]) == both
    assert check(select=["Q"]) == []


def test_rules_are_ignored_by_code_and_by_the_beginning_of_one(make, check):
    make.claim(ref="bare", evidence=[])
    assert check(ignore=["C101"]) == [("C102", "bare")]
    assert check(ignore=["C"]) == []
    assert check(select=["C"], ignore=["C102"]) == [("C101", "bare")]


@pytest.mark.parametrize("chosen", [{"select": ["C9"]}, {"select": [""]}, {"ignore": ["nonsense"]}])
def test_an_unknown_code_is_an_error_in_words(check, chosen):
    with pytest.raises(Unknown, match="There is no rule"):
        check(**chosen)


def test_an_empty_database_has_nothing_checked(reads):
    with reads() as tx:
        result = rules.check(tx)
    assert result.findings == ()
    assert set(result.checked.values()) == {0}


def test_what_stands_is_counted(make, reads):
    make.verdict(make.claim(evidence=[make.quote(speaker=make.entity())]))
    with reads() as tx:
        counted = rules.check(tx).checked
    assert counted == dict.fromkeys(["entities", "sources", "captures", "quotes", "claims", "evidence", "verdicts"], 1)


def test_what_is_withdrawn_is_not_counted(make, reads):
    gone = make.quote()
    make.withdrawn(claim, make.claim(evidence=[gone]))
    make.withdrawn(quote, gone)
    with reads() as tx:
        counted = rules.check(tx).checked
    assert (counted["claims"], counted["quotes"], counted["evidence"]) == (0, 0, 0)


def test_the_transaction_lives_on_after_a_fault(failing, reads):
    failing(_asks_nonsense)
    with reads() as tx:
        rules.check(tx)
        assert tx.execute(text("SELECT 1")).scalar() == 1


def test_an_unselected_rule_does_not_run(failing, check):
    failing(_raises)
    assert check(select=["Q"]) == []

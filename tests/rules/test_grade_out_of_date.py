import pytest

from factdb.db.tables.quote import quote
from factdb.services import redactions, regrading
from factdb.words import Fidelity
from tests.forge import damage


@pytest.mark.parametrize(
    ("text", "recorded", "now"),
    [
        ("new ideas", Fidelity.ALTERED, Fidelity.EXACT),
        ("We had … ideas", Fidelity.EXACT, Fidelity.ELIDED),
        ("We had a lot of old ideas", Fidelity.EXACT, Fidelity.ALTERED),
    ],
)
def test_a_grade_that_grading_does_not_give_is_found(make, findings, text, recorded, now):
    graded = make.quote(text, fidelity=recorded)
    assert findings("Q104") == [(graded.ref, f"is on record as {recorded}, but is {now} now")]


@pytest.mark.parametrize(("text", "fidelity"), [("new ideas", Fidelity.EXACT), ("We … ideas", Fidelity.ELIDED)])
def test_a_grade_that_grading_gives_passes(make, findings, text, fidelity):
    make.quote(text, fidelity=fidelity)
    assert findings("Q104") == []


def test_another_engine_that_grades_the_same_passes(make, findings, monkeypatch):
    make.quote()
    monkeypatch.setattr(regrading, "ENGINE_VERSION", "next")
    assert findings("Q104") == []


def test_checking_the_quote_mends_it(make, findings, writes):
    make.quote(fidelity=Fidelity.ALTERED)
    with writes() as tx:
        regrading.append(tx, regrading.changes(tx))
    assert findings("Q104") == []


def test_a_withdrawn_quote_is_left_alone(make, findings):
    make.withdrawn(quote, make.quote(fidelity=Fidelity.ALTERED))
    assert findings("Q104") == []


def test_a_damaged_text_does_not_pass_for_one_that_was_checked(make, findings, database):
    held = make.source()
    make.quote(source=held)
    damage(database, b"damaged")
    ((code, message),) = findings("Q104")
    assert code == "Q104"
    assert message.startswith("could not finish, so not all was checked")
    assert held.ref in message


def test_a_text_that_was_redacted_passes(make, findings, writes):
    source = make.source()
    make.quote(source=source, fidelity=Fidelity.ALTERED)
    with writes() as tx:
        redactions.redact(tx, [source.ref], "a court order")
    assert findings("Q104") == []

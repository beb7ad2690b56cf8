import pytest

from factdb.db.tables.quote import quote
from factdb.words import VOUCHING, Extent, Fidelity

DOUBTFUL = sorted(set(Fidelity) - VOUCHING)


@pytest.mark.parametrize("fidelity", DOUBTFUL)
def test_a_grade_that_does_not_vouch_is_found_with_what_it_holds_of(make, findings, fidelity):
    source = make.source(extent=Extent.EXCERPT)
    doubtful = make.quote(source=source, fidelity=fidelity)
    assert findings("Q102") == [(doubtful.ref, f"is {fidelity} in {source.ref} (excerpt held)")]


@pytest.mark.parametrize("fidelity", sorted(VOUCHING))
def test_a_grade_that_vouches_passes(make, findings, fidelity):
    make.quote(fidelity=fidelity)
    assert findings("Q102") == []


@pytest.mark.parametrize(
    ("source", "quoted", "shown"),
    [
        ("new", "old", "“old” stands for “new”"),
        ("", "old", "“old” is not in the source"),
        ("new", "", "“new” is left out"),
    ],
)
def test_the_first_difference_is_shown(make, findings, source, quoted, shown):
    same = {"operation": "equal", "source": "We had", "quote": "We had"}
    step = {"operation": "replace", "source": source, "quote": quoted}
    make.quote(fidelity=Fidelity.ALTERED, difference=[same, step, same])
    ((_, message),) = findings("Q102")
    assert message.endswith(f": {shown}")


def test_only_the_newest_grade_counts(make, findings):
    mended, broken = make.quote(fidelity=Fidelity.ALTERED), make.quote()
    make.grade(mended, Fidelity.EXACT)
    make.grade(broken, Fidelity.ABSENT)
    assert [ref for ref, _ in findings("Q102")] == [broken.ref]


def test_a_withdrawn_quote_is_left_alone(make, findings):
    make.withdrawn(quote, make.quote(fidelity=Fidelity.ABSENT))
    assert findings("Q102") == []

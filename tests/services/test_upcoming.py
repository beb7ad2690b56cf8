import pytest

from factdb.db.tables.claim import claim
from factdb.records.finding import Finding
from factdb.services import claims, upcoming
from factdb.words import Noun, Severity


@pytest.fixture
def advise(reads):
    def on(*findings):
        with reads() as tx:
            return upcoming.advise(tx, findings)

    return on


def _finding(ref, severity=Severity.ERROR, kind=Noun.CLAIM, message="has no evidence", fix="add some"):
    return Finding(code="X1", rule="r", severity=severity, kind=kind, ref=ref, message=message, fix=fix)


def test_where_nothing_is_lacking_nothing_is_advised(make, advise):
    make.claim()
    assert advise() is None


def test_advice_says_which_claim_why_and_what_to_type(make, advise):
    make.claim("One.", ref="one")
    found = advise(_finding("one"))
    assert (found.ref, found.text, found.why, found.fix) == ("one", "One.", ("has no evidence",), "add some")


def test_the_gravest_comes_before_the_most(make, advise):
    for ref in ("many", "grave"):
        make.claim(ref, ref=ref)
    warnings = [_finding("many", Severity.WARNING, message=f"{number}") for number in range(5)]
    assert advise(*warnings, _finding("grave")).ref == "grave"


def test_of_equally_grave_the_one_that_lacks_more_comes_first(make, advise):
    for ref in ("a", "b"):
        make.claim(ref, ref=ref)
    assert advise(_finding("a"), _finding("b"), _finding("b", message="has no verdict")).ref == "b"


def test_of_equal_need_the_first_by_ref_comes_first(make, advise):
    for ref in ("b", "a"):
        make.claim(ref, ref=ref)
    assert advise(_finding("b"), _finding("a")).ref == "a"


def test_the_gravest_reason_comes_first_with_its_remedy(make, advise):
    make.claim(ref="one")
    found = advise(_finding("one", Severity.INFO, message="a", fix="later"), _finding("one", message="b", fix="now"))
    assert (found.why, found.fix) == (("b", "a"), "now")


def test_a_finding_about_a_quote_counts_for_the_claims_on_it(make, advise):
    quoted = make.quote(ref="ideas")
    make.claim("One.", ref="one", evidence=[quoted])
    found = advise(_finding("ideas", kind=Noun.QUOTE, message="is altered"))
    assert (found.ref, found.why) == ("one", ("its quote ideas is altered",))


def test_a_quote_that_a_withdrawn_claim_rests_on_counts_for_nothing(make, advise):
    quoted = make.quote(ref="ideas")
    make.withdrawn(claim, make.claim(evidence=[quoted]))
    assert advise(_finding("ideas", kind=Noun.QUOTE)) is None


def test_findings_about_other_nouns_are_no_claims_work(make, advise):
    make.claim(ref="one")
    assert advise(_finding("ft", kind=Noun.SOURCE), _finding("", kind=Noun.DATABASE)) is None


def test_an_open_question_is_work(writes, advise):
    with writes() as tx:
        claims.add(tx, "One.", ref="one", query="Meta or Zuckerberg?")
    found = advise()
    assert (found.ref, found.why) == ("one", ("a question is open: Meta or Zuckerberg?",))
    assert found.fix == 'factdb claim query one --settle "…"'

import pytest

from factdb.services import claims, listings
from factdb.words import ClaimStatus


@pytest.fixture
def listed(reads):
    """The refs of a page of claims."""

    def page(**asked):
        with reads() as tx:
            return [line.ref for line in listings.lines(tx, listings.query(**asked))]

    return page


def test_a_line_says_what_a_claim_says_now_and_how_it_was_rated(make, reads):
    made = make.claim("Old words.", ref="stake")
    make.verdict(made, rating="mixed")
    make.verdict(made, rating="supported")
    make.version(made, "New words.")
    with reads() as tx:
        (line,) = listings.lines(tx, listings.query())
    assert (line.ref, line.text, line.version, line.rating, line.stale) == ("stake", "New words.", 2, "supported", True)


def test_a_claim_without_a_verdict_has_no_rating(make, reads):
    make.claim(evidence=[])
    with reads() as tx:
        (line,) = listings.lines(tx, listings.query())
    assert (line.rating, line.stale, line.subject) == (None, False, None)


def test_claims_are_listed_by_ref(make, listed):
    for ref in ("b", "a-1", "a1", "a_1", "c"):
        make.claim(ref, ref=ref, evidence=[])
    assert listed() == sorted(listed()) == ["a-1", "a1", "a_1", "b", "c"]


def test_pages_together_are_the_whole_list(make, listed):
    for ref in ("e", "b", "a-1", "a1", "c"):
        make.claim(ref, ref=ref, evidence=[])
    pages, after = [], None
    while page := listed(limit=2, after=after):
        pages += page
        after = page[-1]
    assert pages == listed()


def test_a_page_may_begin_after_a_ref_that_is_not_there(make, listed):
    make.claim(ref="c", evidence=[])
    assert listed(after="b") == ["c"]


def test_a_list_can_be_of_what_was_asked_for(make, listed, writes):
    subject = make.entity(ref="meta")
    with writes() as tx:
        claims.add(tx, "One.", ref="one", subject_id=subject.id, tags=["ai"])
        claims.add(tx, "Two.", ref="two", query="really?")
    make.verdict(make.claim(ref="three"), rating="reported")
    assert listed(subject=subject.id) == ["one"]
    assert listed(tagged="ai") == ["one"]
    assert listed(status=ClaimStatus.QUERY) == ["two"]
    assert listed(rated="reported") == ["three"]
    assert listed(rated="reported", tagged="ai") == []


def test_only_the_newest_rating_counts(make, listed):
    made = make.claim(ref="one")
    make.verdict(made, rating="mixed")
    make.verdict(made, rating="supported")
    assert (listed(rated="mixed"), listed(rated="supported")) == ([], ["one"])


def test_a_page_of_whole_claims_has_the_same_claims(make, reads):
    for ref in ("b", "a", "c"):
        make.claim(ref, ref=ref)
    with reads() as tx:
        assert [each.ref for each in listings.claims(tx, listings.query(limit=2))] == ["a", "b"]


@pytest.mark.parametrize("read", [listings.lines, listings.claims])
def test_listing_many_asks_no_more_than_listing_two(make, reads, counted, read):
    def asked():
        with reads() as tx, counted(tx) as statements:
            assert read(tx, listings.query())
        return len(statements)

    def add(number):
        for _ in range(number):
            make.verdict(make.claim())

    add(2)
    few = asked()
    add(20)
    assert asked() == few

import pytest

from factdb.db.tables.quote import quote
from factdb.words import AttributionRole, ClaimStatus, Directness, LinkKind, Stance, Standing

PUBLISHED, REPUBLISHED = AttributionRole.PUBLISHED_BY, AttributionRole.REPUBLISHED_BY
ALONE = "is the only origin of 1 claim with secondary support only"


def test_a_claim_that_rests_on_one_source_at_second_hand_is_found(make, findings):
    blog = make.source(ref="blog")
    make.claim(evidence=[make.quote(source=blog)])
    assert findings("S101") == [("blog", ALONE)]


def test_primary_support_passes(make, findings):
    claim = make.claim(evidence=[make.quote()])
    make.evidence(claim, make.quote(), directness=Directness.PRIMARY)
    assert findings("S101") == []


def test_three_independent_origins_pass(make, findings):
    make.claim(evidence=[make.quote(), make.quote(), make.quote()])
    assert findings("S101") == []


def test_two_origins_are_found_at_both(make, findings):
    pair = [make.source(ref="blog"), make.source(ref="paper")]
    make.claim(evidence=[make.quote(source=each) for each in pair])
    message = "is one of two origins of 1 claim with secondary support only"
    assert findings("S101") == [("blog", message), ("paper", message)]


def test_many_claims_of_one_source_are_one_finding(make, findings):
    blog, paper = make.source(ref="blog"), make.source(ref="paper")
    for _ in range(3):
        make.claim(evidence=[make.quote(source=blog)])
    make.claim(evidence=[make.quote(source=blog), make.quote(source=paper)])
    both = "one of two origins of 1 claim with secondary support only"
    assert findings("S101") == [("blog", f"is the only origin of 3 claims and {both}"), ("paper", f"is {both}")]


def test_the_chain_of_the_quote_tells_the_origin(make, findings):
    interview, repost = make.source(None, ref="interview"), make.source()
    make.claim(evidence=[make.quote(source=repost, chain=[(PUBLISHED, interview), (REPUBLISHED, repost)])])
    assert findings("S101") == [("interview", ALONE)]


def test_a_repost_of_an_article_that_quotes_a_paper_is_one_origin(make, findings):
    paper = make.source(ref="paper")
    article = make.source(links={LinkKind.QUOTES: paper})
    repost = make.source(links={LinkKind.REPUBLISHES: article})
    make.claim(evidence=[make.quote(source=each) for each in (paper, article, repost)])
    assert findings("S101") == [("paper", ALONE)]


def test_the_chains_of_other_quotes_tell_that_two_sources_are_not_independent(make, findings):
    paper, article = make.source(ref="paper"), make.source(ref="article")
    make.quote(source=article, chain=[(PUBLISHED, paper), (REPUBLISHED, article)])
    make.claim(evidence=[make.quote(source=paper), make.quote(source=article)])
    assert findings("S101") == [("paper", ALONE)]


@pytest.mark.parametrize("kind", sorted(set(LinkKind) - {LinkKind.RETRACTS}))
def test_two_sources_that_derive_from_a_third_count_as_that_one(make, findings, kind):
    filing = make.source(None, ref="filing")
    make.claim(evidence=[make.quote(source=make.source(links={kind: filing})) for _ in range(2)])
    assert findings("S101") == [("filing", ALONE)]


def test_what_derives_from_two_origins_adds_none(make, findings):
    one, two = make.source(ref="one"), make.source(ref="two")
    digest = make.source(ref="digest", links={LinkKind.QUOTES: one, LinkKind.SUMMARIZES: two})
    make.claim(evidence=[make.quote(source=each) for each in (digest, two, one)])
    assert [ref for ref, _ in findings("S101")] == ["one", "two"]


def test_an_article_stays_the_origin_of_what_it_says_itself(make, findings):
    article = make.source(ref="article", links={LinkKind.QUOTES: make.source(None)})
    make.claim(evidence=[make.quote(source=article)])
    assert findings("S101") == [("article", ALONE)]


def test_a_place_in_a_source_counts_as_support(make, findings):
    make.evidence(make.claim(evidence=[]), source=make.source(ref="blog"))
    assert findings("S101") == [("blog", ALONE)]


@pytest.mark.parametrize("stance", sorted(set(Stance) - {Stance.SUPPORTS}))
def test_what_does_not_support_a_claim_is_not_counted(make, findings, stance):
    make.evidence(make.claim(evidence=[]), make.quote(), stance=stance)
    assert findings("S101") == []


def test_withdrawn_support_is_not_counted(make, findings):
    claim, gone = make.claim(evidence=[]), make.quote()
    make.evidence(claim, make.quote(), status=Standing.WITHDRAWN)
    make.evidence(claim, gone)
    make.withdrawn(quote, gone)
    assert findings("S101") == []


def test_a_withdrawn_claim_is_left_alone(make, findings):
    make.claim(status=ClaimStatus.WITHDRAWN)
    assert findings("S101") == []

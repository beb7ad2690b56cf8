from factdb.db.tables.quote import quote
from factdb.db.tables.source import source_link
from factdb.services import redactions
from factdb.words import AttributionRole, Extent, LinkKind

PUBLISHED, REPUBLISHED = AttributionRole.PUBLISHED_BY, AttributionRole.REPUBLISHED_BY


def test_a_primary_that_is_only_cited_is_found_with_what_is_held(make, findings):
    interview, repost = make.source(None, ref="interview"), make.source(ref="repost", extent=Extent.EXCERPT)
    make.quote(source=repost, chain=[(PUBLISHED, interview), (REPUBLISHED, repost)])
    message = "is not held, and 1 quote rests on it; held instead: repost (excerpt)"
    assert findings("A102") == [("interview", message)]


def test_a_primary_that_is_held_but_not_quoted_from_is_found(make, findings):
    interview = make.source("The interview: new ideas.", ref="interview")
    repost = make.source(ref="repost", extent=Extent.EXCERPT)
    for _ in range(2):
        make.quote(source=repost, chain=[(PUBLISHED, interview), (REPUBLISHED, repost)])
    assert findings("A102") == [("interview", "is held, but 2 quotes rest on repost (excerpt) instead")]


def test_a_primary_that_is_held_and_quoted_from_passes(make, findings):
    interview = make.source("The interview: new ideas.")
    make.quote(source=interview, chain=[(PUBLISHED, interview), (REPUBLISHED, make.source())])
    assert findings("A102") == []


def test_only_quotes_held_elsewhere_are_counted(make, findings):
    interview, repost = make.source("The interview: new ideas.", ref="interview"), make.source(ref="repost")
    for held in (interview, repost):
        make.quote(source=held, chain=[(PUBLISHED, interview)])
    assert findings("A102") == [("interview", "is held, but 1 quote rests on repost (whole) instead")]


def test_a_quote_without_chain_is_its_own_primary(make, findings):
    make.quote()
    assert findings("A102") == []


def test_many_quotes_of_one_primary_are_one_finding(make, findings):
    interview = make.source(None, ref="interview")
    copies = [make.source(ref="blog"), make.source(ref="repost")]
    for copy in [*copies, copies[0]]:
        make.quote(source=copy, chain=[(AttributionRole.SPEAKER, "her"), (PUBLISHED, interview)])
    message = "is not held, and 3 quotes rest on it; held instead: blog (whole), repost (whole)"
    assert findings("A102") == [("interview", message)]


def test_each_primary_is_a_finding_of_its_own(make, findings):
    interview, article, repost = make.source(None, ref="interview"), make.source(None, ref="article"), make.source()
    make.quote(source=repost, chain=[(PUBLISHED, interview), (REPUBLISHED, article)])
    make.quote(source=repost, chain=[(PUBLISHED, article), (REPUBLISHED, repost)])
    assert [ref for ref, _ in findings("A102")] == ["article", "interview"]


def test_without_a_chain_the_links_of_the_source_tell_the_primary(make, findings):
    wire = make.source(None, ref="wire")
    paper = make.source(None, ref="paper", links={LinkKind.REPUBLISHES: wire})
    make.quote(source=make.source(ref="repost", links={LinkKind.REPUBLISHES: paper}))
    assert [ref for ref, _ in findings("A102")] == ["wire"]


def test_a_source_that_only_quotes_another_is_its_own_primary(make, findings):
    make.quote(source=make.source(links={LinkKind.QUOTES: make.source(None)}))
    assert findings("A102") == []


def test_a_circle_of_links_ends(make, findings, writes):
    one = make.source(None, ref="one")
    two = make.source(ref="two", links={LinkKind.REPUBLISHES: one})
    with writes() as tx:
        tx.add(source_link, source_id=one.id, target_id=two.id, kind=LinkKind.REPUBLISHES)
    make.quote(source=two)
    assert [ref for ref, _ in findings("A102")] == ["one"]


def test_a_withdrawn_quote_is_left_alone(make, findings):
    make.withdrawn(quote, make.quote(chain=[(PUBLISHED, make.source(None))]))
    assert findings("A102") == []


def test_a_primary_that_was_redacted_is_not_held(make, findings, writes):
    interview = make.source("At first, new ideas.", ref="interview")
    make.quote(source=make.source(ref="repost"), chain=[(PUBLISHED, interview)])
    with writes() as tx:
        redactions.redact(tx, ["interview"], "a court order")
    message = "is not held, and 1 quote rests on it; held instead: repost (whole)"
    assert findings("A102") == [("interview", message)]

from datetime import date

import pytest

from factdb.services import origins, sources
from factdb.values import parse_date
from factdb.words import LinkKind


@pytest.fixture
def anchor(reads):
    def count_from(source):
        with reads() as tx:
            return origins.anchor(tx, source.id)

    return count_from


def _chain(reads, source):
    with reads() as tx:
        return origins.chain(source.id, origins.carriers(tx))


@pytest.mark.parametrize("kind", [LinkKind.REPUBLISHES, LinkKind.TRANSLATES])
def test_relative_dates_count_from_the_origin_of_the_words(make, anchor, kind):
    origin = make.source(issued=parse_date("2026-01-04"))
    repost = make.source(issued=parse_date("2026-03-01"), links={kind: origin})
    assert anchor(repost) == date(2026, 1, 4)


@pytest.mark.parametrize("kind", [LinkKind.CITES, LinkKind.QUOTES, LinkKind.SUMMARIZES, LinkKind.REVISES])
def test_the_date_of_what_is_only_cited_does_not_count(make, anchor, kind):
    origin = make.source(issued=parse_date("2026-01-04"))
    article = make.source(issued=parse_date("2026-03-01"), links={kind: origin})
    assert anchor(article) == date(2026, 3, 1)


def test_an_origin_without_a_date_leaves_it_to_the_next(make, anchor):
    origin = make.source(None)
    article = make.source(issued=parse_date("2026-01-04"), links={LinkKind.REPUBLISHES: origin})
    repost = make.source(links={LinkKind.REPUBLISHES: article})
    assert anchor(repost) == date(2026, 1, 4)


def test_without_any_date_there_is_nothing_to_count_from(make, anchor):
    assert anchor(make.source()) is None


def test_the_chain_leads_from_a_source_to_its_origin(make, reads):
    origin = make.source(None)
    article = make.source(links={LinkKind.REPUBLISHES: origin})
    repost = make.source(links={LinkKind.TRANSLATES: article})
    assert _chain(reads, repost) == [repost.id, article.id, origin.id]


def test_a_circle_ends_where_it_closes(make, reads, writes, anchor):
    one = make.source(ref="one", issued=parse_date("2026-01-04"))
    two = make.source(ref="two", links={LinkKind.REPUBLISHES: one})
    with writes() as tx:
        sources.link(tx, "one", LinkKind.REPUBLISHES, "two")
    assert _chain(reads, one) == [one.id, two.id]
    assert _chain(reads, two) == [two.id, one.id]
    assert anchor(two) == date(2026, 1, 4)


def test_of_two_origins_the_one_that_was_linked_first_counts(make, reads, writes):
    first, second = make.source(ref="zz"), make.source(ref="aa")
    repost = make.source(ref="repost")
    with writes() as tx:
        sources.link(tx, "repost", LinkKind.REPUBLISHES, "zz")
        sources.link(tx, "repost", LinkKind.REPUBLISHES, "aa")
    assert _chain(reads, repost) == [repost.id, first.id]
    assert second.id not in _chain(reads, repost)


def test_a_claims_dates_count_from_its_first_quotes_source(make, reads):
    held = make.source(issued=parse_date("2026-01-04"))
    later = make.source(issued=parse_date("2026-03-01"))
    stated = make.claim(evidence=[make.quote(source=held), make.quote(source=later)])
    with reads() as tx:
        assert origins.of_claim(tx, stated.id) == date(2026, 1, 4)


def test_a_claim_without_quotes_has_nothing_to_count_from(make, reads):
    stated = make.claim(evidence=[])
    make.evidence(stated, source=make.source(None, issued=parse_date("2026-01-04")))
    with reads() as tx:
        assert origins.of_claim(tx, stated.id) is None


def test_what_is_held_is_told_of_each_source(make, reads):
    held, cited = make.source(ref="held"), make.source(None, ref="cited")
    with reads() as tx:
        named = origins.named(tx, [held.id, cited.id, None])
    assert {row.ref: bool(row.held) for row in named.values()} == {"held": True, "cited": False}


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ({"csl": {"title-short": "FT"}, "container_title": "Financial Times"}, "FT"),
        ({"container_title": "Financial Times", "publisher": "Nikkei"}, "Financial Times"),
        ({"publisher": "Nikkei"}, "Nikkei"),
        ({}, "paper"),
    ],
)
def test_a_source_is_called_by_the_shortest_name_there_is(make, reads, writes, told, name):
    cited = make.source(None, ref="paper")
    if told:
        with writes() as tx:
            sources.edit(tx, "paper", told)
    with reads() as tx:
        assert origins.short_name(origins.named(tx, [cited.id])[cited.id]) == name

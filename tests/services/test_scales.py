import pytest
from sqlalchemy import select

from factdb.db.tables.rating import rating, rating_scale
from factdb.errors.refs import UnknownRating
from factdb.services import scales
from factdb.words import Rating


def _words(reads, scale):
    rows = select(rating.c.word, rating.c.rank, rating.c.ranked).join(rating_scale).where(rating_scale.c.ref == scale)
    with reads() as tx:
        return {row.word: (row.rank, row.ranked) for row in tx.execute(rows.order_by(rating.c.seq))}


def test_the_default_scale_has_our_words_and_three_without_rank(reads):
    found = _words(reads, scales.DEFAULT)
    assert list(found) == [str(word) for word in Rating]
    assert [word for word, (rank, _) in found.items() if rank is None] == ["reported", "unverifiable", "not_checkable"]


def test_politifacts_six_and_one_to_five_come_with_every_database(reads):
    assert [rank for rank, _ in _words(reads, "politifact").values()] == [6, 5, 4, 3, 2, 1]
    assert [rank for rank, _ in _words(reads, "one-to-five").values()] == [5, 4, 3, 2, 1]


@pytest.mark.parametrize("scale", scales.SCALES)
def test_a_rating_is_ranked_where_it_has_a_rank(reads, scale):
    assert all(ranked is (rank is not None) for rank, ranked in _words(reads, scale).values())


def test_a_rating_is_found_by_its_scale_and_word(reads):
    with reads() as tx:
        found = scales.get(tx, "politifact", "half_true")
    assert (found.label, found.rank) == ("Half True", 4)


def test_two_databases_agree_on_the_ids_of_ratings(reads):
    with reads() as tx:
        found = tx.execute(select(rating_scale.c.id).where(rating_scale.c.ref == scales.DEFAULT)).scalar_one()
    assert str(found) == "773dddc6-061c-572d-8d31-b440ed8243eb"


@pytest.mark.parametrize("word", ["", "Supported", "supporte", "half_true"])
def test_only_the_word_itself_names_a_rating(reads, word):
    with reads() as tx, pytest.raises(UnknownRating, match="is no rating; the scale default has: supported, "):
        scales.get(tx, scales.DEFAULT, word)

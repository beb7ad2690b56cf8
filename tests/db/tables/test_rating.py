import pytest


@pytest.mark.parametrize("broken", [{"rank": None}, {"ranked": False}])
def test_a_rating_is_ranked_exactly_where_it_has_a_rank(rows, refused, broken):
    with refused("ck_rating_ranked"):
        rows.rating(**broken)


def test_a_scale_has_each_word_once(rows, refused):
    scale = rows.scale()
    rows.rating(scale_id=scale)
    with refused("unique"):
        rows.rating(scale_id=scale)

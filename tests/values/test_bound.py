import pytest


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("about 300", "quantity 300 about"),
        ("approximately 300", "quantity 300 about"),
        ("approx. 300", "quantity 300 about"),
        ("roughly $1.3 million", "money 1300000 USD about"),
        ("~300", "quantity 300 about"),
        ("≈ $14B", "money 14000000000 USD about"),
        ("some 300 people", "quantity 300 person about"),
        ("nearly $14bn", "money 14000000000 USD about"),
        ("almost 80%", "percent 80 percent about"),
        ("just under 80%", "percent 80 percent about"),
        ("300 or so", "quantity 300 about"),
        ("more than $14bn", "money 14000000000 USD gt"),
        ("above 2000", "quantity 2000 gt"),
        ("at least 12", "quantity 12 ge"),
        ("no fewer than 12", "quantity 12 ge"),
        ("a minimum of 12", "quantity 12 ge"),
        ("12 or more", "quantity 12 ge"),
        ("400+", "quantity 400 ge"),
        ("400+ people", "quantity 400 person ge"),
        ("under 5%", "percent 5 percent lt"),
        ("fewer than 20 people", "quantity 20 person lt"),
        ("up to 400", "quantity 400 le"),
        ("no more than three days", "duration 3 day le"),
        ("as many as 400", "quantity 400 le"),
        ("12 or fewer", "quantity 12 le"),
        ("exactly 300", "quantity 300"),
        ("more than several hundred", "quantity 200 gt"),
        ("up to several hundred", "quantity 900 le"),
    ],
)
def test_words_before_and_after_a_figure_bound_it(read, text, meaning):
    assert read(text) == meaning

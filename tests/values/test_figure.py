import pytest


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("£2m-£3m", "money 2000000..3000000 GBP"),
        ("£1bn to £1.2bn", "money 1000000000..1200000000 GBP"),
        ("$2 to $3 billion", "money 2000000000..3000000000 USD"),
        ("$5–6 million", "money 5000000..6000000 USD"),
        ("between 3 and 4 million", "quantity 3000000..4000000"),
        ("between £3m and £4m", "money 3000000..4000000 GBP"),
        ("from 3 to 4 percent", "percent 3..4 percent"),
        ("between two hundred and three hundred", "quantity 200..300"),
        ("between three million and four million", "quantity 3000000..4000000"),
        ("12 to 15 ships", "quantity 12..15 ship"),
        ("500 to 1 million", "quantity 500..1000000"),
    ],
)
def test_two_figures_make_a_range(read, text, meaning):
    assert read(text) == meaning


def test_a_change_from_one_figure_to_another_is_no_range(found):
    assert found("It grew from 3% to 5%.") == ["3%", "5%"]


def test_a_range_does_not_fall(found):
    assert found("They won 5-3 that night.") == []

import pytest


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("twice", "ratio 2 times"),
        ("tripled", "ratio 3 times"),
        ("halved", "ratio 0.5 times"),
        ("tenfold", "ratio 10 times"),
        ("seven times", "ratio 7 times"),
        ("2.5 times", "ratio 2.5 times"),
        ("3x", "ratio 3 times"),
        ("half", "ratio 0.5"),
        ("a quarter", "ratio 0.25"),
        ("three-quarters", "ratio 0.75"),
        ("two-fifths", "ratio 0.4"),
        ("a third", "ratio 0.3333333333333333333333333333"),
        ("3 in 10", "ratio 0.3"),
        ("one in five", "ratio 0.2"),
        ("four out of every five", "ratio 0.8"),
        ("more than half", "ratio 0.5 gt"),
    ],
)
def test_a_share_or_a_multiple_is_a_ratio(read, text, meaning):
    assert read(text) == meaning

import pytest


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Q3 2025", "date 2025-35"),
        ("the third quarter of 2025", "date 2025-35"),
        ("the 3rd quarter of 2025", "date 2025-35"),
        ("the third quarter", "date 2025-35"),
        ("second quarter of last year", "date 2025-34"),
        ("H1 2024", "date 2024-40"),
        ("the first half of 2024", "date 2024-40"),
        ("summer of 2012", "date 2012-22"),
        ("fall 2024", "date 2024-23"),
        ("last summer", "date 2025-22"),
        ("last winter", "date 2024-24"),
        ("next spring", "date 2026-21"),
        ("the 1990s", "date 199X"),
        ("1930’s", "date 193X"),
        ("the '60s", "date 196X"),
        ("the sixties", "date 196X"),
        ("the 19th century", "date 18XX"),
        ("the twentieth century", "date 19XX"),
        ("early 2024", "date 2024-01/2024-04"),
        ("mid-2024", "date 2024-05/2024-08"),
        ("late 2024", "date 2024-09/2024-12"),
        ("early last year", "date 2025-01/2025-04"),
        ("late April 2025", "date 2025-04-21/2025-04-30"),
        ("mid-November", "date 2025-11-11/2025-11-20"),
        ("the early 1990s", "date 1990/1993"),
        ("the late 19th century", "date 1867/1899"),
    ],
)
def test_a_period_is_as_wide_as_its_words(read, text, meaning):
    assert read(text) == meaning

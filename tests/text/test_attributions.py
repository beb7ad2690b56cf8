"""What counts as an attribution: it says who spoke, and how, and nothing of substance."""

import pytest

from factdb.text.attributions import is_attribution


@pytest.mark.parametrize(
    "body",
    [
        "LeCun told the FT.",
        "she said.",
        "he said, smiling.",
        "said Lind.",
        "said the head of the school.",
        "Mara Lind, the head of the harbour office, told reporters on Monday.",
        "Mr. Brand added.",
        "the mayor later wrote in a letter to the council.",
        "Lind sneered.",
        "I said.",
        "J. K. Brand replied.",
        "a spokeswoman for Acme said in a statement.",
        "Lind told me.",
    ],
)
def test_an_attribution_is_known(body):
    assert is_attribution(body)


@pytest.mark.parametrize(
    "body",
    [
        "and",
        "Lind sat down.",
        "she said that the council lied.",
        "she never said.",
        "she said. He laughed.",
        "she said, because nobody else would.",
        "he allegedly said.",
        "Lind said and Brand replied.",
        "said",
        "the pier that the council said was safe",
        "Lind told the Gazette only after a long day at the office in the old town near the sea last week.",
        "",
        "who said it",
        "she didn’t say.",
    ],
)
def test_what_says_more_is_no_attribution(body):
    assert not is_attribution(body)

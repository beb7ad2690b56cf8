"""Texts and quotations made to break an engine: each must end, and say something true."""

import tracemalloc

import pytest

from factdb.text import difference, find
from factdb.words import Fidelity

LONG = 60_000


@pytest.mark.parametrize(
    ("quote", "text", "grade"),
    [
        ("ab", "ab" * LONG, Fidelity.ALTERED),
        ("ab" * 500, "ab" * LONG, Fidelity.ALTERED),
        ("ab" * 500 + "c", "ab" * LONG, Fidelity.ABSENT),
        ("ab " * 2_000 + "a", "ab " * LONG, Fidelity.ALTERED),
        ("ab ab", "ab " * LONG, Fidelity.EXACT),
        ('"' * 1_000, '"' * LONG, Fidelity.ABSENT),
        ("[" * 1_000, "[" * LONG, Fidelity.ABSENT),
        ("." * LONG, "a . " * LONG, Fidelity.ABSENT),
        ("… a " * 100, "a b " * LONG, Fidelity.ELIDED),
        ("[x] b " * 100, "c b " * LONG, Fidelity.BRACKETED),
        ("a &amp; b", "&" * LONG + " a & b", Fidelity.NORMALIZED),
        ("I go. I run from it", "“I go,” I said. “I stay.” " * 2_000, Fidelity.ABSENT),
        ("a \ud800 b", "x a \ud800 b y", Fidelity.EXACT),
        ("we had a \ud800 big boat", "we had a \ud801 big boat", Fidelity.ALTERED),
        (" … ".join([*["the"] * 300, "zebra"]), "the " * LONG, Fidelity.ABSENT),
        ("… [x] a " * 3_000, "a b c " * LONG, Fidelity.BRACKETED),
        ("I go. I run", "I go.”" + " " * LONG + "“I run", Fidelity.SPLICED),
        ("a b", "", Fidelity.ABSENT),
        ("\x00", "a\x00b", Fidelity.ABSENT),
        ("\u0301", "e\u0301", Fidelity.ABSENT),
    ],
    ids=range(20),
)
def test_hostile_input_gets_an_answer(quote, text, grade):
    assert find(quote, text).fidelity is grade


def test_ten_thousand_occurrences_are_all_counted():
    assert find("the rain", "the rain fell. " * 10_000).occurrences == 10_000


@pytest.mark.parametrize("quote", ["the rain", "zebra", "the rain fell. " * 20_000])
def test_memory_stays_near_the_text_s_own_size(quote):
    text = "the rain fell. " * 70_000
    tracemalloc.start()
    find(quote, text)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 6 * len(text)


def test_an_entity_across_the_blocks_of_the_map_is_read_whole():
    for padding in range(1_000, 1_030):
        text = "x" * padding + " a &amp; b"
        assert find("a & b", text).start == padding + 1


def test_an_accent_across_the_blocks_of_the_map_stays_with_its_letter():
    for padding in range(1_010, 1_026):
        text = "x" * padding + " cafe\u0301 noir"
        assert find("café", text).end == padding + 6


def test_the_difference_of_long_texts_is_made():
    assert difference("a b " * 3_000, "a b " * 2_999)[-1].source.strip()

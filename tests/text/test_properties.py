"""What must hold of any quotation, tried on many."""

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from factdb.text import find, find_pieces, prepare
from factdb.words import VOUCHING, Fidelity

PLAIN = (
    "the garden had beds and a pump after flood we planted rice nobody helped city plan cost million rain fell twice"
)
ODD = "café naïve über neighbour’s well-known U.S. $2.5 31 1987"
WORDS = [*PLAIN.split(" "), *ODD.split(" ")]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=6, max_size=60).map(lambda words: " ".join(words) + ".")


@st.composite
def quoted(draw, min_words=1):
    """A text and the span of some whole words of it."""
    text = draw(TEXTS)
    spans = [word.span() for word in re.finditer(r"\S+", text)]
    first = draw(st.integers(0, len(spans) - min_words))
    last = draw(st.integers(first + min_words, len(spans)))
    return text, spans[first][0], spans[last - 1][1]


@given(quoted())
def test_whole_words_of_a_text_are_exact(case):
    text, start, end = case
    assert find(text[start:end], text).fidelity is Fidelity.EXACT


@given(quoted(min_words=6), st.text("xyz ", max_size=30))
def test_a_unique_run_of_words_is_found_at_its_span(case, padding):
    text, start, end = case
    quote = text[start:end]
    marked = f"{padding} begin. {quote} {padding}"
    match = find(quote, marked)
    assert (match.start, match.end) == (marked.find(quote), marked.find(quote) + len(quote))


@given(quoted(), st.integers(1, 3000))
def test_offsets_hold_far_into_a_text(case, distance):
    text, start, end = case
    whole = "ﬁ&amp;é " * (distance // 8) + text
    match = find(text[start:end], whole)
    assert all(whole[piece.start : piece.end] == piece.exact for piece in match.pieces)
    assert match.fidelity is Fidelity.EXACT


RETYPINGS = [
    lambda quote: quote.replace("’", "'"),
    lambda quote: quote.replace("-", "‐"),
    lambda quote: quote.replace(" ", "\u00a0"),
    lambda quote: quote.replace(" ", "\n  "),
    lambda quote: unicodedata.normalize("NFD", quote),
    lambda quote: "".join(c for c in unicodedata.normalize("NFD", quote) if not unicodedata.combining(c)),
    lambda quote: f'"{quote}"',
    lambda quote: f"“{quote},”",
    lambda quote: quote.replace("e", "e\u00ad"),
    lambda quote: quote.replace("$", "＄"),
    lambda quote: quote.replace(" ", " \u200b"),
    lambda quote: quote[:1].upper() + quote[1:],
]


@given(quoted(min_words=2), st.sampled_from(RETYPINGS))
def test_a_harmless_retyping_vouches(case, retype):
    text, start, end = case
    assert find(retype(text[start:end]), text).fidelity in {Fidelity.EXACT, Fidelity.NORMALIZED}


@given(quoted(min_words=2), st.data())
def test_a_changed_word_never_vouches(case, data):
    text, start, end = case
    words = text[start:end].split()
    changed = data.draw(st.integers(0, len(words) - 1))
    words[changed] = data.draw(st.sampled_from(["zebra", "not", "7", "Xanadu", "were"]))
    assert find(" ".join(words), text).fidelity not in VOUCHING


@given(quoted(min_words=1), st.integers(1, 3))
def test_a_quote_cut_inside_its_last_word_never_vouches(case, cut):
    text, start, end = case
    quote = text[start:end].rstrip(".")
    last = quote.split()[-1]
    if not last.isalpha() or len(last) <= cut or last[:-cut] in WORDS:
        quote, cut = "the garde", 0
    assert find(quote[: len(quote) - cut] if cut else quote, text).fidelity not in VOUCHING


@given(quoted(min_words=5))
def test_an_ellipsis_in_the_middle_is_elided(case):
    text, start, end = case
    words = text[start:end].split()
    quote = " ".join([*words[:2], "…", *words[3:]])
    assert find(quote, text).fidelity is Fidelity.ELIDED


@given(st.text(), st.text())
def test_any_quote_and_any_text_get_an_answer_that_points_into_the_text(quote, text):
    match = find(quote, text)
    assert all(text[piece.start : piece.end] == piece.exact for piece in match.pieces)
    assert (match.start is None) == (match.fidelity is Fidelity.ABSENT)


@given(st.text('ab. "“”…[]\n-’1$', max_size=20), st.text('ab. "“”…[]\n-’1$', max_size=60))
def test_marks_and_brackets_of_any_kind_get_an_answer(quote, text):
    match = find(quote, text)
    assert all(text[piece.start : piece.end] == piece.exact for piece in match.pieces)


@given(st.lists(st.text("ab. “”", max_size=8), max_size=4), st.text("ab. “”", max_size=40))
def test_any_pieces_get_an_answer(pieces, text):
    match = find_pieces(pieces, text)
    assert all(text[piece.start : piece.end] == piece.exact for piece in match.pieces)


@given(TEXTS, st.integers(0, 40))
def test_a_prepared_text_gives_the_same_answer(text, at):
    quote = text[at : at + 12]
    assert find(quote, prepare(text)) == find(quote, text)

import pytest

from factdb.text.sentences import sentence_around, sentences


def split(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["It rained.", "We stayed in."],
        ["Mr. Okoro left.", "Dr. Lind stayed."],
        ["The U.S. plan failed.", "It cost $2.5 million."],
        ["He moved to the U.S.", "The rest stayed."],
        ["Bring tools, e.g. a spade.", "Then dig."],
        ["“Is it safe?” he asked.", "“It is.”"],
        ["“It is over.”", "She left."],
        ["J. K. Brand wrote it.", "He lied."],
        ["Wait… what is this?", "A trap!"],
        ["It opened on Jan. 4, 2019.", "It closed at 3 p.m. on Friday."],
        ["Really?!", "Yes."],
        ["One line without an end"],
    ],
)
def test_a_text_is_cut_into_its_sentences(expected):
    assert split(" ".join(expected)) == expected


def test_a_blank_line_ends_a_sentence():
    assert split("A heading\n\nThe text begins.") == ["A heading", "The text begins."]


def test_ideographic_stops_end_sentences():
    assert split("天气很好。我们去公园。") == ["天气很好。", "我们去公园。"]


def test_an_empty_text_has_no_sentences():
    assert split("  \n ") == []


def test_the_sentence_around_a_quote_is_found():
    text = "It rained. Mr. Okoro said we should stay in. We did."
    start = text.index("should")
    assert text[slice(*sentence_around(text, start, start + 6))] == "Mr. Okoro said we should stay in."


def test_a_quote_over_two_sentences_gets_both():
    text = "It rained. We stayed in. We slept."
    start, end = text.index("stayed"), text.index(" slept")
    assert text[slice(*sentence_around(text, start, end))] == "We stayed in. We slept."


def test_a_text_without_stops_gives_a_bounded_context():
    text = "word " * 10_000
    start, end = sentence_around(text, 25_000, 25_004)
    assert 25_004 - 25_000 < end - start < 7_000

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factdb.readers import read


@pytest.mark.parametrize(
    ("content", "charset"),
    [
        ("“naïve” – 27".encode(), "utf-8"),
        ("\ufeff“naïve” – 27".encode(), "utf-8"),
        ("\ufeff“naïve” – 27".encode("utf-16-le"), "utf-16le"),
        ("\ufeff“naïve” – 27".encode("utf-16-be"), "utf-16be"),
    ],
)
def test_the_encoding_is_told_by_the_byte_order_mark(content, charset):
    document = read(content, "a.txt")
    assert (document.text, document.charset) == ("“naïve” – 27", charset)


def test_only_one_byte_order_mark_is_dropped():
    assert read("\ufeff\ufeffa".encode(), "a.txt").text == "\ufeffa"


def test_newlines_and_spaces_are_kept():
    text = " one\r\ntwo\rthree\n\n\u00a0four\u2028five\ffive \n"
    assert read(text.encode(), "a.txt").text == text


def test_a_stray_control_character_is_kept():
    text = "The hy\x02phen that a PDF left." + " More words of the text." * 10
    assert read(text.encode(), "a.txt").text == text


def test_a_line_of_five_megabytes_is_read():
    text = "word " * 1_000_000
    assert read(text.encode(), "a.txt").text == text


def test_the_extractor_is_on_record():
    document = read(b"a", "a.txt")
    assert (document.extractor, document.extractor_version, document.media_type) == ("plain", "1", "text/plain")


@given(st.text(st.characters(exclude_categories=["C"]), min_size=1).filter(str.strip))
def test_plain_text_stays_as_it_is(text):
    assert read(text.encode(), "a.txt").text == text

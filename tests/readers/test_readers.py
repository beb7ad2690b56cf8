"""How a reader is chosen, and what every reader must bear."""

import subprocess
import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factdb.errors.files import UnreadableSource
from factdb.readers import READERS, read

NAMES = ("a.txt", "a.md", "a.html", "-")
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


def refusal(content: bytes, name: str) -> str:
    with pytest.raises(UnreadableSource) as refused:
        read(content, name)
    return str(refused.value)


def test_the_members_are_the_formats():
    assert READERS.names() == ["html", "markdown", "plain"]


def test_listing_and_reading_plain_text_imports_no_parser():
    code = (
        "import sys; from factdb.readers import READERS, read; list(READERS); read(b'a', 'a.txt');"
        "print({'lxml', 'markdown_it', 'yaml'} & sys.modules.keys())"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "set()\n"


@pytest.mark.parametrize(
    ("name", "media_type", "extractor"),
    [
        ("a.txt", None, "plain"),
        ("A.TXT", None, "plain"),
        ("a.md", None, "markdown"),
        ("a.htm", None, "html"),
        ("a.md", "text/plain", "plain"),
        ("a.txt", "Text/HTML; charset=utf-8", "html"),
        ("a.md", "application/octet-stream", "markdown"),
        ("https://example.org/story", "text/markdown", "markdown"),
        ("-", None, "plain"),
        ("a.unknown", "a/b", "plain"),
    ],
)
def test_the_media_type_goes_before_the_suffix(name, media_type, extractor):
    assert read(b"words", name, media_type).extractor == extractor


@pytest.mark.parametrize(
    ("content", "extractor"),
    [
        (b"<!DOCTYPE html><p>a", "html"),
        (b"\xef\xbb\xbf\n  <HTML><p>a", "html"),
        (b"<!-- saved -->\n<p>a", "html"),
        (b'<?xml version="1.0"?><html><p>a</p></html>', "html"),
        ("\ufeff<html><p>a".encode("utf-16-le"), "html"),
        (b"<p>a", "html"),
        (b"<3 is a heart", "plain"),
        (b"<pineapple>", "plain"),
        (b"a <p> b", "plain"),
    ],
)
def test_without_a_type_the_first_tag_decides(content, extractor):
    assert read(content, "-").extractor == extractor


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("content", [b"", b" \n\t\r\n ", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n", b"\xff\xfe \0"])
def test_what_is_empty_is_refused(content, name):
    assert "it is empty" in refusal(content, name)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("content", "looks"),
    [
        (PNG, "a PNG image"),
        (b"%PDF-1.7\n1 0 obj", "a PDF"),
        (b"PK\x03\x04\x14\0", "a ZIP file"),
        (b"{\\rtf1 Hello}", "an RTF file"),
        ("\ufeffa".encode("utf-32-le"), "UTF-32 text"),
    ],
)
def test_what_is_no_text_is_called_by_its_name(content, looks, name):
    message = refusal(content, name)
    assert looks in message
    assert "plain text, Markdown and HTML are read here" in message


@pytest.mark.parametrize("name", NAMES)
def test_a_nul_byte_is_refused_with_its_place(name):
    assert "a NUL byte at offset 4" in refusal(b"word\0word", name)


@pytest.mark.parametrize("name", NAMES)
def test_a_nul_in_utf_16_is_refused(name):
    assert "a NUL character at offset 1" in refusal("\ufeffa\0b".encode("utf-16-le"), name)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_named(name, charset):
    assert "UTF-16 text without a byte order mark" in refusal("They were twice as old".encode(charset), name)


@pytest.mark.parametrize("name", NAMES)
def test_control_characters_are_refused(name):
    assert "full of control characters" in refusal(bytes(range(1, 32)) * 4, name)


@pytest.mark.parametrize("name", NAMES)
def test_invalid_utf_8_is_refused_with_its_place_and_a_way_out(name):
    with pytest.raises(UnreadableSource, match=r"not valid UTF-8 \(byte 0xE9 at offset 3\)") as refused:
        read(b"caf\xe9 au lait", name)
    assert "iconv" in refused.value.hint


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b""])
def test_offsets_of_faults_count_the_byte_order_mark(mark):
    assert f"offset {len(mark) + 1})" in refusal(mark + b"a\xff", "a.txt")


def test_half_a_character_of_utf_16_is_refused():
    assert "not valid UTF-16LE" in refusal(b"\xff\xfea\0b", "a.txt")


TAGS = """
<p> </p> <div hidden> </div> <td> </td> <tr> <table> <li> <ul> <pre> </pre> <br> <!-- --> <script> </script> <title>
<svg> <article> <html> <plaintext> <head> <template> <?x <time datetime=2026-01-04> <meta charset=.> <html lang=en>
<link rel=canonical> <meta name=author content=a> &#0; &nbsp; > - # * ` | [ ]( ) --- ~~ : {
"""
MARKUP = st.lists(
    st.one_of(st.sampled_from(TAGS.split()), st.text(max_size=5), st.sampled_from([" ", "\n", "\r\n", "\t", "\n\n"])),
    max_size=30,
).map("".join)


@given(st.one_of(st.binary(), MARKUP.map(lambda text: text.encode())), st.sampled_from(NAMES))
@example(b"<meta charset=..>x", "a.html")
@example(b"---\n? [a]\n: b\n---\nx", "a.md")
@settings(max_examples=400, deadline=None)
def test_whatever_comes_is_read_or_refused(content, name):
    try:
        document = read(content, name)
    except UnreadableSource:
        return
    assert document.text.strip()
    assert "\0" not in document.text

from itertools import pairwise

import pytest

from factdb.errors.files import UnreadableSource
from factdb.readers import read


def text(markdown: str) -> str:
    return read(markdown.encode(), "a.md").text


@pytest.mark.parametrize(
    ("markdown", "seen"),
    [
        ("He is *not* [going](http://x.org) **home**.", "He is not going home."),
        ("one\ntwo", "one two"),
        ("one  \ntwo\\\nthree<br>four<br/>five", "one\ntwo\nthree\nfour\nfive"),
        ("# Head\nBody", "Head\n\nBody"),
        ("> “a”\n>\n> “b”\n\nc", "“a”\n\n“b”\n\nc"),
        ("- a\n- b\n  1. c\n  2. d\n- e", "a\nb\nc\nd\ne"),
        ("- a\n\n- b", "a\n\nb"),
        ("|a|b|\n|-|-|\n|1||\n||2|", "a\tb\n1\n\t2"),
        ("```py\n  *x*\n\n  y\n```\nz", "  *x*\n\n  y\n\nz"),
        ("```\n\nx\n```", "\nx"),
        ("    code\n\nz", "code\n\nz"),
        ("call `f(*a)` now", "call f(*a) now"),
        ("~~gone~~ 2\\*3 &amp; &copy;&nbsp;x", "gone 2*3 & ©\u00a0x"),
        ("a ![alt](p.png) b", "a b"),
        ("<http://x.org>", "http://x.org"),
        ("<div>\n<p>In <em>HTML</em></p>\n</div>\n\nout", "In HTML\n\nout"),
        ("<script>\nvar a;\n</script>\n\n<!-- note -->\n\nout", "out"),
        ("a <b>c</b>d", "a cd"),
        ("a\r\nb\r\n\r\nc", "a b\n\nc"),
        ("x[^1]\n\n[^1]: y z", "x[^1]\n\n[^1]: y z"),
        ("curly “q” - 'straight' ...", "curly “q” - 'straight' ..."),
    ],
)
def test_markdown_is_read_as_rendered(markdown, seen):
    assert text(markdown) == seen


FRONT = """---
title: "Meta: a story"
Author: [Ann Lee, {name: Bo Ray}]
date: 2026-01-04T10:00:00
url: https://example.org/a
lang: en
draft: yes
---
# Another title

Body.
"""


def test_front_matter_is_metadata_and_no_text():
    document = read(FRONT.encode(), "a.md")
    assert document.text == "Another title\n\nBody."
    assert (document.title, document.authors, document.issued) == ("Meta: a story", ("Ann Lee", "Bo Ray"), "2026-01-04")
    assert (document.url, document.language) == ("https://example.org/a", "en")


def test_front_matter_with_windows_newlines_is_read():
    assert read(FRONT.replace("\n", "\r\n").encode(), "a.md").title == "Meta: a story"


@pytest.mark.parametrize(
    "front", ["---\nJust a rule.\n---\n", "---\na: [b\n---\n", "---\n{[a]: b}\n---\n", f"---\n{'[' * 3000}\n---\n"]
)
def test_what_is_no_front_matter_is_text(front):
    document = read((front + "\nBody.").encode(), "a.md")
    assert document.text.endswith("\n\nBody.")
    assert len(document.text) > len("\n\nBody.")


def test_an_alias_bomb_in_front_matter_does_no_harm():
    bomb = "a: &a [x]\n" + "".join(f"{to}: &{to} [{f'*{of},' * 9}]\n" for of, to in pairwise("abcdefghi"))
    assert read(f"---\n{bomb}title: *i\n---\nBody.".encode(), "a.md").title is None


def test_the_first_heading_is_the_title():
    assert read(b"Lead.\n\n## The *first*\none\n\n# The second", "a.md").title == "The first"


def test_without_a_heading_there_is_no_title():
    assert read(b"Lead.", "a.md").title is None


@pytest.mark.parametrize("markdown", ["---\ntitle: x\n---\n", "<!-- nothing -->", "[a]: http://x.org", "![alt](x)"])
def test_markdown_that_shows_nothing_is_refused(markdown):
    with pytest.raises(UnreadableSource, match="it is empty"):
        text(markdown)


@pytest.mark.parametrize("markdown", [">" * 5000 + " a", "- " * 3000 + "a", "<div>\n" * 100_000])
def test_nesting_that_would_lose_words_is_refused(markdown):
    with pytest.raises(UnreadableSource, match="nested"):
        text(markdown)


def test_nesting_below_that_loses_nothing():
    assert text(">" * 90 + " deep") == "deep"


def test_a_line_of_five_megabytes_is_read():
    assert text("word " * 1_000_000) == ("word " * 1_000_000).strip()


def test_the_extractor_is_on_record():
    document = read(b"\xef\xbb\xbfa", "a.md")
    assert (document.extractor, document.extractor_version) == ("markdown", "1")
    assert (document.media_type, document.charset) == ("text/markdown", "utf-8")

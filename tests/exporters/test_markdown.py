import re
from datetime import UTC, datetime

import pytest
from markdown_it import MarkdownIt
from msgspec.structs import replace

from factdb.exporters import EXPORTERS
from factdb.exporters._escape import link, plain
from factdb.records.redaction import Redaction
from tests.exporters.hostile import HOSTILE, poisoned
from tests.exporters.sample import redacted


def printed(report):
    return "".join(EXPORTERS.get("markdown")(report))


def rendered(text):
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)


@pytest.mark.parametrize(
    "text",
    [
        "# heading",
        "- item",
        "+ item",
        "1. item",
        "2) item",
        "> said",
        "=====",
        "---",
        "***",
        "___",
        "__under__ and *bold* and _one_ and ~~gone~~",
        "snake_case_name",
        "`code` and ``more``",
        "[x](javascript:alert(1)) and ![y](https://evil.example/z.png)",
        "[1]: javascript:alert(1)",
        "<script>alert(1)</script> <https://auto.example>",
        "| a | b |",
        "&lt;b&gt; &#60; AT&T",
        "back\\slash \\* \\",
        "$14 million and 5$ more",
    ],
)
def test_text_is_printed_as_it_is(text):
    shown = rendered(plain(text))
    words = re.sub(r"^<p>|</p>\n$", "", shown)
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        words = words.replace(entity, sign)
    assert shown.startswith("<p>")
    assert words == text


def test_ordinary_text_needs_no_backslash():
    text = "The snake_case stake, 49 percent ($14 million), of Wick & Sons: 0.1.0 - not bad!"
    assert plain(text) == text


def test_a_text_stays_in_its_line():
    assert plain("one\n\n# two\r\nthree") == "one # two three"


def test_only_web_addresses_are_linked():
    assert link("here", "https://a.example/(x)<y> z") == "[here](<https://a.example/%28x%29%3Cy%3E%20z>)"
    assert link("javascript:alert(1)", "javascript:alert(1)") == "javascript:alert(1)"


def test_numbers_lead_to_their_sources(report):
    text = printed(report)
    assert "page 12, table 3 [[4]](#source-4)" in text
    assert '4. <a id="source-4"></a>*Harbour ledger*' in text
    targets = set(re.findall(r'<a id="([^"]+)">', text))
    assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= targets


def test_each_piece_has_its_own_quotation_marks(report):
    pair = "“We had a lot of new lamps and really bright stuff” […] “When you dim this, you fall behind”"
    assert pair in printed(report)


def test_hostile_text_is_inert_in_every_field(report):
    clean, page = rendered(printed(report)), rendered(text := printed(poisoned(report)))
    tags = re.compile(r"<([a-z][a-z0-9]*)")
    assert set(tags.findall(page)) == set(tags.findall(clean))
    assert len(re.findall("<h[1-6]", page)) == len(re.findall("<h[1-6]", clean))
    assert len(re.findall("<li>", page)) == len(re.findall("<li>", clean))
    assert all(one.startswith(("#", "https://")) for one in re.findall(r'href="([^"]*)"', page))
    assert not set("\x1b\x00\x07\x9b\u202e\u2066\u2028") & set(text)


def test_hostile_text_does_not_get_lost(report):
    shown = rendered(printed(replace(report, title=HOSTILE)))
    assert "‹U+202E›evil" in shown
    assert "␛[31mred" in shown


def test_what_was_redacted_is_told_of_source_quote_and_place(report):
    why = Redaction(at=datetime(2026, 5, 3, tzinfo=UTC), by="Pim", reason="a court order")
    shown = printed(redacted(report, why))
    assert "    - Quote redacted on 3 May 2026: a court order" in shown
    assert "    - Evidence redacted on 3 May 2026: a court order" in shown
    assert "; redacted on 3 May 2026: a court order" in shown.partition("## Sources")[2]

from datetime import UTC, datetime
from itertools import pairwise

from msgspec.structs import replace

from factdb.exporters import EXPORTERS
from factdb.records.match import Piece
from factdb.records.redaction import Redaction
from factdb.records.report import HeldText
from tests.exporters.hostile import HOSTILE, poisoned
from tests.exporters.page import Page
from tests.exporters.sample import redacted


def printed(report):
    return "".join(EXPORTERS.get("html")(report))


def test_the_page_needs_nothing_but_itself(report):
    page = Page(printed(report))
    assert not {"script", "img", "link", "iframe", "object", "base", "form"} & set(page.tags)
    assert all(link.startswith(("#", "https://")) for link in page.links)


def test_every_link_within_the_page_arrives(report):
    page = Page(printed(report))
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    described = [value.split() for name, value in page.attributes if name in {"aria-describedby", "aria-labelledby"}]
    assert {one for ids in described for one in ids} <= set(page.ids)


def test_headings_never_skip_a_level(report):
    levels = Page(printed(report)).headings
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_marks_stand_at_the_right_words(report):
    marked = [(text, tones) for text, tones in Page(printed(report)).runs if tones]
    assert marked == [
        ("The company put $14 million into Wick & Sons to buy a ", ("tone-reported",)),
        ("49 percent stake", ("tone-reported", "tone-several")),
        (" last spring.", ("tone-reported",)),
        ("We had a lot of new lamps", ("tone-mixed", "tone-mixed")),
        (" and really bright stuff", ("tone-mixed",)),
        ("When you dim this, you fall behind", ("tone-mixed",)),
        ("dead end", ("tone-not-checkable",)),
        ("young", ("tone-no-claim",)),
        ("targeting a $3 million valuation", ("tone-no-verdict",)),
        ("I never sold a single lamp to the harbour board.", ("tone-refuted",)),
        ("The board bought twelve buoys in 2019.", ("tone-no-claim",)),
    ]


def test_the_words_of_the_texts_stay_whole(report):
    shown = "".join(text for text, _ in Page(printed(report)).runs)
    assert shown == "".join(line for held in report.texts for line in held.text.splitlines())


def test_an_excerpt_says_so(report):
    page = printed(report)
    assert page.count('<span class="extent">excerpt</span>') == 1
    assert "Exact in the excerpt held of Gull Notes; primary (Meridian interview) not held" in page


def test_an_address_of_another_scheme_is_not_linked(report):
    bad = [replace(source, url="javascript:alert(1)") for source in report.sources]
    page = Page(printed(replace(report, sources=tuple(bad))))
    assert not any(link.lower().startswith("javascript") for link in page.links)
    assert "javascript:alert(1)" in page.text


def test_hostile_text_is_inert_in_every_field(report):
    clean, page = Page(printed(report)), Page(source := printed(poisoned(report)))
    assert set(page.tags) == set(clean.tags)
    assert {name for name, _ in page.attributes} == {name for name, _ in clean.attributes}
    assert all(link.startswith(("#", "https://")) for link in page.links)
    assert "<script" not in source
    assert "{{ 7 * 7 }}" in page.text
    assert not set("\x1b\x00\x07\x9b\u202e\u2066\u2028") & set(source)
    assert "‹U+202E›" in page.text
    assert HOSTILE[:40] in page.text


def test_a_mark_on_hostile_words_is_inert(report):
    held = HeldText(source="repost", capture=1, text=HOSTILE)
    whole = Piece(exact=HOSTILE, prefix="", suffix="", start=0, end=len(HOSTILE))
    quotes = (replace(report.quotes[0], pieces=(whole,), text=HOSTILE),)
    page = Page(printed(replace(report, quotes=quotes, texts=(held,))))
    assert "script" not in page.tags
    assert "".join(text for text, tones in page.runs if tones == ("tone-reported",)).startswith("<script>alert(1)")


def test_a_quote_that_is_not_at_its_place_is_named_and_not_linked(report):
    lost = replace(report.quotes[5], pieces=(replace(report.quotes[5].pieces[0], start=0, end=5),))
    page = Page(printed(replace(report, quotes=(*report.quotes[:5], lost, *report.quotes[6:]))))
    assert "Not marked in full" in page.text
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


def test_what_was_redacted_is_told_of_source_quote_and_place(report):
    why = Redaction(at=datetime(2026, 5, 3, tzinfo=UTC), by="Pim", reason="a court order")
    shown = printed(redacted(report, why))
    assert shown.count("redacted on 3 May 2026: a court order") >= 3
    assert "Evidence <bdi>redacted on" in shown

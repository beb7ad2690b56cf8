"""factdb source: taking in, citing, describing and linking."""

import csv
import io
import json
import sys
from types import SimpleNamespace

import pytest

PAGE = """<!doctype html><html lang="en"><head><title>A page</title>
<meta name="author" content="Ann Lee"><meta property="og:site_name" content="The Paper">
<meta property="article:published_time" content="2026-01-04T10:00:00Z">
<link rel="canonical" href="https://example.org/page"></head>
<body><article><p>Meta grew.</p></article></body></html>"""


def shown(done, ref):
    return json.loads(done("source", "show", ref, "--format", "json"))


@pytest.fixture
def file(tmp_path):
    """A function that writes a file and gives its path."""

    def made(name: str, content: str | bytes) -> str:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    return made


@pytest.fixture
def given(monkeypatch):
    """A function that puts bytes on standard input."""
    return lambda content: monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(content)))


def test_a_text_is_taken_in(done, file):
    out = done("source", "add", file("note.txt", "Meta grew."), "--title", "A note", "--ref", "note")
    assert out.startswith("note  document  whole held\n  title       A note\n")
    assert "  capture 1   whole, 10 characters, text/plain, " in out
    assert done("source", "show", "note", "--text") == "Meta grew.\n"


def test_a_source_in_json_tells_what_is_held(done, file):
    done("source", "add", file("note.txt", "Meta grew."), "--ref", "note", "--extent", "excerpt")
    source = shown(done, "note")
    (capture,) = source["captures"]
    assert (source["ref"], source["title"], source["status"]) == ("note", "note", "active")
    assert (capture["extent"], capture["characters"], capture["media_type"]) == ("excerpt", 10, "text/plain")
    assert len(capture["raw_sha256"]) == 64


def test_a_page_says_of_itself_what_no_option_gives(done, file):
    done("source", "add", file("page.html", PAGE), "--ref", "page")
    source = shown(done, "page")
    assert (source["title"], source["type"], source["url"]) == ("A page", "webpage", "https://example.org/page")
    assert (source["issued"]["edtf"], source["contributors"][0]["name"]) == ("2026-01-04", "Ann Lee")
    assert source["language"] == "en"


def test_an_option_outweighs_what_a_page_says(done, file):
    more = ("--title", "My title", "--author", "Bo Ek", "--issued", "2025", "--type", "post-weblog")
    done("source", "add", file("page.html", PAGE), "--ref", "page", *more)
    source = shown(done, "page")
    assert (source["title"], source["issued"]["edtf"], source["type"]) == ("My title", "2025", "post-weblog")
    assert [person["name"] for person in source["contributors"]] == ["Bo Ek"]


def test_markdown_is_taken_in_without_its_marks(done, file):
    done("source", "add", file("note.md", "# Growth\n\nMeta *grew* a lot.\n"), "--ref", "note")
    assert "Meta grew a lot." in done("source", "show", "note", "--text")


def test_standard_input_is_taken_in(done, given):
    given(b"Meta grew.")
    done("source", "add", "-", "--ref", "piped")
    assert shown(done, "piped")["title"] == "standard input"


def test_a_reference_is_cited_and_not_held(done):
    out = done(
        "source", "add", "--reference", "--title", "A book", "--type", "book", "--publisher", "P", "--ref", "book"
    )
    assert out.startswith("book  book  cited, not held\n")
    assert shown(done, "book")["captures"] == []


def test_the_notes_of_a_call_have_a_person_a_day_and_a_basis(done, file):
    options = ("--type", "interview", "--with", "Ann Lee", "--on", "4 May 2026", "--basis", "background")
    done("source", "add", file("call.txt", "She said it grew."), "--ref", "call", *options)
    source = shown(done, "call")
    assert (source["type"], source["title"], source["basis"]) == ("interview", "Interview with ann lee", "background")
    assert (source["issued"]["edtf"], source["contributors"][0]["role"]) == ("2026-05-04", "interviewee")


@pytest.mark.parametrize("kind", ["interview", "personal_communication"])
@pytest.mark.parametrize("missing", [("--with", "Ann"), ("--on", "2026-05-04"), ()])
def test_a_call_without_person_or_day_is_refused(refused, article, kind, missing):
    refused(2, "source", "add", article, "--type", kind, *missing)


def test_links_are_made_at_once(done, article):
    done("source", "add", "--reference", "--title", "First", "--ref", "first")
    done("source", "add", "--reference", "--title", "Second", "--ref", "second")
    out = done("source", "add", article, "--ref", "repost", "--republishes", "first", "--cites", "second")
    assert "  republishes first\n" in out
    assert [(link["kind"], link["source"]) for link in shown(done, "repost")["links"]] == [
        ("cites", "second"),
        ("republishes", "first"),
    ]


def test_an_unknown_source_to_link_leaves_nothing_behind(refused, article):
    assert "There is no source 'nosuch'" in refused(3, "source", "add", article, "--republishes", "nosuch")


def test_the_same_bytes_again_add_nothing_and_say_so(factdb, held, article, rows):
    before = rows()
    code, out, err = factdb("source", "add", article, "--title", "Another title")
    assert (code, out, rows()) == (0, "", before)
    assert err == (
        "These bytes are held already, as capture 1 of article; nothing was added.\n"
        "See it: factdb source show article\n"
    )


BYTES = {
    "an empty file": (3, b"", "it is empty"),
    "nothing but space": (3, b" \n\t ", ""),
    "a binary file": (3, bytes(range(256)) * 8, ""),
    "an image": (3, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", ""),
    "a PDF": (3, b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", ""),
    "invalid UTF-8": (3, "café".encode("latin-1") + b" is open", "not valid UTF-8"),
    "a NUL byte": (3, b"Meta\0grew.", "a NUL byte at offset 4"),
}


@pytest.mark.parametrize(("code", "content", "says"), BYTES.values(), ids=BYTES.keys())
def test_what_is_no_text_is_refused(refused, file, code, content, says):
    assert says in refused(code, "source", "add", file("file.txt", content))


@pytest.mark.parametrize(
    ("path", "says"),
    [("nosuch.txt", "there is no such file"), (".", "it is a folder"), ("a/" * 3000, "it cannot be opened")],
)
def test_what_is_no_file_is_refused(refused, path, says):
    assert says in refused(2, "source", "add", path)


OPTIONS = {
    "no file": (2, ()),
    "a reference with a file": (2, ("{article}", "--reference", "--title", "T")),
    "a reference without title": (2, ("--reference",)),
    "an empty title": (2, ("{article}", "--title", "")),
    "a title of spaces": (2, ("{article}", "--title", "  ")),
    "two days in one date": (2, ("{article}", "--issued", "01/02/2021")),
    "a day that never was": (2, ("{article}", "--issued", "31 February 2025")),
    "a bad day of getting it": (2, ("{article}", "--retrieved", "some day")),
    "an unknown type": (2, ("{article}", "--type", "scroll")),
    "an unknown grade": (2, ("{article}", "--grade", "Z")),
    "a bad ref": (2, ("{article}", "--ref", "A B")),
    "an empty ref": (2, ("{article}", "--ref", "")),
}


@pytest.mark.parametrize(("code", "given"), OPTIONS.values(), ids=OPTIONS.keys())
def test_a_source_cannot_be_added_with(refused, article, code, given):
    refused(code, "source", "add", *[word.format(article=article) for word in given])


def test_a_ref_that_is_taken_is_refused(refused, held):
    assert "article exists already" in refused(3, "source", "add", "--reference", "--title", "T", "--ref", held)


def test_a_citation_is_corrected(done, held):
    out = done("source", "edit", held, "--title", "A story", "--author", "Ann", "--issued", "May 2026", "--grade", "b")
    assert "  title       A story\n  author      Ann\n  issued      May 2026\n" in out
    assert "  grade       B\n" in out
    assert [person["name"] for person in shown(done, held)["contributors"]] == ["Ann"]


@pytest.mark.parametrize(("code", "given"), [(2, ()), (2, ("--title", "")), (2, ("--issued", "01/02/2021"))])
def test_a_correction_of_nothing_or_to_nothing_is_refused(refused, held, code, given):
    refused(code, "source", "edit", held, *given)


def test_sources_are_linked(done, held):
    done("source", "add", "--reference", "--title", "First", "--ref", "first")
    done("source", "link", held, "summarizes", "first", "--note", "In its last lines.")
    (link,) = shown(done, held)["links"]
    assert (link["kind"], link["source"], link["note"]) == ("summarizes", "first", "In its last lines.")


def test_links_that_cannot_be_are_refused(refused, done, held):
    done("source", "add", "--reference", "--title", "First", "--ref", "first")
    done("source", "link", held, "cites", "first")
    assert "cites first already" in refused(3, "source", "link", held, "cites", "first")
    refused(2, "source", "link", held, "cites", held)
    refused(2, "source", "link", held, "adores", "first")
    refused(3, "source", "link", held, "cites", "nosuch")


def test_a_list_tells_what_is_held(done, held):
    done("source", "add", "--reference", "--title", "First\nof all", "--ref", "first")
    assert done("source", "list").splitlines() == [
        "article  document  whole held  article",
        "first  document  cited, not held  First of all",
    ]
    assert json.loads(done("source", "list", "--held", "--format", "json"))[0]["ref"] == "article"
    assert json.loads(done("source", "list", "--not-held", "--format", "jsonl"))["ref"] == "first"
    listed = csv.reader(io.StringIO(done("source", "list", "--format", "csv")))
    assert [row[0] for row in listed] == ["ref", "article", "first"]


def test_the_text_of_what_is_not_held_cannot_be_shown(done, refused):
    done("source", "add", "--reference", "--title", "First", "--ref", "first")
    assert "first is cited but not held" in refused(3, "source", "show", "first", "--text")


@pytest.mark.parametrize("verb", [("show",), ("edit", "--title", "T"), ("link",)])
def test_an_unknown_source_is_an_error_that_names_it(refused, verb):
    more = ("cites", "nosuch") if verb == ("link",) else verb[1:]
    assert "There is no source 'nosuch'" in refused(3, "source", verb[0], "nosuch", *more)


def test_the_text_of_a_source_that_is_cited_already_is_taken_in(done, file):
    done("source", "add", "--reference", "--title", "The interview", "--ref", "ft")
    done("source", "add", file("ft.txt", "Money was not a problem."), "--capture-of", "ft")
    assert [capture["characters"] for capture in shown(done, "ft")["captures"]] == [24]
    assert shown(done, "ft")["title"] == "The interview"


def test_a_capture_of_a_source_does_not_describe_it_anew(factdb, done, file):
    done("source", "add", "--reference", "--title", "The interview", "--ref", "ft")
    ran = factdb("source", "add", file("ft.txt", "Words."), "--capture-of", "ft", "--title", "Another")
    assert ran.code == 2
    assert "source edit" in ran.err

import json

import pytest

from factdb.errors.files import UnreadableSource
from factdb.readers import read
from factdb.records.document import Document


def page(html: str | bytes) -> Document:
    return read(html if isinstance(html, bytes) else html.encode(), "a.html")


@pytest.mark.parametrize(
    ("html", "seen"),
    [
        ("<p>“The <em>average</em> <a href=x>age</a> was 2<b>7</b>.”</p>", "“The average age was 27.”"),
        ("<p>one\n  two\t three </p> <p> four", "one two three\n\nfour"),
        ("<div>a</div>b<div><div>c</div></div>", "a\n\nb\n\nc"),
        ("a<br> b<br/><br>c", "a\nb\n\nc"),
        ("<p>a</p><br><br><p>b", "a\n\n\n\nb"),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e", "a\nb\nc\nd\n\ne"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "a\nb\nc"),
        ("<table><tr><th>a<th>b<tr><td>1<td>2</table>c", "a\tb\n1\t2\n\nc"),
        ("<table><tr><td>a<tr><td><td>b<tr><td>c<td><td>d</table>", "a\n\tb\nc\t\td"),
        ("<table><tr><td><p>a</p></td><td><div>b</div></td></tr></table>", "a\tb"),
        ("<table><tr><td><table><tr><td>a<td>b</table><td>c</table>", "a\tb\tc"),
        ("x<td>y", "x\ny"),
        ("a<pre>\n b\n  c\n</pre>d", "a\n\n b\n  c\n\nd"),
        ("<pre>a\n<b>b</b>\n\n</pre><p>c", "a\nb\n\nc"),
        ("<textarea>\n a\n b</textarea>", " a\n b"),
        ("a&nbsp; b\u00a0\u00a0c\u00ad", "a\u00a0 b\u00a0\u00a0c\u00ad"),
        ("&ldquo;a&#8221; &amp;lt; &unknown; &copy", "“a” &lt; &unknown; ©"),
        ("a<!-- b -->c<?d?>e", "ace"),
        ("a<script>var b = '</p>';</script>c", "ac"),
        ("a<script><!-- <script> </script> --></script>b", "ab"),
        ("a<style>b</style><noscript>c</noscript><template><p>d</p></template>e", "ae"),
        ("<head><title>a</title><style>b</style></head><body>c", "c"),
        ("<head><amp-ad>a</amp-ad></head><body>b", "a\n\nb"),
        ("a<div hidden>b<p>c</p></div>d<p hidden=''>e</p>", "ad"),
        ("a<span hidden=until-found>b</span>", "ab"),
        ("a<iframe>b</iframe><video>c</video><svg><title>d</title><text>e</text></svg>", "ae"),
        ("<nav>Home</nav><main>a</main><footer>b", "Home\n\na\n\nb"),
        ("<p>a<p>b<b>c<i>d</b>e", "a\n\nbcde"),
        ("<p>a</p></div></p></table>b", "a\n\nb"),
        ("a < b and c > d", "a < b and c > d"),
        ("just text", "just text"),
        ("<p>a\r\nb</p>\r\n", "a b"),
        ("<x-card>a</x-card><x-card>b</x-card>", "ab"),
    ],
)
def test_the_text_is_what_a_reader_sees(html, seen):
    assert page(html).text == seen


def test_a_quotation_through_inline_tags_is_contiguous():
    html = '<p>“You don’t tell a <a href="/r">researcher</a>\n  like <em>me</em> what to do,” he said.</p>'
    quotation = "You don’t tell a researcher like me what to do,"
    text = page(html).text
    start = text.index(quotation)
    assert text[start : start + len(quotation)] == quotation


@pytest.mark.parametrize("tag", ["div", "b", "table", "blockquote"])
def test_a_hundred_thousand_nested_tags_are_refused(tag):
    with pytest.raises(UnreadableSource, match="nested more than"):
        page(f"<{tag}>" * 100_000 + "deep" + f"</{tag}>" * 100_000)


def test_two_thousand_nested_tags_are_read():
    assert page("<div>" * 2000 + "deep").text == "deep"


def test_a_hundred_thousand_unclosed_paragraphs_are_read():
    assert page("<p>a" * 100_000).text.count("a") == 100_000


def test_a_line_of_five_megabytes_is_read():
    assert page("<p>" + "word " * 1_000_000).text == ("word " * 1_000_000).strip()


@pytest.mark.parametrize("html", ["<html></html>", "<!-- a -->", "<script>a</script>", "<title>a<p>b", "<p hidden>a"])
def test_a_page_that_shows_nothing_is_refused(html):
    with pytest.raises(UnreadableSource, match="shows no text"):
        page(html)


def test_the_extractor_is_on_record():
    document = page("<p>a")
    assert (document.extractor, document.extractor_version, document.media_type) == ("html", "1", "text/html")


# --- charset -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("declaration", "encoded", "charset"),
    [
        ("", "utf-8", "utf-8"),
        ("\ufeff<meta charset=latin-1>", "utf-8", "utf-8"),
        ("\ufeff<meta charset=utf-8>", "utf-16-le", "utf-16le"),
        ("<meta charset='ISO-8859-1'>", "cp1252", "windows-1252"),
        ("<META CHARSET = windows-1252 >", "cp1252", "windows-1252"),
        ("<meta http-equiv=Content-Type content='text/html; charset=cp1252'>", "cp1252", "windows-1252"),
        ("<?xml version='1.0' encoding='windows-1252'?>", "cp1252", "windows-1252"),
        ("<!-- <meta charset=utf-8> --><meta charset=cp1252>", "cp1252", "windows-1252"),
        ("<meta name=description content='charset=koi8-r'><meta charset=cp1252>", "cp1252", "windows-1252"),
        ("<meta charset=utf-16>", "utf-8", "utf-8"),
        ("<meta charset=unheard-of>", "utf-8", "utf-8"),
        ("<meta charset=zlib>", "utf-8", "utf-8"),
        ("<meta charset=unicode_escape>", "utf-8", "utf-8"),
        ("<meta charset=iso-8859-1>", "utf-8", "utf-8"),
    ],
)
def test_the_charset_is_the_marks_then_the_declared_then_utf_8(declaration, encoded, charset):
    document = page(f"{declaration}<p>“café” – 27".encode(encoded))
    assert (document.text, document.charset) == ("“café” – 27", charset)


@pytest.mark.parametrize(("label", "charset"), [("gb2312", "gb18030"), ("big5", "big5-hkscs"), ("gbk", "gb18030")])
def test_a_charset_of_many_bytes_is_read(label, charset):
    document = page(f"<meta charset={label}><p>事實".encode(charset))
    assert (document.text, document.charset) == ("事實", charset)


def test_a_page_that_is_not_in_the_charset_it_declares_is_refused():
    with pytest.raises(UnreadableSource, match=r"not valid UTF-8 \(byte 0xE9 at offset 26\)"):
        page(b"<meta charset='utf-8'><p>a\xe9")


# --- metadata ----------------------------------------------------------------------------------------------

FULL = """<!doctype html><html lang="en-GB"><head>
<title>Ex-boss speaks | The Daily</title>
<meta property="og:title" content="Ex-boss  speaks">
<meta property="og:site_name" content="The Daily">
<meta name="author" content="Ann Lee"><meta name="author" content="Bo Ray">
<meta property="article:author" content="https://facebook.com/ann">
<meta property="article:published_time" content="2026-01-04T23:30:00-05:00">
<link rel="canonical" href="https://example.org/story">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2020-01-01",
 "author": {"name": "Other"}, "publisher": {"@type": "Organization", "name": "Daily Ltd"}}</script>
</head><body><p>Words.</p></body></html>"""


def test_a_page_says_what_it_is():
    document = page(FULL)
    assert (document.title, document.container_title, document.publisher) == (
        "Ex-boss speaks",
        "The Daily",
        "Daily Ltd",
    )
    assert (document.authors, document.issued) == (("Ann Lee", "Bo Ray"), "2026-01-04")
    assert (document.url, document.language) == ("https://example.org/story", "en-GB")
    assert document.text == "Words."


def test_a_page_that_says_nothing_has_no_metadata():
    document = page("<p>Words.")
    assert (document.title, document.authors, document.publisher, document.container_title) == (None, (), None, None)
    assert (document.issued, document.url, document.language) == (None, None, None)


def test_the_title_tag_serves_where_open_graph_is_silent():
    assert page("<svg><title>icon</title></svg><title> A &amp;\n B </title><p>a").title == "A & B"


def test_a_relative_address_is_no_canonical_url():
    html = '<link rel=canonical href="/story"><meta property="og:url" content="https://example.org/og"><p>a'
    assert page(html).url == "https://example.org/og"


@pytest.mark.parametrize(
    ("linked", "authors"),
    [
        ({"@type": "NewsArticle", "author": "Ann Lee"}, ("Ann Lee",)),
        (
            {"@type": ["Thing", "BlogPosting"], "author": [{"name": "Ann Lee"}, {"name": "Bo Ray"}]},
            ("Ann Lee", "Bo Ray"),
        ),
        ([{"@type": "Comment", "author": "Troll"}, {"@type": "Article", "author": "Ann Lee"}], ("Ann Lee",)),
        ({"@graph": [{"@id": "#a", "name": "Ann Lee"}, {"@type": "Article", "author": {"@id": "#a"}}]}, ("Ann Lee",)),
        ({"@type": "WebPage", "mainEntity": {"@type": "Article", "author": "Ann Lee"}}, ("Ann Lee",)),
        ({"@type": "WebPage", "author": "Ann Lee"}, ("Ann Lee",)),
        ({"@type": "Article", "author": "https://example.org/ann"}, ()),
        ({"@type": "Article", "author": {"name": 7}, "publisher": [], "datePublished": {}}, ()),
        ({"@type": "Article", "author": [{"@id": "#a"}, {"@id": [[]]}, {}]}, ()),
        ([{"@type": "Article", "author": [{}]}, {"name": "Nobody"}], ()),
        ({"@type": "Recipe", "author": "Cook"}, ()),
        ({"@type": None, "@graph": 3}, ()),
        ("text", ()),
    ],
)
def test_the_author_of_the_linked_article_is_found(linked, authors):
    assert page(f'<script type="application/ld+json">{json.dumps(linked)}</script><p>a').authors == authors


@pytest.mark.parametrize(
    "script", ["not json", "", "[" * 100_000, '{"a":' * 100_000, "1" * 10_000, '{"@type": "Article", }', "<!-- -->"]
)
def test_linked_data_that_cannot_be_read_is_passed_over(script):
    document = page(f'<script type="application/ld+json">{script}</script><p>a')
    assert (document.text, document.authors) == ("a", ())


@pytest.mark.parametrize(
    ("html", "issued"),
    [
        ("<time datetime=2026-01-04>a</time>", "2026-01-04"),
        ("<time datetime=2026-01-04>a</time><time datetime=2026-01-04T10:00Z>a</time>", "2026-01-04"),
        ("<time datetime=2026-01-04>a</time><time datetime=2025-01-04>a</time>", None),
        ("<time datetime=2026-01-04>a</time><article><time datetime=2025-03-01>a</time></article>", "2025-03-01"),
        ("<time datetime=2025-01-01>a</time><time itemprop=datePublished datetime=2026-01>a</time>", "2026-01"),
        ("<time datetime=10:30>a</time>", None),
        ("<time datetime=2026-02-30>a</time>", None),
        ("<time>4 January 2026</time>", None),
        ('<meta property="article:published_time" content="January 4"><time datetime=2026>a</time>', "2026"),
        ('<meta property="article:published_time" content="2026-01-04 10:00">a', "2026-01-04"),
        ('<meta property="article:published_time" content="0000-01-04">a', None),
    ],
)
def test_the_day_of_publication_is_as_stated_or_left_empty(html, issued):
    assert page(html).issued == issued

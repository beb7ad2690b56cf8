"""Markdown: the text as rendered, not as typed.

A quotation is anchored in the words a reader sees, so marks of emphasis, the addresses of links and other markup
are left out: `he is *not* going` holds "he is not going". Blocks stand a blank line apart, a soft line break is
a space, code is kept as it is, pictures are left out. CommonMark with tables and strikethrough; tags of HTML are
read as the HTML reader reads them. YAML front matter is metadata, not text; without a title there, the first
heading is the title.
"""

import re
from itertools import pairwise
from typing import Any

from factdb.errors.files import UnreadableSource
from factdb.readers._dates import day
from factdb.readers._decode import decode
from factdb.readers._front_matter import split, texts
from factdb.readers._layout import Layout
from factdb.readers._markup import parse, write
from factdb.readers._reader import reader
from factdb.records.document import Document

VERSION = "1"

_DEEPEST = 100
"""Levels of nesting; markdown-it drops what lies deeper, so reaching it is refused."""

_BR = re.compile("<br[ />]", re.IGNORECASE)


@reader(media_types=("text/markdown", "text/x-markdown"), suffixes=(".md", ".markdown"))
def markdown(content: bytes, name: str) -> Document:
    """The rendered text, and the metadata of the front matter. Raises UnreadableSource."""
    source, charset = decode(content, name)
    fields, body = split(source)
    tokens = _tokens(body, name)
    text = _text(tokens, name)
    if not text.strip():
        raise UnreadableSource(name, "it is empty: nothing is left when it is rendered")
    return Document(
        text=text,
        media_type="text/markdown",
        charset=charset,
        extractor="markdown",
        extractor_version=VERSION,
        title=_field(fields, "title") or _first_heading(tokens, name),
        authors=tuple(texts(fields.get("authors") or fields.get("author"))),
        publisher=_field(fields, "publisher"),
        issued=day(_field(fields, "date") or ""),
        url=_field(fields, "url"),
        language=_field(fields, "lang") or _field(fields, "language"),
    )


def _tokens(body: str, name: str) -> list[Any]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    tokens = parser.parse(body)
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        raise UnreadableSource(name, f"its lists or quotations are nested nearly {_DEEPEST} levels deep")
    return tokens


def _text(tokens: list[Any], name: str) -> str:
    layout = Layout()
    for token in tokens:
        if not token.hidden:
            _lay(token, layout, name)
    return layout.text()


def _lay(token: Any, layout: Layout, name: str) -> None:
    """Lay out one block token, or an inline token with its children."""
    match token.type:
        case "inline":
            for child in token.children:
                _lay_inline(child, layout)
        case "fence" | "code_block":
            layout.start("pre")
            layout.words("\n" + token.content)  # the line break after <pre> that HTML drops
            layout.end("pre")
        case "html_block":
            root = parse(token.content, name)
            if root is not None:
                write(root, layout)
        case _ if token.nesting < 0:
            layout.end(token.tag)
        case _:
            layout.start(token.tag)


def _lay_inline(child: Any, layout: Layout) -> None:
    if child.type in ("text", "code_inline"):
        layout.words(child.content)
    elif child.type == "softbreak":
        layout.words(" ")
    elif child.type == "hardbreak" or (child.type == "html_inline" and _BR.match(child.content)):
        layout.start("br")


def _field(fields: dict[str, Any], key: str) -> str | None:
    return next(iter(texts(fields.get(key))), None)


def _first_heading(tokens: list[Any], name: str) -> str | None:
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open":
            return " ".join(_text([inline], name).split()) or None
    return None

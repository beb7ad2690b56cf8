"""Readers: bytes in, a Document out.

Each module reads one format. A reader is chosen by the media type, then by the suffix of the name, then by the
first tag: HTML where the bytes begin with one, else plain text. Nothing is guessed beyond that, and what cannot
be read ends in UnreadableSource, with a reason.
"""

import re
from pathlib import PurePath

from factdb.families import Family
from factdb.readers._reader import Reader
from factdb.records.document import Document

READERS = Family("factdb.readers", Reader)

_FIRST_TAG = re.compile(
    rb"\s*<(!--|[?]xml\b|!doctype html\b"
    rb"|(html|head|body|title|meta|link|script|style|iframe|h1|div|font|table|a|b|br|p)[\s>])",
    re.IGNORECASE,
)
"""What the WHATWG's MIME Sniffing Standard takes for HTML, and the tags meta and link."""

_SNIFFED = 1024


def read(content: bytes, name: str, media_type: str | None = None) -> Document:
    """The text and metadata of a source's bytes.

    `name` is a path or URL: its suffix may choose the reader, and errors call the source by it. Parameters of
    the media type (`; charset=…`) are ignored. Raises UnreadableSource where the bytes hold no text.
    """
    return READERS.get(_choose(content, name, media_type))(content, name)


def _choose(content: bytes, name: str, media_type: str | None) -> str:
    kind = (media_type or "").partition(";")[0].strip().lower()
    suffix = PurePath(name).suffix.lower()
    readers = dict(READERS)
    by_type = [key for key, reader in readers.items() if kind in reader.media_types]
    by_suffix = [key for key, reader in readers.items() if suffix in reader.suffixes]
    return next(iter(by_type + by_suffix), "html" if _begins_as_html(content) else "plain")


def _begins_as_html(content: bytes) -> bool:
    """Whether a tag of HTML comes first; NULs are skipped, for in UTF-16 every other byte is one."""
    start = content[:_SNIFFED].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")
    return _FIRST_TAG.match(start) is not None

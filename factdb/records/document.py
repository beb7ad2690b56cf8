"""What a reader makes of bytes: the text that quotes are anchored in, and what the file says of itself."""

from factdb.records.base import Record


class Document(Record, frozen=True, kw_only=True):
    """The text of a source and its own metadata.

    `text` is the decoded or extracted text as it is: a byte order mark is dropped, newlines are untouched.
    The dates in `issued` are EDTF text.
    """

    text: str
    media_type: str
    charset: str
    extractor: str
    extractor_version: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    container_title: str | None = None
    issued: str | None = None
    url: str | None = None
    language: str | None = None

"""Plain text: the file's own text, decoded and left as it is.

UTF-8, or UTF-16 with a byte order mark. Other charsets are refused, not guessed: detection is a later issue.
"""

from factdb.readers._decode import decode
from factdb.readers._reader import reader
from factdb.records.document import Document

VERSION = "1"


@reader(media_types=("text/plain",), suffixes=(".txt", ".text"))
def plain(content: bytes, name: str) -> Document:
    """The decoded text, which has no metadata. Raises UnreadableSource."""
    text, charset = decode(content, name)
    return Document(text=text, media_type="text/plain", charset=charset, extractor="plain", extractor_version=VERSION)

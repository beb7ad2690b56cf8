"""HTML: the full visible text of a page, and what the page says of itself.

Navigation, banners and the like are not taken out here; main-text extraction comes with a later issue. Words
that are dropped could be the ones quoted, and words of a menu harm nothing. Charset by byte order mark, then
by the page's declaration, else UTF-8.
"""

from factdb.errors.files import UnreadableSource
from factdb.readers._charset import charset
from factdb.readers._decode import decode
from factdb.readers._layout import Layout
from factdb.readers._markup import parse, write
from factdb.readers._metadata import metadata
from factdb.readers._reader import reader
from factdb.records.document import Document

VERSION = "1"


@reader(media_types=("text/html", "application/xhtml+xml"), suffixes=(".html", ".htm", ".xhtml"))
def html(content: bytes, name: str) -> Document:
    """The visible text and the metadata of a page. Raises UnreadableSource."""
    markup, decoded_by = decode(content, name, charset(content))
    root = parse(markup, name)
    layout = Layout()
    if root is not None:
        write(root, layout)
    if root is None or not layout.text().strip():
        raise UnreadableSource(name, "the page shows no text", "If a script fills it, save it from a browser.")
    about = metadata(root)
    return Document(
        text=layout.text(),
        media_type="text/html",
        charset=decoded_by,
        extractor="html",
        extractor_version=VERSION,
        title=about.title,
        authors=about.authors,
        publisher=about.publisher,
        container_title=about.container_title,
        issued=about.issued,
        url=about.url,
        language=about.language,
    )

"""What a reader is: a function from bytes to a Document, and the media types and suffixes it answers to."""

from collections.abc import Callable
from dataclasses import dataclass

from factdb.records.document import Document

Take = Callable[[bytes, str], Document]


@dataclass(frozen=True)
class Reader:
    """One format. Media types and suffixes are lower case, suffixes with their dot."""

    media_types: tuple[str, ...]
    suffixes: tuple[str, ...]
    take: Take

    def __call__(self, content: bytes, name: str) -> Document:
        """The document in `content`; `name` is how errors call it. Raises UnreadableSource."""
        return self.take(content, name)


def reader(*, media_types: tuple[str, ...], suffixes: tuple[str, ...]) -> Callable[[Take], Reader]:
    """Make the decorated function the reader of these media types and suffixes."""

    def make(take: Take) -> Reader:
        return Reader(media_types, suffixes, take)

    return make

"""Addresses that may be linked, and links that open a page at the quoted words.

Method: URL Fragment Text Directives (WICG, scroll to text fragment): `#:~:text=[prefix-,]start[,end][,-suffix]`,
in which dash, comma and ampersand are percent-encoded. One term matches within one block of a page, so a passage
that is long, or runs over a line end, is given by its first and its last words.
"""

import re
from urllib.parse import quote, urlsplit

from factdb.records.match import Piece

_SCHEMES = frozenset({"http", "https"})
_KEPT = "%/:?#[]@!$&'*+,;=~-._"
_SHORT = 30
_LONG = 120
_EDGE = 5
_CONTEXT = 3
_GAP = re.compile(r"[\r\n]|\[…\]|\[\.\.\.\]|…")
"""Where the words before and after are no longer sure to be neighbours on the page."""


def address(url: str | None) -> str | None:
    """The URL, safe to link, or null where it is none of http or https."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    safe = parts.scheme in _SCHEMES and parts.hostname
    return quote(url.strip(), safe=_KEPT) if safe else None


def passage(url: str | None, pieces: tuple[Piece, ...]) -> str | None:
    """A link to the pieces on the page, or null where there is no address or no piece."""
    page = address(url)
    if not page or not pieces:
        return None
    joint = ":~:" if "#" in page else "#:~:"
    return page + joint + "&".join(f"text={_directive(piece)}" for piece in pieces)


def _directive(piece: Piece) -> str:
    terms = [_encode(term) for term in _terms(piece.exact)]
    if len(terms) == 1 and len(piece.exact) > _SHORT:
        return terms[0]
    before, after = _before(piece.prefix), _after(piece.suffix)
    return ",".join([*([f"{_encode(before)}-"] if before else []), *terms, *([f"-{_encode(after)}"] if after else [])])


def _terms(exact: str) -> list[str]:
    """The whole, or its first and its last words."""
    lines = [line.split() for line in exact.splitlines() if line.strip()] or [[""]]
    whole = lines[0]
    if len(lines) == 1 and (len(exact) <= _LONG or len(whole) == 1):
        return [" ".join(whole)]
    middle = len(whole) // 2
    first, last = (whole[:middle], whole[middle:]) if len(lines) == 1 else (whole, lines[-1])
    return [" ".join(first[:_EDGE]), " ".join(last[-_EDGE:])]


def _before(prefix: str) -> str:
    """The last words of the context before; its first word may be cut, so it goes."""
    line = _GAP.split(prefix)[-1]
    words = line.split()[1:] if line == prefix else line.split()
    return " ".join(words[-_CONTEXT:])


def _after(suffix: str) -> str:
    """The first words of the context after; its last word may be cut, so it goes."""
    line = _GAP.split(suffix)[0]
    words = line.split()[:-1] if line == suffix else line.split()
    return " ".join(words[:_CONTEXT])


def _encode(term: str) -> str:
    return quote(term, safe="").replace("-", "%2D")

"""User text in Markdown: printed as it is, read as nothing but text.

Source: CommonMark 0.31 and GitHub's extensions. A backslash before ASCII punctuation makes it plain; what means
something only at the start of a line is escaped only there, so that the file stays readable as plain text. White
space becomes one space, since a text of a report never needs two blocks.
"""

import re

from factdb.exporters._inert import inert
from factdb.exporters._passages import address

_ANYWHERE = re.compile(r"[\\`*\[\]<|~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|(?<=\S)\$(?!\d)")
_FIRST = re.compile(r"^(?:[-+=#>]|\d{1,9}(?=[.)](?:\s|$)))")


def plain(text: str) -> str:
    """One line of Markdown that shows this text, and does nothing."""
    line = _ANYWHERE.sub(r"\\\g<0>", " ".join(inert(text).split()))
    return _FIRST.sub(_escape_first, line)


def link(text: str, url: str | None) -> str:
    """A link to an address of http or https; the text alone where there is none."""
    target = address(url)
    return f"[{plain(text)}](<{target}>)" if target else plain(text)


def _escape_first(found: re.Match[str]) -> str:
    first = found[0]
    return f"{first}\\" if first[0].isdigit() else f"\\{first}"

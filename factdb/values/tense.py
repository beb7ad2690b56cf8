"""Whether a sentence speaks of what is to come, by the words around a date.

Newsrooms leave out the year of a date that is near: "the vote will be held on May 16".
"""

import re

AHEAD = re.compile(
    r"\b(?:will|won't|shall|to be|(?:is|are|was|were) (?:to|due|set|scheduled|expected|planned|slated)|due|upcoming|"
    r"scheduled|slated|going to|plans? to|hopes? to|expects? to|launches|begins|starts|opens|ends|closes|expires|"
    r"takes? place|next)\b|[’']ll\b",
    re.IGNORECASE,
)
BREAK = re.compile(r"[.!?]\s|\n\s*\n")
REACH = 120


def ahead(text: str, start: int, end: int) -> bool:
    """Whether the words of the same sentence around the stretch point to the future."""
    before = BREAK.split(text[max(0, start - REACH) : start])[-1]
    after = BREAK.split(text[end : end + REACH // 2])[0]
    return bool(AHEAD.search(before) or AHEAD.search(after))

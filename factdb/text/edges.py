"""Whether a stretch of a text begins and ends where words and numbers do.

"research" does not stand in "researcher", nor 0.42 in −0.42, "grew 3" in "grew 3%", "can" in "can't", or "profit" in
"non-profit". A currency sign may be left out, and a possessive 's.
"""

import re
import unicodedata
from itertools import takewhile

from factdb.text.characters import (
    DASHES,
    MARKS,
    SIGNED,
    SUFFIXED,
    is_currency,
    is_diacritic,
    is_invisible,
    is_spaceless,
)
from factdb.text.vocabulary import CONTRACTED, DENYING_PREFIXES, DENYING_SUFFIXES

_LINE_END_HYPHEN = re.compile(r"[-‐­¬][ \t]*(?:\r?\n|\r|\f)\s*[^\W\d_]")
_REACH = 24


def begins_whole(text: str, start: int) -> bool:
    """Whether no word or number is cut at `start`."""
    before = _visible_before(text, start)
    if not before:
        return True
    if text[start] in ".,:" and before[-1].isdigit() and text[start + 1 : start + 2].isdigit():
        return False
    if not _is_word(text[start]):
        return not (is_currency(text[start]) and _is_sign(before))
    if _is_word(before[-1]):
        return is_spaceless(before[-1]) or is_spaceless(text[start])
    if text[start].isnumeric():
        return _begins_number(before)
    return _begins_word(text, start, before)


def _begins_number(before: str) -> bool:
    if before[-1] in SIGNED or _is_sign(before):
        return False
    if len(before) < 2:
        return True
    if is_currency(before[-1]):
        return not (_is_sign(before[:-1]) or before[-2] in SIGNED)
    joined = before[-1] in ".,:/⁄" or before[-1] in DASHES
    return not (joined and before[-2].isnumeric())


def _is_sign(before: str) -> bool:
    return before[-1:] in DASHES and bool(before[-1:]) and not before[-2:-1].isalnum()


def _begins_word(text: str, start: int, before: str) -> bool:
    if len(before) < 2 or not before[-2].isalnum():
        return True
    if before[-1] in MARKS:
        return _word_at(text, start) not in CONTRACTED
    if before[-1] in DASHES:
        return _last_word(before[:-1]) not in DENYING_PREFIXES
    return True


def ends_whole(text: str, end: int) -> bool:
    """Whether no word or number is cut at `end`."""
    after = text[end : end + _REACH]
    last = text[end - 1]
    if not after or not _is_word(last):
        return not (last in ".," and after[:1].isdigit() and text[end - 2 : end - 1].isdigit())
    if _LINE_END_HYPHEN.match(after) and last.isalpha():
        return False
    visible = _skip_invisible(text, end)
    if not visible:
        return True
    if unicodedata.category(visible[0])[0] == "M" and not is_diacritic(visible[0]):
        return False
    if _is_word(visible[0]):
        note = visible[0].isnumeric() and not visible[0].isdecimal() and last.isalpha()
        return note or is_spaceless(visible[0]) or is_spaceless(last)
    if last.isnumeric():
        return _ends_number(visible)
    return _ends_word(visible)


def _ends_number(after: str) -> bool:
    if is_currency(after[0]) or (after.lstrip(" \u00a0\u202f")[:1] in SUFFIXED and bool(after.strip())):
        return False
    joined = after[0] in ".,:/⁄" or after[0] in DASHES
    return not (joined and after[1:2].isnumeric())


def _ends_word(after: str) -> bool:
    following = _word_at(after, 1)
    if after[0] in MARKS:
        return following in {"", "s"} or following not in CONTRACTED
    if after[0] in DASHES:
        return following not in DENYING_SUFFIXES
    return True


def _visible_before(text: str, start: int) -> str:
    return "".join(c for c in text[max(0, start - _REACH) : start] if not is_invisible(c) and not is_diacritic(c))


def _skip_invisible(text: str, end: int) -> str:
    return "".join(c for c in text[end : end + _REACH] if not is_invisible(c))


def _is_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _word_at(text: str, start: int) -> str:
    return "".join(takewhile(str.isalnum, text[start : start + _REACH])).casefold()


def _last_word(text: str) -> str:
    return "".join(takewhile(str.isalnum, reversed(text)))[::-1].casefold()

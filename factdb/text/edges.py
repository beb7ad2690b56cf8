"""Whether a stretch of a text begins and ends where words and numbers do.

"research" does not stand in "researcher", nor 0.42 in −0.42, "grew 3" in "grew 3%", "can" in "can't", "profit" in
"non-profit", 500 in 3 500, "5 mg" in "5 mg/kg", or $5 in A$5. A currency sign may be left out, and a possessive 's.
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
from factdb.text.vocabulary import CONTRACTED, DENYING_PREFIXES, DENYING_SUFFIXES, NUMBERS, ORDINALS

_LINE_END_HYPHEN = re.compile(r"[-‐\u00ad¬][ \t]*(?:\r?\n|\r|\f)\s*[^\W\d_]")
_BROKEN_WORD = re.compile(r"[^\W\d_][-‐\u00ad¬][ \t]*(?:\r?\n|\r|\f)\s*$")
_SPACE = "[ \u00a0\u2009\u202f]"
_GROUPS_BEFORE = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:{_SPACE}\d{{3}})*{_SPACE}$")
_GROUP = re.compile(r"\d{3}(?!\d)")
_GROUP_AFTER = re.compile(rf"{_SPACE}\d{{3}}(?!\d)")
_GROUPS = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:{_SPACE}\d{{3}})*$")
_FRACTION = re.compile(r"[¼-¾⅐-⅞]|\d{1,2}[/⁄]\d{1,2}(?![\d/⁄])")
_FRACTION_AFTER = re.compile(rf"{_SPACE}(?:{_FRACTION.pattern})")
_MEASURED = re.compile(r"\d\s?[^\W\d_]+$")
_UNIT_LETTERS = 2
_RAISED = frozenset("¹²³⁰⁴⁵⁶⁷⁸⁹")
_REACH = 24


def begins_whole(text: str, start: int) -> bool:
    """Whether no word or number is cut at `start`."""
    before = _visible_before(text, start)
    if not before:
        return True
    if text[start] in ".,:" and before[-1].isdigit() and text[start + 1 : start + 2].isdigit():
        return False
    if is_currency(text[start]):
        return not (_is_sign(before) or (before[-1].isalpha() and not is_spaceless(before[-1])))
    if not _is_word(text[start]):
        return True
    if _is_word(before[-1]):
        return is_spaceless(before[-1]) or is_spaceless(text[start])
    if text[start].isnumeric():
        return not _continues_number(text, start) and _begins_number(before)
    return _begins_word(text, start, before)


def _continues_number(text: str, start: int) -> bool:
    """Whether a number goes on after a space: 3 500, 1 ½, 1 1/2."""
    before = text[max(0, start - _REACH) : start]
    if _GROUP.match(text, start) and _GROUPS_BEFORE.search(before):
        return True
    return before[-2:-1].isdecimal() and before[-1:].isspace() and _FRACTION.match(text, start) is not None


def _begins_number(before: str) -> bool:
    if before[-1] in SIGNED or _is_sign(before) or _is_point(before):
        return False
    if len(before) < 2:
        return True
    if is_currency(before[-1]):
        return not (_is_sign(before[:-1]) or before[-2] in SIGNED)
    joined = before[-1] in ".,:/⁄" or before[-1] in DASHES
    return not (joined and before[-2].isnumeric())


def _is_sign(before: str) -> bool:
    return before[-1:] in DASHES and bool(before[-1:]) and not before[-2:-1].isalnum()


def _is_point(before: str) -> bool:
    """Whether a full stop before a digit is a decimal point: it clings to the digit alone, as in " .5"."""
    return before[-1:] == "." and not before[-2:-1].isalnum() and before[-2:-1] not in {".", ")", "]", *MARKS}


def _begins_word(text: str, start: int, before: str) -> bool:
    if _BROKEN_WORD.search(text[max(0, start - _REACH) : start]):
        return False
    if len(before) < 2 or not before[-2].isalnum():
        return True
    if before[-1] in MARKS:
        return _word_at(text, start) not in CONTRACTED
    if before[-1] in DASHES:
        prefix = _last_word(before[:-1])
        return prefix not in DENYING_PREFIXES and not _is_number_word(prefix, _word_at(text, start))
    return True


def _is_number_word(first: str, second: str) -> bool:
    """Whether two words joined by a hyphen make one number: twenty-five, one-third."""
    return first in NUMBERS and second in NUMBERS | ORDINALS


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
        return _is_note(text, end) or is_spaceless(visible[0]) or is_spaceless(last)
    if last.isnumeric():
        return not _number_continues(text, end) and _ends_number(visible)
    return _ends_word(text, end, visible)


def _is_note(text: str, end: int) -> bool:
    """Whether raised digits after a word are a footnote's: after m, mc or "5 cm" they are a power."""
    word = _last_word(text[max(0, end - _REACH) : end])
    measured = _MEASURED.search(text[max(0, end - _REACH) : end])
    return text[end] in _RAISED and len(word) > _UNIT_LETTERS and not measured


def _number_continues(text: str, end: int) -> bool:
    """Whether a number that seems to end goes on after a space: 3 500, 1 ½, 1 1/2."""
    grouped = _GROUP_AFTER.match(text, end) and _GROUPS.search(text[max(0, end - _REACH) : end])
    return bool(grouped) or _FRACTION_AFTER.match(text, end) is not None


def _ends_number(after: str) -> bool:
    if is_currency(after[0]) or (after.lstrip(" \u00a0\u202f")[:1] in SUFFIXED and bool(after.strip())):
        return False
    joined = after[0] in ".,:/⁄" or after[0] in DASHES
    return not (joined and after[1:2].isnumeric())


def _ends_word(text: str, end: int, after: str) -> bool:
    following, before = _word_at(after, 1), text[max(0, end - _REACH) : end]
    if after[0] in "/⁄" and following[:1].isalpha():
        return _MEASURED.search(before) is None
    if after[0] in MARKS:
        return following in {"", "s"} or following not in CONTRACTED
    if after[0] in DASHES:
        return following not in DENYING_SUFFIXES and not _is_number_word(_last_word(before), following)
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

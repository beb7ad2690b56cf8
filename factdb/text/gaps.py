"""What stands between two letters of a quotation and of its source, and whether the two say the same.

Marks, dashes and white space may be typed in many ways; a full stop is no question mark, 14 is not 1.4, re-sign is
not resign, and we're is not were.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from factdb.text.characters import (
    DASHES,
    DOUBLE_MARKS,
    EMPHASIS,
    MARKS,
    SUFFIXED,
    is_currency,
    is_diacritic,
    is_invisible,
    is_spaceless,
)
from factdb.text.fold import unescape
from factdb.text.vocabulary import CONTRACTIONS
from factdb.words import Flag, Folding

_DOTS = re.compile(r"\.(?: ?\.){2,}")
_OPERATORS = frozenset("/&=<>≤≥≠≈§")
_SOFT = re.compile("[ '*]")
_TURN = re.compile(r"'[^']* [^']*'")
_LINE_END = re.compile(r"^[-‐­¬][ \t]*(?:\r?\n|\r|\f)\s*$")
_NEW_LINE = re.compile(r"[\n\r\f\u2028\u2029]")


class Neighbours(NamedTuple):
    """The letters on both sides of a gap, and the words they belong to in source and quotation, without apostrophe."""

    before: str
    after: str
    source_word: str
    quote_word: str


class Ruling(NamedTuple):
    """What was folded, and what departs; where nothing departs the two say the same."""

    foldings: frozenset[str] = frozenset()
    departures: frozenset[str] = frozenset()


class _Canon(dict[int, str]):
    """What each character of a gap amounts to."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = _plain(chr(code))
        return plain


def _plain(character: str) -> str:
    if character in DASHES:
        return "-"
    if character in MARKS:
        return "'"
    if character in EMPHASIS:
        return "*"
    if character.isspace():
        return " "
    if is_invisible(character) or is_diacritic(character):
        return ""
    return unicodedata.normalize("NFKD", character)


_CANON = _Canon()


def canonical(gap: str) -> str:
    """A gap in plain signs: one space, straight marks, short dashes, … for any ellipsis."""
    plain = unescape(gap).translate(_CANON)
    return _DOTS.sub("…", re.sub("-+", "-", re.sub(" +", " ", plain)))


def hard(gap: str) -> str:
    """The punctuation of a canonical gap that is neither mark, space nor emphasis."""
    return re.sub("-+", "-", _SOFT.sub("", gap))


def compare(source: str, quote: str, between: Neighbours) -> Ruling:
    """Whether a gap of the quotation says what the source's gap says."""
    ours, theirs = canonical(source), canonical(quote)
    if _is_hyphenation(source, theirs, between) or _is_hyphenation(quote, ours, between):
        return Ruling(frozenset({Folding.HYPHENATION}))
    if departure := _departure(source, quote, ours, theirs, between):
        return Ruling(departures=frozenset({departure}))
    return Ruling(_foldings(unescape(source), unescape(quote)) | _entities(source, quote))


def _is_hyphenation(broken: str, other: str, between: Neighbours) -> bool:
    if not (between.before.isalpha() and between.after.isalpha()):
        return False
    return _LINE_END.match(unescape(broken)) is not None and other in {"", "-"}


def _departure(source: str, quote: str, ours: str, theirs: str, between: Neighbours) -> Flag | None:
    numeric = between.before.isnumeric() and between.after.isnumeric()
    if _measures_differ(source, quote, between):
        return Flag.NUMBER
    if ours == theirs:
        return None
    if hard(ours) != hard(theirs):
        return Flag.NUMBER if between.before.isnumeric() or between.after.isnumeric() else Flag.PUNCTUATION
    if _signed(ours, between) != _signed(theirs, between):
        return Flag.NUMBER
    if numeric and ours.count("*") != theirs.count("*"):
        return Flag.NUMBER
    if numeric and hard(ours) != "-" and (" " in ours) != (" " in theirs):
        return Flag.NUMBER
    if not hard(ours) and (flag := _word_break(ours, theirs, between)):
        return flag
    return _marks(ours, theirs, newline=bool(_NEW_LINE.search(source) or _NEW_LINE.search(quote)))


def _measures_differ(source: str, quote: str, between: Neighbours) -> bool:
    """5′ is not 5″: after a digit, a single mark is no double mark."""
    if not between.before.isnumeric():
        return False
    mine, yours = source[:1], quote[:1]
    return mine in MARKS and yours in MARKS and (mine in DOUBLE_MARKS) != (yours in DOUBLE_MARKS)


def _signed(gap: str, between: Neighbours) -> bool:
    """Whether a gap ends in a minus sign: a dash that clings to the number after it alone."""
    counts = between.after.isnumeric() or is_currency(between.after)
    return counts and gap.endswith("-") and (len(gap) > 1 and gap[-2] in " '(")


def _word_break(ours: str, theirs: str, between: Neighbours) -> Flag | None:
    spaced = " " in ours
    if spaced != (" " in theirs):
        return None if _may_close_up(between) else Flag.SPACING
    if spaced or ("'" in ours) == ("'" in theirs):
        return None
    if between.source_word == between.quote_word and between.source_word in CONTRACTIONS:
        return None
    return Flag.APOSTROPHE


def _may_close_up(between: Neighbours) -> bool:
    """Whether a space between two characters means nothing: in Han or Thai, in 3 %, in € 5, in R & D."""
    before, after = between.before, between.after
    suffixed = before.isnumeric() and (after in SUFFIXED or is_currency(after))
    operated = before in _OPERATORS or after in _OPERATORS or is_currency(before)
    return suffixed or operated or is_spaceless(before) or is_spaceless(after)


def _marks(ours: str, theirs: str, *, newline: bool) -> Flag | None:
    """Marks may be left out, but not where one utterance ends and another begins, and none may be added."""
    if "'" not in theirs and _TURN.search(ours):
        return Flag.SPEAKER
    if "'" in theirs and "'" not in ours and " " in theirs and not newline:
        return Flag.PUNCTUATION
    return None


def _of(kind: frozenset[str], gap: str) -> list[str]:
    return [c for c in gap if c in kind]


def _spaces_in(gap: str) -> list[str]:
    return [c for c in gap if c.isspace()]


def _invisible_in(gap: str) -> list[str]:
    return [c for c in gap if is_invisible(c)]


def dropped(source: str, quote: str, *, before_number: bool = False) -> str:
    """The marks of a gap that the quotation leaves out: "(" for one that opens, ")" for one that closes.

    "{" is one that opens after the end of a sentence, "]" one that may close or be an apostrophe. A mark that opens a
    new paragraph, where none closed the last, only goes on with the same speech.
    """
    source, quote = unescape(source), unescape(quote)
    if _of(MARKS, quote):
        return ""
    turns = "".join(_turn(source, i, before_number=before_number) for i, c in enumerate(source) if c in MARKS)
    if turns == "(":
        return "" if _NEW_LINE.search(source) else "{" if source.startswith((".", "?", "!")) else turns
    return turns


def _turn(gap: str, at: int, *, before_number: bool) -> str:
    if gap[at] not in DOUBLE_MARKS:
        return _single_turn(gap, at, before_number=before_number)
    if gap[at] in "“„«「『〝":
        return "("
    if gap[at] in "”»」』〞":
        return ")"
    return "(" if any(c.isspace() or c in "—–([" for c in gap[:at]) else ")"


def _single_turn(gap: str, at: int, *, before_number: bool) -> str:
    """A single mark closes after punctuation and opens after a space; else it may be an apostrophe."""
    if gap[at] not in "‘’'`":
        return ""
    if gap[at] != "‘" and gap[at - 1 : at] and gap[at - 1] in ".,?!…" and gap[at + 1 : at + 2].isspace():
        return ")"
    stopped = gap[at] == "'" and gap[:at].rstrip()[-1:] in {*".,:;?!—"}
    if not before_number and at + 1 == len(gap) and (gap[at] == "‘" or stopped) and (at == 0 or gap[at - 1].isspace()):
        return "("
    return "]" if gap[at + 1 : at + 2].isspace() else ""


def crosses_speech(turns: str, after: str) -> bool:
    """Whether marks left out do not pair up: then speech and narration, or two speeches, were run together.

    `after` is what follows in the source: the last pair may close there.
    """
    while "()" in turns or "(]" in turns or "{)" in turns:
        turns = turns.replace("()", "").replace("(]", "").replace("{)", "")
    turns = turns.replace("]", "")
    return bool(turns) and not (turns == "(" and any(c in MARKS for c in after.partition(" ")[0]))


def _foldings(source: str, quote: str) -> frozenset[str]:
    """Which kinds of characters differ between two gaps that say the same."""
    kinds: dict[Folding, Callable[[str], list[str]]] = {
        Folding.MARKS: partial(_of, MARKS),
        Folding.DASHES: partial(_of, DASHES),
        Folding.SPACE: _spaces_in,
        Folding.INVISIBLE: _invisible_in,
        Folding.EMPHASIS: partial(_of, EMPHASIS),
        Folding.ELLIPSIS: partial(_of, frozenset("….．")),
    }
    return frozenset(kind for kind, of in kinds.items() if of(source) != of(quote))


def _entities(source: str, quote: str) -> frozenset[str]:
    return frozenset({Folding.ENTITIES} if unescape(source) != source or unescape(quote) != quote else ())

"""Whether a stretch of a text with the same letters as a quotation really says the same.

The key finds the place; here the raw characters are compared one by one, since the key also forgets what matters.
"""

import re
import unicodedata
from itertools import takewhile
from typing import NamedTuple

from factdb.text.characters import FOLDS, MARKS, STROKED, is_currency, is_invisible
from factdb.text.edges import begins_whole, ends_whole
from factdb.text.fold import Letters, letters, unescape
from factdb.text.gaps import Neighbours, Ruling, canonical, compare, crosses_speech, dropped, hard
from factdb.text.vocabulary import EMPHASISED
from factdb.words import Flag, Folding

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_REACH = 40
_SHOUT_REACH = 48
_SHOUTED_WORDS = 3
_LONGEST_ACRONYM = 6


class Segment(NamedTuple):
    """A run of words of a quotation that claims to stand in the text unbroken.

    `open_start` and `open_end` say that a bracket stands for letters of its first or last word, as in [h]e.
    """

    text: str
    letters: Letters
    open_start: bool = False
    open_end: bool = False

    @property
    def key(self) -> str:
        return self.letters.key


class Reading(NamedTuple):
    """A place with the segment's letters: its span, what was folded, and what departs. It stands if nothing does."""

    start: int
    end: int
    foldings: frozenset[str]
    departures: frozenset[str]

    @property
    def stands(self) -> bool:
        return not self.departures


def segment(text: str, *, open_start: bool = False, open_end: bool = False) -> Segment:
    return Segment(text, letters(text), open_start, open_end)


def read(text: str, start: int, end: int, quote: Segment) -> Reading:
    """Compare the letters at `text[start:end]` with a quotation that has the same key."""
    body = _compare_body(text[start:end], quote, _tail(text, end))
    departures = body.departures | _edge_departures(text, start, end, quote)
    first, last = _widened(text, start, end, quote)
    foldings = body.foldings
    if text[first:last] != quote.text.strip() and not foldings:
        foldings = frozenset({_edge_folding(quote, text[first:last])})
    return Reading(first, last, foldings, departures)


def _edge_folding(quote: Segment, found: str) -> Folding:
    extra = quote.text.strip().replace(found, "", 1)
    return Folding.MARKS if extra and all(c in MARKS for c in extra) else Folding.EDGES


def _compare_body(source: str, quote: Segment, after: str) -> Ruling:
    """Compare all from the first letter to the last."""
    typed = quote.letters
    if source == quote.text[typed.starts[0] : typed.ends[-1]]:
        return Ruling()
    found = letters(source)
    if found.key != typed.key:
        return Ruling(departures=frozenset({Flag.TRUNCATED}))
    one, other = _compare_letters(source, found, quote), _compare_gaps(source, found, quote, after)
    return Ruling(one.foldings | other.foldings, one.departures | other.departures)


def _compare_letters(source: str, found: Letters, quote: Segment) -> Ruling:
    foldings: set[str] = set()
    recased: set[tuple[str, str]] = set()
    typed = quote.letters
    for i in range(len(typed.key)):
        mine, yours = source[found.starts[i] : found.ends[i]], quote.text[typed.starts[i] : typed.ends[i]]
        if mine != yours:
            kinds = _letter_foldings(mine, yours)
            foldings |= kinds
            if Folding.CASE in kinds and not (
                _is_shouted(source, found.starts[i]) or _is_shouted(quote.text, typed.starts[i])
            ):
                recased.add((_word_around(source, found.starts[i]), _word_around(quote.text, typed.starts[i])))
    changed = not _is_capitals(source, quote.text) and any(_acronym_changed(*words) for words in recased)
    return Ruling(frozenset(foldings), frozenset({Flag.CASE} if changed else ()))


def _compare_gaps(source: str, found: Letters, quote: Segment, after: str) -> Ruling:
    foldings: set[str] = set()
    departures: set[str] = set()
    typed, turns = quote.letters, ""
    for i in range(len(typed.key) - 1):
        mine, yours = source[found.ends[i] : found.starts[i + 1]], quote.text[typed.ends[i] : typed.starts[i + 1]]
        if mine != yours:
            ruling = compare(mine, yours, _neighbours(source, found, quote, i))
            foldings |= ruling.foldings
            departures |= ruling.departures
            turns += dropped(mine, yours, before_number=source[found.starts[i + 1]].isnumeric())
    if crosses_speech(turns, after):
        departures.add(Flag.SPEAKER)
    return Ruling(frozenset(foldings), frozenset(departures))


def _neighbours(source: str, found: Letters, quote: Segment, i: int) -> Neighbours:
    return Neighbours(
        source[found.starts[i]],
        source[found.starts[i + 1]],
        _bare_word(source, found.ends[i]),
        _bare_word(quote.text, quote.letters.ends[i]),
    )


def _letter_foldings(mine: str, yours: str) -> set[str]:
    """Which kinds of folding make two characters with the same key equal."""
    foldings = {Folding.ENTITIES} if unescape(mine) != mine or unescape(yours) != yours else set()
    mine, yours = unescape(mine), unescape(yours)
    if mine == yours:
        return {*foldings}
    if unicodedata.normalize("NFC", mine) == unicodedata.normalize("NFC", yours):
        return foldings | {Folding.COMPOSITION}
    if any("\uff00" <= c <= "\uffef" or c == "\u3000" for c in mine + yours):
        foldings.add(Folding.WIDTH)
    wide, narrow = unicodedata.normalize("NFKD", mine), unicodedata.normalize("NFKD", yours)
    if wide == narrow:
        return {*foldings} or {Folding.LIGATURES}
    if len(mine.translate(FOLDS)) != len(yours.translate(FOLDS)):
        return foldings | {Folding.LIGATURES}
    if _bases(wide) != _bases(narrow):
        foldings.add(Folding.CASE)
    if wide.casefold() != narrow.casefold():
        foldings.add(Folding.DIACRITICS)
    return {*foldings}


def _bases(text: str) -> str:
    plain = "".join(c for c in text if not unicodedata.combining(c) and not is_invisible(c))
    return plain.translate(STROKED)


def _word_around(text: str, at: int) -> str:
    """The word that an offset lies in."""
    start, end = at, at
    while start > max(0, at - _REACH) and text[start - 1].isalnum():
        start -= 1
    while end < min(len(text), at + _REACH) and text[end].isalnum():
        end += 1
    return text[start:end]


def _bare_word(text: str, at: int) -> str:
    """The word around a gap, its apostrophes left out."""
    near = text[max(0, at - _REACH) : at + _REACH]
    at = min(at, _REACH)
    for word in _WORD.finditer(near):
        if word.start() <= at <= word.end():
            return word[0].replace("'", "").replace("’", "").casefold()
    return ""


def _acronym_changed(source: str, quote: str) -> bool:
    """US is not us: a word in capitals is an acronym, unless it is an ordinary word written so for stress."""
    if source == quote or source.casefold() in EMPHASISED:
        return False
    return _is_acronym(source) != _is_acronym(quote) or (_is_acronym(source) and _is_acronym(quote))


def _is_acronym(word: str) -> bool:
    capitals = [c for c in unicodedata.normalize("NFKC", word).removesuffix("s") if c.isalpha()]
    return 1 < len(capitals) <= _LONGEST_ACRONYM and all(c.isupper() for c in capitals)


def _is_shouted(text: str, at: int) -> bool:
    """Whether a word is one of several in a row that are set in capitals, which then are no acronyms."""
    words = list(_WORD.finditer(text, max(0, at - _SHOUT_REACH), at + _SHOUT_REACH))
    before = list(takewhile(str.isupper, (word[0] for word in reversed(words) if word.start() <= at)))
    after = list(takewhile(str.isupper, (word[0] for word in words if word.start() > at)))
    return bool(before) and len(before) + len(after) >= _SHOUTED_WORDS


def _is_capitals(source: str, quote: str) -> bool:
    """Whether one of the two is set in capitals throughout, as headlines are."""
    return any(text.isupper() and len(text.split()) > 2 for text in (source, quote))


# --- the edges ---------------------------------------------------------------------------------------------


def unenclosed(quote: Segment) -> Segment:
    """The quotation without the pair of quote marks typed around the whole."""
    return segment(quote.text.strip().strip("".join(MARKS))) if _is_enclosed(quote) else quote


def _edge_departures(text: str, start: int, end: int, quote: Segment) -> set[str]:
    departures: set[str] = set()
    first = start - 1 if _shares_lead(text, start, quote) else start
    if not quote.open_start and not begins_whole(text, first):
        departures.add(Flag.NUMBER if text[start].isnumeric() or is_currency(text[start]) else Flag.TRUNCATED)
    if not quote.open_end and not ends_whole(text, end):
        departures.add(Flag.NUMBER if text[end - 1].isnumeric() else Flag.TRUNCATED)
    if _sign_added(text, start, quote):
        departures.add(Flag.NUMBER)
    if _ending_changed(_tail(text, end), quote.text[quote.letters.ends[-1] :]):
        departures.add(Flag.PUNCTUATION)
    return departures


def _shares_lead(text: str, start: int, quote: Segment) -> bool:
    """Whether source and quotation begin with the same minus sign or decimal point, clinging to the first letter."""
    lead, typed = _lead(text, start), _lead(quote.text, quote.letters.starts[0])
    return bool(lead) and lead == typed


def _sign_added(text: str, start: int, quote: Segment) -> bool:
    """Whether the quotation opens with a minus sign or a decimal point that the source does not have."""
    first = quote.letters.starts[0]
    typed = _lead(quote.text, first)
    counts = quote.text[first].isnumeric() or is_currency(quote.text[first])
    return counts and bool(typed) and canonical(text[max(0, start - 1) : start]) != typed


def _lead(text: str, start: int) -> str:
    """The dash or point that clings to what starts here and to nothing before it."""
    lead, before = canonical(text[max(0, start - 1) : start]), text[max(0, start - 2) : start - 1]
    return lead if lead in {"-", "."} and not before.isalnum() and before not in {".", ")", "]"} else ""


def _tail(text: str, end: int) -> str:
    """What stands between the last letter of a place and the next letter."""
    for at in range(end, min(len(text), end + _REACH)):
        if text[at].isalnum():
            return text[end:at]
    return text[end : end + _REACH]


def _ending_changed(source: str, quote: str) -> bool:
    """Whether a question or a cry was made a statement, or the other way round."""
    asked = {sign for sign in hard(canonical(quote)) if sign in "?!"}
    if asked:
        return not asked <= set(hard(canonical(source)))
    stopped = hard(canonical(quote)).startswith((".", "。"))
    return stopped and hard(canonical(source)).startswith(("?", "!"))


def _widened(text: str, start: int, end: int, quote: Segment) -> tuple[int, int]:
    """The span with as much of the punctuation around it as the quotation has too."""
    head = quote.text[: quote.letters.starts[0]].strip()
    tail = quote.text[quote.letters.ends[-1] :].strip()
    if _is_enclosed(quote):
        literal = text[max(0, start - len(head)) : end + len(tail)] == quote.text.strip()
        head, tail = (head, tail) if literal else (head.lstrip("".join(MARKS)), tail.rstrip("".join(MARKS)))
    while head and start > 0 and canonical(text[start - 1]) == canonical(head[-1]):
        start, head = start - 1, head[:-1]
    while tail and end < len(text) and canonical(text[end]) == canonical(tail[0]):
        end, tail = end + 1, tail[1:]
    while text[end - 1].isspace():
        end -= 1
    while text[start].isspace():
        start += 1
    return start, end


def _is_enclosed(quote: Segment) -> bool:
    """Whether one pair of quote marks was typed around the whole, and is not part of it."""
    typed = quote.text.strip()
    if len(typed) < 2 or typed[0] not in MARKS or not any(c in MARKS for c in typed[-2:]):
        return False
    inner = next((i for i in range(1, len(typed) - 2) if _is_quote_mark(typed, i)), None)
    return inner is None or not (typed[inner - 1].isalnum() or typed[inner - 1] in ",.?!")


def _is_quote_mark(text: str, at: int) -> bool:
    """Whether a mark is no apostrophe: it does not stand between two letters."""
    return text[at] in MARKS and not (text[at - 1].isalnum() and text[at + 1].isalnum())

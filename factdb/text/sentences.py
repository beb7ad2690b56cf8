"""Where sentences begin and end, well enough to show a quotation in its context.

A full stop after an abbreviation, an initial or a digit within a number ends no sentence; a blank line always does.
"""

import re
from collections.abc import Iterator

_END = re.compile(r"(?P<stop>[.!?…]+)[\"'”’»)\]]*(?=\s+|$)|[。！？]+[」』”’]*|\n\s*\n")
_TITLES = frozenset(
    ["mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "rev", "hon"]
)
_LATIN = frozenset(["e.g", "i.e", "eg", "ie", "cf", "viz", "vs", "messrs"])
_ABBREVIATIONS = re.compile(
    r"st|jr|sr|etc|al|approx|no|vol|pp?|figs?|eds?|inc|ltd|co|corp|bros|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    r"|mt|ft|dept|est|a\.m|p\.m|u\.s|u\.k|u\.n|e\.u|d\.c|ph\.d",
    re.IGNORECASE,
)
_REACH = 3_000


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The sentences of `text[start:end]` as half-open spans of the text, without the white space around them."""
    end = len(text) if end is None else end
    first = _skip_space(text, start, end)
    for stop in _END.finditer(text, start, end):
        if stop.end() > first and _ends(text, stop):
            if span := _stripped(text, first, stop.end()):
                yield span
            first = _skip_space(text, stop.end(), end)
    if span := _stripped(text, first, end):
        yield span


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the sentence, or sentences, that hold `text[start:end]`; at most 3,000 code points to each side."""
    low, high = _paragraph(text, start, end)
    held = [span for span in sentences(text, low, high) if span[1] > start and span[0] < max(end, start + 1)]
    if not held:
        return start, end
    return min(start, held[0][0]), max(end, held[-1][1])


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the search: blank lines, or as far as one looks."""
    low = text.rfind("\n\n", max(0, start - _REACH), start)
    high = text.find("\n\n", end, end + _REACH)
    low = low + 2 if low >= 0 else _word_start(text, max(0, start - _REACH), start)
    return low, high if high >= 0 else min(len(text), end + _REACH)


def _word_start(text: str, at: int, limit: int) -> int:
    space = text.find(" ", at, limit) if at else -1
    return space + 1 if space >= 0 else at


def _ends(text: str, stop: re.Match[str]) -> bool:
    if stop["stop"] is None:
        return True
    following = text[stop.end() : stop.end() + 40].lstrip().lstrip("\"'“‘«([")[:1]
    if following.islower():
        return False
    if stop["stop"] != ".":
        return True
    word = _word_before(text, stop.start())
    if word.casefold() in _TITLES | _LATIN:
        return False
    if len(word) == 1 and word.isupper() and word != "I":
        return not following.isupper()
    return not _ABBREVIATIONS.fullmatch(word) or _opens_sentence(text, stop.end())


def _opens_sentence(text: str, end: int) -> bool:
    """Whether the word after an abbreviation such as U.S. is one that mostly opens a sentence."""
    opener = re.compile(r"\s+[\"“‘]?(The|A|An|It|He|She|They|We|I|But|And|In|This|That|There|However|If|When)\b")
    return opener.match(text, end) is not None


def _word_before(text: str, end: int) -> str:
    near = text[max(0, end - 24) : end]
    word = re.search(r"[\w.]+$", near)
    return word[0].strip(".") if word else ""


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _stripped(text: str, start: int, end: int) -> tuple[int, int] | None:
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None

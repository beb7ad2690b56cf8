"""What a text puts between a speaker's words that the speaker did not say: attributions, labels, stage directions."""

import re
from typing import NamedTuple

from factdb.text.attributions import LONGEST, is_aside, is_attribution
from factdb.text.fold import letters
from factdb.text.speakers import LABEL, attributed, label_before, named_apart, named_by
from factdb.text.vocabulary import AROUND_DIRECTIONS, DIRECTIONS

_INSIDE = r"(?:[^“”\"«»\n\[\]]|\n(?!\s*\n))"
_ATTRIBUTION = re.compile(
    rf"(?:(?<=[,.?!…—–-])[”\"»]|[”\"»](?=[,.;]\s))[,.;]?\s{{0,9}}(?P<body>{_INSIDE}{{3,{LONGEST}}}?)\s{{0,9}}[“\"«](?=\S)"
    rf"|(?:(?<=[,.?!…—–-])[’']|[’'](?=[,.;]\s))[,.;]?\s{{1,9}}(?P<single>{_INSIDE}{{3,{LONGEST}}}?)\s{{1,9}}[‘'](?=\w)"
)
_DIRECTION = re.compile(r"[\[(](?P<direction>[^\[\]()\n]{2,60})[\])]|\*(?P<starred>[a-z ]{3,30})\*")
_DIRECTION_WORDS = 6
_CLOCK = re.compile(r"\d{1,2}(?::\d\d)+$")
_FOOTNOTE = re.compile(r"\[\d{1,3}\]|(?:(?<=[^\W\d_]{4})|(?<=[.,;:!?”\"]))[¹²³⁰⁴-⁹]+(?=\W|$)")
_VERSE = re.compile(r"(?:(?<=\n)|(?<=[.,;:!?”\"’'] ))[ \t]*(?:\d{1,3}:)?(?P<verse>\d{1,3})\.?[ \t]+(?=\S)")
_TIME = re.compile(
    r"(?<=\n)(?:\d{1,5}[ \t]*\r?\n)?(?:\d\d:)?\d\d:\d\d[.,]\d{3}[ \t]*-->[^\n]*\n|\[(?:\d\d:)?\d\d:\d\d(?:[.,]\d+)?\]"
)
_NARROWEST, _WIDEST = 40, 120


class Skip(NamedTuple):
    """A stretch of apparatus; `speaker` names who an attribution or a label says is speaking."""

    start: int
    end: int
    speaker: str = ""


def skips(text: str, start: int, end: int) -> list[Skip]:
    """All apparatus of `text[start:end]`, in order, none overlapping."""
    found = [*_attributions(text, start, end), *_asides(text, start, end), *_labels(text, start, end)]
    kept: list[Skip] = []
    for skip in sorted(found, key=lambda skip: (skip.start, -skip.end)):
        if not kept or skip.start >= kept[-1].end:
            kept.append(skip)
    return kept


def _attributions(text: str, start: int, end: int) -> list[Skip]:
    found = []
    for match in _ATTRIBUTION.finditer(text, start, end):
        body = match["body"] or match["single"]
        new_paragraph = _is_new_paragraph(text, match.end() - 1, body)
        if is_attribution(body) and not new_paragraph and not named_apart(body, attributed(text, match.end())):
            found.append(Skip(match.start(), match.end(), body))
    return found


def _is_new_paragraph(text: str, opening: int, body: str) -> bool:
    """Whether a speech opens on a line of its own after a full stop, and not because the line before was full.

    Then another speaker may have the floor: in dialogue every speaker begins a line.
    """
    line_end = text.rfind("\n", max(0, opening - LONGEST), opening)
    if line_end < 0 or text[line_end:opening].strip() or body.rstrip().endswith(","):
        return False
    line_start = text.rfind("\n", max(0, line_end - 2 * _WIDEST), line_end) + 1
    above = text.rfind("\n", max(0, line_start - 2 * _WIDEST), max(0, line_start - 1)) + 1
    below = text.find("\n", opening, opening + 2 * _WIDEST)
    width = max(line_end - line_start, line_start - 1 - above, (below if below > 0 else len(text)) - line_end - 1)
    word = re.compile(r"\S{0,40}").match(text, opening)
    return not _NARROWEST <= width <= _WIDEST or line_end - line_start + 1 + len(word[0] if word else "") <= width


def _asides(text: str, start: int, end: int) -> list[Skip]:
    directions = [m for m in _DIRECTION.finditer(text, start, end) if _is_direction(m["direction"] or m["starred"])]
    verses = [m for m in _VERSE.finditer(text, start, end) if _is_counted(text, m)]
    plain = [*_FOOTNOTE.finditer(text, start, end), *_TIME.finditer(text, start, end)]
    return [Skip(match.start(), match.end()) for match in (*directions, *verses, *plain)]


def _is_direction(words: str) -> bool:
    """Whether all that a parenthesis holds is a stage direction: (long pause), not (up 3 points)."""
    plain = [word.strip(".,!;") for word in words.casefold().split()]
    known = all(
        word in DIRECTIONS or word in AROUND_DIRECTIONS or is_aside(word) or _CLOCK.match(word) for word in plain
    )
    return known and len(plain) <= _DIRECTION_WORDS and any(word in DIRECTIONS for word in plain)


def _is_counted(text: str, verse: re.Match[str]) -> bool:
    """Whether a verse number is one of three in a row near by: fewer may be part of what was said."""
    number = int(verse["verse"])
    near = (text[max(0, verse.start() - 1_500) : verse.start()], text[verse.end() : verse.end() + 1_500])
    before, after = ({int(m["verse"]) for m in _VERSE.finditer("\n" + side)} for side in near)
    two_before, two_after = {number - 2, number - 1} <= before, {number + 1, number + 2} <= after
    return two_before or two_after or (number - 1 in before and number + 1 in after)


def _labels(text: str, start: int, end: int) -> list[Skip]:
    """Labels that name the speaker who has the floor already."""
    speaker = label_before(text, start)
    found = []
    for match in LABEL.finditer(text, start, end):
        label = named_by(match)
        if label and label == speaker:
            found.append(Skip(match.start(), match.end(), speaker))
        speaker = label or speaker
    return found


def covers(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, which holds words, holds nothing but apparatus."""
    at = start
    for skip in skips(text, max(0, start - 2), min(len(text), end + 2)):
        if letters(text, at, max(at, skip.start)).key:
            return False
        at = max(at, skip.end)
    return at > start and not letters(text, at, max(at, end)).key


def is_turn(gap: str) -> bool:
    """Whether one utterance ends and another begins in a gap without words: ” “."""
    return re.search(r"[”\"»]\s+[“\"«]", gap) is not None

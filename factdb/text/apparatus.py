"""What a text puts between a speaker's words that the speaker did not say: attributions, labels, stage directions.

The grammar is strict. What it does not know is taken for substance, and a quotation that skips it is spliced.
"""

import re
from itertools import takewhile
from typing import NamedTuple

from factdb.text.fold import letters
from factdb.text.vocabulary import (
    ADDRESSING,
    AROUND_DIRECTIONS,
    ARTICLES,
    ASIDES,
    BARRED,
    DIRECTIONS,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
)

_LONGEST = 160
_WORDS = 16
_AFTER_WORDS = 10
_INSIDE = r"(?:[^“”\"«»\n\[\]]|\n(?!\s*\n))"
_ATTRIBUTION = re.compile(
    rf"(?:(?<=[,.?!…—–-])[”\"»]|[”\"»](?=[,.;]\s))[,.;]?\s{{0,9}}(?P<body>{_INSIDE}{{3,{_LONGEST}}}?)\s{{0,9}}[“\"«](?=\S)"
    rf"|(?:(?<=[,.?!…—–-])[’']|[’'](?=[,.;]\s))[,.;]?\s{{1,9}}(?P<single>{_INSIDE}{{3,{_LONGEST}}}?)\s{{1,9}}[‘'](?=\w)"
)
_DIRECTION = re.compile(r"[\[(](?P<direction>[^\[\]()\n]{2,60})[\])]|\*(?P<starred>[a-z ]{3,30})\*")
_DIRECTION_WORDS = 6
_CLOCK = re.compile(r"\d{1,2}(?::\d\d)+$")
_FOOTNOTE = re.compile(r"\[\d{1,3}\]|(?:(?<=[^\W\d_]{4})|(?<=[.,;:!?”\"]))[¹²³⁰⁴-⁹]+(?=\W|$)")
_VERSE = re.compile(r"(?:(?<=\n)|(?<=[.,;:!?”\"’'] ))[ \t]*(?:\d{1,3}:)?(?P<verse>\d{1,3})\.?[ \t]+(?=\S)")
_TIME = re.compile(
    r"(?<=\n)(?:\d{1,5}[ \t]*\r?\n)?(?:\d\d:)?\d\d:\d\d[.,]\d{3}[ \t]*-->[^\n]*\n|\[(?:\d\d:)?\d\d:\d\d(?:[.,]\d+)?\]"
)
_STAMP = r"(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?[\])]?[ \t]*)?"
_LABEL = re.compile(
    rf"(?:(?<=\n)|^)[ \t]*(?:>>[ \t]*)?{_STAMP}\*{{0,2}}(?:"
    r"(?P<label>[^\W\d_a-z][\w.’'-]{0,40}(?:[ \t]+[^\W_a-z][\w.,’'-]{0,40}){0,4})"
    rf"[ \t\u00a0\u202f]*(?:\([^()\n]{{1,40}}\)[ \t]*)?{_STAMP}(?::\*{{0,2}}(?=\s)|：)"
    r"|(?P<turn>[QA]|[^\W\d_a-z]{2,20}(?: [^\W\d_a-z]{2,20})?)\.\*{0,2}(?=\s))"
)
_CLOSE = re.compile(r"[”\"»]|(?<=[,.?!…—–-])[’'](?=\s|$)")
_OPEN = re.compile(r"[“\"«]|(?:(?<=\s)|(?<=\())[‘'](?=\w)")
_NEW_TURN = re.compile(r"[”\"»]\s+[“\"«]|(?<=[,.?!…—–-])[’']\s+[‘']|\n[ \t]*[—―]")
_NEAR = 5_000
_NEAR_OPENING = 800
_BEFORE_OPENING = re.compile(rf"(?P<body>[^“”\"«»\n]{{3,{_LONGEST}}})$")
_AFTER_CLOSE = re.compile(rf"[,.;]?\s*([^“”\"«»\n]{{3,{_LONGEST}}})")
_NARROWEST, _WIDEST = 40, 120
_TITLES = frozenset(["mr", "mrs", "ms", "dr", "prof", "sir", "sen", "rep", "gov", "gen", "the", "president", "senator"])
_NO_NAMES = _TITLES | PRONOUNS | ASIDES | ARTICLES
_NO_NOUNS = ASIDES | ARTICLES | PREPOSITIONS
_SENTENCE_END = re.compile(r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSt)(?<!\bSen)[.?!]\s+\S")


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


def speakers_differ(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether the words of two spans, in order, are given to two speakers."""
    if (label := label_before(text, second[0])) != (earlier := label_before(text, first[1])):
        return bool(label and earlier)
    between = max(0, first[1] - 1), second[0]
    if _NEW_TURN.search(text, *between):
        return True
    return bool(_CLOSE.search(text, *between)) and named_apart(_speaker_of(text, *first), _speaker_of(text, *second))


def _speaker_of(text: str, start: int, end: int) -> str:
    """The words that name a speaker, after the marks that close behind a span, or before those that open it."""
    if after := attributed(text, end):
        return after
    near = text[max(0, start - _NEAR_OPENING) : start + 1]
    openings = [mark.start() for mark in _OPEN.finditer(near)]
    before = _BEFORE_OPENING.search(near[: openings[-1] if openings else 0])
    return _saying(_SENTENCE_END.split(before["body"].strip())[-1]) if before else ""


def attributed(text: str, end: int) -> str:
    """The words that name a speaker after the quotation marks closed next after `end`, or nothing."""
    close = _CLOSE.search(text, max(0, end - 1), end + _NEAR_OPENING)
    body = _AFTER_CLOSE.match(text, close.end()) if close else None
    if not close or not body:
        return ""
    sentence = _SENTENCE_END.split(body[1])[0].strip()
    goes_on = text[close.start() - 1] != "." or text[close.end()] in ",;"
    return _saying(sentence) if goes_on else sentence if is_attribution(sentence) else ""


def _saying(sentence: str) -> str:
    """A sentence that says, whatever else it tells, that somebody spoke; or nothing."""
    return sentence if any(_plain(word) in SAYING for word in sentence.split()) else ""


def named_apart(one: str, other: str) -> bool:
    """Whether two attributions name two people: by name, by pronoun (he, she), or by what they are (the mayor)."""
    ours, theirs = _subject(one), _subject(other)
    names = _names(ours), _names(theirs)
    if any(names):
        return bool(names[0] and names[1] and not names[0] & names[1])
    kinds = {_plain(w) for w in ours} - _NO_NOUNS, {_plain(w) for w in theirs} - _NO_NOUNS
    if bool(kinds[0] & PRONOUNS) != bool(kinds[1] & PRONOUNS):
        return False
    return bool(kinds[0] and kinds[1] and not kinds[0] & kinds[1])


def label_before(text: str, offset: int) -> str:
    """The speaker's label in force at an offset of a transcript, or nothing."""
    label = ""
    for found in _LABEL.finditer(text, max(0, offset - _NEAR), offset + 1):
        label = _label(found) or label
    return label


def _label(found: re.Match[str]) -> str:
    """The speaker that a label names; a line such as "Мы решили так:" is none."""
    words = (found["label"] or found["turn"]).split()
    return " ".join(words).casefold() if all(word[0] == word[0].upper() for word in words) else ""


# --- attributions ------------------------------------------------------------------------------------------


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
    line_end = text.rfind("\n", max(0, opening - _LONGEST), opening)
    if line_end < 0 or text[line_end:opening].strip() or body.rstrip().endswith(","):
        return False
    line_start = text.rfind("\n", max(0, line_end - 2 * _WIDEST), line_end) + 1
    above = text.rfind("\n", max(0, line_start - 2 * _WIDEST), max(0, line_start - 1)) + 1
    below = text.find("\n", opening, opening + 2 * _WIDEST)
    width = max(line_end - line_start, line_start - 1 - above, (below if below > 0 else len(text)) - line_end - 1)
    word = re.compile(r"\S{0,40}").match(text, opening)
    return not _NARROWEST <= width <= _WIDEST or line_end - line_start + 1 + len(word[0] if word else "") <= width


def is_attribution(body: str) -> bool:
    """Whether a stretch says who spoke, and how, to whom or when, and nothing else."""
    body = body.strip(" \t\n,.;:—–-")
    if not body or _SENTENCE_END.search(body):
        return False
    words = body.split()
    plain = [_plain(word) for word in words]
    verbs = [i for i, word in enumerate(plain) if word in SAYING]
    if len(words) > _WORDS or len(verbs) != 1 or any(_is_barred(word) for word in plain):
        return False
    return _says_who(words, plain, verbs[0])


def _plain(word: str) -> str:
    return word.strip(",.;:—–-()").casefold()


def _is_barred(word: str) -> bool:
    return word in BARRED or word.replace("’", "'").endswith("n't")


def _says_who(words: list[str], plain: list[str], verb: int) -> bool:
    before = [i for i in range(verb) if not _is_aside(plain[i])]
    after = [i for i in range(verb + 1, len(words)) if not _is_aside(plain[i])]
    if len(words) - verb - 1 > _AFTER_WORDS:
        return False
    if before:
        return _is_subject(words[before[0] : verb], plain[before[0] : verb]) and _is_manner(words, plain, verb, after)
    return bool(after) and _is_inverted(words, plain, after)


def _is_aside(word: str) -> bool:
    return word in ASIDES or (word.endswith("ly") and len(word) > 4)


def _is_subject(words: list[str], plain: list[str]) -> bool:
    """A pronoun, a name, or a description: he, Yann LeCun, Mr. Smith, the chief executive of Acme."""
    named = [i for i, word in enumerate(plain) if word not in ASIDES]
    if len(named) == 1:
        return plain[named[0]] in PRONOUNS or words[named[0]][:1].isupper()
    return plain[0] in ARTICLES or any(word[:1].isupper() for word in words)


def _is_manner(words: list[str], plain: list[str], verb: int, after: list[int]) -> bool:
    """What may follow "he said": to whom, where, when, in what manner."""
    if not after:
        return True
    if plain[verb] in ADDRESSING:
        first = after[0]
        named = words[first][:1].isupper() or plain[first] in ARTICLES or plain[first] in {"me", "us", "him", "her"}
        return named or plain[first] in {"reporters", "journalists", "them", "lawmakers", "investors", "fans"}
    return plain[after[0]] in PREPOSITIONS


def _is_inverted(words: list[str], plain: list[str], after: list[int]) -> bool:
    """ "said LeCun", "said the chief executive of Meta"."""
    first = after[0]
    return plain[first] in PRONOUNS or plain[first] in ARTICLES or words[first][:1].isupper()


def _subject(attribution: str) -> list[str]:
    """The words of an attribution that say who speaks; they stand before the verb, or else after it."""
    words = attribution.replace("’s", "").replace("'s", "").split()
    plain = [_plain(word) for word in words]
    verb = next((i for i, word in enumerate(plain) if word in SAYING), len(plain))
    before = [i for i in range(verb) if plain[i] not in ASIDES]
    after = takewhile(lambda i: not _is_barred(plain[i]) and plain[i] not in PREPOSITIONS, range(verb + 1, len(plain)))
    return [words[i] for i in before or after]


def _names(subject: list[str]) -> set[str]:
    """The names in a subject, without titles."""
    bare = [word.strip(",.;:—–-()") for word in subject]
    return {w.casefold() for w in bare if w[:1].isupper() and w.casefold() not in _NO_NAMES}


# --- all else ----------------------------------------------------------------------------------------------


def _asides(text: str, start: int, end: int) -> list[Skip]:
    directions = [m for m in _DIRECTION.finditer(text, start, end) if _is_direction(m["direction"] or m["starred"])]
    verses = [m for m in _VERSE.finditer(text, start, end) if _is_counted(text, m)]
    plain = [*_FOOTNOTE.finditer(text, start, end), *_TIME.finditer(text, start, end)]
    return [Skip(match.start(), match.end()) for match in (*directions, *verses, *plain)]


def _is_direction(words: str) -> bool:
    """Whether all that a parenthesis holds is a stage direction: (long pause), not (up 3 points)."""
    plain = [word.strip(".,!;") for word in words.casefold().split()]
    known = all(
        word in DIRECTIONS or word in AROUND_DIRECTIONS or _is_aside(word) or _CLOCK.match(word) for word in plain
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
    for match in _LABEL.finditer(text, start, end):
        label = _label(match)
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

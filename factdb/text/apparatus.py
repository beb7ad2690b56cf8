"""What a text puts between a speaker's words that the speaker did not say: attributions, labels, stage directions.

The grammar is strict. What it does not know is taken for substance, and a quotation that skips it is spliced.
"""

import re
from typing import NamedTuple

from factdb.text.fold import letters
from factdb.text.vocabulary import (
    ADDRESSING,
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
    rf"(?:(?<=[,.?!…—–-])[”\"»]|[”\"»](?=[,.;]\s))[,.;]?\s*(?P<body>{_INSIDE}{{3,{_LONGEST}}}?)\s*[“\"«](?=\S)"
    rf"|(?:(?<=[,.?!…—–-])[’']|[’'](?=[,.;]\s))[,.;]?\s+(?P<single>{_INSIDE}{{3,{_LONGEST}}}?)\s+[‘'](?=\w)"
)
_DIRECTION = re.compile(r"[\[(](?P<direction>[^\[\]()\n]{2,60})[\])]|\*(?P<starred>[a-z ]{3,30})\*")
_FOOTNOTE = re.compile(r"\[\d{1,3}\]|(?:(?<=[^\W\d_]{4})|(?<=[.,;:!?”\"]))[¹²³⁰⁴-⁹]+(?=\W|$)")
_VERSE = re.compile(r"(?:(?<=\n)|(?<=[.,;:!?”\"’'] ))[ \t]*(?:\d{1,3}:)?(?P<verse>\d{1,3})\.?[ \t]+(?=\S)")
_TIME = re.compile(
    r"(?<=\n)(?:\d{1,5}[ \t]*\r?\n)?(?:\d\d:)?\d\d:\d\d[.,]\d{3}[ \t]*-->[^\n]*\n|\[(?:\d\d:)?\d\d:\d\d(?:[.,]\d+)?\]"
)
_LABEL = re.compile(
    r"(?:(?<=\n)|^)[ \t]*(?:>>[ \t]*)?(?P<label>[A-Z][\w.’'-]*(?:[ \t]+[A-Z(][\w.,’')-]*){0,4})[ \t]*:(?=\s)"
)
_NEAR = 5_000
_NEAR_OPENING = 800
_BEFORE_OPENING = re.compile(rf"(?P<body>[^“”\"«»\n]{{3,{_LONGEST}}})$")
_TITLES = frozenset(["mr", "mrs", "ms", "dr", "prof", "sir", "sen", "rep", "gov", "gen", "the", "president", "senator"])
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
    for skip in sorted(found):
        if not kept or skip.start >= kept[-1].end:
            kept.append(skip)
    return kept


def speakers_differ(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether the words of two spans, in order, are given to two speakers."""
    if (label := label_before(text, second[0])) != (earlier := label_before(text, first[1])):
        return bool(label and earlier)
    if not any(c in '”"»' for c in text[first[1] : second[0]]):
        return False
    return named_apart(_speaker_of(text, *first), _speaker_of(text, *second))


def _speaker_of(text: str, start: int, end: int) -> str:
    """The attribution after the quotation marks that close behind a span, or else before those that open it."""
    if after := attributed(text, end):
        return after
    near = text[max(0, start - _NEAR_OPENING) : start]
    opening = max(near.rfind(mark) for mark in '“"«')
    before = _BEFORE_OPENING.search(near[: max(opening, 0)])
    body = before["body"].strip() if before else ""
    return body if is_attribution(body) else ""


def named_apart(one: str, other: str) -> bool:
    """Whether two attributions name two people; a pronoun names nobody."""
    ours, theirs = _names(one), _names(other)
    return bool(ours and theirs and not ours & theirs)


def attributed(text: str, end: int) -> str:
    """The attribution that follows the quotation marks closed next after `end`, or nothing."""
    close = re.compile(r"[”\"»]").search(text, max(0, end - 1), end + 800)
    if not close:
        return ""
    body = re.compile(rf"[,.;]?\s*([^“”\"«»\n]{{3,{_LONGEST}}})").match(text, close.end())
    if not body:
        return ""
    sentence = _SENTENCE_END.split(body[1])[0].strip()
    return sentence if is_attribution(sentence) else ""


def label_before(text: str, offset: int) -> str:
    """The speaker's label in force at an offset of a transcript, or nothing."""
    label = ""
    start = max(0, offset - _NEAR)
    for found in _LABEL.finditer(text, start, offset + 1):
        label = found["label"]
    return label.casefold()


# --- attributions ------------------------------------------------------------------------------------------


def _attributions(text: str, start: int, end: int) -> list[Skip]:
    found = []
    for match in _ATTRIBUTION.finditer(text, start, end):
        body = match["body"] or match["single"]
        if is_attribution(body) and not named_apart(body, attributed(text, match.end())):
            found.append(Skip(match.start(), match.end(), body))
    return found


def is_attribution(body: str) -> bool:
    """Whether a stretch says who spoke, and how, to whom or when, and nothing else."""
    body = body.strip(" \t\n,.;:—–-")
    if not body or _SENTENCE_END.search(body):
        return False
    words = body.split()
    plain = [word.strip(",.;:—–-()").casefold() for word in words]
    verbs = [i for i, word in enumerate(plain) if word in SAYING]
    if len(words) > _WORDS or len(verbs) != 1 or any(_is_barred(word) for word in plain):
        return False
    return _says_who(words, plain, verbs[0])


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


def _names(attribution: str) -> set[str]:
    """The names in an attribution's subject, without titles; it stands before the verb, or else after it."""
    words = attribution.replace("’s", "").replace("'s", "").split()
    plain = [word.strip(",.;:—–-()") for word in words]
    verb = next((i for i, word in enumerate(plain) if word.casefold() in SAYING), len(plain))
    subject = plain[:verb] if any(w.casefold() not in ASIDES for w in plain[:verb]) else plain[verb + 1 :]
    return {w.casefold() for w in subject if w[:1].isupper() and w.casefold() not in _TITLES | PRONOUNS | ASIDES}


# --- all else ----------------------------------------------------------------------------------------------


def _asides(text: str, start: int, end: int) -> list[Skip]:
    directions = [m for m in _DIRECTION.finditer(text, start, end) if _is_direction(m["direction"] or m["starred"])]
    verses = [m for m in _VERSE.finditer(text, start, end) if _is_counted(text, m)]
    plain = [*_FOOTNOTE.finditer(text, start, end), *_TIME.finditer(text, start, end)]
    return [Skip(match.start(), match.end()) for match in (*directions, *verses, *plain)]


def _is_direction(words: str) -> bool:
    plain = words.casefold().strip(".!").split()
    return len(plain) <= 5 and any(word in DIRECTIONS for word in plain)


def _is_counted(text: str, verse: re.Match[str]) -> bool:
    """Whether a verse number has its neighbour near by: a number alone may be part of what was said."""
    number = int(verse["verse"])
    near = (text[max(0, verse.start() - 1_500) : verse.start()], text[verse.end() : verse.end() + 1_500])
    counts = [{int(m["verse"]) for m in _VERSE.finditer("\n" + side)} for side in near]
    return number - 1 in counts[0] or number + 1 in counts[1]


def _labels(text: str, start: int, end: int) -> list[Skip]:
    """Labels that name the speaker who has the floor already."""
    speaker = label_before(text, start)
    found = []
    for match in _LABEL.finditer(text, start, end):
        if match["label"].casefold() == speaker:
            found.append(Skip(match.start(), match.end(), speaker))
        speaker = match["label"].casefold()
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

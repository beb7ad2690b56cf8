"""Who speaks where: by the attribution after or before a speech, and by the label of a transcript."""

import re
from itertools import takewhile

from factdb.text.attributions import LONGEST, SENTENCE_END, is_attribution, is_barred, plain_word
from factdb.text.vocabulary import ARTICLES, ASIDES, PREPOSITIONS, PRONOUNS, SAYING

_STAMP = r"(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?[\])]?[ \t]*)?"
LABEL = re.compile(
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
_BEFORE_OPENING = re.compile(rf"(?P<body>[^“”\"«»\n]{{3,{LONGEST}}})$")
_AFTER_CLOSE = re.compile(rf"[,.;]?\s*([^“”\"«»\n]{{3,{LONGEST}}})")
_TITLES = frozenset(["mr", "mrs", "ms", "dr", "prof", "sir", "sen", "rep", "gov", "gen", "the", "president", "senator"])
_NO_NAMES = _TITLES | PRONOUNS | ASIDES | ARTICLES
_NO_NOUNS = ASIDES | ARTICLES | PREPOSITIONS


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
    return _saying(SENTENCE_END.split(before["body"].strip())[-1]) if before else ""


def attributed(text: str, end: int) -> str:
    """The words that name a speaker after the quotation marks closed next after `end`, or nothing."""
    close = _CLOSE.search(text, max(0, end - 1), end + _NEAR_OPENING)
    body = _AFTER_CLOSE.match(text, close.end()) if close else None
    if not close or not body:
        return ""
    sentence = SENTENCE_END.split(body[1])[0].strip()
    goes_on = text[close.start() - 1] != "." or text[close.end()] in ",;"
    return _saying(sentence) if goes_on else sentence if is_attribution(sentence) else ""


def _saying(sentence: str) -> str:
    """A sentence that says, whatever else it tells, that somebody spoke; or nothing."""
    return sentence if any(plain_word(word) in SAYING for word in sentence.split()) else ""


def named_apart(one: str, other: str) -> bool:
    """Whether two attributions name two people: by name, by pronoun (he, she), or by what they are (the mayor)."""
    ours, theirs = _subject(one), _subject(other)
    names = _names(ours), _names(theirs)
    if any(names):
        return bool(names[0] and names[1] and not names[0] & names[1])
    kinds = {plain_word(w) for w in ours} - _NO_NOUNS, {plain_word(w) for w in theirs} - _NO_NOUNS
    if bool(kinds[0] & PRONOUNS) != bool(kinds[1] & PRONOUNS):
        return False
    return bool(kinds[0] and kinds[1] and not kinds[0] & kinds[1])


def label_before(text: str, offset: int) -> str:
    """The speaker's label in force at an offset of a transcript, or nothing."""
    label = ""
    for found in LABEL.finditer(text, max(0, offset - _NEAR), offset + 1):
        label = named_by(found) or label
    return label


def named_by(found: re.Match[str]) -> str:
    """The speaker that a label names; a line such as "Мы решили так:" is none."""
    words = (found["label"] or found["turn"]).split()
    return " ".join(words).casefold() if all(word[0] == word[0].upper() for word in words) else ""


def _subject(attribution: str) -> list[str]:
    """The words of an attribution that say who speaks; they stand before the verb, or else after it."""
    words = attribution.replace("’s", "").replace("'s", "").split()
    plain = [plain_word(word) for word in words]
    verb = next((i for i, word in enumerate(plain) if word in SAYING), len(plain))
    before = [i for i in range(verb) if plain[i] not in ASIDES]
    after = takewhile(lambda i: not is_barred(plain[i]) and plain[i] not in PREPOSITIONS, range(verb + 1, len(plain)))
    return [words[i] for i in before or after]


def _names(subject: list[str]) -> set[str]:
    """The names in a subject, without titles."""
    bare = [word.strip(",.;:—–-()") for word in subject]
    return {w.casefold() for w in bare if w[:1].isupper() and w.casefold() not in _NO_NAMES}

"""What counts as an attribution: "LeCun told the FT" says who spoke, and how, to whom or when, and nothing else.

The grammar is strict. What it does not know is taken for substance, and a quotation that skips it is spliced.
"""

import re

from factdb.text.vocabulary import ADDRESSING, ARTICLES, ASIDES, BARRED, PREPOSITIONS, PRONOUNS, SAYING

LONGEST = 160
_WORDS = 16
_AFTER_WORDS = 10
SENTENCE_END = re.compile(r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSt)(?<!\bSen)[.?!]\s+\S")


def is_attribution(body: str) -> bool:
    """Whether a stretch says who spoke, and how, to whom or when, and nothing else."""
    body = body.strip(" \t\n,.;:—–-")
    if not body or SENTENCE_END.search(body):
        return False
    words = body.split()
    plain = [plain_word(word) for word in words]
    verbs = [i for i, word in enumerate(plain) if word in SAYING]
    if len(words) > _WORDS or len(verbs) != 1 or any(is_barred(word) for word in plain):
        return False
    return _says_who(words, plain, verbs[0])


def plain_word(word: str) -> str:
    return word.strip(",.;:—–-()").casefold()


def is_barred(word: str) -> bool:
    return word in BARRED or word.replace("’", "'").endswith("n't")


def _says_who(words: list[str], plain: list[str], verb: int) -> bool:
    before = [i for i in range(verb) if not is_aside(plain[i])]
    after = [i for i in range(verb + 1, len(words)) if not is_aside(plain[i])]
    if len(words) - verb - 1 > _AFTER_WORDS:
        return False
    if before:
        return _is_subject(words[before[0] : verb], plain[before[0] : verb]) and _is_manner(words, plain, verb, after)
    return bool(after) and _is_inverted(words, plain, after)


def is_aside(word: str) -> bool:
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

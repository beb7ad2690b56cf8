"""What kind of character a character is, to someone who retypes a quotation.

Letters, digits and symbols carry words; everything else is a gap between them. The key of a text is its letters,
digits and symbols alone, folded (NFKD, case, diacritics); what a gap holds is compared afterwards.
"""

import re
import unicodedata

MARKS = frozenset("\"'`´‘’‚‛“”„‟‹›«»′″‴‵‶ʼʻʹʺˈ＂＇「」『』〝〞〟׳״")
DOUBLE_MARKS = frozenset('"“”„‟«»″‶ʺ＂『』〝〞〟「」״')
DASHES = frozenset("-‐‑‒–—―−⸺⸻﹘﹣－⁃־")
EMPHASIS = frozenset("*_™®℠†‡")
SIGNED = frozenset("+±~<>≤≥≈≠")
SUFFIXED = frozenset("%‰‱°")
TATWEEL = "\u0640"
STROKED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "œ": "oe", "æ": "ae"})
"""Letters that Unicode does not decompose, and how they are typed where the keyboard has none."""

_KEPT_PUNCTUATION = frozenset("%‰‱&@#§/")
_DIACRITICS = re.compile(
    "[\u0300-\u0337\u0339-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0655\u0670"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]"
)
_SPACELESS = "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f"
SPACELESS = re.compile(f"[{_SPACELESS}\U00020000-\U0003ffff]")
"""A character of a script that puts no spaces between words, such as Han, Kana or Thai."""

WORD_BREAK = re.compile(f"[\\W_]|[{_SPACELESS}\U00020000-\U0003ffff]")
"""Where a new word can begin."""


def is_diacritic(character: str) -> bool:
    """Whether a mark may be left out in retyping: accents, Hebrew points, Arabic vowels.

    An Indic vowel sign may not, nor the stroke that makes = into ≠.
    """
    return _DIACRITICS.match(character) is not None


def has_diacritics(text: str) -> bool:
    return _DIACRITICS.search(text) is not None


def is_invisible(character: str) -> bool:
    """Whether a character shows nothing: soft hyphen, zero width, bidi mark, byte order mark, tatweel."""
    return character == TATWEEL or unicodedata.category(character) == "Cf" or character == "\u034f"


def is_spaceless(character: str) -> bool:
    return SPACELESS.match(character) is not None


def is_currency(character: str) -> bool:
    return unicodedata.category(character) == "Sc"


def _carries_words(character: str) -> bool:
    if character in MARKS or character in DASHES or character in EMPHASIS or character == TATWEEL:
        return False
    category = unicodedata.category(character)
    if category[0] == "M":
        return not is_diacritic(character)
    if category[0] == "P":
        return character in _KEPT_PUNCTUATION
    return category[0] in "LN" or (category[0] == "S" and category != "Sk") or category in {"Cs", "Co"}


def _is_raised_number(character: str) -> bool:
    """A digit whose place gives it another meaning: 10² is not 102, and 1½ is not 11/2."""
    kind = unicodedata.decomposition(character).partition(" ")[0]
    return character.isnumeric() and kind in {"<super>", "<sub>", "<fraction>", "<circle>"}


def _folded(character: str) -> str:
    if _is_raised_number(character):
        return character
    if character in MARKS or character in DASHES or character in EMPHASIS:
        return ""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold()).translate(STROKED)
    return "".join(c for c in decomposed if _carries_words(c))


class _Folds(dict[int, str]):
    """What each code point adds to the key, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = fold = _folded(chr(code))
        return fold


FOLDS = _Folds()

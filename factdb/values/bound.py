"""Words that bound a figure: about, more than, at least, up to, or more.

"nearly", "almost" and "just under" read as about: the comparators have no word for a little less.
"""

from factdb.values.phrases import Phrases
from factdb.words import Comparator

ABOUT = (
    "about, approximately, approx, roughly, around, some, circa, c, ca, ~, ≈, nearly, almost, just under, "
    "just short of, close to, an estimated, estimated, very nearly, in the region of, somewhere around, a little under"
)
GREATER = (
    "more than, over, above, upwards of, upward of, exceeding, in excess of, greater than, north of, well over, "
    "just over, a little over, slightly more than, slightly over, well above, just above, >, far more than"
)
AT_LEAST = "at least, no fewer than, no less than, not less than, minimum, a minimum of, minimum of, as few as, ≥, >="
LESS = "less than, fewer than, under, below, well under, well below, just below, south of, <, lower than"
AT_MOST = (
    "up to, at most, no more than, not more than, maximum, a maximum of, maximum of, as many as, as much as, ≤, <="
)
EXACT = "exactly, precisely, a total of"


def _meanings() -> dict[str, Comparator]:
    listed = {
        Comparator.ABOUT: ABOUT,
        Comparator.GT: GREATER,
        Comparator.GE: AT_LEAST,
        Comparator.LT: LESS,
        Comparator.LE: AT_MOST,
        Comparator.EQ: EXACT,
    }
    return {phrase: comparator for comparator, phrases in listed.items() for phrase in phrases.split(", ")}


BEFORE = Phrases(_meanings(), dotted={"approx", "c", "ca"})
AFTER = Phrases(
    {
        "or more": Comparator.GE,
        "or above": Comparator.GE,
        "or over": Comparator.GE,
        "at least": Comparator.GE,
        "or less": Comparator.LE,
        "or fewer": Comparator.LE,
        "or under": Comparator.LE,
        "at most": Comparator.LE,
        "or so": Comparator.ABOUT,
        "or thereabouts": Comparator.ABOUT,
    }
)

"""Words that bound a figure: about, more than, at least, up to, or more.

"nearly", "almost" and "just under" read as about: the comparators have no word for a little less.
"""

import re

from factdb.values.phrases import Phrases
from factdb.words import Comparator

ABOUT = (
    "about, approximately, approx, roughly, around, some, circa, ~, ≈, nearly, almost, just under, "
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


CIRCA = re.compile(r"ca?\.?\s(?=\d{4}\b)", re.ASCII)
BEFORE = Phrases(_meanings(), dotted={"approx"})
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


def read_before(text: str, at: int) -> tuple[Comparator, int] | None:
    """The comparator whose words stand at the place, and where they end."""
    circa = CIRCA.match(text, at)
    return (Comparator.ABOUT, circa.end()) if circa else BEFORE.read(text, at)

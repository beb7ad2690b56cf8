"""Phrases read at a place in a text.

Every reader of this package works forwards from a place, never backs up, and reads a bounded number of words,
so reading is linear in the text. A place is an offset in code points.
"""

import re
from collections.abc import Collection, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")

WORD = re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)?[²³]?|°[CF]?|[%~≈<>≥≤]=?")
GAP = re.compile(r"-|[^\S\n]{0,3}\n?[^\S\n]{0,3}")


def gap(text: str, at: int) -> int:
    """The place after a hyphen, or after the white space, that may part two words of one phrase."""
    found = GAP.match(text, at)
    return found.end() if found else at


def ends(text: str, at: int) -> bool:
    """Whether no letter and no digit stands at the place: what was read before it ends there."""
    return at >= len(text) or not (text[at].isalnum() or text[at] == "_")


def words(listed: str) -> list[str]:
    """The words of a list that is written as a line of text."""
    return listed.split()


class Phrases(Generic[T]):
    """A table from phrases in small letters to what they mean; at a place the longest phrase wins.

    An abbreviation among `dotted` takes the full stop after it along.
    """

    def __init__(self, meanings: Mapping[str, T], *, dotted: Collection[str] = ()) -> None:
        self.meanings = dict(meanings)
        self.dotted = frozenset(dotted)
        self.first_words = frozenset(phrase.split(" ", 1)[0] for phrase in meanings)
        self.openings = {phrase[:i] for phrase in meanings for i, letter in enumerate(phrase) if letter == " "}

    def read(self, text: str, at: int) -> tuple[T, int] | None:
        """The meaning of the phrase that stands at the place, and where it ends."""
        word = WORD.match(text, at)
        if not word or (phrase := word[0].lower()) not in self.first_words:
            return None
        best = None
        while True:
            at = word.end()
            if phrase in self.meanings and (ends(text, at) or not phrase[-1].isalpha()):
                best = self.meanings[phrase], self._after_dot(phrase, text, at)
            if phrase not in self.openings:
                return best
            at = gap(text, at)
            word = WORD.match(text, at)
            if not word:
                return best
            phrase = f"{phrase} {word[0].lower()}"

    def _after_dot(self, phrase: str, text: str, at: int) -> int:
        return at + 1 if phrase in self.dotted and text.startswith(".", at) else at


OF = Phrases({"of": None})


def after_of(text: str, at: int) -> int:
    """The place after white space and an "of" ("millions of dollars"), or after the white space alone."""
    at = gap(text, at)
    found = OF.read(text, at)
    return gap(text, found[1]) if found else at

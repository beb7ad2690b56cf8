"""What is named: unknown, ambiguous, taken."""

from collections.abc import Sequence

from factdb.errors import FactdbError, UsageError


class Unknown(FactdbError):
    def __init__(self, noun: str, text: str) -> None:
        super().__init__(f"There is no {noun} {text!r}.")
        self.hint = f"See what there is: factdb {noun} list"


class AmbiguousRef(FactdbError):
    def __init__(self, noun: str, text: str, found: Sequence[str]) -> None:
        super().__init__(f"{text!r} could be more than one {noun}: {', '.join(found)}.")
        self.hint = "Type more of the one you mean."


class AlreadyThere(FactdbError):
    def __init__(self, noun: str, ref: str, what: str = "") -> None:
        super().__init__(f"The {noun} {ref} exists already{what and f': {what}'}.")
        self.hint = f"See it: factdb {noun} show {ref}"


class BadRef(UsageError):
    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} cannot be a ref.")
        self.hint = "A ref has lower-case letters, digits, dots, dashes and underscores, and no dash or dot first."


class UnknownRating(UsageError):
    def __init__(self, scale: str, word: str, known: Sequence[str]) -> None:
        there = f"the scale {scale} has: {', '.join(known)}" if known else f"there is no scale {scale!r}"
        super().__init__(f"{word!r} is no rating; {there}.")
        self.hint = "Choose one with --rating, or another scale with --scale."


class UnknownEntity(FactdbError):
    def __init__(self, text: str) -> None:
        super().__init__(f"There is no entity called {text!r}.")
        self.text = text
        self.hint = f'Make it with --create, or with: factdb entity add "{text}" --kind person'


class NoSuchEvidence(FactdbError):
    def __init__(self, claim: str, piece: str, known: Sequence[str]) -> None:
        super().__init__(f"The claim {claim} has no single piece of evidence {piece!r}.")
        there = f"It has: {', '.join(known)}" if known else "It has none"
        self.hint = f"{there}. Add some: factdb evidence add {claim} QUOTE"


class NoSuchOccurrence(FactdbError):
    """A later place of a quotation was asked for than the text has."""

    def __init__(self, occurrence: int, count: int) -> None:
        places = "one place" if count == 1 else f"{count} places"
        super().__init__(f"There is no occurrence {occurrence}: the quote stands in {places}.")
        self.count = count
        self.hint = f"Give --occurrence a number from 1 to {count}." if count > 1 else "Leave out --occurrence."


class NothingCalled(FactdbError):
    def __init__(self, text: str) -> None:
        super().__init__(f"Nothing is called {text}.")
        self.hint = "See what there is: factdb claim list, factdb source list, factdb quote list, factdb entity list"

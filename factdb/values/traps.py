"""What looks like a value in running text and is none: "iPhone 15", "9/11", "one of the", "no one", "May I".

Each trap looks at a bounded stretch around the reading. Better to miss a value than to invent one.
"""

import re

from factdb.values import date as dates
from factdb.values.phrases import words
from factdb.values.reading import Reading
from factdb.words import Comparator, ValueKind

BEHIND, AFTER = 60, 40
JOINED_BEFORE = "#@=&/:_-\\+"
JOINED_AFTER = re.compile(r"[/:@#_]\w|[-–.,]\d|[^\W_]", re.ASCII)
FUNCTION_WORDS = frozenset(
    words(
        "in on at by since until till from to of and or but nor the a an this that these those some any all about over "
        "under nearly almost around only just then when while with without after before during for as if so more less "
        "fewer than between through both most up he she it they we you i who which what where there here now also yet "
        "not no per even still out off its his her their our my early late mid last next every each another other "
        "exactly roughly approximately circa least is are was were has have had be been will would within against "
        "among because although though whereas like unlike including despite above below"
    )
)
NAME = re.compile(r"([^\W\d_][\w'’&.]*)[ \xa0-]$")
LABEL = re.compile(
    r"\b(?:chapters?|sections?|articles?|pages?|pp?\.|no\.?|nos\.|numbers?|rooms?|flight|route|highway|interstate|version|v|"
    r"level|phase|part|volume|vol\.?|issue|figure|fig\.?|table|grade|type|category|unit|gate|platform|channel|rule|"
    r"paragraph|para\.?|line|items?|step|question|lot|suite|apt\.?|box|bus|square|schedule|annex|appendix|clause|"
    r"tier|class|stage|season|episode|week|day|agenda|proposition|resolution|amendment|psalm|verse)[ \xa0]$",
    re.IGNORECASE,
)
SMALL = frozenset(words("zero one two three four five six seven eight nine"))
COUNTED = re.compile(
    r"[ \xa0](?:[a-z]{2,20}[ \xa0-]){0,2}?(?:[a-z]{2,20}[a-rt-z]s|people|men|women|children|others|police)\b"
)
NAMED_NUMBER = re.compile(r"\d{1,2}[ \xa0]", re.ASCII)
CLOCK = re.compile(r"\s?(?:[ap]\.?m\b|o['’]clock|hours? GMT|GMT|BST|EST|EDT|ET\b)", re.IGNORECASE)
ADDRESS = re.compile(r"\s[A-Z]\w+\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Boulevard|Way|Place)\b")
PHONE = re.compile(r"\)?[ \xa0]\d{3,}|\)\s?\d")
LONG_DIGITS = re.compile(r"\d{10,}|0\d+", re.ASCII)
DAYS_OF_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s$")
ODDS = re.compile(r"\s?(?:to|[-–])\s?1\b")
TO_ONE = re.compile(r"\w\sto\s$")
PHONE_RANGE = re.compile(r"\d{3}-\d{4}", re.ASCII)
LIST_NUMBER = re.compile(r"(?:^|\n)[ \t(]*$")
MONTH_BEFORE = re.compile(
    r"\b(?:in|since|until|till|by|last|next|of|from|to|and|during|before|after|early|late|mid|through|between|late|"
    r"around|for|beginning|starting|this)[ \xa0-]$",
    re.IGNORECASE,
)
DAY_NAMES = re.compile(
    r"\b(?:black|good|super|cyber|ash|palm|easter|bloody|shrove|holy|maundy|man|girl)[ \xa0]$", re.IGNORECASE
)
PAPERS = re.compile(r"\s(?:Times|Telegraph|Mirror|Mail|Post|Express|Herald|Night Live)\b")
SHORT_DAY = re.compile(r"(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)\.?", re.IGNORECASE)
MONTH_WORD = re.compile(r"[A-Za-z]{3,9}\.?")
DAY_FOLLOWS = re.compile(r"\s\d{1,2}\b")
LOWER_MONTH = re.compile(r"(?:may|march|mar)\b")
FOR = re.compile(
    r"\b(?:for|after|within|in|lasts?|lasted|lasting|took|takes|than|every|about|over|under)[ \xa0]$", re.IGNORECASE
)
SHARE_AFTER = re.compile(r"[ \xa0](?:of|the|its|their|his|her|our|my|all|these|those|that|as)\b", re.IGNORECASE)
BY = re.compile(r"\bby[ \xa0](?:about[ \xa0]|almost[ \xa0]|nearly[ \xa0])?$", re.IGNORECASE)
TIMES_AFTER = re.compile(
    r"[ \xa0](?:the|as|more|higher|larger|greater|bigger|less|fewer|lower|smaller|faster|what|that|its|their|his|her|"
    r"likelier|longer|over|this|last|current)\b"
)
AGO = re.compile(r"[ \xa0](?:ago|back|from now|hence)\b", re.IGNORECASE)
MULTIPLE = re.compile(r"double|triple|treble|doubles", re.IGNORECASE)


def is_trap(text: str, start: int, reading: Reading) -> bool:
    """Whether the reading that starts there in running text is no value after all."""
    if _is_joined(text, start, reading.end):
        return True
    before, stated = text[max(0, start - BEHIND) : start], text[start : reading.end]
    after = text[reading.end : reading.end + AFTER]
    return _KINDS[reading.value.kind](before, stated, after, reading)


def _is_joined(text: str, start: int, end: int) -> bool:
    """Whether the stretch is a piece of something longer: a date in slashes, a file name, a version."""
    last = text[start - 1] if start else " "
    if last.isalnum() or last in JOINED_BEFORE or (last in ".," and start > 1 and text[start - 2].isalnum()):
        return True
    return bool(JOINED_AFTER.match(text, end))


def _is_named(before: str) -> bool:
    """Whether a capitalised name or a label stands before ("iPhone 15", "section 3")."""
    if LABEL.search(before):
        return True
    name = NAME.search(before)
    if not name or name[1].lower() in FUNCTION_WORDS:
        return False
    return any(letter.isupper() for letter in name[1])


def _quantity(before: str, stated: str, after: str, reading: Reading) -> bool:
    if reading.precision == "rank":
        return _is_named(before)
    if reading.value.unit:
        return _is_of_name(before, stated) or stated.startswith("9-11") or stated.lower().startswith("one time")
    if reading.value.comparator is not Comparator.EQ:
        return reading.value.comparator is Comparator.RANGE and _is_no_range(before, stated)
    return _is_label(before, stated, after) or _is_small(stated, after, reading)


def _is_no_range(before: str, stated: str) -> bool:
    """Whether two numbers with a hyphen are a telephone, or days of the month that stands before them."""
    return bool(PHONE_RANGE.fullmatch(stated) or DAYS_OF_MONTH.search(before))


def _is_of_name(before: str, stated: str) -> bool:
    """Whether the number of a counted thing ends a name ("iPhone 15 users", "Llama 4 models")."""
    return bool(NAMED_NUMBER.match(stated)) and _is_named(before)


def _is_label(before: str, stated: str, after: str) -> bool:
    """Whether a bare number names something: a version, a house, an hour, a telephone, a score."""
    if any(mark.match(after) for mark in (CLOCK, ADDRESS, PHONE, ODDS)) or LONG_DIGITS.fullmatch(stated):
        return True
    if (after[:1] == "-" and after[1:2].isalpha()) or (stated == "1" and TO_ONE.search(before)):
        return True
    return _is_named(before) or (after[:1] in (".", ")") and bool(LIST_NUMBER.search(before)))


def _is_small(stated: str, after: str, reading: Reading) -> bool:
    """Whether a bare word or letter says too little: "one", "two" of nothing, "5m" of nothing."""
    if reading.figure and reading.figure.mark in ("m", "b", "t", "K", "B", "T") and stated[-1:].isalpha():
        return not COUNTED.match(after)
    word = stated.lower()
    return word == "one" or (word in SMALL and not COUNTED.match(after))


def _duration(before: str, stated: str, after: str, reading: Reading) -> bool:
    if AGO.match(after):
        return True
    if reading.precision == "age" or reading.value.comparator is not Comparator.EQ:
        return False
    first = stated.lower().split(None, 1)[0]
    if first not in ("a", "an", "one") or stated.lower().endswith(("decade", "century", "fortnight", "half")):
        return False
    return not FOR.search(before)


def _ratio(before: str, stated: str, after: str, reading: Reading) -> bool:
    word = stated.lower()
    if word.endswith("times"):
        return not TIMES_AFTER.match(after)
    if MULTIPLE.fullmatch(stated) or word == "half" or word.startswith(("a ", "an ")):
        return not (SHARE_AFTER.match(after) or BY.search(before))
    return False


def _date(before: str, stated: str, after: str, reading: Reading) -> bool:
    if stated.isdigit():
        return _is_named(before) or bool(CLOCK.match(after)) or (after[:1] == "-" and after[1:2].isalpha())
    if not reading.relative:
        return False
    if MONTH_WORD.fullmatch(stated) and stated.lower().rstrip(".") in dates.NAMES | dates.SHORT:
        return stated[0].islower() or not MONTH_BEFORE.search(before) or bool(DAY_FOLLOWS.match(after))
    if dates.WEEKDAY.read(stated, 0):
        return stated[0].islower() or bool(
            SHORT_DAY.fullmatch(stated) or DAY_NAMES.search(before) or PAPERS.match(after)
        )
    return bool(LOWER_MONTH.match(stated)) or (stated in ("Today", "TODAY") and _is_named(before))


def _money(before: str, stated: str, after: str, reading: Reading) -> bool:
    return stated.endswith(" p")


def _never(before: str, stated: str, after: str, reading: Reading) -> bool:
    return False


_KINDS = {
    ValueKind.MONEY: _money,
    ValueKind.PERCENT: _never,
    ValueKind.QUANTITY: _quantity,
    ValueKind.DATE: _date,
    ValueKind.DURATION: _duration,
    ValueKind.RATIO: _ratio,
    ValueKind.TEXT: _never,
}

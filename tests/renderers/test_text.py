from factdb.records.finding import CheckResult, Finding
from factdb.words import Noun, Severity
from tests.renderers.samples import BARE, CHECKED, CLEAR, EMPTY, FOUND, rendered

COUNTED = "1 entity, 2 sources, 26 quotes, 1,400 claims, 1 piece of evidence, 14 verdicts"


def test_text_shows_place_fault_and_remedy():
    assert rendered("text", FOUND) == [
        'A102 warning source interview: is not held, "quoted", and 2 quotes rest on it',
        "     fix: get hold of interview",
        "",
        "C101 error claim scale-stake: has no evidence",
        "     fix: factdb evidence add scale-stake QUOTE",
        "",
        f"2 findings (1 error, 1 warning) in {COUNTED}.",
    ]


def test_text_says_that_nothing_was_checked():
    assert rendered("text", EMPTY) == ["Nothing to check: the database is empty."]


def test_text_says_that_all_is_clear_and_of_what():
    assert rendered("text", CLEAR) == [f"All clear: {COUNTED} checked."]


def test_text_says_what_was_found_in_an_empty_database():
    lines = rendered("text", CheckResult(findings=(BARE,), checked=EMPTY.checked))
    assert lines[-1] == "1 finding (1 error) in an empty database."


def test_text_in_colour_says_the_same():
    coloured = rendered("text", FOUND, colour=True)
    assert coloured[3].startswith("\x1b[1mC101\x1b[0m \x1b[31merror\x1b[0m claim")
    plain = [line.replace("\x1b[0m", "") for line in coloured]
    for colour in ("\x1b[1m", "\x1b[2m", "\x1b[31m", "\x1b[33m"):
        plain = [line.replace(colour, "") for line in plain]
    assert plain == rendered("text", FOUND)


def test_text_lets_no_control_character_through():
    hostile = Finding(
        code="Q102",
        rule="quote-not-faithful",
        severity=Severity.ERROR,
        kind=Noun.QUOTE,
        ref="q-1",
        message="is altered: “a\x1b[2J\nb\u202ec”",
        fix="-",
    )
    first, *_ = rendered("text", CheckResult(findings=(hostile,), checked=CHECKED))
    assert first == "Q102 error quote q-1: is altered: “a [2J b c”"

"""factdb quote: anchored, graded, attributed, withdrawn."""

import json

import pytest


@pytest.fixture
def anchored(done, held):
    """A quote with a speaker."""
    done("quote", "add", "--in", held, "--text", "we had new ideas", "--speaker", "Ann", "--create", "--ref", "ideas")
    return "ideas"


def shown(done, ref):
    return json.loads(done("quote", "show", ref, "--format", "json"))


def test_words_are_stored_with_place_and_grade(anchored, done):
    out = done("quote", "show", anchored)
    assert out.startswith("ideas  normalized\n  words       “we had new ideas”\n  speaker     Ann (ann)\n")
    assert "  folded      case\n" in out
    quote = shown(done, anchored)
    (piece,) = quote["pieces"]
    assert (quote["fidelity"], quote["source"], quote["capture"]) == ("normalized", "article", 1)
    assert (piece["exact"], piece["end"] - piece["start"]) == ("We had new ideas", 16)


def test_a_second_piece_makes_it_split(done, held):
    out = done("quote", "add", "--in", held, "--text", "We had new ideas,", "--text", "You fall behind.")
    assert " split\n" in out


def test_an_occurrence_is_chosen(done, held):
    places = []
    for number in ("1", "2"):
        done("quote", "add", "--in", held, "--text", "You fall behind.", "--occurrence", number, "--ref", f"q{number}")
        places.append(shown(done, f"q{number}")["pieces"][0]["start"])
    assert places[0] < places[1]


def test_options_say_how_and_when(done, held):
    options = ("--kind", "paraphrase", "--said-on", "4 May 2026", "--basis", "background", "--note", "By phone.")
    done("quote", "add", "--in", held, "--text", "new ideas", "--ref", "q", *options)
    quote = shown(done, "q")
    assert (quote["kind"], quote["said_on"]["edtf"], quote["basis"], quote["note"]) == (
        *("paraphrase", "2026-05-04", "background", "By phone."),
    )


def test_an_altered_quote_exits_1_and_shows_the_word(factdb, held, rows):
    before = rows()
    code, out, err = factdb("quote", "add", "--in", held, "--text", "We had old ideas", "--speaker", "Ann", "--create")
    assert (code, rows()) == (1, before)
    assert "[-new-] {+old+}" in out
    assert "nothing was stored" in err


def test_an_altered_quote_is_stored_with_keep_and_never_vouched_for(factdb, held):
    assert factdb("quote", "add", "--in", held, "--text", "We had old ideas", "--keep", "--ref", "q").code == 0
    code, _, err = factdb("quote", "check", "q")
    assert (code, err) == (1, "1 checked, 0 vouched for, 0 graded anew.\n")


def test_all_quotes_are_checked(anchored, factdb):
    code, out, err = factdb("quote", "check", "--all")
    assert (code, err) == (0, "1 checked, 1 vouched for, 0 graded anew.\n")
    assert out.startswith("ideas  Ann  “we had new ideas”\n    normalized in ")


def test_a_check_names_quotes_or_all(anchored, refused):
    refused(2, "quote", "check")
    refused(2, "quote", "check", anchored, "--all")


def test_a_check_of_no_quotes_says_so(factdb):
    code, out, err = factdb("quote", "check", "--all")
    assert (code, out) == (0, "")
    assert err.startswith("No quotes yet.")


FAILURES = {
    "an unknown source": (3, ("--in", "nosuch")),
    "absent words": (1, ("--text", "Nobody ever wrote this down")),
    "empty words": (2, ("--text", "")),
    "a bad ref": (2, ("--ref", "A")),
    "a bad day": (2, ("--said-on", "01/02/2021")),
    "occurrence 0": (2, ("--occurrence", "0")),
    "an unknown kind": (2, ("--kind", "sung")),
    "an occurrence that is not there": (3, ("--occurrence", "7")),
}


@pytest.mark.parametrize(("code", "change"), FAILURES.values(), ids=FAILURES.keys())
def test_nothing_is_stored_with(factdb, held, rows, code, change):
    before = rows()
    ran = factdb("quote", "add", "--in", held, "--text", "new ideas", "--speaker", "Ann", "--create", *change)
    assert (ran.code, rows()) == (code, before)


def test_an_unknown_speaker_is_an_error_that_says_what_to_type(refused, held):
    said = refused(3, "quote", "add", "--in", held, "--text", "new ideas", "--speaker", "Ann")
    assert 'Make it with --create, or with: factdb entity add "Ann" --kind person' in said


def test_words_cannot_be_found_in_what_is_not_held(done, refused):
    done("source", "add", "--reference", "--title", "First", "--ref", "first")
    assert "cited but not held" in refused(3, "quote", "add", "--in", "first", "--text", "words")


def test_quotes_are_listed(anchored, done):
    done("quote", "add", "--in", "article", "--text", "Meta grew.", "--ref", "grew")
    assert [quote["ref"] for quote in json.loads(done("quote", "list", "--format", "json"))] == ["grew", "ideas"]
    assert json.loads(done("quote", "list", "--speaker", "Ann", "--format", "jsonl"))["ref"] == "ideas"
    assert json.loads(done("quote", "list", "--in", "article", "--limit", "1", "--format", "json"))[0]["ref"] == "grew"
    assert "grew  nobody named  “Meta grew.”\n" in done("quote", "list")


def test_the_chain_is_told(anchored, done):
    done("quote", "attribute", anchored, "--role", "interviewer", "--literal", "unnamed interviewer")
    out = done("quote", "attribute", anchored, "--role", "published_by", "--source", "article")
    assert "Ann → unnamed interviewer (interviewer) → article (published by)" in out


def test_a_speaker_is_set(anchored, done):
    done("entity", "add", "Bo")
    done("quote", "attribute", anchored, "--role", "speaker", "--entity", "Bo")
    assert shown(done, anchored)["speaker"] == {"ref": "bo", "name": "Bo"}


@pytest.mark.parametrize(
    ("code", "given"),
    [
        (2, ("--role", "interviewer")),
        (2, ("--role", "speaker", "--literal", "Somebody")),
        (2, ("--role", "singer", "--literal", "Somebody")),
        (3, ("--role", "interviewer", "--entity", "Nobody Known")),
        (3, ("--role", "published_by", "--source", "nosuch")),
        (2, ("--role", "interviewer", "--literal", "")),
    ],
)
def test_a_link_of_the_chain_that_cannot_be_is_refused(anchored, refused, code, given):
    refused(code, "quote", "attribute", anchored, *given)


def test_a_withdrawn_quote_stays_on_the_record(anchored, done, refused):
    assert "  withdrawn   Misheard.\n" in done("quote", "withdraw", anchored, "--reason", "Misheard.")
    refused(3, "quote", "withdraw", anchored, "--reason", "Again.")


@pytest.mark.parametrize("verb", [("show",), ("check",), ("withdraw", "--reason", "R")])
def test_an_unknown_quote_is_an_error_that_names_it(refused, verb):
    assert "There is no quote 'nosuch'" in refused(3, "quote", verb[0], "nosuch", *verb[1:])

import json

import pytest

from tests.cli.running import check_sentence, location
from tests.logins import ED, apply_roles, login

WORDS = ("We had new ideas", "You fall behind", "$14 billion")


@pytest.fixture
def resting(done, held):
    """A claim with a verdict that rests on a quote of the article."""
    said = ("--quote", "We had new ideas", "--quote-ref", "said", "--speaker", "Ann", "--create")
    done(
        "claim",
        "add",
        "Ann was proud.",
        "--in",
        held,
        *said,
        "--rating",
        "reported",
        "--rationale",
        "so",
        "--ref",
        "c1",
    )
    return held


@pytest.fixture
def gone(done, resting):
    done("source", "redact", resting, "--reason", "a court order", "--yes")
    return resting


def test_it_says_what_went_and_what_stays(done, resting):
    told = done("source", "redact", resting, "--reason", "a court order", "--yes")
    assert "article  redacted" in told
    assert "1 capture" in told
    assert "1 quote" in told
    assert "resting on it: c1" in told
    assert "backups, dumps and reports" in told


def test_it_is_told_as_json(done, resting):
    told = json.loads(done("source", "redact", resting, "--reason", "a court order", "--yes", "--format", "json"))
    assert (told["sources"], told["captures"], told["quotes"], told["claims"]) == (["article"], 1, 1, ["c1"])
    assert told["statement"] is None


def test_without_a_terminal_it_has_to_be_confirmed(refused, resting):
    assert "--yes" in refused(2, "source", "redact", resting, "--reason", "a court order")


def test_without_a_reason_it_is_refused(factdb, rows, resting):
    before = rows()
    assert factdb("source", "redact", resting, "--yes").code == 2
    assert factdb("source", "redact", resting, "--yes", "--reason", " ").code == 2
    assert rows() == before


def test_at_a_terminal_it_is_asked_for(terminal, resting, rows):
    code, seen = terminal("source", "redact", resting, "--reason", "a court order", answers="n\n")
    assert code == 1
    assert "resting on it: c1" in seen
    assert "Nothing was removed." in seen
    assert rows()["redaction"] == 0
    code, seen = terminal("source", "redact", resting, "--reason", "a court order", answers="y\n")
    assert code == 0
    assert rows()["redaction"] == 1


def test_a_second_call_says_that_it_was_done(refused, gone):
    said = refused(3, "source", "redact", gone, "--reason", "another order", "--yes")
    assert "article was redacted on" in said
    assert "by Test Checker <checker@example.org>: a court order." in said


def test_a_second_call_finishes_what_a_first_one_left_in_the_file(database, done, factdb, resting, monkeypatch):
    from factdb.db import erasing

    with monkeypatch.context() as patched:
        patched.setattr(erasing, "finish", lambda where, wait: None)
        done("source", "redact", resting, "--reason", "a court order", "--yes")
    assert factdb("source", "redact", resting, "--reason", "a court order", "--yes").code == 3
    if database.path:
        left = b"".join(each.read_bytes() for each in database.path.parent.glob(f"{database.path.name}*"))
        assert [word for word in WORDS if word.encode() in left] == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("source", "show", "article", "--text"),
        ("quote", "check", "said"),
        ("quote", "add", "--in", "article", "--text", "You fall behind"),
        ("claim", "add", "Meta grew.", "--in", "article", "--quote", "Meta grew"),
    ],
)
def test_what_needs_the_words_is_refused_with_a_sentence(refused, gone, arguments):
    assert "article was redacted on" in refused(3, *arguments)


def test_the_same_file_does_not_come_in_again(refused, gone, article):
    assert "These are the words that were removed" in refused(3, "source", "add", article, "--ref", "again")


@pytest.mark.parametrize(
    "arguments",
    [
        ("source", "show", "article"),
        ("quote", "show", "said"),
        ("quote", "list"),
        ("claim", "show", "c1"),
        ("report", "--format", "html"),
        ("report", "--format", "markdown"),
    ],
)
def test_what_was_redacted_is_shown_as_such(done, gone, arguments):
    shown = done(*arguments)
    assert "redacted on " in shown
    assert "a court order" in shown


@pytest.mark.parametrize(
    "arguments",
    [
        ("dump",),
        ("dump", "--format", "jsonl"),
        ("dump", "--log"),
        ("report", "--format", "json"),
        ("report", "--format", "html"),
        ("log", "list"),
        ("log", "show", "3"),
        ("log", "show", "4"),
        ("log", "show", "5"),
        ("claim", "history", "c1"),
        ("log", "prove", "said"),
    ],
)
def test_nothing_that_is_printed_has_the_words(done, gone, arguments):
    shown = done(*arguments)
    assert [word for word in WORDS if word in shown] == []


def test_a_report_tells_programs_too(done, gone):
    report = json.loads(done("report", "--format", "json"))
    (quote,), (source,), (claim,) = report["quotes"], report["sources"], report["claims"]
    told = [quote["redacted"], source["captures"][0]["redacted"], claim["evidence"][0]["redacted"]]
    assert [each["reason"] for each in told] == ["a court order"] * 3
    assert quote["passage"] is None


def test_everything_else_goes_on(factdb, done, gone):
    assert "The log holds" in done("log", "verify")
    found = factdb("check").out
    assert "V103 error claim c1: its verdict “reported” rests on said, which was redacted" in found
    assert "S102" not in found
    assert "X001" not in found
    assert done("quote", "check", "--all") is not None
    assert "its words were redacted" in done("log", "show", "4")
    assert "quote said" in done("log", "list")


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
def test_an_editor_of_a_server_is_refused_with_a_sentence(bare, database, resting, rows, monkeypatch):
    apply_roles(database)
    monkeypatch.setenv("FACTDB_BY", ED)
    ran = bare("source", "redact", resting, "--reason", "none", "--yes", "--db", location(login(database, "ed")))
    assert (ran.code, rows()["redaction"]) == (4, 0)
    check_sentence(ran.err)

"""What reaches a terminal: colour where it is wanted, questions, and no control character of anybody else's."""

import io
import json
import sys

import pytest

HOSTILE = "Ann\x1b[31m\x07\x9b31m\u202eLee\rX"
PLAIN = "Nothing to see here. " * 99
ESCAPES = ("\x1b", "\x07", "\x9b", "\u202e", "\r")


@pytest.fixture
def hostile(done, tmp_path):
    """A database in which every text moves the cursor."""
    path = tmp_path / "hostile.txt"
    path.write_text(f"He {HOSTILE} paid.\n{PLAIN}", encoding="utf-8", newline="")
    done("source", "add", str(path), "--ref", "s", "--title", HOSTILE, "--author", HOSTILE, "--note", HOSTILE)
    done("entity", "add", HOSTILE, "--ref", "e", "--external-id", f"{HOSTILE}={HOSTILE}", "--alias", f"{HOSTILE}2")
    done("quote", "add", "--in", "s", "--text", HOSTILE, "--ref", "q", "--speaker", "e", "--keep")
    done("claim", "add", HOSTILE, "--ref", "c", "--tag", HOSTILE, "--property", HOSTILE, "--subject", "e")
    done("claim", "verify", "c", "--rating", "reported", "--rationale", HOSTILE)
    done("evidence", "add", "c", "q", "--note", HOSTILE)


SHOWS = (
    *("source list", "source show s", "entity list", "entity show e", "quote list", "quote show q", "claim list"),
    *("claim show c", "claim history c", "quote check --all", "check", "next"),
)


@pytest.mark.parametrize("command", SHOWS)
def test_no_control_character_of_a_text_is_printed(hostile, factdb, command):
    ran = factdb(*command.split())
    assert not [mark for mark in ESCAPES if mark in ran.out + ran.err]


def test_no_control_character_stands_in_an_error(hostile, factdb):
    for arguments in (("entity", "add", HOSTILE), ("claim", "add", HOSTILE), ("source", "add", HOSTILE)):
        ran = factdb(*arguments)
        assert ran.code in (2, 3)
        assert not [mark for mark in ESCAPES if mark in ran.err]


@pytest.mark.parametrize("command", ["source show s --text", "claim list --format csv", "claim list --format json"])
def test_what_is_for_programs_is_tamed_at_a_terminal(hostile, terminal, command):
    code, seen = terminal(*command.split())
    assert (code, [mark for mark in ESCAPES if mark in seen]) == (0, [])


def test_what_is_for_programs_is_left_as_it_is_elsewhere(hostile, done):
    assert done("source", "show", "s", "--text") == f"He {HOSTILE} paid.\n{PLAIN}\n"
    assert json.loads(done("claim", "show", "c", "--format", "json"))["text"] == HOSTILE


def test_a_line_break_makes_no_further_row(done):
    done("claim", "add", "Meta grew.\nc-2  supported  The moon is cheese.", "--ref", "c-1")
    done("entity", "add", "Ann\nLee")
    assert done("claim", "list") == "c-1  no verdict  Meta grew. c-2 supported The moon is cheese.\n"
    assert len(done("entity", "list").splitlines()) == 1


def test_no_cell_starts_a_formula(done):
    done("claim", "add", "=1+1", "--ref", "c-1")
    assert ",'=1+1," in done("claim", "list", "--format", "csv")


def test_a_terminal_sees_colours(done, terminal):
    done("claim", "add", "Meta grew.", "--ref", "grew")
    assert "\x1b[1mgrew\x1b[0m" in terminal("claim", "list")[1]


def test_no_color_means_no_colour(done, terminal):
    done("claim", "add", "Meta grew.", "--ref", "grew")
    assert terminal("claim", "list", env={"NO_COLOR": "1"}) == (0, "grew  no verdict  Meta grew.\n")


def test_what_is_no_terminal_sees_no_colours(done, held):
    done("claim", "add", "Meta grew.", "--in", held, "--quote", "Meta grew.")
    assert "\x1b" not in done("claim", "list") + done("quote", "list")


STATE = (
    *("claim", "add", "It grew.", "--in", "article", "--quote", "Meta grew."),
    *("--speaker", "Ann", "--subject", "Meta"),
)


def test_each_unknown_entity_is_offered_at_a_terminal(held, terminal, rows):
    code, seen = terminal(*STATE, answers="y\ny\n")
    assert code == 0, seen
    assert "There is no entity called 'Meta'. Make it? [y/N]: " in seen
    assert "There is no entity called 'Ann'. Make it? [y/N]: " in seen
    assert rows()["entity"] == 2


@pytest.mark.parametrize("answers", ["n\n", "\n", "y\nn\n"])
def test_one_no_leaves_nothing_behind(held, terminal, rows, answers):
    before = rows()
    code, seen = terminal(*STATE, answers=answers)
    assert (code, rows()) == (3, before)
    assert "Make it with --create" in seen


def test_leaving_at_a_question_leaves_nothing_behind(held, terminal, rows):
    before = rows()
    code, seen = terminal(*STATE, answers="\x04")
    assert (code, rows()) == (130, before)
    assert "Interrupted. Nothing was written." in seen


def test_nothing_is_asked_where_everybody_is_known(held, done, terminal):
    done("entity", "add", "Ann")
    done("entity", "add", "Meta")
    assert "Make it?" not in terminal(*STATE)[1]


def test_nothing_is_asked_where_nobody_could_answer(refused, held, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\ny\n"))
    refused(3, *STATE)

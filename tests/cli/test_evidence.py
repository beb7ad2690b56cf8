"""factdb evidence: what bears on a claim."""

import json

import pytest


@pytest.fixture
def claim(done, held):
    """A claim without evidence, beside a quote."""
    done("claim", "add", "Meta grew.", "--ref", "grew")
    done("quote", "add", "--in", held, "--text", "Meta grew.", "--ref", "words")
    return "grew"


def evidence(done, claim):
    return json.loads(done("claim", "show", claim, "--format", "json"))["evidence"]


def test_a_quote_is_tied_to_a_claim(claim, done):
    out = done("evidence", "add", claim, "words", "--stance", "refutes", "--directness", "primary")
    assert "  evidence    words refutes it (primary support)\n              exact in " in out


def test_a_place_in_a_source_is_tied_to_a_claim(claim, done):
    done("evidence", "add", claim, "--source", "article", "--locator", "table 3", "--note", "Second row.")
    (piece,) = evidence(done, claim)
    assert (piece["quote"], piece["source"], piece["locator"]) == (None, "article", "table 3")


@pytest.mark.parametrize("named", ["words", "id"])
def test_a_piece_is_withdrawn_and_stays_on_the_record(claim, done, refused, named):
    done("evidence", "add", claim, "words")
    piece = evidence(done, claim)[0]["id"] if named == "id" else named
    assert "withdrawn: Misread." in done("evidence", "withdraw", claim, piece, "--reason", "Misread.")
    refused(3, "evidence", "withdraw", claim, piece, "--reason", "Again.")


def test_the_same_quote_twice_is_refused(claim, done, refused):
    done("evidence", "add", claim, "words")
    assert "words is among its evidence" in refused(3, "evidence", "add", claim, "words")


@pytest.mark.parametrize(
    ("code", "given"),
    [
        (2, ("add", "grew")),
        (2, ("add", "grew", "words", "--source", "article", "--locator", "table 3")),
        (2, ("add", "grew", "--source", "article")),
        (2, ("add", "grew", "words", "--locator", "table 3")),
        (2, ("add", "grew", "words", "--stance", "likes")),
        (2, ("add", "grew", "")),
        (3, ("add", "grew", "nosuch")),
        (3, ("add", "nosuch", "words")),
        (3, ("add", "grew", "--source", "nosuch", "--locator", "table 3")),
        (3, ("withdraw", "grew", "words", "--reason", "R")),
        (3, ("withdraw", "nosuch", "words", "--reason", "R")),
        (2, ("withdraw", "grew", "words")),
    ],
)
def test_what_cannot_be_leaves_nothing_behind(claim, refused, code, given):
    refused(code, "evidence", *given)

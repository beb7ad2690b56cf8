"""factdb claim verify --sign."""

import json
import os
import shlex
import shutil
import sys

import pytest

from tests.cli.running import check_sentence, location
from tests.keys import Keys

ANN = "ann@example.org"


@pytest.fixture
def keys(tmp_path) -> Keys:
    """Two keys, of which the allowed signers know Ann's."""
    keys = Keys(tmp_path)
    keys.allow(ANN, keys.make("ann"))
    keys.make("stranger")
    return keys


@pytest.fixture
def configured(keys, monkeypatch):
    monkeypatch.setenv("FACTDB_SIGNING_KEY", str(keys.path("ann")))
    monkeypatch.setenv("FACTDB_ALLOWED_SIGNERS", str(keys.allowed))


@pytest.fixture
def grew(done, held):
    """A claim with a quote and no verdict."""
    done("claim", "add", "Meta grew.", "--in", "article", "--quote", "Meta grew", "--ref", "grew")
    return "grew"


VERIFY = ("claim", "verify", "grew", "--rating", "reported", "--rationale", "It says so.", "--sign")


def verdict(ran):
    return json.loads(ran("claim", "show", "grew", "--format", "json"))["verdict"]


def test_a_verdict_is_signed_with_the_key_of_the_settings(done, grew, configured):
    told = done(*VERIFY, "--by", f"Ann <{ANN}>")
    assert f"  signed by   {ANN}\n" in told
    assert verdict(done)["signed_by"] == ANN
    assert verdict(done)["checker"] == f"Ann <{ANN}>"
    assert f"known as of {verdict(done)['known_as_of']}, signed by {ANN})" in done("claim", "history", "grew")


def test_without_allowed_signers_the_keys_fingerprint_is_told(done, grew, keys):
    done(*VERIFY, "--signing-key", str(keys.path("ann")))
    assert verdict(done)["signed_by"] == keys.fingerprint(keys.path("ann"))
    assert verdict(done)["checker"] == "Test Checker <checker@example.org>"


def test_a_verdict_that_is_not_signed_says_so(done, grew, configured):
    assert "signed by" not in done(*VERIFY[:-1])
    assert verdict(done)["signed_by"] is None


def test_every_option_of_a_verdict_is_signed(done, grew, configured):
    more = ("--reason", "read again", "--known-as-of", "2026-01-05", "--evidence", "article")
    done("evidence", "add", "grew", "--source", "article", "--locator", "line 1")
    done(*VERIFY[:-1])
    done(*VERIFY, *more, "--by", ANN)
    assert (verdict(done)["known_as_of"], verdict(done)["change_reason"]) == ("2026-01-05", "read again")
    assert len(verdict(done)["evidence"]) == 1


def test_nobody_signs_in_the_name_of_another(refused, grew, configured):
    said = refused(3, *VERIFY, "--by", "Bo <bo@example.org>")
    assert said.startswith(f"Error: The key is that of {ANN}, so it cannot sign a verdict of Bo <bo@example.org>.")


def test_a_name_that_was_only_guessed_gives_way_to_the_keys_owner(bare, done, grew, configured, database, monkeypatch):
    monkeypatch.delenv("FACTDB_BY")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("LOGNAME", "desk")
    assert bare(*VERIFY, "--db", location(database)).code == 0
    assert verdict(done)["checker"] == ANN


def test_a_key_that_the_allowed_signers_do_not_know_is_refused(refused, grew, configured, keys):
    said = refused(3, *VERIFY, "--by", ANN, "--signing-key", str(keys.path("stranger")))
    assert f"The key {keys.fingerprint(keys.path('stranger'))} is not among the allowed signers" in said


def test_a_key_that_is_allowed_for_other_purposes_only_is_refused(refused, grew, configured, keys):
    keys.allowed.write_text("")
    keys.allow(ANN, keys.path("ann"), 'namespaces="git"')
    assert "its key is not allowed for this purpose" in refused(1, *VERIFY, "--by", ANN)


def test_allowed_signers_that_are_not_there_are_named(refused, grew, configured, monkeypatch):
    monkeypatch.setenv("FACTDB_ALLOWED_SIGNERS", "nosuch")
    assert "Cannot read the allowed signers in nosuch: there is no such file." in refused(2, *VERIFY, "--by", ANN)


def test_a_key_that_is_not_there_is_named(refused, grew):
    assert "There is no signing key nosuch." in refused(2, *VERIFY, "--signing-key", "nosuch")


def test_signing_needs_a_key(refused, grew):
    said = refused(2, *VERIFY)
    assert said.startswith("Error: --sign needs a key: give --signing-key FILE, or set signing_key in factdb.toml.")


def test_a_key_without_the_wish_to_sign_is_refused(refused, grew, keys):
    assert "add --sign" in refused(2, *VERIFY[:-1], "--signing-key", str(keys.path("ann")))


def test_without_ssh_keygen_a_sentence_says_so(refused, grew, configured, monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert "ssh-keygen is not installed" in refused(3, *VERIFY, "--by", ANN)


def test_a_bad_verdict_is_refused_before_anything_is_signed(refused, grew, configured, stand_in):
    signs = stand_in(":")
    assert "no single piece of evidence 'nosuch'" in refused(3, *VERIFY, "--by", ANN, "--evidence", "nosuch")
    assert not signs.exists()


def test_nothing_is_locked_while_a_key_waits_and_what_changed_meanwhile_is_refused(
    factdb, done, grew, configured, stand_in, database
):
    revise = ("claim", "revise", "grew", "--text", "Meta grew a lot.", "--reason", "the words")
    stand_in(shlex.join([sys.executable, "-m", "factdb", *revise, "--db", location(database)]) + " > /dev/null")
    ran = factdb(*VERIFY, "--by", ANN)
    assert (ran.code, ran.err.splitlines()[0]) == (
        3,
        "Error: grew changed while its verdict was being signed; nothing was written.",
    )
    assert json.loads(done("claim", "show", "grew", "--format", "json"))["version"] == 2
    assert verdict(done) is None


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    """A function that has a command run before ssh-keygen signs; gives a file that is there once that was asked."""

    def placed(before):
        program = tmp_path / "bin" / "ssh-keygen"
        program.parent.mkdir()
        signs = f'if [ "$2" = sign ]; then touch "$0.signs"; {before}; fi'
        program.write_text(f'#!/bin/sh\n{signs}\nexec {shutil.which("ssh-keygen")} "$@"\n')
        program.chmod(0o700)
        monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
        return program.with_name("ssh-keygen.signs")

    return placed


def test_the_words_of_a_refusal_are_for_readers(factdb, grew, configured):
    check_sentence(factdb(*VERIFY, "--by", "Bo").err)

"""Signatures, made by real keys and held against real files of allowed signers."""

import os
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factdb import signing
from factdb.errors.signing import (
    BadSignature,
    KeyRefused,
    NoAllowedSigners,
    NoAnswer,
    NoSshKeygen,
    NoSuchKey,
    UnknownSigner,
)
from tests.keys import Keys

CONTENT = b'{"hash":"5f"}\n'
ANN, BO = "ann@example.org", "bo@example.org"
THEN = datetime(2020, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def keys(tmp_path) -> Keys:
    return Keys(tmp_path)


@pytest.fixture
def ann(keys) -> Path:
    """A key of somebody whom the allowed signers know."""
    key = keys.make("ann")
    keys.allow(ANN, key)
    return key


def test_a_signature_tells_whose_it_is(keys, ann):
    signed = signing.sign(CONTENT, ann, signing.HEAD)
    signer = signing.verify(CONTENT, signed, keys.allowed, signing.HEAD)
    assert (signer.principal, signer.key) == (ANN, keys.fingerprint(ann))


def test_a_signature_is_armored_text(ann):
    signed = signing.sign(CONTENT, ann, signing.HEAD)
    assert signed.startswith("-----BEGIN SSH SIGNATURE-----\n")
    assert signed.endswith("-----END SSH SIGNATURE-----\n")


def test_a_public_key_signs_where_its_private_half_lies_beside_it(keys, ann):
    signed = signing.sign(CONTENT, ann.with_suffix(".pub"), signing.HEAD)
    assert signing.check(CONTENT, signed, signing.HEAD) == keys.fingerprint(ann)


def test_a_public_key_signs_where_an_agent_holds_its_private_half(keys, ann, agent):
    agent(ann)
    alone = ann.with_suffix(".pub").rename(ann.with_name("alone.pub"))
    signed = signing.sign(CONTENT, alone, signing.HEAD)
    assert signing.verify(CONTENT, signed, keys.allowed, signing.HEAD).principal == ANN


@pytest.fixture
def agent(monkeypatch, tmp_path):
    """A function that puts keys into an agent of this test's own."""
    socket = tmp_path / "agent"
    process = subprocess.Popen(["ssh-agent", "-D", "-a", str(socket)], stdout=subprocess.PIPE)
    process.stdout.readline()
    monkeypatch.setenv("SSH_AUTH_SOCK", str(socket))
    yield lambda key: subprocess.run(["ssh-add", "-q", str(key)], check=True)
    process.terminate()
    process.communicate()


def test_other_content_is_refused(keys, ann):
    signed = signing.sign(CONTENT, ann, signing.HEAD)
    with pytest.raises(BadSignature, match="does not hold: it is not one of this content"):
        signing.verify(CONTENT + b" ", signed, keys.allowed, signing.HEAD)
    with pytest.raises(BadSignature, match="it is not one of this content"):
        signing.check(CONTENT + b" ", signed, signing.HEAD)


def test_a_signature_for_another_purpose_is_refused(keys, ann):
    signed = signing.sign(CONTENT, ann, signing.HEAD)
    with pytest.raises(BadSignature, match="made for another purpose"):
        signing.verify(CONTENT, signed, keys.allowed, signing.VERDICT)


def test_a_key_that_is_allowed_for_another_purpose_only_is_refused(keys):
    key = keys.make("ann")
    keys.allow(ANN, key, 'namespaces="git"')
    signed = signing.sign(CONTENT, key, signing.HEAD)
    with pytest.raises(BadSignature, match="not allowed for this purpose"):
        signing.verify(CONTENT, signed, keys.allowed, signing.HEAD)


def test_a_signer_who_is_not_allowed_is_unknown(keys, ann):
    stranger = keys.make("stranger")
    signed = signing.sign(CONTENT, stranger, signing.HEAD)
    with pytest.raises(UnknownSigner, match=keys.fingerprint(stranger).replace("+", r"\+")):
        signing.verify(CONTENT, signed, keys.allowed, signing.HEAD)
    assert signing.check(CONTENT, signed, signing.HEAD) == keys.fingerprint(stranger)


def test_a_name_with_a_wildcard_names_nobody(keys):
    key = keys.make("ann")
    keys.allow("*@example.org", key)
    with pytest.raises(UnknownSigner):
        signing.owner(key, keys.allowed)


def test_a_key_can_have_several_names(keys):
    key = keys.make("ann")
    keys.allow(f"{ANN},*@desk.example.org,ann@desk.example.org", key)
    assert signing.owner(key, keys.allowed).principals == (ANN, "ann@desk.example.org")


def test_a_key_counts_only_while_it_was_valid(keys):
    key = keys.make("ann")
    keys.allow(ANN, key, 'valid-after="20200101",valid-before="20210101"')
    signed = signing.sign(CONTENT, key, signing.HEAD)
    assert signing.verify(CONTENT, signed, keys.allowed, signing.HEAD, moment=THEN).principal == ANN
    with pytest.raises(UnknownSigner, match="was not valid at that time"):
        signing.verify(CONTENT, signed, keys.allowed, signing.HEAD)


def test_the_moment_is_the_same_in_every_time_zone(keys, monkeypatch):
    key = keys.make("ann")
    keys.allow(ANN, key, 'valid-after="20200601115959Z",valid-before="20200601120001Z"')
    for zone in ("UTC", "Asia/Tokyo", "America/Lima"):
        monkeypatch.setenv("TZ", zone)
        assert _ask_in_a_new_process(key, keys.allowed) == ANN


def _ask_in_a_new_process(key, allowed) -> str:
    program = (
        "import sys; from datetime import *; from pathlib import Path; from factdb import signing;"
        "then = datetime(2020, 6, 1, 12, tzinfo=UTC);"
        "print(signing.owner(Path(sys.argv[1]), Path(sys.argv[2]), moment=then).principal)"
    )
    asked = [sys.executable, "-c", program, str(key), str(allowed)]
    return subprocess.run(asked, capture_output=True, text=True, timeout=60, check=True).stdout.strip()


@pytest.mark.parametrize("name", ["ann", "ann.pub"])
def test_the_owner_is_told_by_either_half_of_a_key(keys, ann, name):
    assert signing.owner(ann.with_name(name), keys.allowed).principal == ANN


def test_the_owner_of_a_key_is_told_without_its_passphrase(keys, nobody_at_the_terminal):
    key = keys.make("ann", passphrase="a secret")
    keys.allow(ANN, key)
    key.with_suffix(".pub").unlink()
    assert signing.owner(key, keys.allowed).principal == ANN


def test_a_key_whose_passphrase_nobody_gives_is_refused(keys, nobody_at_the_terminal):
    key = keys.make("ann", passphrase="a secret")
    with pytest.raises(KeyRefused, match="its passphrase was not given, or is wrong"):
        signing.sign(CONTENT, key, signing.HEAD)


@pytest.fixture
def nobody_at_the_terminal(monkeypatch):
    """No terminal and no window to ask in."""
    monkeypatch.setenv("SSH_ASKPASS_REQUIRE", "force")
    monkeypatch.setenv("SSH_ASKPASS", "/bin/false")


def test_a_key_that_is_not_there_is_named(tmp_path):
    for act in (lambda key: signing.sign(CONTENT, key, signing.HEAD), lambda key: signing.owner(key, tmp_path)):
        with pytest.raises(NoSuchKey, match=r"There is no signing key .*nosuch"):
            act(tmp_path / "nosuch")


def test_a_key_that_others_can_read_is_refused(ann):
    ann.chmod(0o644)
    with pytest.raises(KeyRefused, match="others can read it"):
        signing.sign(CONTENT, ann, signing.HEAD)


def test_what_is_no_key_is_refused(tmp_path, keys, ann):
    junk = tmp_path / "junk"
    junk.write_text("junk")
    junk.chmod(0o600)
    with pytest.raises(KeyRefused):
        signing.sign(CONTENT, junk, signing.HEAD)
    with pytest.raises(KeyRefused):
        signing.owner(junk, keys.allowed)


def test_a_public_half_alone_is_refused(ann):
    ann.unlink()
    with pytest.raises(KeyRefused, match="its private half is neither in the agent nor beside it"):
        signing.sign(CONTENT, ann.with_suffix(".pub"), signing.HEAD)


@pytest.mark.parametrize("text", ["", "junk", "-----BEGIN SSH SIGNATURE-----\n", "é"])
def test_what_is_no_signature_is_refused(keys, ann, text):
    with pytest.raises(BadSignature, match="it is no signature of OpenSSH"):
        signing.fingerprint(text)
    with pytest.raises(BadSignature, match="it is no signature of OpenSSH"):
        signing.verify(CONTENT, text, keys.allowed, signing.HEAD)
    with pytest.raises(BadSignature, match="it is no signature of OpenSSH"):
        signing.check(CONTENT, text, signing.HEAD)


@pytest.mark.parametrize("inside", ["", "AAAA", "U1NIU0lH", "U1NIU0lHAAAAAQAAADMAAAAL", "é"])
def test_a_torn_signature_is_refused(inside):
    with pytest.raises(BadSignature, match="it is no signature of OpenSSH"):
        signing.fingerprint(f"{signing.BEGIN}\n{inside}\n{signing.END}\n")


def test_a_file_of_allowed_signers_that_is_not_there_is_named(keys, ann, tmp_path):
    signed = signing.sign(CONTENT, ann, signing.HEAD)
    with pytest.raises(NoAllowedSigners, match="nosuch: there is no such file"):
        signing.verify(CONTENT, signed, tmp_path / "nosuch", signing.HEAD)
    with pytest.raises(NoAllowedSigners, match="it cannot be opened"):
        signing.verify(CONTENT, signed, tmp_path, signing.HEAD)


def test_without_ssh_keygen_a_sentence_says_so(keys, ann, monkeypatch):
    signed = signing.sign(CONTENT, ann, signing.HEAD)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoSshKeygen, match="ssh-keygen is not installed"):
        signing.sign(CONTENT, ann, signing.HEAD)
    with pytest.raises(NoSshKeygen, match="ssh-keygen is not installed"):
        signing.verify(CONTENT, signed, keys.allowed, signing.HEAD)


def test_an_ssh_keygen_that_never_answers_is_given_up(ann, stand_in, monkeypatch):
    stand_in("exec sleep 60")
    monkeypatch.setattr(signing, "AT_A_PERSON", 0.2)
    with pytest.raises(NoAnswer, match=r"gave no answer within 0\.2 seconds"):
        signing.sign(CONTENT, ann, signing.HEAD)


def test_temporary_files_are_private_and_go_away(keys, ann, stand_in, monkeypatch, tmp_path):
    signed = signing.sign(CONTENT, ann, signing.HEAD)
    (tmp_path / "passing").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "passing"))
    stand_in('ls -ln "$TEMPORARY" "$TEMPORARY"/* >> "$TEMPORARY/../seen"; exit 255')
    monkeypatch.setenv("TEMPORARY", str(tmp_path / "passing"))
    with pytest.raises(BadSignature):
        signing.check(CONTENT, signed, signing.HEAD)
    lines = (tmp_path / "seen").read_text().splitlines()
    modes = [line.split()[0] for line in lines if line.startswith(("d", "-"))]
    assert set(modes) == {"drwx------", "-rw-------"}
    assert list((tmp_path / "passing").iterdir()) == []


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    """A function that puts a program in the place of ssh-keygen."""

    def placed(script: str) -> None:
        folder = tmp_path / "bin"
        folder.mkdir()
        program = folder / "ssh-keygen"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(stat.S_IRWXU)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    return placed

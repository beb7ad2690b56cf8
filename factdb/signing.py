"""Signatures of OpenSSH: made and verified by `ssh-keygen -Y`, over bytes, for one purpose each.

A signature is the armored text that ssh-keygen makes; it holds the public key, so it tells its key's fingerprint
by itself. Who a key belongs to stands in a file of allowed signers (ssh-keygen(1), ALLOWED SIGNERS), and nowhere
else: the comment of a key is what anybody likes to write. A name with a wildcard names nobody.

Format: PROTOCOL.sshsig of OpenSSH.
"""

import base64
import hashlib
import os
import re
import struct
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from factdb.errors.signing import (
    NOT_FOR_THIS,
    BadSignature,
    KeyRefused,
    NoAllowedSigners,
    NoAnswer,
    NoSshKeygen,
    NoSuchKey,
    UnknownSigner,
)

HEAD = "factdb-head"
VERDICT = "factdb-verdict"
"""What a signature is for. One made for the one purpose never counts for the other."""

AT_A_PERSON, AT_A_MACHINE = 120, 15
"""Seconds to wait for a passphrase or the touch of a key, and for what needs neither."""

MAGIC = b"SSHSIG"
BEGIN, END = "-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"
ARMOR = re.compile(f"{BEGIN}(.*?){END}", re.DOTALL)

REASONS = {
    "incorrect passphrase": "its passphrase was not given, or is wrong",
    "are too open": "others can read it (chmod 600 it)",
    "agent refused": "the agent refused",
    "private key found for public key": "its private half is neither in the agent nor beside it",
    "incorrect signature": "it is not one of this content",
    "namespace does not match": "it was made for another purpose",
    "not permitted for use in signature namespace": NOT_FOR_THIS,
    "missing header": "it is no signature of OpenSSH",
}
"""What ssh-keygen says, and what is meant."""


class Signer(msgspec.Struct, frozen=True):
    """Whose signature it is: the names that the allowed signers give the key, and its fingerprint."""

    principals: tuple[str, ...]
    key: str

    @property
    def principal(self) -> str:
        """The first of the names."""
        return self.principals[0]


def sign(content: bytes, key: Path, namespace: str) -> str:
    """The armored signature of bytes. Asks for a passphrase at the terminal, never on standard input.

    `key` is a private key, or a public one whose private half is in the agent or beside it. Raises NoSuchKey,
    KeyRefused, NoSshKeygen, NoAnswer.
    """
    _need(key)
    asked = ["-Y", "sign", "-q", "-n", namespace, "-f", str(key)]
    signed = _ssh_keygen(asked, content, seconds=AT_A_PERSON)
    if signed.returncode:
        raise KeyRefused(str(key), _reason(signed))
    return signed.stdout.decode()


def verify(content: bytes, signature: str, allowed: Path, namespace: str, *, moment: datetime | None = None) -> Signer:
    """Who signed these bytes, as the allowed signers know them at a moment (now where none is given).

    Raises BadSignature, UnknownSigner, NoAllowedSigners, NoSshKeygen, NoAnswer.
    """
    named = _owners(signature, allowed, moment)
    with _kept(signature) as path:
        asked = ["-Y", "verify", *_at(moment), "-n", namespace, "-f", str(allowed), "-I", named[0], "-s", str(path)]
        answered = _ssh_keygen(asked, content)
    if answered.returncode:
        raise BadSignature(_reason(answered))
    return Signer(named, fingerprint(signature))


def check(content: bytes, signature: str, namespace: str) -> str:
    """The fingerprint of the key that signed these bytes, whoever it belongs to.

    Raises BadSignature, NoSshKeygen, NoAnswer.
    """
    key = fingerprint(signature)
    with _kept(signature) as path:
        answered = _ssh_keygen(["-Y", "check-novalidate", "-n", namespace, "-s", str(path)], content)
    if answered.returncode:
        raise BadSignature(_reason(answered))
    return key


def owner(key: Path, allowed: Path, *, moment: datetime | None = None) -> Signer:
    """Whose key it is, told before anything is signed with it, so that nobody is asked for a passphrase in vain.

    Raises NoSuchKey, KeyRefused, UnknownSigner, NoAllowedSigners, NoSshKeygen, NoAnswer.
    """
    unsigned = _envelope(_public(key))
    return Signer(_owners(unsigned, allowed, moment), fingerprint(unsigned))


def fingerprint(signature: str) -> str:
    """The fingerprint of the key that a signature names, as `ssh-keygen -l` prints it. Raises BadSignature."""
    digest = hashlib.sha256(_key_within(signature)).digest()
    return f"SHA256:{base64.b64encode(digest).decode().rstrip('=')}"


def _key_within(signature: str) -> bytes:
    found = ARMOR.search(signature)
    try:
        blob = base64.b64decode(found[1] if found else "")
        magic, _, length = struct.unpack_from(">6sII", blob)
    except (ValueError, struct.error):
        raise BadSignature(REASONS["missing header"]) from None
    key = blob[14 : 14 + length]
    if magic != MAGIC or len(key) != length:
        raise BadSignature(REASONS["missing header"])
    return key


def _envelope(public: bytes) -> str:
    """The form of a signature, with a key and nothing signed: enough to ask whose key it is."""
    parts = (public, b"owner", b"", b"sha512", b"")
    blob = MAGIC + struct.pack(">I", 1) + b"".join(struct.pack(">I", len(part)) + part for part in parts)
    return f"{BEGIN}\n{base64.encodebytes(blob).decode()}{END}\n"


def _public(key: Path) -> bytes:
    """The public half of a key, which most private keys tell without their passphrase."""
    _need(key)
    told = _ssh_keygen(["-e", "-m", "RFC4716", "-f", str(key)], seconds=AT_A_PERSON)
    if told.returncode:
        raise KeyRefused(str(key), _reason(told))
    lines = told.stdout.decode().splitlines()
    return base64.b64decode("".join(line for line in lines if "-" not in line and ":" not in line))


def _owners(signature: str, allowed: Path, moment: datetime | None) -> tuple[str, ...]:
    key = fingerprint(signature)
    _need_allowed(allowed)
    with _kept(signature) as path:
        asked = ["-Y", "find-principals", *_at(moment), "-s", str(path), "-f", str(allowed)]
        found = _ssh_keygen(asked)
    named = [line for line in found.stdout.decode().splitlines() if line and not set(line) & set("*?!")]
    if found.returncode or not named:
        raise UnknownSigner(key, str(allowed))
    return tuple(dict.fromkeys(named))


def _at(moment: datetime | None) -> Sequence[str]:
    """The moment at which a key had to be valid: in local time, which every version of OpenSSH reads."""
    return ["-O", f"verify-time={moment.astimezone():%Y%m%d%H%M%S}"] if moment else []


def _need(key: Path) -> None:
    if not os.path.isfile(key):
        raise NoSuchKey(str(key))


def _need_allowed(path: Path) -> None:
    try:
        path.open("rb").close()
    except FileNotFoundError:
        raise NoAllowedSigners(str(path), "there is no such file") from None
    except (OSError, ValueError):
        raise NoAllowedSigners(str(path), "it cannot be opened") from None


@contextmanager
def _kept(signature: str) -> Iterator[Path]:
    """A signature in a file that only we can read, for as long as it is asked about."""
    with TemporaryDirectory(prefix="factdb-") as folder:
        path = Path(folder) / "signature"
        path.touch(mode=0o600)
        path.write_text(signature, encoding="utf-8")
        yield path


def _ssh_keygen(
    arguments: Sequence[str], content: bytes = b"", *, seconds: float = AT_A_MACHINE
) -> subprocess.CompletedProcess[bytes]:
    """Run ssh-keygen; one that answers too late is asked to end, so that it leaves the terminal as it was."""
    command = ["ssh-keygen", *arguments]
    pipe = subprocess.PIPE
    try:
        process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)  # noqa: S603
    except OSError:
        raise NoSshKeygen from None
    with process:
        try:
            out, said = process.communicate(content, timeout=seconds)
        except subprocess.TimeoutExpired:
            raise NoAnswer(seconds) from None
        finally:
            process.terminate()
    return subprocess.CompletedProcess(command, process.returncode, out, said)


def _reason(answered: subprocess.CompletedProcess[bytes]) -> str:
    """Why ssh-keygen said no, in our words where we have some, else in its last line."""
    said = answered.stderr.decode(errors="replace").strip()
    for sign_of, meant in REASONS.items():
        if sign_of in said:
            return meant
    return said.splitlines()[-1].rstrip(".") if said else "ssh-keygen gave no reason"

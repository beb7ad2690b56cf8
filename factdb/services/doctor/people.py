"""Who writes: a name that was given, or only a guess; and with which key heads and verdicts are signed."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from factdb.records.doctor import Condition, error, ok, warning
from factdb.settings import GUESSED, Setting, Settings


def conditions(actor: Setting, settings: Settings) -> Iterator[Condition]:
    yield _actor(actor)
    yield from _signing(settings)


def _actor(actor: Setting) -> Condition:
    if actor.origin not in GUESSED:
        return ok("actor", f"{actor.value}, from {actor.origin}")
    says = f"{actor.value} is only a guess, taken from {actor.origin}"
    return warning("actor", says, 'Set it: by = "Name <mail>" in factdb.toml, FACTDB_BY, or --by.')


def _signing(settings: Settings) -> Iterator[Condition]:
    files = {"signing key": settings.signing_key, "allowed signers": settings.allowed_signers}
    given = {name: each for name, each in files.items() if each.value}
    if not given:
        return
    if shutil.which("ssh-keygen") is None:
        yield error("signing", "ssh-keygen is not installed, so nothing can be signed or verified", "Install OpenSSH.")
    for name, each in given.items():
        if _is_there(Path(each.value)):
            yield ok(name, f"{each.value}, from {each.origin}")
        else:
            yield error(name, f"{each.value} cannot be read (from {each.origin})", "Correct the setting or the file.")


def _is_there(path: Path) -> bool:
    try:
        path.open("rb").close()
    except OSError:
        return False
    return True

"""The file of a SQLite database: whether it is there, whose it is, and who may read it."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from factdb.db.address import parts
from factdb.db.backup import made_before_upgrades
from factdb.db.copies import may_write
from factdb.db.engine import check_file
from factdb.errors import FactdbError
from factdb.records.doctor import Condition, ok, refused, warning


def conditions(path: Path) -> Iterator[Condition]:
    try:
        check_file(path)
    except FactdbError as fault:
        yield refused("file", fault)
        return
    whole = path.resolve()
    yield ok("file", f"{path}, {whole.stat().st_size:,} bytes" + (f", a link to {whole}" if path.is_symlink() else ""))
    yield from _modes(whole)
    yield from _owners(whole)
    yield from _rights(whole)


def is_there(path: Path) -> bool:
    """Whether there is a file that can be opened."""
    try:
        check_file(path)
    except FactdbError:
        return False
    return True


def _parts(path: Path) -> list[Path]:
    """The file, and what lies beside it as a part of it."""
    return [each for each in parts(path) if each.exists()]


def _modes(path: Path) -> Iterator[Condition]:
    backups = [each for each in made_before_upgrades(path) if each.is_file()]
    opened = [each for each in [*_parts(path), *backups] if stat.S_IMODE(each.stat().st_mode) & stat.S_IRWXO]
    if opened:
        names = ", ".join(each.name for each in opened)
        typed = " ".join(f"'{each}'" for each in opened)
        yield warning("file mode", f"everybody on this machine may open {names}", f"chmod o-rwx {typed}")
    else:
        yield ok("file mode", f"{stat.filemode(path.stat().st_mode)}, closed to others")


def _owners(path: Path) -> Iterator[Condition]:
    if not hasattr(os, "geteuid"):
        return
    owner = path.stat().st_uid
    strange = [each.name for each in _parts(path) if each.stat().st_uid != owner]
    if strange:
        says = f"{', '.join(strange)} belong to another user than {path.name}"
        yield warning("owner", says, "Give them to one user with chown, or to a group that both are in.")
    elif owner != os.geteuid():
        yield warning("owner", f"the file belongs to {_name(owner)}", "Work as that user, or through a shared group.")
    else:
        yield ok("owner", "you")


def _name(user: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"user {user}"


def _rights(path: Path) -> Iterator[Condition]:
    for what, each in (("file", path), ("folder", path.parent)):
        if not may_write(each):
            says = f"the {what} {each} is closed to your writing"
            yield warning("rights", says, f"Writing needs it, and reading while a -wal is there: chmod u+w '{each}'")

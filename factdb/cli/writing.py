"""Files written whole or not at all: beside their place, then renamed into it."""

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from factdb.errors.files import UnwritableFile


def write(chunks: Iterable[str], target: str | None) -> None:
    """Write text to a file as UTF-8, or to standard output where there is none or a dash. Raises UnwritableFile."""
    if target in (None, "-"):
        sys.stdout.writelines(chunks)
        return
    try:
        path = Path(str(target))
        if path.exists() and not path.is_file() and not path.is_dir():
            _into(path, chunks)
        else:
            _beside(path.resolve(), chunks)
    except (OSError, RuntimeError) as fault:
        raise UnwritableFile(str(target), getattr(fault, "strerror", None) or "it cannot be written") from None


def _into(path: Path, chunks: Iterable[str]) -> None:
    """Write to a device or a pipe, whose place no file may take."""
    with path.open("w", encoding="utf-8", newline="") as device:
        device.writelines(chunks)


def _beside(path: Path, chunks: Iterable[str]) -> None:
    if path.is_dir():
        raise IsADirectoryError(0, "it is a folder")
    if _is_database(path):
        raise FileExistsError(0, "a database stands there, and would be lost")
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.writelines(chunks)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o666 & ~_mask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _is_database(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

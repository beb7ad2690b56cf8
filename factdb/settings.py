"""Settings: options, then `FACTDB_*`, then the nearest `factdb.toml` upwards, then defaults. Each knows its origin.

Frozen, read once a command, passed down.
"""

import math
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from factdb.errors.options import BadSetting, BrokenSettings

FILE = "factdb.toml"
DEFAULTS: Mapping[str, str] = {
    "db": "factdb.db",
    "schema": "",
    "by": "",
    "wait": "30",
    "signing_key": "",
    "allowed_signers": "",
}
HELP: Mapping[str, str] = {
    "db": "the database, a path or a URL",
    "schema": "the desk's schema in it, on PostgreSQL",
    "by": "who makes what is written, as Name <mail>",
    "wait": "seconds to wait for a locked database",
    "signing_key": "the SSH key that signs, a file",
    "allowed_signers": "whose SSH keys count, a file as ssh-keygen has it",
}
PATHS = frozenset({"db", "signing_key", "allowed_signers"})
"""Settings that a file gives relative to itself."""

GIT, SYSTEM = "git", "the operating system"
GUESSED = frozenset({GIT, SYSTEM})
"""Origins of a name that nobody stated."""

LONGEST_WAIT = 86_400


class Setting(msgspec.Struct, frozen=True):
    """One value, and where it was set."""

    value: str
    origin: str


class Settings(msgspec.Struct, frozen=True):
    """All settings of one command."""

    db: Setting
    schema: Setting
    by: Setting
    wait: Setting
    signing_key: Setting
    allowed_signers: Setting

    @property
    def signers(self) -> Path | None:
        """The file of allowed signers, null where none is configured."""
        return Path(self.allowed_signers.value) if self.allowed_signers.value else None

    @property
    def seconds(self) -> float:
        """How long to wait for a locked database. Raises BadSetting where it is no number."""
        try:
            seconds = float(self.wait.value)
        except ValueError:
            seconds = math.nan
        if not 0 <= seconds <= LONGEST_WAIT:
            wanted = f"a number of seconds from 0 to {LONGEST_WAIT:,}"
            raise BadSetting("wait", self.wait.value, wanted, self.wait.origin)
        return seconds


def load(options: Mapping[str, str | None], folder: Path) -> Settings:
    """The settings that hold in a folder, for a command with these options."""
    made = {name: Setting(value, "default") for name, value in DEFAULTS.items()}
    made |= _from_file(folder) | _from_environment()
    made |= {name: Setting(value, f"--{name}") for name, value in options.items() if value}
    return Settings(**made)


def _from_environment() -> dict[str, Setting]:
    given = {name: os.environ.get(f"FACTDB_{name.upper()}") for name in DEFAULTS}
    return {name: Setting(value, f"FACTDB_{name.upper()}") for name, value in given.items() if value}


def _from_file(folder: Path) -> dict[str, Setting]:
    for place in (folder, *folder.parents):
        path = place / FILE
        if _is_there(path):
            return {name: _setting(path, name, value) for name, value in _read(path).items()}
    return {}


def _is_there(path: Path) -> bool:
    """Whether there is such a file; not where its folder is closed to us."""
    with suppress(OSError):
        return path.is_file()
    return False


def _read(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise BrokenSettings(str(path), "it cannot be opened") from None
    except UnicodeDecodeError:
        raise BrokenSettings(str(path), "it is not valid UTF-8") from None
    except tomllib.TOMLDecodeError as fault:
        raise BrokenSettings(str(path), f"{fault}"[:1].lower() + f"{fault}"[1:]) from None
    unknown = sorted(set(content) - set(DEFAULTS))
    if unknown:
        raise BrokenSettings(str(path), f"there is no setting {unknown[0]!r}, only {', '.join(DEFAULTS)}")
    return content


def _setting(path: Path, name: str, value: Any) -> Setting:
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        raise BadSetting(name, repr(value), "a text or a number", str(path))
    text = str(value)
    if not text.strip():
        raise BrokenSettings(str(path), f"{name} is empty")
    if name in PATHS and "://" not in text:
        text = str(path.parent / os.path.expanduser(text))
    return Setting(text, str(path))

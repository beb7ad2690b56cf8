"""Who makes an entry: as given, else git's user, else the operating system's."""

import subprocess

from factdb.settings import GIT, SYSTEM, Setting


def actor(given: Setting) -> Setting:
    """A name, with a mail address where one is known, and where it comes from."""
    if given.value:
        return given
    from_git = _git_user()
    return Setting(from_git, GIT) if from_git else Setting(_system_user(), SYSTEM)


def _git_user() -> str:
    name, mail = (_git("user.name"), _git("user.email"))
    return f"{name} <{mail}>" if name and mail else name


def _git(key: str) -> str:
    command = ["git", "config", "--get", key]
    try:
        asked = subprocess.run(command, capture_output=True, text=True, timeout=5, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return ""
    return asked.stdout.strip()


def _system_user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"

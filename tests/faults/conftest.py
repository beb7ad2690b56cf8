"""A database with rows in a folder that everybody may reach, and commands run on it as processes."""

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from factdb.db.address import Address, address
from factdb.db.transaction import writing
from factdb.services import claims
from tests.cli.running import Ran
from tests.faults.places import ACTOR
from tests.faults.processes import Process


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that everybody may reach and write; pytest's own is closed to others."""
    with _open_folder() as folder:
        yield folder


@pytest.fixture
def scratch() -> Iterator[Path]:
    """Another one."""
    with _open_folder() as folder:
        yield folder


@contextmanager
def _open_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="factdb-test-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        folder.chmod(0o777)


@pytest.fixture
def facts(shared, sqlite_template) -> Address:
    """A database with one claim."""
    where = address(str(shared / "facts.db"))
    shutil.copyfile(sqlite_template, where.path)
    where.path.chmod(0o600)
    with writing(where, "claim add", ACTOR) as tx:
        claims.add(tx, "This is kept.", ref="kept")
    return where


@pytest.fixture
def shell(tmp_path) -> Callable[..., Ran]:
    """Run `factdb` as a process, in which no file may grow beyond `full` bytes where that is given."""

    def invoke(*arguments: str, full: int | None = None, **surroundings: str) -> Ran:
        def fill() -> None:
            if full is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (full, full))

        ended = subprocess.run(
            [sys.executable, "-m", "factdb", *arguments],
            cwd=tmp_path,
            env={**os.environ, "FACTDB_BY": ACTOR, **surroundings},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            preexec_fn=fill,
        )
        return Ran(ended.returncode, ended.stdout, ended.stderr)

    return invoke


@pytest.fixture
def nobody(shared, sqlite_template) -> Callable[..., list[Ran]]:
    """Run commands in a process of a user to whom nothing belongs; its imports are made before, as root."""

    def invoke(*commands: Sequence[str]) -> list[Ran]:
        with tempfile.TemporaryDirectory() as folder:
            own = Path(folder) / "own.db"
            shutil.copyfile(sqlite_template, own)
            process = Process("commands")
            for command in commands:
                there = [str(own.with_suffix(".bak")) if each.endswith(".bak") else each for each in command]
                process.tell([json.dumps([*there[: command.index("--db")], "--db", str(own), "--by", "Root"])])
            process.tell([json.dumps("nobody")])
            process.tell(json.dumps([*command, "--by", "Nobody"]) for command in commands)
            assert process.end() == []
        answers = [json.loads(line) for line in process.lines[len(commands) :]]
        assert len(answers) == len(commands)
        return [Ran(code, "", said) for code, said in answers]

    return invoke

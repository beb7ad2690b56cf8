"""Commands run as users run them: in this process where that shows the same, as processes where it does not."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from select import select as wait_for
from typing import Any

import pytest
from sqlalchemy import func, select

from factdb.cli.main import run
from factdb.db.tables.every import tables
from tests.cli.running import ARTICLE, Ran, check_sentence, location
from tests.surroundings import as_nobody, shared_folder

__all__ = ["as_nobody", "shared_folder"]


@pytest.fixture
def bare(capsys) -> Callable[..., Ran]:
    """Run a command in this process, with just these arguments."""

    def invoke(*arguments: str) -> Ran:
        capsys.readouterr()
        code = run(arguments)
        return Ran(code, *capsys.readouterr())

    return invoke


@pytest.fixture
def factdb(bare, database, monkeypatch) -> Callable[..., Ran]:
    """Run a command in this process on the test's database."""
    monkeypatch.setenv("FACTDB_BY", "Test Checker <checker@example.org>")
    return lambda *arguments: bare(*arguments, "--db", location(database))


@pytest.fixture
def done(factdb) -> Callable[..., str]:
    """Run a command that must end well, and give what it printed."""

    def invoke(*arguments: str) -> str:
        ran = factdb(*arguments)
        assert ran.code == 0, ran
        return ran.out

    return invoke


@pytest.fixture
def rows(reads) -> Callable[[], dict[str, int]]:
    """A function that counts the rows of every table."""

    def counted() -> dict[str, int]:
        with reads() as tx:
            return {table.name: tx.execute(select(func.count()).select_from(table)).scalar_one() for table in tables}

    return counted


@pytest.fixture
def article(tmp_path) -> str:
    """The path of a small article."""
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


@pytest.fixture
def held(done, article) -> str:
    """The ref of a source that holds the article."""
    done("source", "add", article, "--ref", "article", "--issued", "2026-01-04")
    return "article"


@pytest.fixture
def refused(factdb, rows) -> Callable[..., str]:
    """Run a command that must fail with a code and write nothing, and give what it said: a sentence."""

    def invoke(code: int, *arguments: str) -> str:
        before = rows()
        ran = factdb(*arguments)
        assert ran.code == code, ran
        assert rows() == before
        check_sentence(ran.err)
        return ran.err

    return invoke


@pytest.fixture
def process(tmp_path) -> Callable[..., Ran]:
    """Run `python -m factdb` as a process in the test's folder."""

    def invoke(*arguments: str | bytes, timeout: float = 60, **given: Any) -> Ran:
        more = given.pop("env", {})
        surroundings = {**os.environ, "FACTDB_BY": "Test Checker <checker@example.org>", **more}
        given = {"stdin": subprocess.DEVNULL, **given} if "input" not in given else given
        ended = subprocess.run(
            [sys.executable, "-m", "factdb", *arguments],
            cwd=tmp_path,
            env=surroundings,
            stdout=given.pop("stdout", subprocess.PIPE),
            stderr=subprocess.PIPE,
            timeout=timeout,
            check=False,
            **given,
        )
        return Ran(ended.returncode, (ended.stdout or b"").decode(), ended.stderr.decode())

    return invoke


@pytest.fixture
def terminal(database, tmp_path):
    """Run a command at a terminal, answer its questions, and give its exit code and what was seen."""

    def invoke(*arguments: str, answers: str = "", env: dict[str, str] | None = None) -> tuple[int, str]:
        ours, theirs = pty.openpty()
        started = subprocess.Popen(
            [sys.executable, "-m", "factdb", *arguments, "--db", location(database)],
            cwd=tmp_path,
            env={**os.environ, "FACTDB_BY": "Ann", "TERM": "xterm", **(env or {})},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            close_fds=True,
        )
        os.close(theirs)
        os.write(ours, answers.encode())
        seen = _read(ours)
        os.close(ours)
        return started.wait(timeout=60), seen.replace("\r\n", "\n")

    return invoke


def _read(terminal: int) -> str:
    """All that a terminal shows until its program has ended."""
    seen = b""
    while wait_for([terminal], [], [], 60)[0]:
        try:
            part = os.read(terminal, 65536)
        except OSError:
            break
        if not part:
            break
        seen += part
    return seen.decode()

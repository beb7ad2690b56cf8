"""Processes of ours that scripts start, listen to and end."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterable
from pathlib import Path

from factdb.db.address import Address

ROOT = Path(__file__).parents[2]
LONGEST = 600
"""Seconds after which a process counts as stuck."""


def location(where: Address) -> str:
    """What to give --db for a database."""
    return str(where.path or where.url.render_as_string(hide_password=False))


class Process:
    """A program of this folder that prints `ready`; what it prints then is kept, line by line."""

    def __init__(self, program: str, *arguments: str) -> None:
        pipe = subprocess.PIPE
        command = [sys.executable, "-m", f"tests.faults.{program}", *arguments]
        self.running = subprocess.Popen(command, cwd=ROOT, text=True, stdin=pipe, stdout=pipe, stderr=pipe)
        self.lines: list[str] = []
        self._said: list[str] = []
        self._listeners = [
            threading.Thread(target=_keep, args=(self.running.stderr, self._said)),
            threading.Thread(target=_keep, args=(self.running.stdout, self.lines)),
        ]
        self._ready = False

    def wait(self) -> "Process":
        """Wait until it is ready."""
        if not self._ready:
            if self.running.stdout.readline() != "ready\n":
                raise RuntimeError(self.running.stderr.read())
            self._ready = True
            for each in self._listeners:
                each.start()
        return self

    def tell(self, lines: Iterable[str]) -> None:
        """Give it lines to read, when it is ready."""
        self.wait()
        self.running.stdin.write("".join(f"{line}\n" for line in lines))
        self.running.stdin.flush()

    def kill(self) -> None:
        """kill -9"""
        self.running.kill()
        self._ended()

    def end(self) -> list[str]:
        """Close its input, wait for its end, and give what is wrong with it: an exit code, whatever it said."""
        if self.running.stdin and not self.running.stdin.closed:
            self.running.stdin.close()
        self._ended()
        wrong = [f"a process ended with {self.running.returncode}"] if self.running.returncode else []
        return [*wrong, *(f"a process said: {line}" for line in self._said)]

    def _ended(self) -> None:
        self.running.wait(LONGEST)
        for each in self._listeners if self._ready else ():
            each.join(LONGEST)
        for stream in (self.running.stdin, self.running.stdout, self.running.stderr):
            try:
                stream.close()
            except BrokenPipeError:
                continue


def _keep(stream: Iterable[str], lines: list[str]) -> None:
    for line in stream:
        lines.append(line.rstrip("\n"))


def factdb(where: Address | None, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `factdb` as a user would."""
    command = [sys.executable, "-m", "factdb", *arguments, *(["--db", location(where)] if where else [])]
    surroundings = {**os.environ, "FACTDB_BY": "Test Checker <checker@example.org>"}
    return subprocess.run(
        command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=LONGEST, check=False
    )

"""Console transcripts as tests: each command of a page is run, and must print what the page says it prints.

A block fenced as `console` holds commands after `$ ` (continued after `> `), and their output, standard error
included. `[1]` alone on a line is the exit code where it is not 0; `…` stands for anything within a line. The blocks
of one page share a folder.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Step(NamedTuple):
    """One command of a page, and what it is to print."""

    line: int
    command: str
    output: str


def steps(page: Path) -> Iterator[Step]:
    """The commands of a page, in order."""
    lines = page.read_text(encoding="utf-8").splitlines()
    inside, started, command, output = False, 0, [], []
    for number, line in enumerate([*lines, "```"], 1):
        if inside and command and (line.startswith("$ ") or line == "```"):
            yield Step(started, "\n".join(command), "\n".join(output).rstrip())
            command, output = [], []
        if line == "```":
            inside = False
        elif line == "```console":
            inside = True
        elif inside and line.startswith("$ "):
            started, command = number, [line[2:]]
        elif inside and line.startswith("> ") and not output:
            command.append(line[2:])
        elif inside:
            output.append(line)


def run(step: Step, folder: Path) -> str:
    """What a command prints, and its exit code in brackets where it is not 0."""
    surroundings = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "FACTDB_BY": "Ada Checker <ada@example.org>",
        "FACTDB_NOW": "2026-11-24T09:00:00+00:00",
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        ["bash", "-c", step.command],
        cwd=folder,
        env=surroundings,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    code = f"\n[{done.returncode}]" if done.returncode else ""
    return (done.stdout.rstrip() + code).strip()


def agrees(found: str, said: str) -> bool:
    """Whether an output is as the page says it."""
    literal = re.escape(said).replace("…", "(?:…|.*)")
    return re.fullmatch(literal, found) is not None

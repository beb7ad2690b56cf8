"""A process that runs commands of factdb when all is imported, so that a kill meets their work and not their start.

    python -m tests.faults.commands

Prints `ready`, then takes commands from its input, a JSON list a line, and prints their codes and output as such lists.
The word "nobody" in place of a command lays down root's rights, for which no file's mode counts.
"""

import contextlib
import io
import json
import os
import sys
from importlib import import_module

from factdb.cli.main import run

NOBODY = 65534
IMPORTED = (
    "factdb.cli.claiming",
    "factdb.cli.commands.claim.add",
    "factdb.cli.commands.db.upgrade",
    "factdb.cli.commands.load",
    "factdb.cli.show",
    "factdb.db.migrate",
    "factdb.db.transaction",
    "factdb.importers.jsonl",
    "factdb.services.loading",
    "psycopg",
)


def main() -> None:
    for name in IMPORTED:
        import_module(name)
    print("ready", flush=True)
    for line in sys.stdin:
        asked = json.loads(line)
        if asked != "nobody":
            print(json.dumps(ran(asked)), flush=True)
        elif os.geteuid() == 0:
            os.seteuid(NOBODY)


def ran(command: list[str]) -> tuple[int, str]:
    """The code of a command, and all that it printed and said."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        code = run(command)
    return code, printed.getvalue()


if __name__ == "__main__":
    main()

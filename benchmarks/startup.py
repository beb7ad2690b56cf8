"""How long commands take to start, against named peers, in one run.

    python benchmarks/startup.py [RUNS]

`factdb --help` against `python -c "import click"` (limit 1.25); `factdb claim list` over the sample dossier against
a minimal script of click and SQLAlchemy Core with the same query (limit 1.15); sqlite-utils beside both.
CPU time, whole processes, medians.
"""

import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from measure import compare, machine

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
LIMITS = {"factdb --help": 1.25, "factdb claim list": 1.15}


def main() -> int:
    """Print the table; 1 where a limit is passed."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    print(f"{date.today()}, {machine()}, {runs} runs each\n")
    print(f"{'command':<32}{'CPU ms':>8}  {'peer':<34}{'CPU ms':>8}{'ratio':>7}{'limit':>7}")
    with tempfile.TemporaryDirectory() as folder:
        _fill(folder)
        return max([_row(name, command, peer, runs, folder) for name, command, peer in _pairs()])


def _fill(folder: str) -> None:
    for step in (["init"], ["load", str(HERE.parent / "fixtures/meta-ai/dossier.yaml")]):
        subprocess.run([str(BIN / "factdb"), "--quiet", *step], cwd=folder, check=True, stdout=subprocess.DEVNULL)


def _pairs() -> list[tuple[str, list[str], tuple[str, list[str]]]]:
    python, factdb, utils = sys.executable, str(BIN / "factdb"), str(BIN / "sqlite-utils")
    click = ('python -c "import click"', [python, "-c", "import click"])
    minimal = ("minimal_list.py", [python, str(HERE / "minimal_list.py"), "factdb.db"])
    return [
        ("factdb --help", [factdb, "--help"], click),
        ("factdb claim list", [factdb, "claim", "list"], minimal),
        ("sqlite-utils --help", [utils, "--help"], click),
        ("sqlite-utils rows", [utils, "rows", "factdb.db", "claim"], minimal),
    ]


def _row(name: str, command: list[str], peer: tuple[str, list[str]], runs: int, folder: str) -> int:
    ours, theirs, ratio = compare(command, peer[1], runs=runs, folder=folder)
    limit = LIMITS.get(name)
    print(f"{name:<32}{ours * 1000:>8.0f}  {peer[0]:<34}{theirs * 1000:>8.0f}{ratio:>7.2f}{limit or '':>7}")
    return int(limit is not None and ratio > limit)


if __name__ == "__main__":
    raise SystemExit(main())

"""What a command imports, seen in a fresh process: start-up pays for nothing that the command does not use."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from factdb.cli.main import run

HEAVY = {"alembic", "dateutil", "jinja2", "lxml", "markdown_it", "msgspec", "rapidfuzz", "sqlalchemy", "yaml"}
READ = {"msgspec", "sqlalchemy"}
NEEDS = {
    "--help": set(),
    "--version": set(),
    "claim --help": set(),
    "claim add --help": set(),
    "source --help": set(),
    "value parse $5": {"msgspec"},
    "quote find Meta --in article.txt": {"msgspec"},
    "quote find --batch batch.jsonl": {"msgspec"},
    "claim list": READ,
    "claim show meta-grew": READ,
    "claim history meta-grew": READ,
    "entity list": READ,
    "source list": READ,
    "quote list": READ,
    "source show article": READ,
    "quote show words": READ,
    "rule list": READ,
    "check": READ,
    "next": READ,
    "source add --reference --title T": READ,
    "claim add It-grew": READ,
    "report": READ,
    "report --format html": READ | {"jinja2"},
    "dump": READ | {"yaml"},
    "dump --format jsonl": READ,
    "config": READ,
    "db current": READ | {"alembic"},
    "db backup copy.bak": READ,
    "doctor": READ,
}
"""A command, and the heavy packages that it may import."""

CHEAP = {"click", "factdb"}
PROGRAM = """
import io, json, sys
sys.stdout, printed = io.StringIO(), sys.stdout
from factdb.cli.main import run
code = run(sys.argv[1:])
sys.stdout = printed
print(json.dumps([code, sorted(sys.modules)]))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A folder with a small database."""
    path = tmp_path_factory.mktemp("imports")
    (path / "article.txt").write_text("Meta grew.")
    (path / "batch.jsonl").write_text('{"id": 1, "quote": "Meta grew", "in": "article.txt"}')
    common = ("--db", str(path / "factdb.db"), "--by", "Ann")
    assert run(["init", *common]) == 0
    assert run(["source", "add", str(path / "article.txt"), "--ref", "article", *common]) == 0
    given = ("--in", "article", "--quote", "Meta grew", "--quote-ref", "words", "--ref", "meta-grew")
    assert run(["claim", "add", "Meta grew.", *given, *common]) == 0
    return path


@pytest.fixture
def imported(folder):
    """A function that runs a command in a fresh process and gives the names of all that was imported."""

    def ran(command: str) -> set[str]:
        called = [sys.executable, "-c", PROGRAM, *command.split()]
        done = subprocess.run(called, cwd=folder, capture_output=True, text=True, timeout=60, check=True)
        code, names = json.loads(done.stdout)
        assert code in (0, 1), done.stderr
        return set(names)

    return ran


@pytest.mark.parametrize("command", NEEDS)
def test_a_command_imports_no_heavy_package_that_it_does_not_use(imported, command):
    assert {name for name in imported(command) if name in HEAVY} <= NEEDS[command]


def test_a_command_that_reads_one_database_knows_no_driver_of_the_other(imported):
    assert "psycopg" not in imported("claim list")


def test_help_imports_click_the_standard_library_and_what_is_small_of_ours(imported):
    packages = {name.partition(".")[0] for name in imported("--help")}
    assert {name for name in packages if name not in sys.stdlib_module_names} - {"__main__"} - STARTUP <= CHEAP


def test_help_imports_few_modules_of_ours(imported):
    ours = {name for name in imported("--help") if name.startswith("factdb")}
    assert ours == {"factdb", "factdb.cli", "factdb.cli.app", "factdb.cli.index", "factdb.cli.main"}


def _startup() -> set[str]:
    """What the interpreter itself imports here before any program does, such as hooks of editable installs."""
    program = "import sys, json; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    return {name.partition(".")[0] for name in json.loads(done.stdout)}


STARTUP = _startup()

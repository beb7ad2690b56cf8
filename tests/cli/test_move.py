"""factdb dump --log and factdb load of what it wrote, from the command line to the exit code."""

import io
import json
import sys

import pytest

from factdb.db.address import address
from tests.cli.running import check_sentence, location


@pytest.fixture
def dumped(done, held, tmp_path) -> str:
    """The path of a dumped log."""
    path = str(tmp_path / "log.jsonl")
    done("log", "head", "--export", str(tmp_path / "head.json"))
    done("dump", "--log", "-o", path)
    return path


@pytest.fixture
def new(bare, tmp_path):
    """Run a command on another database, which is new."""
    where = location(address(str(tmp_path / "new.db")))
    assert bare("init", where).code == 0
    return lambda *arguments: bare(*arguments, "--db", where, "--by", "Mover")


def test_a_load_says_what_was_taken_over(new, dumped, tmp_path):
    head = json.loads((tmp_path / "head.json").read_text())
    ran = new("load", dumped)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.startswith(f"Took over {head['seq']} transactions, ")
    assert f"The head is #{head['seq']} {head['hash']} of " in ran.err


def test_the_exported_head_of_the_old_database_holds_in_the_new_one(new, dumped, tmp_path):
    new("load", dumped)
    ran = new("log", "verify", "--head", str(tmp_path / "head.json"))
    assert (ran.code, ran.out.startswith("The log holds: ")) == (0, True)


def test_the_old_history_is_listed(new, dumped):
    new("load", dumped)
    assert "source add" in new("log").out
    assert "by Test Checker" in new("log").out


def test_a_log_is_read_from_standard_input(new, dumped, monkeypatch):
    with open(dumped, "rb") as file:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(file.read())))
    assert new("load", "-").code == 0


def test_a_log_is_printed(done, dumped):
    with open(dumped, encoding="utf-8") as file:
        assert done("dump", "--log", "--format", "jsonl") == file.read()


def test_a_database_with_rows_is_named_with_what_to_do(refused, dumped):
    said = refused(3, "load", dumped)
    assert "has entries of its own" in said
    assert "factdb init OTHER" in said


def test_a_damaged_log_is_refused_with_its_line(new, dumped, tmp_path):
    with open(dumped, "rb") as file:
        content = file.read()
    (cut := tmp_path / "cut.jsonl").write_bytes(content[:-50])
    before = new("log", "head").out
    ran = new("load", str(cut))
    check_sentence(ran.err)
    assert (ran.code, "cut.jsonl is damaged or was altered: line " in ran.err) == (3, True)
    assert new("log", "head").out == before


@pytest.mark.parametrize(
    "arguments", [("dump", "--log", "--format", "yaml"), ("load", "{dumped}", "--keep"), ("load", "gone.jsonl")]
)
def test_what_cannot_be_asked_is_a_usage_error(factdb, dumped, arguments):
    assert factdb(*(each.format(dumped=dumped) for each in arguments)).code == 2

"""factdb as a process: exit codes, standard streams, signals, and what a shell asks of it."""

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import NullPool, create_engine

from tests.cli.running import ARTICLE, location

SCRIPT = Path(sys.executable).parent / "factdb"


@pytest.fixture
def shell(tmp_path):
    """Run a line of bash with `factdb` on the path, and give exit code, output and what was said."""

    def invoke(line: str, **env: str) -> tuple[int, str, str]:
        path = f"{SCRIPT.parent}{os.pathsep}{os.environ['PATH']}"
        surroundings = {**os.environ, "PATH": path, "FACTDB_BY": "Ann", **env}
        run = ["bash", "-o", "pipefail", "-c", line]
        ended = subprocess.run(run, cwd=tmp_path, env=surroundings, capture_output=True, timeout=120, check=False)
        return ended.returncode, *(each.decode(errors="replace") for each in (ended.stdout, ended.stderr))

    return invoke


@pytest.fixture
def made(bare, tmp_path):
    """A small database in the folder, with a source that is far longer than a pipe holds."""
    (tmp_path / "long.txt").write_text(ARTICLE * 5000, encoding="utf-8")
    bare("init")
    assert bare("source", "add", "long.txt", "--ref", "long", "--by", "Ann").code == 0


def test_the_script_and_the_module_are_one_program(process, shell):
    assert process("--version").out == shell("factdb --version")[1] == "factdb 0.1.0\n"


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (0, ("value", "parse", "$5")),
        (1, ("quote", "find", "nowhere at all", "--in", "article.txt")),
        (2, ("value", "parse", "$")),
        (2, ("--nosuch",)),
        (3, ("rule", "show", "Z999")),
        (4, ("claim", "list")),
    ],
)
def test_an_exit_code_is_the_answer(process, article, code, arguments):
    assert process(*arguments).code == code


def test_a_command_that_is_interrupted_while_it_starts_says_so(shell):
    import_nothing = (
        "import sys; import factdb.__main__ as program\n"
        "class Key:\n"
        "    def find_spec(self, name, *_):\n"
        "        raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Key()); program.main()"
    )
    assert shell(f"'{sys.executable}' -c '{import_nothing}'") == (130, "", "Interrupted. Nothing was written.\n")


def test_results_go_to_standard_output_and_all_else_to_standard_error(process, made):
    ran = process("quote", "list")
    assert (ran.out, ran.err.startswith("No quotes yet.")) == ("", True)


def test_an_argument_that_is_no_text_is_refused(process):
    ran = process("value", "parse", b"caf\xe9")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith("Error: An argument is not valid UTF-8 text.\n")


def test_a_source_comes_on_standard_input(process, made):
    ran = process("source", "add", "-", "--ref", "piped", input=b"Meta grew.")
    assert ran.out.startswith("piped  document  whole held\n")


def test_a_dossier_goes_from_one_database_to_another(shell, made):
    code, _, _ = shell("factdb init two.db && factdb dump | factdb load - --db two.db && factdb dump --db two.db > two")
    assert code == 0
    assert shell("factdb dump | cmp - two")[0] == 0


@pytest.mark.parametrize(
    "command",
    ["source show long --text", "source show long", "dump", "report", "--help", "claim --help", "config", "rule list"],
)
@pytest.mark.parametrize("reader", ["head -1", "true", "head -c 1"])
def test_a_reader_that_leaves_is_no_fault(shell, made, command, reader):
    code, _, err = shell(f"factdb {command} | {reader}")
    assert (code, err) == (0, "")


@pytest.mark.parametrize("command", ["source show long --text", "dump", "report", "--help", "config"])
def test_a_full_disk_is_a_sentence(shell, made, command):
    code, _, err = shell(f"factdb {command} > /dev/full")
    assert (code, err.splitlines()[0]) == (2, "Error: Cannot write standard output: no space left on device.")
    assert "Exception" not in err


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
@pytest.mark.parametrize("command", ["--help", "claim list", "value parse '$5'"])
def test_a_stream_that_is_closed_is_no_fault(shell, made, command, closed):
    code, _, err = shell(f"factdb {command} {closed}")
    assert (code, "fault" in err) == (0, False)


def test_a_source_from_closed_standard_input_is_empty(shell, made):
    code, _, err = shell("factdb source add - <&-")
    assert (code, "it is empty" in err) == (3, True)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_that_lacks_letters_is_no_fault(shell, made, encoding):
    code, out, err = shell("factdb quote list; factdb source show long --text", PYTHONIOENCODING=encoding)
    assert (code, "fault" in err, out != "") == (0, False, True)


def test_a_plain_locale_keeps_all_letters(shell, made):
    assert "“We had new ideas,”" in shell("factdb source show long --text", LC_ALL="C")[1]


def test_a_folder_that_was_deleted_is_a_sentence(shell):
    code, _, err = shell("mkdir gone && cd gone && rmdir ../gone && factdb claim list")
    assert (code, err.startswith("Error: Cannot read the folder you are in: it is gone.")) == (2, True)


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM)])
def test_a_command_that_is_stopped_leaves_nothing_behind(database, rows, tmp_path, sent, code):
    before = rows()
    engine = create_engine(database.url, poolclass=NullPool)
    with closing(engine.connect()) as connection:
        lock = "BEGIN IMMEDIATE" if database.dialect == "sqlite" else "LOCK TABLE entity IN ACCESS EXCLUSIVE MODE"
        connection.exec_driver_sql(lock)
        command = [sys.executable, "-m", "factdb", "entity", "add", "Ann", "--by", "Ann", "--db", location(database)]
        env = {**os.environ, "FACTDB_WAIT": "30"}
        started = subprocess.Popen(command, cwd=tmp_path, env=env, stderr=subprocess.PIPE)
        time.sleep(3)
        started.send_signal(sent)
        connection.rollback()
        said = started.communicate(timeout=60)[1].decode()
    assert (started.returncode, "Traceback" in said) == (code, False)
    assert rows() == before


def test_completion_can_be_set_up(shell):
    code, out, _ = shell("factdb", _FACTDB_COMPLETE="bash_source")
    assert (code, "complete -o nosort -F _factdb_completion factdb" in out) == (0, True)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("factdb cl", ["claim"]),
        ("factdb claim ver", ["verify"]),
        ("factdb claim list --stat", ["--status"]),
        ("factdb check --fail-on err", ["error"]),
    ],
)
def test_a_word_is_completed(shell, typed, offered):
    words = len(typed.split()) - 1
    code, out, _ = shell("factdb", _FACTDB_COMPLETE="bash_complete", COMP_WORDS=typed, COMP_CWORD=str(words))
    assert (code, out.splitlines()) == (0, [f"plain,{word}" for word in offered])

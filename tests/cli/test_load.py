"""factdb load and factdb dump, from the command line to the exit code."""

import pytest

from factdb.cli.main import run

DOSSIER = """
sources:
  - {ref: note, type: webpage, title: A note, captures: [{text: The works paid for the mill in full. Why?}]}
quotes:
  - {ref: paid, source: note, text: The works paid for the mill in full}
"""

ALTERED = DOSSIER.replace("note, text: The works paid", "note, text: The works got")


@pytest.fixture
def factdb(database, monkeypatch, capsys):
    """Run a command and give its exit code, its output and what it said."""
    monkeypatch.setenv("FACTDB_DB", str(database.path or database.url.render_as_string(hide_password=False)))
    monkeypatch.setenv("FACTDB_BY", "Tester")

    def invoke(*arguments: str) -> tuple[int, str, str]:
        code = run(arguments)
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return invoke


@pytest.fixture
def dossier(tmp_path):
    """A function that writes a dossier and gives its path."""

    def made(text=DOSSIER):
        (path := tmp_path / "dossier.yaml").write_text(text)
        return str(path)

    return made


def test_load_says_what_was_added(factdb, dossier):
    assert factdb("load", dossier()) == (0, "", "Added 1 source, 1 capture, 1 quote.\n")


def test_a_second_load_says_that_nothing_was_added(factdb, dossier):
    factdb("load", dossier())
    said = "Nothing was added.\nThere already: 1 source, 1 capture, 1 quote.\n"
    assert factdb("load", dossier()) == (0, "", said)


def test_an_altered_quote_exits_1_and_shows_the_word(factdb, dossier):
    code, _, said = factdb("load", dossier(ALTERED))
    assert (code, "the source has 'paid', the quote 'got'" in said) == (1, True)


def test_keep_stores_an_altered_quote(factdb, dossier):
    assert factdb("load", "--keep", dossier(ALTERED))[0] == 0


def test_a_capture_is_held_instead(factdb, dossier, tmp_path):
    (whole := tmp_path / "whole.txt").write_text("Here: The works paid for the mill in full. Why? Who knows.")
    factdb("load", dossier())
    code, _, said = factdb("load", dossier(), "--capture", f"note={whole}")
    assert (code, said.splitlines()[-1]) == (0, "Anchored anew: 1 quote.")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("load", "gone.yaml"), 2),
        (("load", "."), 2),
        (("load", "{dossier}", "--capture", "note"), 2),
        (("load", "{dossier}", "--capture", "note=gone.txt"), 2),
        (("load", "{dossier}", "--capture", "other={dossier}"), 3),
        (("dump", "-o", "no/such/folder.yaml"), 2),
        (("dump", "--format", "xml"), 2),
    ],
)
def test_what_cannot_be_done_has_its_exit_code(factdb, dossier, arguments, code):
    path = dossier()
    assert factdb(*(each.format(dossier=path) for each in arguments))[0] == code


def test_a_dump_is_printed(factdb, dossier):
    factdb("load", dossier())
    code, out, _ = factdb("dump")
    assert (code, out.startswith("factdb: 1\nsources:\n  - ref: note\n")) == (0, True)


def test_a_dump_in_a_file_has_the_format_of_its_ending(factdb, dossier, tmp_path):
    factdb("load", dossier())
    path = tmp_path / "dump.jsonl"
    assert factdb("dump", "-o", str(path))[0] == 0
    assert path.read_text().startswith('{"noun":"database","factdb":1}\n{"noun":"source","ref":"note"')
    assert factdb("load", str(path))[2].startswith("Nothing was added.")

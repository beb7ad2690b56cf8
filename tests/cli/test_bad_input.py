"""What no command takes: empty texts anywhere, texts without end, and dossiers made to break it."""

import click
import pytest

from factdb.cli.main import main
from tests.cli.running import check_sentence


def walk(command: click.Command, path: tuple[str, ...] = ()):
    """Every command with its path, without those that only hold others."""
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            yield from walk(command.get_command(context, name), (*path, name))
    else:
        yield path, command


def texts():
    """Every parameter of every command that takes any text."""
    for path, command in walk(main):
        for param in command.params:
            if isinstance(param.type, click.types.StringParamType):
                yield pytest.param(path, command, param, id=" ".join((*path, param.opts[0])))


def invocation(path, command, given, text):
    """A call of a command with a text for one parameter, and something for those that must be there."""
    options, arguments = [], []
    for param in command.params:
        if param is given or param.required:
            value = text if param is given else _any(param)
            if isinstance(param, click.Option):
                options += [param.opts[-1], value]
            else:
                arguments.append(value)
    return (*path, *options, "--", *arguments)


def _any(param):
    return str(next(iter(param.type.choices))) if isinstance(param.type, click.Choice) else "x"


@pytest.mark.parametrize("text", ["", " \t\n"])
@pytest.mark.parametrize(("path", "command", "param"), [*texts()])
def test_an_empty_text_is_refused_wherever_it_stands(bare, tmp_path, path, command, param, text):
    code, out, err = bare(*invocation(path, command, param, text))
    assert (code, out) == (2, "")
    assert "it is empty." in err or "cannot be a ref" in err
    check_sentence(err)
    assert list(tmp_path.iterdir()) == []


LONG = "word " * 20_000
LETTERS = "x" * 100_000


@pytest.mark.parametrize("text", [LONG, LETTERS], ids=["words", "letters"])
@pytest.mark.parametrize(
    "command",
    [
        ("entity", "add", "{}"),
        ("entity", "add", "Ann", "--alias", "{}"),
        ("entity", "add", "Ann", "--note", "{}"),
        ("claim", "add", "{}"),
        ("claim", "add", "Meta grew.", "--tag", "{}"),
        ("claim", "add", "Meta grew.", "--property", "{}"),
        ("claim", "add", "Meta grew.", "--query", "{}"),
        ("claim", "add", "Meta grew.", "--subject", "{}", "--create"),
        ("claim", "add", "Meta grew.", "--rating", "reported", "--rationale", "{}"),
        ("claim", "list", "--tag", "{}"),
        ("source", "add", "--reference", "--title", "{}"),
        ("source", "add", "--reference", "--title", "A", "--author", "{}"),
        ("source", "add", "--reference", "--title", "A", "--url", "{}"),
        ("claim", "show", "{}"),
        ("entity", "show", "{}"),
        ("value", "parse", "{}"),
        ("rule", "show", "{}"),
        ("report", "--tag", "{}"),
        ("quote", "find", "{}", "--in", "{}"),
        ("{}",),
        ("claim", "{}"),
        ("claim", "list", "--{}"),
    ],
    ids=" ".join,
)
def test_a_text_without_end_is_taken_or_refused_in_words(factdb, command, text):
    code, _, err = factdb(*[word.format(text) for word in command])
    assert code in (0, 1, 2, 3)
    if code in (2, 3):
        check_sentence(err)


DOSSIERS = {
    "an empty file": b"",
    "a list": b"- a\n- b\n",
    "a single word": b"dossier",
    "no YAML": b"claims: [",
    "a tab": b"claims:\n\t- ref: a\n",
    "invalid UTF-8": b"claims:\n  - {ref: a, text: \xff}\n",
    "a NUL byte": b"claims:\n  - {ref: a, text: 'a\0b'}\n",
    "an escaped NUL": b'claims:\n  - {ref: a, text: "a\\0b"}\n',
    "half a letter": b'claims:\n  - {ref: a, text: "a\\ud800b"}\n',
    "an alias bomb": b"".join(
        [b"a0: &a0 [lol]\n", *[b"a%d: &a%d [%s]\n" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 12)]]
    ),
    "an alias of itself": b"claims: &a [*a]\n",
    "a nest without end": b"claims: " + b"[" * 100_000,
    "a Python object": b"claims: !!python/object/apply:os.system ['touch hacked']\n",
    "an unknown key": b"claims:\n  - {ref: a, text: A., colour: red}\n",
    "a word for a list": b"claims: many\n",
    "a list for a word": b"claims:\n  - {ref: a, text: [A, B]}\n",
    "a missing key": b"sources:\n  - {ref: a}\n",
    "the same key twice": b"claims: []\nclaims: []\n",
    "the same ref twice": b"claims:\n  - {ref: a, text: A.}\n  - {ref: a, text: B.}\n",
    "an unknown word": b"entities:\n  - {ref: a, kind: planet, name: A}\n",
    "a bad ref": b"claims:\n  - {ref: A B, text: A.}\n",
    "a bad value": b"claims:\n  - {ref: a, text: A., value: $}\n",
    "a day that never was": b"claims:\n  - {ref: a, text: A., as_of: 31 February 2025}\n",
    "a day of two readings": b"claims:\n  - {ref: a, text: A., as_of: 01/02/2021}\n",
    "an unknown quote": b"claims:\n  - {ref: a, text: A., evidence: [{quote: q}]}\n",
    "an unknown rating": b"claims:\n  - {ref: a, text: A., verdicts: [{rating: perhaps, rationale: R}]}\n",
    "a file that is not there": b"sources:\n  - {ref: s, type: book, title: T, captures: [{file: nosuch.txt}]}\n",
    "half a good dossier": b"entities: [{ref: e, kind: person, name: E}]\nclaims: [{ref: a, subject: x, text: A.}]\n",
    "an empty claim": b"claims:\n  - {ref: a, text: ''}\n",
}


@pytest.mark.parametrize("content", DOSSIERS.values(), ids=DOSSIERS.keys())
def test_a_bad_dossier_is_refused_whole(factdb, rows, tmp_path, content):
    (tmp_path / "dossier.yaml").write_bytes(content)
    before = rows()
    code, out, err = factdb("load", "dossier.yaml")
    assert (out, rows()) == ("", before)
    assert code in (1, 2, 3), err
    assert "dossier.yaml" in err
    check_sentence(err)
    assert [path.name for path in tmp_path.iterdir() if not path.name.startswith("factdb.db")] == ["dossier.yaml"]


LINES = {
    "no JSON": b'{"noun": "database", "factdb": 1}\nnonsense\n',
    "a list": b'{"noun": "database", "factdb": 1}\n[]\n',
    "an unknown noun": b'{"noun": "database", "factdb": 1}\n{"noun": "planet", "ref": "a"}\n',
    "a later format": b'{"noun": "database", "factdb": 99}\n',
    "invalid UTF-8": b'{"noun": "database", "factdb": 1}\n{"noun": "claim", "ref": "a", "text": "\xff"}\n',
}


@pytest.mark.parametrize("content", LINES.values(), ids=LINES.keys())
def test_bad_lines_are_refused_whole(factdb, rows, tmp_path, content):
    (tmp_path / "dossier.jsonl").write_bytes(content)
    before = rows()
    code, out, err = factdb("load", "dossier.jsonl")
    assert (out, rows()) == ("", before)
    assert code in (2, 3), err
    check_sentence(err)


UNKNOWN = [
    ("nosuch",),
    ("claim", "nosuch"),
    ("--nosuch",),
    ("claim", "list", "--nosuch"),
    ("claim", "list", "surplus"),
    ("claim", "show"),
    ("claim", "show", "a", "b"),
    ("claim", "list", "--limit"),
    ("rule", "list", "--format", "xml"),
]


@pytest.mark.parametrize("arguments", UNKNOWN, ids=" ".join)
def test_what_no_command_knows_is_a_usage_error(bare, arguments):
    code, out, err = bare(*arguments)
    assert (code, out) == (2, "")
    check_sentence(err)

"""The commands: listed as they are, each with its help."""

import click
import pytest

from factdb.cli.index import DAILY, NOUNS
from factdb.cli.main import main
from tests.house.house import PACKAGE

COMMANDS = PACKAGE / "cli" / "commands"


def every(command: click.Command, path: tuple[str, ...] = ()):
    """All commands and groups below one, with their paths."""
    if path:
        yield " ".join(path), command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            yield from every(command.get_command(context, name), (*path, name))


ALL = dict(every(main))


def test_the_index_lists_exactly_the_commands_there_are():
    daily = {path.stem for path in COMMANDS.glob("*.py") if path.stem != "__init__"}
    nouns = {path.name for path in COMMANDS.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert (set(DAILY), set(NOUNS)) == (daily | {"log"}, nouns - {"log"})


@pytest.mark.parametrize(("name", "line"), [*DAILY.items(), *NOUNS.items()])
def test_the_index_says_what_the_command_says(name, line):
    assert ALL[name].help.split("\n\n")[0].replace("\n", " ") == line


def test_the_commands_of_the_main_job_are_there():
    verbs = {
        "source": "add list show edit link",
        "entity": "add list show alias role",
        "quote": "add list show check find attribute withdraw",
        "claim": "add list show revise verify withdraw tag history",
        "evidence": "add withdraw",
        "value": "parse",
        "rule": "list show",
        "db": "upgrade current backup restore",
    }
    wanted = {f"{noun} {verb}" for noun, listed in verbs.items() for verb in listed.split()}
    assert wanted | {"init", "demo", "load", "dump", "next", "config", "check", "report", "doctor"} <= set(ALL)


@pytest.mark.parametrize("path", ALL)
def test_every_command_has_help_that_ends_in_a_full_stop(path):
    assert (ALL[path].help or "").split("\n\n")[0].endswith(".")


@pytest.mark.parametrize("path", ALL)
def test_every_option_has_help(path):
    options = [param for param in ALL[path].params if isinstance(param, click.Option) and not param.hidden]
    assert [param.opts[-1] for param in options if not param.help] == []


@pytest.mark.parametrize("path", [path for path in ALL if not isinstance(ALL[path], click.Group)])
def test_every_command_takes_the_common_options(path):
    assert {"--db", "--by", "--quiet", "--debug"} <= {opt for param in ALL[path].params for opt in param.opts}


@pytest.mark.parametrize("path", [path for path in ALL if path.endswith(" list")])
def test_every_list_has_all_formats(path):
    (form,) = [param for param in ALL[path].params if param.name == "form"]
    assert set(form.type.choices) >= {"text", "json", "jsonl"}


def test_help_of_every_command_can_be_printed(capsys):
    from factdb.cli.main import run

    for path in ALL:
        assert run([*path.split(), "--help"]) == 0
        assert capsys.readouterr().out.startswith(f"Usage: factdb {path} ")

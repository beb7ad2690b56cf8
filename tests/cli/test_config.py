"""factdb config, and where settings come from."""

import json
import os

import pytest

from tests.cli.running import check_sentence


@pytest.fixture
def config(bare):
    """The settings as `factdb config` prints them for programs."""

    def invoke(*arguments: str) -> dict[str, dict[str, str]]:
        ran = bare("config", "--format", "json", *arguments)
        assert ran.code == 0, ran.err
        return json.loads(ran.out)

    return invoke


@pytest.fixture
def toml(tmp_path):
    """A function that writes settings into the test's folder."""
    return lambda text: (tmp_path / "factdb.toml").write_text(text)


def test_without_settings_the_defaults_hold(config):
    told = config()
    assert told["db"] == {"value": "factdb.db", "origin": "default"}
    assert told["wait"] == {"value": "30", "origin": "default"}


def test_an_option_outweighs_the_environment_and_that_the_file(config, toml, monkeypatch, tmp_path):
    toml('db = "file.db"')
    origin = str(tmp_path / "factdb.toml")
    assert config()["db"] == {"value": str(tmp_path / "file.db"), "origin": origin}
    monkeypatch.setenv("FACTDB_DB", "environment.db")
    assert config()["db"] == {"value": "environment.db", "origin": "FACTDB_DB"}
    assert config("--db", "option.db")["db"] == {"value": "option.db", "origin": "--db"}


def test_a_schema_is_set_like_any_other_setting(config, toml, monkeypatch):
    toml('db = "postgresql://ann@localhost/facts"\nschema = "desk_a"')
    assert config()["db"]["value"] == "postgresql://ann@localhost/facts?schema=desk_a"
    monkeypatch.setenv("FACTDB_SCHEMA", "desk_b")
    assert config()["schema"] == {"value": "desk_b", "origin": "FACTDB_SCHEMA"}
    assert config("--schema", "desk_c")["schema"] == {"value": "desk_c", "origin": "--schema"}


def test_an_empty_variable_sets_nothing(config, monkeypatch):
    monkeypatch.setenv("FACTDB_DB", "")
    assert config()["db"]["origin"] == "default"


def test_the_nearest_file_upwards_is_taken(config, toml, tmp_path, monkeypatch):
    toml('db = "far.db"\nwait = 3')
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a" / "b")
    assert config()["db"]["value"] == str(tmp_path / "far.db")
    (tmp_path / "a" / "factdb.toml").write_text('db = "near.db"')
    assert config()["db"]["value"] == str(tmp_path / "a" / "near.db")
    assert config()["wait"]["origin"] == "default"


def test_a_url_in_the_file_is_no_path(config, toml):
    toml('db = "postgresql://ann:hunter2@localhost/facts"')
    assert config()["db"]["value"] == "postgresql://ann:***@localhost/facts"


def test_the_files_of_signing_are_found_beside_the_settings_file(config, toml, tmp_path, monkeypatch):
    assert config()["signing_key"] == config()["allowed_signers"] == {"value": "", "origin": "default"}
    toml('signing_key = "~/.ssh/id_ed25519"\nallowed_signers = "desk/signers"')
    monkeypatch.setenv("HOME", "/home/ann")
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    assert config()["signing_key"]["value"] == "/home/ann/.ssh/id_ed25519"
    assert config()["allowed_signers"]["value"] == str(tmp_path / "desk" / "signers")
    monkeypatch.setenv("FACTDB_SIGNING_KEY", "key")
    assert config()["signing_key"] == {"value": "key", "origin": "FACTDB_SIGNING_KEY"}


@pytest.mark.parametrize("before", [True, False])
def test_common_options_stand_before_the_verb_or_after(bare, before):
    options = ("--db", "elsewhere.db", "--by", "Ann")
    arguments = (*options, "config") if before else ("config", *options)
    out = bare(*arguments).out
    assert "elsewhere.db  (the database, a path or a URL; from --db)" in out
    assert "Ann  (who makes what is written, as Name <mail>; from --by)" in out


def test_options_before_the_verb_reach_the_verbs_of_a_noun(bare, database, tmp_path):
    where = str(database.path or database.url.render_as_string(hide_password=False))
    assert bare("--db", where, "claim", "list").code == 0
    assert bare("claim", "--db", where, "list").code == 2


def test_whoever_makes_an_entry_is_named_by_option_environment_file_or_git(config, toml, monkeypatch, tmp_path):
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    monkeypatch.setenv("LOGNAME", "desk")
    assert config()["by"] == {"value": "desk", "origin": "the operating system"}
    (tmp_path / "gitconfig").write_text("[user]\n name = Git User\n email = git@example.org\n")
    assert config()["by"] == {"value": "Git User <git@example.org>", "origin": "git"}
    toml('by = "File User"')
    assert config()["by"]["value"] == "File User"
    monkeypatch.setenv("FACTDB_BY", "Environment User")
    assert config()["by"] == {"value": "Environment User", "origin": "FACTDB_BY"}
    assert config("--by", "Option User")["by"] == {"value": "Option User", "origin": "--by"}


def test_without_git_the_operating_system_names_the_user(config, monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("LOGNAME", "desk")
    assert config()["by"] == {"value": "desk", "origin": "the operating system"}


def test_what_is_written_bears_the_name_given(factdb):
    factdb("claim", "add", "Meta grew.", "--ref", "grew", "--by", "Bo Ek <bo@example.org>")
    claim = json.loads(factdb("claim", "show", "grew", "--format", "json").out)
    assert claim["created_by"] == "Bo Ek <bo@example.org>"


BROKEN = {
    "no TOML": b"db = [",
    "invalid UTF-8": b'db = "\xff"',
    "an unknown setting": b"colour = 1",
    "a truth for a path": b"db = true",
    "a list for a path": b'db = ["a"]',
    "an empty path": b'db = ""',
    "a word for seconds": b'wait = "long"',
    "seconds without end": b"wait = inf",
    "seconds that are none": b"wait = nan",
    "seconds below 0": b"wait = -1",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
def test_broken_settings_are_told_with_their_file(bare, tmp_path, content):
    (tmp_path / "factdb.toml").write_bytes(content)
    code, out, err = bare("claim", "list", "--db", "nosuch.db")
    assert (code, out) == (2, "")
    assert str(tmp_path / "factdb.toml") in err
    check_sentence(err)


@pytest.mark.parametrize("seconds", ["abc", "nan", "inf", "-1", "1e12", "10s"])
def test_a_bad_wait_is_told_with_its_variable(bare, monkeypatch, seconds):
    monkeypatch.setenv("FACTDB_WAIT", seconds)
    code, _, err = bare("claim", "list")
    assert (code, err.startswith(f"Error: The setting wait ({seconds}, from FACTDB_WAIT) is not ")) == (2, True)


@pytest.mark.parametrize("moment", ["yesterday", "2026-13-01T00:00:00+00:00", "2026-01-01T00:00:00"])
def test_a_bad_present_is_told_with_its_variable(factdb, monkeypatch, moment):
    monkeypatch.setenv("FACTDB_NOW", moment)
    code, _, err = factdb("entity", "add", "Ann")
    assert (code, "from FACTDB_NOW) is not an ISO 8601 time with its zone." in err) == (2, True)


@pytest.mark.parametrize("option", ["--db", "--by"])
@pytest.mark.parametrize("before", [True, False])
def test_an_empty_option_is_refused(bare, option, before):
    code, _, err = bare(option, "", "config") if before else bare("config", option, " ")
    assert (code, f"Invalid value for '{option}': it is empty." in err) == (2, True)

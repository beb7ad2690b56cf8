import pytest

from factdb import importers
from factdb.importers._faults import BadDossier, NotADossier, OtherFormat


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "dossier.yaml is not a dossier: it is empty."),
        (b"# nothing\n", "dossier.yaml is not a dossier: it is empty."),
        (b"factdb: 1\n\xff", "dossier.yaml is not a dossier: line 2 is not UTF-8."),
        (b"a: b\nc: \0", "dossier.yaml is not a dossier: line 2 has a NUL byte."),
    ],
)
def test_bytes_that_are_no_dossier_end_in_a_sentence(content, message):
    with pytest.raises(NotADossier) as raised:
        importers.read(content, "dossier.yaml")
    assert (str(raised.value), raised.value.exit_code) == (message, 3)


@pytest.mark.parametrize(
    ("content", "name"), [(b"factdb: 2", "a.yaml"), (b'{"noun":"database","factdb":2}', "a.jsonl")]
)
def test_another_version_of_the_format_is_refused(content, name):
    with pytest.raises(OtherFormat):
        importers.read(content, name)


@pytest.mark.parametrize(
    ("name", "text", "chosen"),
    [
        ("a.yaml", "", "yaml"),
        ("a.YML", "", "yaml"),
        ("a.jsonl", "", "jsonl"),
        ("-", '{"noun": "database"}', "jsonl"),
        ("-", "factdb: 1", "yaml"),
        ("a.txt", "", "yaml"),
    ],
)
def test_the_format_is_chosen_by_suffix_and_first_character(name, text, chosen):
    assert importers.choose(name, text) == chosen


def test_an_origin_shows_file_line_and_field():
    _, origin = importers.read(b"claims:\n  - ref: a\n    text: b\n", "a.yaml")
    assert origin.place(("claims", 0, "text")) == "a.yaml, line 3, claims[0].text"


def test_an_origin_shows_the_nearest_line_of_what_is_left_out():
    _, origin = importers.read(b"claims:\n  - ref: a\n    text: b\n", "a.yaml")
    assert origin.place(("claims", 0, "verdicts", 2)) == "a.yaml, line 2, claims[0].verdicts[2]"


def test_a_byte_order_mark_is_dropped():
    assert importers.read(b"\xef\xbb\xbffactdb: 1", "a.yaml")[0].factdb == 1


def test_a_bad_dossier_is_a_matter_of_usage():
    with pytest.raises(BadDossier) as raised:
        importers.read(b"claims: x", "a.yaml")
    assert raised.value.exit_code == 2

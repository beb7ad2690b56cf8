"""factdb quote find: quotations in files, without a database."""

import io
import json
import sys
from types import SimpleNamespace

import pytest

from tests.cli.running import check_sentence

ANSWER = {"fidelity", "start", "end", "pieces", "difference"}


@pytest.fixture
def batch(tmp_path):
    """A function that writes a batch in a folder beside its texts, and gives its path."""

    def made(*lines: str | bytes) -> str:
        folder = tmp_path / "batch"
        folder.mkdir()
        (folder / "one.txt").write_text("“We had new ideas,” said Ann.")
        (folder / "two.txt").write_text("Meta grew.")
        content = [line if isinstance(line, bytes) else line.encode() for line in lines]
        (folder / "batch.jsonl").write_bytes(b"\n".join(content))
        return str(folder / "batch.jsonl")

    return made


def line(number, quote, file="one.txt"):
    return json.dumps({"id": number, "quote": quote, "in": file})


def test_a_quotation_is_found_without_a_database(bare, article):
    ran = bare("quote", "find", "We had new ideas", "--in", article)
    assert ran == (0, "exact\n  24–40       We had new ideas\n", "")


def test_an_answer_in_json_has_what_the_contract_names(bare, article):
    code, out, _ = bare("quote", "find", '"we had new ideas"', "--in", article, "--format", "json")
    found = json.loads(out)
    assert code == 0
    assert set(found) > ANSWER
    assert (found["fidelity"], found["start"], found["end"], found["difference"]) == ("normalized", 24, 40, [])


def test_an_altered_quotation_exits_1_and_shows_the_word(bare, article):
    code, out, _ = bare("quote", "find", "We had old ideas", "--in", article)
    assert (code, "We had [-new-] {+old+} ideas" in out) == (1, True)


def test_an_absent_quotation_has_no_place(bare, article):
    code, out, _ = bare("quote", "find", "Nobody ever wrote this", "--in", article, "--format", "jsonl")
    found = json.loads(out)
    assert (code, found["fidelity"], found["start"], found["end"], found["pieces"]) == (1, "absent", None, None, [])


def test_half_a_word_is_not_vouched_for(bare, article):
    assert bare("quote", "find", "You fall behi", "--in", article).code == 1


def test_an_occurrence_is_chosen(bare, article):
    def start(number: str) -> int:
        ran = bare("quote", "find", "You fall behind", "--in", article, "--occurrence", number, "--format", "json")
        return json.loads(ran.out)["start"]

    assert start("1") < start("2")


def test_the_text_may_come_on_standard_input(bare, monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"Meta grew.")))
    assert bare("quote", "find", "Meta grew", "--in", "-").code == 0


def test_a_batch_has_a_line_a_quote_in_order(bare, batch):
    code, out, err = bare("quote", "find", "--batch", batch(line(2, "new ideas"), line("b", "Meta grew", "two.txt")))
    answers = [json.loads(each) for each in out.splitlines()]
    assert (code, err) == (0, "")
    assert [(each["id"], each["fidelity"], each["start"]) for each in answers] == [(2, "exact", 8), ("b", "exact", 0)]
    assert set(answers[0]) > {"id", *ANSWER}


def test_a_batch_with_one_altered_quote_exits_1(bare, batch):
    code, out, _ = bare("quote", "find", "--batch", batch(line(1, "We had old ideas"), line(2, "We had new ideas")))
    assert (code, len(out.splitlines())) == (1, 2)


def test_a_batch_may_come_on_standard_input(bare, article, monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(line(1, "new ideas", article).encode())))
    code, out, _ = bare("quote", "find", "--batch", "-")
    assert (code, json.loads(out)["fidelity"]) == (0, "exact")


def test_a_batch_may_have_empty_lines_and_a_byte_order_mark(bare, batch):
    marked = b"\xef\xbb\xbf" + line(1, "new ideas").encode()
    code, out, _ = bare("quote", "find", "--batch", batch(marked, "", "  ", line(2, "new ideas") + "\r", ""))
    assert (code, len(out.splitlines())) == (0, 2)


def test_further_keys_of_a_line_are_let_be(bare, batch):
    more = json.dumps({"id": 1, "quote": "new ideas", "in": "one.txt", "page": 3})
    assert bare("quote", "find", "--batch", batch(more)).code == 0


BAD = {
    "no JSON": "not JSON",
    "a list": "[1]",
    "no quote": '{"id": 1, "in": "one.txt"}',
    "no file": '{"id": 1, "quote": "words"}',
    "no id": '{"quote": "words", "in": "one.txt"}',
    "a number for the quote": '{"id": 1, "quote": 5, "in": "one.txt"}',
    "half a letter": '{"id": 1, "quote": "\\ud800", "in": "one.txt"}',
    "invalid UTF-8": b'{"id": 1, "quote": "\xff", "in": "one.txt"}',
}


@pytest.mark.parametrize("wrong", BAD.values(), ids=BAD.keys())
def test_a_bad_line_is_named(bare, batch, wrong):
    code, out, err = bare("quote", "find", "--batch", batch(line(1, "new ideas"), wrong))
    assert (code, len(out.splitlines())) == (2, 1)
    assert "batch.jsonl, line 2, cannot be read: " in err
    check_sentence(err)


@pytest.mark.parametrize("file", ["nosuch.txt", ".", "", "a\0b"])
def test_a_file_that_cannot_be_read_is_named(bare, batch, file):
    code, _, err = bare("quote", "find", "--batch", batch(line(1, "new ideas", file)))
    assert code == 2
    check_sentence(err)


@pytest.mark.parametrize(
    ("code", "given"),
    [
        (2, ()),
        (2, ("words",)),
        (2, ("--in", "article.txt")),
        (2, ("", "--in", "article.txt")),
        (2, ("words", "--in", "nosuch.txt")),
        (2, ("words", "--in", ".")),
        (2, ("words", "--in", "article.txt", "--occurrence", "0")),
        (3, ("new ideas", "--in", "article.txt", "--occurrence", "9")),
        (2, ("--batch", "nosuch.jsonl")),
        (2, ("--batch", "article.txt", "words")),
        (2, ("--batch", "article.txt", "--in", "article.txt")),
        (2, ("--batch", "article.txt", "--occurrence", "1")),
    ],
)
def test_what_cannot_be_found_is_a_sentence(bare, article, code, given):
    ran = bare("quote", "find", *given)
    assert (ran.code, ran.out) == (code, "")
    check_sentence(ran.err)

"""`quote find`: quotations in files, one or many, without a database."""

import codecs
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from factdb.cli.app import App
from factdb.cli.params import content
from factdb.errors.files import BadBatch
from factdb.errors.options import MissingOption
from factdb.readers import read
from factdb.records.base import Input
from factdb.text import Prepared, find, prepare
from factdb.words import VOUCHING


class Line(Input, frozen=True, kw_only=True, forbid_unknown_fields=False):
    """One line of a batch: a quotation, and the file to find it in."""

    id: str | int
    quote: str
    file: str = msgspec.field(name="in")


def single(app: App, quote: str | None, file: str | None, occurrence: int | None, form: str) -> int:
    """Find one quotation and show where it stands; 1 where it is not vouched for."""
    if quote is None or file is None:
        raise MissingOption("There is nothing to find", "give a QUOTE and --in FILE, or --batch FILE.jsonl")
    match = find(quote, read(content(file), file).text, occurrence=occurrence)
    app.show(match, form)
    return 0 if match.fidelity in VOUCHING else 1


def batch(file: str) -> int:
    """Find every quotation of a batch and print a line for each; 1 where one is not vouched for."""
    folder = Path() if file == "-" else Path(file).parent
    texts: dict[str, Prepared] = {}
    code = 0
    for line in _lines(file):
        if line.file not in texts:
            texts = {**_few(texts), line.file: _prepared(folder, line.file)}
        match = find(line.quote, texts[line.file])
        code = code if match.fidelity in VOUCHING else 1
        _write({"id": line.id, **msgspec.to_builtins(match)})
    return code


def _few(texts: dict[str, Prepared], most: int = 16) -> dict[str, Prepared]:
    """The texts that were read last, so that memory does not grow with the number of files."""
    return dict(list(texts.items())[-most:])


def _prepared(folder: Path, name: str) -> Prepared:
    path = str(folder / name)
    return prepare(read(content(path), path).text)


def _lines(file: str) -> Iterator[Line]:
    decoder = msgspec.json.Decoder(Line)
    for number, text in enumerate(content(file).removeprefix(codecs.BOM_UTF8).splitlines(), 1):
        if text.strip():
            try:
                yield decoder.decode(text)
            except msgspec.DecodeError as fault:
                raise BadBatch(file, number, str(fault)) from None
            except UnicodeDecodeError:
                raise BadBatch(file, number, "it is not valid UTF-8") from None


def _write(content: Any) -> None:
    sys.stdout.write(msgspec.json.encode(content).decode() + "\n")

"""Captures of a file: texts in place, files beside it, or hashes of blobs; and the files given with --capture."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path as Folder
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from factdb import readers
from factdb.canonical import sha256
from factdb.db.tables.source import capture, source
from factdb.errors.files import UnreadableFile
from factdb.errors.refs import Unknown
from factdb.records.dossier.row import Path
from factdb.records.dossier.source import CaptureInput, SourceInput
from factdb.services import captures
from factdb.services.loading.blobs import Blobs
from factdb.services.loading.book import Book, number
from factdb.services.loading.faults import placed
from factdb.services.loading.lines import Line
from factdb.words import Noun

GIVEN = ("retrieved_at", "extent", "archive_url")
HELD = ("media_type", "charset", "raw_sha256", "text_sha256", "characters", "extractor", "extractor_version", "url")
NEEDED = ("text_sha256", "media_type", "characters", "extractor", "extractor_version")

Files = Mapping[str, tuple[str, bytes]]
"""For each source (by ref) the name and the bytes of the file that is held of it."""


class Captures:
    """The captures of the file's sources and those that the database has of the sources it names."""

    def __init__(self, book: Book, folder: Folder | None, files: Files) -> None:
        self._book = book
        self._folder = folder
        self._files = files
        self._ids: dict[tuple[UUID, int], UUID] = {}
        self._newest: dict[UUID, int] = {}
        self._text_of: dict[UUID, str] = {}
        self._blobs = Blobs(book)
        self.forced: dict[UUID, UUID] = {}

    def settle(self) -> None:
        """Settle blobs and captures. Raises Unknown for a file whose source the dossier does not have."""
        for ref in self._files:
            if ref not in {row.ref for row in self._book.dossier.sources}:
                raise Unknown(Noun.SOURCE, ref)
        lines = [self._line(*each) for each in self._inputs()]
        self._blobs.settle()
        number(self._book, capture, lines, "source_id", column="seq", is_same=_same_bytes)
        for made, line in zip(self._book.settle(capture, lines, ["source_id", "seq"]), lines, strict=True):
            self._ids[line.columns["source_id"], line.columns["seq"]] = made
            self._text_of[made] = line.columns["text_sha256"]
            if len(line.path) == 2:
                self.forced[line.columns["source_id"]] = made
        for row in self._book.stored(capture, "source_id", self._book.ids[source].values()):
            self._ids[row.source_id, row.seq] = row.id
        for owner, seq in self._ids:
            self._newest[owner] = max(seq, self._newest.get(owner, 0))

    def _inputs(self) -> Iterator[tuple[Path, SourceInput, CaptureInput]]:
        for index, owner in enumerate(self._book.dossier.sources):
            if owner.ref in self._files:
                yield ("sources", index), owner, CaptureInput()
                continue
            for position, row in enumerate(owner.captures):
                yield ("sources", index, "captures", position), owner, row

    def _line(self, path: Path, owner: SourceInput, row: CaptureInput) -> Line:
        more = {"source_id": self._book.ids[source][owner.ref]}
        if owner.ref in self._files:
            name, content = self._files[owner.ref]
            return self._read(path, row, (name, content), more)
        if [row.text, row.file, row.raw_sha256].count(None) != 2:
            raise self._book.fault(path, "a capture has a text, a file, or the hashes of a dump: one of the three")
        if row.raw_sha256 is not None:
            return self._hashed(path, row, more)
        if row.text is not None:
            return self._read(path, row, (f"{owner.ref}.txt", row.text.encode()), more)
        return self._read(path, row, self._beside(path, row.file or ""), more)

    def _read(self, path: Path, row: CaptureInput, file: tuple[str, bytes], more: Mapping[str, Any]) -> Line:
        name, content = file
        with placed(self._book.origin, path):
            document = readers.read(content, name, row.media_type)
        text = document.text.encode()
        held = captures.capture_row(document, sha256(content), sha256(text))
        self._blobs.hold([content, text])
        line = Line.of(path, row, GIVEN, more=more, derived=held | {"seq": row.seq})
        line.given |= {"raw_sha256"} | ({"url"} if row.url else set())
        line.columns["url"] = row.url or document.url
        return line

    def _hashed(self, path: Path, row: CaptureInput, more: Mapping[str, Any]) -> Line:
        lacking = [name for name in NEEDED if getattr(row, name) is None]
        if lacking:
            raise self._book.fault(path, f"a capture of a dump has {', '.join(lacking)} too")
        self._blobs.need(path, [row.raw_sha256 or "", row.text_sha256 or ""])
        return Line.of(path, row, (*GIVEN, *HELD), more=more, derived={"seq": row.seq})

    def _beside(self, path: Path, name: str) -> tuple[str, bytes]:
        """A file of the dossier's own folder, and of no other: a dossier may come from a stranger."""
        if self._folder is None:
            raise self._book.fault((*path, "file"), "a dossier without a folder cannot name a file")
        wanted, folder = (self._folder / name).resolve(), self._folder.resolve()
        if not wanted.is_relative_to(folder):
            raise self._book.fault((*path, "file"), f"{name} does not lie in the folder of the dossier")
        with placed(self._book.origin, (*path, "file")):
            return name, _bytes(wanted, name)

    def find(self, path: Path, source_id: UUID, seq: int | None) -> UUID:
        """A source's capture by number, the newest where none is given. Raises BadContent where there is none."""
        if seq is None:
            seq = self._newest.get(source_id, 0)
        found = self._ids.get((source_id, seq))
        if found is None:
            what = (
                f"its source has no capture {seq}" if seq else "nothing is held of its source, so it has no place there"
            )
            raise self._book.fault(path, what)
        return found

    def texts(self, ids: Iterable[UUID]) -> Iterator[tuple[UUID, str]]:
        """The texts of captures, one at a time."""
        stored = []
        for each in ids:
            content = self._blobs.content(self._text_of.get(each, ""))
            if content is None:
                stored.append(each)
            else:
                yield each, content.decode()
        yield from captures.texts(self._book.tx, stored) if stored else ()

    def write(self) -> None:
        """Insert the bytes that are new."""
        self._blobs.write()


def _same_bytes(line: Line, row: Row[Any]) -> bool:
    return bool(line.row.id == row.id or line.columns["raw_sha256"] == row.raw_sha256)


def _bytes(wanted: Folder, name: str) -> bytes:
    try:
        return wanted.read_bytes()
    except OSError as fault:
        raise UnreadableFile(name, (fault.strerror or "it cannot be opened").lower()) from None

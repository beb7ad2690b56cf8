"""Taking a source in: what the options say, completed by what the file says of itself."""

from collections.abc import Mapping
from datetime import UTC, datetime, time
from pathlib import PurePath
from typing import Any
from uuid import UUID

from factdb import clock
from factdb.cli.app import App
from factdb.cli.params import content, dating
from factdb.db.transaction import Writing
from factdb.errors.options import MissingOption
from factdb.readers import read
from factdb.records.document import Document
from factdb.records.source import Source
from factdb.records.value import Dating
from factdb.services import captures, sources
from factdb.values import parse_date
from factdb.words import ContributorRole, Extent, LinkKind, SourceType

CALLS = {SourceType.INTERVIEW, SourceType.PERSONAL_COMMUNICATION}
CITATION = ("title", "authors", "type_", "issued", "ref", "reference", "republishes", "cites", "interviewee")
LINKS = {"republishes": LinkKind.REPUBLISHES, "cites": LinkKind.CITES}


def take(app: App, file: str | None, given: Mapping[str, Any]) -> Source:
    """Store a source with its capture, or a reference without one."""
    _refuse_gaps(file, given)
    if file is None:
        return app.write("source add", lambda tx: _add(tx, given, None, None))
    raw = content(file)
    document = read(raw, file)

    def store(tx: Writing) -> Source:
        sources.refuse_held(tx, raw)
        if given["capture_of"]:
            return _capture(tx, sources.find(tx, given["capture_of"]).id, given, raw, document)
        return _add(tx, given, raw, document, file)

    return app.write("source add", store)


def _refuse_gaps(file: str | None, given: Mapping[str, Any]) -> None:
    if file is None and not given["reference"]:
        raise MissingOption("A source needs a FILE to take in", "or --reference, if it is cited but not held")
    if file is not None and given["reference"]:
        raise MissingOption("A reference holds nothing", "so leave out FILE, or leave out --reference")
    if given["capture_of"] and any(given[name] for name in CITATION):
        raise MissingOption("--capture-of adds to a source that is cited already", "describe it with source edit")
    if given["reference"] and not given["title"]:
        raise MissingOption("A reference needs a title", "so add --title")
    if given["type_"] in CALLS and file is not None and not (given["interviewee"] and given["held_on"]):
        raise MissingOption(f"The notes of a {given['type_']} need to say whom it was with and when", "--with and --on")


def _add(tx: Writing, given: Mapping[str, Any], raw: bytes | None, document: Document | None, file: str = "") -> Source:
    issued = _issued(given, document)
    made = sources.add(
        tx, _fields(given, document, file), ref=given["ref"], issued=issued, contributors=_people(given, document)
    )
    if raw is not None and document is not None:
        _capture(tx, made, given, raw, document)
    for name, kind in LINKS.items():
        for target in given[name]:
            sources.link(tx, str(made), kind, target)
    return sources.get(tx, str(made))


def _capture(tx: Writing, source_id: UUID, given: Mapping[str, Any], raw: bytes, document: Document) -> Source:
    """Store a file as the next capture of a source."""
    times = {"retrieved_at": _retrieved(given), "archive_url": given["archive_url"]}
    captures.add(tx, source_id, raw, document, extent=Extent(given["extent"]), **times)
    return sources.get(tx, str(source_id))


def _fields(given: Mapping[str, Any], document: Document | None, file: str) -> dict[str, Any]:
    names = ("title", "container_title", "publisher", "url", "language")
    own = {name: getattr(document, name) for name in names} if document else {}
    fields = {name: given.get(name) or own.get(name) for name in (*names, "doi", "grade", "basis", "note")}
    page = document is not None and document.media_type == "text/html"
    fields["type"] = given["type_"] or (SourceType.WEBPAGE if page else SourceType.DOCUMENT)
    fields["title"] = fields["title"] or _title(given, file)
    return fields


def _title(given: Mapping[str, Any], file: str) -> str:
    if given["interviewee"]:
        return f"{given['type_'] or 'call'} with {given['interviewee']}".replace("_", " ").capitalize()
    return "standard input" if file == "-" else PurePath(file).stem


def _issued(given: Mapping[str, Any], document: Document | None) -> Dating | None:
    stated = given["issued"] or given["held_on"]
    if stated:
        return dating(stated, clock.today())
    return parse_date(document.issued) if document and document.issued else None


def _people(given: Mapping[str, Any], document: Document | None) -> list[tuple[ContributorRole, str]]:
    authors = given["authors"] or (document.authors if document else ())
    people = [(ContributorRole.AUTHOR, name) for name in authors]
    if given["interviewee"]:
        people.append((ContributorRole.INTERVIEWEE, given["interviewee"]))
    return people


def _retrieved(given: Mapping[str, Any]) -> datetime:
    stated = dating(given["retrieved"], clock.today())
    return datetime.combine(stated.earliest, time(), UTC) if stated and stated.earliest else clock.now()

"""Sources on the terminal."""

from collections.abc import Iterator

from factdb.cli.show.layout import field, flat, heading
from factdb.records.source import Capture, Source
from factdb.values.edtf import show


def line(source: Source) -> str:
    return f"{heading(source.ref, source.type, _held(source))}  {flat(source.title)}"


def block(source: Source) -> Iterator[str]:
    yield heading(source.ref, source.type, _held(source))
    yield from field("title", source.title)
    for person in source.contributors:
        yield from field(person.role, person.name)
    yield from field("in", source.container_title)
    yield from field("publisher", source.publisher)
    yield from field("issued", source.issued and show(source.issued.edtf))
    for name in ("url", "doi", "language", "grade", "basis"):
        yield from field(name, getattr(source, name))
    if source.status_reason or source.status != "active":
        yield from field("status", f"{source.status}: {source.status_reason or 'no reason given'}")
    for link in source.links:
        yield from field(link.kind, link.source)
    for capture in source.captures:
        yield from field(f"capture {capture.seq}", _capture(capture))
    yield from field("note", source.note)


def _held(source: Source) -> str:
    if not source.captures:
        return "cited, not held"
    if not source.held:
        return "redacted"
    return f"{source.captures[-1].extent} held"


def _capture(capture: Capture) -> str:
    when = f"{capture.retrieved_at:%Y-%m-%d %H:%M} UTC" if capture.retrieved_at else "time not recorded"
    size = f"{capture.characters:,} characters"
    gone = f"\n{capture.redacted.told}" if capture.redacted else ""
    return f"{capture.extent}, {size}, {capture.media_type}, {when}{gone}\nSHA-256 {capture.raw_sha256}"

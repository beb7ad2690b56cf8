"""How a source is printed: who made it, what is held of it, and since when."""

from collections.abc import Iterator

from factdb.exporters._dates import moment, stated
from factdb.exporters._index import Index
from factdb.exporters._phrases import in_plain_words, with_reason
from factdb.records.source import Capture, Contributor, Source
from factdb.words import ContributorRole, SourceStatus

NOT_HELD = "cited, not held"
NO_ACCESS_DATE = "access date not recorded"


def contributors(source: Source) -> str:
    """`Ada North; Bo Reed (editor)`."""
    return "; ".join(_contributor(one) for one in source.contributors)


def imprint(source: Source) -> str:
    """Container, publisher and date, as far as they are known and differ."""
    parts = dict.fromkeys((source.container_title, source.publisher, stated(source.issued) or "no date"))
    return ", ".join(part for part in parts if part)


def status(source: Source) -> str:
    """That a source was corrected or retracted, and why; empty where it was not."""
    return "" if source.status is SourceStatus.ACTIVE else with_reason(source.status, source.status_reason)


def details(source: Source) -> Iterator[tuple[str, str]]:
    """Type, standing and the like, as label and words; empty fields are left out. The URL is printed apart."""
    found = (
        ("Type", in_plain_words(source.type)),
        ("Basis", in_plain_words(source.basis or "")),
        ("Grade", f"{source.grade} (Admiralty scale)" if source.grade else ""),
        ("DOI", source.doi or ""),
        ("Language", source.language or ""),
        ("Note", source.note or ""),
    )
    return ((label, text) for label, text in found if text)


def links(source: Source, index: Index) -> Iterator[tuple[str, str, int | None]]:
    """What the source does with others: in words, the other's title or ref, its number in the report."""
    for link in source.links:
        other = index.sources.get(link.source)
        name = other.title if other else link.source
        yield in_plain_words(link.kind), name, index.source_numbers.get(link.source)


def held(source: Source) -> list[tuple[str, Capture | None]]:
    """What is held, a line a capture with its access date; one line without capture where nothing is."""
    if not source.captures:
        return [(NOT_HELD, None)]
    return [(_capture(capture), capture) for capture in source.captures]


def _capture(capture: Capture) -> str:
    accessed = f"accessed {moment(capture.retrieved_at)}" if capture.retrieved_at else NO_ACCESS_DATE
    size = f"{capture.characters:,} characters, {capture.media_type}; {accessed}"
    return f"{size}; {capture.redacted.told}" if capture.redacted else f"{capture.extent} held, {size}"


def _contributor(one: Contributor) -> str:
    return one.name if one.role is ContributorRole.AUTHOR else f"{one.name} ({one.role})"

"""How a quote is printed: the words and whose they are, how they reached us, and how they stand to the source."""

from collections.abc import Iterator
from dataclasses import dataclass

from factdb.exporters._dates import stated
from factdb.exporters._index import Index
from factdb.exporters._passages import passage
from factdb.exporters._phrases import in_plain_words, with_reason
from factdb.records.quote import Attribution, Quote
from factdb.words import QuoteKind, Standing

GAP = " […] "
"""What is printed between the pieces of a split quote."""

SPEAKER_UNKNOWN = "speaker not recorded"
_KINDS = {
    QuoteKind.DIRECT: "direct quote",
    QuoteKind.PARTIAL: "partial quote",
    QuoteKind.PARAPHRASE: "paraphrase, in the source’s words",
    QuoteKind.TERM: "term",
}


@dataclass(frozen=True)
class Step:
    """One link of the chain by which words reached us; `number` is that of its source in the report."""

    name: str
    role: str
    number: int | None


def spoken(text: str) -> str:
    """A piece of a quote in its own quotation marks."""
    return f"“{text}”"


def speaker(quote: Quote) -> str:
    return quote.speaker.name if quote.speaker else SPEAKER_UNKNOWN


def kind(quote: Quote) -> str:
    return _KINDS[quote.kind]


def withdrawn(quote: Quote) -> str:
    """That a quote no longer counts, and why; empty where it stands."""
    if quote.redacted:
        return quote.redacted.told
    return with_reason("withdrawn", quote.status_reason) if quote.status is Standing.WITHDRAWN else ""


def chain(quote: Quote, index: Index) -> list[Step]:
    """The chain from the mouth outwards."""
    return [_step(link, index) for link in quote.attribution]


def link(quote: Quote, index: Index) -> str | None:
    """The address of the passage, where the source, or else its capture, has one and the words are known."""
    if quote.redacted:
        return None
    source = index.sources.get(quote.source)
    capture = index.capture(quote.source, quote.capture)
    url = (source and source.url) or (capture and capture.url) or None
    return passage(url, quote.pieces)


def details(quote: Quote) -> Iterator[tuple[str, str]]:
    """What there is to say beside words, kind and standing, as label and text; empty fields are left out."""
    found = (
        ("Said", stated(quote.said_on)),
        ("Basis", in_plain_words(quote.basis)),
        ("Folded", "; ".join(quote.normalizations)),
        ("Look at", "; ".join(quote.flags)),
        ("Left out", " … ".join(spoken(text) for text in quote.elided)),
        ("Note", quote.note or ""),
    )
    return ((label, text) for label, text in found if text)


def _step(link: Attribution, index: Index) -> Step:
    role = in_plain_words(link.role)
    return Step(link.name or f"{role} (unnamed)", role, index.source_numbers.get(link.source or ""))

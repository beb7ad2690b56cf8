"""The report as JSON: the records as they are, and what the printed report adds to them.

Keys: title, made_at, version, selection, summary, claims, quotes, sources, entities, findings. A source has its
`number`; a quote has its `standing` (the grade with what it holds of) and its `passage` (a link to the words, or
null). Amounts are strings, dates are ISO 8601 and EDTF, and what refers to a row is its ref.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from factdb.exporters._exporter import exporter
from factdb.exporters._index import Index
from factdb.exporters._inert import escaped
from factdb.exporters._quotes import link
from factdb.exporters._summary import summarize
from factdb.records.quote import Quote
from factdb.records.report import Report
from factdb.records.source import Source

_ENCODER = msgspec.json.Encoder(decimal_format="string", uuid_format="canonical")


@exporter(suffix=".json")
def json(report: Report) -> Iterator[str]:
    """The report as one JSON object, two spaces an indent, a row a chunk."""
    index = Index(report)
    yield "{\n"
    for key, content in _head(report):
        yield f'  "{key}": {_pretty(content, "  ")},\n'
    yield from _array("claims", report.claims, end=",\n")
    yield from _array("quotes", (_quote(quote, index) for quote in report.quotes), end=",\n")
    yield from _array("sources", (_numbered(*one) for one in enumerate(report.sources, 1)), end=",\n")
    yield from _array("entities", report.entities, end=",\n")
    yield from _array("findings", report.findings, end="\n")
    yield "}\n"


def _head(report: Report) -> Iterator[tuple[str, Any]]:
    summary = summarize(report)
    for key in ("title", "made_at", "version", "selection"):
        yield key, getattr(report, key)
    yield (
        "summary",
        {
            "claims": summary.claims,
            "by_rating": summary.by_rating,
            "no_verdict": summary.no_verdict,
            "withdrawn": summary.withdrawn,
            "stale": summary.stale,
            "findings": summary.findings,
        },
    )


def _quote(quote: Quote, index: Index) -> dict[str, Any]:
    return {**msgspec.structs.asdict(quote), "standing": quote.standing, "passage": link(quote, index)}


def _numbered(number: int, source: Source) -> dict[str, Any]:
    return {"number": number, **msgspec.structs.asdict(source)}


def _array(key: str, rows: Iterable[Any], *, end: str) -> Iterator[str]:
    comma = ""
    yield f'  "{key}": ['
    for row in rows:
        yield f"{comma}\n    {_pretty(row, '    ')}"
        comma = ","
    yield ("\n  ]" if comma else "]") + end


def _pretty(content: Any, indent: str) -> str:
    text = msgspec.json.format(_ENCODER.encode(content), indent=2).decode()
    return escaped(text).replace("\n", f"\n{indent}")

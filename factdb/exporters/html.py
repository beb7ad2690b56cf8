"""The report as one HTML file: no script, no network, no other file.

The template escapes every value by itself, and every value passes `inert` on its way; user text stands in `<bdi>`,
so that no direction mark reaches the words around it. A content security policy forbids what the file does not
need, should anything slip through.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factdb.exporters import _claims, _dates, _phrases, _quotes, _sources, _verdicts
from factdb.exporters._exporter import exporter
from factdb.exporters._index import Index
from factdb.exporters._inert import inert
from factdb.exporters._marks import Mark, annotate, legend
from factdb.exporters._passages import address
from factdb.exporters._summary import summarize
from factdb.records.report import Report

if TYPE_CHECKING:
    from jinja2 import Environment

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_CHUNK = 200
"""Pieces of the template that make one chunk of the stream."""

_LEVELS = 4
"""Lines under one word that are drawn apart; deeper marks share the last place."""


@exporter(suffix=".html")
def html(report: Report) -> Iterator[str]:
    """The report as HTML, streamed."""
    index = Index(report)
    stream = (
        _environment()
        .get_template("_report.html.j2")
        .stream(
            report=report,
            index=index,
            summary=summarize(report),
            legend=legend(index),
            texts=(annotate(held, index) for held in report.texts),
        )
    )
    stream.enable_buffering(_CHUNK)
    yield from stream


def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        autoescape=True,
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals |= {
        "claims": _claims,
        "dates": _dates,
        "quotes": _quotes,
        "sources": _sources,
        "verdicts": _verdicts,
        "language": _language,
        "level": _level,
    }
    made.filters |= {"said": _said, "address": address, "opened": _phrases.opened, "slug": _slug}
    return made


def _printed(value: Any) -> Any:
    """What a value prints as; markup made here has passed already."""
    return value if hasattr(value, "__html__") else inert(str(value))


def _said(text: str) -> Any:
    """User text, apart from the direction of what stands around it."""
    from markupsafe import Markup

    return Markup("<bdi>{}</bdi>").format(inert(text))


def _slug(tone: str) -> str:
    return tone.replace("_", "-")


def _language(index: Index, source: str) -> str:
    """The language of a source's words; empty, which is HTML for unknown, where it has no proper tag."""
    found = index.sources.get(source)
    tag = (found and found.language) or ""
    return tag if _LANGUAGE.fullmatch(tag) else ""


def _level(mark: Mark) -> int:
    return min(mark.level, _LEVELS - 1)

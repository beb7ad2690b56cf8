"""What a web page says of itself: Open Graph, meta tags, JSON-LD and HTML's own.

Where two disagree, the one written for readers of the article goes before the one written for the window:
og:title before <title>, whose text often ends in the site's name. What is doubtful is left empty.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from factdb.readers._dates import day
from factdb.readers._linked import Linked, linked


@dataclass(frozen=True)
class Metadata:
    """As in Document; `issued` is EDTF text."""

    title: str | None
    authors: tuple[str, ...]
    publisher: str | None
    container_title: str | None
    issued: str | None
    url: str | None
    language: str | None


def metadata(root: Any) -> Metadata:
    """The metadata of a page, given its root element."""
    tags = _meta_tags(root)
    ld = linked(_linked_data(root))
    return Metadata(
        title=_first(*tags.get("og:title", ()), *_title(root)),
        authors=_authors(tags, ld),
        publisher=ld.publisher,
        container_title=_first(*tags.get("og:site_name", ())),
        issued=_first(*map(day, tags.get("article:published_time", ())), ld.published, _time(root)),
        url=_first(*filter(_is_address, _canonical(root)), *filter(_is_address, tags.get("og:url", ()))),
        language=_first((root.get("lang") or root.get("xml:lang") or "").strip()),
    )


def _meta_tags(root: Any) -> dict[str, list[str]]:
    """The contents of the meta tags by property or name, in lower case."""
    tags: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        key = meta.get("property") or meta.get("name") or ""
        content = _one_line(meta.get("content"))
        if content:
            tags.setdefault(key.strip().lower(), []).append(content)
    return tags


def _authors(tags: dict[str, list[str]], ld: Linked) -> tuple[str, ...]:
    """The first of meta author, article:author and JSON-LD that names somebody; an address is no name."""
    for stated in (tags.get("author", ()), tags.get("article:author", ()), ld.authors):
        names = tuple(dict.fromkeys(name for name in stated if not _is_address(name)))
        if names:
            return names
    return ()


def _title(root: Any) -> Iterator[str]:
    yield from (_one_line(title.text) for title in root.iter("title") if title.getparent().tag != "svg")


def _canonical(root: Any) -> Iterator[str]:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            yield (link.get("href") or "").strip()


def _linked_data(root: Any) -> Iterator[str]:
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            yield script.text or ""


def _time(root: Any) -> str | None:
    """The day of the <time> that is marked as the publication's, of the article's first, or the page's only day."""
    times = list(root.iter("time"))
    for time in times:
        if time.get("itemprop") == "datePublished" or time.get("pubdate") is not None:
            return _day_of(time)
    for article in root.iter("article"):
        return _first(*map(_day_of, article.iter("time")))
    days = {_day_of(time) for time in times} - {None}
    return days.pop() if len(days) == 1 else None


def _day_of(time: Any) -> str | None:
    return day(time.get("datetime") or "")


def _first(*stated: str | None) -> str | None:
    return next((one for one in stated if one), None)


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split())


def _is_address(text: str) -> bool:
    return text.lower().startswith(("http://", "https://"))

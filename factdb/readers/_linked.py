"""What a page says of itself in JSON-LD: who wrote the article, who published it, and when.

Only the article itself speaks, or else the page: comments and related stories have authors and dates too.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from factdb.readers._dates import day

_Thing = dict[str, Any]
_ARTICLES = ("Article", "Posting", "Report")
_PAGES = ("Page",)


@dataclass(frozen=True)
class Linked:
    """`published` is EDTF text."""

    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None


def linked(scripts: Iterable[str]) -> Linked:
    """The article in these JSON-LD texts, else the page. What is not JSON, or nested too deep, is passed over."""
    things = [thing for script in scripts for thing in _things(script)]
    about = next((thing for kinds in (_ARTICLES, _PAGES) for thing in things if _is_one_of(kinds, thing)), None)
    if about is None:
        return Linked()
    named = {_id(thing): thing["name"] for thing in things if _id(thing) and "name" in thing}
    stated = about.get("datePublished")
    return Linked(
        authors=tuple(_names(about.get("author"), named)),
        publisher=next(_names(about.get("publisher"), named), None),
        published=day(stated) if isinstance(stated, str) else None,
    )


def _things(script: str) -> Iterator[_Thing]:
    """The things at the top, and those in a graph or spoken of as the page's main entity."""
    try:
        loaded = json.loads(script)
    except (ValueError, RecursionError):
        return
    for top in _each(loaded):
        yield top
        yield from _each(top.get("@graph"))
        yield from _each(top.get("mainEntity"))


def _each(value: Any) -> Iterator[_Thing]:
    """The objects in a value that may be one, a list of them, or neither."""
    yield from (one for one in _listed(value) if isinstance(one, dict))


def _is_one_of(kinds: tuple[str, ...], thing: _Thing) -> bool:
    return any(isinstance(kind, str) and kind.endswith(kinds) for kind in _listed(thing.get("@type")))


def _names(value: Any, named: dict[str, Any]) -> Iterator[str]:
    """The names of people or organizations, given as text, as things, or by an @id that is `named`."""
    for one in _listed(value):
        name = one
        if isinstance(one, dict):
            name = one.get("name") or named.get(_id(one))
        if isinstance(name, str) and name.strip():
            yield " ".join(name.split())


def _id(thing: _Thing) -> str:
    known = thing.get("@id")
    return known if isinstance(known, str) else ""


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]

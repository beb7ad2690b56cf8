"""HTML to a tree, and the tree to the text that a reader sees.

The tree is walked, never recursed into, so no depth of tags can end a process. The parser (libxml2) gives up
beyond 2,048 levels and would drop the rest in silence: that is refused here. It loads nothing from anywhere.
Styles are not evaluated: what only a style sheet hides is taken for visible.
"""

from typing import Any

from factdb.errors.files import UnreadableSource
from factdb.readers._layout import Layout

_UNSEEN = frozenset(
    "area audio base basefont canvas datalist iframe link meta noembed noframes noscript param rp script style"  # noqa: SIM905
    " template title video".split()
)
"""What browsers do not display (HTML Living Standard, 15.3.1), and what they replace by a picture or a player.

The head is not among them: all that belongs there is, and what does not belong there is body text by mistake."""

_TOO_DEEP = "Open it in a browser, copy the text, and add that as a plain text file."


def parse(text: str, name: str) -> Any | None:
    """The root element of a page or of a piece of one, or None where there is no element.

    Raises UnreadableSource where tags are nested too deep.
    """
    from lxml import etree

    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True)
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as fault:  # where libxml2 is older than 2.14; a newer one gives no root
        raise UnreadableSource(name, f"it is no HTML that can be parsed ({fault.msg})") from None
    if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
        raise UnreadableSource(name, "its tags are nested more than 2,000 levels deep", _TOO_DEEP)
    return root


def write(root: Any, layout: Layout) -> None:
    """Lay out the visible text under `root` in document order."""
    from lxml import etree

    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    unseen = None
    for event, element in walk:
        if event == "start":
            unseen = element if _is_unseen(element) else None
            if unseen is not None:
                walk.skip_subtree()
                continue
            layout.start(element.tag)
            layout.words(element.text or "")
            continue
        if event == "end" and element is not unseen:
            layout.end(element.tag)
        layout.words(element.tail or "")


def _is_unseen(element: Any) -> bool:
    """Whether an element is out of sight; text hidden `until-found` can be found by a search, so it is not."""
    return element.tag in _UNSEEN or element.get("hidden", "until-found").strip().lower() != "until-found"

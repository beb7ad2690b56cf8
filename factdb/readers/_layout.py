"""Marked-up text as a reader sees it: its words in order, laid out by line breaks and tabs.

White space collapses as in a browser, except in preformatted text; a no-break space is no white space and stays.
Blocks stand a blank line apart, list items and table rows on lines of their own, table cells a tab apart.
Inline tags leave no trace, so a sentence that runs through them is contiguous.
"""

import re

_WHITE = re.compile(r"[ \t\n\r\f]+")

_LINES = frozenset({"li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup"})
_BLOCKS = frozenset(
    "address article aside blockquote body caption center details dialog dir div dl fieldset figcaption figure footer"  # noqa: SIM905
    " form h1 h2 h3 h4 h5 h6 header hgroup hr html legend listing main menu nav ol p plaintext pre search section"
    " summary table textarea ul xmp".split()
)
_LISTS = frozenset({"dir", "dl", "menu", "ol", "ul"})
_ITEMS = frozenset({"li", "dt", "dd"})
_CELLS = frozenset({"td", "th"})
_VERBATIM = frozenset({"listing", "plaintext", "pre", "textarea", "xmp"})


class Layout:
    """Text in the making. Feed it tags and text in document order, then ask for `text()`.

    Breaks are owed until the next words come, so none stands at either end and none is doubled.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._newlines = 0
        self._tabs = 0
        self._space = False
        self._row_has_words = False
        self._items = 0
        self._verbatim = 0
        self._verbatim_begins = False

    def start(self, tag: str) -> None:
        """A tag opens, or stands alone as br and hr do."""
        if tag == "br":
            self._newlines += 0 if self._tabs else 1
            return
        self._separate(tag)
        if tag == "tr":
            self._row_has_words = False
        if tag in _VERBATIM:
            self._verbatim += 1
            self._verbatim_begins = True
        self._items += tag in _ITEMS

    def end(self, tag: str) -> None:
        """A tag closes; every tag that opens must close, except br and hr."""
        self._items -= tag in _ITEMS
        self._verbatim -= tag in _VERBATIM
        if tag in _CELLS:
            self._end_cell()
            return
        if tag == "tr":
            self._tabs = 0
        self._separate(tag)

    def words(self, text: str) -> None:
        """Text between two tags, entities decoded."""
        if self._verbatim:
            self._put(text.removeprefix("\n") if self._verbatim_begins else text)
            return
        collapsed = _WHITE.sub(" ", text)
        self._space |= collapsed.startswith(" ")
        self._put(collapsed.strip(" "))
        self._space |= collapsed.endswith(" ")

    def text(self) -> str:
        """All of it so far, without a line break at its end."""
        return "".join(self._parts).rstrip("\n")

    def _separate(self, tag: str) -> None:
        """Owe the break that this tag makes. In a further cell of a row its tab is break enough."""
        if self._tabs:
            return
        if tag in _LINES or (tag in _LISTS and self._items):
            self._newlines = max(self._newlines, 1)
        elif tag in _BLOCKS:
            self._newlines = max(self._newlines, 2)

    def _end_cell(self) -> None:
        self._tabs += 1
        if self._row_has_words:
            self._newlines = 0

    def _put(self, text: str) -> None:
        if not text:
            return
        self._parts += (self._gap(), text)
        self._newlines = self._tabs = 0
        self._space = self._verbatim_begins = False
        self._row_has_words = True

    def _gap(self) -> str:
        """What is owed before the next words; a line break that preformatted text ends with counts."""
        if not self._parts:
            return ""
        last = self._parts[-1]
        newlines = max(0, self._newlines - (len(last) - len(last.rstrip("\n"))))
        if newlines or self._tabs:
            return "\n" * newlines + "\t" * self._tabs
        return " " if self._space and not last.endswith("\n") else ""

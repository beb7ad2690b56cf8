"""Find a quotation in a text, and say where it stands and how faithful it is. No database is needed.

>>> import factdb.text
>>> text = "“They chose things that were safe and proved,” she told the Gazette. “When you do this, you fall behind.”"
>>> factdb.text.find("you fall behind", text).fidelity
<Fidelity.EXACT: 'exact'>
>>> match = factdb.text.find('"safe and proved. When you do this, you fall behind"', text)
>>> match.fidelity.value, match.elided
('split', (',” she told the Gazette. “',))
>>> factdb.text.find("things that were safe and tested", text).difference[-1]
Difference(operation=<Operation.REPLACE: 'replace'>, source='proved', quote='tested')

Offsets are code points of the text as given, half-open, and `text[piece.start:piece.end] == piece.exact`. The grades
are those of `factdb.words.Fidelity`, from exact to absent; those in `factdb.words.VOUCHING` are given by rule alone.
The same quotation and text always give the same answer, under one ENGINE_VERSION.
"""

from factdb.text.fold import Prepared, prepare
from factdb.text.matches import find, find_pieces
from factdb.text.sentences import sentence_around
from factdb.text.wording import difference

ENGINE_VERSION = "2"
"""Changes whenever the same quotation and text may be graded differently."""

__all__ = ["ENGINE_VERSION", "Prepared", "difference", "find", "find_pieces", "prepare", "sentence_around"]

"""The parts of a quotation that discloses what was done to it: words, ellipses and brackets."""

import re
from typing import NamedTuple

from factdb.text.compare import Segment, segment

_MARKER = re.compile(
    r"(?P<ellipsis>[\[(]\s*(?:…|\.\s*\.\s*\.)\s*[\])]|…|\.(?:[ \u00a0]?\.){2,})"
    r"|(?P<sic>[\[(]\s*sic\.?\s*!?\s*[\])])"
    r"|\[(?P<bracket>[^\[\]]{0,200})\]",
    re.IGNORECASE,
)
_LETTERS_IN_BRACKETS = re.compile(r"\[([^\W\d_]{1,4})\](?=[^\W\d_])|(?<=[^\W\d_])\[([^\W\d_]{1,4})\]")


class Joint(NamedTuple):
    """What stands between two segments: an ellipsis, brackets with their content, or both; and punctuation after it."""

    ellipsis: bool = False
    brackets: tuple[str, ...] = ()
    after: str = ""

    @property
    def longest(self) -> int:
        """The length of the longest bracket."""
        return max(map(len, self.brackets), default=0)

    @property
    def words(self) -> int:
        return sum(len(bracket.split()) for bracket in self.brackets)


class Structure(NamedTuple):
    """The segments of a quotation, and the joints before, between and after them (one more than segments)."""

    segments: tuple[Segment, ...]
    joints: tuple[Joint, ...]

    @property
    def is_plain(self) -> bool:
        return all(joint == Joint() for joint in self.joints)

    @property
    def has_brackets(self) -> bool:
        return any(joint.brackets for joint in self.joints)


def parse(quote: str) -> Structure:
    """Take a quotation apart at its ellipses and brackets. [sic] counts as an empty bracket."""
    segments: list[Segment] = []
    joints = [Joint()]
    at, opened = 0, False
    for marker in _MARKER.finditer(quote):
        closes = marker["bracket"] is not None and quote[max(0, marker.start() - 1) : marker.start()].isalpha()
        _append(segments, joints, segment(quote[at : marker.start()], open_start=opened, open_end=closes))
        joints[-1] = _joined(joints[-1], marker)
        at = marker.end()
        opened = marker["bracket"] is not None and quote[at : at + 1].isalpha()
    _append(segments, joints, segment(quote[at:], open_start=opened))
    return Structure(tuple(segments), tuple(joints))


def merged(quote: str) -> str:
    """The quotation with letters in brackets put into their words: [h]e is he."""
    return _LETTERS_IN_BRACKETS.sub(lambda bracket: bracket[1] or bracket[2], quote)


def _append(segments: list[Segment], joints: list[Joint], words: Segment) -> None:
    if words.key:
        joints[-1] = _followed(joints[-1], words.text[: words.letters.starts[0]])
        segments.append(words)
        joints.append(Joint())
    else:
        joints[-1] = _followed(joints[-1], words.text)


def _followed(joint: Joint, punctuation: str) -> Joint:
    """The joint with the punctuation typed after it; what opens a quotation follows nothing."""
    return joint._replace(after=joint.after + punctuation.strip()) if joint.ellipsis or joint.brackets else joint


def _joined(joint: Joint, marker: re.Match[str]) -> Joint:
    if marker["ellipsis"]:
        return joint._replace(ellipsis=True)
    return joint._replace(brackets=(*joint.brackets, (marker["bracket"] or "").strip()))

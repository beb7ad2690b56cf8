"""The lines of a dumped log read again, each held against what such a line can say."""

from collections.abc import Iterable, Iterator

import msgspec

from factdb.db.revision import HEAD
from factdb.errors.moving import DamagedDump, OtherLogFormat, OtherLogRevision
from factdb.records.log import Head
from factdb.records.moving import FAMILY, FORMAT, BlobLine, ChangeLine, FirstLine, Line, SealLine
from factdb.services import captures

LONGEST_FIRST = 1 << 16
"""As many bytes of a first line as tell what a file is."""
_BEGINS = f'{{"noun":"database","factdb":"{FAMILY}'.encode()
_DECODER: msgspec.json.Decoder[Line] = msgspec.json.Decoder(Line)


class _Version(msgspec.Struct):
    factdb: str


def is_log(first: bytes) -> bool:
    """Whether a file is a dumped log, by its first line."""
    return first.startswith(_BEGINS)


def first_line(first: bytes, name: str) -> FirstLine:
    """What the first line says. Raises OtherLogFormat, OtherLogRevision, DamagedDump."""
    try:
        version = msgspec.json.decode(first, type=_Version).factdb
        if version != FORMAT:
            raise OtherLogFormat(name, version, FORMAT)
        found = msgspec.json.decode(first, type=FirstLine)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise DamagedDump(name, ["its first line cannot be read"]) from None
    if found.revision != HEAD:
        raise OtherLogRevision(name, found.revision, HEAD)
    return found


def lines(given: Iterable[bytes], name: str, head: Head) -> Iterator[Line]:
    """All lines after the first one, whose seals lead to the head without a gap. Raises DamagedDump."""
    number, newest = 1, 0
    for number, content in enumerate(given, 2):
        line = _line(content, name, number)
        if isinstance(line, SealLine):
            if line.seq != newest + 1:
                raise DamagedDump(name, [f"at line {number}, #{line.seq} follows on #{newest}"])
            newest = line.seq
        elif isinstance(line, ChangeLine) and not newest:
            raise DamagedDump(name, [f"line {number} is a change before the first seal"])
        yield line
    if newest != head.seq:
        raise DamagedDump(name, [f"it ends with #{newest}, and its first line says #{head.seq}"])


def _line(content: bytes, name: str, number: int) -> Line:
    try:
        line = _DECODER.decode(content)
        if isinstance(line, ChangeLine):
            bytes(line.content).decode()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise DamagedDump(name, [f"line {number} cannot be read"]) from None
    if isinstance(line, BlobLine) and line.data is not None and not captures.hold(line.sha256, line.codec, line.data):
        raise DamagedDump(name, [f"the bytes at line {number} do not match their hash"])
    return line

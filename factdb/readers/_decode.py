"""Bytes to text, strictly: what is not text is refused with what it looks like, and nothing is replaced.

A byte order mark decides the encoding and is dropped; all else stays as it is, newlines too.
"""

import codecs

from factdb.errors.files import UnreadableSource

_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16le",
    codecs.BOM_UTF16_BE: "utf-16be",
}

_LOOKS = {
    b"\x89PNG\r\n\x1a\n": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF87a": "a GIF image",
    b"GIF89a": "a GIF image",
    b"II*\0": "a TIFF image",
    b"MM\0*": "a TIFF image",
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP file (as DOCX, ODT and EPUB files are)",
    b"PK\x05\x06": "an empty ZIP file",
    b"\x1f\x8b": "a gzip file",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip file",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Word, Excel or PowerPoint file",
    b"{\\rtf": "an RTF file",
    b"SQLite format 3\0": "an SQLite database",
    b"bplist00": "a binary property list (as Safari's web archives are)",
    b"\x7fELF": "a program",
    b"\0asm": "a program",
    b"\xff\xfe\0\0": "UTF-32 text",
    b"\0\0\xfe\xff": "UTF-32 text",
}

_CONTROLS = "".join(chr(code) for code in range(1, 32) if chr(code) not in "\t\n\v\f\r\x1b") + "\x7f"
_CONTROLS_ALLOWED = 0.01  # text drawn from a PDF has a stray one; a binary file is full of them

_READ_HERE = "plain text, Markdown and HTML are read here"
_CONVERT = "Convert it to UTF-8; if it is Windows text: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW"


def decode(content: bytes, name: str, charset: str = "utf-8") -> tuple[str, str]:
    """The text and the charset it was decoded by: that of its byte order mark, else the one given.

    Raises UnreadableSource where the bytes are empty, binary, or not in that charset.
    """
    _refuse_binary(content, name)
    mark = next((mark for mark in _MARKS if content.startswith(mark)), b"")
    charset = _MARKS.get(mark, charset)
    if not charset.startswith("utf-16"):
        _refuse_nul(content, name)
    text = _strictly(content, name, charset, start=len(mark))
    _refuse_controls(text, name)
    if not text.strip():
        raise UnreadableSource(name, "it is empty", "Check that it was saved or downloaded whole.")
    return text, charset


def _refuse_binary(content: bytes, name: str) -> None:
    for magic, kind in _LOOKS.items():
        if content.startswith(magic):
            raise UnreadableSource(name, f"it looks like {kind}; {_READ_HERE}")


def _refuse_nul(content: bytes, name: str) -> None:
    """Refuse a NUL byte. Where every other byte is one, it is UTF-16 that does not say so."""
    nuls = content.count(0)
    if not nuls:
        return
    if max(content[0::2].count(0), content[1::2].count(0)) == nuls > len(content) // 4:
        hint = "Convert it to UTF-8: iconv -f UTF-16LE -t UTF-8 FILE > NEW (or -f UTF-16BE)"
        raise UnreadableSource(name, "it looks like UTF-16 text without a byte order mark", hint)
    raise UnreadableSource(name, f"it has a NUL byte at offset {content.index(0)}, as binary files do; {_READ_HERE}")


def _strictly(content: bytes, name: str, charset: str, start: int) -> str:
    try:
        return content[start:].decode(charset)
    except UnicodeDecodeError as fault:
        at = start + fault.start
        reason = f"it is not valid {charset.upper()} (byte 0x{content[at]:02X} at offset {at})"
        raise UnreadableSource(name, reason, _CONVERT) from None


def _refuse_controls(text: str, name: str) -> None:
    """Refuse what decodes but is no text. A NUL can still come out of UTF-16."""
    if "\0" in text:
        raise UnreadableSource(name, f"it has a NUL character at offset {text.index(chr(0))}; {_READ_HERE}")
    if sum(map(text.count, _CONTROLS)) > len(text) * _CONTROLS_ALLOWED:
        raise UnreadableSource(name, f"it is full of control characters, as binary files are; {_READ_HERE}")

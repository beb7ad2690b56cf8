"""The charset a web page declares, and when its word is taken.

Labels mean what browsers take them to mean (WHATWG Encoding Standard): latin-1 and ASCII are windows-1252,
GB 2312 is gb18030; a page that could be scanned for a label is not UTF-16, so that label means UTF-8. A page
saved as UTF-8 often keeps the old label, so a one-byte charset gives way where the bytes are UTF-8 beyond
ASCII: other text practically never is.
"""

import codecs
import re

_SCANNED = 8192
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_META = re.compile(rb"<meta\b[^>]*>|<\?xml\b[^>]*>", re.IGNORECASE)
_LABEL = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)

_MANY_BYTES = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5-hkscs",
    "big5hkscs": "big5-hkscs",
    "euc_jp": "euc-jp",
    "iso2022_jp": "iso-2022-jp",
    "shift_jis": "cp932",
    "cp932": "cp932",
    "euc_kr": "cp949",
    "cp949": "cp949",
}
_ONE_BYTE = {
    "ascii": "windows-1252",
    "iso8859-1": "windows-1252",
    "iso8859-9": "windows-1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "cp874": "cp874",
    "cp866": "cp866",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "mac-roman": "macintosh",
    "mac-cyrillic": "mac-cyrillic",
    **{f"iso8859-{part}": f"iso-8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"cp{page}": f"windows-{page}" for page in range(1250, 1259)},
}
"""Python's name of a charset, and the name it is read and recorded by. No other charset is read."""


def charset(content: bytes) -> str:
    """The charset to read a page by that has no byte order mark; utf-8 where it declares none that is known."""
    declared = _known(_declared(content))
    if declared in _ONE_BYTE.values() and not content.isascii() and _is_utf8(content):
        return "utf-8"
    return declared


def _declared(content: bytes) -> str:
    """The first label in a meta tag or an XML declaration, or an empty text."""
    for tag in _META.findall(_COMMENT.sub(b"", content[:_SCANNED])):
        label = _LABEL.search(tag)
        if label and (b"content=" not in tag.lower() or b"http-equiv" in tag.lower()):
            return label[1].decode()
    return ""


def _known(label: str) -> str:
    try:
        codec = codecs.lookup(label).name
    except LookupError:
        return "utf-8"
    return (_ONE_BYTE | _MANY_BYTES).get(codec, "utf-8")


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True

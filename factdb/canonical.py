"""Canonical bytes: one JSON for one content, and the hash over it.

Keys are sorted, there is no white space, text stays as it is, decimals and ids are strings. The database
never makes JSON for us, since the two dialects differ in spaces, decimals and booleans.
"""

import hashlib
from typing import Any

import msgspec

_ENCODER = msgspec.json.Encoder(order="sorted", decimal_format="string", uuid_format="canonical")


def to_json(content: Any) -> bytes:
    """The canonical JSON of a record or of plain data, as UTF-8 bytes."""
    return _ENCODER.encode(content)


def sha256(content: bytes) -> str:
    """The SHA-256 of bytes, in lower-case hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()

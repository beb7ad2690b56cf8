"""Identifiers: UUIDv7 for rows, short readable refs for people.

Ids are made here and never by a database sequence, so rows can be made anywhere and merged (RFC 9562).
"""

import os
import re
import time
from uuid import UUID

ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"
"""Digits and letters that are not taken for one another (no 0 o, 1 i l, u)."""

_REF = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")


def uuid7() -> UUID:
    """A time-ordered id: 48 bits of milliseconds, 12 of their fraction, 62 random (RFC 9562, section 6.2, method 3).

    The fraction makes ids of one process rise in the order in which they are made, so rows keep that order.
    """
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    fraction = (rest << 12) // 1_000_000
    random = int.from_bytes(os.urandom(8)) & (1 << 62) - 1
    return UUID(int=milliseconds << 80 | 0x7 << 76 | fraction << 64 | 0b10 << 62 | random)


def mint_ref(letter: str) -> str:
    """A short handle such as `c-7k2m9`, for what nobody named."""
    import secrets

    return f"{letter}-{''.join(secrets.choice(ALPHABET) for _ in range(6))}"


def is_ref(text: str) -> bool:
    """Whether a text may serve as a ref: lower-case letters, digits, dots, dashes and underscores."""
    return _REF.fullmatch(text) is not None


def slug(text: str) -> str:
    """A ref made from a name: `Yann LeCun` gives `yann-lecun`; empty where no letter or digit is left."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")

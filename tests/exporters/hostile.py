"""Hostile text in every field of a report."""

from enum import Enum
from typing import Any

import msgspec

HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(2)>\" ' onmouseover=x "
    "[x](javascript:alert(3)) ![y](https://evil.example/p.png) ]]> </style></title>--> {{ 7 * 7 }} {% raw %} "
    "`code` | cell | *bold* __under__ &lt;b&gt; &#60; <https://auto.example> "
    "\x1b[31mred\x00\x07\u202eevil\u2066\u2028\n\n# heading\n- item\n1. one\n> said\n\n"
    "[1]: javascript:alert(4)\n```\n~~~\n====\n\x9b"
)


def poisoned(content: Any) -> Any:
    """The same records with hostile text at the end of every string; the exact words of a piece stay in place."""
    if isinstance(content, msgspec.Struct):
        names = [field.name for field in msgspec.structs.fields(content) if field.name != "exact"]
        return msgspec.structs.replace(content, **{name: poisoned(getattr(content, name)) for name in names})
    if isinstance(content, tuple):
        return tuple(poisoned(one) for one in content)
    if isinstance(content, str) and not isinstance(content, Enum):
        return f"{content} {HOSTILE}"
    return content

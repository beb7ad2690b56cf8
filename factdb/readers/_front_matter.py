"""YAML front matter: the lines between two rules at the head of a Markdown file.

Scalars are read as text, so a date stays as it was written. What is no mapping is no front matter but text.
"""

import re
from typing import Any

_FRONT = re.compile(r"---[ \t]*\r?\n(.{1,65536}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)


def split(text: str) -> tuple[dict[str, Any], str]:
    """The fields of the front matter, names in lower case, and the text after it."""
    found = _FRONT.match(text)
    fields = _fields(found[1]) if found else None
    if found is None or fields is None:
        return {}, text
    return fields, text[found.end() :]


def _fields(block: str) -> dict[str, Any] | None:
    import yaml

    try:
        loaded = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506 - it makes texts, lists and mappings only
    except (yaml.YAMLError, RecursionError):
        return None
    return {str(key).lower(): value for key, value in loaded.items()} if isinstance(loaded, dict) else None


def texts(value: Any) -> list[str]:
    """A field's texts: one, a list of them, or the names in a list of mappings."""
    listed = value if isinstance(value, list) else [value]
    named = [one.get("name") if isinstance(one, dict) else one for one in listed]
    return [" ".join(one.split()) for one in named if isinstance(one, str) and one.strip()]

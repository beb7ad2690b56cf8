"""Records on the terminal: text for people, JSON, JSON Lines and CSV for programs.

The text of a record is made in the module named after its noun: `block` for one, `line` in a list.
"""

from collections.abc import Iterator, Sequence
from importlib import import_module
from types import ModuleType
from typing import Any

MODULES = {
    "Entity": "entity",
    "Source": "source",
    "Quote": "quote",
    "Claim": "claim",
    "ClaimLine": "claim",
    "History": "history",
    "Match": "match",
    "Value": "value",
    "Dating": "value",
    "Advice": "advice",
    "Backup": "backup",
    "Restored": "backup",
    "Condition": "doctor",
    "Head": "log",
    "LogEntry": "log",
    "LogDetail": "log",
    "Verified": "log",
    "Removal": "removal",
    "RulePage": "rule",
}


def one(record: Any, form: str) -> Iterator[str]:
    """The lines of one record."""
    if form == "text":
        yield from _module(record).block(record)
    elif form == "json":
        yield _pretty(record)
    else:
        yield from many([record], form)


def many(records: Sequence[Any], form: str) -> Iterator[str]:
    """The lines of a list of records."""
    if form == "text":
        for record in records:
            yield _module(record).line(record)
    elif form == "json":
        yield _pretty(records)
    elif form == "jsonl":
        yield from (_compact(record) for record in records)
    else:
        from factdb.cli.show.csv import table

        yield from table(records)


def _module(record: Any) -> ModuleType:
    return import_module(f"factdb.cli.show.{MODULES[type(record).__name__]}")


def _pretty(content: Any) -> str:
    import msgspec

    return msgspec.json.format(msgspec.json.encode(content), indent=2).decode()


def _compact(content: Any) -> str:
    import msgspec

    return msgspec.json.encode(content).decode()

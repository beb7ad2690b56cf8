"""What a reader, an editor and a checker may do to each table: what the services do there, and no more.

Everybody reads everything. Who made a row and when, its key and what it belongs to are in nobody's gift, so they
cannot be changed; what was judged is only added to. What is redacted, and what is changed in the schema, is done by
the owner. Clients close the log's transactions themselves, so an editor adds to it and moves its head; the changes
in it are written by the triggers, which run with the owner's rights. That nobody else calls their functions is a right
too, and a backup brings none along: so it is taken away here once more.
"""

from collections.abc import Iterator, Mapping, Sequence

import msgspec
from sqlalchemy import Table

from factdb.db.tables.audit import audit_seal, audit_transaction
from factdb.db.tables.every import audited, tables
from factdb.db.tables.redaction import redacted_row, redaction
from factdb.db.tables.signature import signature
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.db.triggers.postgresql import logger

JUDGING = (verdict, verdict_evidence, signature)
"""What only checkers add to."""
_OWNERS = (redaction, redacted_row)
_LOG = (audit_transaction, audit_seal)
_STATUS = ("status", "status_reason", "status_at", "status_by")
_CITATION = ("type", "title", "container_title", "publisher", "url", "doi", "language", "grade", "basis", "note")
_ISSUED = ("issued", "issued_earliest", "issued_latest")
CHANGED: Mapping[str, Sequence[str]] = {
    "audit_chain": ("seq", "hash", "open_id"),
    "claim": _STATUS,
    "entity": ("kind", "name", "folded", "note"),
    "evidence": _STATUS,
    "quote": ("capture_id", "speaker_id", *_STATUS),
    "source": (*_CITATION, *_ISSUED),
}
"""The columns that editors change."""
DELETED = ("contributor", "piece", "tag")
"""What editors take away again, to put something else in its place."""
ALL = (*[table.name for table in tables], "alembic_version")


class Names(msgspec.Struct, frozen=True):
    """The three roles whose names begin alike."""

    prefix: str

    @property
    def reader(self) -> str:
        return f"{self.prefix}_reader"

    @property
    def editor(self) -> str:
        return f"{self.prefix}_editor"

    @property
    def checker(self) -> str:
        return f"{self.prefix}_checker"

    @property
    def all(self) -> tuple[str, str, str]:
        return self.reader, self.editor, self.checker


def grants(names: Names, schema: str) -> Iterator[str]:
    """The statements that give the three roles just these rights; `schema` is quoted already."""
    everybody, writers = ", ".join(names.all), f"{names.editor}, {names.checker}"
    loggers = ", ".join(f"{logger(table)}()" for table in audited)
    yield f"REVOKE EXECUTE ON FUNCTION {loggers} FROM PUBLIC"
    yield f"REVOKE ALL ON {', '.join(ALL)} FROM {everybody}"
    yield f"GRANT USAGE ON SCHEMA {schema} TO {everybody}"
    yield f"GRANT SELECT ON {', '.join(ALL)} TO {everybody}"
    yield f"GRANT INSERT ON {_listed(added())} TO {writers}"
    for table, columns in CHANGED.items():
        yield f"GRANT UPDATE ({', '.join(columns)}) ON {table} TO {writers}"
    yield f"GRANT DELETE ON {', '.join(DELETED)} TO {writers}"
    yield f"GRANT INSERT ON {_listed(JUDGING)} TO {names.checker}"


def added() -> list[Table]:
    """What editors add to."""
    return [*[table for table in audited if table not in (*JUDGING, *_OWNERS)], *_LOG]


def _listed(chosen: Sequence[Table]) -> str:
    return ", ".join(table.name for table in chosen)

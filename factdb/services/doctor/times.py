"""Clocks: ours, the server's, the disk's, and the times that the log has. Verdicts are dated, so they must agree."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, func, select, text

from factdb import clock
from factdb.db.address import Address
from factdb.db.tables.audit import audit_transaction
from factdb.records.doctor import Condition, ok, warning

APART = timedelta(seconds=5)
"""How far two clocks may be apart."""
SET = "Set the clock of this machine, best by a time service."


def conditions(connection: Connection, where: Address) -> Iterator[Condition]:
    now = clock.now()
    found = [*_fixed(), *_others(connection, where, now), *_newest(connection, now)]
    yield from found or [ok("clock", f"{now:%Y-%m-%d %H:%M:%S} UTC")]


def _fixed() -> Iterator[Condition]:
    if os.environ.get("FACTDB_NOW"):
        says = f"FACTDB_NOW stands for the present: {clock.now():%Y-%m-%d %H:%M:%S} UTC"
        yield warning("clock", says, "Take it away unless this is a test: unset FACTDB_NOW")


def _others(connection: Connection, where: Address, now: datetime) -> Iterator[Condition]:
    if where.path is None:
        theirs: datetime = connection.scalar(text("SELECT clock_timestamp()"))
        if abs(theirs - now) > APART:
            yield warning("clock", f"the server's is {_by(theirs - now)} of ours", SET)
        return
    written = datetime.fromtimestamp(where.path.stat().st_mtime, UTC)
    if written - now > APART:
        yield warning("clock", f"the file was written {_by(written - now)} of ours", SET)


def _newest(connection: Connection, now: datetime) -> Iterator[Condition]:
    newest = connection.scalar(select(func.max(audit_transaction.c.at)))
    if newest and newest - now > APART:
        yield warning("clock", f"the newest entry of the log is {_by(newest - now)} of ours", SET)


def _by(apart: timedelta) -> str:
    seconds = round(abs(apart.total_seconds()))
    return f"{timedelta(seconds=seconds)} {'ahead' if apart > timedelta() else 'behind'}"

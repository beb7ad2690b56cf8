"""A database that has a row in every table that is only appended to."""

import pytest
from sqlalchemy import select

from factdb.db.address import Address
from factdb.db.tables.redaction import redacted_row, redaction
from factdb.db.tables.signature import signature
from factdb.db.tables.source import source
from factdb.records.value import Value
from factdb.words import ValueKind
from tests.make import Make


@pytest.fixture
def filled(database, writes) -> Address:
    make = Make(writes)
    made = make.claim(qualifiers=[Value(kind=ValueKind.TEXT, text="a")])
    verdict = make.verdict(made, rating="supported")
    with writes() as tx:
        order = tx.add(redaction, source_id=tx.execute(select(source.c.id)).scalar_one(), reason="a court order")
        tx.add(redacted_row, redaction_id=order, table_name="quote", row_id="1")
        tx.add(signature, verdict_id=verdict.id, signer="A", key="k", statement="s", signature="s")
    return database

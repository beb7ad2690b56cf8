"""What only PostgreSQL offers an intruder: TRUNCATE."""

import pytest
from sqlalchemy import text

from factdb.db.engine import connected
from factdb.db.tables.every import tables
from factdb.db.transaction import reading
from factdb.errors.database import Refused

KEPT = [table.name for table in tables if table.name != "text_key"]

pytestmark = pytest.mark.parametrize("dialect", ["postgresql"])


@pytest.mark.parametrize("name", KEPT)
def test_no_table_is_emptied(filled, name):
    with reading(filled) as tx:
        before = tx.execute(text(f"SELECT count(*) FROM {name}")).scalar()
    with pytest.raises(Refused, match="append-only"), connected(filled) as connection:
        connection.execute(text(f"TRUNCATE {name} CASCADE"))
    with reading(filled) as tx:
        assert tx.execute(text(f"SELECT count(*) FROM {name}")).scalar() == before

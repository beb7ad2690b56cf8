import pytest
from sqlalchemy import delete, update

from factdb.db.tables.rating import rating_scale
from factdb.db.transaction import writing
from factdb.errors.moving import NotNew
from tests.services.moving.logs import dump, load, state


def test_a_database_with_rows_takes_no_log(full):
    dumped, before = dump(full), state(full)
    with pytest.raises(NotNew):
        load(full, dumped)
    assert state(full) == before


@pytest.mark.parametrize("change", ["add", "alter", "add and delete"])
def test_a_database_that_did_more_than_begin_takes_no_log(full, elsewhere, other, change):
    target = elsewhere(other)
    with writing(target, "test", "Ann") as tx:
        if change == "alter":
            tx.execute(update(rating_scale).values(note="ours"))
        else:
            tx.add(rating_scale, ref="ours", name="Ours")
        if change == "add and delete":
            tx.execute(delete(rating_scale).where(rating_scale.c.ref == "ours"))
    with pytest.raises(NotNew):
        load(target, dump(full))

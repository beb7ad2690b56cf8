from decimal import Decimal

import pytest

from factdb.db.tables.claim import claim, claim_version
from factdb.db.transaction import reading, writing
from tests.services.dossiers import dump as dossier
from tests.services.moving.logs import dump, move, old, state


@pytest.mark.parametrize("target", ["sqlite", "postgresql"])
def test_a_moved_database_has_the_same_rows_and_a_log_that_holds(full, elsewhere, target):
    moved = move(full, elsewhere(target))
    rows, _, faults = state(moved)
    assert (rows, faults) == (dossier(lambda: reading(full)), [])


def test_floats_that_databases_print_otherwise_are_no_fault(database, elsewhere, dialect, other):
    with writing(database, "test", "Ann") as tx:
        made = tx.add(claim, ref="c-1", status="open")
        figures = {"value_amount": Decimal("0.3"), "value_least": 0.1 + 0.2, "value_most": 14_000_000_000.0}
        states = {"text": "It grew.", "modality": "asserted", "minor": False, "number": 1}
        kind = {"value_kind": "percent", "value_comparator": "eq"}
        tx.add(claim_version, claim_id=made, **states, **kind, **figures)
    there = move(database, elsewhere(other))
    back = move(there, elsewhere(dialect))
    assert (state(there)[2], state(back)[2]) == ([], [])
    assert old(dump(back), dump(database)) == dump(database).splitlines()[1:]

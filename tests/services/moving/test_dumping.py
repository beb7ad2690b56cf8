import pytest

from factdb.errors.moving import BrokenLog
from tests.forge import intruder
from tests.services.moving.logs import dump


def test_a_log_that_does_not_hold_is_not_dumped(full):
    with intruder(full) as run:
        run("UPDATE claim SET property = 'forged'")
    with pytest.raises(BrokenLog, match="property is 'forged'"):
        dump(full)

"""Logs for the tests of moving: how they are dumped and loaded, and what a database is then."""

from io import BytesIO

from factdb.db.audit.author import author
from factdb.db.audit.head import head
from factdb.db.audit.verify import verify
from factdb.db.transaction import reading, unsealed
from factdb.services.moving import dumping, loading
from tests.services.dossiers import dump as dossier

MOVER = "Another <another@example.org>"


def dump(where):
    with reading(where) as tx:
        return "".join(dumping.dump(tx)).encode()


def load(where, dumped):
    by = author("load", MOVER, "given")
    with unsealed(where, by, 30) as tx:
        return loading.load(tx, by, BytesIO(dumped), name="dump.jsonl", where=str(where))


def move(where, target):
    load(target, dump(where))
    return target


def old(dumped, before):
    """The lines of a dump that an earlier one had too, but for the first."""
    return dumped.splitlines()[1 : len(before.splitlines())]


def state(where):
    """What a database dumps, and whatever does not hold in it."""
    with reading(where) as tx:
        faults = list(verify(tx.connection))
    return dossier(lambda: reading(where)), head_of(where), faults


def head_of(where):
    with reading(where) as tx:
        return head(tx.connection)

"""What a database stands on, looked at from the programs down to the disk; nothing of it is changed.

Whatever is wrong is a condition, so a database that cannot be opened at all can be examined too. Each module looks
at one thing and gives its conditions.
"""

from collections.abc import Iterator

from factdb.db.address import address
from factdb.errors import FactdbError
from factdb.records.doctor import Condition, refused
from factdb.services.doctor import beside, disk, file, inside, people, programs
from factdb.settings import Setting, Settings


def examine(settings: Settings, actor: Setting) -> Iterator[Condition]:
    """Everything that was looked at, the sound and the faulty, in a fixed order."""
    yield from programs.conditions()
    yield from people.conditions(actor, settings)
    try:
        where = address(settings.db.value, settings.schema.value)
    except FactdbError as fault:
        yield refused("database", fault)
        return
    if where.path is not None:
        yield from disk.conditions(where.path)
        yield from beside.conditions(where.path)
        yield from file.conditions(where.path)
    if where.path is None or file.is_there(where.path):
        yield from inside.conditions(where, settings)

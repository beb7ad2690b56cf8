"""Every error a user can meet: facts in, one sentence and a hint of what to type out.

An error's class decides the exit code: 2 usage, 3 cannot be done, 4 the database. No SQL or Python word
stands in a message.
"""


class FactdbError(Exception):
    """What could not be done, in a sentence; `hint` is what to type next."""

    exit_code = 3
    hint = ""


class UsageError(FactdbError):
    """A missing file, or a value or an option that cannot be right."""

    exit_code = 2


class DatabaseError(FactdbError):
    """The database is missing, locked, read-only, not one of ours, or at another revision."""

    exit_code = 4

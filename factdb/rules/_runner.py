"""Rules are run one after another, and one that fails does not stop the rest.

Each runs in a savepoint of its own: on PostgreSQL a failed statement would else end the whole transaction.
"""

from collections.abc import Iterator

from factdb.db.transaction import Reading
from factdb.records.finding import Finding
from factdb.rules._rule import Rule

_LONGEST = 120


def run(tx: Reading, rule: Rule, failed: Rule) -> Iterator[Finding]:
    """What one rule finds; where it fails, what it found so far and a finding of `failed` that names its code."""
    try:
        with tx.connection.begin_nested():
            yield from rule(tx)
    except Exception as fault:
        yield failed.finding(rule.page.code, f"could not finish, so not all was checked ({_reason(fault)})")


def _reason(fault: Exception) -> str:
    first, *_ = str(fault).strip().splitlines() or [""]
    return f"{type(fault).__name__}: {first}"[:_LONGEST].removesuffix(": ")

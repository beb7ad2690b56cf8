"""What the integrity checks find."""

from factdb.records.base import Record
from factdb.words import Noun, Severity


class Finding(Record, frozen=True, kw_only=True):
    """One thing that a rule found: at what (`kind` and `ref`), what is wrong, and what to type."""

    code: str
    rule: str
    severity: Severity
    kind: Noun
    ref: str
    message: str
    fix: str


class RulePage(Record, frozen=True, kw_only=True):
    """A rule as its documentation shows it."""

    code: str
    rule: str
    severity: Severity
    kind: Noun
    summary: str
    why: str
    fix: str


class CheckResult(Record, frozen=True, kw_only=True):
    """All findings, and how many rows of each noun were checked."""

    findings: tuple[Finding, ...]
    checked: dict[str, int]

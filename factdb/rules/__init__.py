"""Integrity rules: what must hold of a dossier, each with a code, a page and a remedy.

Each module is one rule; its docstring is its page. Codes begin with a letter for the subject: Q quotes,
A attribution, S sources, C claims, V verdicts, W waivers, L the database itself, X a rule that failed.
What is withdrawn is not complained about. What would hold of nearly every claim of a source is said once, of
the source.
"""

from collections.abc import Sequence

from factdb.db.transaction import Reading
from factdb.errors.refs import Unknown
from factdb.families import Family
from factdb.records.finding import CheckResult, Finding, RulePage
from factdb.rules._counts import checked
from factdb.rules._rule import Rule
from factdb.rules._runner import run

RULES = Family("factdb.rules", Rule)
_FAILED = "rule_failed"


def check(tx: Reading, *, select: Sequence[str] = (), ignore: Sequence[str] = ()) -> CheckResult:
    """What the rules find, sorted by code and ref, and how many rows of each noun stand.

    `select` and `ignore` take codes and beginnings of codes (`C101`, `C1`, `C`); without `select` all rules run.
    A rule that fails becomes a finding X001 with its code, and the rest still run. Raises Unknown for a code
    that no rule has.
    """
    rules, failed = every_rule(), RULES.get(_FAILED)
    ignored = _under(rules, ignore)
    chosen = (_under(rules, select) if select else rules.keys()) - ignored
    found = [finding for code in sorted(chosen) for finding in run(tx, rules[code], failed)]
    kept = [finding for finding in found if finding.code not in ignored]
    return CheckResult(findings=tuple(sorted(kept, key=_place)), checked=checked(tx))


def _place(finding: Finding) -> tuple[str, str, str]:
    return finding.code, finding.ref, finding.message


def every_rule() -> dict[str, Rule]:
    """The rules by code, sorted."""
    return dict(sorted((rule.page.code, rule) for _, rule in RULES))


def rule_pages() -> list[RulePage]:
    """The pages of all rules, sorted by code."""
    return [rule.page for rule in every_rule().values()]


def rule_page(code: str) -> RulePage:
    """The page of one rule. Raises Unknown."""
    rules = every_rule()
    if code.upper() not in rules:
        raise Unknown("rule", code)
    return rules[code.upper()].page


def _under(rules: dict[str, Rule], beginnings: Sequence[str]) -> set[str]:
    """The codes that begin as asked."""
    found: set[str] = set()
    for beginning in beginnings:
        codes = {code for code in rules if beginning and code.startswith(beginning.upper())}
        if not codes:
            raise Unknown("rule", beginning)
        found |= codes
    return found

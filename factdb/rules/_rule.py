"""What a rule is: a page, and a search over a transaction that gives refs and messages.

The page is the module's docstring: the first line says what the rule finds, the paragraph `Fix:` what to type,
where REF stands for the ref of the finding; the rest says why it matters.
"""

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from factdb.db.transaction import Reading
from factdb.records.finding import Finding, RulePage
from factdb.words import Noun, Severity

Findings = Iterator[tuple[str, str]]
"""Pairs of a ref and what is wrong with it: "has no evidence"."""

Search = Callable[[Reading], Findings]

_FIX = "Fix: "
_REF = re.compile(r"\bREF\b")


@dataclass(frozen=True)
class Rule:
    """One check; `search` finds the places, the page says all else."""

    page: RulePage
    search: Search

    def __call__(self, tx: Reading) -> Iterator[Finding]:
        """What the rule finds, as it is found."""
        for ref, message in self.search(tx):
            yield self.finding(ref, message)

    def finding(self, ref: str, message: str) -> Finding:
        """A finding of this rule at one place."""
        page = self.page
        return Finding(
            code=page.code,
            rule=page.rule,
            severity=page.severity,
            kind=page.kind,
            ref=ref,
            message=message,
            fix=_REF.sub(lambda _: ref, page.fix),
        )


def rule(code: str, severity: Severity, kind: Noun) -> Callable[[Search], Rule]:
    """Make the decorated search a rule; `kind` is the noun that its refs name."""

    def make(search: Search) -> Rule:
        summary, why, fix = _parts(search.__globals__["__doc__"] or "")
        name = search.__module__.rpartition(".")[2].replace("_", "-")
        page = RulePage(code=code, rule=name, severity=severity, kind=kind, summary=summary, why=why, fix=fix)
        return Rule(page, search)

    return make


def _parts(docstring: str) -> tuple[str, str, str]:
    """The summary, the why and the fix of a page, each with its lines joined."""
    summary, *rest = [" ".join(part.split()) for part in inspect.cleandoc(docstring).split("\n\n")]
    fixes = [part.removeprefix(_FIX) for part in rest if part.startswith(_FIX)]
    why = [part for part in rest if not part.startswith(_FIX)]
    return summary, "\n\n".join(why), " ".join(fixes)

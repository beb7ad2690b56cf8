"""Results of a check, and how a renderer writes them."""

from factdb.records.finding import CheckResult, Finding
from factdb.renderers import RENDERERS
from factdb.words import Noun, Severity

BARE = Finding(
    code="C101",
    rule="claim-without-evidence",
    severity=Severity.ERROR,
    kind=Noun.CLAIM,
    ref="scale-stake",
    message="has no evidence",
    fix="factdb evidence add scale-stake QUOTE",
)
UNHELD = Finding(
    code="A102",
    rule="primary-not-held",
    severity=Severity.WARNING,
    kind=Noun.SOURCE,
    ref="interview",
    message='is not held, "quoted", and 2 quotes rest on it',
    fix="get hold of interview",
)
CHECKED = {"entities": 1, "sources": 2, "captures": 0, "quotes": 26, "claims": 1400, "evidence": 1, "verdicts": 14}
EMPTY = CheckResult(findings=(), checked=dict.fromkeys(CHECKED, 0))
CLEAR = CheckResult(findings=(), checked=CHECKED)
FOUND = CheckResult(findings=(UNHELD, BARE), checked=CHECKED)


def rendered(name: str, result: CheckResult, *, colour: bool = False) -> list[str]:
    return list(RENDERERS.get(name)(result, colour=colour))

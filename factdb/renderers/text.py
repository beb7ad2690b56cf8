"""Findings for people: a line a finding, what to type beneath it, and a summary at the end.

Findings of one code stand together. What a source says can hold any character, so none that moves a cursor or
starts a colour reaches the terminal.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby

from factdb.records.finding import CheckResult, Finding
from factdb.renderers._renderer import renderer
from factdb.words import Severity

RESET, BOLD, DIM = "\x1b[0m", "\x1b[1m", "\x1b[2m"
COLOURS = {Severity.ERROR: "\x1b[31m", Severity.WARNING: "\x1b[33m", Severity.INFO: "\x1b[36m"}
GREEN = "\x1b[32m"

NOTHING = "Nothing to check: the database is empty."
ONE = {"entities": "entity", "evidence": "piece of evidence"}
MANY = {"evidence": "pieces of evidence"}


@renderer(suffix=".txt")
def text(result: CheckResult, colour: bool) -> Iterator[str]:
    for _, findings in groupby(result.findings, key=lambda finding: finding.code):
        for finding in findings:
            yield from _finding(finding, colour)
        yield ""
    yield _summary(result, colour)


def _finding(finding: Finding, colour: bool) -> Iterator[str]:
    code = _paint(finding.code, BOLD, colour)
    severity = _paint(finding.severity, COLOURS[finding.severity], colour)
    yield f"{code} {severity} {finding.kind} {_plain(finding.ref)}: {_plain(finding.message)}"
    yield _paint(f"     fix: {_plain(finding.fix)}", DIM, colour)


def _summary(result: CheckResult, colour: bool) -> str:
    if result.findings:
        return f"{_found(result.findings)} in {_checked(result.checked) or 'an empty database'}."
    if not any(result.checked.values()):
        return NOTHING
    return f"{_paint('All clear', GREEN, colour)}: {_checked(result.checked)} checked."


def _found(findings: tuple[Finding, ...]) -> str:
    """The findings counted: "3 findings (1 error, 2 warnings)"."""
    severities = Counter(finding.severity for finding in findings)
    each = [_count(severities[severity], severity) for severity in Severity if severities[severity]]
    return f"{_count(len(findings), 'finding')} ({', '.join(each)})"


def _checked(checked: Mapping[str, int]) -> str:
    """What was checked, without what there is none of: "14 claims, 26 quotes"."""
    return ", ".join(
        _count(number, ONE.get(noun, noun.removesuffix("s")), MANY.get(noun, noun))
        for noun, number in checked.items()
        if number
    )


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def _plain(words: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in words)


def _paint(words: str, colour: str, wanted: bool) -> str:
    return f"{colour}{words}{RESET}" if wanted else words

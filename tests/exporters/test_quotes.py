from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from factdb.exporters import _quotes
from factdb.exporters._index import Index
from factdb.records.quote import Holding
from factdb.records.redaction import Redaction
from factdb.words import Extent, Fidelity
from tests.exporters.sample import full, quote

EXCERPT = Holding(source="s", source_name="Gull Notes", extent=Extent.EXCERPT)
WHOLE = Holding(source="s", source_name="Gull Notes", extent=Extent.WHOLE)


@pytest.mark.parametrize(
    ("fidelity", "holding", "expected"),
    [
        (Fidelity.EXACT, WHOLE, "exact in Gull Notes"),
        (Fidelity.EXACT, EXCERPT, "exact in the excerpt held of Gull Notes"),
        (Fidelity.ALTERED, WHOLE, "altered against Gull Notes"),
        (Fidelity.ABSENT, WHOLE, "absent from Gull Notes"),
        (
            Fidelity.NORMALIZED,
            replace(EXCERPT, primary="m", primary_name="Meridian interview", primary_held=False),
            "normalized in the excerpt held of Gull Notes; primary (Meridian interview) not held",
        ),
        (
            Fidelity.SPLIT,
            replace(WHOLE, primary="m"),
            "split in Gull Notes; primary (m) held, but not where these words were taken from",
        ),
    ],
)
def test_a_grade_says_what_it_holds_of(fidelity, holding, expected):
    assert replace(quote("q", "dead end"), fidelity=fidelity, holding=holding).standing == expected


def test_the_chain_runs_from_the_mouth_outwards_with_the_sources_numbers(report):
    steps = _quotes.chain(report.quotes[2], Index(report))
    assert [(step.name, step.number) for step in steps] == [
        ("Mira Quill", None),
        ("interviewer (unnamed)", None),
        ("The Meridian", 2),
        ("Gull Notes", 1),
    ]


def test_a_quote_without_speaker_says_so():
    assert _quotes.speaker(quote("q", "dead end", speaker=None)) == "speaker not recorded"


def test_a_redacted_quote_says_so_and_links_to_no_passage():
    why = Redaction(at=datetime(2026, 5, 3, tzinfo=UTC), by="Pim", reason="a court order")
    index = Index(full())
    linked = next(each for each in index.report.quotes if _quotes.link(each, index))
    gone = replace(linked, redacted=why)
    assert _quotes.withdrawn(gone) == "redacted on 3 May 2026: a court order"
    assert gone.standing.endswith("; redacted on 3 May 2026: a court order")
    assert _quotes.link(gone, index) is None

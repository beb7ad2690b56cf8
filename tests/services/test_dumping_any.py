"""Whatever stands in a dossier, its dump is loaded and dumped again byte for byte."""

import shutil
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factdb.db.address import address
from factdb.db.transaction import reading, writing
from factdb.records.dossier.claim import (
    ClaimInput,
    EvidenceInput,
    QualifierInput,
    RelationInput,
    ValueInput,
    VerdictInput,
    VersionInput,
)
from factdb.records.dossier.entity import EntityInput, NameInput
from factdb.records.dossier.quote import QuoteInput
from factdb.records.dossier.source import CaptureInput, SourceInput
from factdb.records.dossier.whole import Dossier
from factdb.services import loading
from factdb.words import ClaimStatus, EntityKind, Modality, RelationKind, SourceType, Stance, Standing, ValueKind
from tests.conftest import ACTOR
from tests.services.dossiers import dump, load

SAID = "Words were said: the mill makes flour, and flour makes bread."
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=20)
PRINTED = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=20)
NOTES = st.none() | TEXTS
TIMES = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
PAST = st.datetimes(datetime(1900, 1, 1), datetime(2026, 1, 1), timezones=st.just(UTC))
FIGURES = st.decimals(allow_nan=False, allow_infinity=False, places=9, min_value=-(10**20), max_value=10**20)
VALUES = st.one_of(
    st.builds(ValueInput, kind=st.just(ValueKind.MONEY), amount=FIGURES, currency=st.just("EUR"), stated=NOTES),
    st.builds(ValueInput, kind=st.just(ValueKind.TEXT), text=TEXTS),
    st.builds(ValueInput, kind=st.just(ValueKind.DATE), edtf=st.sampled_from(["2025-04", "2025-11~", "2024/2026"])),
)
VERSIONS = st.builds(
    VersionInput,
    text=TEXTS,
    value=st.none() | VALUES,
    qualifiers=st.lists(st.builds(QualifierInput, property=TEXTS, value=VALUES), max_size=2),
    modality=st.sampled_from(Modality),
    change_reason=TEXTS,
)
VERDICTS = st.builds(
    VerdictInput,
    rating=st.sampled_from(["supported", "reported", "mixed"]),
    rationale=TEXTS,
    decided_at=PAST,
    checker=NOTES,
    evidence=st.sampled_from([["flour"], ["source@p. 3", "flour"], None]),
)


@st.composite
def dossiers(draw):
    entities = [
        EntityInput(
            ref=f"e{number}",
            kind=draw(st.sampled_from(EntityKind)),
            name=draw(TEXTS),
            note=draw(NOTES),
            external_ids=draw(st.dictionaries(TEXTS, TEXTS, max_size=2)),
            names=[NameInput(name=name) for name in sorted(draw(st.sets(TEXTS, max_size=2)))],
            created_at=draw(TIMES),
        )
        for number in range(draw(st.integers(0, 3)))
    ]
    csl = draw(
        st.dictionaries(TEXTS, TEXTS | st.integers(-9, 9) | st.booleans() | st.lists(TEXTS, max_size=2), max_size=2)
    )
    source = SourceInput(
        ref="source",
        type=SourceType.BOOK,
        title=draw(TEXTS),
        csl=csl,
        captures=[CaptureInput(text=SAID), CaptureInput(text=f"{draw(PRINTED)} {SAID}")],
    )
    quote = QuoteInput(ref="flour", source="source", capture=1, text="the mill makes flour", note=draw(NOTES))
    claims = [_claim(draw, number) for number in range(draw(st.integers(1, 3)))]
    return Dossier(entities=entities, sources=[source], quotes=[quote], claims=claims)


def _claim(draw, number):
    stance, standing = draw(st.sampled_from(Stance)), draw(st.sampled_from(Standing))
    return ClaimInput(
        ref=f"c{number}",
        status=draw(st.sampled_from(ClaimStatus)),
        status_reason=draw(NOTES),
        versions=draw(st.lists(VERSIONS, min_size=1, max_size=3)),
        evidence=[
            EvidenceInput(quote="flour", stance=stance, note=draw(NOTES)),
            EvidenceInput(source="source", locator="p. 3", status=standing),
        ],
        verdicts=draw(st.lists(VERDICTS, max_size=3)),
        relations=[RelationInput(kind=RelationKind.REFINES, claim="c0", rationale=draw(NOTES))] if number else [],
        tags=sorted(draw(st.sets(TEXTS, max_size=2))),
    )


@pytest.fixture
def fresh(sqlite_template, tmp_path):
    """A function that makes a new SQLite database each time: its writes and its reads."""
    path = tmp_path / "fresh.db"

    def made():
        shutil.copyfile(sqlite_template, path)
        where = address(str(path))
        return (lambda: writing(where, "load", ACTOR)), (lambda: reading(where))

    return made


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(dossier=dossiers(), form=st.sampled_from(["yaml", "jsonl"]))
def test_any_dossier_survives_dump_and_load(fresh, dossier, form):
    writes, reads = fresh()
    with writes() as tx:
        loading.load(tx, dossier, keep=True)
    dumped = dump(reads, form)
    writes, reads = fresh()
    load(writes, dumped, f"dump.{form}")
    assert dump(reads, form) == dumped


def test_awkward_figures_come_back_from_postgresql_as_they_went(writes, reads, fresh):
    figures = [Decimal("-0.00"), Decimal("1E+3"), Decimal("0.000000001000"), Decimal("98765432109876543210.5")]
    values = [ValueInput(kind=ValueKind.MONEY, amount=figure, currency="EUR") for figure in figures]
    claims = [ClaimInput(ref=f"c{number}", text="A sum.", value=value) for number, value in enumerate(values)]
    with writes() as tx:
        loading.load(tx, Dossier(claims=claims))
    dumped = dump(reads)
    other_writes, other_reads = fresh()
    load(other_writes, dumped)
    assert dump(other_reads) == dumped

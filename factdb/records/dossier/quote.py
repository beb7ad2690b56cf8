"""Quotes as a dossier writes them."""

from typing import Annotated

from msgspec import Meta

from factdb.records.base import Input
from factdb.records.dossier.row import Moment, Number, Offset, Ref, RowInput
from factdb.words import AttributionRole, Basis, Fidelity, Operation, QuoteKind, Standing


class PieceInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: Offset
    end: Offset
    seq: Number | None = None


class AttributionInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    role: AttributionRole
    entity: str | None = None
    source: str | None = None
    literal: str | None = None
    seq: Number | None = None


class DifferenceInput(Input, frozen=True, kw_only=True):
    operation: Operation
    source: str
    quote: str


class QuoteCheckInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """`capture` is the capture's number within the quote's source."""

    capture: Number
    fidelity: Fidelity
    score: float
    engine_version: str
    normalizations: list[str] = []
    flags: list[str] = []
    elided: list[str] = []
    difference: list[DifferenceInput] = []
    number: Number | None = None


class QuoteInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """`text` is one text, or a list where the quote is split. `capture` is a number within the source.

    Without a `basis` the source's own holds.
    """

    ref: Ref
    source: str
    capture: Number | None = None
    speaker: str | None = None
    text: str | list[str]
    occurrence: Annotated[int, Meta(ge=1, le=2**31 - 1)] | None = None
    kind: QuoteKind = QuoteKind.DIRECT
    said_on: str | None = None
    basis: Basis | None = None
    status: Standing = Standing.STANDS
    status_reason: str | None = None
    status_at: Moment | None = None
    status_by: str | None = None
    note: str | None = None
    pieces: list[PieceInput] = []
    attribution: list[AttributionInput] = []
    checks: list[QuoteCheckInput] = []

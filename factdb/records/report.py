"""Everything that a citation report shows, read once and handed to an exporter."""

from datetime import datetime

from factdb.records.base import Record
from factdb.records.claim import Claim
from factdb.records.entity import Entity
from factdb.records.finding import Finding
from factdb.records.quote import Quote
from factdb.records.source import Source


class HeldText(Record, frozen=True, kw_only=True):
    """The text of one capture, for the annotated view."""

    source: str
    capture: int
    text: str


class Report(Record, frozen=True, kw_only=True):
    """Claims with all that they cite. `sources` is in the order of the report's numbers.

    Refs tie the parts together: a claim's evidence names quotes and sources, a quote its source and speaker.
    """

    title: str
    made_at: datetime
    version: str
    selection: str
    claims: tuple[Claim, ...]
    quotes: tuple[Quote, ...]
    sources: tuple[Source, ...]
    entities: tuple[Entity, ...]
    texts: tuple[HeldText, ...]
    findings: tuple[Finding, ...]

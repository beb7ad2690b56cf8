"""A whole dossier: every section of the file."""

from factdb.records.base import Input
from factdb.records.dossier.claim import ClaimInput
from factdb.records.dossier.entity import EntityInput
from factdb.records.dossier.quote import QuoteInput
from factdb.records.dossier.redaction import RedactionInput
from factdb.records.dossier.row import Number, RowInput, Sha256
from factdb.records.dossier.scale import ScaleInput
from factdb.records.dossier.source import SourceInput
from factdb.words import Codec

FORMAT = 1
"""The version of the file format."""


class BlobInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    """Bytes under their hash; `data` is base64 of the bytes themselves.

    Bytes that were redacted have their `size` instead.
    """

    sha256: Sha256
    codec: Codec = Codec.ZLIB
    data: bytes | None = None
    size: Number | None = None


class Dossier(Input, frozen=True, kw_only=True, omit_defaults=True):
    """A whole file."""

    factdb: int = FORMAT
    scales: list[ScaleInput] = []
    entities: list[EntityInput] = []
    sources: list[SourceInput] = []
    quotes: list[QuoteInput] = []
    claims: list[ClaimInput] = []
    redactions: list[RedactionInput] = []
    blobs: list[BlobInput] = []

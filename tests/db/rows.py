"""Rows for tests of the schema itself: what each table asks for and no more, to be broken one column at a time."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Table, insert

from factdb.db.tables.claim import claim, claim_version
from factdb.db.tables.entity import entity
from factdb.db.tables.evidence import evidence
from factdb.db.tables.qualifier import qualifier
from factdb.db.tables.quote import piece, quote, quote_check
from factdb.db.tables.rating import rating, rating_scale
from factdb.db.tables.source import blob, capture, source
from factdb.db.tables.verdict import verdict, verdict_evidence
from factdb.ids import uuid7

NOW = datetime(2026, 1, 4, 14, tzinfo=UTC)
HASH = "0" * 64


class Rows:
    """Writes rows with Core, past all services; each method gives the new row's id."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, table: Table, **content: Any) -> Any:
        row = {"created_at": NOW, "created_by": "test", **content}
        if "id" in table.c:
            row.setdefault("id", uuid7())
        self._connection.execute(insert(table).values(row))
        return row.get("id")

    def entity(self, **other: Any) -> Any:
        return self.add(entity, **{"ref": f"e-{uuid7()}", "kind": "person", "name": "A", "folded": "a"} | other)

    def source(self, **other: Any) -> Any:
        return self.add(source, **{"ref": f"s-{uuid7()}", "type": "webpage", "title": "A", "status": "active"} | other)

    def blob(self, **other: Any) -> None:
        self.add(blob, **{"sha256": HASH, "size": 1, "codec": "raw", "data": b"a"} | other)

    def capture(self, source_id: Any, **other: Any) -> Any:
        hashes = {"raw_sha256": HASH, "text_sha256": HASH, "characters": 1}
        reader = {"extractor": "plain", "extractor_version": "1", "media_type": "text/plain"}
        return self.add(capture, **{"source_id": source_id, "seq": 1, "extent": "whole"} | hashes | reader | other)

    def quote(self, source_id: Any, capture_id: Any, **other: Any) -> Any:
        words = {"ref": f"q-{uuid7()}", "text": "a", "kind": "direct", "basis": "on_record", "status": "stands"}
        return self.add(quote, **{"source_id": source_id, "capture_id": capture_id} | words | other)

    def held_quote(self) -> Any:
        """A quote with the source and the capture that it needs."""
        self.blob()
        held = self.source()
        return self.quote(held, self.capture(held))

    def piece(self, quote_id: Any, **other: Any) -> Any:
        words = {"exact": "a", "prefix": "", "suffix": "", "start": 0, "end": 1}
        return self.add(piece, **{"quote_id": quote_id, "seq": 1} | words | other)

    def quote_check(self, quote_id: Any, capture_id: Any, **other: Any) -> Any:
        lists = {name: [] for name in ("normalizations", "flags", "elided", "difference")}
        grade = {"number": 1, "fidelity": "exact", "score": 100.0, "engine_version": "1"}
        return self.add(quote_check, **{"quote_id": quote_id, "capture_id": capture_id} | grade | lists | other)

    def claim(self, **other: Any) -> Any:
        return self.add(claim, **{"ref": f"c-{uuid7()}", "status": "open"} | other)

    def version(self, claim_id: Any, **other: Any) -> Any:
        content = {"number": 1, "text": "a", "modality": "asserted", "minor": False}
        return self.add(claim_version, **{"claim_id": claim_id} | content | other)

    def qualifier(self, version_id: Any, **value: Any) -> Any:
        return self.add(qualifier, claim_version_id=version_id, seq=1, property="share", **value)

    def evidence(self, claim_id: Any, **place: Any) -> Any:
        words = {"stance": "supports", "directness": "secondary", "status": "stands"}
        return self.add(evidence, **{"claim_id": claim_id} | words | place)

    def scale(self, **other: Any) -> Any:
        return self.add(rating_scale, **{"ref": f"r-{uuid7()}", "name": "A"} | other)

    def rating(self, **other: Any) -> Any:
        content = {"word": "good", "label": "Good", "seq": 1, "rank": 1, "ranked": True}
        return self.add(rating, **{"scale_id": other.pop("scale_id", None) or self.scale()} | content | other)

    def verdict(self, claim_id: Any, version_id: Any, **other: Any) -> Any:
        by = {"checker": "A", "rationale": "so", "decided_at": NOW, "known_as_of": date(2026, 1, 4)}
        rated = {"rating_id": other.pop("rating_id", None) or self.rating(rank=None, ranked=False), "ranked": False}
        return self.add(
            verdict, **{"claim_id": claim_id, "claim_version_id": version_id, "number": 1} | rated | by | other
        )

    def frozen(self, verdict_id: Any, evidence_id: Any, claim_id: Any) -> Any:
        return self.add(verdict_evidence, verdict_id=verdict_id, evidence_id=evidence_id, claim_id=claim_id)

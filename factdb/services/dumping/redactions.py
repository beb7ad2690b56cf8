"""What was redacted, as a dossier has it."""

from collections.abc import Iterator

from sqlalchemy import select

from factdb.db.tables.redaction import redacted_row, redaction
from factdb.db.tables.source import source
from factdb.db.transaction import Reading
from factdb.records.dossier.redaction import RedactedRowInput, RedactionInput
from factdb.services.dumping.streams import Children, stream, take


def rows(tx: Reading) -> Iterator[RedactionInput]:
    """All redactions with the rows that lost their words."""
    lost = Children(
        tx, select(redacted_row).order_by(redacted_row.c.redaction_id, redacted_row.c.id), parent="redaction_id"
    )
    named = select(redaction, source.c.ref.label("source")).join(source, source.c.id == redaction.c.source_id)
    for row in stream(tx, named.order_by(redaction.c.id)):
        below = [take(RedactedRowInput, each, table=each.table_name, key=each.row_id) for _, each in lost.of(row.id)]
        yield take(RedactionInput, row, rows=below)

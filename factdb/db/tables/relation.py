"""What one claim is to another, with the judgement kept, negatives too."""

from sqlalchemy import TEXT, CheckConstraint, Column, UniqueConstraint

from factdb.db.tables.base import table, to, word
from factdb.words import Judgement, RelationKind

relation = table(
    "relation",
    to("claim"),
    to("claim", "other_id"),
    *word("kind", RelationKind),
    *word("judgement", Judgement),
    Column("rationale", TEXT),
    UniqueConstraint("claim_id", "other_id", "kind"),
    CheckConstraint("claim_id <> other_id", name="not_itself"),
)

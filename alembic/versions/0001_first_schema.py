"""The first schema: entities, sources, captures, quotes, claims, evidence, verdicts."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.TEXT().with_variant(postgresql.UUID(), "postgresql")
MOMENT = sa.TEXT().with_variant(postgresql.TIMESTAMP(timezone=True), "postgresql")
DAY = sa.TEXT().with_variant(sa.DATE(), "postgresql")
AMOUNT = sa.TEXT().with_variant(sa.NUMERIC(), "postgresql")
REAL = sa.REAL().with_variant(sa.DOUBLE_PRECISION(), "postgresql")
FLAG = sa.INTEGER().with_variant(sa.BOOLEAN(), "postgresql")

APPEND_ONLY = ["capture", "claim_version", "qualifier", "quote_check", "verdict", "verdict_evidence"]
TABLES = [
    "blob",
    "entity",
    "rating_scale",
    "source",
    "text_key",
    "affiliation",
    "capture",
    "claim",
    "contributor",
    "entity_name",
    "rating",
    "source_link",
    "claim_version",
    "quote",
    "relation",
    "tag",
    "attribution",
    "evidence",
    "piece",
    "qualifier",
    "quote_check",
    "verdict",
    "verdict_evidence",
]


def upgrade() -> None:
    _nouns()
    _rows()
    _basis_on_postgresql()
    _triggers()


def downgrade() -> None:
    if _dialect() == "postgresql":
        op.drop_constraint("fk_verdict_basis", "verdict")
    for table in reversed(TABLES):
        op.drop_table(table)
    if _dialect() == "postgresql":
        op.execute("DROP FUNCTION factdb_append_only()")


def _dialect() -> str:
    return op.get_bind().dialect.name


def _verdict_basis() -> list[sa.ForeignKeyConstraint]:
    """The deferred key to the frozen set: SQLite takes it only with the table, PostgreSQL only after both are there."""
    columns, target = ["id", "basis_id"], ["verdict_evidence.verdict_id", "verdict_evidence.evidence_id"]
    made = sa.ForeignKeyConstraint(columns, target, name="fk_verdict_basis", deferrable=True, initially="DEFERRED")
    return [made] if _dialect() == "sqlite" else []


def _basis_on_postgresql() -> None:
    if _dialect() == "postgresql":
        op.create_foreign_key(
            "fk_verdict_basis",
            "verdict",
            "verdict_evidence",
            ["id", "basis_id"],
            ["verdict_id", "evidence_id"],
            deferrable=True,
            initially="DEFERRED",
        )


def _triggers() -> None:
    if _dialect() == "sqlite":
        for table in APPEND_ONLY:
            for event in ("update", "delete"):
                op.execute(
                    f"CREATE TRIGGER {table}_no_{event} BEFORE {event.upper()} ON {table}"
                    f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
                )
        return
    op.execute(
        "CREATE FUNCTION factdb_append_only() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    )
    for table in APPEND_ONLY:
        for name, event, each in (("change", "UPDATE OR DELETE", "ROW"), ("truncate", "TRUNCATE", "STATEMENT")):
            op.execute(
                f"CREATE TRIGGER {table}_no_{name} BEFORE {event} ON {table}"
                f" FOR EACH {each} EXECUTE FUNCTION factdb_append_only()"
            )


def _nouns() -> None:
    op.create_table(
        "blob",
        sa.Column("sha256", sa.TEXT(), nullable=False),
        sa.Column("size", sa.INTEGER(), nullable=False),
        sa.Column("codec", sa.TEXT(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_blob"),
        sa.CheckConstraint("codec IN ('raw', 'zlib')", name=op.f("ck_blob_codec_word")),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_blob_sha256_length")),
        sa.CheckConstraint("size >= 0", name=op.f("ck_blob_size_range")),
        sqlite_strict=True,
    )
    op.create_table(
        "entity",
        sa.Column("id", ID, nullable=False),
        sa.Column("ref", sa.TEXT(), nullable=False),
        sa.Column("kind", sa.TEXT(), nullable=False),
        sa.Column("name", sa.TEXT(), nullable=False),
        sa.Column("folded", sa.TEXT(), nullable=False),
        sa.Column("external_ids", sa.TEXT()),
        sa.Column("note", sa.TEXT()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entity"),
        sa.CheckConstraint(
            "kind IN ('person', 'organization', 'group', 'product', 'place', 'event', 'work', 'anonymous')",
            name=op.f("ck_entity_kind_word"),
        ),
        sa.UniqueConstraint("ref", name="uq_entity_ref"),
        sqlite_strict=True,
    )
    op.create_index("ix_entity_folded", "entity", ["folded"])
    op.create_table(
        "rating_scale",
        sa.Column("id", ID, nullable=False),
        sa.Column("ref", sa.TEXT(), nullable=False),
        sa.Column("name", sa.TEXT(), nullable=False),
        sa.Column("note", sa.TEXT()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rating_scale"),
        sa.UniqueConstraint("ref", name="uq_rating_scale_ref"),
        sqlite_strict=True,
    )
    op.create_table(
        "source",
        sa.Column("id", ID, nullable=False),
        sa.Column("ref", sa.TEXT(), nullable=False),
        sa.Column("type", sa.TEXT(), nullable=False),
        sa.Column("title", sa.TEXT(), nullable=False),
        sa.Column("container_title", sa.TEXT()),
        sa.Column("publisher", sa.TEXT()),
        sa.Column("url", sa.TEXT()),
        sa.Column("doi", sa.TEXT()),
        sa.Column("language", sa.TEXT()),
        sa.Column("issued", sa.TEXT()),
        sa.Column("issued_earliest", DAY),
        sa.Column("issued_latest", DAY),
        sa.Column("grade", sa.TEXT()),
        sa.Column("basis", sa.TEXT()),
        sa.Column("status", sa.TEXT(), nullable=False),
        sa.Column("status_reason", sa.TEXT()),
        sa.Column("status_at", MOMENT),
        sa.Column("status_by", sa.TEXT()),
        sa.Column("csl", sa.TEXT()),
        sa.Column("note", sa.TEXT()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_source"),
        sa.CheckConstraint(
            "basis IN ('on_record', 'background', 'off_record', 'document')", name=op.f("ck_source_basis_word")
        ),
        sa.CheckConstraint("grade IN ('A', 'B', 'C', 'D', 'E', 'F')", name=op.f("ck_source_grade_word")),
        sa.CheckConstraint(
            "issued IS NOT NULL OR (issued_earliest IS NULL AND issued_latest IS NULL)",
            name=op.f("ck_source_issued_bounds"),
        ),
        sa.CheckConstraint("issued_earliest <= issued_latest", name=op.f("ck_source_issued_order")),
        sa.CheckConstraint("status IN ('active', 'corrected', 'retracted')", name=op.f("ck_source_status_word")),
        sa.CheckConstraint(
            "type IN ('article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage')",
            name=op.f("ck_source_type_word"),
        ),
        sa.UniqueConstraint("ref", name="uq_source_ref"),
        sqlite_strict=True,
    )
    op.create_table(
        "text_key",
        sa.Column("text_sha256", sa.TEXT(), nullable=False),
        sa.Column("engine_version", sa.TEXT(), nullable=False),
        sa.Column("folded", sa.TEXT(), nullable=False),
        sa.Column("offsets", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("text_sha256", name="pk_text_key"),
        sqlite_strict=True,
    )
    op.create_table(
        "affiliation",
        sa.Column("id", ID, nullable=False),
        sa.Column("entity_id", ID, nullable=False),
        sa.Column("organization_id", ID, nullable=False),
        sa.Column("title", sa.TEXT(), nullable=False),
        sa.Column("valid_from", sa.TEXT()),
        sa.Column("valid_from_earliest", DAY),
        sa.Column("valid_from_latest", DAY),
        sa.Column("valid_to", sa.TEXT()),
        sa.Column("valid_to_earliest", DAY),
        sa.Column("valid_to_latest", DAY),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_affiliation"),
        sa.CheckConstraint(
            "valid_from IS NOT NULL OR (valid_from_earliest IS NULL AND valid_from_latest IS NULL)",
            name=op.f("ck_affiliation_valid_from_bounds"),
        ),
        sa.CheckConstraint("valid_from_earliest <= valid_from_latest", name=op.f("ck_affiliation_valid_from_order")),
        sa.CheckConstraint(
            "valid_to IS NOT NULL OR (valid_to_earliest IS NULL AND valid_to_latest IS NULL)",
            name=op.f("ck_affiliation_valid_to_bounds"),
        ),
        sa.CheckConstraint("valid_to_earliest <= valid_to_latest", name=op.f("ck_affiliation_valid_to_order")),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_affiliation_entity_id"),
        sa.ForeignKeyConstraint(["organization_id"], ["entity.id"], name="fk_affiliation_organization_id"),
        sa.UniqueConstraint(
            "entity_id", "organization_id", "title", name="uq_affiliation_entity_id_organization_id_title"
        ),
        sqlite_strict=True,
    )
    op.create_index("ix_affiliation_entity_id", "affiliation", ["entity_id"])
    op.create_index("ix_affiliation_organization_id", "affiliation", ["organization_id"])
    op.create_table(
        "capture",
        sa.Column("id", ID, nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("seq", sa.INTEGER(), nullable=False),
        sa.Column("retrieved_at", MOMENT),
        sa.Column("media_type", sa.TEXT(), nullable=False),
        sa.Column("charset", sa.TEXT()),
        sa.Column("raw_sha256", sa.TEXT(), nullable=False),
        sa.Column("text_sha256", sa.TEXT(), nullable=False),
        sa.Column("characters", sa.INTEGER(), nullable=False),
        sa.Column("extractor", sa.TEXT(), nullable=False),
        sa.Column("extractor_version", sa.TEXT(), nullable=False),
        sa.Column("extent", sa.TEXT(), nullable=False),
        sa.Column("url", sa.TEXT()),
        sa.Column("archive_url", sa.TEXT()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_capture"),
        sa.CheckConstraint("extent IN ('whole', 'excerpt')", name=op.f("ck_capture_extent_word")),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_capture_seq_range")),
        sa.ForeignKeyConstraint(["raw_sha256"], ["blob.sha256"], name="fk_capture_raw_sha256"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_capture_source_id"),
        sa.ForeignKeyConstraint(["text_sha256"], ["blob.sha256"], name="fk_capture_text_sha256"),
        sa.UniqueConstraint("id", "source_id", name="uq_capture_id_source_id"),
        sa.UniqueConstraint("source_id", "seq", name="uq_capture_source_id_seq"),
        sqlite_strict=True,
    )
    op.create_index("ix_capture_raw_sha256", "capture", ["raw_sha256"])
    op.create_index("ix_capture_source_id", "capture", ["source_id"])
    op.create_index("ix_capture_text_sha256", "capture", ["text_sha256"])
    op.create_table(
        "claim",
        sa.Column("id", ID, nullable=False),
        sa.Column("ref", sa.TEXT(), nullable=False),
        sa.Column("subject_id", ID),
        sa.Column("property", sa.TEXT()),
        sa.Column("status", sa.TEXT(), nullable=False),
        sa.Column("status_reason", sa.TEXT()),
        sa.Column("status_at", MOMENT),
        sa.Column("status_by", sa.TEXT()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_claim"),
        sa.CheckConstraint("status IN ('open', 'query', 'withdrawn')", name=op.f("ck_claim_status_word")),
        sa.ForeignKeyConstraint(["subject_id"], ["entity.id"], name="fk_claim_subject_id"),
        sa.UniqueConstraint("ref", name="uq_claim_ref"),
        sqlite_strict=True,
    )
    op.create_index("ix_claim_subject_id", "claim", ["subject_id"])
    op.create_table(
        "contributor",
        sa.Column("id", ID, nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("role", sa.TEXT(), nullable=False),
        sa.Column("entity_id", ID),
        sa.Column("literal", sa.TEXT()),
        sa.Column("seq", sa.INTEGER(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contributor"),
        sa.CheckConstraint("(entity_id IS NULL) <> (literal IS NULL)", name=op.f("ck_contributor_one_name")),
        sa.CheckConstraint(
            "role IN ('author', 'editor', 'translator', 'interviewer', 'interviewee', 'recipient', 'director', 'publisher')",
            name=op.f("ck_contributor_role_word"),
        ),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_contributor_entity_id"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_contributor_source_id"),
        sa.UniqueConstraint("source_id", "role", "seq", name="uq_contributor_source_id_role_seq"),
        sqlite_strict=True,
    )
    op.create_index("ix_contributor_entity_id", "contributor", ["entity_id"])
    op.create_index("ix_contributor_source_id", "contributor", ["source_id"])
    op.create_table(
        "entity_name",
        sa.Column("id", ID, nullable=False),
        sa.Column("entity_id", ID, nullable=False),
        sa.Column("name", sa.TEXT(), nullable=False),
        sa.Column("folded", sa.TEXT(), nullable=False),
        sa.Column("kind", sa.TEXT(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entity_name"),
        sa.CheckConstraint(
            "kind IN ('alias', 'short', 'former', 'misspelling')", name=op.f("ck_entity_name_kind_word")
        ),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_entity_name_entity_id"),
        sa.UniqueConstraint("entity_id", "name", name="uq_entity_name_entity_id_name"),
        sqlite_strict=True,
    )
    op.create_index("ix_entity_name_entity_id", "entity_name", ["entity_id"])
    op.create_index("ix_entity_name_folded", "entity_name", ["folded"])
    op.create_table(
        "rating",
        sa.Column("id", ID, nullable=False),
        sa.Column("scale_id", ID, nullable=False),
        sa.Column("word", sa.TEXT(), nullable=False),
        sa.Column("label", sa.TEXT(), nullable=False),
        sa.Column("seq", sa.INTEGER(), nullable=False),
        sa.Column("rank", sa.INTEGER()),
        sa.Column("ranked", FLAG, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rating"),
        sa.CheckConstraint("ranked = (rank IS NOT NULL)", name=op.f("ck_rating_ranked")),
        sa.ForeignKeyConstraint(["scale_id"], ["rating_scale.id"], name="fk_rating_scale_id"),
        sa.UniqueConstraint("id", "ranked", name="uq_rating_id_ranked"),
        sa.UniqueConstraint("scale_id", "word", name="uq_rating_scale_id_word"),
        sqlite_strict=True,
    )
    op.create_index("ix_rating_scale_id", "rating", ["scale_id"])
    op.create_table(
        "source_link",
        sa.Column("id", ID, nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("target_id", ID, nullable=False),
        sa.Column("kind", sa.TEXT(), nullable=False),
        sa.Column("note", sa.TEXT()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_source_link"),
        sa.CheckConstraint(
            "kind IN ('quotes', 'summarizes', 'republishes', 'translates', 'revises', 'retracts', 'cites')",
            name=op.f("ck_source_link_kind_word"),
        ),
        sa.CheckConstraint("source_id <> target_id", name=op.f("ck_source_link_not_itself")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_source_link_source_id"),
        sa.ForeignKeyConstraint(["target_id"], ["source.id"], name="fk_source_link_target_id"),
        sa.UniqueConstraint("source_id", "target_id", "kind", name="uq_source_link_source_id_target_id_kind"),
        sqlite_strict=True,
    )
    op.create_index("ix_source_link_source_id", "source_link", ["source_id"])
    op.create_index("ix_source_link_target_id", "source_link", ["target_id"])


def _rows() -> None:
    op.create_table(
        "claim_version",
        sa.Column("id", ID, nullable=False),
        sa.Column("claim_id", ID, nullable=False),
        sa.Column("number", sa.INTEGER(), nullable=False),
        sa.Column("text", sa.TEXT(), nullable=False),
        sa.Column("value_kind", sa.TEXT()),
        sa.Column("value_comparator", sa.TEXT()),
        sa.Column("value_amount", AMOUNT),
        sa.Column("value_low", AMOUNT),
        sa.Column("value_high", AMOUNT),
        sa.Column("value_currency", sa.TEXT()),
        sa.Column("value_unit", sa.TEXT()),
        sa.Column("value_text", sa.TEXT()),
        sa.Column("value_stated", sa.TEXT()),
        sa.Column("value_edtf", sa.TEXT()),
        sa.Column("value_edtf_earliest", DAY),
        sa.Column("value_edtf_latest", DAY),
        sa.Column("value_least", REAL),
        sa.Column("value_most", REAL),
        sa.Column("as_of", sa.TEXT()),
        sa.Column("as_of_earliest", DAY),
        sa.Column("as_of_latest", DAY),
        sa.Column("modality", sa.TEXT(), nullable=False),
        sa.Column("minor", FLAG, nullable=False),
        sa.Column("change_reason", sa.TEXT()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_claim_version"),
        sa.CheckConstraint(
            "as_of IS NOT NULL OR (as_of_earliest IS NULL AND as_of_latest IS NULL)",
            name=op.f("ck_claim_version_as_of_bounds"),
        ),
        sa.CheckConstraint("as_of_earliest <= as_of_latest", name=op.f("ck_claim_version_as_of_order")),
        sa.CheckConstraint(
            "modality IN ('asserted', 'target', 'estimate', 'forecast', 'allegation', 'opinion')",
            name=op.f("ck_claim_version_modality_word"),
        ),
        sa.CheckConstraint("number >= 1", name=op.f("ck_claim_version_number_range")),
        sa.CheckConstraint("number = 1 OR change_reason IS NOT NULL", name=op.f("ck_claim_version_reason_given")),
        sa.CheckConstraint("length(text) > 0", name=op.f("ck_claim_version_text_length")),
        sa.CheckConstraint(
            "value_amount IS NULL OR value_low IS NULL", name=op.f("ck_claim_version_value_amount_or_bounds")
        ),
        sa.CheckConstraint("value_least <= value_most", name=op.f("ck_claim_version_value_bounds_order")),
        sa.CheckConstraint(
            "(value_low IS NULL) = (value_high IS NULL)", name=op.f("ck_claim_version_value_bounds_together")
        ),
        sa.CheckConstraint(
            "(value_kind IS NULL) = (value_comparator IS NULL)", name=op.f("ck_claim_version_value_comparator")
        ),
        sa.CheckConstraint(
            "value_comparator IN ('eq', 'about', 'gt', 'ge', 'lt', 'le', 'range')",
            name=op.f("ck_claim_version_value_comparator_word"),
        ),
        sa.CheckConstraint(
            "CASE WHEN value_kind IS NULL THEN value_amount IS NULL AND value_low IS NULL AND value_currency IS NULL AND value_edtf IS NULL AND value_text IS NULL WHEN value_kind = 'date' THEN value_edtf IS NOT NULL WHEN value_kind = 'text' THEN value_text IS NOT NULL ELSE value_amount IS NOT NULL OR value_low IS NOT NULL END",
            name=op.f("ck_claim_version_value_content"),
        ),
        sa.CheckConstraint(
            "value_edtf IS NOT NULL OR (value_edtf_earliest IS NULL AND value_edtf_latest IS NULL)",
            name=op.f("ck_claim_version_value_edtf_bounds"),
        ),
        sa.CheckConstraint("value_edtf_earliest <= value_edtf_latest", name=op.f("ck_claim_version_value_edtf_order")),
        sa.CheckConstraint(
            "value_kind IN ('money', 'percent', 'quantity', 'date', 'duration', 'ratio', 'text')",
            name=op.f("ck_claim_version_value_kind_word"),
        ),
        sa.CheckConstraint(
            "(value_kind = 'money') = (value_currency IS NOT NULL)", name=op.f("ck_claim_version_value_money_currency")
        ),
        sa.CheckConstraint(
            "value_kind = 'date' OR (value_comparator = 'range') = (value_low IS NOT NULL)",
            name=op.f("ck_claim_version_value_range_bounds"),
        ),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_claim_version_claim_id"),
        sa.UniqueConstraint("claim_id", "number", name="uq_claim_version_claim_id_number"),
        sa.UniqueConstraint("id", "claim_id", name="uq_claim_version_id_claim_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_claim_version_claim_id", "claim_version", ["claim_id"])
    op.create_table(
        "quote",
        sa.Column("id", ID, nullable=False),
        sa.Column("ref", sa.TEXT(), nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("capture_id", ID, nullable=False),
        sa.Column("speaker_id", ID),
        sa.Column("text", sa.TEXT(), nullable=False),
        sa.Column("kind", sa.TEXT(), nullable=False),
        sa.Column("said_on", sa.TEXT()),
        sa.Column("said_on_earliest", DAY),
        sa.Column("said_on_latest", DAY),
        sa.Column("basis", sa.TEXT(), nullable=False),
        sa.Column("status", sa.TEXT(), nullable=False),
        sa.Column("status_reason", sa.TEXT()),
        sa.Column("status_at", MOMENT),
        sa.Column("status_by", sa.TEXT()),
        sa.Column("note", sa.TEXT()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_quote"),
        sa.CheckConstraint(
            "basis IN ('on_record', 'background', 'off_record', 'document')", name=op.f("ck_quote_basis_word")
        ),
        sa.CheckConstraint("kind IN ('direct', 'partial', 'paraphrase', 'term')", name=op.f("ck_quote_kind_word")),
        sa.CheckConstraint(
            "said_on IS NOT NULL OR (said_on_earliest IS NULL AND said_on_latest IS NULL)",
            name=op.f("ck_quote_said_on_bounds"),
        ),
        sa.CheckConstraint("said_on_earliest <= said_on_latest", name=op.f("ck_quote_said_on_order")),
        sa.CheckConstraint("status IN ('stands', 'withdrawn')", name=op.f("ck_quote_status_word")),
        sa.CheckConstraint("length(text) > 0", name=op.f("ck_quote_text_length")),
        sa.ForeignKeyConstraint(
            ["capture_id", "source_id"], ["capture.id", "capture.source_id"], name="fk_quote_capture_id_source_id"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_quote_source_id"),
        sa.ForeignKeyConstraint(["speaker_id"], ["entity.id"], name="fk_quote_speaker_id"),
        sa.UniqueConstraint("ref", name="uq_quote_ref"),
        sqlite_strict=True,
    )
    op.create_index("ix_quote_capture_id", "quote", ["capture_id"])
    op.create_index("ix_quote_source_id", "quote", ["source_id"])
    op.create_index("ix_quote_speaker_id", "quote", ["speaker_id"])
    op.create_table(
        "relation",
        sa.Column("id", ID, nullable=False),
        sa.Column("claim_id", ID, nullable=False),
        sa.Column("other_id", ID, nullable=False),
        sa.Column("kind", sa.TEXT(), nullable=False),
        sa.Column("judgement", sa.TEXT(), nullable=False),
        sa.Column("rationale", sa.TEXT()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_relation"),
        sa.CheckConstraint("judgement IN ('positive', 'negative', 'unsure')", name=op.f("ck_relation_judgement_word")),
        sa.CheckConstraint(
            "kind IN ('repeats', 'contradicts', 'refines', 'part_of', 'supersedes')", name=op.f("ck_relation_kind_word")
        ),
        sa.CheckConstraint("claim_id <> other_id", name=op.f("ck_relation_not_itself")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_relation_claim_id"),
        sa.ForeignKeyConstraint(["other_id"], ["claim.id"], name="fk_relation_other_id"),
        sa.UniqueConstraint("claim_id", "other_id", "kind", name="uq_relation_claim_id_other_id_kind"),
        sqlite_strict=True,
    )
    op.create_index("ix_relation_claim_id", "relation", ["claim_id"])
    op.create_index("ix_relation_other_id", "relation", ["other_id"])
    op.create_table(
        "tag",
        sa.Column("id", ID, nullable=False),
        sa.Column("claim_id", ID, nullable=False),
        sa.Column("name", sa.TEXT(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tag"),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_tag_claim_id"),
        sa.UniqueConstraint("claim_id", "name", name="uq_tag_claim_id_name"),
        sqlite_strict=True,
    )
    op.create_index("ix_tag_claim_id", "tag", ["claim_id"])
    op.create_index("ix_tag_name", "tag", ["name"])
    op.create_table(
        "attribution",
        sa.Column("id", ID, nullable=False),
        sa.Column("quote_id", ID, nullable=False),
        sa.Column("seq", sa.INTEGER(), nullable=False),
        sa.Column("role", sa.TEXT(), nullable=False),
        sa.Column("entity_id", ID),
        sa.Column("source_id", ID),
        sa.Column("literal", sa.TEXT()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attribution"),
        sa.CheckConstraint(
            "role IN ('speaker', 'interviewer', 'relayed_by', 'published_by', 'republished_by', 'translator')",
            name=op.f("ck_attribution_role_word"),
        ),
        sa.CheckConstraint(
            "entity_id IS NOT NULL OR source_id IS NOT NULL OR literal IS NOT NULL",
            name=op.f("ck_attribution_somebody"),
        ),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], name="fk_attribution_entity_id"),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name="fk_attribution_quote_id"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_attribution_source_id"),
        sa.UniqueConstraint("quote_id", "seq", name="uq_attribution_quote_id_seq"),
        sqlite_strict=True,
    )
    op.create_index("ix_attribution_entity_id", "attribution", ["entity_id"])
    op.create_index("ix_attribution_quote_id", "attribution", ["quote_id"])
    op.create_index("ix_attribution_source_id", "attribution", ["source_id"])
    op.create_table(
        "evidence",
        sa.Column("id", ID, nullable=False),
        sa.Column("claim_id", ID, nullable=False),
        sa.Column("quote_id", ID),
        sa.Column("source_id", ID),
        sa.Column("locator", sa.TEXT()),
        sa.Column("stance", sa.TEXT(), nullable=False),
        sa.Column("directness", sa.TEXT(), nullable=False),
        sa.Column("note", sa.TEXT()),
        sa.Column("status", sa.TEXT(), nullable=False),
        sa.Column("status_reason", sa.TEXT()),
        sa.Column("status_at", MOMENT),
        sa.Column("status_by", sa.TEXT()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_evidence"),
        sa.CheckConstraint("directness IN ('primary', 'secondary')", name=op.f("ck_evidence_directness_word")),
        sa.CheckConstraint("(source_id IS NULL) = (locator IS NULL)", name=op.f("ck_evidence_locator_with_source")),
        sa.CheckConstraint("(quote_id IS NULL) <> (source_id IS NULL)", name=op.f("ck_evidence_quote_or_source")),
        sa.CheckConstraint(
            "stance IN ('supports', 'refutes', 'qualifies', 'mentions')", name=op.f("ck_evidence_stance_word")
        ),
        sa.CheckConstraint("status IN ('stands', 'withdrawn')", name=op.f("ck_evidence_status_word")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_evidence_claim_id"),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name="fk_evidence_quote_id"),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name="fk_evidence_source_id"),
        sa.UniqueConstraint("claim_id", "quote_id", name="uq_evidence_claim_id_quote_id"),
        sa.UniqueConstraint("claim_id", "source_id", "locator", name="uq_evidence_claim_id_source_id_locator"),
        sa.UniqueConstraint("id", "claim_id", name="uq_evidence_id_claim_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_evidence_claim_id", "evidence", ["claim_id"])
    op.create_index("ix_evidence_quote_id", "evidence", ["quote_id"])
    op.create_index("ix_evidence_source_id", "evidence", ["source_id"])
    op.create_table(
        "piece",
        sa.Column("id", ID, nullable=False),
        sa.Column("quote_id", ID, nullable=False),
        sa.Column("seq", sa.INTEGER(), nullable=False),
        sa.Column("exact", sa.TEXT(), nullable=False),
        sa.Column("prefix", sa.TEXT(), nullable=False),
        sa.Column("suffix", sa.TEXT(), nullable=False),
        sa.Column("start", sa.INTEGER(), nullable=False),
        sa.Column("end", sa.INTEGER(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_piece"),
        sa.CheckConstraint('start >= 0 AND start < "end"', name=op.f("ck_piece_span")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name="fk_piece_quote_id"),
        sa.UniqueConstraint("quote_id", "seq", name="uq_piece_quote_id_seq"),
        sqlite_strict=True,
    )
    op.create_index("ix_piece_quote_id", "piece", ["quote_id"])
    op.create_table(
        "qualifier",
        sa.Column("id", ID, nullable=False),
        sa.Column("claim_version_id", ID, nullable=False),
        sa.Column("seq", sa.INTEGER(), nullable=False),
        sa.Column("property", sa.TEXT(), nullable=False),
        sa.Column("value_kind", sa.TEXT(), nullable=False),
        sa.Column("value_comparator", sa.TEXT(), nullable=False),
        sa.Column("value_amount", AMOUNT),
        sa.Column("value_low", AMOUNT),
        sa.Column("value_high", AMOUNT),
        sa.Column("value_currency", sa.TEXT()),
        sa.Column("value_unit", sa.TEXT()),
        sa.Column("value_text", sa.TEXT()),
        sa.Column("value_stated", sa.TEXT()),
        sa.Column("value_edtf", sa.TEXT()),
        sa.Column("value_edtf_earliest", DAY),
        sa.Column("value_edtf_latest", DAY),
        sa.Column("value_least", REAL),
        sa.Column("value_most", REAL),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_qualifier"),
        sa.CheckConstraint(
            "value_amount IS NULL OR value_low IS NULL", name=op.f("ck_qualifier_value_amount_or_bounds")
        ),
        sa.CheckConstraint("value_least <= value_most", name=op.f("ck_qualifier_value_bounds_order")),
        sa.CheckConstraint(
            "(value_low IS NULL) = (value_high IS NULL)", name=op.f("ck_qualifier_value_bounds_together")
        ),
        sa.CheckConstraint(
            "(value_kind IS NULL) = (value_comparator IS NULL)", name=op.f("ck_qualifier_value_comparator")
        ),
        sa.CheckConstraint(
            "value_comparator IN ('eq', 'about', 'gt', 'ge', 'lt', 'le', 'range')",
            name=op.f("ck_qualifier_value_comparator_word"),
        ),
        sa.CheckConstraint(
            "CASE WHEN value_kind IS NULL THEN value_amount IS NULL AND value_low IS NULL AND value_currency IS NULL AND value_edtf IS NULL AND value_text IS NULL WHEN value_kind = 'date' THEN value_edtf IS NOT NULL WHEN value_kind = 'text' THEN value_text IS NOT NULL ELSE value_amount IS NOT NULL OR value_low IS NOT NULL END",
            name=op.f("ck_qualifier_value_content"),
        ),
        sa.CheckConstraint(
            "value_edtf IS NOT NULL OR (value_edtf_earliest IS NULL AND value_edtf_latest IS NULL)",
            name=op.f("ck_qualifier_value_edtf_bounds"),
        ),
        sa.CheckConstraint("value_edtf_earliest <= value_edtf_latest", name=op.f("ck_qualifier_value_edtf_order")),
        sa.CheckConstraint(
            "value_kind IN ('money', 'percent', 'quantity', 'date', 'duration', 'ratio', 'text')",
            name=op.f("ck_qualifier_value_kind_word"),
        ),
        sa.CheckConstraint(
            "(value_kind = 'money') = (value_currency IS NOT NULL)", name=op.f("ck_qualifier_value_money_currency")
        ),
        sa.CheckConstraint(
            "value_kind = 'date' OR (value_comparator = 'range') = (value_low IS NOT NULL)",
            name=op.f("ck_qualifier_value_range_bounds"),
        ),
        sa.ForeignKeyConstraint(["claim_version_id"], ["claim_version.id"], name="fk_qualifier_claim_version_id"),
        sa.UniqueConstraint("claim_version_id", "seq", name="uq_qualifier_claim_version_id_seq"),
        sqlite_strict=True,
    )
    op.create_index("ix_qualifier_claim_version_id", "qualifier", ["claim_version_id"])
    op.create_table(
        "quote_check",
        sa.Column("id", ID, nullable=False),
        sa.Column("quote_id", ID, nullable=False),
        sa.Column("number", sa.INTEGER(), nullable=False),
        sa.Column("capture_id", ID, nullable=False),
        sa.Column("fidelity", sa.TEXT(), nullable=False),
        sa.Column("score", REAL, nullable=False),
        sa.Column("engine_version", sa.TEXT(), nullable=False),
        sa.Column("normalizations", sa.TEXT(), nullable=False),
        sa.Column("flags", sa.TEXT(), nullable=False),
        sa.Column("elided", sa.TEXT(), nullable=False),
        sa.Column("difference", sa.TEXT(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_quote_check"),
        sa.CheckConstraint(
            "fidelity IN ('exact', 'normalized', 'elided', 'bracketed', 'split', 'spliced', 'altered', 'absent')",
            name=op.f("ck_quote_check_fidelity_word"),
        ),
        sa.ForeignKeyConstraint(["capture_id"], ["capture.id"], name="fk_quote_check_capture_id"),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name="fk_quote_check_quote_id"),
        sa.UniqueConstraint("quote_id", "number", name="uq_quote_check_quote_id_number"),
        sqlite_strict=True,
    )
    op.create_index("ix_quote_check_capture_id", "quote_check", ["capture_id"])
    op.create_index("ix_quote_check_quote_id", "quote_check", ["quote_id"])
    op.create_table(
        "verdict",
        sa.Column("id", ID, nullable=False),
        sa.Column("claim_id", ID, nullable=False),
        sa.Column("claim_version_id", ID, nullable=False),
        sa.Column("number", sa.INTEGER(), nullable=False),
        sa.Column("rating_id", ID, nullable=False),
        sa.Column("ranked", FLAG, nullable=False),
        sa.Column("rationale", sa.TEXT(), nullable=False),
        sa.Column("checker", sa.TEXT(), nullable=False),
        sa.Column("decided_at", MOMENT, nullable=False),
        sa.Column("known_as_of", DAY, nullable=False),
        sa.Column("supersedes_id", ID),
        sa.Column("change_reason", sa.TEXT()),
        sa.Column("basis_id", ID),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_verdict"),
        sa.CheckConstraint("NOT ranked OR basis_id IS NOT NULL", name=op.f("ck_verdict_evidence_given")),
        sa.CheckConstraint("(supersedes_id IS NULL) = (number = 1)", name=op.f("ck_verdict_supersedes_last")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim.id"], name="fk_verdict_claim_id"),
        sa.ForeignKeyConstraint(
            ["claim_version_id", "claim_id"],
            ["claim_version.id", "claim_version.claim_id"],
            name="fk_verdict_claim_version_id_claim_id",
        ),
        sa.ForeignKeyConstraint(
            ["rating_id", "ranked"], ["rating.id", "rating.ranked"], name="fk_verdict_rating_id_ranked"
        ),
        sa.ForeignKeyConstraint(
            ["supersedes_id", "claim_id"], ["verdict.id", "verdict.claim_id"], name="fk_verdict_supersedes_id_claim_id"
        ),
        sa.UniqueConstraint("claim_id", "number", name="uq_verdict_claim_id_number"),
        sa.UniqueConstraint("id", "claim_id", name="uq_verdict_id_claim_id"),
        *_verdict_basis(),
        sqlite_strict=True,
    )
    op.create_index("ix_verdict_claim_id", "verdict", ["claim_id"])
    op.create_index("ix_verdict_claim_version_id", "verdict", ["claim_version_id"])
    op.create_index("ix_verdict_rating_id", "verdict", ["rating_id"])
    op.create_index("ix_verdict_supersedes_id", "verdict", ["supersedes_id"])
    op.create_table(
        "verdict_evidence",
        sa.Column("id", ID, nullable=False),
        sa.Column("verdict_id", ID, nullable=False),
        sa.Column("evidence_id", ID, nullable=False),
        sa.Column("claim_id", ID, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.TEXT(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_verdict_evidence"),
        sa.ForeignKeyConstraint(
            ["evidence_id", "claim_id"],
            ["evidence.id", "evidence.claim_id"],
            name="fk_verdict_evidence_evidence_id_claim_id",
        ),
        sa.ForeignKeyConstraint(
            ["verdict_id", "claim_id"],
            ["verdict.id", "verdict.claim_id"],
            name="fk_verdict_evidence_verdict_id_claim_id",
        ),
        sa.UniqueConstraint("verdict_id", "evidence_id", name="uq_verdict_evidence_verdict_id_evidence_id"),
        sqlite_strict=True,
    )
    op.create_index("ix_verdict_evidence_evidence_id", "verdict_evidence", ["evidence_id"])

CREATE FUNCTION public.factdb_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;

CREATE TABLE public.affiliation (
    id uuid NOT NULL,
    entity_id uuid NOT NULL,
    organization_id uuid NOT NULL,
    title text NOT NULL,
    valid_from text,
    valid_from_earliest date,
    valid_from_latest date,
    valid_to text,
    valid_to_earliest date,
    valid_to_latest date,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_affiliation_valid_from_bounds CHECK (((valid_from IS NOT NULL) OR ((valid_from_earliest IS NULL) AND (valid_from_latest IS NULL)))),
    CONSTRAINT ck_affiliation_valid_from_order CHECK ((valid_from_earliest <= valid_from_latest)),
    CONSTRAINT ck_affiliation_valid_to_bounds CHECK (((valid_to IS NOT NULL) OR ((valid_to_earliest IS NULL) AND (valid_to_latest IS NULL)))),
    CONSTRAINT ck_affiliation_valid_to_order CHECK ((valid_to_earliest <= valid_to_latest))
);

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);

CREATE TABLE public.attribution (
    id uuid NOT NULL,
    quote_id uuid NOT NULL,
    seq integer NOT NULL,
    role text NOT NULL,
    entity_id uuid,
    source_id uuid,
    literal text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_attribution_role_word CHECK ((role = ANY (ARRAY['speaker'::text, 'interviewer'::text, 'relayed_by'::text, 'published_by'::text, 'republished_by'::text, 'translator'::text]))),
    CONSTRAINT ck_attribution_somebody CHECK (((entity_id IS NOT NULL) OR (source_id IS NOT NULL) OR (literal IS NOT NULL)))
);

CREATE TABLE public.blob (
    sha256 text NOT NULL,
    size integer NOT NULL,
    codec text NOT NULL,
    data bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_blob_codec_word CHECK ((codec = ANY (ARRAY['raw'::text, 'zlib'::text]))),
    CONSTRAINT ck_blob_sha256_length CHECK ((length(sha256) = 64)),
    CONSTRAINT ck_blob_size_range CHECK ((size >= 0))
);

CREATE TABLE public.capture (
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    seq integer NOT NULL,
    retrieved_at timestamp with time zone,
    media_type text NOT NULL,
    charset text,
    raw_sha256 text NOT NULL,
    text_sha256 text NOT NULL,
    characters integer NOT NULL,
    extractor text NOT NULL,
    extractor_version text NOT NULL,
    extent text NOT NULL,
    url text,
    archive_url text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_capture_extent_word CHECK ((extent = ANY (ARRAY['whole'::text, 'excerpt'::text]))),
    CONSTRAINT ck_capture_seq_range CHECK ((seq >= 1))
);

CREATE TABLE public.claim (
    id uuid NOT NULL,
    ref text NOT NULL,
    subject_id uuid,
    property text,
    status text NOT NULL,
    status_reason text,
    status_at timestamp with time zone,
    status_by text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_claim_status_word CHECK ((status = ANY (ARRAY['open'::text, 'query'::text, 'withdrawn'::text])))
);

CREATE TABLE public.claim_version (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    value_kind text,
    value_comparator text,
    value_amount numeric,
    value_low numeric,
    value_high numeric,
    value_currency text,
    value_unit text,
    value_text text,
    value_stated text,
    value_edtf text,
    value_edtf_earliest date,
    value_edtf_latest date,
    value_least double precision,
    value_most double precision,
    as_of text,
    as_of_earliest date,
    as_of_latest date,
    modality text NOT NULL,
    minor boolean NOT NULL,
    change_reason text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_claim_version_as_of_bounds CHECK (((as_of IS NOT NULL) OR ((as_of_earliest IS NULL) AND (as_of_latest IS NULL)))),
    CONSTRAINT ck_claim_version_as_of_order CHECK ((as_of_earliest <= as_of_latest)),
    CONSTRAINT ck_claim_version_modality_word CHECK ((modality = ANY (ARRAY['asserted'::text, 'target'::text, 'estimate'::text, 'forecast'::text, 'allegation'::text, 'opinion'::text]))),
    CONSTRAINT ck_claim_version_number_range CHECK ((number >= 1)),
    CONSTRAINT ck_claim_version_reason_given CHECK (((number = 1) OR (change_reason IS NOT NULL))),
    CONSTRAINT ck_claim_version_text_length CHECK ((length(text) > 0)),
    CONSTRAINT ck_claim_version_value_amount_or_bounds CHECK (((value_amount IS NULL) OR (value_low IS NULL))),
    CONSTRAINT ck_claim_version_value_bounds_order CHECK ((value_least <= value_most)),
    CONSTRAINT ck_claim_version_value_bounds_together CHECK (((value_low IS NULL) = (value_high IS NULL))),
    CONSTRAINT ck_claim_version_value_comparator CHECK (((value_kind IS NULL) = (value_comparator IS NULL))),
    CONSTRAINT ck_claim_version_value_comparator_word CHECK ((value_comparator = ANY (ARRAY['eq'::text, 'about'::text, 'gt'::text, 'ge'::text, 'lt'::text, 'le'::text, 'range'::text]))),
    CONSTRAINT ck_claim_version_value_content CHECK (
CASE
    WHEN (value_kind IS NULL) THEN ((value_amount IS NULL) AND (value_low IS NULL) AND (value_currency IS NULL) AND (value_edtf IS NULL) AND (value_text IS NULL))
    WHEN (value_kind = 'date'::text) THEN (value_edtf IS NOT NULL)
    WHEN (value_kind = 'text'::text) THEN (value_text IS NOT NULL)
    ELSE ((value_amount IS NOT NULL) OR (value_low IS NOT NULL))
END),
    CONSTRAINT ck_claim_version_value_edtf_bounds CHECK (((value_edtf IS NOT NULL) OR ((value_edtf_earliest IS NULL) AND (value_edtf_latest IS NULL)))),
    CONSTRAINT ck_claim_version_value_edtf_order CHECK ((value_edtf_earliest <= value_edtf_latest)),
    CONSTRAINT ck_claim_version_value_kind_word CHECK ((value_kind = ANY (ARRAY['money'::text, 'percent'::text, 'quantity'::text, 'date'::text, 'duration'::text, 'ratio'::text, 'text'::text]))),
    CONSTRAINT ck_claim_version_value_money_currency CHECK (((value_kind = 'money'::text) = (value_currency IS NOT NULL))),
    CONSTRAINT ck_claim_version_value_range_bounds CHECK (((value_kind = 'date'::text) OR ((value_comparator = 'range'::text) = (value_low IS NOT NULL))))
);

CREATE TABLE public.contributor (
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    role text NOT NULL,
    entity_id uuid,
    literal text,
    seq integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_contributor_one_name CHECK (((entity_id IS NULL) <> (literal IS NULL))),
    CONSTRAINT ck_contributor_role_word CHECK ((role = ANY (ARRAY['author'::text, 'editor'::text, 'translator'::text, 'interviewer'::text, 'interviewee'::text, 'recipient'::text, 'director'::text, 'publisher'::text])))
);

CREATE TABLE public.entity (
    id uuid NOT NULL,
    ref text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    folded text NOT NULL,
    external_ids text,
    note text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_entity_kind_word CHECK ((kind = ANY (ARRAY['person'::text, 'organization'::text, 'group'::text, 'product'::text, 'place'::text, 'event'::text, 'work'::text, 'anonymous'::text])))
);

CREATE TABLE public.entity_name (
    id uuid NOT NULL,
    entity_id uuid NOT NULL,
    name text NOT NULL,
    folded text NOT NULL,
    kind text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_entity_name_kind_word CHECK ((kind = ANY (ARRAY['alias'::text, 'short'::text, 'former'::text, 'misspelling'::text])))
);

CREATE TABLE public.evidence (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    quote_id uuid,
    source_id uuid,
    locator text,
    stance text NOT NULL,
    directness text NOT NULL,
    note text,
    status text NOT NULL,
    status_reason text,
    status_at timestamp with time zone,
    status_by text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_evidence_directness_word CHECK ((directness = ANY (ARRAY['primary'::text, 'secondary'::text]))),
    CONSTRAINT ck_evidence_locator_with_source CHECK (((source_id IS NULL) = (locator IS NULL))),
    CONSTRAINT ck_evidence_quote_or_source CHECK (((quote_id IS NULL) <> (source_id IS NULL))),
    CONSTRAINT ck_evidence_stance_word CHECK ((stance = ANY (ARRAY['supports'::text, 'refutes'::text, 'qualifies'::text, 'mentions'::text]))),
    CONSTRAINT ck_evidence_status_word CHECK ((status = ANY (ARRAY['stands'::text, 'withdrawn'::text])))
);

CREATE TABLE public.piece (
    id uuid NOT NULL,
    quote_id uuid NOT NULL,
    seq integer NOT NULL,
    exact text NOT NULL,
    prefix text NOT NULL,
    suffix text NOT NULL,
    start integer NOT NULL,
    "end" integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_piece_span CHECK (((start >= 0) AND (start < "end")))
);

CREATE TABLE public.qualifier (
    id uuid NOT NULL,
    claim_version_id uuid NOT NULL,
    seq integer NOT NULL,
    property text NOT NULL,
    value_kind text NOT NULL,
    value_comparator text NOT NULL,
    value_amount numeric,
    value_low numeric,
    value_high numeric,
    value_currency text,
    value_unit text,
    value_text text,
    value_stated text,
    value_edtf text,
    value_edtf_earliest date,
    value_edtf_latest date,
    value_least double precision,
    value_most double precision,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_qualifier_value_amount_or_bounds CHECK (((value_amount IS NULL) OR (value_low IS NULL))),
    CONSTRAINT ck_qualifier_value_bounds_order CHECK ((value_least <= value_most)),
    CONSTRAINT ck_qualifier_value_bounds_together CHECK (((value_low IS NULL) = (value_high IS NULL))),
    CONSTRAINT ck_qualifier_value_comparator CHECK (((value_kind IS NULL) = (value_comparator IS NULL))),
    CONSTRAINT ck_qualifier_value_comparator_word CHECK ((value_comparator = ANY (ARRAY['eq'::text, 'about'::text, 'gt'::text, 'ge'::text, 'lt'::text, 'le'::text, 'range'::text]))),
    CONSTRAINT ck_qualifier_value_content CHECK (
CASE
    WHEN (value_kind IS NULL) THEN ((value_amount IS NULL) AND (value_low IS NULL) AND (value_currency IS NULL) AND (value_edtf IS NULL) AND (value_text IS NULL))
    WHEN (value_kind = 'date'::text) THEN (value_edtf IS NOT NULL)
    WHEN (value_kind = 'text'::text) THEN (value_text IS NOT NULL)
    ELSE ((value_amount IS NOT NULL) OR (value_low IS NOT NULL))
END),
    CONSTRAINT ck_qualifier_value_edtf_bounds CHECK (((value_edtf IS NOT NULL) OR ((value_edtf_earliest IS NULL) AND (value_edtf_latest IS NULL)))),
    CONSTRAINT ck_qualifier_value_edtf_order CHECK ((value_edtf_earliest <= value_edtf_latest)),
    CONSTRAINT ck_qualifier_value_kind_word CHECK ((value_kind = ANY (ARRAY['money'::text, 'percent'::text, 'quantity'::text, 'date'::text, 'duration'::text, 'ratio'::text, 'text'::text]))),
    CONSTRAINT ck_qualifier_value_money_currency CHECK (((value_kind = 'money'::text) = (value_currency IS NOT NULL))),
    CONSTRAINT ck_qualifier_value_range_bounds CHECK (((value_kind = 'date'::text) OR ((value_comparator = 'range'::text) = (value_low IS NOT NULL))))
);

CREATE TABLE public.quote (
    id uuid NOT NULL,
    ref text NOT NULL,
    source_id uuid NOT NULL,
    capture_id uuid NOT NULL,
    speaker_id uuid,
    text text NOT NULL,
    kind text NOT NULL,
    said_on text,
    said_on_earliest date,
    said_on_latest date,
    basis text NOT NULL,
    status text NOT NULL,
    status_reason text,
    status_at timestamp with time zone,
    status_by text,
    note text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_quote_basis_word CHECK ((basis = ANY (ARRAY['on_record'::text, 'background'::text, 'off_record'::text, 'document'::text]))),
    CONSTRAINT ck_quote_kind_word CHECK ((kind = ANY (ARRAY['direct'::text, 'partial'::text, 'paraphrase'::text, 'term'::text]))),
    CONSTRAINT ck_quote_said_on_bounds CHECK (((said_on IS NOT NULL) OR ((said_on_earliest IS NULL) AND (said_on_latest IS NULL)))),
    CONSTRAINT ck_quote_said_on_order CHECK ((said_on_earliest <= said_on_latest)),
    CONSTRAINT ck_quote_status_word CHECK ((status = ANY (ARRAY['stands'::text, 'withdrawn'::text]))),
    CONSTRAINT ck_quote_text_length CHECK ((length(text) > 0))
);

CREATE TABLE public.quote_check (
    id uuid NOT NULL,
    quote_id uuid NOT NULL,
    number integer NOT NULL,
    capture_id uuid NOT NULL,
    fidelity text NOT NULL,
    score double precision NOT NULL,
    engine_version text NOT NULL,
    normalizations text NOT NULL,
    flags text NOT NULL,
    elided text NOT NULL,
    difference text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_quote_check_fidelity_word CHECK ((fidelity = ANY (ARRAY['exact'::text, 'normalized'::text, 'elided'::text, 'bracketed'::text, 'split'::text, 'spliced'::text, 'altered'::text, 'absent'::text])))
);

CREATE TABLE public.rating (
    id uuid NOT NULL,
    scale_id uuid CONSTRAINT rating_scale_id_not_null1 NOT NULL,
    word text NOT NULL,
    label text NOT NULL,
    seq integer NOT NULL,
    rank integer,
    ranked boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_rating_ranked CHECK ((ranked = (rank IS NOT NULL)))
);

CREATE TABLE public.rating_scale (
    id uuid NOT NULL,
    ref text NOT NULL,
    name text NOT NULL,
    note text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL
);

CREATE TABLE public.relation (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    other_id uuid NOT NULL,
    kind text NOT NULL,
    judgement text NOT NULL,
    rationale text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_relation_judgement_word CHECK ((judgement = ANY (ARRAY['positive'::text, 'negative'::text, 'unsure'::text]))),
    CONSTRAINT ck_relation_kind_word CHECK ((kind = ANY (ARRAY['repeats'::text, 'contradicts'::text, 'refines'::text, 'part_of'::text, 'supersedes'::text]))),
    CONSTRAINT ck_relation_not_itself CHECK ((claim_id <> other_id))
);

CREATE TABLE public.source (
    id uuid NOT NULL,
    ref text NOT NULL,
    type text NOT NULL,
    title text NOT NULL,
    container_title text,
    publisher text,
    url text,
    doi text,
    language text,
    issued text,
    issued_earliest date,
    issued_latest date,
    grade text,
    basis text,
    status text NOT NULL,
    status_reason text,
    status_at timestamp with time zone,
    status_by text,
    csl text,
    note text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_source_basis_word CHECK ((basis = ANY (ARRAY['on_record'::text, 'background'::text, 'off_record'::text, 'document'::text]))),
    CONSTRAINT ck_source_grade_word CHECK ((grade = ANY (ARRAY['A'::text, 'B'::text, 'C'::text, 'D'::text, 'E'::text, 'F'::text]))),
    CONSTRAINT ck_source_issued_bounds CHECK (((issued IS NOT NULL) OR ((issued_earliest IS NULL) AND (issued_latest IS NULL)))),
    CONSTRAINT ck_source_issued_order CHECK ((issued_earliest <= issued_latest)),
    CONSTRAINT ck_source_status_word CHECK ((status = ANY (ARRAY['active'::text, 'corrected'::text, 'retracted'::text]))),
    CONSTRAINT ck_source_type_word CHECK ((type = ANY (ARRAY['article'::text, 'article-journal'::text, 'article-magazine'::text, 'article-newspaper'::text, 'bill'::text, 'book'::text, 'broadcast'::text, 'chapter'::text, 'classic'::text, 'collection'::text, 'dataset'::text, 'document'::text, 'entry'::text, 'entry-dictionary'::text, 'entry-encyclopedia'::text, 'event'::text, 'figure'::text, 'graphic'::text, 'hearing'::text, 'interview'::text, 'legal_case'::text, 'legislation'::text, 'manuscript'::text, 'map'::text, 'motion_picture'::text, 'musical_score'::text, 'pamphlet'::text, 'paper-conference'::text, 'patent'::text, 'performance'::text, 'periodical'::text, 'personal_communication'::text, 'post'::text, 'post-weblog'::text, 'regulation'::text, 'report'::text, 'review'::text, 'review-book'::text, 'software'::text, 'song'::text, 'speech'::text, 'standard'::text, 'thesis'::text, 'treaty'::text, 'webpage'::text])))
);

CREATE TABLE public.source_link (
    id uuid NOT NULL,
    source_id uuid NOT NULL,
    target_id uuid NOT NULL,
    kind text NOT NULL,
    note text,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_source_link_kind_word CHECK ((kind = ANY (ARRAY['quotes'::text, 'summarizes'::text, 'republishes'::text, 'translates'::text, 'revises'::text, 'retracts'::text, 'cites'::text]))),
    CONSTRAINT ck_source_link_not_itself CHECK ((source_id <> target_id))
);

CREATE TABLE public.tag (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL
);

CREATE TABLE public.text_key (
    text_sha256 text NOT NULL,
    engine_version text NOT NULL,
    folded text NOT NULL,
    offsets bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL
);

CREATE TABLE public.verdict (
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    claim_version_id uuid NOT NULL,
    number integer NOT NULL,
    rating_id uuid NOT NULL,
    ranked boolean NOT NULL,
    rationale text NOT NULL,
    checker text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    known_as_of date NOT NULL,
    supersedes_id uuid,
    change_reason text,
    basis_id uuid,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT ck_verdict_evidence_given CHECK (((NOT ranked) OR (basis_id IS NOT NULL))),
    CONSTRAINT ck_verdict_supersedes_last CHECK (((supersedes_id IS NULL) = (number = 1)))
);

CREATE TABLE public.verdict_evidence (
    id uuid NOT NULL,
    verdict_id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    claim_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL
);

INSERT INTO public.affiliation VALUES
	('01a2126a-910c-72cd-a817-8b3c1af1e36c', '01a2126a-910b-7d28-9cfa-878756412a2d', '01a2126a-910b-7da3-8e8c-51ad9fecd932', 'former chief AI scientist', NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-72d5-9544-d714574afb8a', '01a2126a-910b-7d28-9cfa-878756412a2d', '01a2126a-910b-7dbb-b5c1-ce431c576c65', 'founder', NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-72da-bd84-89be2429c076', '01a2126a-910b-7d7c-8de1-3298107bac16', '01a2126a-910b-7da3-8e8c-51ad9fecd932', 'CEO', NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-72df-9761-f92cca2b4f3c', '01a2126a-910b-7d85-849a-98e0fbbe09ea', '01a2126a-910b-7db1-be67-f8fe8b1d3891', 'founder and former CEO', NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-72e4-ab86-f87530ca7ddf', '01a2126a-910b-7d85-849a-98e0fbbe09ea', '01a2126a-910b-7da9-9280-916bb8613cb9', 'lead', NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-72e8-87f0-f4e5a77b9747', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910b-7dc6-b871-f71217e2a780', 'contributing writer', NULL, NULL, NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.alembic_version VALUES
	('0001');

INSERT INTO public.attribution VALUES
	('01a2126a-911c-71d3-b269-3892912aa0a9', '01a2126a-911b-7b4e-ac0d-aec2562ad03b', 1, 'interviewer', NULL, NULL, 'not named', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-71e0-8e39-27da1c23feab', '01a2126a-911b-7b4e-ac0d-aec2562ad03b', 2, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-71e6-b155-fa67a7c85cb0', '01a2126a-911b-7b4e-ac0d-aec2562ad03b', 3, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-71eb-914a-967465a3e827', '01a2126a-911b-7b4e-ac0d-aec2562ad03b', 4, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-71ef-8843-e919c0445db9', '01a2126a-911b-7b80-addd-3aa9ffa5e889', 1, 'interviewer', NULL, NULL, 'not named', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-71f4-b03b-6f5e55e05f58', '01a2126a-911b-7b80-addd-3aa9ffa5e889', 2, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-71f8-919b-ed37d699f375', '01a2126a-911b-7b80-addd-3aa9ffa5e889', 3, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-71fc-97ce-819012270d16', '01a2126a-911b-7b80-addd-3aa9ffa5e889', 4, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7201-a3a8-91c14e91ca36', '01a2126a-911b-7b86-811d-003fa001fc17', 1, 'interviewer', NULL, NULL, 'not named', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7205-83ab-01779f5561f0', '01a2126a-911b-7b86-811d-003fa001fc17', 2, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-720a-b71e-e438a5b5439a', '01a2126a-911b-7b86-811d-003fa001fc17', 3, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-720e-be49-f54c2abe2caa', '01a2126a-911b-7b86-811d-003fa001fc17', 4, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7212-abbc-7ddbbe828ea4', '01a2126a-911b-7b8c-a7f1-ebc768651b7b', 1, 'interviewer', NULL, NULL, 'not named', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7217-81ce-735b05a85ee8', '01a2126a-911b-7b8c-a7f1-ebc768651b7b', 2, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-721c-90c5-cda5c63212f8', '01a2126a-911b-7b8c-a7f1-ebc768651b7b', 3, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7220-b6d2-9601db54ffb1', '01a2126a-911b-7b8c-a7f1-ebc768651b7b', 4, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7224-96c5-43b82984691a', '01a2126a-911b-7b93-aaef-23a541b09f5a', 1, 'interviewer', NULL, NULL, 'not named', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7229-80d3-6293e683bea2', '01a2126a-911b-7b93-aaef-23a541b09f5a', 2, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-722d-bc56-8cca8c5932fa', '01a2126a-911b-7b93-aaef-23a541b09f5a', 3, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7232-a414-2c999465f172', '01a2126a-911b-7b93-aaef-23a541b09f5a', 4, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7236-8440-15a511cf6645', '01a2126a-911b-7b97-ae86-ba419168b352', 1, 'interviewer', NULL, NULL, 'not named', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-723a-a414-b15bdb53c31b', '01a2126a-911b-7b97-ae86-ba419168b352', 2, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-723e-99ee-25ecc0348d02', '01a2126a-911b-7b97-ae86-ba419168b352', 3, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7242-a308-5780712a462c', '01a2126a-911b-7b97-ae86-ba419168b352', 4, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7246-a601-809e014d18f7', '01a2126a-911b-7b9c-85f3-e5aa6be23e38', 1, 'interviewer', NULL, NULL, 'not named', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-724c-9386-3a3f6b53eb81', '01a2126a-911b-7b9c-85f3-e5aa6be23e38', 2, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7250-b12e-0e429691d456', '01a2126a-911b-7b9c-85f3-e5aa6be23e38', 3, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7255-9ea8-94fa4b6d5f9c', '01a2126a-911b-7b9c-85f3-e5aa6be23e38', 4, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-725a-a1e2-017d7dedbaec', '01a2126a-911b-7ba1-bb5e-47de38d8b2ec', 1, 'interviewer', NULL, NULL, 'not named', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-725e-8849-4dbfa62f669d', '01a2126a-911b-7ba1-bb5e-47de38d8b2ec', 2, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7262-a955-825bd51ec2ce', '01a2126a-911b-7ba1-bb5e-47de38d8b2ec', 3, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7266-8aa5-3c38fe83591a', '01a2126a-911b-7ba1-bb5e-47de38d8b2ec', 4, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-726b-974c-e0f7daa474a4', '01a2126a-911b-7ba6-bda4-0ec643d8b9b1', 1, 'interviewer', NULL, NULL, 'not named', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-726f-bf18-314451a79c49', '01a2126a-911b-7ba6-bda4-0ec643d8b9b1', 2, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7273-8c1a-0dfaafd47065', '01a2126a-911b-7ba6-bda4-0ec643d8b9b1', 3, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7278-ab78-d4932a32cfa8', '01a2126a-911b-7ba6-bda4-0ec643d8b9b1', 4, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7284-9438-e839885209e7', '01a2126a-911b-7bab-b818-538679809d72', 1, 'interviewer', NULL, NULL, 'not named', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-728a-9131-cd167e4b96c7', '01a2126a-911b-7bab-b818-538679809d72', 2, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-728e-a1dc-34d3c2d6a85b', '01a2126a-911b-7bab-b818-538679809d72', 3, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7293-897e-6eb90dcab5ac', '01a2126a-911b-7bab-b818-538679809d72', 4, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7297-86fc-2229c6989e08', '01a2126a-911b-7baf-892a-3f143980571a', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-729c-8fb1-2fcd6fe02b1c', '01a2126a-911b-7baf-892a-3f143980571a', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72a1-b47e-7fb3aae7b163', '01a2126a-911b-7bb4-965e-8ba9959d185e', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72a5-908a-a55da7269032', '01a2126a-911b-7bb4-965e-8ba9959d185e', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72aa-b4a7-21400dd84d94', '01a2126a-911b-7bb8-86f4-b24f7ccbca3f', 1, 'interviewer', NULL, NULL, 'not named', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72ae-9dc0-d9d81d0ce73a', '01a2126a-911b-7bb8-86f4-b24f7ccbca3f', 2, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72b2-a3ac-776eeaa0e579', '01a2126a-911b-7bb8-86f4-b24f7ccbca3f', 3, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72b6-9bd0-4d1d4ebda18b', '01a2126a-911b-7bb8-86f4-b24f7ccbca3f', 4, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72bb-87ba-4877f5bb7660', '01a2126a-911b-7bbd-952d-281523cb8479', 1, 'published_by', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', '01a2126a-910e-7270-b4b0-8f98d89a8915', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72c0-ab40-0ec260e83799', '01a2126a-911b-7bbd-952d-281523cb8479', 2, 'relayed_by', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');
INSERT INTO public.attribution VALUES
	('01a2126a-911c-72c4-b3ab-d389935ae3c6', '01a2126a-911b-7bbd-952d-281523cb8479', 3, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72c9-b99e-c5c39bf1205b', '01a2126a-911b-7bc1-9730-362a4c570f2e', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72cd-a651-5873e804d82b', '01a2126a-911b-7bc1-9730-362a4c570f2e', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72d1-b556-a91adb0db034', '01a2126a-911b-7bc5-9514-43dae0d36172', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72d6-97c4-74de7b45b69d', '01a2126a-911b-7bc5-9514-43dae0d36172', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72da-bd68-4732b1459ed4', '01a2126a-911b-7bcb-829d-7b651f27c1a4', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72de-a25d-df45d1392d76', '01a2126a-911b-7bcb-829d-7b651f27c1a4', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72e2-95cc-ad87d65ed1f0', '01a2126a-911b-7bd0-a683-b9e3d565c386', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72e8-97e7-9f4295ab4c38', '01a2126a-911b-7bd0-a683-b9e3d565c386', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72ec-ba97-b49e9d46aebb', '01a2126a-911b-7bd4-84b3-93d62094f1a8', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72f0-8fec-d4723375aa4b', '01a2126a-911b-7bd4-84b3-93d62094f1a8', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72f5-8fde-3a1efd3af136', '01a2126a-911b-7bd9-bb85-191e66526c61', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-72fa-8c0d-c26a8b444c22', '01a2126a-911b-7bd9-bb85-191e66526c61', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7300-b893-fcd4ae1f780b', '01a2126a-911b-7bdd-87bc-99360c8e6af6', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7305-abb5-46e6ef448cc6', '01a2126a-911b-7bdd-87bc-99360c8e6af6', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7309-8989-7e3c2dc942c7', '01a2126a-911b-7be2-b8a8-34326667194c', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-730f-a1a2-331d69b726ad', '01a2126a-911b-7be2-b8a8-34326667194c', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7315-af26-8f6cae3693d1', '01a2126a-911b-7be7-954e-78203b3f0d1e', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-731b-88db-5d07a7f726f2', '01a2126a-911b-7be7-954e-78203b3f0d1e', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7320-8483-a3cee9b6393e', '01a2126a-911b-7bec-bc4d-b910313bd1e8', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7325-99a6-b8dec4ebbf51', '01a2126a-911b-7bec-bc4d-b910313bd1e8', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-732d-b73d-c5499dcccb0f', '01a2126a-911b-7bf1-8d40-92d07f0edf1f', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7332-aadf-9018b99b333f', '01a2126a-911b-7bf1-8d40-92d07f0edf1f', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7338-8a42-3a52b25bfc2d', '01a2126a-911b-7bf5-8e9e-7c98470c7f11', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-733d-9700-6004773b7c1a', '01a2126a-911b-7bf5-8e9e-7c98470c7f11', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7341-9314-f091405fefba', '01a2126a-911b-7bfa-a16a-bb51b3801596', 1, 'published_by', '01a2126a-910b-7dc6-b871-f71217e2a780', '01a2126a-910e-7269-aef6-faa0d04e54d7', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911c-7346-8388-cb1c0d140ac0', '01a2126a-911b-7bfa-a16a-bb51b3801596', 2, 'republished_by', NULL, '01a2126a-910e-724b-a015-2cd3a94662f1', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.blob VALUES
	('ade7327edf443c9156dd03f1816b419321fd7a40599b40bbb82a5b6827091777', 1831, 'zlib', '\x789c7555cb8a1b4714ddeb2beec24b79489481e0e5c46033a031060f9824647155755b5d99eaaaa61ed26837bf617040ab7c883e65be24e7762b524be08590baeb3ece3de7dc52ebf261cfab54fb42f2ec0a352976f420850f7b17e853dc48b792349bfdf9faf2ef5fb359104e7e474dac89ac18b69269176b584f625ab6b41209c485fea8e649122aac5f5fbe6532b1eb39687e22944ec4c72aa7e4d797ef8557d53325ce4c5b575a04194e4568e53998566e5e5ffe21c43dc4203bda32cafa11568885d6d1853595080848ec535c79e9e69ad20a5e7b4ba595c3fec3e3cda9e764505afcb458cce97dcbe5e3e747f4ed84622da7505e27114b3558c4a210260ad61517039e30efd27307d4b17ae580620f1a32c83200132cd895f3a88f481fe3bb68c5679dc9b40c2e078c24a1b824e482adb9a4dd30c352de575464674f65c612b763913925011919253ce742777d7278a92459812ec0c929b90d7bc573d827d9388f609c7340ab5c3814bf7b8b992d171c343ef6e7564377c8d0417685d8b0f3151851f6ac3448979c6b521d868c41fa1a5c99aafc55488dc2e4215a6c28c8961c30e681a824ec21a889d1532eb569467ad17347b91de8755d0f6541d20dfd568f475b0198bf41d7d106eab3d2e2571ef3877380536a8706999b511918652376c2f185550e7b45dc424c989d6cd4a2793e3c34a803a9d1c4aa31afb8da38d9665a2e1ff240b14a3ce820c14e83f13ad75e405911efdd1af814c9e88b69d43626c01adf4f0b78aeba1acaa71289866f9b68aafae0cb65613871c9ab3cda6387bd39d5c8828d84315ab83b21b173c880b2367acf499d5e129b92af46d49df6ec02d883a21b19775fbdac0782bebb014f8f7272c9d1d43358128121dffc7c4bab6363808ef4c5b017babb1f56baee30e0ed3bc244061cc11afc245778d4ebd0dde816458d480576ea632ac78be12b56ec94a30f735abc9b923c5c68cabf1a03cf98ed593954f22e07c0a16e312b716b7ce3032b337d6023ab189fa0f31ad97ad10d0ea5e270a128c2c5af47af996baf69c7fb21a66c1dd4d2b463e132e9f57fe56b3c775e9ec9655d3ab454d131b5361df627aa790597aaa4e97da285309ab6fe7d30f8391dd3609de113d82b4daadc90461a4905da43e21fe778f72497082e30435fafcadfd90d2bc1f4c006db24747fed59dc63ad332de97f16645d8b2a8abf2f7af3cbc933b8d92aeb7d7ced0a9c5396047f82597906efc5e10117ae4b1d9fc3d99898ecd12a474d66ff014f10b488', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.capture VALUES
	('01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910e-724b-a015-2cd3a94662f1', 1, NULL, 'text/plain', 'utf-8', 'ade7327edf443c9156dd03f1816b419321fd7a40599b40bbb82a5b6827091777', 'ade7327edf443c9156dd03f1816b419321fd7a40599b40bbb82a5b6827091777', 1701, 'plain', '1', 'excerpt', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.claim VALUES
	('01a2126a-9122-7370-8001-884862f4eec0', 'scale-stake', '01a2126a-910b-7db1-be67-f8fe8b1d3891', 'investment', 'query', 'The buyer is named as Zuckerberg; was it Meta?', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-7398-bccb-71c847b6d22f', 'ami-valuation', '01a2126a-910b-7dbb-b5c1-ce431c576c65', 'valuation', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73a4-a40b-e6b8e320984e', 'llama4-release', '01a2126a-910b-7dd7-942c-009ee35b92e5', 'release date', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73a9-b7da-83fcce495e30', 'llama4-reception', '01a2126a-910b-7dd7-942c-009ee35b92e5', 'reception', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73ae-b00d-e9550ef38464', 'llama4-pressure', '01a2126a-910b-7dd7-942c-009ee35b92e5', 'cause of failure', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73b2-a256-4461fdc653cd', 'llama-changed-industry', '01a2126a-910b-7dd2-8959-fb0358c73350', 'influence', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73b7-963f-ec6e9277d0fe', 'llm-dead-end', '01a2126a-910b-7de1-92d5-78c1fdc86846', 'prospects', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73bb-87d7-8c078a253bf9', 'wang-inexperienced', '01a2126a-910b-7d85-849a-98e0fbbe09ea', 'experience', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73c0-a1cf-83cb55f4b096', 'labs-llm-pilled', '01a2126a-910b-7da9-9280-916bb8613cb9', 'staff', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73c4-9a5a-2cd514778989', 'meta-free-hand', '01a2126a-910b-7da3-8e8c-51ad9fecd932', 'freedom of research', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73ca-870c-2c03d223a640', 'chatgpt-release', '01a2126a-910b-7ddc-950d-6f62ba16b04f', 'release date', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73ce-9a6f-790623636b79', 'lecun-exit', '01a2126a-910b-7d28-9cfa-878756412a2d', 'exit from Meta', 'query', 'Was the exit announced in November, or in effect then?', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73d3-95d7-a0c247f7645f', 'lecun-tenure', '01a2126a-910b-7d28-9cfa-878756412a2d', 'years at Meta', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73d7-a22f-3aeb1175c76d', 'wang-age', '01a2126a-910b-7d85-849a-98e0fbbe09ea', 'age', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73db-8dbd-ed4d405c1685', 'age-gap', '01a2126a-910b-7d85-849a-98e0fbbe09ea', 'age difference to LeCun', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73e0-b443-88162203b605', 'engineer-age', '01a2126a-910b-7da3-8e8c-51ad9fecd932', 'average age of an engineer', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73e4-b1dd-ab005cc792de', 'labs-launch', '01a2126a-910b-7da9-9280-916bb8613cb9', 'launch', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73e8-bdea-ad425c1c7ddd', 'labs-contracts', '01a2126a-910b-7da9-9280-916bb8613cb9', 'contracts offered', 'query', 'Contracts of several hundred million dollars each, or several of a hundred million?', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73ec-a547-d0ebbdc2b677', 'llama-open-source', '01a2126a-910b-7dd2-8959-fb0358c73350', 'licence', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73f0-a41d-01256e0603f3', 'reporting-to-wang', '01a2126a-910b-7d28-9cfa-878756412a2d', 'reporting line', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-73f5-b431-cfea83d4fac0', 'wang-gives-no-orders', '01a2126a-910b-7d85-849a-98e0fbbe09ea', 'orders to LeCun', 'open', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9122-739f-8292-126cf68a9716', 'ami-chairman', '01a2126a-910b-7d28-9cfa-878756412a2d', 'position', 'withdrawn', 'It repeats another claim.', '2026-02-03 10:00:00+00', 'Ann Example <ann@example.org>', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.claim_version VALUES
	('01a2126a-9123-79bb-a62c-6a9a4d4af19f', '01a2126a-9122-7370-8001-884862f4eec0', 1, 'Zuckerberg poured $14 billion into Scale AI to buy a 49 percent stake.', 'money', 'eq', 14000000000, NULL, NULL, 'USD', NULL, NULL, '$14 billion', NULL, NULL, NULL, 14000000000, 14000000000, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-79d3-a26e-191ec9d43881', '01a2126a-9122-7398-bccb-71c847b6d22f', 1, 'Advanced Machine Intelligence Labs is targeting a $3 billion valuation.', 'money', 'eq', 3000000000, NULL, NULL, 'USD', NULL, NULL, '$3 billion', NULL, NULL, NULL, 3000000000, 3000000000, '2026-01-04', '2026-01-04', '2026-01-04', 'target', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-79da-adb7-33030104e773', '01a2126a-9122-739f-8292-126cf68a9716', 1, 'LeCun will serve as executive chairman of Advanced Machine Intelligence Labs.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'forecast', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-79df-889e-e3c96ca963fd', '01a2126a-9122-73a4-a40b-e6b8e320984e', 1, 'Llama 4 was released in April 2025.', 'date', 'eq', NULL, NULL, NULL, NULL, NULL, NULL, 'last April', '2025-04', '2025-04-01', '2025-04-30', NULL, NULL, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-79e5-b88d-489b992859ba', '01a2126a-9122-73a9-b7da-83fcce495e30', 1, 'Llama 4 was dead on arrival and reviled as an instantly-outdated flop.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'opinion', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-79ea-b879-3779b26a1cf7', '01a2126a-9122-73ae-b00d-e9550ef38464', 1, 'Llama 4 failed because Zuckerberg put LeCun''s unit under pressure.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'opinion', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-79ef-b42e-ce42e4860f90', '01a2126a-9122-73b2-a256-4461fdc653cd', 1, 'The Llama models changed the entire industry.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'opinion', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-79f4-9d87-72ce9f47fd9a', '01a2126a-9122-73b7-963f-ec6e9277d0fe', 1, 'Large language models are a dead end on the way to superintelligence.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'opinion', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-79f8-8e57-af17b9c9bd6f', '01a2126a-9122-73bb-87d7-8c078a253bf9', 1, 'Wang is young and inexperienced.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'opinion', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-79fe-93b7-858f7e112d9d', '01a2126a-9122-73c0-a1cf-83cb55f4b096', 1, 'The people who joined Superintelligence Labs are completely LLM-pilled.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'opinion', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a03-93c7-7febc21ee340', '01a2126a-9122-73c4-9a5a-2cd514778989', 1, 'Facebook gave LeCun a free hand, and money was not going to be a problem.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'opinion', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a07-9d18-338987f78da1', '01a2126a-9122-73ca-870c-2c03d223a640', 1, 'ChatGPT came out in November 2022.', 'date', 'eq', NULL, NULL, NULL, NULL, NULL, NULL, 'November 2022', '2022-11', '2022-11-01', '2022-11-30', NULL, NULL, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a0b-b766-45c784a0c7de', '01a2126a-9122-73ce-9a6f-790623636b79', 1, 'LeCun left Meta in November 2025.', 'date', 'eq', NULL, NULL, NULL, NULL, NULL, NULL, 'in November', '2025-11', '2025-11-01', '2025-11-30', NULL, NULL, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a1a-ba22-a8aef5127334', '01a2126a-9122-73d3-95d7-a0c247f7645f', 1, 'LeCun had been at Meta for over a decade.', 'duration', 'gt', 10, NULL, NULL, NULL, 'year', NULL, 'over a decade', NULL, NULL, NULL, 10, NULL, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a1e-91d2-54e4879c779f', '01a2126a-9122-73d7-a22f-3aeb1175c76d', 1, 'Wang was 29 when the article appeared.', 'duration', 'eq', 29, NULL, NULL, NULL, 'year', NULL, '29', NULL, NULL, NULL, 29, 29, '2026-01-04', '2026-01-04', '2026-01-04', 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a23-9e60-13605989d168', '01a2126a-9122-73db-8dbd-ed4d405c1685', 1, 'Wang is nearly four decades younger than LeCun.', 'duration', 'about', 40, NULL, NULL, NULL, 'year', NULL, 'nearly four decades', NULL, NULL, NULL, 40, 40, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a27-bef2-41749cff5a43', '01a2126a-9122-73e0-b443-88162203b605', 1, 'The average age of a Facebook engineer at the time was 27, and LeCun was twice that age.', 'duration', 'eq', 27, NULL, NULL, NULL, 'year', NULL, '27', NULL, NULL, NULL, 27, 27, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a2b-8ec5-3d931fa8bb3d', '01a2126a-9122-73e4-b1dd-ab005cc792de', 1, 'Zuckerberg launched Superintelligence Labs in 2025.', 'date', 'eq', NULL, NULL, NULL, NULL, NULL, NULL, 'last year', '2025', '2025-01-01', '2025-12-31', NULL, NULL, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a30-aece-a6facc1a9bda', '01a2126a-9122-73e8-bdea-ad425c1c7ddd', 1, 'Zuckerberg offered several hundred million dollar contracts to attract talent.', 'money', 'range', NULL, 200000000, 900000000, 'USD', NULL, NULL, 'several hundred million dollar', NULL, NULL, NULL, 200000000, 900000000, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a34-975b-d40cd666caf5', '01a2126a-9122-73ec-a547-d0ebbdc2b677', 1, 'LeCun agreed under the condition that Llama would be open source and free.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a39-98b9-85ef72b1db42', '01a2126a-9122-73f0-a41d-01256e0603f3', 1, 'LeCun had to start reporting to Wang.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7a3d-bad2-e289cb06248f', '01a2126a-9122-73f5-b431-cfea83d4fac0', 1, 'Wang is not telling LeCun what to do.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'asserted', false, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-94bd-75a0-a80f-d1faa5474010', '01a2126a-9122-73db-8dbd-ed4d405c1685', 2, 'A revised wording of the claim.', 'duration', 'about', 40, NULL, NULL, NULL, 'year', NULL, 'nearly four decades', NULL, NULL, NULL, 40, 40, NULL, NULL, NULL, 'asserted', false, 'The first wording said too much.', '2026-02-02 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.contributor VALUES
	('01a2126a-910e-73ec-8b3a-9b072fdf6e05', '01a2126a-910e-7269-aef6-faa0d04e54d7', 'author', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', NULL, 1, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910e-73f4-a70a-a0751610d522', '01a2126a-910e-7270-b4b0-8f98d89a8915', 'interviewee', '01a2126a-910b-7d28-9cfa-878756412a2d', NULL, 1, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910e-73fb-939f-1659d330cf31', '01a2126a-910e-7270-b4b0-8f98d89a8915', 'interviewer', NULL, 'not named', 2, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.entity VALUES
	('01a2126a-910b-7d28-9cfa-878756412a2d', 'yann-lecun', 'person', 'Yann LeCun', 'yann lecun', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7d7c-8de1-3298107bac16', 'mark-zuckerberg', 'person', 'Mark Zuckerberg', 'mark zuckerberg', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7d85-849a-98e0fbbe09ea', 'alexandr-wang', 'person', 'Alexandr Wang', 'alexandr wang', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'frank-landymore', 'person', 'Frank Landymore', 'frank landymore', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7da3-8e8c-51ad9fecd932', 'meta', 'organization', 'Meta', 'meta', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7da9-9280-916bb8613cb9', 'superintelligence-labs', 'organization', 'Superintelligence Labs', 'superintelligence labs', NULL, 'A part of Meta.', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7db1-be67-f8fe8b1d3891', 'scale-ai', 'organization', 'Scale AI', 'scale ai', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7dbb-b5c1-ce431c576c65', 'ami-labs', 'organization', 'Advanced Machine Intelligence Labs', 'advanced machine intelligence labs', NULL, 'AMI Labs is our short name; the article does not use it.', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7dc6-b871-f71217e2a780', 'futurism', 'organization', 'Futurism', 'futurism', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7dcd-a52d-4b3d238b3ec7', 'financial-times', 'organization', 'Financial Times', 'financial times', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7dd2-8959-fb0358c73350', 'llama', 'product', 'Llama', 'llama', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7dd7-942c-009ee35b92e5', 'llama-4', 'product', 'Llama 4', 'llama 4', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7ddc-950d-6f62ba16b04f', 'chatgpt', 'product', 'ChatGPT', 'chatgpt', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910b-7de1-92d5-78c1fdc86846', 'large-language-models', 'product', 'large language models', 'large language models', NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.entity_name VALUES
	('01a2126a-910c-70dc-a923-c5ce46b73f36', '01a2126a-910b-7d28-9cfa-878756412a2d', 'LeCun', 'lecun', 'short', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-70e7-95e3-96de91bc95c1', '01a2126a-910b-7d28-9cfa-878756412a2d', 'Lecun', 'lecun', 'misspelling', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-70ed-aa74-5edc6475f9a3', '01a2126a-910b-7d7c-8de1-3298107bac16', 'Zuckerberg', 'zuckerberg', 'short', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-70f1-becc-c02c7cf73a48', '01a2126a-910b-7d85-849a-98e0fbbe09ea', 'Alex', 'alex', 'short', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-70f8-a21a-5e532ca49f7b', '01a2126a-910b-7d85-849a-98e0fbbe09ea', 'Wang', 'wang', 'short', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-70fd-b8c8-c0d78dcdb9d1', '01a2126a-910b-7da3-8e8c-51ad9fecd932', 'Facebook', 'facebook', 'former', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-7102-940e-d56d9e233923', '01a2126a-910b-7dbb-b5c1-ce431c576c65', 'AMI Labs', 'ami labs', 'short', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-7107-bf28-725814e91858', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', 'FT', 'ft', 'short', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910c-710b-9588-5b9efed9cefe', '01a2126a-910b-7de1-92d5-78c1fdc86846', 'LLMs', 'llms', 'short', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9ccb-7dce-8584-262e3028d619', '01a2126a-910b-7da3-8e8c-51ad9fecd932', 'Meta Platforms', 'meta platforms', 'alias', '2026-02-03 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.evidence VALUES
	('01a2126a-9124-73c2-9312-9b8ed6593d61', '01a2126a-9122-7370-8001-884862f4eec0', '01a2126a-911b-7bec-bc4d-b910313bd1e8', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-73ca-a650-66c104ef016d', '01a2126a-9122-7398-bccb-71c847b6d22f', '01a2126a-911b-7bfa-a16a-bb51b3801596', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-73cf-9fdc-c1eefdef3d17', '01a2126a-9122-739f-8292-126cf68a9716', '01a2126a-911b-7bbd-952d-281523cb8479', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-73d4-98ad-f24b07690bbe', '01a2126a-9122-73a4-a40b-e6b8e320984e', '01a2126a-911b-7bd9-bb85-191e66526c61', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-73d8-9327-edc5bf0e0521', '01a2126a-9122-73a9-b7da-83fcce495e30', '01a2126a-911b-7bd9-bb85-191e66526c61', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-73dd-9701-5115166a1fba', '01a2126a-9122-73a9-b7da-83fcce495e30', '01a2126a-911b-7bdd-87bc-99360c8e6af6', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-73e1-b498-52ee57fff60b', '01a2126a-9122-73ae-b00d-e9550ef38464', '01a2126a-911b-7bb8-86f4-b24f7ccbca3f', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-73e6-82a4-b36a4db55e2b', '01a2126a-9122-73ae-b00d-e9550ef38464', '01a2126a-911b-7b8c-a7f1-ebc768651b7b', NULL, NULL, 'mentions', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-73ec-9e07-fc50200a81d2', '01a2126a-9122-73b2-a256-4461fdc653cd', '01a2126a-911b-7b86-811d-003fa001fc17', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-73f3-873a-8c011acd58c3', '01a2126a-9122-73b7-963f-ec6e9277d0fe', '01a2126a-911b-7b93-aaef-23a541b09f5a', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-73f8-9877-73cb968869d5', '01a2126a-9122-73b7-963f-ec6e9277d0fe', '01a2126a-911b-7baf-892a-3f143980571a', NULL, NULL, 'mentions', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-73fd-b3b1-3ab7574b892e', '01a2126a-9122-73b7-963f-ec6e9277d0fe', '01a2126a-911b-7bb4-965e-8ba9959d185e', NULL, NULL, 'mentions', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7402-bed7-1bf71b979f51', '01a2126a-9122-73bb-87d7-8c078a253bf9', '01a2126a-911b-7b9c-85f3-e5aa6be23e38', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7406-a81c-56048b6c1b11', '01a2126a-9122-73bb-87d7-8c078a253bf9', '01a2126a-911b-7ba1-bb5e-47de38d8b2ec', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7413-97e6-2725840df264', '01a2126a-9122-73c0-a1cf-83cb55f4b096', '01a2126a-911b-7b97-ae86-ba419168b352', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7417-8dc1-a253eebceee1', '01a2126a-9122-73c4-9a5a-2cd514778989', '01a2126a-911b-7b4e-ac0d-aec2562ad03b', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-741c-a7d7-17e6f1d0e190', '01a2126a-9122-73c4-9a5a-2cd514778989', '01a2126a-911b-7b80-addd-3aa9ffa5e889', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7420-815e-5d8e976b6faf', '01a2126a-9122-73ca-870c-2c03d223a640', '01a2126a-911b-7bd0-a683-b9e3d565c386', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7425-bd3e-2fe1a1204527', '01a2126a-9122-73ce-9a6f-790623636b79', '01a2126a-911b-7bc1-9730-362a4c570f2e', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7429-9bbc-52e3fb9c891f', '01a2126a-9122-73d3-95d7-a0c247f7645f', '01a2126a-911b-7bcb-829d-7b651f27c1a4', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-742d-bb17-31ed3d95d6ae', '01a2126a-9122-73d7-a22f-3aeb1175c76d', '01a2126a-911b-7bf5-8e9e-7c98470c7f11', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7434-af4d-6ed1192d043f', '01a2126a-9122-73db-8dbd-ed4d405c1685', '01a2126a-911b-7bc5-9514-43dae0d36172', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7439-9b7e-dfdeda43b32a', '01a2126a-9122-73e0-b443-88162203b605', '01a2126a-911b-7ba6-bda4-0ec643d8b9b1', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-743e-87cb-d45c716bb55d', '01a2126a-9122-73e4-b1dd-ab005cc792de', '01a2126a-911b-7be2-b8a8-34326667194c', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7443-a208-e91ff78b7390', '01a2126a-9122-73e8-bdea-ad425c1c7ddd', '01a2126a-911b-7be7-954e-78203b3f0d1e', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7448-b599-58a463a9247c', '01a2126a-9122-73ec-a547-d0ebbdc2b677', '01a2126a-911b-7bd4-84b3-93d62094f1a8', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-744d-bab3-d6575ecebfc6', '01a2126a-9122-73f0-a41d-01256e0603f3', '01a2126a-911b-7bf1-8d40-92d07f0edf1f', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7452-8718-e37ecf4a6562', '01a2126a-9122-73f5-b431-cfea83d4fac0', '01a2126a-911b-7bab-b818-538679809d72', NULL, NULL, 'supports', 'secondary', NULL, 'stands', NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.piece VALUES
	('01a2126a-911f-7ca0-b285-1f2ec98e5628', '01a2126a-911b-7b4e-ac0d-aec2562ad03b', 1, 'tabula rasa with a carte blanche', 'ompany for over a decade

[…]

“', '.” “Money was clearly not going ', 136, 168, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7d2f-a08b-ffad375e7e2b', '01a2126a-911b-7b80-addd-3aa9ffa5e889', 1, 'Money was clearly not going to be a problem', 'la rasa with a carte blanche.” “', ',” he told the FT.

[…]

in Nove', 172, 215, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7d63-85fc-dbea8e37fd0f', '01a2126a-911b-7b86-811d-003fa001fc17', 1, 'changed the entire industry', 'nd free

[…]

The Llama models “', ',” LeCun said

[…]

Llama 4 mode', 373, 400, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7d9a-8eec-3d7bd9238fd1', '01a2126a-911b-7b8c-a7f1-ebc768651b7b', 1, 'We had a lot of new ideas and really cool stuff that they should implement. But they were just going for things that were essentially safe and proved', ' pressuring LeCun’s unit

[…]

“', ',” LeCun told the FT. “When you ', 594, 743, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7da0-ac4a-b139e54b359f', '01a2126a-911b-7b8c-a7f1-ebc768651b7b', 2, 'When you do this, you fall behind.', 'nd proved,” LeCun told the FT. “', '”

[…]

LeCun views LLMs as a “d', 766, 800, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7dd9-b09d-f0d0ce40d38c', '01a2126a-911b-7b93-aaef-23a541b09f5a', 1, 'dead end', '.”

[…]

LeCun views LLMs as a “', '”

[…]

“superintelligent” model', 831, 839, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7dfe-98ed-f1a14dfd1c7a', '01a2126a-911b-7b97-ae86-ba419168b352', 1, 'completely LLM-pilled', ']

LeCun complained, have been “', '.”

[…]

Zuckerberg poured $14 b', 1042, 1063, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7e22-9b69-6e95c8f312ea', '01a2126a-911b-7b9c-85f3-e5aa6be23e38', 1, 'young', 'g to Wang

[…]

Wang, 29

[…]

“', '” and “inexperienced.”

[…]

“Th', 1214, 1219, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7e4b-a07b-69740368d5cd', '01a2126a-911b-7ba1-bb5e-47de38d8b2ec', 1, 'inexperienced', '…]

Wang, 29

[…]

“young” and “', '.”

[…]

“The average age of a F', 1226, 1239, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7e78-844e-978d2d60662d', '01a2126a-911b-7ba6-bda4-0ec643d8b9b1', 1, 'The average age of a Facebook engineer at the time was 27', 'ng” and “inexperienced.”

[…]

“', ',” Lecun told the FT. “I was twi', 1249, 1306, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7e7d-9727-08e6d4cd91e1', '01a2126a-911b-7ba6-bda4-0ec643d8b9b1', 2, 'I was twice the age of the average engineer.', 'me was 27,” Lecun told the FT. “', '”

[…]

“Alex isn’t telling me w', 1329, 1373, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7ea9-8c23-66eb6e0ffaa7', '01a2126a-911b-7bab-b818-538679809d72', 1, 'Alex isn’t telling me what to do either', 'f the average engineer.”

[…]

“', ',” LeCun sneered. “You don’t tel', 1382, 1421, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7eae-aa2c-47e88f8be011', '01a2126a-911b-7bab-b818-538679809d72', 2, 'You don’t tell a researcher what to do. You certainly don’t tell a researcher like me what to do.', ' to do either,” LeCun sneered. “', '”

[…]

called Advanced Machine ', 1440, 1537, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7ee3-933d-e0b12a89bbb3', '01a2126a-911b-7baf-892a-3f143980571a', 1, 'superintelligent', 'ews LLMs as a “dead end”

[…]

“', '” models

[…]

“world models”

[', 848, 864, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7f03-9656-963da8e167e8', '01a2126a-911b-7bb4-965e-8ba9959d185e', 1, 'world models', 'superintelligent” models

[…]

“', '”

[…]

launched a new LLM-focus', 880, 892, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7f24-83ab-ecd6aef7daeb', '01a2126a-911b-7bb8-86f4-b24f7ccbca3f', 1, 'LeCun blames the failure on Zuckerberg pressuring LeCun’s unit', 'n instantly-outdated flop

[…]

', '

[…]

“We had a lot of new idea', 524, 586, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7f43-b098-475d0f06319f', '01a2126a-911b-7bbd-952d-281523cb8479', 1, 'LeCun will serve as executive chairman', 'ng a $3 billion valuation

[…]

', '

[…]

according to the FT
', 1636, 1674, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7f62-b0f5-df57b964b09a', '01a2126a-911b-7bc1-9730-362a4c570f2e', 1, 'his abrupt exit from Meta in November', '', '

[…]

nearly four decades young', 0, 37, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7f82-b750-2c45685616d2', '01a2126a-911b-7bc5-9514-43dae0d36172', 1, 'nearly four decades younger', 'xit from Meta in November

[…]

', '

[…]

had been at Zuckerberg’s ', 44, 71, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7fa1-b8fd-327bede5c447', '01a2126a-911b-7bcb-829d-7b651f27c1a4', 1, 'had been at Zuckerberg’s company for over a decade', 'arly four decades younger

[…]

', '

[…]

“tabula rasa with a carte', 78, 128, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7fc1-a304-e2d3bd8c8e58', '01a2126a-911b-7bd0-a683-b9e3d565c386', 1, 'in November 2022, ChatGPT came out', 'problem,” he told the FT.

[…]

', '

[…]

agreed under the conditio', 240, 274, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7fe8-9da4-6111dfe3720a', '01a2126a-911b-7bd4-84b3-93d62094f1a8', 1, 'agreed under the condition that Llama would be open source and free', 'er 2022, ChatGPT came out

[…]

', '

[…]

The Llama models “changed', 281, 348, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-7009-a191-1f38f8dfabbd', '01a2126a-911b-7bd9-bb85-191e66526c61', 1, 'Llama 4 model, released last April, was dead on arrival', 'ire industry,” LeCun said

[…]

', ' and reviled as an instantly-out', 420, 475, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-7033-9dd2-723730f2c3c5', '01a2126a-911b-7bdd-87bc-99360c8e6af6', 1, 'reviled as an instantly-outdated flop', ' April, was dead on arrival and ', '

[…]

LeCun blames the failure ', 480, 517, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-7056-9018-283cf3f9267a', '01a2126a-911b-7be2-b8a8-34326667194c', 1, 'launched a new LLM-focused Superintelligence Labs last year', 'dels

[…]

“world models”

[…]

', '

[…]

several hundred million d', 900, 959, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-7077-8706-b8cba0b3ad94', '01a2126a-911b-7be7-954e-78203b3f0d1e', 1, 'several hundred million dollar contracts', 'telligence Labs last year

[…]

', '

[…]

LeCun complained, have be', 966, 1006, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-709b-aa48-c0be4e6eea3e', '01a2126a-911b-7bec-bc4d-b910313bd1e8', 1, 'Zuckerberg poured $14 billion into Scale AI to buy a 49 percent stake', ' “completely LLM-pilled.”

[…]

', '

[…]

LeCun was forced to start', 1072, 1141, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-70bb-931f-ff6753c9f9e4', '01a2126a-911b-7bf1-8d40-92d07f0edf1f', 1, 'LeCun was forced to start reporting to Wang', 'to buy a 49 percent stake

[…]

', '

[…]

Wang, 29

[…]

“young” an', 1148, 1191, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-70de-97ca-fb500253cc7c', '01a2126a-911b-7bf5-8e9e-7c98470c7f11', 1, 'Wang, 29', 'o start reporting to Wang

[…]

', '

[…]

“young” and “inexperience', 1198, 1206, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-7108-990e-335f67b64753', '01a2126a-911b-7bfa-a16a-bb51b3801596', 1, 'called Advanced Machine Intelligence Labs, which is targeting a $3 billion valuation', 'cher like me what to do.”

[…]

', '

[…]

LeCun will serve as execu', 1545, 1629, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.qualifier VALUES
	('01a2126a-9123-7e39-b3e2-203ec3a780db', '01a2126a-9123-79bb-a62c-6a9a4d4af19f', 1, 'share', 'percent', 'eq', 49, NULL, NULL, NULL, 'percent', NULL, '49 percent', NULL, NULL, NULL, 49, 49, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9123-7e44-9d1e-5136acd60143', '01a2126a-9123-7a27-bef2-41749cff5a43', 1, 'LeCun''s age against it', 'ratio', 'eq', 2, NULL, NULL, NULL, 'times', NULL, 'twice', NULL, NULL, NULL, 2, 2, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.quote VALUES
	('01a2126a-911b-7b4e-ac0d-aec2562ad03b', 'tabula-rasa', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d28-9cfa-878756412a2d', 'tabula rasa with a carte blanche', 'partial', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7b80-addd-3aa9ffa5e889', 'money', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d28-9cfa-878756412a2d', 'Money was clearly not going to be a problem', 'direct', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7b86-811d-003fa001fc17', 'changed-industry', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d28-9cfa-878756412a2d', 'changed the entire industry', 'partial', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7b8c-a7f1-ebc768651b7b', 'new-ideas', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d28-9cfa-878756412a2d', 'We had a lot of new ideas and really cool stuff that they should implement. But they were just going for things that were essentially safe and proved

When you do this, you fall behind.', 'direct', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7b93-aaef-23a541b09f5a', 'dead-end', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d28-9cfa-878756412a2d', 'dead end', 'partial', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7b97-ae86-ba419168b352', 'llm-pilled', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d28-9cfa-878756412a2d', 'completely LLM-pilled', 'partial', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7b9c-85f3-e5aa6be23e38', 'young', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d28-9cfa-878756412a2d', 'young', 'partial', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7ba1-bb5e-47de38d8b2ec', 'inexperienced', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d28-9cfa-878756412a2d', 'inexperienced', 'partial', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7ba6-bda4-0ec643d8b9b1', 'average-age', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d28-9cfa-878756412a2d', 'The average age of a Facebook engineer at the time was 27

I was twice the age of the average engineer.', 'direct', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, 'The source names the speaker as “Lecun” here, a misspelling.', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bab-b818-538679809d72', 'not-telling-me', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d28-9cfa-878756412a2d', 'Alex isn’t telling me what to do either

You don’t tell a researcher what to do. You certainly don’t tell a researcher like me what to do.', 'direct', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7baf-892a-3f143980571a', 'superintelligent', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', NULL, 'superintelligent', 'term', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bb4-965e-8ba9959d185e', 'world-models', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', NULL, 'world models', 'term', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bb8-86f4-b24f7ccbca3f', 'blames-pressure', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d28-9cfa-878756412a2d', 'LeCun blames the failure on Zuckerberg pressuring LeCun’s unit', 'paraphrase', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bbd-952d-281523cb8479', 'chairman', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7dcd-a52d-4b3d238b3ec7', 'LeCun will serve as executive chairman', 'paraphrase', NULL, NULL, NULL, 'on_record', 'stands', NULL, NULL, NULL, 'The sentence ends “according to the FT”, which governs this sentence and not the one before.', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bc1-9730-362a4c570f2e', 'lecun-exit-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'his abrupt exit from Meta in November', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bc5-9514-43dae0d36172', 'age-gap-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'nearly four decades younger', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bcb-829d-7b651f27c1a4', 'tenure-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'had been at Zuckerberg’s company for over a decade', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bd0-a683-b9e3d565c386', 'chatgpt-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'in November 2022, ChatGPT came out', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bd4-84b3-93d62094f1a8', 'open-source-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'agreed under the condition that Llama would be open source and free', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bd9-bb85-191e66526c61', 'llama4-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'Llama 4 model, released last April, was dead on arrival', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bdd-87bc-99360c8e6af6', 'flop-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'reviled as an instantly-outdated flop', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7be2-b8a8-34326667194c', 'labs-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'launched a new LLM-focused Superintelligence Labs last year', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7be7-954e-78203b3f0d1e', 'contracts-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'several hundred million dollar contracts', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bec-bc4d-b910313bd1e8', 'stake-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'Zuckerberg poured $14 billion into Scale AI to buy a 49 percent stake', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bf1-8d40-92d07f0edf1f', 'reporting-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'LeCun was forced to start reporting to Wang', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bf5-8e9e-7c98470c7f11', 'wang-age-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'Wang, 29', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911b-7bfa-a16a-bb51b3801596', 'valuation-words', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-9118-7d04-92be-ea2bc6b452e4', '01a2126a-910b-7d9c-8ac0-8fad58045d5f', 'called Advanced Machine Intelligence Labs, which is targeting a $3 billion valuation', 'direct', NULL, NULL, NULL, 'document', 'stands', NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.quote_check VALUES
	('01a2126a-911f-7d0d-b5d2-35dcbda8c5ad', '01a2126a-911b-7b4e-ac0d-aec2562ad03b', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7d48-8596-823b2c26c159', '01a2126a-911b-7b80-addd-3aa9ffa5e889', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7d7d-ba3c-37263d9ae47a', '01a2126a-911b-7b86-811d-003fa001fc17', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7dc3-a5f6-e6bb426f59e1', '01a2126a-911b-7b8c-a7f1-ebc768651b7b', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'split', 1, '2', '[]', '[]', '[",” LeCun told the FT. “"]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7deb-bbc4-2b355961792d', '01a2126a-911b-7b93-aaef-23a541b09f5a', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7e10-b5be-2b48e8987b22', '01a2126a-911b-7b97-ae86-ba419168b352', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7e34-9103-8b96ef7db8a5', '01a2126a-911b-7b9c-85f3-e5aa6be23e38', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7e62-9673-8183e868bce2', '01a2126a-911b-7ba1-bb5e-47de38d8b2ec', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7e94-b5be-2d00509a0186', '01a2126a-911b-7ba6-bda4-0ec643d8b9b1', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'split', 1, '2', '[]', '[]', '[",” Lecun told the FT. “"]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7ec3-aa9d-dc12b816d3b4', '01a2126a-911b-7bab-b818-538679809d72', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'split', 1, '2', '[]', '[]', '[",” LeCun sneered. “"]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7ef3-a5bd-6e28239e0440', '01a2126a-911b-7baf-892a-3f143980571a', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7f14-b8b2-1aa6e6b17ff8', '01a2126a-911b-7bb4-965e-8ba9959d185e', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7f33-bf18-538ed56c145d', '01a2126a-911b-7bb8-86f4-b24f7ccbca3f', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7f52-bb87-1948bf199895', '01a2126a-911b-7bbd-952d-281523cb8479', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7f72-8157-8cb1bed5b90e', '01a2126a-911b-7bc1-9730-362a4c570f2e', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'normalized', 1, '2', '["white space"]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7f92-882b-6ec29a0fd255', '01a2126a-911b-7bc5-9514-43dae0d36172', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7fb0-a24c-4ac95240bdcd', '01a2126a-911b-7bcb-829d-7b651f27c1a4', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7fd0-bac7-74728e8c37f3', '01a2126a-911b-7bd0-a683-b9e3d565c386', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-911f-7ff9-98cc-a6560e9c1c4d', '01a2126a-911b-7bd4-84b3-93d62094f1a8', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-701a-9dab-bf386e3409ba', '01a2126a-911b-7bd9-bb85-191e66526c61', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-7045-807f-ca4c1dd5315e', '01a2126a-911b-7bdd-87bc-99360c8e6af6', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-7066-b858-d5056b7b7dd2', '01a2126a-911b-7be2-b8a8-34326667194c', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-708a-b91b-4136bf9def5c', '01a2126a-911b-7be7-954e-78203b3f0d1e', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-70ab-8eb5-07b901ae5892', '01a2126a-911b-7bec-bc4d-b910313bd1e8', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'normalized', 1, '2', '["white space"]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-70cd-a598-ed38855017d0', '01a2126a-911b-7bf1-8d40-92d07f0edf1f', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-70f0-a391-b75d8f324cf0', '01a2126a-911b-7bf5-8e9e-7c98470c7f11', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'exact', 1, '2', '[]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9120-7119-9fe9-3be4458d9df9', '01a2126a-911b-7bfa-a16a-bb51b3801596', 1, '01a2126a-9118-7d04-92be-ea2bc6b452e4', 'normalized', 1, '2', '["white space"]', '[]', '[]', '[]', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.rating VALUES
	('7d60ef67-752d-5ac5-8205-0ec759aa0c73', '773dddc6-061c-572d-8d31-b440ed8243eb', 'supported', 'Supported', 1, 5, true, '2026-01-01 00:00:00+00', 'factdb'),
	('3024a069-8d2f-5230-a066-6d16f2a192da', '773dddc6-061c-572d-8d31-b440ed8243eb', 'mostly_supported', 'Mostly supported', 2, 4, true, '2026-01-01 00:00:00+00', 'factdb'),
	('39583ff9-ad49-5451-953a-8c34cbd5fd2f', '773dddc6-061c-572d-8d31-b440ed8243eb', 'mixed', 'Mixed', 3, 3, true, '2026-01-01 00:00:00+00', 'factdb'),
	('74459779-39d0-509e-a94b-b3acc3766c62', '773dddc6-061c-572d-8d31-b440ed8243eb', 'mostly_refuted', 'Mostly refuted', 4, 2, true, '2026-01-01 00:00:00+00', 'factdb'),
	('aa09916d-3ff2-525b-a7f9-2e5598657e95', '773dddc6-061c-572d-8d31-b440ed8243eb', 'refuted', 'Refuted', 5, 1, true, '2026-01-01 00:00:00+00', 'factdb'),
	('14f8d1a3-da43-5138-a530-0548f617cab6', '773dddc6-061c-572d-8d31-b440ed8243eb', 'reported', 'Reported, not confirmed independently', 6, NULL, false, '2026-01-01 00:00:00+00', 'factdb'),
	('4f83d376-17d0-5632-90af-05d6aafde55b', '773dddc6-061c-572d-8d31-b440ed8243eb', 'unverifiable', 'Cannot be established', 7, NULL, false, '2026-01-01 00:00:00+00', 'factdb'),
	('9c1ef295-93ae-5216-a404-56d8119f84aa', '773dddc6-061c-572d-8d31-b440ed8243eb', 'not_checkable', 'Not checkable', 8, NULL, false, '2026-01-01 00:00:00+00', 'factdb'),
	('eb4a2153-50a6-5c0b-a058-6e8743feb4e5', '6c5d3740-806c-59a8-80da-ca630661d228', 'true', 'True', 1, 6, true, '2026-01-01 00:00:00+00', 'factdb'),
	('18e6ef33-264f-5a6a-9ddc-bc0f900569c7', '6c5d3740-806c-59a8-80da-ca630661d228', 'mostly_true', 'Mostly True', 2, 5, true, '2026-01-01 00:00:00+00', 'factdb'),
	('3c3cbad0-72b2-597a-b8cf-971cf5603580', '6c5d3740-806c-59a8-80da-ca630661d228', 'half_true', 'Half True', 3, 4, true, '2026-01-01 00:00:00+00', 'factdb'),
	('deec9093-3a7d-51dc-9fb7-1e13ef375c1c', '6c5d3740-806c-59a8-80da-ca630661d228', 'mostly_false', 'Mostly False', 4, 3, true, '2026-01-01 00:00:00+00', 'factdb'),
	('b3094f8b-b084-5e90-b28b-7a551e26ffe9', '6c5d3740-806c-59a8-80da-ca630661d228', 'false', 'False', 5, 2, true, '2026-01-01 00:00:00+00', 'factdb'),
	('64693019-9a84-5c90-b3dd-34182ff15b84', '6c5d3740-806c-59a8-80da-ca630661d228', 'pants_on_fire', 'Pants on Fire', 6, 1, true, '2026-01-01 00:00:00+00', 'factdb'),
	('fd7a30b9-73d4-532e-8450-ff0ce1bf2c68', '50e7136f-e509-50b7-b9b1-6485e80b5332', '5', '5 of 5', 1, 5, true, '2026-01-01 00:00:00+00', 'factdb'),
	('c85dbd3f-1cea-5d00-a003-82ba194835cc', '50e7136f-e509-50b7-b9b1-6485e80b5332', '4', '4 of 5', 2, 4, true, '2026-01-01 00:00:00+00', 'factdb'),
	('620507ef-5fea-579f-9fd8-38e770d2e012', '50e7136f-e509-50b7-b9b1-6485e80b5332', '3', '3 of 5', 3, 3, true, '2026-01-01 00:00:00+00', 'factdb'),
	('df6bd1a1-93eb-5ff0-8e7d-97c694da114a', '50e7136f-e509-50b7-b9b1-6485e80b5332', '2', '2 of 5', 4, 2, true, '2026-01-01 00:00:00+00', 'factdb'),
	('615e614b-bdf3-5dc9-851d-bd2234601a92', '50e7136f-e509-50b7-b9b1-6485e80b5332', '1', '1 of 5', 5, 1, true, '2026-01-01 00:00:00+00', 'factdb');

INSERT INTO public.rating_scale VALUES
	('773dddc6-061c-572d-8d31-b440ed8243eb', 'default', 'factdb''s own', NULL, '2026-01-01 00:00:00+00', 'factdb'),
	('6c5d3740-806c-59a8-80da-ca630661d228', 'politifact', 'PolitiFact''s Truth-O-Meter', NULL, '2026-01-01 00:00:00+00', 'factdb'),
	('50e7136f-e509-50b7-b9b1-6485e80b5332', 'one-to-five', '1 to 5', NULL, '2026-01-01 00:00:00+00', 'factdb');

INSERT INTO public.relation VALUES
	('01a2126a-9123-7f4b-bf54-5d2bc6121567', '01a2126a-9122-73f5-b431-cfea83d4fac0', '01a2126a-9122-73f0-a41d-01256e0603f3', 'contradicts', 'negative', 'One can report to somebody who gives no orders.', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.source VALUES
	('01a2126a-910e-724b-a015-2cd3a94662f1', 'repost', 'post-weblog', 'Futurism: Mark Zuckerberg’s Former Top AI Scientist Reveals Exactly Why He Quit', NULL, NULL, NULL, NULL, 'en', NULL, NULL, NULL, NULL, NULL, 'active', NULL, NULL, NULL, '{"title-short":"blog repost"}', 'A blog''s repost of the Futurism article. Its URL and its date are not known.', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910e-7269-aef6-faa0d04e54d7', 'futurism-article', 'article-magazine', 'Mark Zuckerberg’s Former Top AI Scientist Reveals Exactly Why He Quit', 'Futurism', NULL, NULL, NULL, 'en', '2026-01-04', '2026-01-04', '2026-01-04', NULL, NULL, 'active', NULL, NULL, NULL, NULL, NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910e-7270-b4b0-8f98d89a8915', 'ft-interview', 'interview', '[Interview with Yann LeCun]', 'Financial Times', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'active', NULL, NULL, NULL, NULL, 'Known from Futurism only. Its title, its date and its interviewer are not named there.', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9b4a-707e-adda-2b329e2556b2', 'old-book', 'book', 'A book that was cited', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'active', NULL, NULL, NULL, NULL, NULL, '2026-02-03 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.source_link VALUES
	('01a2126a-910e-74c7-97f4-85d08414ba6a', '01a2126a-910e-724b-a015-2cd3a94662f1', '01a2126a-910e-7269-aef6-faa0d04e54d7', 'republishes', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-910e-74cf-85df-278193d9e189', '01a2126a-910e-7269-aef6-faa0d04e54d7', '01a2126a-910e-7270-b4b0-8f98d89a8915', 'quotes', NULL, '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.tag VALUES
	('01a2126a-9124-7065-9672-54e6b8ba253f', '01a2126a-9122-7370-8001-884862f4eec0', 'money', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-706d-9aaa-e21daf42c122', '01a2126a-9122-7398-bccb-71c847b6d22f', 'money', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7074-b2b6-5f77a88139ce', '01a2126a-9122-7398-bccb-71c847b6d22f', 'ami-labs', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-707a-bce9-1479baf09d7a', '01a2126a-9122-739f-8292-126cf68a9716', 'ami-labs', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7081-86bf-0c8e71902bbd', '01a2126a-9122-73a4-a40b-e6b8e320984e', 'llama', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7087-a87d-75367e64108f', '01a2126a-9122-73a9-b7da-83fcce495e30', 'llama', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-708c-8c18-af5e12647d35', '01a2126a-9122-73ae-b00d-e9550ef38464', 'llama', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7091-bf3b-5632491d3522', '01a2126a-9122-73b2-a256-4461fdc653cd', 'llama', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-7097-8899-92dfbec20d32', '01a2126a-9122-73bb-87d7-8c078a253bf9', 'wang', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-709d-ac6c-de8a1ce688de', '01a2126a-9122-73d7-a22f-3aeb1175c76d', 'wang', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-70a3-88a4-d159cb88953d', '01a2126a-9122-73db-8dbd-ed4d405c1685', 'wang', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-70a8-9a82-ff9e6d0fc20e', '01a2126a-9122-73e8-bdea-ad425c1c7ddd', 'money', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-70af-a2d9-48b67d9e19b1', '01a2126a-9122-73ec-a547-d0ebbdc2b677', 'llama', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-70b4-9db5-6032491877e1', '01a2126a-9122-73f0-a41d-01256e0603f3', 'wang', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9124-70b9-b7a6-1287d70cf904', '01a2126a-9122-73f5-b431-cfea83d4fac0', 'wang', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-99ac-7bca-9cf7-ac960f4829af', '01a2126a-9122-73ca-870c-2c03d223a640', 'archive', '2026-02-03 10:00:00+00', 'Ann Example <ann@example.org>');

INSERT INTO public.verdict VALUES
	('01a2126a-9126-7bc7-8834-ad49f020108d', '01a2126a-9122-7370-8001-884862f4eec0', '01a2126a-9123-79bb-a62c-6a9a4d4af19f', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Futurism''s narration, without a source of its own. The stake implies a value of its own that nobody states.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-73c2-9312-9b8ed6593d61', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7be5-9759-2d2e57062275', '01a2126a-9122-7398-bccb-71c847b6d22f', '01a2126a-9123-79d3-a26e-191ec9d43881', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Reported as a target, in Futurism''s words; nothing is said of an actual valuation. The $ is read as US dollars.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-73ca-a650-66c104ef016d', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7bed-bad5-9a925eb95f29', '01a2126a-9122-739f-8292-126cf68a9716', '01a2126a-9123-79da-adb7-33030104e773', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Futurism gives it as the Financial Times''s report, which is not held.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-73cf-9fdc-c1eefdef3d17', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7bfc-88f0-3113492cb394', '01a2126a-9122-73a4-a40b-e6b8e320984e', '01a2126a-9123-79df-889e-e3c96ca963fd', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Futurism''s “last April”, counted from its publication on 4 January 2026, not from the repost.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-73d4-98ad-f24b07690bbe', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c01-a5a8-739b6d6e2e92', '01a2126a-9122-73a9-b7da-83fcce495e30', '01a2126a-9123-79e5-b88d-489b992859ba', 1, '9c1ef295-93ae-5216-a404-56d8119f84aa', false, 'A judgement, and a report of others'' judgement that names nobody.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-73d8-9327-edc5bf0e0521', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c08-bc8f-cf505dae2bc0', '01a2126a-9122-73ae-b00d-e9550ef38464', '01a2126a-9123-79ea-b879-3779b26a1cf7', 1, '9c1ef295-93ae-5216-a404-56d8119f84aa', false, 'LeCun''s view of a cause, in Futurism''s words.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-73e1-b498-52ee57fff60b', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c0d-af9d-3964a5d1aa1f', '01a2126a-9122-73b2-a256-4461fdc653cd', '01a2126a-9123-79ef-b42e-ce42e4860f90', 1, '9c1ef295-93ae-5216-a404-56d8119f84aa', false, 'LeCun''s opinion of his own group''s work.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-73ec-9e07-fc50200a81d2', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c12-84dc-a2b468897fc2', '01a2126a-9122-73b7-963f-ec6e9277d0fe', '01a2126a-9123-79f4-9d87-72ce9f47fd9a', 1, '9c1ef295-93ae-5216-a404-56d8119f84aa', false, 'LeCun''s opinion on the future of a technology.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-73f3-873a-8c011acd58c3', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c17-a7f7-fd48fd9a3e37', '01a2126a-9122-73bb-87d7-8c078a253bf9', '01a2126a-9123-79f8-8e57-af17b9c9bd6f', 1, '9c1ef295-93ae-5216-a404-56d8119f84aa', false, 'LeCun''s opinion; two single words, never joined in one quote.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-7402-bed7-1bf71b979f51', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c1c-8941-877d7b585985', '01a2126a-9122-73c0-a1cf-83cb55f4b096', '01a2126a-9123-79fe-93b7-858f7e112d9d', 1, '9c1ef295-93ae-5216-a404-56d8119f84aa', false, 'LeCun''s opinion.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-7413-97e6-2725840df264', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c21-b39b-62164d763775', '01a2126a-9122-73c4-9a5a-2cd514778989', '01a2126a-9123-7a03-93c7-7febc21ee340', 1, '9c1ef295-93ae-5216-a404-56d8119f84aa', false, 'LeCun''s own account.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-7417-8dc1-a253eebceee1', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c26-9387-0371c5ee37e9', '01a2126a-9122-73ca-870c-2c03d223a640', '01a2126a-9123-7a07-9d18-338987f78da1', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Futurism''s narration, without a source.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-7420-815e-5d8e976b6faf', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c2a-846a-4762fadc579b', '01a2126a-9122-73ce-9a6f-790623636b79', '01a2126a-9123-7a0b-b766-45c784a0c7de', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Futurism''s “in November”, counted from its publication on 4 January 2026.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-7425-bd3e-2fe1a1204527', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c2f-a3ea-643e4b07799b', '01a2126a-9122-73d3-95d7-a0c247f7645f', '01a2126a-9123-7a1a-ba22-a8aef5127334', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Futurism''s narration, without a source.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-7429-9bbc-52e3fb9c891f', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c34-8e57-11683ef9efd9', '01a2126a-9122-73d7-a22f-3aeb1175c76d', '01a2126a-9123-7a1e-91d2-54e4879c779f', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Futurism''s narration; true at most for the day of publication.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-742d-bb17-31ed3d95d6ae', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c38-8587-ebceccad3b94', '01a2126a-9122-73db-8dbd-ed4d405c1685', '01a2126a-9123-7a23-9e60-13605989d168', 1, '4f83d376-17d0-5632-90af-05d6aafde55b', false, 'The article gives no age for LeCun, so it cannot be established from it.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-7434-af4d-6ed1192d043f', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c3c-86a7-b9a7929796ce', '01a2126a-9122-73e0-b443-88162203b605', '01a2126a-9123-7a27-bef2-41749cff5a43', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'LeCun''s own figures, for a time that he does not name.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-7439-9b7e-dfdeda43b32a', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c43-ba06-81623cfddb03', '01a2126a-9122-73e4-b1dd-ab005cc792de', '01a2126a-9123-7a2b-8ec5-3d931fa8bb3d', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Futurism''s “last year”, counted from its publication on 4 January 2026.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-743e-87cb-d45c716bb55d', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c49-abed-2bf205d713ea', '01a2126a-9122-73e8-bdea-ad425c1c7ddd', '01a2126a-9123-7a30-aece-a6facc1a9bda', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Futurism''s narration, without a source; the words can be read in two ways, and the figure is one of them.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-7443-a208-e91ff78b7390', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c4e-9fc1-d20029a1a5c1', '01a2126a-9122-73ec-a547-d0ebbdc2b677', '01a2126a-9123-7a34-975b-d40cd666caf5', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'His condition, in Futurism''s narration.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-7448-b599-58a463a9247c', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c53-8a0f-a0b2c04512d4', '01a2126a-9122-73f0-a41d-01256e0603f3', '01a2126a-9123-7a39-98b9-85ef72b1db42', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Futurism''s narration, without a source.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-744d-bab3-d6575ecebfc6', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7c58-8bf0-94e039f7c16b', '01a2126a-9122-73f5-b431-cfea83d4fac0', '01a2126a-9123-7a3d-bad2-e289cb06248f', 1, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'LeCun''s own words. They deny orders, not the reporting line.', 'factdb sample dossier', '2026-02-01 10:00:00+00', '2026-02-01', NULL, NULL, '01a2126a-9124-7452-8718-e37ecf4a6562', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9829-7bfa-850a-85457bc39416', '01a2126a-9122-7398-bccb-71c847b6d22f', '01a2126a-9123-79d3-a26e-191ec9d43881', 2, '14f8d1a3-da43-5138-a530-0548f617cab6', false, 'Read again with the archive copy.', 'Bob Example <bob@example.org>', '2026-02-03 10:00:00+00', '2026-02-03', '01a2126a-9126-7be5-9759-2d2e57062275', 'A second look.', '01a2126a-9124-73ca-a650-66c104ef016d', '2026-02-03 10:00:00+00', 'Bob Example <bob@example.org>');

INSERT INTO public.verdict_evidence VALUES
	('01a2126a-9126-7dc6-b27b-2356b4d4b63f', '01a2126a-9126-7bc7-8834-ad49f020108d', '01a2126a-9124-73c2-9312-9b8ed6593d61', '01a2126a-9122-7370-8001-884862f4eec0', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7de8-886b-78b1e979d5be', '01a2126a-9126-7be5-9759-2d2e57062275', '01a2126a-9124-73ca-a650-66c104ef016d', '01a2126a-9122-7398-bccb-71c847b6d22f', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7dfb-a685-a4ad910066d3', '01a2126a-9126-7bed-bad5-9a925eb95f29', '01a2126a-9124-73cf-9fdc-c1eefdef3d17', '01a2126a-9122-739f-8292-126cf68a9716', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e0b-82dd-aacf3a2c6285', '01a2126a-9126-7bfc-88f0-3113492cb394', '01a2126a-9124-73d4-98ad-f24b07690bbe', '01a2126a-9122-73a4-a40b-e6b8e320984e', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e1a-ba80-9f35b78fb08d', '01a2126a-9126-7c01-a5a8-739b6d6e2e92', '01a2126a-9124-73d8-9327-edc5bf0e0521', '01a2126a-9122-73a9-b7da-83fcce495e30', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e1f-ab4d-048de7d496d4', '01a2126a-9126-7c01-a5a8-739b6d6e2e92', '01a2126a-9124-73dd-9701-5115166a1fba', '01a2126a-9122-73a9-b7da-83fcce495e30', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e35-8f62-8deb918278a8', '01a2126a-9126-7c08-bc8f-cf505dae2bc0', '01a2126a-9124-73e1-b498-52ee57fff60b', '01a2126a-9122-73ae-b00d-e9550ef38464', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e3c-9ea2-bc220fc45892', '01a2126a-9126-7c08-bc8f-cf505dae2bc0', '01a2126a-9124-73e6-82a4-b36a4db55e2b', '01a2126a-9122-73ae-b00d-e9550ef38464', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e4f-9961-f5b99f78bfd7', '01a2126a-9126-7c0d-af9d-3964a5d1aa1f', '01a2126a-9124-73ec-9e07-fc50200a81d2', '01a2126a-9122-73b2-a256-4461fdc653cd', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e63-be6a-d1bdac381463', '01a2126a-9126-7c12-84dc-a2b468897fc2', '01a2126a-9124-73f3-873a-8c011acd58c3', '01a2126a-9122-73b7-963f-ec6e9277d0fe', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e68-a79b-e22684728119', '01a2126a-9126-7c12-84dc-a2b468897fc2', '01a2126a-9124-73f8-9877-73cb968869d5', '01a2126a-9122-73b7-963f-ec6e9277d0fe', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e6c-b63d-ec11376772da', '01a2126a-9126-7c12-84dc-a2b468897fc2', '01a2126a-9124-73fd-b3b1-3ab7574b892e', '01a2126a-9122-73b7-963f-ec6e9277d0fe', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e85-9ac5-80c63cbc882c', '01a2126a-9126-7c17-a7f7-fd48fd9a3e37', '01a2126a-9124-7402-bed7-1bf71b979f51', '01a2126a-9122-73bb-87d7-8c078a253bf9', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e89-807f-f7c5369aa985', '01a2126a-9126-7c17-a7f7-fd48fd9a3e37', '01a2126a-9124-7406-a81c-56048b6c1b11', '01a2126a-9122-73bb-87d7-8c078a253bf9', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7e9c-978b-56722b59fae5', '01a2126a-9126-7c1c-8941-877d7b585985', '01a2126a-9124-7413-97e6-2725840df264', '01a2126a-9122-73c0-a1cf-83cb55f4b096', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7eac-835c-3db280c9ca16', '01a2126a-9126-7c21-b39b-62164d763775', '01a2126a-9124-7417-8dc1-a253eebceee1', '01a2126a-9122-73c4-9a5a-2cd514778989', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7eb1-bfa5-5aee27a1e244', '01a2126a-9126-7c21-b39b-62164d763775', '01a2126a-9124-741c-a7d7-17e6f1d0e190', '01a2126a-9122-73c4-9a5a-2cd514778989', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7ec4-b8d1-fd441d355b28', '01a2126a-9126-7c26-9387-0371c5ee37e9', '01a2126a-9124-7420-815e-5d8e976b6faf', '01a2126a-9122-73ca-870c-2c03d223a640', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7ed1-b340-763879c361f1', '01a2126a-9126-7c2a-846a-4762fadc579b', '01a2126a-9124-7425-bd3e-2fe1a1204527', '01a2126a-9122-73ce-9a6f-790623636b79', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7ee1-9475-869f45bf5693', '01a2126a-9126-7c2f-a3ea-643e4b07799b', '01a2126a-9124-7429-9bbc-52e3fb9c891f', '01a2126a-9122-73d3-95d7-a0c247f7645f', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7eee-908d-8e25380de0e6', '01a2126a-9126-7c34-8e57-11683ef9efd9', '01a2126a-9124-742d-bb17-31ed3d95d6ae', '01a2126a-9122-73d7-a22f-3aeb1175c76d', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7efb-b463-bcea5c63472f', '01a2126a-9126-7c38-8587-ebceccad3b94', '01a2126a-9124-7434-af4d-6ed1192d043f', '01a2126a-9122-73db-8dbd-ed4d405c1685', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7f10-a9cc-3ed63f46b2f1', '01a2126a-9126-7c3c-86a7-b9a7929796ce', '01a2126a-9124-7439-9b7e-dfdeda43b32a', '01a2126a-9122-73e0-b443-88162203b605', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7f1d-8fb9-b179310c7e37', '01a2126a-9126-7c43-ba06-81623cfddb03', '01a2126a-9124-743e-87cb-d45c716bb55d', '01a2126a-9122-73e4-b1dd-ab005cc792de', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7f2a-814d-efc2946bc07a', '01a2126a-9126-7c49-abed-2bf205d713ea', '01a2126a-9124-7443-a208-e91ff78b7390', '01a2126a-9122-73e8-bdea-ad425c1c7ddd', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7f3d-8ad2-7d197d61fd6f', '01a2126a-9126-7c4e-9fc1-d20029a1a5c1', '01a2126a-9124-7448-b599-58a463a9247c', '01a2126a-9122-73ec-a547-d0ebbdc2b677', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7f4a-8061-484d8eb544b5', '01a2126a-9126-7c53-8a0f-a0b2c04512d4', '01a2126a-9124-744d-bab3-d6575ecebfc6', '01a2126a-9122-73f0-a41d-01256e0603f3', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-9126-7f57-b34f-acffd3301c23', '01a2126a-9126-7c58-8bf0-94e039f7c16b', '01a2126a-9124-7452-8718-e37ecf4a6562', '01a2126a-9122-73f5-b431-cfea83d4fac0', '2026-02-01 10:00:00+00', 'Ann Example <ann@example.org>'),
	('01a2126a-982c-7a31-a2b1-bf8917c567d9', '01a2126a-9829-7bfa-850a-85457bc39416', '01a2126a-9124-73ca-a650-66c104ef016d', '01a2126a-9122-7398-bccb-71c847b6d22f', '2026-02-03 10:00:00+00', 'Bob Example <bob@example.org>');

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);

ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT pk_affiliation PRIMARY KEY (id);

ALTER TABLE ONLY public.attribution
    ADD CONSTRAINT pk_attribution PRIMARY KEY (id);

ALTER TABLE ONLY public.blob
    ADD CONSTRAINT pk_blob PRIMARY KEY (sha256);

ALTER TABLE ONLY public.capture
    ADD CONSTRAINT pk_capture PRIMARY KEY (id);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT pk_claim PRIMARY KEY (id);

ALTER TABLE ONLY public.claim_version
    ADD CONSTRAINT pk_claim_version PRIMARY KEY (id);

ALTER TABLE ONLY public.contributor
    ADD CONSTRAINT pk_contributor PRIMARY KEY (id);

ALTER TABLE ONLY public.entity
    ADD CONSTRAINT pk_entity PRIMARY KEY (id);

ALTER TABLE ONLY public.entity_name
    ADD CONSTRAINT pk_entity_name PRIMARY KEY (id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT pk_evidence PRIMARY KEY (id);

ALTER TABLE ONLY public.piece
    ADD CONSTRAINT pk_piece PRIMARY KEY (id);

ALTER TABLE ONLY public.qualifier
    ADD CONSTRAINT pk_qualifier PRIMARY KEY (id);

ALTER TABLE ONLY public.quote
    ADD CONSTRAINT pk_quote PRIMARY KEY (id);

ALTER TABLE ONLY public.quote_check
    ADD CONSTRAINT pk_quote_check PRIMARY KEY (id);

ALTER TABLE ONLY public.rating
    ADD CONSTRAINT pk_rating PRIMARY KEY (id);

ALTER TABLE ONLY public.rating_scale
    ADD CONSTRAINT pk_rating_scale PRIMARY KEY (id);

ALTER TABLE ONLY public.relation
    ADD CONSTRAINT pk_relation PRIMARY KEY (id);

ALTER TABLE ONLY public.source
    ADD CONSTRAINT pk_source PRIMARY KEY (id);

ALTER TABLE ONLY public.source_link
    ADD CONSTRAINT pk_source_link PRIMARY KEY (id);

ALTER TABLE ONLY public.tag
    ADD CONSTRAINT pk_tag PRIMARY KEY (id);

ALTER TABLE ONLY public.text_key
    ADD CONSTRAINT pk_text_key PRIMARY KEY (text_sha256);

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT pk_verdict PRIMARY KEY (id);

ALTER TABLE ONLY public.verdict_evidence
    ADD CONSTRAINT pk_verdict_evidence PRIMARY KEY (id);

ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT uq_affiliation_entity_id_organization_id_title UNIQUE (entity_id, organization_id, title);

ALTER TABLE ONLY public.attribution
    ADD CONSTRAINT uq_attribution_quote_id_seq UNIQUE (quote_id, seq);

ALTER TABLE ONLY public.capture
    ADD CONSTRAINT uq_capture_id_source_id UNIQUE (id, source_id);

ALTER TABLE ONLY public.capture
    ADD CONSTRAINT uq_capture_source_id_seq UNIQUE (source_id, seq);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT uq_claim_ref UNIQUE (ref);

ALTER TABLE ONLY public.claim_version
    ADD CONSTRAINT uq_claim_version_claim_id_number UNIQUE (claim_id, number);

ALTER TABLE ONLY public.claim_version
    ADD CONSTRAINT uq_claim_version_id_claim_id UNIQUE (id, claim_id);

ALTER TABLE ONLY public.contributor
    ADD CONSTRAINT uq_contributor_source_id_role_seq UNIQUE (source_id, role, seq);

ALTER TABLE ONLY public.entity_name
    ADD CONSTRAINT uq_entity_name_entity_id_name UNIQUE (entity_id, name);

ALTER TABLE ONLY public.entity
    ADD CONSTRAINT uq_entity_ref UNIQUE (ref);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT uq_evidence_claim_id_quote_id UNIQUE (claim_id, quote_id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT uq_evidence_claim_id_source_id_locator UNIQUE (claim_id, source_id, locator);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT uq_evidence_id_claim_id UNIQUE (id, claim_id);

ALTER TABLE ONLY public.piece
    ADD CONSTRAINT uq_piece_quote_id_seq UNIQUE (quote_id, seq);

ALTER TABLE ONLY public.qualifier
    ADD CONSTRAINT uq_qualifier_claim_version_id_seq UNIQUE (claim_version_id, seq);

ALTER TABLE ONLY public.quote_check
    ADD CONSTRAINT uq_quote_check_quote_id_number UNIQUE (quote_id, number);

ALTER TABLE ONLY public.quote
    ADD CONSTRAINT uq_quote_ref UNIQUE (ref);

ALTER TABLE ONLY public.rating
    ADD CONSTRAINT uq_rating_id_ranked UNIQUE (id, ranked);

ALTER TABLE ONLY public.rating
    ADD CONSTRAINT uq_rating_scale_id_word UNIQUE (scale_id, word);

ALTER TABLE ONLY public.rating_scale
    ADD CONSTRAINT uq_rating_scale_ref UNIQUE (ref);

ALTER TABLE ONLY public.relation
    ADD CONSTRAINT uq_relation_claim_id_other_id_kind UNIQUE (claim_id, other_id, kind);

ALTER TABLE ONLY public.source_link
    ADD CONSTRAINT uq_source_link_source_id_target_id_kind UNIQUE (source_id, target_id, kind);

ALTER TABLE ONLY public.source
    ADD CONSTRAINT uq_source_ref UNIQUE (ref);

ALTER TABLE ONLY public.tag
    ADD CONSTRAINT uq_tag_claim_id_name UNIQUE (claim_id, name);

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT uq_verdict_claim_id_number UNIQUE (claim_id, number);

ALTER TABLE ONLY public.verdict_evidence
    ADD CONSTRAINT uq_verdict_evidence_verdict_id_evidence_id UNIQUE (verdict_id, evidence_id);

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT uq_verdict_id_claim_id UNIQUE (id, claim_id);

CREATE INDEX ix_affiliation_entity_id ON public.affiliation USING btree (entity_id);

CREATE INDEX ix_affiliation_organization_id ON public.affiliation USING btree (organization_id);

CREATE INDEX ix_attribution_entity_id ON public.attribution USING btree (entity_id);

CREATE INDEX ix_attribution_quote_id ON public.attribution USING btree (quote_id);

CREATE INDEX ix_attribution_source_id ON public.attribution USING btree (source_id);

CREATE INDEX ix_capture_raw_sha256 ON public.capture USING btree (raw_sha256);

CREATE INDEX ix_capture_source_id ON public.capture USING btree (source_id);

CREATE INDEX ix_capture_text_sha256 ON public.capture USING btree (text_sha256);

CREATE INDEX ix_claim_subject_id ON public.claim USING btree (subject_id);

CREATE INDEX ix_claim_version_claim_id ON public.claim_version USING btree (claim_id);

CREATE INDEX ix_contributor_entity_id ON public.contributor USING btree (entity_id);

CREATE INDEX ix_contributor_source_id ON public.contributor USING btree (source_id);

CREATE INDEX ix_entity_folded ON public.entity USING btree (folded);

CREATE INDEX ix_entity_name_entity_id ON public.entity_name USING btree (entity_id);

CREATE INDEX ix_entity_name_folded ON public.entity_name USING btree (folded);

CREATE INDEX ix_evidence_claim_id ON public.evidence USING btree (claim_id);

CREATE INDEX ix_evidence_quote_id ON public.evidence USING btree (quote_id);

CREATE INDEX ix_evidence_source_id ON public.evidence USING btree (source_id);

CREATE INDEX ix_piece_quote_id ON public.piece USING btree (quote_id);

CREATE INDEX ix_qualifier_claim_version_id ON public.qualifier USING btree (claim_version_id);

CREATE INDEX ix_quote_capture_id ON public.quote USING btree (capture_id);

CREATE INDEX ix_quote_check_capture_id ON public.quote_check USING btree (capture_id);

CREATE INDEX ix_quote_check_quote_id ON public.quote_check USING btree (quote_id);

CREATE INDEX ix_quote_source_id ON public.quote USING btree (source_id);

CREATE INDEX ix_quote_speaker_id ON public.quote USING btree (speaker_id);

CREATE INDEX ix_rating_scale_id ON public.rating USING btree (scale_id);

CREATE INDEX ix_relation_claim_id ON public.relation USING btree (claim_id);

CREATE INDEX ix_relation_other_id ON public.relation USING btree (other_id);

CREATE INDEX ix_source_link_source_id ON public.source_link USING btree (source_id);

CREATE INDEX ix_source_link_target_id ON public.source_link USING btree (target_id);

CREATE INDEX ix_tag_claim_id ON public.tag USING btree (claim_id);

CREATE INDEX ix_tag_name ON public.tag USING btree (name);

CREATE INDEX ix_verdict_claim_id ON public.verdict USING btree (claim_id);

CREATE INDEX ix_verdict_claim_version_id ON public.verdict USING btree (claim_version_id);

CREATE INDEX ix_verdict_evidence_evidence_id ON public.verdict_evidence USING btree (evidence_id);

CREATE INDEX ix_verdict_rating_id ON public.verdict USING btree (rating_id);

CREATE INDEX ix_verdict_supersedes_id ON public.verdict USING btree (supersedes_id);

CREATE TRIGGER capture_no_change BEFORE DELETE OR UPDATE ON public.capture FOR EACH ROW EXECUTE FUNCTION public.factdb_append_only();

CREATE TRIGGER capture_no_truncate BEFORE TRUNCATE ON public.capture FOR EACH STATEMENT EXECUTE FUNCTION public.factdb_append_only();

CREATE TRIGGER claim_version_no_change BEFORE DELETE OR UPDATE ON public.claim_version FOR EACH ROW EXECUTE FUNCTION public.factdb_append_only();

CREATE TRIGGER claim_version_no_truncate BEFORE TRUNCATE ON public.claim_version FOR EACH STATEMENT EXECUTE FUNCTION public.factdb_append_only();

CREATE TRIGGER qualifier_no_change BEFORE DELETE OR UPDATE ON public.qualifier FOR EACH ROW EXECUTE FUNCTION public.factdb_append_only();

CREATE TRIGGER qualifier_no_truncate BEFORE TRUNCATE ON public.qualifier FOR EACH STATEMENT EXECUTE FUNCTION public.factdb_append_only();

CREATE TRIGGER quote_check_no_change BEFORE DELETE OR UPDATE ON public.quote_check FOR EACH ROW EXECUTE FUNCTION public.factdb_append_only();

CREATE TRIGGER quote_check_no_truncate BEFORE TRUNCATE ON public.quote_check FOR EACH STATEMENT EXECUTE FUNCTION public.factdb_append_only();

CREATE TRIGGER verdict_evidence_no_change BEFORE DELETE OR UPDATE ON public.verdict_evidence FOR EACH ROW EXECUTE FUNCTION public.factdb_append_only();

CREATE TRIGGER verdict_evidence_no_truncate BEFORE TRUNCATE ON public.verdict_evidence FOR EACH STATEMENT EXECUTE FUNCTION public.factdb_append_only();

CREATE TRIGGER verdict_no_change BEFORE DELETE OR UPDATE ON public.verdict FOR EACH ROW EXECUTE FUNCTION public.factdb_append_only();

CREATE TRIGGER verdict_no_truncate BEFORE TRUNCATE ON public.verdict FOR EACH STATEMENT EXECUTE FUNCTION public.factdb_append_only();

ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT fk_affiliation_entity_id FOREIGN KEY (entity_id) REFERENCES public.entity(id);

ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT fk_affiliation_organization_id FOREIGN KEY (organization_id) REFERENCES public.entity(id);

ALTER TABLE ONLY public.attribution
    ADD CONSTRAINT fk_attribution_entity_id FOREIGN KEY (entity_id) REFERENCES public.entity(id);

ALTER TABLE ONLY public.attribution
    ADD CONSTRAINT fk_attribution_quote_id FOREIGN KEY (quote_id) REFERENCES public.quote(id);

ALTER TABLE ONLY public.attribution
    ADD CONSTRAINT fk_attribution_source_id FOREIGN KEY (source_id) REFERENCES public.source(id);

ALTER TABLE ONLY public.capture
    ADD CONSTRAINT fk_capture_raw_sha256 FOREIGN KEY (raw_sha256) REFERENCES public.blob(sha256);

ALTER TABLE ONLY public.capture
    ADD CONSTRAINT fk_capture_source_id FOREIGN KEY (source_id) REFERENCES public.source(id);

ALTER TABLE ONLY public.capture
    ADD CONSTRAINT fk_capture_text_sha256 FOREIGN KEY (text_sha256) REFERENCES public.blob(sha256);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_subject_id FOREIGN KEY (subject_id) REFERENCES public.entity(id);

ALTER TABLE ONLY public.claim_version
    ADD CONSTRAINT fk_claim_version_claim_id FOREIGN KEY (claim_id) REFERENCES public.claim(id);

ALTER TABLE ONLY public.contributor
    ADD CONSTRAINT fk_contributor_entity_id FOREIGN KEY (entity_id) REFERENCES public.entity(id);

ALTER TABLE ONLY public.contributor
    ADD CONSTRAINT fk_contributor_source_id FOREIGN KEY (source_id) REFERENCES public.source(id);

ALTER TABLE ONLY public.entity_name
    ADD CONSTRAINT fk_entity_name_entity_id FOREIGN KEY (entity_id) REFERENCES public.entity(id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT fk_evidence_claim_id FOREIGN KEY (claim_id) REFERENCES public.claim(id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT fk_evidence_quote_id FOREIGN KEY (quote_id) REFERENCES public.quote(id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT fk_evidence_source_id FOREIGN KEY (source_id) REFERENCES public.source(id);

ALTER TABLE ONLY public.piece
    ADD CONSTRAINT fk_piece_quote_id FOREIGN KEY (quote_id) REFERENCES public.quote(id);

ALTER TABLE ONLY public.qualifier
    ADD CONSTRAINT fk_qualifier_claim_version_id FOREIGN KEY (claim_version_id) REFERENCES public.claim_version(id);

ALTER TABLE ONLY public.quote
    ADD CONSTRAINT fk_quote_capture_id_source_id FOREIGN KEY (capture_id, source_id) REFERENCES public.capture(id, source_id);

ALTER TABLE ONLY public.quote_check
    ADD CONSTRAINT fk_quote_check_capture_id FOREIGN KEY (capture_id) REFERENCES public.capture(id);

ALTER TABLE ONLY public.quote_check
    ADD CONSTRAINT fk_quote_check_quote_id FOREIGN KEY (quote_id) REFERENCES public.quote(id);

ALTER TABLE ONLY public.quote
    ADD CONSTRAINT fk_quote_source_id FOREIGN KEY (source_id) REFERENCES public.source(id);

ALTER TABLE ONLY public.quote
    ADD CONSTRAINT fk_quote_speaker_id FOREIGN KEY (speaker_id) REFERENCES public.entity(id);

ALTER TABLE ONLY public.rating
    ADD CONSTRAINT fk_rating_scale_id FOREIGN KEY (scale_id) REFERENCES public.rating_scale(id);

ALTER TABLE ONLY public.relation
    ADD CONSTRAINT fk_relation_claim_id FOREIGN KEY (claim_id) REFERENCES public.claim(id);

ALTER TABLE ONLY public.relation
    ADD CONSTRAINT fk_relation_other_id FOREIGN KEY (other_id) REFERENCES public.claim(id);

ALTER TABLE ONLY public.source_link
    ADD CONSTRAINT fk_source_link_source_id FOREIGN KEY (source_id) REFERENCES public.source(id);

ALTER TABLE ONLY public.source_link
    ADD CONSTRAINT fk_source_link_target_id FOREIGN KEY (target_id) REFERENCES public.source(id);

ALTER TABLE ONLY public.tag
    ADD CONSTRAINT fk_tag_claim_id FOREIGN KEY (claim_id) REFERENCES public.claim(id);

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT fk_verdict_basis FOREIGN KEY (id, basis_id) REFERENCES public.verdict_evidence(verdict_id, evidence_id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT fk_verdict_claim_id FOREIGN KEY (claim_id) REFERENCES public.claim(id);

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT fk_verdict_claim_version_id_claim_id FOREIGN KEY (claim_version_id, claim_id) REFERENCES public.claim_version(id, claim_id);

ALTER TABLE ONLY public.verdict_evidence
    ADD CONSTRAINT fk_verdict_evidence_evidence_id_claim_id FOREIGN KEY (evidence_id, claim_id) REFERENCES public.evidence(id, claim_id);

ALTER TABLE ONLY public.verdict_evidence
    ADD CONSTRAINT fk_verdict_evidence_verdict_id_claim_id FOREIGN KEY (verdict_id, claim_id) REFERENCES public.verdict(id, claim_id);

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT fk_verdict_rating_id_ranked FOREIGN KEY (rating_id, ranked) REFERENCES public.rating(id, ranked);

ALTER TABLE ONLY public.verdict
    ADD CONSTRAINT fk_verdict_supersedes_id_claim_id FOREIGN KEY (supersedes_id, claim_id) REFERENCES public.verdict(id, claim_id);

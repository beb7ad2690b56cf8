BEGIN TRANSACTION;
CREATE TABLE affiliation (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	organization_id TEXT NOT NULL, 
	title TEXT NOT NULL, 
	valid_from TEXT, 
	valid_from_earliest TEXT, 
	valid_from_latest TEXT, 
	valid_to TEXT, 
	valid_to_earliest TEXT, 
	valid_to_latest TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_affiliation PRIMARY KEY (id), 
	CONSTRAINT ck_affiliation_valid_from_bounds CHECK (valid_from IS NOT NULL OR (valid_from_earliest IS NULL AND valid_from_latest IS NULL)), 
	CONSTRAINT ck_affiliation_valid_from_order CHECK (valid_from_earliest <= valid_from_latest), 
	CONSTRAINT ck_affiliation_valid_to_bounds CHECK (valid_to IS NOT NULL OR (valid_to_earliest IS NULL AND valid_to_latest IS NULL)), 
	CONSTRAINT ck_affiliation_valid_to_order CHECK (valid_to_earliest <= valid_to_latest), 
	CONSTRAINT fk_affiliation_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT fk_affiliation_organization_id FOREIGN KEY(organization_id) REFERENCES entity (id), 
	CONSTRAINT uq_affiliation_entity_id_organization_id_title UNIQUE (entity_id, organization_id, title)
)
 STRICT

;
INSERT INTO "affiliation" VALUES('01a2126a-1690-7227-881e-f4ec8b2a0a68','01a2126a-168f-7cef-a5c1-ee38c96cfa70','01a2126a-168f-7d5c-898f-93bbe388ce39','former chief AI scientist',NULL,NULL,NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "affiliation" VALUES('01a2126a-1690-722f-8bc6-1860fb24325c','01a2126a-168f-7cef-a5c1-ee38c96cfa70','01a2126a-168f-7d72-9d5d-bbfe5bcd0b72','founder',NULL,NULL,NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "affiliation" VALUES('01a2126a-1690-7234-aa79-97e4e0ba6112','01a2126a-168f-7d35-8628-7fa746827afa','01a2126a-168f-7d5c-898f-93bbe388ce39','CEO',NULL,NULL,NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "affiliation" VALUES('01a2126a-1690-7239-aef3-c4053cec4312','01a2126a-168f-7d4d-8394-d060a912ad0e','01a2126a-168f-7d69-ac53-9e9702b58e92','founder and former CEO',NULL,NULL,NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "affiliation" VALUES('01a2126a-1690-723e-87cb-cd8209751d93','01a2126a-168f-7d4d-8394-d060a912ad0e','01a2126a-168f-7d61-9f6a-776c30d1238d','lead',NULL,NULL,NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "affiliation" VALUES('01a2126a-1690-7243-8184-f5b405c14f9e','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','contributing writer',NULL,NULL,NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attribution (
	id TEXT NOT NULL, 
	quote_id TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	entity_id TEXT, 
	source_id TEXT, 
	literal TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_attribution PRIMARY KEY (id), 
	CONSTRAINT ck_attribution_role_word CHECK (role IN ('speaker', 'interviewer', 'relayed_by', 'published_by', 'republished_by', 'translator')), 
	CONSTRAINT ck_attribution_somebody CHECK (entity_id IS NOT NULL OR source_id IS NOT NULL OR literal IS NOT NULL), 
	CONSTRAINT fk_attribution_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT fk_attribution_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id), 
	CONSTRAINT fk_attribution_source_id FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT uq_attribution_quote_id_seq UNIQUE (quote_id, seq)
)
 STRICT

;
INSERT INTO "attribution" VALUES('01a2126a-16a0-7751-a684-21adced42c35','01a2126a-16a0-70d5-9970-6ac921685de2',1,'interviewer',NULL,NULL,'not named','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-775e-9b60-b2f108be5228','01a2126a-16a0-70d5-9970-6ac921685de2',2,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7764-ae5f-f597065948d1','01a2126a-16a0-70d5-9970-6ac921685de2',3,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7769-ba8e-dd198078693a','01a2126a-16a0-70d5-9970-6ac921685de2',4,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-776d-ba1d-a1e1a5008914','01a2126a-16a0-7103-b0de-ca1217709bbc',1,'interviewer',NULL,NULL,'not named','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7771-b43d-4eaa239ca9de','01a2126a-16a0-7103-b0de-ca1217709bbc',2,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7776-820c-a52cddf38acc','01a2126a-16a0-7103-b0de-ca1217709bbc',3,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-777a-8eeb-3187e21321ff','01a2126a-16a0-7103-b0de-ca1217709bbc',4,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-777f-99cb-9d948ef6307d','01a2126a-16a0-7109-9010-f19d0a7c94d4',1,'interviewer',NULL,NULL,'not named','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7784-a8f9-d13783fa32b2','01a2126a-16a0-7109-9010-f19d0a7c94d4',2,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7789-9732-54a1c4f5d702','01a2126a-16a0-7109-9010-f19d0a7c94d4',3,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-778d-a575-d611f2c33efa','01a2126a-16a0-7109-9010-f19d0a7c94d4',4,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7791-afda-5637e5baff2f','01a2126a-16a0-710e-8586-824e7728ffb4',1,'interviewer',NULL,NULL,'not named','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7797-9a9a-646303c9dc78','01a2126a-16a0-710e-8586-824e7728ffb4',2,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-779b-97c1-6f82e4d3a243','01a2126a-16a0-710e-8586-824e7728ffb4',3,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-779f-818e-e429b5f38c66','01a2126a-16a0-710e-8586-824e7728ffb4',4,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77a4-b901-b3314ba7ad1d','01a2126a-16a0-7116-af4d-574161a7d544',1,'interviewer',NULL,NULL,'not named','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77a8-b38f-0d96ab52ba04','01a2126a-16a0-7116-af4d-574161a7d544',2,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77ac-8e3d-43da8e3072ac','01a2126a-16a0-7116-af4d-574161a7d544',3,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77b1-a043-3763377fd466','01a2126a-16a0-7116-af4d-574161a7d544',4,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77b5-b05d-9f0924ef5a30','01a2126a-16a0-711a-ba35-a651bb32d2db',1,'interviewer',NULL,NULL,'not named','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77ba-83bd-b70a3597cddb','01a2126a-16a0-711a-ba35-a651bb32d2db',2,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77c5-bcff-3ccef7ae63a1','01a2126a-16a0-711a-ba35-a651bb32d2db',3,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77c9-bc0d-6c3a846471a5','01a2126a-16a0-711a-ba35-a651bb32d2db',4,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77cd-97b2-d28e9bd323c2','01a2126a-16a0-711f-98bb-90ba556eb11d',1,'interviewer',NULL,NULL,'not named','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77d3-9a1f-ea09d44ac8b3','01a2126a-16a0-711f-98bb-90ba556eb11d',2,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77d7-857e-c14c67c98436','01a2126a-16a0-711f-98bb-90ba556eb11d',3,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77dc-93d6-0a18d3e37149','01a2126a-16a0-711f-98bb-90ba556eb11d',4,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77e0-a5ad-83b8abfceab2','01a2126a-16a0-7123-bf42-4cde664391b7',1,'interviewer',NULL,NULL,'not named','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77e5-acc4-0133f76d2516','01a2126a-16a0-7123-bf42-4cde664391b7',2,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77e9-97fa-416773d8da65','01a2126a-16a0-7123-bf42-4cde664391b7',3,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77ed-8aa8-cbe6bab3dc65','01a2126a-16a0-7123-bf42-4cde664391b7',4,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77f2-a48a-cad5bb9e3028','01a2126a-16a0-7128-a608-732f1142da0d',1,'interviewer',NULL,NULL,'not named','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77f6-ae88-b3cd7bcb04e4','01a2126a-16a0-7128-a608-732f1142da0d',2,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77fa-a6ae-98747030de0b','01a2126a-16a0-7128-a608-732f1142da0d',3,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-77ff-8ee4-c5f9c4c01ee8','01a2126a-16a0-7128-a608-732f1142da0d',4,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7803-9921-4c55c6211a6c','01a2126a-16a0-712c-ab8c-f53813c9bece',1,'interviewer',NULL,NULL,'not named','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7809-a161-f9ccfaeae804','01a2126a-16a0-712c-ab8c-f53813c9bece',2,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-780d-92e2-7407000c6574','01a2126a-16a0-712c-ab8c-f53813c9bece',3,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7811-9278-7ef8cd78242e','01a2126a-16a0-712c-ab8c-f53813c9bece',4,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7815-85bd-e4cbcebac843','01a2126a-16a0-7131-9a25-f56c0e7401a1',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-781a-9cf0-661022afeea8','01a2126a-16a0-7131-9a25-f56c0e7401a1',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-781e-b240-ca19374fef62','01a2126a-16a0-7135-8170-d8bc2af8bfd6',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7823-925c-aef1020ea2ca','01a2126a-16a0-7135-8170-d8bc2af8bfd6',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7827-b506-c41e7c90dec7','01a2126a-16a0-713a-86e4-03f693f6cc85',1,'interviewer',NULL,NULL,'not named','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-782b-8f21-d7ddbebb3a49','01a2126a-16a0-713a-86e4-03f693f6cc85',2,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-782f-bc4b-530f50a35ecd','01a2126a-16a0-713a-86e4-03f693f6cc85',3,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7834-b7bf-eb4eaea8b66c','01a2126a-16a0-713a-86e4-03f693f6cc85',4,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7838-81cb-fa840885928f','01a2126a-16a0-713e-aeb8-1d9e0e823cb2',1,'published_by','01a2126a-168f-7d85-bf64-5bec8ddc5709','01a2126a-1691-78d8-967a-db7ddada5679',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-783e-a94c-72b3776b4c85','01a2126a-16a0-713e-aeb8-1d9e0e823cb2',2,'relayed_by','01a2126a-168f-7d55-951d-1449823ff103','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7842-8bf5-ed48e13e8d9f','01a2126a-16a0-713e-aeb8-1d9e0e823cb2',3,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7846-bedc-732ffd3c4731','01a2126a-16a0-7143-baaa-8c2993de9d21',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-784b-aaf6-33118e307a3d','01a2126a-16a0-7143-baaa-8c2993de9d21',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-784f-8908-f479b46b6ccf','01a2126a-16a0-7147-acfc-be6ed85a3c63',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7854-81df-9f3cd37e8f1f','01a2126a-16a0-7147-acfc-be6ed85a3c63',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7858-8656-95ce5f1ab53e','01a2126a-16a0-714c-9282-ce990d0af7a7',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-785d-9e67-e08542af20d2','01a2126a-16a0-714c-9282-ce990d0af7a7',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7862-b797-d9176a60b963','01a2126a-16a0-7151-a2a5-2d21317933bd',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7866-b0e9-8914c463f0d3','01a2126a-16a0-7151-a2a5-2d21317933bd',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-786a-8b6b-746849db3a28','01a2126a-16a0-7155-bd75-d0a74b594037',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-786f-9233-7041e6779262','01a2126a-16a0-7155-bd75-d0a74b594037',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7874-ad15-417a59739d8f','01a2126a-16a0-7159-b531-af2df79eb2e7',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7879-a3dd-a73685b6e622','01a2126a-16a0-7159-b531-af2df79eb2e7',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-787e-bf14-90062cde15ec','01a2126a-16a0-715e-9015-b0bd118c75dc',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7882-838d-aa3e81fa2b05','01a2126a-16a0-715e-9015-b0bd118c75dc',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7887-9efd-1ebe5fedc8f3','01a2126a-16a0-7163-b3af-6dd4790ccaf2',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-788c-9408-2efb870ed9ec','01a2126a-16a0-7163-b3af-6dd4790ccaf2',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7890-b455-dc205270993c','01a2126a-16a0-7168-92c2-ede8b4852242',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7894-b662-1b01919b06fe','01a2126a-16a0-7168-92c2-ede8b4852242',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-7898-810b-f891329706e1','01a2126a-16a0-716c-a5f8-d17a73b56ce4',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-789d-9999-77902b7aab4c','01a2126a-16a0-716c-a5f8-d17a73b56ce4',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-78a1-85e4-99441f5be91a','01a2126a-16a0-7171-9a2b-9b7db0351856',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-78a5-b15e-6272fe5bf2aa','01a2126a-16a0-7171-9a2b-9b7db0351856',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-78ab-8049-136604e29b51','01a2126a-16a0-7175-9108-2951e3da38da',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-78af-a902-5bb6df18aa38','01a2126a-16a0-7175-9108-2951e3da38da',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-78b4-ae8b-d34a803ca254','01a2126a-16a0-717a-8b66-bf445de0a9f4',1,'published_by','01a2126a-168f-7d7e-9cd2-6a42c913d0ff','01a2126a-1691-78d1-ab7b-431332eb18c2',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "attribution" VALUES('01a2126a-16a0-78b8-8e3f-7f7cdc20cfac','01a2126a-16a0-717a-8b66-bf445de0a9f4',2,'republished_by',NULL,'01a2126a-1691-78b2-905c-b59ac68b0aa0',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE blob (
	sha256 TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	codec TEXT NOT NULL, 
	data BLOB NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_blob PRIMARY KEY (sha256), 
	CONSTRAINT ck_blob_codec_word CHECK (codec IN ('raw', 'zlib')), 
	CONSTRAINT ck_blob_sha256_length CHECK (length(sha256) = 64), 
	CONSTRAINT ck_blob_size_range CHECK (size >= 0)
)
 STRICT

;
INSERT INTO "blob" VALUES('ade7327edf443c9156dd03f1816b419321fd7a40599b40bbb82a5b6827091777',1831,'zlib',X'789C7555CB8A1B4714DDEB2BEEC24B79489481E0E5C46033A031060F9824647155755B5D99EAAAA61ED26837BF617040AB7C883E65BE24E7762B524BE08590BAEB3ECE3DE7DC52EBF261CFAB54FB42F2EC0A352976F420850F7B17E853DC48B792349BFDF9FAF2EF5FB359104E7E474DAC89AC18B69269176B584F625AB6B41209C485FEA8E649122AAC5F5FBE6532B1EB39687E22944EC4C72AA7E4D797EF8557D53325CE4C5B575A04194E4568E53998566E5E5FFE21C43DC4203BDA32CAFA11568885D6D1853595080848EC535C79E9E69AD20A5E7B4BA595C3FEC3E3CDA9E764505AFCB458CCE97DCBE5E3E747F4ED84622DA7505E27114B3558C4A210260AD61517039E30EFD27307D4B17AE580620F1A32C83200132CD895F3A88F481FE3BB68C5679DC9B40C2E078C24A1B824E482ADB9A4DD30C352DE575464674F65C612B763913925011919253CE742777D7278A92459812EC0C929B90D7BC573D827D9388F609C7340AB5C3814BF7B8B992D171C343EF6E7564377C8D0417685D8B0F3151851F6AC3448979C6B521D868C41FA1A5C99AAFC55488DC2E4215A6C28C8961C30E681A824EC21A889D1532EB569467AD17347B91DE8755D0F6541D20DFD568F475B0198BF41D7D106EAB3D2E2571EF3877380536A8706999B511918652376C2F185550E7B45DC424C989D6CD4A2793E3C34A803A9D1C4AA31AFB8DA38D9665A2E1FF240B14A3CE820C14E83F13AD75E405911EFDD1AF814C9E88B69D43626C01ADF4F0B78AEBA1ACAA71289866F9B68AAFAE0CB65613871C9AB3CDA6387BD39D5C8828D84315AB83B21B173C880B2367ACF499D5E129B92AF46D49DF6EC02D883A21B19775FBDAC0782BEBB014F8F7272C9D1D43358128121DFFC7C4BAB6363808EF4C5B017BABB1F56BAEE30E0ED3BC244061CC11AFC245778D4EBD0DDE816458D480576EA632AC78BE12B56EC94A30F735ABC9B923C5C68CABF1A03CF98ED593954F22E07C0A16E312B716B7CE3032B337D6023AB189FA0F31AD97AD10D0EA5E270A128C2C5AF47AF996BAF69C7FB21A66C1DD4D2B463E132E9F57FE56B3C775E9EC9655D3AB454D131B5361DF627AA790597AAA4E97DA285309AB6FE7D30F8391DD3609DE113D82B4DAADC90461A4905DA43E21FE778F72497082E30435FAFCADFD90D2BC1F4C006DB24747FED59DC63AD332DE97F16645D8B2A8ABF2F7AF3CBC933B8D92AEB7D7CED0A9C5396047F82597906EFC5E10117AE4B1D9FC3D99898ECD12A474D66FF014F10B488','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE capture (
	id TEXT NOT NULL, 
	source_id TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	retrieved_at TEXT, 
	media_type TEXT NOT NULL, 
	charset TEXT, 
	raw_sha256 TEXT NOT NULL, 
	text_sha256 TEXT NOT NULL, 
	characters INTEGER NOT NULL, 
	extractor TEXT NOT NULL, 
	extractor_version TEXT NOT NULL, 
	extent TEXT NOT NULL, 
	url TEXT, 
	archive_url TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_capture PRIMARY KEY (id), 
	CONSTRAINT ck_capture_extent_word CHECK (extent IN ('whole', 'excerpt')), 
	CONSTRAINT ck_capture_seq_range CHECK (seq >= 1), 
	CONSTRAINT fk_capture_raw_sha256 FOREIGN KEY(raw_sha256) REFERENCES blob (sha256), 
	CONSTRAINT fk_capture_source_id FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT fk_capture_text_sha256 FOREIGN KEY(text_sha256) REFERENCES blob (sha256), 
	CONSTRAINT uq_capture_id_source_id UNIQUE (id, source_id), 
	CONSTRAINT uq_capture_source_id_seq UNIQUE (source_id, seq)
)
 STRICT

;
INSERT INTO "capture" VALUES('01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-1691-78b2-905c-b59ac68b0aa0',1,NULL,'text/plain','utf-8','ade7327edf443c9156dd03f1816b419321fd7a40599b40bbb82a5b6827091777','ade7327edf443c9156dd03f1816b419321fd7a40599b40bbb82a5b6827091777',1701,'plain','1','excerpt',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE claim (
	id TEXT NOT NULL, 
	ref TEXT NOT NULL, 
	subject_id TEXT, 
	property TEXT, 
	status TEXT NOT NULL, 
	status_reason TEXT, 
	status_at TEXT, 
	status_by TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_claim PRIMARY KEY (id), 
	CONSTRAINT ck_claim_status_word CHECK (status IN ('open', 'query', 'withdrawn')), 
	CONSTRAINT fk_claim_subject_id FOREIGN KEY(subject_id) REFERENCES entity (id), 
	CONSTRAINT uq_claim_ref UNIQUE (ref)
)
 STRICT

;
INSERT INTO "claim" VALUES('01a2126a-16a6-728b-bb5e-6c9f8718be8b','scale-stake','01a2126a-168f-7d69-ac53-9e9702b58e92','investment','query','The buyer is named as Zuckerberg; was it Meta?',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72b7-9b66-5a62188fea7d','ami-valuation','01a2126a-168f-7d72-9d5d-bbfe5bcd0b72','valuation','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72bd-8fcf-5d6fc624678b','ami-chairman','01a2126a-168f-7cef-a5c1-ee38c96cfa70','position','withdrawn','It repeats another claim.','2026-02-03T10:00:00.000000Z','Ann Example <ann@example.org>','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72c2-a5aa-e84815edb7ce','llama4-release','01a2126a-168f-7d8f-a3f0-c1aef4960cc2','release date','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72c7-a38e-3d07ed0f93d9','llama4-reception','01a2126a-168f-7d8f-a3f0-c1aef4960cc2','reception','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72cc-a224-a901afc51bca','llama4-pressure','01a2126a-168f-7d8f-a3f0-c1aef4960cc2','cause of failure','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72d0-934e-5c14bc9a971b','llama-changed-industry','01a2126a-168f-7d8a-a52f-12581e2d2497','influence','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72d5-b2b0-894bd40a839e','llm-dead-end','01a2126a-168f-7d99-82ea-2f4d27e516bd','prospects','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72d9-99b0-47c15b03d3fe','wang-inexperienced','01a2126a-168f-7d4d-8394-d060a912ad0e','experience','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72de-a526-22a9e8ceb231','labs-llm-pilled','01a2126a-168f-7d61-9f6a-776c30d1238d','staff','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72e2-b2ef-b04b0a00c670','meta-free-hand','01a2126a-168f-7d5c-898f-93bbe388ce39','freedom of research','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72e7-b055-af68db3d43a0','chatgpt-release','01a2126a-168f-7d94-bd8b-08b1e9469158','release date','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72ec-bbbd-d28a7025bf2e','lecun-exit','01a2126a-168f-7cef-a5c1-ee38c96cfa70','exit from Meta','query','Was the exit announced in November, or in effect then?',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72f0-a3d8-89b6a0c999d2','lecun-tenure','01a2126a-168f-7cef-a5c1-ee38c96cfa70','years at Meta','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72f5-8e9b-c1a84efd386b','wang-age','01a2126a-168f-7d4d-8394-d060a912ad0e','age','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72f9-9ac5-875b102f9d9e','age-gap','01a2126a-168f-7d4d-8394-d060a912ad0e','age difference to LeCun','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-72fd-8a98-c580a35ac8ea','engineer-age','01a2126a-168f-7d5c-898f-93bbe388ce39','average age of an engineer','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-7302-acdc-e2626a2ab7f9','labs-launch','01a2126a-168f-7d61-9f6a-776c30d1238d','launch','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-7306-8a80-1a7cb8bacd5e','labs-contracts','01a2126a-168f-7d61-9f6a-776c30d1238d','contracts offered','query','Contracts of several hundred million dollars each, or several of a hundred million?',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-730a-bb43-765048f3c405','llama-open-source','01a2126a-168f-7d8a-a52f-12581e2d2497','licence','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-730e-8486-f27888b14443','reporting-to-wang','01a2126a-168f-7cef-a5c1-ee38c96cfa70','reporting line','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim" VALUES('01a2126a-16a6-7315-8c2b-df76ad2287d3','wang-gives-no-orders','01a2126a-168f-7d4d-8394-d060a912ad0e','orders to LeCun','open',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE claim_version (
	id TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	value_kind TEXT, 
	value_comparator TEXT, 
	value_amount TEXT, 
	value_low TEXT, 
	value_high TEXT, 
	value_currency TEXT, 
	value_unit TEXT, 
	value_text TEXT, 
	value_stated TEXT, 
	value_edtf TEXT, 
	value_edtf_earliest TEXT, 
	value_edtf_latest TEXT, 
	value_least REAL, 
	value_most REAL, 
	as_of TEXT, 
	as_of_earliest TEXT, 
	as_of_latest TEXT, 
	modality TEXT NOT NULL, 
	minor INTEGER NOT NULL, 
	change_reason TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_claim_version PRIMARY KEY (id), 
	CONSTRAINT ck_claim_version_as_of_bounds CHECK (as_of IS NOT NULL OR (as_of_earliest IS NULL AND as_of_latest IS NULL)), 
	CONSTRAINT ck_claim_version_as_of_order CHECK (as_of_earliest <= as_of_latest), 
	CONSTRAINT ck_claim_version_modality_word CHECK (modality IN ('asserted', 'target', 'estimate', 'forecast', 'allegation', 'opinion')), 
	CONSTRAINT ck_claim_version_number_range CHECK (number >= 1), 
	CONSTRAINT ck_claim_version_reason_given CHECK (number = 1 OR change_reason IS NOT NULL), 
	CONSTRAINT ck_claim_version_text_length CHECK (length(text) > 0), 
	CONSTRAINT ck_claim_version_value_amount_or_bounds CHECK (value_amount IS NULL OR value_low IS NULL), 
	CONSTRAINT ck_claim_version_value_bounds_order CHECK (value_least <= value_most), 
	CONSTRAINT ck_claim_version_value_bounds_together CHECK ((value_low IS NULL) = (value_high IS NULL)), 
	CONSTRAINT ck_claim_version_value_comparator CHECK ((value_kind IS NULL) = (value_comparator IS NULL)), 
	CONSTRAINT ck_claim_version_value_comparator_word CHECK (value_comparator IN ('eq', 'about', 'gt', 'ge', 'lt', 'le', 'range')), 
	CONSTRAINT ck_claim_version_value_content CHECK (CASE WHEN value_kind IS NULL THEN value_amount IS NULL AND value_low IS NULL AND value_currency IS NULL AND value_edtf IS NULL AND value_text IS NULL WHEN value_kind = 'date' THEN value_edtf IS NOT NULL WHEN value_kind = 'text' THEN value_text IS NOT NULL ELSE value_amount IS NOT NULL OR value_low IS NOT NULL END), 
	CONSTRAINT ck_claim_version_value_edtf_bounds CHECK (value_edtf IS NOT NULL OR (value_edtf_earliest IS NULL AND value_edtf_latest IS NULL)), 
	CONSTRAINT ck_claim_version_value_edtf_order CHECK (value_edtf_earliest <= value_edtf_latest), 
	CONSTRAINT ck_claim_version_value_kind_word CHECK (value_kind IN ('money', 'percent', 'quantity', 'date', 'duration', 'ratio', 'text')), 
	CONSTRAINT ck_claim_version_value_money_currency CHECK ((value_kind = 'money') = (value_currency IS NOT NULL)), 
	CONSTRAINT ck_claim_version_value_range_bounds CHECK (value_kind = 'date' OR (value_comparator = 'range') = (value_low IS NOT NULL)), 
	CONSTRAINT fk_claim_version_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id), 
	CONSTRAINT uq_claim_version_claim_id_number UNIQUE (claim_id, number), 
	CONSTRAINT uq_claim_version_id_claim_id UNIQUE (id, claim_id)
)
 STRICT

;
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a47-9471-6b34c9b53ad2','01a2126a-16a6-728b-bb5e-6c9f8718be8b',1,'Zuckerberg poured $14 billion into Scale AI to buy a 49 percent stake.','money','eq','14000000000',NULL,NULL,'USD',NULL,NULL,'$14 billion',NULL,NULL,NULL,14000000000.0,14000000000.0,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a66-81af-17b3558bd440','01a2126a-16a6-72b7-9b66-5a62188fea7d',1,'Advanced Machine Intelligence Labs is targeting a $3 billion valuation.','money','eq','3000000000',NULL,NULL,'USD',NULL,NULL,'$3 billion',NULL,NULL,NULL,3000000000.0,3000000000.0,'2026-01-04','2026-01-04','2026-01-04','target',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a6d-a167-31baf40fbaf0','01a2126a-16a6-72bd-8fcf-5d6fc624678b',1,'LeCun will serve as executive chairman of Advanced Machine Intelligence Labs.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'forecast',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a72-9127-fae12042f7eb','01a2126a-16a6-72c2-a5aa-e84815edb7ce',1,'Llama 4 was released in April 2025.','date','eq',NULL,NULL,NULL,NULL,NULL,NULL,'last April','2025-04','2025-04-01','2025-04-30',NULL,NULL,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a77-bdc4-7474802daad6','01a2126a-16a6-72c7-a38e-3d07ed0f93d9',1,'Llama 4 was dead on arrival and reviled as an instantly-outdated flop.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'opinion',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a7c-9f5c-c7b7c58f9009','01a2126a-16a6-72cc-a224-a901afc51bca',1,'Llama 4 failed because Zuckerberg put LeCun''s unit under pressure.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'opinion',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a80-b8e1-8663f7962eca','01a2126a-16a6-72d0-934e-5c14bc9a971b',1,'The Llama models changed the entire industry.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'opinion',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a85-8caa-879d816e48f3','01a2126a-16a6-72d5-b2b0-894bd40a839e',1,'Large language models are a dead end on the way to superintelligence.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'opinion',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a8c-9a92-cf8d60e53753','01a2126a-16a6-72d9-99b0-47c15b03d3fe',1,'Wang is young and inexperienced.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'opinion',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a91-901c-f163603abd9c','01a2126a-16a6-72de-a526-22a9e8ceb231',1,'The people who joined Superintelligence Labs are completely LLM-pilled.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'opinion',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a95-8e2d-bf19223de40f','01a2126a-16a6-72e2-b2ef-b04b0a00c670',1,'Facebook gave LeCun a free hand, and money was not going to be a problem.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'opinion',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a9a-9d36-ac53972f927f','01a2126a-16a6-72e7-b055-af68db3d43a0',1,'ChatGPT came out in November 2022.','date','eq',NULL,NULL,NULL,NULL,NULL,NULL,'November 2022','2022-11','2022-11-01','2022-11-30',NULL,NULL,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7a9e-ae7b-4b770b9e3583','01a2126a-16a6-72ec-bbbd-d28a7025bf2e',1,'LeCun left Meta in November 2025.','date','eq',NULL,NULL,NULL,NULL,NULL,NULL,'in November','2025-11','2025-11-01','2025-11-30',NULL,NULL,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7aa4-8627-0d5dc08ab2d6','01a2126a-16a6-72f0-a3d8-89b6a0c999d2',1,'LeCun had been at Meta for over a decade.','duration','gt','10',NULL,NULL,NULL,'year',NULL,'over a decade',NULL,NULL,NULL,10.0,NULL,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7aa8-a35e-1c6bc473a886','01a2126a-16a6-72f5-8e9b-c1a84efd386b',1,'Wang was 29 when the article appeared.','duration','eq','29',NULL,NULL,NULL,'year',NULL,'29',NULL,NULL,NULL,29.0,29.0,'2026-01-04','2026-01-04','2026-01-04','asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7aad-91ef-b01c7fb906a1','01a2126a-16a6-72f9-9ac5-875b102f9d9e',1,'Wang is nearly four decades younger than LeCun.','duration','about','40',NULL,NULL,NULL,'year',NULL,'nearly four decades',NULL,NULL,NULL,40.0,40.0,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7ab1-8564-08473cbb2088','01a2126a-16a6-72fd-8a98-c580a35ac8ea',1,'The average age of a Facebook engineer at the time was 27, and LeCun was twice that age.','duration','eq','27',NULL,NULL,NULL,'year',NULL,'27',NULL,NULL,NULL,27.0,27.0,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7ab5-b2f0-32fb3dff50a1','01a2126a-16a6-7302-acdc-e2626a2ab7f9',1,'Zuckerberg launched Superintelligence Labs in 2025.','date','eq',NULL,NULL,NULL,NULL,NULL,NULL,'last year','2025','2025-01-01','2025-12-31',NULL,NULL,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7aba-9b38-1b33f236dab0','01a2126a-16a6-7306-8a80-1a7cb8bacd5e',1,'Zuckerberg offered several hundred million dollar contracts to attract talent.','money','range',NULL,'200000000','900000000','USD',NULL,NULL,'several hundred million dollar',NULL,NULL,NULL,200000000.0,900000000.0,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7abe-b241-be0170d0e02a','01a2126a-16a6-730a-bb43-765048f3c405',1,'LeCun agreed under the condition that Llama would be open source and free.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7ac2-a64a-c75bd709f74d','01a2126a-16a6-730e-8486-f27888b14443',1,'LeCun had to start reporting to Wang.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-16a7-7ac7-96d2-d4a4d00ffeb8','01a2126a-16a6-7315-8c2b-df76ad2287d3',1,'Wang is not telling LeCun what to do.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'asserted',0,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "claim_version" VALUES('01a2126a-1968-72b8-9af9-23b3ef9e3a42','01a2126a-16a6-72f9-9ac5-875b102f9d9e',2,'A revised wording of the claim.','duration','about','40',NULL,NULL,NULL,'year',NULL,'nearly four decades',NULL,NULL,NULL,40.0,40.0,NULL,NULL,NULL,'asserted',0,'The first wording said too much.','2026-02-02T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE contributor (
	id TEXT NOT NULL, 
	source_id TEXT NOT NULL, 
	role TEXT NOT NULL, 
	entity_id TEXT, 
	literal TEXT, 
	seq INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_contributor PRIMARY KEY (id), 
	CONSTRAINT ck_contributor_one_name CHECK ((entity_id IS NULL) <> (literal IS NULL)), 
	CONSTRAINT ck_contributor_role_word CHECK (role IN ('author', 'editor', 'translator', 'interviewer', 'interviewee', 'recipient', 'director', 'publisher')), 
	CONSTRAINT fk_contributor_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT fk_contributor_source_id FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT uq_contributor_source_id_role_seq UNIQUE (source_id, role, seq)
)
 STRICT

;
INSERT INTO "contributor" VALUES('01a2126a-1691-7a40-9aa3-14e348a65401','01a2126a-1691-78d1-ab7b-431332eb18c2','author','01a2126a-168f-7d55-951d-1449823ff103',NULL,1,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "contributor" VALUES('01a2126a-1691-7a48-ab01-4fd3b7b38f17','01a2126a-1691-78d8-967a-db7ddada5679','interviewee','01a2126a-168f-7cef-a5c1-ee38c96cfa70',NULL,1,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "contributor" VALUES('01a2126a-1691-7a4e-853a-5398fc0445d8','01a2126a-1691-78d8-967a-db7ddada5679','interviewer',NULL,'not named',2,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE entity (
	id TEXT NOT NULL, 
	ref TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	external_ids TEXT, 
	note TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_entity PRIMARY KEY (id), 
	CONSTRAINT ck_entity_kind_word CHECK (kind IN ('person', 'organization', 'group', 'product', 'place', 'event', 'work', 'anonymous')), 
	CONSTRAINT uq_entity_ref UNIQUE (ref)
)
 STRICT

;
INSERT INTO "entity" VALUES('01a2126a-168f-7cef-a5c1-ee38c96cfa70','yann-lecun','person','Yann LeCun','yann lecun',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d35-8628-7fa746827afa','mark-zuckerberg','person','Mark Zuckerberg','mark zuckerberg',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d4d-8394-d060a912ad0e','alexandr-wang','person','Alexandr Wang','alexandr wang',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d55-951d-1449823ff103','frank-landymore','person','Frank Landymore','frank landymore',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d5c-898f-93bbe388ce39','meta','organization','Meta','meta',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d61-9f6a-776c30d1238d','superintelligence-labs','organization','Superintelligence Labs','superintelligence labs',NULL,'A part of Meta.','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d69-ac53-9e9702b58e92','scale-ai','organization','Scale AI','scale ai',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d72-9d5d-bbfe5bcd0b72','ami-labs','organization','Advanced Machine Intelligence Labs','advanced machine intelligence labs',NULL,'AMI Labs is our short name; the article does not use it.','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d7e-9cd2-6a42c913d0ff','futurism','organization','Futurism','futurism',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d85-bf64-5bec8ddc5709','financial-times','organization','Financial Times','financial times',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d8a-a52f-12581e2d2497','llama','product','Llama','llama',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d8f-a3f0-c1aef4960cc2','llama-4','product','Llama 4','llama 4',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d94-bd8b-08b1e9469158','chatgpt','product','ChatGPT','chatgpt',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity" VALUES('01a2126a-168f-7d99-82ea-2f4d27e516bd','large-language-models','product','large language models','large language models',NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE entity_name (
	id TEXT NOT NULL, 
	entity_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_entity_name PRIMARY KEY (id), 
	CONSTRAINT ck_entity_name_kind_word CHECK (kind IN ('alias', 'short', 'former', 'misspelling')), 
	CONSTRAINT fk_entity_name_entity_id FOREIGN KEY(entity_id) REFERENCES entity (id), 
	CONSTRAINT uq_entity_name_entity_id_name UNIQUE (entity_id, name)
)
 STRICT

;
INSERT INTO "entity_name" VALUES('01a2126a-1690-703a-b216-2416ceded65c','01a2126a-168f-7cef-a5c1-ee38c96cfa70','LeCun','lecun','short','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity_name" VALUES('01a2126a-1690-7044-bd8d-ce40d12e4433','01a2126a-168f-7cef-a5c1-ee38c96cfa70','Lecun','lecun','misspelling','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity_name" VALUES('01a2126a-1690-704a-90c4-d93aa7d40e72','01a2126a-168f-7d35-8628-7fa746827afa','Zuckerberg','zuckerberg','short','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity_name" VALUES('01a2126a-1690-7050-beb7-f10c5cfce2aa','01a2126a-168f-7d4d-8394-d060a912ad0e','Alex','alex','short','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity_name" VALUES('01a2126a-1690-7056-b700-e3a69c0869a8','01a2126a-168f-7d4d-8394-d060a912ad0e','Wang','wang','short','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity_name" VALUES('01a2126a-1690-705b-8f00-c00e0e53cdc6','01a2126a-168f-7d5c-898f-93bbe388ce39','Facebook','facebook','former','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity_name" VALUES('01a2126a-1690-7061-a46d-8d4b0782139b','01a2126a-168f-7d72-9d5d-bbfe5bcd0b72','AMI Labs','ami labs','short','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity_name" VALUES('01a2126a-1690-7067-a083-13e74eb89485','01a2126a-168f-7d85-bf64-5bec8ddc5709','FT','ft','short','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity_name" VALUES('01a2126a-1690-706c-ad1a-0d4ce6ffa76d','01a2126a-168f-7d99-82ea-2f4d27e516bd','LLMs','llms','short','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "entity_name" VALUES('01a2126a-1f7f-767d-9b24-2901cb46a511','01a2126a-168f-7d5c-898f-93bbe388ce39','Meta Platforms','meta platforms','alias','2026-02-03T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE evidence (
	id TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	quote_id TEXT, 
	source_id TEXT, 
	locator TEXT, 
	stance TEXT NOT NULL, 
	directness TEXT NOT NULL, 
	note TEXT, 
	status TEXT NOT NULL, 
	status_reason TEXT, 
	status_at TEXT, 
	status_by TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_evidence PRIMARY KEY (id), 
	CONSTRAINT ck_evidence_directness_word CHECK (directness IN ('primary', 'secondary')), 
	CONSTRAINT ck_evidence_locator_with_source CHECK ((source_id IS NULL) = (locator IS NULL)), 
	CONSTRAINT ck_evidence_quote_or_source CHECK ((quote_id IS NULL) <> (source_id IS NULL)), 
	CONSTRAINT ck_evidence_stance_word CHECK (stance IN ('supports', 'refutes', 'qualifies', 'mentions')), 
	CONSTRAINT ck_evidence_status_word CHECK (status IN ('stands', 'withdrawn')), 
	CONSTRAINT fk_evidence_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id), 
	CONSTRAINT fk_evidence_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id), 
	CONSTRAINT fk_evidence_source_id FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT uq_evidence_claim_id_quote_id UNIQUE (claim_id, quote_id), 
	CONSTRAINT uq_evidence_claim_id_source_id_locator UNIQUE (claim_id, source_id, locator), 
	CONSTRAINT uq_evidence_id_claim_id UNIQUE (id, claim_id)
)
 STRICT

;
INSERT INTO "evidence" VALUES('01a2126a-16a8-74b6-b523-01e50072df41','01a2126a-16a6-728b-bb5e-6c9f8718be8b','01a2126a-16a0-716c-a5f8-d17a73b56ce4',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74bf-b728-33c2874a7637','01a2126a-16a6-72b7-9b66-5a62188fea7d','01a2126a-16a0-717a-8b66-bf445de0a9f4',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74c4-92cc-c30afa2e6368','01a2126a-16a6-72bd-8fcf-5d6fc624678b','01a2126a-16a0-713e-aeb8-1d9e0e823cb2',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74c8-baea-9bb96094f1c9','01a2126a-16a6-72c2-a5aa-e84815edb7ce','01a2126a-16a0-7159-b531-af2df79eb2e7',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74cd-9d3b-9b27798315fb','01a2126a-16a6-72c7-a38e-3d07ed0f93d9','01a2126a-16a0-7159-b531-af2df79eb2e7',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74d1-9cd7-c81d0ee61ea0','01a2126a-16a6-72c7-a38e-3d07ed0f93d9','01a2126a-16a0-715e-9015-b0bd118c75dc',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74d6-93dc-21d473509f42','01a2126a-16a6-72cc-a224-a901afc51bca','01a2126a-16a0-713a-86e4-03f693f6cc85',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74da-9a8f-9ca8467cfb1f','01a2126a-16a6-72cc-a224-a901afc51bca','01a2126a-16a0-710e-8586-824e7728ffb4',NULL,NULL,'mentions','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74df-9e2e-08318e93be9d','01a2126a-16a6-72d0-934e-5c14bc9a971b','01a2126a-16a0-7109-9010-f19d0a7c94d4',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74e5-8409-94de7f946330','01a2126a-16a6-72d5-b2b0-894bd40a839e','01a2126a-16a0-7116-af4d-574161a7d544',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74ea-8dfd-ea0675abc37f','01a2126a-16a6-72d5-b2b0-894bd40a839e','01a2126a-16a0-7131-9a25-f56c0e7401a1',NULL,NULL,'mentions','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74ef-b3d3-0076e0026bed','01a2126a-16a6-72d5-b2b0-894bd40a839e','01a2126a-16a0-7135-8170-d8bc2af8bfd6',NULL,NULL,'mentions','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74f4-917c-d9f7722698e3','01a2126a-16a6-72d9-99b0-47c15b03d3fe','01a2126a-16a0-711f-98bb-90ba556eb11d',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74f9-aa40-7084be76da4c','01a2126a-16a6-72d9-99b0-47c15b03d3fe','01a2126a-16a0-7123-bf42-4cde664391b7',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-74fd-a170-6a7f84b8219e','01a2126a-16a6-72de-a526-22a9e8ceb231','01a2126a-16a0-711a-ba35-a651bb32d2db',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-7502-a4e5-29c06694ded0','01a2126a-16a6-72e2-b2ef-b04b0a00c670','01a2126a-16a0-70d5-9970-6ac921685de2',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-7506-a1f5-130904de9ea3','01a2126a-16a6-72e2-b2ef-b04b0a00c670','01a2126a-16a0-7103-b0de-ca1217709bbc',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-750b-96d3-31bab52bb2c4','01a2126a-16a6-72e7-b055-af68db3d43a0','01a2126a-16a0-7151-a2a5-2d21317933bd',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-7510-ac45-c7362d9a77df','01a2126a-16a6-72ec-bbbd-d28a7025bf2e','01a2126a-16a0-7143-baaa-8c2993de9d21',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-7515-a88e-9d37bfa34a4e','01a2126a-16a6-72f0-a3d8-89b6a0c999d2','01a2126a-16a0-714c-9282-ce990d0af7a7',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-7519-8ee8-2e267c51ee68','01a2126a-16a6-72f5-8e9b-c1a84efd386b','01a2126a-16a0-7175-9108-2951e3da38da',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-7520-90fc-e83e0d86d76f','01a2126a-16a6-72f9-9ac5-875b102f9d9e','01a2126a-16a0-7147-acfc-be6ed85a3c63',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-7525-9aff-9fd06ddf21ca','01a2126a-16a6-72fd-8a98-c580a35ac8ea','01a2126a-16a0-7128-a608-732f1142da0d',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-752a-afc8-e6a78f3deb2a','01a2126a-16a6-7302-acdc-e2626a2ab7f9','01a2126a-16a0-7163-b3af-6dd4790ccaf2',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-752e-b66f-b76837234c2d','01a2126a-16a6-7306-8a80-1a7cb8bacd5e','01a2126a-16a0-7168-92c2-ede8b4852242',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-7533-83a1-0f26bfe0b407','01a2126a-16a6-730a-bb43-765048f3c405','01a2126a-16a0-7155-bd75-d0a74b594037',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-7537-b12c-dbe4bbb0192e','01a2126a-16a6-730e-8486-f27888b14443','01a2126a-16a0-7171-9a2b-9b7db0351856',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "evidence" VALUES('01a2126a-16a8-753c-bc21-3b8801e5abd4','01a2126a-16a6-7315-8c2b-df76ad2287d3','01a2126a-16a0-712c-ab8c-f53813c9bece',NULL,NULL,'supports','secondary',NULL,'stands',NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE piece (
	id TEXT NOT NULL, 
	quote_id TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	exact TEXT NOT NULL, 
	prefix TEXT NOT NULL, 
	suffix TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_piece PRIMARY KEY (id), 
	CONSTRAINT ck_piece_span CHECK (start >= 0 AND start < "end"), 
	CONSTRAINT fk_piece_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id), 
	CONSTRAINT uq_piece_quote_id_seq UNIQUE (quote_id, seq)
)
 STRICT

;
INSERT INTO "piece" VALUES('01a2126a-16a4-729f-859e-a814cbac9af9','01a2126a-16a0-70d5-9970-6ac921685de2',1,'tabula rasa with a carte blanche','ompany for over a decade

[…]

“','.” “Money was clearly not going ',136,168,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7356-8935-8f9adf3cd10f','01a2126a-16a0-7103-b0de-ca1217709bbc',1,'Money was clearly not going to be a problem','la rasa with a carte blanche.” “',',” he told the FT.

[…]

in Nove',172,215,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7397-bc00-fcb8e951e4b5','01a2126a-16a0-7109-9010-f19d0a7c94d4',1,'changed the entire industry','nd free

[…]

The Llama models “',',” LeCun said

[…]

Llama 4 mode',373,400,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-73cc-aa2c-52732f00f304','01a2126a-16a0-710e-8586-824e7728ffb4',1,'We had a lot of new ideas and really cool stuff that they should implement. But they were just going for things that were essentially safe and proved',' pressuring LeCun’s unit

[…]

“',',” LeCun told the FT. “When you ',594,743,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-73d1-8a44-aa9c1bf6ea26','01a2126a-16a0-710e-8586-824e7728ffb4',2,'When you do this, you fall behind.','nd proved,” LeCun told the FT. “','”

[…]

LeCun views LLMs as a “d',766,800,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-740b-9b07-ddd19c9caa39','01a2126a-16a0-7116-af4d-574161a7d544',1,'dead end','.”

[…]

LeCun views LLMs as a “','”

[…]

“superintelligent” model',831,839,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7437-af3a-fa05dbefe480','01a2126a-16a0-711a-ba35-a651bb32d2db',1,'completely LLM-pilled',']

LeCun complained, have been “','.”

[…]

Zuckerberg poured $14 b',1042,1063,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-745c-8e78-5a2501a57114','01a2126a-16a0-711f-98bb-90ba556eb11d',1,'young','g to Wang

[…]

Wang, 29

[…]

“','” and “inexperienced.”

[…]

“Th',1214,1219,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7485-b67f-5170494f0086','01a2126a-16a0-7123-bf42-4cde664391b7',1,'inexperienced','…]

Wang, 29

[…]

“young” and “','.”

[…]

“The average age of a F',1226,1239,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7622-a22f-ac8b5c1bdd61','01a2126a-16a0-7128-a608-732f1142da0d',1,'The average age of a Facebook engineer at the time was 27','ng” and “inexperienced.”

[…]

“',',” Lecun told the FT. “I was twi',1249,1306,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7628-9687-9f5dc2581543','01a2126a-16a0-7128-a608-732f1142da0d',2,'I was twice the age of the average engineer.','me was 27,” Lecun told the FT. “','”

[…]

“Alex isn’t telling me w',1329,1373,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7659-975a-6b42e7338236','01a2126a-16a0-712c-ab8c-f53813c9bece',1,'Alex isn’t telling me what to do either','f the average engineer.”

[…]

“',',” LeCun sneered. “You don’t tel',1382,1421,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-765f-8d96-870ceba4c013','01a2126a-16a0-712c-ab8c-f53813c9bece',2,'You don’t tell a researcher what to do. You certainly don’t tell a researcher like me what to do.',' to do either,” LeCun sneered. “','”

[…]

called Advanced Machine ',1440,1537,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7686-aa56-23a648260d9a','01a2126a-16a0-7131-9a25-f56c0e7401a1',1,'superintelligent','ews LLMs as a “dead end”

[…]

“','” models

[…]

“world models”

[',848,864,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-76a9-91a1-468a15cd9a1c','01a2126a-16a0-7135-8170-d8bc2af8bfd6',1,'world models','superintelligent” models

[…]

“','”

[…]

launched a new LLM-focus',880,892,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-76d5-9afd-ae9e8b11bcae','01a2126a-16a0-713a-86e4-03f693f6cc85',1,'LeCun blames the failure on Zuckerberg pressuring LeCun’s unit','n instantly-outdated flop

[…]

','

[…]

“We had a lot of new idea',524,586,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-76ff-9571-e39150b0b382','01a2126a-16a0-713e-aeb8-1d9e0e823cb2',1,'LeCun will serve as executive chairman','ng a $3 billion valuation

[…]

','

[…]

according to the FT
',1636,1674,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7721-b6da-a3bd56fb1b70','01a2126a-16a0-7143-baaa-8c2993de9d21',1,'his abrupt exit from Meta in November','','

[…]

nearly four decades young',0,37,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7742-b81b-553d484951fb','01a2126a-16a0-7147-acfc-be6ed85a3c63',1,'nearly four decades younger','xit from Meta in November

[…]

','

[…]

had been at Zuckerberg’s ',44,71,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7763-863c-3bb8cdfdc891','01a2126a-16a0-714c-9282-ce990d0af7a7',1,'had been at Zuckerberg’s company for over a decade','arly four decades younger

[…]

','

[…]

“tabula rasa with a carte',78,128,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-7784-8c76-bef7ad8573fe','01a2126a-16a0-7151-a2a5-2d21317933bd',1,'in November 2022, ChatGPT came out','problem,” he told the FT.

[…]

','

[…]

agreed under the conditio',240,274,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-77a3-b15a-8fd144e24f63','01a2126a-16a0-7155-bd75-d0a74b594037',1,'agreed under the condition that Llama would be open source and free','er 2022, ChatGPT came out

[…]

','

[…]

The Llama models “changed',281,348,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-77c4-8d2d-c8921150fc6b','01a2126a-16a0-7159-b531-af2df79eb2e7',1,'Llama 4 model, released last April, was dead on arrival','ire industry,” LeCun said

[…]

',' and reviled as an instantly-out',420,475,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-77e3-8427-cf895491674c','01a2126a-16a0-715e-9015-b0bd118c75dc',1,'reviled as an instantly-outdated flop',' April, was dead on arrival and ','

[…]

LeCun blames the failure ',480,517,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-780c-b7b3-1fd74706a52c','01a2126a-16a0-7163-b3af-6dd4790ccaf2',1,'launched a new LLM-focused Superintelligence Labs last year','dels

[…]

“world models”

[…]

','

[…]

several hundred million d',900,959,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-782c-922c-214cd6ccc193','01a2126a-16a0-7168-92c2-ede8b4852242',1,'several hundred million dollar contracts','telligence Labs last year

[…]

','

[…]

LeCun complained, have be',966,1006,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-784c-8882-89de4fe776ab','01a2126a-16a0-716c-a5f8-d17a73b56ce4',1,'Zuckerberg poured $14 billion into Scale AI to buy a 49 percent stake',' “completely LLM-pilled.”

[…]

','

[…]

LeCun was forced to start',1072,1141,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-786d-ad11-ad52fc092c60','01a2126a-16a0-7171-9a2b-9b7db0351856',1,'LeCun was forced to start reporting to Wang','to buy a 49 percent stake

[…]

','

[…]

Wang, 29

[…]

“young” an',1148,1191,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-788b-96f4-cfd1dc26954b','01a2126a-16a0-7175-9108-2951e3da38da',1,'Wang, 29','o start reporting to Wang

[…]

','

[…]

“young” and “inexperience',1198,1206,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "piece" VALUES('01a2126a-16a4-78ab-a4d0-afe800839d93','01a2126a-16a0-717a-8b66-bf445de0a9f4',1,'called Advanced Machine Intelligence Labs, which is targeting a $3 billion valuation','cher like me what to do.”

[…]

','

[…]

LeCun will serve as execu',1545,1629,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE qualifier (
	id TEXT NOT NULL, 
	claim_version_id TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	property TEXT NOT NULL, 
	value_kind TEXT NOT NULL, 
	value_comparator TEXT NOT NULL, 
	value_amount TEXT, 
	value_low TEXT, 
	value_high TEXT, 
	value_currency TEXT, 
	value_unit TEXT, 
	value_text TEXT, 
	value_stated TEXT, 
	value_edtf TEXT, 
	value_edtf_earliest TEXT, 
	value_edtf_latest TEXT, 
	value_least REAL, 
	value_most REAL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_qualifier PRIMARY KEY (id), 
	CONSTRAINT ck_qualifier_value_amount_or_bounds CHECK (value_amount IS NULL OR value_low IS NULL), 
	CONSTRAINT ck_qualifier_value_bounds_order CHECK (value_least <= value_most), 
	CONSTRAINT ck_qualifier_value_bounds_together CHECK ((value_low IS NULL) = (value_high IS NULL)), 
	CONSTRAINT ck_qualifier_value_comparator CHECK ((value_kind IS NULL) = (value_comparator IS NULL)), 
	CONSTRAINT ck_qualifier_value_comparator_word CHECK (value_comparator IN ('eq', 'about', 'gt', 'ge', 'lt', 'le', 'range')), 
	CONSTRAINT ck_qualifier_value_content CHECK (CASE WHEN value_kind IS NULL THEN value_amount IS NULL AND value_low IS NULL AND value_currency IS NULL AND value_edtf IS NULL AND value_text IS NULL WHEN value_kind = 'date' THEN value_edtf IS NOT NULL WHEN value_kind = 'text' THEN value_text IS NOT NULL ELSE value_amount IS NOT NULL OR value_low IS NOT NULL END), 
	CONSTRAINT ck_qualifier_value_edtf_bounds CHECK (value_edtf IS NOT NULL OR (value_edtf_earliest IS NULL AND value_edtf_latest IS NULL)), 
	CONSTRAINT ck_qualifier_value_edtf_order CHECK (value_edtf_earliest <= value_edtf_latest), 
	CONSTRAINT ck_qualifier_value_kind_word CHECK (value_kind IN ('money', 'percent', 'quantity', 'date', 'duration', 'ratio', 'text')), 
	CONSTRAINT ck_qualifier_value_money_currency CHECK ((value_kind = 'money') = (value_currency IS NOT NULL)), 
	CONSTRAINT ck_qualifier_value_range_bounds CHECK (value_kind = 'date' OR (value_comparator = 'range') = (value_low IS NOT NULL)), 
	CONSTRAINT fk_qualifier_claim_version_id FOREIGN KEY(claim_version_id) REFERENCES claim_version (id), 
	CONSTRAINT uq_qualifier_claim_version_id_seq UNIQUE (claim_version_id, seq)
)
 STRICT

;
INSERT INTO "qualifier" VALUES('01a2126a-16a7-7f35-aa99-a224d7f4b72a','01a2126a-16a7-7a47-9471-6b34c9b53ad2',1,'share','percent','eq','49',NULL,NULL,NULL,'percent',NULL,'49 percent',NULL,NULL,NULL,49.0,49.0,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "qualifier" VALUES('01a2126a-16a7-7f40-9fba-93e46996d43d','01a2126a-16a7-7ab1-8564-08473cbb2088',1,'LeCun''s age against it','ratio','eq','2',NULL,NULL,NULL,'times',NULL,'twice',NULL,NULL,NULL,2.0,2.0,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE quote (
	id TEXT NOT NULL, 
	ref TEXT NOT NULL, 
	source_id TEXT NOT NULL, 
	capture_id TEXT NOT NULL, 
	speaker_id TEXT, 
	text TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	said_on TEXT, 
	said_on_earliest TEXT, 
	said_on_latest TEXT, 
	basis TEXT NOT NULL, 
	status TEXT NOT NULL, 
	status_reason TEXT, 
	status_at TEXT, 
	status_by TEXT, 
	note TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_quote PRIMARY KEY (id), 
	CONSTRAINT ck_quote_basis_word CHECK (basis IN ('on_record', 'background', 'off_record', 'document')), 
	CONSTRAINT ck_quote_kind_word CHECK (kind IN ('direct', 'partial', 'paraphrase', 'term')), 
	CONSTRAINT ck_quote_said_on_bounds CHECK (said_on IS NOT NULL OR (said_on_earliest IS NULL AND said_on_latest IS NULL)), 
	CONSTRAINT ck_quote_said_on_order CHECK (said_on_earliest <= said_on_latest), 
	CONSTRAINT ck_quote_status_word CHECK (status IN ('stands', 'withdrawn')), 
	CONSTRAINT ck_quote_text_length CHECK (length(text) > 0), 
	CONSTRAINT fk_quote_capture_id_source_id FOREIGN KEY(capture_id, source_id) REFERENCES capture (id, source_id), 
	CONSTRAINT fk_quote_source_id FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT fk_quote_speaker_id FOREIGN KEY(speaker_id) REFERENCES entity (id), 
	CONSTRAINT uq_quote_ref UNIQUE (ref)
)
 STRICT

;
INSERT INTO "quote" VALUES('01a2126a-16a0-70d5-9970-6ac921685de2','tabula-rasa','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7cef-a5c1-ee38c96cfa70','tabula rasa with a carte blanche','partial',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7103-b0de-ca1217709bbc','money','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7cef-a5c1-ee38c96cfa70','Money was clearly not going to be a problem','direct',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7109-9010-f19d0a7c94d4','changed-industry','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7cef-a5c1-ee38c96cfa70','changed the entire industry','partial',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-710e-8586-824e7728ffb4','new-ideas','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7cef-a5c1-ee38c96cfa70','We had a lot of new ideas and really cool stuff that they should implement. But they were just going for things that were essentially safe and proved

When you do this, you fall behind.','direct',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7116-af4d-574161a7d544','dead-end','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7cef-a5c1-ee38c96cfa70','dead end','partial',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-711a-ba35-a651bb32d2db','llm-pilled','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7cef-a5c1-ee38c96cfa70','completely LLM-pilled','partial',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-711f-98bb-90ba556eb11d','young','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7cef-a5c1-ee38c96cfa70','young','partial',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7123-bf42-4cde664391b7','inexperienced','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7cef-a5c1-ee38c96cfa70','inexperienced','partial',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7128-a608-732f1142da0d','average-age','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7cef-a5c1-ee38c96cfa70','The average age of a Facebook engineer at the time was 27

I was twice the age of the average engineer.','direct',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,'The source names the speaker as “Lecun” here, a misspelling.','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-712c-ab8c-f53813c9bece','not-telling-me','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7cef-a5c1-ee38c96cfa70','Alex isn’t telling me what to do either

You don’t tell a researcher what to do. You certainly don’t tell a researcher like me what to do.','direct',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7131-9a25-f56c0e7401a1','superintelligent','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412',NULL,'superintelligent','term',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7135-8170-d8bc2af8bfd6','world-models','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412',NULL,'world models','term',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-713a-86e4-03f693f6cc85','blames-pressure','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7cef-a5c1-ee38c96cfa70','LeCun blames the failure on Zuckerberg pressuring LeCun’s unit','paraphrase',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-713e-aeb8-1d9e0e823cb2','chairman','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d85-bf64-5bec8ddc5709','LeCun will serve as executive chairman','paraphrase',NULL,NULL,NULL,'on_record','stands',NULL,NULL,NULL,'The sentence ends “according to the FT”, which governs this sentence and not the one before.','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7143-baaa-8c2993de9d21','lecun-exit-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','his abrupt exit from Meta in November','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7147-acfc-be6ed85a3c63','age-gap-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','nearly four decades younger','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-714c-9282-ce990d0af7a7','tenure-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','had been at Zuckerberg’s company for over a decade','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7151-a2a5-2d21317933bd','chatgpt-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','in November 2022, ChatGPT came out','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7155-bd75-d0a74b594037','open-source-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','agreed under the condition that Llama would be open source and free','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7159-b531-af2df79eb2e7','llama4-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','Llama 4 model, released last April, was dead on arrival','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-715e-9015-b0bd118c75dc','flop-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','reviled as an instantly-outdated flop','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7163-b3af-6dd4790ccaf2','labs-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','launched a new LLM-focused Superintelligence Labs last year','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7168-92c2-ede8b4852242','contracts-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','several hundred million dollar contracts','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-716c-a5f8-d17a73b56ce4','stake-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','Zuckerberg poured $14 billion into Scale AI to buy a 49 percent stake','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7171-9a2b-9b7db0351856','reporting-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','LeCun was forced to start reporting to Wang','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-7175-9108-2951e3da38da','wang-age-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','Wang, 29','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote" VALUES('01a2126a-16a0-717a-8b66-bf445de0a9f4','valuation-words','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-169e-717c-b55c-e8ae09a9a412','01a2126a-168f-7d55-951d-1449823ff103','called Advanced Machine Intelligence Labs, which is targeting a $3 billion valuation','direct',NULL,NULL,NULL,'document','stands',NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE quote_check (
	id TEXT NOT NULL, 
	quote_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	capture_id TEXT NOT NULL, 
	fidelity TEXT NOT NULL, 
	score REAL NOT NULL, 
	engine_version TEXT NOT NULL, 
	normalizations TEXT NOT NULL, 
	flags TEXT NOT NULL, 
	elided TEXT NOT NULL, 
	difference TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_quote_check PRIMARY KEY (id), 
	CONSTRAINT ck_quote_check_fidelity_word CHECK (fidelity IN ('exact', 'normalized', 'elided', 'bracketed', 'split', 'spliced', 'altered', 'absent')), 
	CONSTRAINT fk_quote_check_capture_id FOREIGN KEY(capture_id) REFERENCES capture (id), 
	CONSTRAINT fk_quote_check_quote_id FOREIGN KEY(quote_id) REFERENCES quote (id), 
	CONSTRAINT uq_quote_check_quote_id_number UNIQUE (quote_id, number)
)
 STRICT

;
INSERT INTO "quote_check" VALUES('01a2126a-16a4-7333-8a41-4b5a8a72615b','01a2126a-16a0-70d5-9970-6ac921685de2',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-7372-8df2-960159479062','01a2126a-16a0-7103-b0de-ca1217709bbc',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-73b0-ae52-c7f435153469','01a2126a-16a0-7109-9010-f19d0a7c94d4',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-73f6-a4fe-c26533c86c0c','01a2126a-16a0-710e-8586-824e7728ffb4',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','split',1.0,'2','[]','[]','[",” LeCun told the FT. “"]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-741d-85eb-2b7ab772c8b9','01a2126a-16a0-7116-af4d-574161a7d544',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-744a-bb03-b602cfa2547a','01a2126a-16a0-711a-ba35-a651bb32d2db',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-746e-884c-afa2b1d426dc','01a2126a-16a0-711f-98bb-90ba556eb11d',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-749c-86c0-4ec2cf049097','01a2126a-16a0-7123-bf42-4cde664391b7',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-7641-a0df-8ac450292804','01a2126a-16a0-7128-a608-732f1142da0d',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','split',1.0,'2','[]','[]','[",” Lecun told the FT. “"]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-7675-8092-77d10fb3d127','01a2126a-16a0-712c-ab8c-f53813c9bece',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','split',1.0,'2','[]','[]','[",” LeCun sneered. “"]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-7698-90ad-33d9790f6b2e','01a2126a-16a0-7131-9a25-f56c0e7401a1',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-76ba-842a-0a9b9845e347','01a2126a-16a0-7135-8170-d8bc2af8bfd6',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-76e7-89d1-73a2383af3f6','01a2126a-16a0-713a-86e4-03f693f6cc85',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-770f-800c-ea2f93074468','01a2126a-16a0-713e-aeb8-1d9e0e823cb2',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-7732-89e6-b47ecd13cbae','01a2126a-16a0-7143-baaa-8c2993de9d21',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','normalized',1.0,'2','["white space"]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-7752-80d0-26be1f7ace37','01a2126a-16a0-7147-acfc-be6ed85a3c63',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-7773-8303-c9a95b07bbe5','01a2126a-16a0-714c-9282-ce990d0af7a7',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-7793-b256-d88cbad8d256','01a2126a-16a0-7151-a2a5-2d21317933bd',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-77b4-b4dc-48a717057a56','01a2126a-16a0-7155-bd75-d0a74b594037',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-77d4-aada-c35d721d0f64','01a2126a-16a0-7159-b531-af2df79eb2e7',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-77f4-9123-d226b0dd401d','01a2126a-16a0-715e-9015-b0bd118c75dc',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-781c-adad-5d87a9e5b1fd','01a2126a-16a0-7163-b3af-6dd4790ccaf2',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-783b-8dab-378d90bf962b','01a2126a-16a0-7168-92c2-ede8b4852242',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-785c-b6e0-ae8a90066e29','01a2126a-16a0-716c-a5f8-d17a73b56ce4',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','normalized',1.0,'2','["white space"]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-787b-b446-c89abb26bc12','01a2126a-16a0-7171-9a2b-9b7db0351856',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-789b-b92a-16e00b9c7485','01a2126a-16a0-7175-9108-2951e3da38da',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','exact',1.0,'2','[]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "quote_check" VALUES('01a2126a-16a4-78bb-ace0-e4a7daed1134','01a2126a-16a0-717a-8b66-bf445de0a9f4',1,'01a2126a-169e-717c-b55c-e8ae09a9a412','normalized',1.0,'2','["white space"]','[]','[]','[]','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE rating (
	id TEXT NOT NULL, 
	scale_id TEXT NOT NULL, 
	word TEXT NOT NULL, 
	label TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	rank INTEGER, 
	ranked INTEGER NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_rating PRIMARY KEY (id), 
	CONSTRAINT ck_rating_ranked CHECK (ranked = (rank IS NOT NULL)), 
	CONSTRAINT fk_rating_scale_id FOREIGN KEY(scale_id) REFERENCES rating_scale (id), 
	CONSTRAINT uq_rating_id_ranked UNIQUE (id, ranked), 
	CONSTRAINT uq_rating_scale_id_word UNIQUE (scale_id, word)
)
 STRICT

;
INSERT INTO "rating" VALUES('7d60ef67-752d-5ac5-8205-0ec759aa0c73','773dddc6-061c-572d-8d31-b440ed8243eb','supported','Supported',1,5,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('3024a069-8d2f-5230-a066-6d16f2a192da','773dddc6-061c-572d-8d31-b440ed8243eb','mostly_supported','Mostly supported',2,4,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('39583ff9-ad49-5451-953a-8c34cbd5fd2f','773dddc6-061c-572d-8d31-b440ed8243eb','mixed','Mixed',3,3,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('74459779-39d0-509e-a94b-b3acc3766c62','773dddc6-061c-572d-8d31-b440ed8243eb','mostly_refuted','Mostly refuted',4,2,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('aa09916d-3ff2-525b-a7f9-2e5598657e95','773dddc6-061c-572d-8d31-b440ed8243eb','refuted','Refuted',5,1,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('14f8d1a3-da43-5138-a530-0548f617cab6','773dddc6-061c-572d-8d31-b440ed8243eb','reported','Reported, not confirmed independently',6,NULL,0,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('4f83d376-17d0-5632-90af-05d6aafde55b','773dddc6-061c-572d-8d31-b440ed8243eb','unverifiable','Cannot be established',7,NULL,0,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('9c1ef295-93ae-5216-a404-56d8119f84aa','773dddc6-061c-572d-8d31-b440ed8243eb','not_checkable','Not checkable',8,NULL,0,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('eb4a2153-50a6-5c0b-a058-6e8743feb4e5','6c5d3740-806c-59a8-80da-ca630661d228','true','True',1,6,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('18e6ef33-264f-5a6a-9ddc-bc0f900569c7','6c5d3740-806c-59a8-80da-ca630661d228','mostly_true','Mostly True',2,5,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('3c3cbad0-72b2-597a-b8cf-971cf5603580','6c5d3740-806c-59a8-80da-ca630661d228','half_true','Half True',3,4,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('deec9093-3a7d-51dc-9fb7-1e13ef375c1c','6c5d3740-806c-59a8-80da-ca630661d228','mostly_false','Mostly False',4,3,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('b3094f8b-b084-5e90-b28b-7a551e26ffe9','6c5d3740-806c-59a8-80da-ca630661d228','false','False',5,2,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('64693019-9a84-5c90-b3dd-34182ff15b84','6c5d3740-806c-59a8-80da-ca630661d228','pants_on_fire','Pants on Fire',6,1,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('fd7a30b9-73d4-532e-8450-ff0ce1bf2c68','50e7136f-e509-50b7-b9b1-6485e80b5332','5','5 of 5',1,5,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('c85dbd3f-1cea-5d00-a003-82ba194835cc','50e7136f-e509-50b7-b9b1-6485e80b5332','4','4 of 5',2,4,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('620507ef-5fea-579f-9fd8-38e770d2e012','50e7136f-e509-50b7-b9b1-6485e80b5332','3','3 of 5',3,3,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('df6bd1a1-93eb-5ff0-8e7d-97c694da114a','50e7136f-e509-50b7-b9b1-6485e80b5332','2','2 of 5',4,2,1,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating" VALUES('615e614b-bdf3-5dc9-851d-bd2234601a92','50e7136f-e509-50b7-b9b1-6485e80b5332','1','1 of 5',5,1,1,'2026-01-01T00:00:00.000000Z','factdb');
CREATE TABLE rating_scale (
	id TEXT NOT NULL, 
	ref TEXT NOT NULL, 
	name TEXT NOT NULL, 
	note TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_rating_scale PRIMARY KEY (id), 
	CONSTRAINT uq_rating_scale_ref UNIQUE (ref)
)
 STRICT

;
INSERT INTO "rating_scale" VALUES('773dddc6-061c-572d-8d31-b440ed8243eb','default','factdb''s own',NULL,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating_scale" VALUES('6c5d3740-806c-59a8-80da-ca630661d228','politifact','PolitiFact''s Truth-O-Meter',NULL,'2026-01-01T00:00:00.000000Z','factdb');
INSERT INTO "rating_scale" VALUES('50e7136f-e509-50b7-b9b1-6485e80b5332','one-to-five','1 to 5',NULL,'2026-01-01T00:00:00.000000Z','factdb');
CREATE TABLE relation (
	id TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	other_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	judgement TEXT NOT NULL, 
	rationale TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_relation PRIMARY KEY (id), 
	CONSTRAINT ck_relation_judgement_word CHECK (judgement IN ('positive', 'negative', 'unsure')), 
	CONSTRAINT ck_relation_kind_word CHECK (kind IN ('repeats', 'contradicts', 'refines', 'part_of', 'supersedes')), 
	CONSTRAINT ck_relation_not_itself CHECK (claim_id <> other_id), 
	CONSTRAINT fk_relation_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id), 
	CONSTRAINT fk_relation_other_id FOREIGN KEY(other_id) REFERENCES claim (id), 
	CONSTRAINT uq_relation_claim_id_other_id_kind UNIQUE (claim_id, other_id, kind)
)
 STRICT

;
INSERT INTO "relation" VALUES('01a2126a-16a8-7042-8763-3c2168a62c4c','01a2126a-16a6-7315-8c2b-df76ad2287d3','01a2126a-16a6-730e-8486-f27888b14443','contradicts','negative','One can report to somebody who gives no orders.','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE source (
	id TEXT NOT NULL, 
	ref TEXT NOT NULL, 
	type TEXT NOT NULL, 
	title TEXT NOT NULL, 
	container_title TEXT, 
	publisher TEXT, 
	url TEXT, 
	doi TEXT, 
	language TEXT, 
	issued TEXT, 
	issued_earliest TEXT, 
	issued_latest TEXT, 
	grade TEXT, 
	basis TEXT, 
	status TEXT NOT NULL, 
	status_reason TEXT, 
	status_at TEXT, 
	status_by TEXT, 
	csl TEXT, 
	note TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_source PRIMARY KEY (id), 
	CONSTRAINT ck_source_basis_word CHECK (basis IN ('on_record', 'background', 'off_record', 'document')), 
	CONSTRAINT ck_source_grade_word CHECK (grade IN ('A', 'B', 'C', 'D', 'E', 'F')), 
	CONSTRAINT ck_source_issued_bounds CHECK (issued IS NOT NULL OR (issued_earliest IS NULL AND issued_latest IS NULL)), 
	CONSTRAINT ck_source_issued_order CHECK (issued_earliest <= issued_latest), 
	CONSTRAINT ck_source_status_word CHECK (status IN ('active', 'corrected', 'retracted')), 
	CONSTRAINT ck_source_type_word CHECK (type IN ('article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage')), 
	CONSTRAINT uq_source_ref UNIQUE (ref)
)
 STRICT

;
INSERT INTO "source" VALUES('01a2126a-1691-78b2-905c-b59ac68b0aa0','repost','post-weblog','Futurism: Mark Zuckerberg’s Former Top AI Scientist Reveals Exactly Why He Quit',NULL,NULL,NULL,NULL,'en',NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,'{"title-short":"blog repost"}','A blog''s repost of the Futurism article. Its URL and its date are not known.','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "source" VALUES('01a2126a-1691-78d1-ab7b-431332eb18c2','futurism-article','article-magazine','Mark Zuckerberg’s Former Top AI Scientist Reveals Exactly Why He Quit','Futurism',NULL,NULL,NULL,'en','2026-01-04','2026-01-04','2026-01-04',NULL,NULL,'active',NULL,NULL,NULL,NULL,NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "source" VALUES('01a2126a-1691-78d8-967a-db7ddada5679','ft-interview','interview','[Interview with Yann LeCun]','Financial Times',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL,'Known from Futurism only. Its title, its date and its interviewer are not named there.','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "source" VALUES('01a2126a-1e61-7d89-bcfd-7fe3d224f419','old-book','book','A book that was cited',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL,NULL,'2026-02-03T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE source_link (
	id TEXT NOT NULL, 
	source_id TEXT NOT NULL, 
	target_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	note TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_source_link PRIMARY KEY (id), 
	CONSTRAINT ck_source_link_kind_word CHECK (kind IN ('quotes', 'summarizes', 'republishes', 'translates', 'revises', 'retracts', 'cites')), 
	CONSTRAINT ck_source_link_not_itself CHECK (source_id <> target_id), 
	CONSTRAINT fk_source_link_source_id FOREIGN KEY(source_id) REFERENCES source (id), 
	CONSTRAINT fk_source_link_target_id FOREIGN KEY(target_id) REFERENCES source (id), 
	CONSTRAINT uq_source_link_source_id_target_id_kind UNIQUE (source_id, target_id, kind)
)
 STRICT

;
INSERT INTO "source_link" VALUES('01a2126a-1691-7b8f-a7f9-6c7ac9f38aef','01a2126a-1691-78b2-905c-b59ac68b0aa0','01a2126a-1691-78d1-ab7b-431332eb18c2','republishes',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "source_link" VALUES('01a2126a-1691-7b97-983c-cc13d892eafd','01a2126a-1691-78d1-ab7b-431332eb18c2','01a2126a-1691-78d8-967a-db7ddada5679','quotes',NULL,'2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE tag (
	id TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_tag PRIMARY KEY (id), 
	CONSTRAINT fk_tag_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id), 
	CONSTRAINT uq_tag_claim_id_name UNIQUE (claim_id, name)
)
 STRICT

;
INSERT INTO "tag" VALUES('01a2126a-16a8-7166-a6c6-65151213e98a','01a2126a-16a6-728b-bb5e-6c9f8718be8b','money','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-716e-9947-ba6f6c4fcb8f','01a2126a-16a6-72b7-9b66-5a62188fea7d','money','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-7173-9bbd-dd64740ad5f6','01a2126a-16a6-72b7-9b66-5a62188fea7d','ami-labs','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-7179-99af-713d03dedf8c','01a2126a-16a6-72bd-8fcf-5d6fc624678b','ami-labs','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-717e-b54e-a8b22acac058','01a2126a-16a6-72c2-a5aa-e84815edb7ce','llama','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-7182-8c9e-16093a34b3b5','01a2126a-16a6-72c7-a38e-3d07ed0f93d9','llama','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-7188-b4db-e037000495db','01a2126a-16a6-72cc-a224-a901afc51bca','llama','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-718d-9edf-20dc5daf1da0','01a2126a-16a6-72d0-934e-5c14bc9a971b','llama','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-7192-aac9-d2e8a089f8c9','01a2126a-16a6-72d9-99b0-47c15b03d3fe','wang','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-7197-8a96-d1fa2e9b3b3e','01a2126a-16a6-72f5-8e9b-c1a84efd386b','wang','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-719c-b6c5-c2eb4d992099','01a2126a-16a6-72f9-9ac5-875b102f9d9e','wang','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-71a0-80a0-7235fd90c306','01a2126a-16a6-7306-8a80-1a7cb8bacd5e','money','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-71a7-8c4c-2f6eff5bf7d0','01a2126a-16a6-730a-bb43-765048f3c405','llama','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-71ac-bc65-5c2ea9158d5d','01a2126a-16a6-730e-8486-f27888b14443','wang','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-16a8-71b1-93a0-17188d1048cf','01a2126a-16a6-7315-8c2b-df76ad2287d3','wang','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "tag" VALUES('01a2126a-1d1e-7067-8eab-d1422a8ae016','01a2126a-16a6-72e7-b055-af68db3d43a0','archive','2026-02-03T10:00:00.000000Z','Ann Example <ann@example.org>');
CREATE TABLE text_key (
	text_sha256 TEXT NOT NULL, 
	engine_version TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	offsets BLOB NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_text_key PRIMARY KEY (text_sha256)
)
 STRICT

;
CREATE TABLE verdict (
	id TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	claim_version_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	rating_id TEXT NOT NULL, 
	ranked INTEGER NOT NULL, 
	rationale TEXT NOT NULL, 
	checker TEXT NOT NULL, 
	decided_at TEXT NOT NULL, 
	known_as_of TEXT NOT NULL, 
	supersedes_id TEXT, 
	change_reason TEXT, 
	basis_id TEXT, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_verdict PRIMARY KEY (id), 
	CONSTRAINT ck_verdict_evidence_given CHECK (NOT ranked OR basis_id IS NOT NULL), 
	CONSTRAINT ck_verdict_supersedes_last CHECK ((supersedes_id IS NULL) = (number = 1)), 
	CONSTRAINT fk_verdict_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id), 
	CONSTRAINT fk_verdict_claim_version_id_claim_id FOREIGN KEY(claim_version_id, claim_id) REFERENCES claim_version (id, claim_id), 
	CONSTRAINT fk_verdict_rating_id_ranked FOREIGN KEY(rating_id, ranked) REFERENCES rating (id, ranked), 
	CONSTRAINT fk_verdict_supersedes_id_claim_id FOREIGN KEY(supersedes_id, claim_id) REFERENCES verdict (id, claim_id), 
	CONSTRAINT uq_verdict_claim_id_number UNIQUE (claim_id, number), 
	CONSTRAINT uq_verdict_id_claim_id UNIQUE (id, claim_id), 
	CONSTRAINT fk_verdict_basis FOREIGN KEY(id, basis_id) REFERENCES verdict_evidence (verdict_id, evidence_id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "verdict" VALUES('01a2126a-16aa-746f-9a8e-684b56327c58','01a2126a-16a6-728b-bb5e-6c9f8718be8b','01a2126a-16a7-7a47-9471-6b34c9b53ad2',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Futurism''s narration, without a source of its own. The stake implies a value of its own that nobody states.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-74b6-b523-01e50072df41','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-7488-be32-15c4efbc23eb','01a2126a-16a6-72b7-9b66-5a62188fea7d','01a2126a-16a7-7a66-81af-17b3558bd440',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Reported as a target, in Futurism''s words; nothing is said of an actual valuation. The $ is read as US dollars.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-74bf-b728-33c2874a7637','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-748e-b67a-7049b1d08c52','01a2126a-16a6-72bd-8fcf-5d6fc624678b','01a2126a-16a7-7a6d-a167-31baf40fbaf0',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Futurism gives it as the Financial Times''s report, which is not held.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-74c4-92cc-c30afa2e6368','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-7495-bcd3-06cc5f12617f','01a2126a-16a6-72c2-a5aa-e84815edb7ce','01a2126a-16a7-7a72-9127-fae12042f7eb',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Futurism''s “last April”, counted from its publication on 4 January 2026, not from the repost.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-74c8-baea-9bb96094f1c9','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-749a-8b6b-6be5b87c4bc5','01a2126a-16a6-72c7-a38e-3d07ed0f93d9','01a2126a-16a7-7a77-bdc4-7474802daad6',1,'9c1ef295-93ae-5216-a404-56d8119f84aa',0,'A judgement, and a report of others'' judgement that names nobody.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-74cd-9d3b-9b27798315fb','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74a1-8f19-6b8f101963da','01a2126a-16a6-72cc-a224-a901afc51bca','01a2126a-16a7-7a7c-9f5c-c7b7c58f9009',1,'9c1ef295-93ae-5216-a404-56d8119f84aa',0,'LeCun''s view of a cause, in Futurism''s words.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-74d6-93dc-21d473509f42','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74a6-8089-4fbfddc25e84','01a2126a-16a6-72d0-934e-5c14bc9a971b','01a2126a-16a7-7a80-b8e1-8663f7962eca',1,'9c1ef295-93ae-5216-a404-56d8119f84aa',0,'LeCun''s opinion of his own group''s work.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-74df-9e2e-08318e93be9d','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74ab-9e04-a1c53f7c8964','01a2126a-16a6-72d5-b2b0-894bd40a839e','01a2126a-16a7-7a85-8caa-879d816e48f3',1,'9c1ef295-93ae-5216-a404-56d8119f84aa',0,'LeCun''s opinion on the future of a technology.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-74e5-8409-94de7f946330','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74af-80b7-3f75ae456d7b','01a2126a-16a6-72d9-99b0-47c15b03d3fe','01a2126a-16a7-7a8c-9a92-cf8d60e53753',1,'9c1ef295-93ae-5216-a404-56d8119f84aa',0,'LeCun''s opinion; two single words, never joined in one quote.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-74f4-917c-d9f7722698e3','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74b6-9f6e-a43e67715c0b','01a2126a-16a6-72de-a526-22a9e8ceb231','01a2126a-16a7-7a91-901c-f163603abd9c',1,'9c1ef295-93ae-5216-a404-56d8119f84aa',0,'LeCun''s opinion.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-74fd-a170-6a7f84b8219e','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74bb-9fc8-16fe1ad892cb','01a2126a-16a6-72e2-b2ef-b04b0a00c670','01a2126a-16a7-7a95-8e2d-bf19223de40f',1,'9c1ef295-93ae-5216-a404-56d8119f84aa',0,'LeCun''s own account.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-7502-a4e5-29c06694ded0','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74c0-89c9-f890e219a8ca','01a2126a-16a6-72e7-b055-af68db3d43a0','01a2126a-16a7-7a9a-9d36-ac53972f927f',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Futurism''s narration, without a source.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-750b-96d3-31bab52bb2c4','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74c4-b097-5a78808cdc7f','01a2126a-16a6-72ec-bbbd-d28a7025bf2e','01a2126a-16a7-7a9e-ae7b-4b770b9e3583',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Futurism''s “in November”, counted from its publication on 4 January 2026.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-7510-ac45-c7362d9a77df','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74c9-b1d4-925266e42a49','01a2126a-16a6-72f0-a3d8-89b6a0c999d2','01a2126a-16a7-7aa4-8627-0d5dc08ab2d6',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Futurism''s narration, without a source.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-7515-a88e-9d37bfa34a4e','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74cd-b2e8-3693d168870f','01a2126a-16a6-72f5-8e9b-c1a84efd386b','01a2126a-16a7-7aa8-a35e-1c6bc473a886',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Futurism''s narration; true at most for the day of publication.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-7519-8ee8-2e267c51ee68','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74d1-adfc-2fdf06b9bb88','01a2126a-16a6-72f9-9ac5-875b102f9d9e','01a2126a-16a7-7aad-91ef-b01c7fb906a1',1,'4f83d376-17d0-5632-90af-05d6aafde55b',0,'The article gives no age for LeCun, so it cannot be established from it.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-7520-90fc-e83e0d86d76f','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74d6-89fb-823183040ec2','01a2126a-16a6-72fd-8a98-c580a35ac8ea','01a2126a-16a7-7ab1-8564-08473cbb2088',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'LeCun''s own figures, for a time that he does not name.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-7525-9aff-9fd06ddf21ca','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74dd-89c6-f74b11f1cec4','01a2126a-16a6-7302-acdc-e2626a2ab7f9','01a2126a-16a7-7ab5-b2f0-32fb3dff50a1',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Futurism''s “last year”, counted from its publication on 4 January 2026.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-752a-afc8-e6a78f3deb2a','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74e1-af3d-1819f4accafd','01a2126a-16a6-7306-8a80-1a7cb8bacd5e','01a2126a-16a7-7aba-9b38-1b33f236dab0',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Futurism''s narration, without a source; the words can be read in two ways, and the figure is one of them.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-752e-b66f-b76837234c2d','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74e6-8afc-2646b4b8bb29','01a2126a-16a6-730a-bb43-765048f3c405','01a2126a-16a7-7abe-b241-be0170d0e02a',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'His condition, in Futurism''s narration.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-7533-83a1-0f26bfe0b407','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74eb-aa12-85f90ae91e71','01a2126a-16a6-730e-8486-f27888b14443','01a2126a-16a7-7ac2-a64a-c75bd709f74d',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Futurism''s narration, without a source.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-7537-b12c-dbe4bbb0192e','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-16aa-74f0-8575-aa919c89b7e8','01a2126a-16a6-7315-8c2b-df76ad2287d3','01a2126a-16a7-7ac7-96d2-d4a4d00ffeb8',1,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'LeCun''s own words. They deny orders, not the reporting line.','factdb sample dossier','2026-02-01T10:00:00.000000Z','2026-02-01',NULL,NULL,'01a2126a-16a8-753c-bc21-3b8801e5abd4','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict" VALUES('01a2126a-1bef-7fb2-8e5a-a94b0d7fc30e','01a2126a-16a6-72b7-9b66-5a62188fea7d','01a2126a-16a7-7a66-81af-17b3558bd440',2,'14f8d1a3-da43-5138-a530-0548f617cab6',0,'Read again with the archive copy.','Bob Example <bob@example.org>','2026-02-03T10:00:00.000000Z','2026-02-03','01a2126a-16aa-7488-be32-15c4efbc23eb','A second look.','01a2126a-16a8-74bf-b728-33c2874a7637','2026-02-03T10:00:00.000000Z','Bob Example <bob@example.org>');
CREATE TABLE verdict_evidence (
	id TEXT NOT NULL, 
	verdict_id TEXT NOT NULL, 
	evidence_id TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	created_by TEXT NOT NULL, 
	CONSTRAINT pk_verdict_evidence PRIMARY KEY (id), 
	CONSTRAINT fk_verdict_evidence_evidence_id_claim_id FOREIGN KEY(evidence_id, claim_id) REFERENCES evidence (id, claim_id), 
	CONSTRAINT fk_verdict_evidence_verdict_id_claim_id FOREIGN KEY(verdict_id, claim_id) REFERENCES verdict (id, claim_id), 
	CONSTRAINT uq_verdict_evidence_verdict_id_evidence_id UNIQUE (verdict_id, evidence_id)
)
 STRICT

;
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7a23-8398-ffbd76f30a83','01a2126a-16aa-746f-9a8e-684b56327c58','01a2126a-16a8-74b6-b523-01e50072df41','01a2126a-16a6-728b-bb5e-6c9f8718be8b','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7a96-b2dc-2b598585aeec','01a2126a-16aa-7488-be32-15c4efbc23eb','01a2126a-16a8-74bf-b728-33c2874a7637','01a2126a-16a6-72b7-9b66-5a62188fea7d','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7aad-a724-133eeea5c27d','01a2126a-16aa-748e-b67a-7049b1d08c52','01a2126a-16a8-74c4-92cc-c30afa2e6368','01a2126a-16a6-72bd-8fcf-5d6fc624678b','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7ac1-a529-cce4663f2cea','01a2126a-16aa-7495-bcd3-06cc5f12617f','01a2126a-16a8-74c8-baea-9bb96094f1c9','01a2126a-16a6-72c2-a5aa-e84815edb7ce','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7ad2-8da5-45f74f0d392a','01a2126a-16aa-749a-8b6b-6be5b87c4bc5','01a2126a-16a8-74cd-9d3b-9b27798315fb','01a2126a-16a6-72c7-a38e-3d07ed0f93d9','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7ad7-9ece-e3d9ca0e7d35','01a2126a-16aa-749a-8b6b-6be5b87c4bc5','01a2126a-16a8-74d1-9cd7-c81d0ee61ea0','01a2126a-16a6-72c7-a38e-3d07ed0f93d9','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7af5-825e-5562ec1d1510','01a2126a-16aa-74a1-8f19-6b8f101963da','01a2126a-16a8-74d6-93dc-21d473509f42','01a2126a-16a6-72cc-a224-a901afc51bca','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7afe-baff-c08295b0918c','01a2126a-16aa-74a1-8f19-6b8f101963da','01a2126a-16a8-74da-9a8f-9ca8467cfb1f','01a2126a-16a6-72cc-a224-a901afc51bca','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7b12-8176-bd2588a2028b','01a2126a-16aa-74a6-8089-4fbfddc25e84','01a2126a-16a8-74df-9e2e-08318e93be9d','01a2126a-16a6-72d0-934e-5c14bc9a971b','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7b2a-92ae-b97b3bd91ccb','01a2126a-16aa-74ab-9e04-a1c53f7c8964','01a2126a-16a8-74e5-8409-94de7f946330','01a2126a-16a6-72d5-b2b0-894bd40a839e','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7b31-a5ba-28f16c856a12','01a2126a-16aa-74ab-9e04-a1c53f7c8964','01a2126a-16a8-74ea-8dfd-ea0675abc37f','01a2126a-16a6-72d5-b2b0-894bd40a839e','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7b35-8e8f-83e57c877a42','01a2126a-16aa-74ab-9e04-a1c53f7c8964','01a2126a-16a8-74ef-b3d3-0076e0026bed','01a2126a-16a6-72d5-b2b0-894bd40a839e','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7b51-846f-adab07ba6873','01a2126a-16aa-74af-80b7-3f75ae456d7b','01a2126a-16a8-74f4-917c-d9f7722698e3','01a2126a-16a6-72d9-99b0-47c15b03d3fe','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7b56-a67e-985f478ca4e6','01a2126a-16aa-74af-80b7-3f75ae456d7b','01a2126a-16a8-74f9-aa40-7084be76da4c','01a2126a-16a6-72d9-99b0-47c15b03d3fe','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7b69-955d-3efb4d588ad9','01a2126a-16aa-74b6-9f6e-a43e67715c0b','01a2126a-16a8-74fd-a170-6a7f84b8219e','01a2126a-16a6-72de-a526-22a9e8ceb231','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7b77-880d-23cd323377b1','01a2126a-16aa-74bb-9fc8-16fe1ad892cb','01a2126a-16a8-7502-a4e5-29c06694ded0','01a2126a-16a6-72e2-b2ef-b04b0a00c670','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7b7c-be54-ae89b8795efe','01a2126a-16aa-74bb-9fc8-16fe1ad892cb','01a2126a-16a8-7506-a1f5-130904de9ea3','01a2126a-16a6-72e2-b2ef-b04b0a00c670','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7b8f-a73b-a0163d6a0ca3','01a2126a-16aa-74c0-89c9-f890e219a8ca','01a2126a-16a8-750b-96d3-31bab52bb2c4','01a2126a-16a6-72e7-b055-af68db3d43a0','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7b9d-9460-690df056ab40','01a2126a-16aa-74c4-b097-5a78808cdc7f','01a2126a-16a8-7510-ac45-c7362d9a77df','01a2126a-16a6-72ec-bbbd-d28a7025bf2e','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7bac-9939-f2e810459533','01a2126a-16aa-74c9-b1d4-925266e42a49','01a2126a-16a8-7515-a88e-9d37bfa34a4e','01a2126a-16a6-72f0-a3d8-89b6a0c999d2','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7bb9-8c84-ccffac2ba324','01a2126a-16aa-74cd-b2e8-3693d168870f','01a2126a-16a8-7519-8ee8-2e267c51ee68','01a2126a-16a6-72f5-8e9b-c1a84efd386b','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7bd1-8655-db25000f03a1','01a2126a-16aa-74d1-adfc-2fdf06b9bb88','01a2126a-16a8-7520-90fc-e83e0d86d76f','01a2126a-16a6-72f9-9ac5-875b102f9d9e','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7bdf-81d2-6c029f007487','01a2126a-16aa-74d6-89fb-823183040ec2','01a2126a-16a8-7525-9aff-9fd06ddf21ca','01a2126a-16a6-72fd-8a98-c580a35ac8ea','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7bec-9c2e-8897fbfb32c1','01a2126a-16aa-74dd-89c6-f74b11f1cec4','01a2126a-16a8-752a-afc8-e6a78f3deb2a','01a2126a-16a6-7302-acdc-e2626a2ab7f9','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7bf9-9885-54246eacee5d','01a2126a-16aa-74e1-af3d-1819f4accafd','01a2126a-16a8-752e-b66f-b76837234c2d','01a2126a-16a6-7306-8a80-1a7cb8bacd5e','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7c05-9f59-03807264a073','01a2126a-16aa-74e6-8afc-2646b4b8bb29','01a2126a-16a8-7533-83a1-0f26bfe0b407','01a2126a-16a6-730a-bb43-765048f3c405','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7c11-a336-6159af23a862','01a2126a-16aa-74eb-aa12-85f90ae91e71','01a2126a-16a8-7537-b12c-dbe4bbb0192e','01a2126a-16a6-730e-8486-f27888b14443','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-16bb-7c1e-af85-93e28ec78a48','01a2126a-16aa-74f0-8575-aa919c89b7e8','01a2126a-16a8-753c-bc21-3b8801e5abd4','01a2126a-16a6-7315-8c2b-df76ad2287d3','2026-02-01T10:00:00.000000Z','Ann Example <ann@example.org>');
INSERT INTO "verdict_evidence" VALUES('01a2126a-1bf1-7798-8abc-434ef6658f5f','01a2126a-1bef-7fb2-8e5a-a94b0d7fc30e','01a2126a-16a8-74bf-b728-33c2874a7637','01a2126a-16a6-72b7-9b66-5a62188fea7d','2026-02-03T10:00:00.000000Z','Bob Example <bob@example.org>');
CREATE INDEX ix_entity_folded ON entity (folded);
CREATE INDEX ix_affiliation_entity_id ON affiliation (entity_id);
CREATE INDEX ix_affiliation_organization_id ON affiliation (organization_id);
CREATE INDEX ix_capture_raw_sha256 ON capture (raw_sha256);
CREATE INDEX ix_capture_source_id ON capture (source_id);
CREATE INDEX ix_capture_text_sha256 ON capture (text_sha256);
CREATE INDEX ix_claim_subject_id ON claim (subject_id);
CREATE INDEX ix_contributor_entity_id ON contributor (entity_id);
CREATE INDEX ix_contributor_source_id ON contributor (source_id);
CREATE INDEX ix_entity_name_entity_id ON entity_name (entity_id);
CREATE INDEX ix_entity_name_folded ON entity_name (folded);
CREATE INDEX ix_rating_scale_id ON rating (scale_id);
CREATE INDEX ix_source_link_source_id ON source_link (source_id);
CREATE INDEX ix_source_link_target_id ON source_link (target_id);
CREATE INDEX ix_claim_version_claim_id ON claim_version (claim_id);
CREATE INDEX ix_quote_capture_id ON quote (capture_id);
CREATE INDEX ix_quote_source_id ON quote (source_id);
CREATE INDEX ix_quote_speaker_id ON quote (speaker_id);
CREATE INDEX ix_relation_claim_id ON relation (claim_id);
CREATE INDEX ix_relation_other_id ON relation (other_id);
CREATE INDEX ix_tag_claim_id ON tag (claim_id);
CREATE INDEX ix_tag_name ON tag (name);
CREATE INDEX ix_attribution_entity_id ON attribution (entity_id);
CREATE INDEX ix_attribution_quote_id ON attribution (quote_id);
CREATE INDEX ix_attribution_source_id ON attribution (source_id);
CREATE INDEX ix_evidence_claim_id ON evidence (claim_id);
CREATE INDEX ix_evidence_quote_id ON evidence (quote_id);
CREATE INDEX ix_evidence_source_id ON evidence (source_id);
CREATE INDEX ix_piece_quote_id ON piece (quote_id);
CREATE INDEX ix_qualifier_claim_version_id ON qualifier (claim_version_id);
CREATE INDEX ix_quote_check_capture_id ON quote_check (capture_id);
CREATE INDEX ix_quote_check_quote_id ON quote_check (quote_id);
CREATE INDEX ix_verdict_claim_id ON verdict (claim_id);
CREATE INDEX ix_verdict_claim_version_id ON verdict (claim_version_id);
CREATE INDEX ix_verdict_rating_id ON verdict (rating_id);
CREATE INDEX ix_verdict_supersedes_id ON verdict (supersedes_id);
CREATE INDEX ix_verdict_evidence_evidence_id ON verdict_evidence (evidence_id);
CREATE TRIGGER capture_no_update BEFORE UPDATE ON capture BEGIN SELECT RAISE(ABORT, 'capture is append-only'); END;
CREATE TRIGGER capture_no_delete BEFORE DELETE ON capture BEGIN SELECT RAISE(ABORT, 'capture is append-only'); END;
CREATE TRIGGER claim_version_no_update BEFORE UPDATE ON claim_version BEGIN SELECT RAISE(ABORT, 'claim_version is append-only'); END;
CREATE TRIGGER claim_version_no_delete BEFORE DELETE ON claim_version BEGIN SELECT RAISE(ABORT, 'claim_version is append-only'); END;
CREATE TRIGGER qualifier_no_update BEFORE UPDATE ON qualifier BEGIN SELECT RAISE(ABORT, 'qualifier is append-only'); END;
CREATE TRIGGER qualifier_no_delete BEFORE DELETE ON qualifier BEGIN SELECT RAISE(ABORT, 'qualifier is append-only'); END;
CREATE TRIGGER quote_check_no_update BEFORE UPDATE ON quote_check BEGIN SELECT RAISE(ABORT, 'quote_check is append-only'); END;
CREATE TRIGGER quote_check_no_delete BEFORE DELETE ON quote_check BEGIN SELECT RAISE(ABORT, 'quote_check is append-only'); END;
CREATE TRIGGER verdict_no_update BEFORE UPDATE ON verdict BEGIN SELECT RAISE(ABORT, 'verdict is append-only'); END;
CREATE TRIGGER verdict_no_delete BEFORE DELETE ON verdict BEGIN SELECT RAISE(ABORT, 'verdict is append-only'); END;
CREATE TRIGGER verdict_evidence_no_update BEFORE UPDATE ON verdict_evidence BEGIN SELECT RAISE(ABORT, 'verdict_evidence is append-only'); END;
CREATE TRIGGER verdict_evidence_no_delete BEFORE DELETE ON verdict_evidence BEGIN SELECT RAISE(ABORT, 'verdict_evidence is append-only'); END;
COMMIT;

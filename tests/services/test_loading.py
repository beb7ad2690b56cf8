import re
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from factdb.db.tables.claim import claim_version
from factdb.db.tables.every import tables
from factdb.db.tables.quote import piece, quote, quote_check
from factdb.db.tables.source import blob, capture
from factdb.db.tables.verdict import verdict
from factdb.db.transaction import Writing
from factdb.errors import FactdbError
from factdb.errors.files import UnreadableFile
from factdb.errors.redaction import WordsRedacted
from factdb.errors.refs import Unknown
from factdb.errors.values import Ambiguous, BadValue
from factdb.ids import uuid7
from factdb.importers._faults import BadDossier
from factdb.services import evidence, redactions, verdicts
from factdb.services.loading.faults import BadContent, Conflicts, UnfaithfulQuotes, UnknownRefs
from tests.services.dossiers import FULL, dump, load

SOURCE = """
sources:
  - ref: note
    type: webpage
    title: A note
    issued: 2026-01-04
    captures:
      - text: The works paid $14 billion for the mill last April. Nobody knows why.
"""
QUOTE = """
quotes:
  - ref: paid
    source: note
    text: The works paid $14 billion for the mill
"""
CLAIM = """
claims:
  - ref: price
    text: The price was $14 billion.
    value: $14 billion
    as_of: last April
    evidence:
      - quote: paid
    verdicts:
      - rating: reported
        rationale: One source.
"""
AGAIN = """\
      - rating: mixed
        rationale: In doubt again.
"""
WHOLE = "Before it. The works paid $14 billion for the mill last April. Nobody knows why. After it."


def rows(reads, table):
    with reads() as tx:
        return tx.execute(select(table)).all()


def size(reads):
    with reads() as tx:
        return {table.name: tx.execute(select(func.count()).select_from(table)).scalar() for table in tables}


def refused(writes, reads, text, fault, **options):
    """The message of the fault that a text ends in; nothing is written."""
    before = size(reads)
    with pytest.raises(fault) as raised:
        load(writes, text, **options)
    assert size(reads) == before
    return str(raised.value)


def test_rows_are_counted_by_noun(writes):
    loaded = load(writes, SOURCE + QUOTE + CLAIM)
    assert (loaded.added["source"], loaded.added["quote"], loaded.added["verdict"]) == (1, 1, 1)


def test_the_same_file_adds_nothing_the_second_time(writes, reads):
    load(writes, FULL)
    before = size(reads)
    again = load(writes, FULL)
    assert (again.added, again.unchanged["claim"], size(reads)) == ({}, 2, before)


def test_a_quote_is_graded_and_anchored(writes, reads):
    load(writes, SOURCE + QUOTE)
    (found,), (graded,) = rows(reads, piece), rows(reads, quote_check)
    assert (found.exact, found.start, graded.fidelity) == ("The works paid $14 billion for the mill", 0, "exact")


def test_what_the_file_leaves_out_stays(writes, reads):
    load(writes, SOURCE + QUOTE + CLAIM)
    with writes() as tx:
        verdicts.add(tx, "price", "supported", "Two sources by now.")
    assert load(writes, SOURCE + QUOTE + CLAIM).added == {}
    assert len(rows(reads, verdict)) == 2


def test_a_verdict_beyond_those_that_are_there_is_appended(writes, reads):
    load(writes, SOURCE + QUOTE + CLAIM)
    load(writes, SOURCE + QUOTE + CLAIM + AGAIN)
    assert {row.number: row.rationale for row in rows(reads, verdict)} == {1: "One source.", 2: "In doubt again."}


def test_a_verdict_may_give_its_number(writes, reads):
    load(writes, SOURCE + QUOTE + CLAIM)
    load(writes, SOURCE + QUOTE + CLAIM.replace("- rating: reported", "- rating: mixed\n        number: 2"))
    assert sorted(row.number for row in rows(reads, verdict)) == [1, 2]


def test_a_number_with_none_before_it_is_refused(writes, reads):
    text = SOURCE + QUOTE + CLAIM + AGAIN + "        number: 3\n"
    assert "there is no verdict before number 3" in refused(writes, reads, text, BadContent)


def test_an_edited_rating_is_a_conflict_in_words(writes, reads):
    load(writes, SOURCE + QUOTE + CLAIM)
    message = refused(
        writes, reads, (SOURCE + QUOTE + CLAIM).replace("rating: reported", "rating: supported"), Conflicts
    )
    assert message == (
        "dossier.yaml, line 23, claims[0].verdicts[0].rating: claim price has rating 'reported' in the database,"
        " 'supported' in the file."
    )


def test_a_verdict_at_a_place_that_was_taken_since_is_a_conflict(writes, reads):
    load(writes, SOURCE + QUOTE + CLAIM)
    with writes() as tx:
        verdicts.add(tx, "price", "supported", "Two sources by now.")
    message = refused(writes, reads, SOURCE + QUOTE + CLAIM + AGAIN, Conflicts)
    assert "verdicts[1].rating: claim price has rating 'supported' in the database, 'mixed' in the file" in message
    assert "has rationale 'Two sources by now.' in the database, 'In doubt again.' in the file" in message


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "rating: grey\n        scale: traffic",
            "rating: mixed",
            "rating 'grey of the scale traffic' in the database, 'mixed'",
        ),
        ("version: 1", "version: 2", "version '1' in the database, '2' in the file"),
        ("Somebody", "Nobody", "checker 'Somebody <else@example.org>' in the database, 'Nobody <else@example.org>'"),
        (
            "known_as_of: 2026-02-01",
            "known_as_of: 2026-02-02",
            "known_as_of '2026-02-01' in the database, '2026-02-02'",
        ),
        ("decided_at: 2026-02-03", "decided_at: 2026-02-04", "has decided_at '2026-02-03"),
        ("change_reason: The table was seen.", "change_reason: So.", "change_reason 'The table was seen.'"),
        ("An exact figure.", "A figure.", "text 'An exact figure.' in the database, 'A figure.' in the file"),
        ("A range.", "The range.", "claims[1].versions[1].text: claim exact has text 'A range.' in the database"),
    ],
)
def test_a_verdict_or_version_whose_place_is_taken_says_the_same(writes, reads, old, new, message):
    load(writes, FULL)
    assert old in FULL
    assert message in refused(writes, reads, FULL.replace(old, new), Conflicts)


def test_a_row_that_only_the_database_names_is_shown_by_its_ref(writes, reads):
    entities = "entities:\n  - {ref: ada, kind: person, name: Ada}\n  - {ref: bob, kind: person, name: Bob}\n"
    claimed = "claims:\n  - {ref: tall, text: So tall., subject: ada}\n"
    load(writes, entities + claimed)
    message = refused(writes, reads, claimed.replace("ada", "bob"), Conflicts)
    assert "claim tall has subject 'ada' in the database, 'bob' in the file" in message


@pytest.mark.parametrize(
    ("field", "what"),
    [("decided_at: {}T00:00:00Z", "decided on"), ("known_as_of: {}", "known as of")],
)
def test_a_verdict_of_a_day_to_come_is_refused(writes, reads, field, what):
    with writes() as tx:
        tomorrow, later = (str(tx.at.date() + timedelta(days=ahead)) for ahead in (1, 3))
    text = SOURCE + QUOTE + CLAIM + f"        {field}\n"
    assert f"verdicts[0].{field[:8]}" in (message := refused(writes, reads, text.format(later), BadContent))
    assert f"a verdict cannot be {what} {later}: that day is still to come" in message
    assert load(writes, text.format(tomorrow)).added["verdict"] == 1


def test_a_name_of_null_is_refused(writes):
    with pytest.raises(BadDossier, match="the field name is missing"):
        load(writes, "entities:\n  - {ref: a, kind: person, name: null}\n")


def test_other_content_is_a_conflict_that_shows_both(writes, reads):
    load(writes, SOURCE + QUOTE + CLAIM)
    changed = (SOURCE + QUOTE + CLAIM).replace("The price was", "The sum was")
    message = refused(writes, reads, changed, Conflicts)
    assert message == (
        "dossier.yaml, line 17, claims[0].text: claim price has text 'The price was $14 billion.' in the database,"
        " 'The sum was $14 billion.' in the file."
    )


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("name: Ada King", "name: Ada Queen", "name"),
        ("issued: 2026-01-04", "issued: 2026-01-05", "issued"),
        ("kind: paraphrase", "kind: term", "kind"),
        ("value: $14 billion", "value: $15 billion", "value.stated"),
        ("value: 49 percent", "value: 50 percent", "value.stated"),
        ('amount: "14000000000.000000000001"', 'amount: "14000000000.000000000002"', "value.amount"),
        ("speaker: ada-king", "speaker: engine-works", "speaker"),
        ("stance: qualifies", "stance: refutes", "stance"),
        ("judgement: unsure", "judgement: negative", "judgement"),
        ("volume: 12", "volume: 13", "csl"),
        ("wikidata: Q7259", "wikidata: Q1", "external_ids"),
        ("as_of: last April", "as_of: 2024-04", "as_of"),
        ("extent: excerpt", "archive_url: https://a.example", "archive_url"),
    ],
)
def test_every_given_field_is_compared(writes, reads, old, new, field):
    load(writes, FULL)
    assert old in FULL
    assert f"has {field} " in refused(writes, reads, FULL.replace(old, new), Conflicts)


def test_a_conflict_of_a_dumped_verdict_is_noticed(writes, reads):
    load(writes, FULL)
    changed = dump(reads).replace("Only the repost is held.", "Everything is held.")
    assert "has rationale 'Only the repost is held.'" in refused(writes, reads, changed, Conflicts)


def test_another_id_under_the_same_ref_is_a_conflict(writes, reads):
    load(writes, SOURCE)
    other = SOURCE.replace("    type", "    id: 00000000-0000-7000-8000-000000000000\n    type")
    assert "source note has id" in refused(writes, reads, other, Conflicts)


@pytest.mark.parametrize(
    ("text", "place", "ref"),
    [
        ("quotes:\n  - {ref: a, source: nowhere, text: x}\n", "line 2, quotes[0].source", "source 'nowhere'"),
        (SOURCE + QUOTE + "    speaker: nobody\n", "line 14, quotes[0].speaker", "entity 'nobody'"),
        ("claims:\n  - ref: a\n    text: x\n    evidence:\n      - quote: none\n", "line 5", "quote 'none'"),
        (
            "claims:\n  - ref: a\n    text: x\n    relations:\n      - {kind: refines, claim: b}\n",
            "line 5",
            "claim 'b'",
        ),
        (SOURCE + QUOTE + CLAIM + "        scale: weights\n", "verdicts[0].scale", "scale 'weights'"),
        (SOURCE + QUOTE + CLAIM + "        evidence: [gone]\n", "verdicts[0].evidence[0]", "quote 'gone'"),
    ],
)
def test_an_unknown_ref_is_named_with_its_place(writes, reads, text, place, ref):
    message = refused(writes, reads, text, UnknownRefs)
    assert place in message
    assert f"there is no {ref}" in message


def test_a_file_may_name_what_only_the_database_has(writes, reads):
    load(writes, SOURCE)
    load(writes, QUOTE)
    assert load(writes, CLAIM).added["claim"] == 1
    assert rows(reads, claim_version)[0].as_of == "2025-04"


def test_altered_quotes_are_listed_with_their_difference(writes, reads):
    text = SOURCE + QUOTE.replace("works paid", "works got")
    message = refused(writes, reads, text, UnfaithfulQuotes)
    assert re.search(r"line 13, quotes\[0\]\.text: paid is altered .*the source has 'paid', the quote 'got'", message)


def test_altered_quotes_are_kept_on_request(writes, reads):
    load(writes, SOURCE + QUOTE.replace("works paid", "works got"), keep=True)
    assert rows(reads, quote_check)[0].fidelity == "altered"


def test_a_capture_replaces_the_dossiers_own_text(writes, reads):
    load(writes, SOURCE + QUOTE + CLAIM, captures={"note": ("note.txt", WHOLE.encode())})
    (held,), (found,) = rows(reads, capture), rows(reads, piece)
    assert (held.extent, found.start, WHOLE[found.start : found.end]) == (
        "whole",
        11,
        "The works paid $14 billion for the mill",
    )


def test_a_capture_anchors_stored_quotes_anew_and_keeps_their_checks(writes, reads):
    load(writes, SOURCE + QUOTE)
    again = load(writes, SOURCE + QUOTE, captures={"note": ("note.txt", WHOLE.encode())})
    (found,), (moved,) = rows(reads, piece), rows(reads, quote)
    assert (again.anchored, found.start) == (1, 11)
    assert {row.id: row.seq for row in rows(reads, capture)}[moved.capture_id] == 2
    assert sorted(row.number for row in rows(reads, quote_check)) == [1, 2]


def test_a_dump_is_anchored_anew_in_a_capture(writes, reads):
    load(writes, SOURCE + QUOTE)
    load(writes, dump(reads), captures={"note": ("note.txt", WHOLE.encode())})
    assert (rows(reads, piece)[0].start, len(rows(reads, quote_check))) == (11, 2)
    assert load(writes, dump(reads)).added == {}


def test_a_capture_that_lacks_a_quote_is_refused(writes, reads):
    options = {"captures": {"note": ("note.txt", b"Something else altogether is said here.")}}
    assert "paid is absent" in refused(writes, reads, SOURCE + QUOTE, UnfaithfulQuotes, **options)


def test_a_capture_of_an_unknown_source_is_refused(writes, reads):
    refused(writes, reads, SOURCE, Unknown, captures={"nothing": ("a.txt", b"text")})


def test_a_dossier_names_files_beside_it(writes, reads, tmp_path):
    (tmp_path / "note.txt").write_text("Sold! The works paid $14 billion for the mill.")
    text = re.sub("text: The works.*", "file: note.txt", SOURCE) + QUOTE
    load(writes, text, folder=tmp_path)
    assert rows(reads, piece)[0].start == 6


def test_a_dossier_names_no_file_outside_its_folder(writes, reads, tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    (folder := tmp_path / "dossier").mkdir()
    text = re.sub("text: The works.*", "file: ../secret.txt", SOURCE)
    assert "does not lie in the folder" in refused(writes, reads, text, BadContent, folder=folder)


def test_a_missing_file_is_named(writes, reads, tmp_path):
    text = re.sub("text: The works.*", "file: gone.txt", SOURCE)
    assert "line 8, sources[0].captures[0].file" in refused(writes, reads, text, UnreadableFile, folder=tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "fault", "message"),
    [
        ("value: $14 billion", "value: $", BadValue, "line 18, claims[0].value: Cannot read '$'"),
        ("as_of: last April", "as_of: 01/02/2021", Ambiguous, "claims[0].as_of: '01/02/2021' can be read"),
        ("rating: reported", "rating: fine", FactdbError, "claims[0].verdicts[0].rating: 'fine' is no rating"),
        ("quote: paid", "source: note", BadContent, "a quote, or a source and a locator"),
        (
            "    source: note\n",
            "    source: note\n    pieces: [{exact: a, start: 0, end: 1}]\n",
            BadContent,
            "their checks",
        ),
        (
            "    as_of: last April\n    evidence:\n      - quote: paid\n",
            "",
            BadContent,
            "price cannot be rated so",
        ),
        ("value: $14 billion", "value: {kind: money, amount: 14}", BadContent, "money, and only money, has a currency"),
        ("- text: The works", "- file: a.txt\n        text: The works", BadContent, "one of the three"),
        ("- ref: price", "- ref: price\n    text: twice\n  - ref: price", BadContent, "stands in the file twice"),
        ("    text: The price was $14 billion.\n", "", BadContent, "the field text is missing"),
    ],
)
def test_what_cannot_be_is_refused_at_its_place(writes, reads, old, new, fault, message):
    text = SOURCE + QUOTE + CLAIM
    if "cannot be rated" in message:
        text = text.replace("rating: reported", "rating: supported")
    assert old in text
    assert message in refused(writes, reads, text.replace(old, new), fault)


def test_bytes_that_do_not_match_their_hash_are_refused(writes, reads):
    text = f"blobs:\n  - sha256: {'0' * 64}\n    data: eA==\n"
    assert "line 2, blobs[0]: these bytes do not match their hash" in refused(writes, reads, text, BadContent)


def test_a_quote_of_a_source_that_is_not_held_is_refused(writes, reads):
    text = "sources:\n  - {ref: note, type: book, title: A book}\n" + QUOTE
    assert "nothing is held of its source" in refused(writes, reads, text, BadContent)


def test_relative_dates_count_from_the_source_that_is_republished(writes, reads):
    load(writes, FULL.replace("grade: C", "issued: 2030-01-01"))
    (version,) = [row for row in rows(reads, claim_version) if row.as_of]
    assert version.as_of == "2025-04"


def test_the_file_keeps_its_order_in_a_dump(writes, reads):
    refs = [f"e{number}" for number in (5, 3, 9, 1, 7, 2)]
    load(writes, "entities:\n" + "".join(f"  - {{ref: {ref}, kind: person, name: {ref}}}\n" for ref in refs))
    assert re.findall(r"ref: (e\d)", dump(reads)) == refs


def test_queries_do_not_grow_with_the_rows(writes, monkeypatch):
    load(writes, SOURCE + QUOTE)
    asked = []
    plain = Writing.execute
    monkeypatch.setattr(Writing, "execute", lambda tx, query: asked.append(1) or plain(tx, query))
    counts = []
    for number in (3, 60):
        asked.clear()
        claims = [CLAIM.replace("claims:", "").replace("price", f"p{number}-{each}") for each in range(number)]
        load(writes, "claims:" + "".join(claims))
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_a_verdict_stays_though_its_evidence_was_withdrawn_since(writes, reads):
    ranked = SOURCE + QUOTE + CLAIM.replace("rating: reported", "rating: supported")
    load(writes, ranked)
    with writes() as tx:
        evidence.withdraw(tx, "price", "paid", "It says nothing of it.")
    assert load(writes, ranked).added == {}


def test_other_evidence_of_a_stored_verdict_is_a_conflict(writes, reads):
    load(writes, FULL)
    changed = dump(reads).replace("          - gazette@table 2, row @3\n", "          - paid\n")
    message = refused(writes, reads, changed, Conflicts)
    assert "claim price has evidence 'gazette@table 2, row @3' in the database, 'paid' in the file" in message


def test_evidence_that_only_the_database_names_is_shown_by_its_ref(writes, reads):
    load(writes, SOURCE + QUOTE + CLAIM)
    judged = CLAIM.partition("    as_of:")[0] + "    verdicts:" + CLAIM.partition("    verdicts:")[2]
    message = refused(writes, reads, judged + "        evidence: []\n", Conflicts)
    assert "claim price has evidence 'paid' in the database, nothing in the file" in message


def test_a_quote_takes_the_basis_of_its_source(writes, reads):
    load(writes, SOURCE.replace("type: webpage", "type: interview\n    basis: background"))
    load(writes, QUOTE)
    assert rows(reads, quote)[0].basis == "background"


def test_bytes_that_were_removed_do_not_come_back_with_a_file(make, writes, reads):
    make.source("The mill burned.", ref="burned")
    before = dump(reads)
    with writes() as tx:
        redactions.redact(tx, ["burned"], "a court order")
    assert "burned was redacted on" in refused(writes, reads, before, WordsRedacted)


def test_what_was_redacted_elsewhere_is_to_be_redacted_here_first(make, writes, reads):
    held = make.source("The mill burned.", ref="burned")
    with writes() as tx:
        digest = tx.execute(select(blob.c.sha256)).scalar_one()
    rows = f"    rows:\n      - table: blob\n        key: {digest}\n"
    text = f"redactions:\n  - id: {uuid7()}\n    source: {held.ref}\n    reason: a court order\n{rows}"
    assert "redact the source here first" in refused(writes, reads, text, BadContent)


def test_a_redaction_by_hand_is_refused(make, writes, reads):
    make.source(ref="burned")
    text = "redactions:\n  - source: burned\n    reason: a court order\n"
    assert "factdb source redact" in refused(writes, reads, text, BadContent)


def test_bytes_of_which_no_redaction_says_why_they_are_gone_are_refused(writes, reads):
    text = f"blobs:\n  - sha256: {'0' * 64}\n    size: 9\n"
    assert "there are no bytes" in refused(writes, reads, text, BadContent)

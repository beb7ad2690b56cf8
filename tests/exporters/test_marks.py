from msgspec.structs import replace

from factdb.exporters._index import Index
from factdb.exporters._marks import annotate
from factdb.records.report import HeldText
from tests.exporters.sample import TEXT, quote


def annotated(report, *quotes):
    given = replace(report, quotes=tuple(quotes), claims=())
    return annotate(HeldText(source="repost", capture=1, text=TEXT), Index(given))


def marked(found):
    return [
        (run.text, [mark.note.quote.ref for mark in run.marks], [mark.note.number for mark in run.ending])
        for line in found.lines
        for run in line.segments
        if run.marks
    ]


def test_overlapping_marks_are_cut_into_segments(report):
    found = annotated(report, quote("a", "oil lamps a “dead"), quote("b", "“dead end”"))
    assert marked(found) == [
        ("oil lamps a ", ["a"], []),
        ("“dead", ["a", "b"], [1]),
        (" end”", ["b"], [2]),
    ]


def test_marks_that_overlap_never_share_a_level(report):
    found = annotated(report, quote("a", "oil lamps a “dead"), quote("b", "“dead end”"), quote("c", "end” and"))
    levels = {mark.note.quote.ref: mark.level for line in found.lines for run in line.segments for mark in run.marks}
    assert levels == {"a": 0, "b": 1, "c": 0}


def test_a_mark_over_line_ends_is_noted_once(report):
    words = TEXT[TEXT.index("Nobody") - 40 : TEXT.index("Nobody")]
    over = TEXT[TEXT.index("Her new firm") : TEXT.index(" Nobody")]
    found = annotated(report, quote("a", over), quote("b", words.strip()))
    assert [[note.number for note in line.notes] for line in found.lines if line.notes] == [[1], [2]]
    assert [ending for _, refs, ending in marked(found) if "a" in refs][-1] in ([1], [1, 2], [2, 1])


def test_a_withdrawn_quote_is_not_marked(report):
    assert marked(annotated(report, *(one for one in report.quotes if one.ref == "q-gulls"))) == []


def test_words_that_are_not_at_their_place_are_named_not_marked(report):
    good = quote("a", "dead end")
    moved = replace(good, pieces=(replace(good.pieces[0], start=3, end=11),))
    found = annotated(report, moved)
    assert (marked(found), [one.ref for one in found.strays]) == ([], ["a"])

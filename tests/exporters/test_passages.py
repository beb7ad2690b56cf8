import pytest

from factdb.exporters._passages import address, passage
from factdb.records.match import Piece

PAGE = "https://a.example/page"


def piece(exact, prefix="", suffix=""):
    return Piece(exact=exact, prefix=prefix, suffix=suffix, start=0, end=len(exact))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/b?c=1&d=2", "https://a.example/b?c=1&d=2"),
        ("HTTPS://a.example/", "HTTPS://a.example/"),
        ('https://a.example/ü "x"', "https://a.example/%C3%BC%20%22x%22"),
        ("https://a.example/100%25", "https://a.example/100%25"),
        ("javascript:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("data:text/html,x", None),
        ("//a.example", None),
        ("https://", None),
        ("https://[bad", None),
        ("", None),
        (None, None),
    ],
)
def test_only_addresses_of_the_web_may_be_linked(url, expected):
    assert address(url) == expected


def test_dash_comma_and_ampersand_are_encoded():
    words = "well-known, R&D, and all the rest of it"
    assert passage(PAGE, (piece(words),)) == (
        f"{PAGE}#:~:text=well%2Dknown%2C%20R%26D%2C%20and%20all%20the%20rest%20of%20it"
    )


def test_a_short_passage_is_given_with_its_neighbours():
    found = passage(PAGE, (piece("young", "ut of ten, calling him “", "” and “inexperienced.” Be th"),))
    assert (
        found == f"{PAGE}#:~:text=calling%20him%20%E2%80%9C-,young,-%E2%80%9D%20and%20%E2%80%9Cinexperienced.%E2%80%9D"
    )


def test_neighbours_stay_within_the_line():
    assert passage(PAGE, (piece("dead end", "before.\n", "\nafter that"),)) == f"{PAGE}#:~:text=dead%20end"
    assert passage(PAGE, (piece("dead end", "before […] ", " […] after"),)) == f"{PAGE}#:~:text=dead%20end"


def test_a_long_passage_is_given_by_its_edges():
    words = " ".join(f"word{number}" for number in range(40))
    found = passage(PAGE, (piece(words),))
    assert found == (f"{PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39")


def test_a_passage_over_a_line_end_is_given_by_its_edges():
    assert passage(PAGE, (piece("the first line\nand the last"),)) == (
        f"{PAGE}#:~:text=the%20first%20line,and%20the%20last"
    )


def test_every_piece_is_marked():
    found = passage(
        f"{PAGE}#part", (piece("a piece that is long enough to stand"), piece("and another one of the same kind"))
    )
    assert found == (
        f"{PAGE}#part:~:text=a%20piece%20that%20is%20long%20enough%20to%20stand"
        "&text=and%20another%20one%20of%20the%20same%20kind"
    )


def test_without_an_address_there_is_no_link():
    assert passage(None, (piece("dead end"),)) is None
    assert passage(PAGE, ()) is None

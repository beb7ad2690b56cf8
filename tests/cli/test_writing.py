import pytest

from factdb.cli.writing import write
from factdb.errors.files import UnwritableFile


def test_a_database_is_never_written_over(tmp_path):
    there = tmp_path / "facts.db"
    there.write_bytes(b"SQLite format 3\0 and all that was checked")
    with pytest.raises(UnwritableFile, match="a database stands there, and would be lost"):
        write(["# Citation report\n"], str(there))
    assert there.read_bytes().startswith(b"SQLite format 3\0")


def test_another_file_is_written_anew(tmp_path):
    there = tmp_path / "report.md"
    there.write_text("of yesterday")
    write(["of ", "today"], str(there))
    assert there.read_text() == "of today"

"""Files that cannot be read or written."""

from factdb.errors import FactdbError, UsageError


class UnreadableFile(UsageError):
    """A file that is missing, a directory, or closed to us."""

    def __init__(self, path: str, reason: str, hint: str = "") -> None:
        super().__init__(f"Cannot read {path}: {reason}.")
        self.hint = hint or "Check the path, or give - to read standard input."


class UnreadableSource(FactdbError):
    """Bytes that hold no text: empty, binary, or not in the encoding they claim."""

    def __init__(self, name: str, reason: str, hint: str = "") -> None:
        super().__init__(f"Cannot take the text of {name}: {reason}.")
        self.hint = hint or "Save it as UTF-8 text, Markdown or HTML and add that file."


class UnwritableFile(UsageError):
    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"Cannot write {path}: {reason[:1].lower()}{reason[1:]}.")
        self.hint = "Check the folder and its free space, or name another file."


class FolderExists(UsageError):
    def __init__(self, path: str) -> None:
        super().__init__(f"{path} exists already; nothing was changed.")
        self.hint = "Name a folder that is not there yet: factdb demo FOLDER"


class BadBatch(UsageError):
    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}, line {line}, cannot be read: {reason}.")
        self.hint = 'Each line is one object: {"id": "1", "quote": "the words", "in": "file.txt"}'

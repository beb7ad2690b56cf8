"""The schema revision that this factdb works with; a test holds it against the newest migration."""

HEAD = "0002"

APPLICATION_ID = 0x66616374
"""The mark in a SQLite file's header that makes it one of ours: `fact`."""

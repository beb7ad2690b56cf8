"""factdb source: what is cited, and what is held of it."""

from factdb.cli.verbs import Verbs

command = Verbs("source", __name__, "Take in, cite, describe and link sources.")

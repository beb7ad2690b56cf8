"""factdb log: what was done, by whom, when, to what; and the proof that nothing of it was altered."""

from factdb.cli.verbs import Verbs

command = Verbs("log", __name__, "Show what was done, by whom and when; verify that nothing was altered.", usual="list")

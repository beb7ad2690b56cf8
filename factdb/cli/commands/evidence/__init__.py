"""factdb evidence: what bears on a claim."""

from factdb.cli.verbs import Verbs

command = Verbs("evidence", __name__, "Tie quotes and places in sources to claims.")

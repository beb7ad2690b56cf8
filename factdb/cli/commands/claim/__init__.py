"""factdb claim: statements, what they rest on, and what checkers concluded."""

from factdb.cli.verbs import Verbs

command = Verbs("claim", __name__, "Add, verify, revise and withdraw claims.")

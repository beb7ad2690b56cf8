"""factdb rule: what the integrity checks look for, and why."""

from factdb.cli.verbs import Verbs

command = Verbs("rule", __name__, "Explain the integrity checks.")

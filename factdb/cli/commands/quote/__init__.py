"""factdb quote: words, where they stand, and how faithful they are."""

from factdb.cli.verbs import Verbs

command = Verbs("quote", __name__, "Anchor quotations and grade how faithful they are.")

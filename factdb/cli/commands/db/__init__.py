"""factdb db: the database as a whole."""

from factdb.cli.verbs import Verbs

command = Verbs("db", __name__, "Upgrade, back up and restore the database.")

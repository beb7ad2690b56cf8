"""factdb db: schema revisions."""

from factdb.cli.verbs import Verbs

command = Verbs("db", __name__, "Bring the database to a schema revision.")

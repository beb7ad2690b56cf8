"""factdb entity: people, organizations, products and what else is spoken of."""

from factdb.cli.verbs import Verbs

command = Verbs("entity", __name__, "Name people, organizations and products.")

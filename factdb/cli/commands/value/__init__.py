"""factdb value: amounts, percentages and dates as factdb understands them."""

from factdb.cli.verbs import Verbs

command = Verbs("value", __name__, "Read amounts, percentages and dates.")

"""Exporters: a report in, a stream of text out.

Each module writes one format. What the formats share (numbers, order, phrases, marks) is prepared in the
underscore modules, by pure functions over the report, so that no two formats tell a different story.
"""

from factdb.exporters._exporter import Exporter
from factdb.families import Family

EXPORTERS = Family("factdb.exporters", Exporter)

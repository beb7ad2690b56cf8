"""Renderers: the findings of a check as lines of text.

Each module writes one format and is named after it. A renderer is a pure function: it knows no terminal and no
file, and whoever calls it says whether colour is wanted.
"""

from factdb.families import Family
from factdb.renderers._renderer import Renderer

RENDERERS = Family("factdb.renderers", Renderer)

"""git for facts: claims tied to the exact words of their sources, with a dated history of verdicts."""

__version__ = "0.1.0"

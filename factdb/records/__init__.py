"""Frozen records: what services take and give, what `--format json` prints, what imports validate."""

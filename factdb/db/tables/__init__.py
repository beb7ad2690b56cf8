"""One file a noun. Import a table from its file; `every` imports them all."""

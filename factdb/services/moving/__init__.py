"""Moving a database with its whole history: its log as lines, and a new database made of such lines.

The seals are taken over as they are, so whoever kept a head of the old database can hold it against the new one,
on another dialect too.
"""

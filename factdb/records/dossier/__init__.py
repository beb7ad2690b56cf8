"""The dossier: a whole database, or a part of one, as a file that people can write and read.

Every list is optional. A row may carry its `id`, `created_at` and `created_by`; a dump always writes them, a
hand-written dossier never needs them. Rows refer to each other by ref. Dates are EDTF or stated text; a value
is stated text (`$14 billion`) or spelled out. What is derived (pieces, grades) may be left out and is found anew.
"""

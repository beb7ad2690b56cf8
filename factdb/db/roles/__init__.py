"""Who may do what on a PostgreSQL server: three roles a desk, and policies that look at each row.

The owner of the tables is bound by neither: who owns a database can change it, and the log tells that it was done.
"""

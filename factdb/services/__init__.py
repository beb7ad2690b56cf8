"""What factdb does: one module a noun, one function a verb. A service takes a transaction and gives a record.

Services never commit, print or read settings.
"""

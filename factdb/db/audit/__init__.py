"""The audit log: what a row says as canonical text, the seal that closes a transaction, and what verifies both."""

"""The database: tables, engine, transactions, migrations. Rows stay here, in services and in rules."""

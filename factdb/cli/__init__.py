"""The command line: a command parses, opens, calls one service, and shows after the transaction has closed."""

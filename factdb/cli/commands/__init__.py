"""One file a command or a group of commands, imported when it is called for."""

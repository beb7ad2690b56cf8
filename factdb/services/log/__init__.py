"""The log as people read it: what was done, by whom, when, to what, newest first."""

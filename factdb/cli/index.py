"""The names of all commands with a line each, so that help needs no command to be imported.

A test holds every line against the command's own.
"""

DAILY = {
    "init": "Create a database.",
    "demo": "Run the main job on the sample dossier.",
    "load": "Load a dossier; what is there already stays.",
    "dump": "Write the whole database as a dossier.",
    "next": "Show the claim that most needs work, and why.",
    "check": "Run the integrity checks.",
    "report": "Write the citation report.",
    "log": "Show what was done, by whom and when; verify that nothing was altered.",
    "doctor": "Examine the database and what it stands on.",
    "config": "Show the settings and where each comes from.",
}
NOUNS = {
    "source": "Take in, cite, describe and link sources.",
    "entity": "Name people, organizations and products.",
    "quote": "Anchor quotations and grade how faithful they are.",
    "claim": "Add, verify, revise and withdraw claims.",
    "evidence": "Tie quotes and places in sources to claims.",
    "value": "Read amounts, percentages and dates.",
    "rule": "Explain the integrity checks.",
    "db": "Upgrade, back up and restore the database.",
}

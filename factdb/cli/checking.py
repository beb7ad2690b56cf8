"""`quote check`: stored quotes graded again, and what came of it."""

from collections.abc import Sequence

from factdb.cli.app import App
from factdb.services import quotes, regrading
from factdb.words import Standing


def recheck(app: App, named: Sequence[str], form: str) -> int:
    """Grade quotes against their captures, append what changed, show all; 1 where one does not vouch."""
    with app.reading() as tx:
        changed = regrading.changes(tx, named)
    if changed:
        app.write("quote check", lambda tx: regrading.append(tx, changed))
    with app.reading() as tx:
        shown = [quotes.get(tx, each) for each in named] if named else quotes.listed(tx)
    standing = [quote for quote in shown if quote.status is Standing.STANDS]
    bad = [quote for quote in standing if not quote.vouches]
    app.show_all(shown, form, none='No quotes yet. Add one: factdb quote add --in SOURCE --text "…"')
    app.say(f"{len(standing)} checked, {len(standing) - len(bad)} vouched for, {len(changed)} graded anew.")
    return 1 if bad else 0

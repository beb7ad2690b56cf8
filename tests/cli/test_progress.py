"""How far something is: a bar at a terminal, for what takes a while, and on standard error."""

import io
from contextlib import redirect_stderr, suppress

from factdb.cli import progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _work(steps=3, fails_at=None) -> str:
    """Do some work with a terminal in the place of standard error, and give what was shown there."""
    terminal = Terminal()
    with redirect_stderr(terminal), suppress(KeyboardInterrupt), progress.progress("Copying") as told:
        for step in range(steps):
            told(step + 1, steps)
            if step == fails_at:
                raise KeyboardInterrupt
    return terminal.getvalue()


def test_without_a_terminal_nobody_is_told(capsys):
    with progress.progress("Copying") as told:
        assert told is None
    assert capsys.readouterr() == ("", "")


def test_what_is_soon_done_shows_nothing():
    assert _work() == ""


def test_what_takes_a_while_shows_how_far_it_is(monkeypatch, capsys):
    monkeypatch.setattr(progress, "SOON", 0)
    shown = _work()
    assert "Copying" in shown
    assert "100%" in shown
    assert capsys.readouterr().out == ""


def test_a_bar_ends_where_the_work_is_broken_off(monkeypatch):
    monkeypatch.setattr(progress, "SOON", 0)
    shown = _work(fails_at=1)
    assert "100%" not in shown
    assert shown.removesuffix("\x1b[?25h").endswith("\n")

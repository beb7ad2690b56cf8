"""The scripts of this folder with small counts, each as the process that `make faults` runs.

Here they only tell whether anything is lost, torn, doubled or said; what they measure counts in full runs alone.
"""

import subprocess
import sys

import pytest

from tests.faults.processes import ROOT


@pytest.mark.parametrize(("script", "count"), [("kills", 3), ("crowd", 2), ("restart", 1), ("backups", 1)])
def test_a_script_finds_nothing_wrong(script, count, monkeypatch):
    monkeypatch.delenv("PYTEST_DEBUG_TEMPROOT", raising=False)
    command = [sys.executable, "-m", f"tests.faults.{script}", str(count)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert (ran.returncode, ran.stderr) == (0, ""), ran.stdout
    assert "; 0 faults (" in ran.stdout
    assert len(ran.stdout.splitlines()) == 1

"""CPU time of whole processes, compared in pairs so that a machine whose speed drifts does not matter."""

import os
import platform
import subprocess
from collections.abc import Sequence
from statistics import median


def cpu_seconds(command: Sequence[str], folder: str | None = None) -> float:
    """User and system time of one run, as the operating system accounts for it. The output is thrown away."""
    running = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {running.returncode}")
    return used.ru_utime + used.ru_stime


def compare(
    command: Sequence[str], peer: Sequence[str], *, runs: int, folder: str | None = None
) -> tuple[float, float, float]:
    """The median CPU seconds of a command and of its peer, run in turn, and the median of their ratios."""
    for warm in (command, peer):
        cpu_seconds(warm, folder)
    pairs = [(cpu_seconds(command, folder), cpu_seconds(peer, folder)) for _ in range(runs)]
    ours, theirs = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return median(ours), median(theirs), median(one / other for one, other in pairs)


def machine() -> str:
    """Where a figure was measured."""
    return f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"

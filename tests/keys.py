"""Keys for the tests of signatures, made by ssh-keygen, and the file that says whose they are."""

import subprocess
from pathlib import Path


class Keys:
    """Keys in a folder, and `allowed`, the file of allowed signers beside them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.allowed = folder / "allowed_signers"

    def make(self, name: str, *, passphrase: str = "") -> Path:
        """A new private key; its public half lies beside it."""
        path = self.path(name)
        made = ["ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-C", f"{name}@desk", "-f", str(path)]
        subprocess.run(made, check=True)
        return path

    def path(self, name: str) -> Path:
        """Where a private key lies."""
        return self._folder / name

    def allow(self, principals: str, key: Path, options: str = "") -> None:
        """Let the allowed signers know a key by these names."""
        with self.allowed.open("a") as lines:
            lines.write(f"{principals} {options} {key.with_suffix('.pub').read_text()}")

    def fingerprint(self, key: Path) -> str:
        """A key's fingerprint as ssh-keygen tells it."""
        told = subprocess.run(["ssh-keygen", "-l", "-f", str(key)], capture_output=True, text=True, check=True)
        return told.stdout.split()[1]

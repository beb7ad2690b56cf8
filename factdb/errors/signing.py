"""Keys and signatures: what cannot be signed, and what a signature does not vouch for."""

from factdb.errors import FactdbError, UsageError

NOT_FOR_THIS = "its key is not allowed for this purpose"
HINTS = {NOT_FOR_THIS: 'Where the allowed signers narrow a key, it needs: namespaces="factdb-head,factdb-verdict"'}
"""What to do about a signature that does not hold, where it is not the signature that is wrong."""


class NoSshKeygen(FactdbError):
    def __init__(self) -> None:
        super().__init__("ssh-keygen is not installed, so nothing can be signed, and no signature verified.")
        self.hint = "Install OpenSSH (the package openssh-client, or openssh) and try again."


class NoAnswer(FactdbError):
    def __init__(self, seconds: float) -> None:
        super().__init__(f"ssh-keygen gave no answer within {seconds:g} seconds; nothing was signed or verified.")
        self.hint = "Unlock the key, or touch it where it waits for that, and try again."


class NoSuchKey(UsageError):
    def __init__(self, key: str) -> None:
        super().__init__(f"There is no signing key {key}.")
        self.hint = "Name another with --signing-key FILE, or make one: ssh-keygen -t ed25519"


class KeyRefused(FactdbError):
    def __init__(self, key: str, reason: str) -> None:
        super().__init__(f"Cannot sign with {key}: {reason}.")
        self.hint = "Try the key by itself: ssh-keygen -Y sign -n file -f KEY FILE"


class NoAllowedSigners(UsageError):
    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"Cannot read the allowed signers in {path}: {reason}.")
        self.hint = "Each line of that file is a name and a public key: ann@example.org ssh-ed25519 AAAA…"


class BadSignature(FactdbError):
    """The answer is no: the signature is not one of this content."""

    exit_code = 1

    def __init__(self, reason: str) -> None:
        super().__init__(f"The signature does not hold: {reason}.")
        self.reason = reason
        self.hint = HINTS.get(reason, "Ask the signer for what was signed, and compare.")


class UnknownSigner(FactdbError):
    """A key that the allowed signers do not name, or not at the moment of the signature."""

    def __init__(self, key: str, allowed: str) -> None:
        super().__init__(f"The key {key} is not among the allowed signers in {allowed}, or was not valid at that time.")
        self.hint = f"Once you are sure whose key it is, add a line to {allowed}: NAME@EXAMPLE.ORG ssh-ed25519 AAAA…"


class NotTheChecker(FactdbError):
    def __init__(self, checker: str, owner: str) -> None:
        super().__init__(f"The key is that of {owner}, so it cannot sign a verdict of {checker}.")
        self.hint = f'Sign with your own key, or say who you are: --by "NAME <{owner}>"'


class ChangedMeanwhile(FactdbError):
    def __init__(self, claim: str) -> None:
        super().__init__(f"{claim} changed while its verdict was being signed; nothing was written.")
        self.hint = f"Look at it and try again: factdb claim show {claim}"

"""A proof held against a head that was kept elsewhere.

A proof by itself shows only that it fits together: whoever wrote it could have made up all of it, its head too.
"""

from collections.abc import Iterator

from factdb.records.log import Fault, Head
from factdb.records.proof import Proof


def against(proof: Proof, kept: Head) -> Iterator[Fault]:
    """What a head that was kept says against a proof: that it is of another log, or has another history."""
    place = f"head #{kept.seq}"
    hashes = {seal.seq: seal.hash for seal in proof.seals}
    if kept.chain != proof.head.chain:
        yield Fault(place=place, message="is of another database's log")
    elif kept.seq > proof.head.seq:
        yield Fault(place=place, message=f"is newer than the proof, which ends with #{proof.head.seq}: prove it anew")
    elif kept.seq not in hashes:
        yield Fault(place=place, message=f"is older than what is proved, which begins with #{min(hashes)}")
    elif hashes[kept.seq] != kept.hash:
        yield Fault(place=place, message="is not what the proof has there: its history was rewritten")

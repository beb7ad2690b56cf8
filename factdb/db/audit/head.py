"""The head of the chain: whoever keeps it elsewhere can tell later that nothing before it was altered or cut."""

from uuid import UUID

from sqlalchemy import Connection, and_, select

from factdb.db.tables.audit import audit_chain, audit_seal, audit_transaction
from factdb.errors.database import NoChain
from factdb.records.log import Head


def head(connection: Connection) -> Head:
    """The newest seal of the database's chain. Raises NoChain where there is none."""
    sealed = and_(audit_seal.c.chain_id == audit_chain.c.id, audit_seal.c.seq == audit_chain.c.seq)
    query = (
        select(audit_chain.c.id, audit_chain.c.seq, audit_chain.c.hash, audit_transaction.c.at)
        .outerjoin(audit_seal, sealed)
        .outerjoin(audit_transaction, audit_transaction.c.id == audit_seal.c.transaction_id)
    )
    found = connection.execute(query).first()
    if found is None:
        raise NoChain
    return Head(chain=str(found.id), seq=found.seq, hash=found.hash, at=found.at)


def hash_at(connection: Connection, chain: str, seq: int) -> str | None:
    """The hash of one seal, null where there is no such seal."""
    found: str | None = connection.scalar(
        select(audit_seal.c.hash).where(audit_seal.c.chain_id == UUID(chain), audit_seal.c.seq == seq)
    )
    return found

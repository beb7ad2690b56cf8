"""What `claim list` is held against: click, SQLAlchemy Core, and the same query written by hand."""

import click
import sqlalchemy as sa

QUERY = """
SELECT claim.ref, claim_version.text, entity.ref AS subject, claim.status, claim_version.modality,
       claim_version.number AS version, rating.word AS rating
FROM claim
JOIN claim_version ON claim_version.claim_id = claim.id AND claim_version.number = (
    SELECT max(each.number) FROM claim_version AS each WHERE each.claim_id = claim.id)
LEFT JOIN entity ON entity.id = claim.subject_id
LEFT JOIN verdict ON verdict.claim_id = claim.id AND verdict.number = (
    SELECT max(each.number) FROM verdict AS each WHERE each.claim_id = claim.id)
LEFT JOIN rating ON rating.id = verdict.rating_id
ORDER BY claim.ref
"""


@click.command()
@click.argument("database")
def main(database: str) -> None:
    """Print a line a claim."""
    with sa.create_engine(f"sqlite:///{database}").connect() as connection:
        for row in connection.execute(sa.text(QUERY)):
            click.echo(f"{row.ref}  {row.rating or 'no verdict'}  {row.text}")


if __name__ == "__main__":
    main()

"""`claim add` and `claim revise`: from options to a statement, and back to what was understood."""

from collections.abc import Mapping
from typing import Any

from factdb.cli.app import App
from factdb.cli.asking import may_make, new_ones
from factdb.cli.stating import quotation, show_unfaithful, warn_ambiguous
from factdb.db.transaction import Writing
from factdb.errors.options import MissingOption
from factdb.errors.values import BadQualifier
from factdb.records.claim import Claim
from factdb.services import claims, origins, quotes, statements
from factdb.services.statements import Statement
from factdb.values import parse
from factdb.words import Directness, EntityKind, Modality, Stance

OF_QUOTE = {
    "occurrence": "--occurrence",
    "quote_ref": "--quote-ref",
    "said_on": "--said-on",
    "basis": "--basis",
    "keep": "--keep",
}


def add(app: App, form: str, given: Mapping[str, Any]) -> Claim:
    """Store the claim that the options of `claim add` state."""
    _refuse_gaps(given)
    said = _statement(given)
    kinds = {name: EntityKind(given[name]) for name in ("speaker_kind", "subject_kind")}
    create = may_make(app, [given["subject"], given["speaker"]], create=given["create"])

    def state(tx: Writing) -> tuple[list[str], Claim]:
        told = new_ones(tx, {given["speaker"]: kinds["speaker_kind"], given["subject"]: kinds["subject_kind"]})
        made = statements.state(tx, said, create=create, **kinds)
        return told, _judge(tx, made, given) if given["rating"] else made

    with show_unfaithful(app, form):
        told, made = app.write("claim add", state)
    for line in told:
        app.say(line)
    _warn(app, made)
    return made


def _judge(tx: Writing, made: Claim, given: Mapping[str, Any]) -> Claim:
    return statements.judge(
        tx, made.ref, given["rating"], given["rationale"], scale=given["scale"], known_as_of=given["known_as_of"]
    )


def _refuse_gaps(given: Mapping[str, Any]) -> None:
    if given["quotes"] and not given["source"]:
        raise MissingOption("A quote needs the source it stands in", "add --in SOURCE")
    if given["speaker"] and not given["quotes"]:
        raise MissingOption("A speaker needs the words that were said", "add --quote")
    for name, option in OF_QUOTE.items():
        if given[name] and not given["quotes"]:
            raise MissingOption(f"{option} is said of a quote", "add --quote, or leave it out")
    if given["known_as_of"] and not given["rating"]:
        raise MissingOption("--known-as-of is said of a verdict", "add --rating and --rationale, or leave it out")
    if bool(given["rating"]) != bool(given["rationale"]):
        raise MissingOption("A verdict needs a rating and its reasons", "give both --rating and --rationale")


def _statement(given: Mapping[str, Any]) -> Statement:
    words = {**given, "ref": given["quote_ref"]}
    return Statement(
        text=given["text"],
        source=given["source"],
        quotation=quotation(given["source"], given["quotes"], words) if given["quotes"] else None,
        stance=Stance(given["stance"]),
        directness=Directness(given["directness"]),
        ref=given["ref"],
        subject=given["subject"],
        property=given["property"],
        value=given["value"],
        qualifiers=tuple(_pair(text) for text in given["qualifiers"]),
        as_of=given["as_of"],
        modality=Modality(given["modality"] or Modality.ASSERTED),
        query=given["query"],
        tags=given["tags"],
    )


def _pair(text: str) -> tuple[str, str]:
    name, found, value = text.partition("=")
    if not (name.strip() and found and value.strip()):
        raise BadQualifier(text)
    return name.strip(), value.strip()


def _warn(app: App, made: Claim) -> None:
    with app.reading() as tx:
        for piece in made.evidence:
            if piece.quote:
                warn_ambiguous(app, quotes.get(tx, piece.quote))


def revise(app: App, claim: str, given: Mapping[str, Any]) -> Claim:
    """Store the version that the options of `claim revise` state."""
    return app.write("claim revise", lambda tx: _revise(tx, claim, given))


def _revise(tx: Writing, claim: str, given: Mapping[str, Any]) -> Claim:
    anchor = origins.of_claim(tx, claims.find(tx, claim).id)
    changes: dict[str, Any] = {}
    if given["text"] is not None:
        changes["text"] = given["text"]
    if given["value"] is not None:
        changes["value"] = claims.read_value(given["value"], anchor)
    if given["as_of"] is not None:
        changes["as_of"] = claims.read_dating(given["as_of"], anchor)
    if given["modality"]:
        changes["modality"] = Modality(given["modality"])
    pairs = [_pair(text) for text in given["qualifiers"]]
    further = [(name, parse(text, anchor=anchor)) for name, text in pairs] or None
    return claims.revise(tx, claim, given["reason"], changes=changes, qualifiers=further, minor=given["minor"])

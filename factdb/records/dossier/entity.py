"""Entities as a dossier writes them."""

from factdb.records.dossier.row import Ref, RowInput, Text
from factdb.words import EntityKind, NameKind


class NameInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    name: Text
    kind: NameKind = NameKind.ALIAS


class AffiliationInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    organization: str
    title: str = ""
    valid_from: str | None = None
    valid_to: str | None = None


class EntityInput(RowInput, frozen=True, kw_only=True, omit_defaults=True):
    ref: Ref
    kind: EntityKind
    name: Text
    names: list[NameInput] = []
    affiliations: list[AffiliationInput] = []
    external_ids: dict[str, str] = {}
    note: str | None = None

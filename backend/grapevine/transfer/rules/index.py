"""The contacts that an import may meet, findable by what the rows of a file know of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from grapevine.kit.profiles import linkedin_slug
from grapevine.kit.text import fold

from .people import PersonRow
from .values import email_key

Value = str | date
Values = dict[str, Value | None]
Names = tuple[str, str]
FIELDS = ("linkedin_url", "email", "organization", "role", "connected_on")
"""What an import may fill in or change. Names are never touched once a contact exists."""


@dataclass(frozen=True, slots=True)
class Existing:
    """A contact before the import. `imported` holds, by field, the value that the last import
    wrote: where the contact still has it, the file may change it; elsewhere the user has spoken.
    Somebody whom the user moved to the trash is recognised, stays there, and is not changed."""

    id: UUID
    display_name: str
    linkedin_url: str | None = None
    email: str | None = None
    organization: str | None = None
    role: str | None = None
    connected_on: date | None = None
    imported: Mapping[str, Value] = field(default_factory=dict)
    trashed: bool = False


class Card:
    """A contact while a file is compared with it, with the keys that it can be found by: also the
    profile and the address that an import brought and the user removed since. It is still this
    person. `line` is the row of the file that met it first."""

    def __init__(
        self, id: UUID, name: str, values: Values, imported: Mapping[str, Value],
        trashed: bool = False,
    ) -> None:  # fmt: skip
        self.id = id
        self.trashed = trashed
        self.values = values
        self.imported = dict(imported)
        self.slugs: set[str] = set()
        self.emails: set[str] = set()
        self.names: Names = ("", "")
        self.line: int | None = None
        self._folded_name = fold(name)
        self._note_keys()

    def write(self, field: str, value: Value) -> None:
        """Set a field as an import does, and remember that it did."""
        self.values[field] = self.imported[field] = value
        self._note_keys()

    def may_have_profile(self, slug: str | None) -> bool:
        """Two different profiles are two different people."""
        taken = self.values["linkedin_url"] or "linkedin_url" in self.imported
        return slug is None or not taken or slug in self.slugs

    def may_have_email(self, email: str | None) -> bool:
        return email is None or not self.emails or email_key(email) in self.emails

    def _note_keys(self) -> None:
        for address in {self.values["linkedin_url"], self.imported.get("linkedin_url")}:
            if address and (slug := linkedin_slug(str(address))):
                self.slugs.add(slug)
        for email in {self.values["email"], self.imported.get("email")}:
            if email:
                self.emails.add(email_key(str(email)))
        self.names = (self._folded_name, fold(str(self.values["organization"] or "")))


class Index:
    """Cards by profile, by e-mail address, and by folded name with organization."""

    def __init__(self, existing: Iterable[Existing]) -> None:
        self._by_slug: dict[str, Card] = {}
        self._by_email: dict[str, list[Card]] = {}
        self._by_names: dict[tuple[str, str], list[Card]] = {}
        # By id, so that of two contacts with one profile always the same is met, and rather one
        # that is in use.
        for one in sorted(existing, key=lambda one: (one.trashed, one.id)):
            values: Values = {name: getattr(one, name) for name in FIELDS}
            self.add(Card(one.id, one.display_name, values, one.imported, one.trashed))

    def add(self, card: Card) -> None:
        """Make a card findable, also again after it has changed."""
        for slug in card.slugs:
            self._by_slug.setdefault(slug, card)
        for email in card.emails:
            _append(self._by_email.setdefault(email, []), card)
        _append(self._by_names.setdefault(card.names, []), card)

    def forget_names(self, card: Card) -> None:
        """To be called before a card's organization changes."""
        self._by_names[card.names].remove(card)

    def with_slug(self, slug: str | None) -> Card | None:
        return self._by_slug.get(slug) if slug else None

    def with_email(self, email: str | None) -> list[Card]:
        return self._by_email.get(email_key(email), []) if email else []

    def with_names(self, row: PersonRow) -> list[Card]:
        return self._by_names.get((fold(row.display_name), fold(row.organization or "")), [])


def _append(cards: list[Card], card: Card) -> None:
    if not any(one is card for one in cards):
        cards.append(card)

"""Reading the bank. It is small: it is read as a whole and looked through in memory."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, select

from grapevine.kit import trash
from grapevine.kit.errors import Invalid, NotFound
from grapevine.kit.paging import Page, Paging, close, resume
from grapevine.kit.search_index import words_of
from grapevine.kit.topics import Topic

from ..rules import Entry, Origin, Phase, Shipped, entry_id, in_bank_order, wording_of
from ..shipped import SHIPPED
from ..tables import Question

PLACE = ((int, False), (int, False), (str, False))  # the parts of an entry's place


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which questions a list should hold; what is None lets all pass."""

    topic: Topic | None = None
    phase: Phase | None = None
    origin: Origin | None = None
    hidden: bool | None = None
    q: str | None = None
    trashed: bool = False


def bank(session: Session, owner: UUID, *, trashed: bool = False) -> list[Entry]:
    """Every question of the owner's bank, hidden ones too, in order; or those in the trash."""
    query = select(Question).where(Question.owner_id == owner, trash.shown(Question, trashed))
    rows = list(session.exec(query))
    entries = [entry for row in rows if (entry := entry_of(row))]
    if not trashed:
        known = {row.shipped_key for row in rows}
        entries += [_untouched(owner, one) for one in SHIPPED.values() if one.key not in known]
    return in_bank_order(entries)


def find_entry(session: Session, owner: UUID, entry: UUID) -> Entry:
    """A question of the owner's bank; raises NotFound."""
    found = next((one for one in bank(session, owner) if one.id == entry), None)
    if found is None:
        raise NotFound()
    return found


def require_entry(
    session: Session, owner: UUID, entry: UUID, pointer: str = "/bank_question_id"
) -> Entry:
    """The owner's question that a body names; raises Invalid, naming the field."""
    try:
        return find_entry(session, owner, entry)
    except NotFound:
        message = "There is no such question in your bank."
        raise Invalid(pointer, message, code="not_found") from None


def list_entries(session: Session, owner: UUID, paging: Paging, wanted: Wanted) -> Page[Entry]:
    """A page of the bank. It has one order: by topic, then as its owner likes it."""
    if paging.sort not in (None, "position"):
        raise Invalid("sort", "Sort by one of: position.", place="query")
    after = tuple(resume(paging, *PLACE))
    passes = _filter(wanted)
    found = [one for one in bank(session, owner, trashed=wanted.trashed) if passes(one)]
    rest = [one for one in found if one.place > after][: paging.limit + 1]
    return close(paging, rest, [one.place for one in rest])


def entry_of(row: Question) -> Entry | None:
    """The question as its owner sees it. None for one that is no longer shipped and that they had
    not made their own."""
    shipped = SHIPPED.get(row.shipped_key or "")
    if row.shipped_key and not shipped and not row.edited:
        return None
    told = shipped if shipped and not row.edited else row
    return Entry(
        **wording_of(told), id=row.id, version=row.version, shipped=shipped,
        origin=Origin.SHIPPED if shipped else Origin.OWN, edited=bool(shipped) and row.edited,
        hidden=row.hidden, position=row.position, deleted_at=row.deleted_at,
    )  # fmt: skip


def _untouched(owner: UUID, shipped: Shipped) -> Entry:
    return Entry(
        **wording_of(shipped), id=entry_id(owner, shipped.key), version=0,
        origin=Origin.SHIPPED, shipped=shipped,
    )  # fmt: skip


def _filter(wanted: Wanted) -> Callable[[Entry], bool]:
    asked = {
        name: value
        for name in ("topic", "phase", "origin", "hidden")
        if (value := getattr(wanted, name)) is not None
    }
    terms = _terms(wanted.q)

    def passes(entry: Entry) -> bool:
        return all(getattr(entry, name) == value for name, value in asked.items()) and (
            not terms or _begins_words(terms, words_of(entry.text, entry.topic.replace("_", " ")))
        )

    return passes


def _terms(q: str | None) -> list[str]:
    terms = words_of(q)
    if q is not None and not terms:
        raise Invalid("q", "Search for at least one letter or digit.", place="query")
    return terms


def _begins_words(terms: Iterable[str], words: list[str]) -> bool:
    return all(any(word.startswith(term) for word in words) for term in terms)

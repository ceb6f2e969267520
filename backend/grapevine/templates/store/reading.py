"""Reading templates. They are few: they are read as a whole and looked through in memory."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, select

from grapevine.guard import Purpose
from grapevine.kit import trash
from grapevine.kit.errors import Invalid, NotFound
from grapevine.kit.paging import Page, Paging, close, resume
from grapevine.kit.search_index import words_of
from grapevine.messages import MessageChannel

from ..rules import Entry, Shipped, TemplateOrigin, Tone, entry_id, wording_of
from ..shipped import SHIPPED
from ..tables import Template

PLACE = ((int, False), (int, False), (str, False))  # the parts of an entry's place


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which templates a list should hold; what is None lets all pass."""

    purpose: Purpose | None = None
    channel: MessageChannel | None = None
    tone: Tone | None = None
    origin: TemplateOrigin | None = None
    hidden: bool | None = None
    q: str | None = None
    trashed: bool = False


def templates(session: Session, owner: UUID, *, trashed: bool = False) -> list[Entry]:
    """Every template of the owner's, hidden ones too, in order; or those in the trash."""
    query = select(Template).where(Template.owner_id == owner, trash.shown(Template, trashed))
    rows = list(session.exec(query))
    entries = [entry for row in rows if (entry := entry_of(row))]
    if not trashed:
        known = {row.shipped_key for row in rows}
        entries += [_untouched(owner, one) for one in SHIPPED.values() if one.key not in known]
    return sorted(entries, key=lambda entry: entry.place)


def find_template(session: Session, owner: UUID, template_id: UUID) -> Entry:
    """A template of the owner's; raises NotFound."""
    found = next((one for one in templates(session, owner) if one.id == template_id), None)
    if found is None:
        raise NotFound()
    return found


def require_template(
    session: Session, owner: UUID, template_id: UUID, pointer: str = "/template_id"
) -> Entry:
    """The owner's template that a body names; raises Invalid, naming the field."""
    try:
        return find_template(session, owner, template_id)
    except NotFound:
        raise Invalid(pointer, "There is no such template.", code="not_found") from None


def list_templates(session: Session, owner: UUID, paging: Paging, wanted: Wanted) -> Page[Entry]:
    """A page of the templates. They have one order: by purpose, then as their owner likes it."""
    if paging.sort not in (None, "position"):
        raise Invalid("sort", "Sort by one of: position.", place="query")
    after = tuple(resume(paging, *PLACE))
    passes = _filter(wanted)
    found = [one for one in templates(session, owner, trashed=wanted.trashed) if passes(one)]
    rest = [one for one in found if one.place > after][: paging.limit + 1]
    return close(paging, rest, [one.place for one in rest])


def entry_of(row: Template) -> Entry | None:
    """The template as its owner sees it. None for one that is no longer shipped and that they had
    not made their own."""
    shipped = SHIPPED.get(row.shipped_key or "")
    if row.shipped_key and not shipped and not row.edited:
        return None
    told = shipped if shipped and not row.edited else row
    return Entry(
        **wording_of(told), id=row.id, version=row.version, shipped=shipped,
        origin=TemplateOrigin.SHIPPED if shipped else TemplateOrigin.OWN,
        edited=bool(shipped) and row.edited, hidden=row.hidden, position=row.position,
        deleted_at=row.deleted_at,
    )  # fmt: skip


def _untouched(owner: UUID, shipped: Shipped) -> Entry:
    return Entry(
        **wording_of(shipped), id=entry_id(owner, shipped.key), version=0,
        origin=TemplateOrigin.SHIPPED, shipped=shipped,
    )  # fmt: skip


def _filter(wanted: Wanted) -> Callable[[Entry], bool]:
    asked = {
        name: value
        for name in ("purpose", "channel", "tone", "origin", "hidden")
        if (value := getattr(wanted, name)) is not None
    }
    terms = words_of(wanted.q)
    if wanted.q is not None and not terms:
        raise Invalid("q", "Search for at least one letter or digit.", place="query")

    def passes(entry: Entry) -> bool:
        return all(getattr(entry, name) == value for name, value in asked.items()) and (
            not terms or _holds(entry, terms)
        )

    return passes


def _holds(entry: Entry, terms: list[str]) -> bool:
    """Whether each term begins a word of the template."""
    words = words_of(entry.title, entry.subject, entry.text, entry.purpose.replace("_", " "))
    return all(any(word.startswith(term) for word in words) for term in terms)

"""What is the question bank's own; the rest of its queries is those of any shelf."""

from uuid import UUID

from sqlmodel import Session

from grapevine.kit import shelf
from grapevine.kit.shelf import Shelf

from .rules import BankFull, Entry, Worded, is_open
from .schemas import QuestionCreate, QuestionPatch, as_worded
from .shipped import SHIPPED
from .tables import Question

BANK = Shelf(
    Question, Entry, Worded, SHIPPED, group="topic", searched=("text", "topic"), full=BankFull,
    missing="There is no such question in your bank.",
)  # fmt: skip


def bank(session: Session, owner: UUID) -> list[Entry]:
    """Every question of the owner's bank, hidden ones too, in order."""
    return shelf.read(session, BANK, owner)


def require_entry(
    session: Session, owner: UUID, entry: UUID, pointer: str = "/bank_question_id"
) -> Entry:
    """The owner's question that a body names; raises Invalid, naming the field."""
    return shelf.require(session, BANK, owner, entry, pointer)


def add_question(session: Session, owner: UUID, body: QuestionCreate) -> Entry:
    """A question of the owner's own; raises BankFull."""
    return shelf.add(session, BANK, owner, as_worded(body))


def change_question(session: Session, owner: UUID, entry: Entry, patch: QuestionPatch) -> Entry:
    """Change some fields. A new wording is looked at anew, unless the patch says what it is."""
    changes = patch.model_dump(exclude_unset=True)
    if "text" in changes and changes["text"] != entry.text:
        changes.setdefault("open", is_open(changes["text"]))
    return shelf.change(session, BANK, owner, entry, changes)

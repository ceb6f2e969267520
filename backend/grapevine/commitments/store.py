"""Every query about commitments; one is seen only while its contact is not in the trash."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_
from sqlalchemy import select as select_columns
from sqlmodel import Session, col

from grapevine.contacts import Contact, find_contacts, name_column
from grapevine.interviews import require_interview
from grapevine.kit import search, trash
from grapevine.kit.clock import now
from grapevine.kit.errors import NotFound
from grapevine.kit.paging import Page, Paging, page

from . import rules
from .rules import CommitmentKind, CommitmentState
from .schemas import CommitmentCreate, CommitmentPatch, CommitmentRead, OutcomeCreate
from .tables import Commitment

SORTS = {
    "due_on": Commitment.due_on,
    "created_at": Commitment.created_at,
    "updated_at": Commitment.updated_at,
}
COLUMNS = [
    name_column(Contact).label(name) if name == "contact_name" else getattr(Commitment, name)
    for name in CommitmentRead.model_fields
]


@dataclass(frozen=True, slots=True)
class CommitmentFilter:
    """Which commitments a list should hold; `told` asks whether the other person was."""

    contact_id: UUID | None = None
    interview_id: UUID | None = None
    kind: CommitmentKind | None = None
    state: CommitmentState | None = None
    told: bool | None = None
    q: str | None = None
    trashed: bool = False


def find_commitment(session: Session, owner: UUID, commitment_id: UUID) -> Commitment:
    """The owner's commitment with somebody present; raises NotFound."""
    query = _with_people(owner, Commitment).where(
        col(Commitment.id) == commitment_id, col(Commitment.deleted_at).is_(None)
    )
    commitment: Commitment | None = session.execute(query).scalar_one_or_none()
    if commitment is None:
        raise NotFound()
    return commitment


def read_commitment(session: Session, owner: UUID, commitment_id: UUID) -> Any:
    """A commitment with the contact's name, as `CommitmentRead` wants it; raises NotFound."""
    query = _with_people(owner, *COLUMNS).where(
        col(Commitment.id) == commitment_id, col(Commitment.deleted_at).is_(None)
    )
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound()
    return row


def list_commitments(
    session: Session, owner: UUID, paging: Paging, wanted: CommitmentFilter
) -> Page[Any]:
    query = _with_people(owner, *COLUMNS).where(trash.shown(Commitment, wanted.trashed))
    for name in ("contact_id", "interview_id", "kind", "state"):
        value = getattr(wanted, name)
        if value is not None:
            query = query.where(getattr(Commitment, name) == value)
    if wanted.told is not None:
        query = query.where(col(Commitment.told_at).isnot(None) == wanted.told)
    if wanted.q:
        query = query.where(search.matching(session, owner, Commitment, wanted.q))
    return page(session, query, paging, SORTS, "-created_at", Commitment.id)


def add_commitment(
    session: Session, owner: UUID, body: CommitmentCreate, *, pointer: str = ""
) -> Commitment:
    """Record advice or a promise; raises Invalid, naming the field below `pointer`."""
    _check_links(session, owner, body.model_dump(), pointer)
    commitment = Commitment(**body.model_dump(), owner_id=owner)
    session.add(commitment)
    session.flush()
    return commitment


def change_commitment(
    session: Session, commitment: Commitment, patch: CommitmentPatch
) -> Commitment:
    changes = patch.model_dump(exclude_unset=True)
    _check_links(session, commitment.owner_id, changes)
    commitment.sqlmodel_update(changes)
    session.flush()
    return commitment


def record_outcome(session: Session, commitment: Commitment, body: OutcomeCreate) -> Commitment:
    """Close it, or correct what was written when it was closed."""
    rules.check_outcome(body.state)
    commitment.state = body.state
    commitment.outcome = body.outcome
    commitment.closed_at = commitment.closed_at or now()
    session.flush()
    return commitment


def take_outcome_back(session: Session, commitment: Commitment) -> Commitment:
    """Open it again. What was written stays, for nothing that was written is lost; whoever was
    told of it has to be told again."""
    commitment.state = CommitmentState.OPEN
    commitment.closed_at = commitment.told_at = None
    session.flush()
    return commitment


def note_told(session: Session, commitment: Commitment, at: datetime | None) -> Commitment:
    """They were told, now unless given; raises NothingToTell while it is open."""
    told_at = at or now()
    rules.check_told(commitment.state, told_at, now())
    commitment.told_at = told_at
    session.flush()
    return commitment


def drop_open(commitment: Commitment) -> None:
    """Nothing is owed any more, and nothing has come of it."""
    if commitment.state is CommitmentState.OPEN:
        commitment.state, commitment.closed_at = CommitmentState.DROPPED, now()


def take_told_back(session: Session, commitment: Commitment) -> Commitment:
    commitment.told_at = None
    session.flush()
    return commitment


def _check_links(session: Session, owner: UUID, values: dict[str, Any], pointer: str = "") -> None:
    if values.get("contact_id"):
        find_contacts(session, owner, [values["contact_id"]], f"{pointer}/contact_id")
    if values.get("interview_id"):
        require_interview(session, owner, values["interview_id"], f"{pointer}/interview_id")


def _with_people(owner: UUID, *columns: Any) -> Select[Any]:
    present = and_(
        col(Contact.id) == Commitment.contact_id,
        col(Contact.owner_id) == Commitment.owner_id,
        col(Contact.deleted_at).is_(None),
    )
    return (
        select_columns(*columns)
        .select_from(Commitment)
        .join(Contact, present)
        .where(col(Commitment.owner_id) == owner)
    )

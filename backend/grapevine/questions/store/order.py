"""Putting the questions of a topic into another order."""

from uuid import UUID

from sqlmodel import Session

from grapevine.kit.errors import Invalid
from grapevine.kit.topics import Topic

from ..rules import Entry
from .changes import row_of
from .reading import bank


def order_questions(session: Session, owner: UUID, topic: Topic, ids: list[UUID]) -> list[Entry]:
    """Give the questions of a topic the order of `ids`; raises Invalid unless these are all that
    are not hidden, each once. Only questions that move get a new version."""
    known = {one.id: one for one in _shown(session, owner, topic)}
    if len(ids) != len(known) or set(ids) != set(known):
        message = "Name every question of the topic that is not hidden exactly once."
        raise Invalid("/ids", message, code="not_the_topic")
    for position, one in enumerate(ids):
        if known[one].position != position:
            row = row_of(session, owner, known[one])
            row.position = position
            session.add(row)
    session.flush()
    return _shown(session, owner, topic)


def _shown(session: Session, owner: UUID, topic: Topic) -> list[Entry]:
    return [one for one in bank(session, owner) if one.topic is topic and not one.hidden]

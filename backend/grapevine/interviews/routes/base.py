"""The router of interviews, the interview that an address names, and a change to it."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends
from sqlmodel import Session

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tag, Tagged

from .. import store
from ..schemas.interviews import InterviewRead
from ..tables import Interview

router = routing.router("interviews")


def own_interview(db: Db, owner: OwnerId, interview_id: UUID) -> Interview:
    return store.find_interview(db, owner, interview_id)


OwnInterview = Annotated[Interview, Depends(own_interview)]


class Change:
    """An interview that is about to change and is the one that the client saw; `answer()` is the
    interview as it is then."""

    def __init__(self, db: Session, interview: Interview, tag: Tag) -> None:
        self.db, self.interview, self._tag = db, interview, tag

    def answer(self) -> InterviewRead:
        interview = self.interview
        return self._tag(store.read_interview(self.db, interview.owner_id, interview.id))


async def _change(db: Db, interview: OwnInterview, seen: Seen, tag: Tagged) -> Change:
    seen.check(interview)
    return Change(db, interview, tag)


Changing = Annotated[Change, Depends(_change)]

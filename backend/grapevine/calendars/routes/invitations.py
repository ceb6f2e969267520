"""HTTP for the invitation to one interview."""

from uuid import UUID

from fastapi import Request, Response

from grapevine.accounts import profile_of
from grapevine.interviews import find_interview
from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db

from .. import rules, store
from .files import ANSWER, calendar_file

router = routing.router("calendars")


@router.get("/interviews/{interview_id}.ics", summary="Read an invitation", **ANSWER)
def read_invitation(db: Db, owner: OwnerId, interview_id: UUID, request: Request) -> Response:
    """One interview for any calendar: REQUEST while it is scheduled, CANCEL once it is called off
    (the same UID, a higher SEQUENCE), PUBLISH after it was held. It names who takes part, and holds
    nothing of your notes. Nothing is sent: give it away yourself (R41). Refused with 409
    `not_scheduled` where no start was agreed."""
    interview = find_interview(db, owner, interview_id)
    method = rules.method_for(interview.state, had_a_start=interview.starts_at is not None)
    meeting = store.meeting_of(db, interview, request.app.state.settings.address())
    if meeting is None:
        raise rules.NotScheduled()
    account = profile_of(db, owner)
    organizer = rules.Guest(account.display_name, account.email)
    return calendar_file(
        rules.invitation(method, meeting, organizer),
        "interview.ics",
        **{"Cache-Control": "no-store"},
    )

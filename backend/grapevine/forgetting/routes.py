"""HTTP for forgetting a person."""

from uuid import UUID

from grapevine.contacts import find_whoever
from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.erasure import ErasingRoute
from grapevine.kit.etags import Seen

from . import actions
from .schemas import ForgettingRead

router = routing.router("contacts")


def forget_person(db: Db, owner: OwnerId, contact_id: UUID, seen: Seen) -> ForgettingRead:
    """Forget a person who asks for it, for good: no restore. Their name, channels and everything
    written about them go, and the texts of messages with them; imports don't bring them back. What
    happened stays, with nobody in particular. Your own words that may still name them are listed.
    Works for a contact in the trash, too."""
    contact = find_whoever(db, owner, contact_id)
    seen.check(contact)
    return actions.forget_person(db, owner, contact)


router.add_api_route(
    "/{contact_id}/forgetting",
    forget_person,
    methods=["POST"],
    response_model=ForgettingRead,
    summary="Forget a person",
    route_class_override=ErasingRoute,
)

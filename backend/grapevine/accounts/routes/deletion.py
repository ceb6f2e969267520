"""HTTP for leaving: the account and everything in it are deleted at once."""

from typing import Annotated

from fastapi import Depends, Request

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId, claimed
from grapevine.kit.db import Db
from grapevine.kit.erasure import ErasingRoute, erase_owner
from grapevine.kit.limits import Throttle
from grapevine.kit.work import read_apart

from .. import store
from ..schemas import AccountDeletion
from ..sessions import Carried
from .proof import prove

deletion = routing.router("me")


async def _meant(request: Request, body: AccountDeletion, throttle: Throttle) -> None:
    """The password was right. A sample account has none that anybody knows."""
    claims = claimed(request)
    account = await read_apart(request, lambda session: store.signed_in_account(session, claims))
    if not account.sample:
        await prove(request, throttle, body.current_password or "")


def delete_me(
    _: Annotated[None, Depends(_meant)],
    db: Db, owner: OwnerId, carry: Carried, throttle: Throttle,
) -> None:  # fmt: skip
    """Delete the account with everything in it, for good: no trash, no restore. Every token ends
    with it, and the address may be registered anew. Export first what you want to keep."""
    throttle.was_right(db, store.profile_of(db, owner).email_key)
    erase_owner(db, owner)
    carry.forget()


deletion.add_api_route(
    "/deletion",
    delete_me,
    methods=["PUT"],
    status_code=204,
    summary="Delete the account",
    route_class_override=ErasingRoute,
)

"""HTTP for samples."""

import secrets
from typing import Annotated

from fastapi import Depends, Request

from grapevine.accounts import Carried, Session, begin_sign_in
from grapevine.kit import routing
from grapevine.kit.db import Db
from grapevine.kit.errors import Refusal
from grapevine.kit.limits import Throttle
from grapevine.kit.problems import Problem

from .actions import add_sample_account
from .schemas import SampleCreate

router = routing.router("samples")


class SamplesClosed(Refusal):
    status = 403
    detail = "This instance makes no sample accounts. Create an account of your own."


async def _unknown_password(request: Request, throttle: Throttle) -> str:
    """The hash of a password that nobody knows, made before any transaction begins."""
    if not request.app.state.settings.sample_accounts:
        raise SamplesClosed()
    await throttle.registration()
    hashed: str = await request.app.state.hasher.hash(secrets.token_urlsafe(32))
    return hashed


@router.post(
    "",
    response_model=Session,
    status_code=201,
    summary="Look around with sample data",
    responses={403: {"model": Problem, "description": "This instance makes no sample accounts"}},
)
def create_sample(
    password_hash: Annotated[str, Depends(_unknown_password)],
    db: Db, body: SampleCreate, carry: Carried,
) -> Session:  # fmt: skip
    """Make a throwaway account full of sample data, dated from today in your time zone, and sign
    in to it. It has no password that anybody knows, and is deleted after a week or more."""
    account = add_sample_account(db, password_hash=password_hash, time_zone=body.time_zone)
    return carry.session(account, *begin_sign_in(db, account, carry.device))

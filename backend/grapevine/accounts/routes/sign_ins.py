"""HTTP for the devices that are signed in: see them, and end what should not be there."""

from uuid import UUID

from grapevine.kit.auth import SignedIn
from grapevine.kit.db import Db
from grapevine.kit.errors import NotFound
from grapevine.kit.paging import Page

from .. import store
from ..schemas import SignInRead
from ..sessions import Carried
from .me import router


@router.get("/sign-ins", response_model=Page[SignInRead], summary="List sign-ins")
def list_sign_ins(db: Db, caller: SignedIn) -> Page[SignInRead]:
    """Where the account is signed in, last used first: at most 20, on one page."""
    found = store.list_sign_ins(db, caller.owner_id)
    shown = [SignInRead.of(one, current=one.id == caller.sign_in_id) for one in found]
    return Page(items=shown, next_cursor=None)


@router.delete("/sign-ins/{sign_in_id}", status_code=204, summary="Sign a device out")
def delete_sign_in(db: Db, caller: SignedIn, sign_in_id: UUID, carry: Carried) -> None:
    """End one sign-in; its tokens are refused from the next request on. It may be this one."""
    if not store.end_sign_in(db, caller.owner_id, sign_in_id):
        raise NotFound()
    if sign_in_id == caller.sign_in_id:
        carry.forget()

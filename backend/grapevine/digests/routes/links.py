"""HTTP for the links in a letter: pages without a sign-in, on which one presses a button.

Reading a page changes nothing, since mail programs read links to look at them; the button does, and
so does the one click of a mail program (RFC 8058).
"""

from typing import Annotated, Any

from fastapi import Path, Response
from fastapi.responses import HTMLResponse

from grapevine.kit import routing
from grapevine.kit.db import Db
from grapevine.kit.limits import ReadingAllowed

from .. import store
from ..rules import Deed

router = routing.router("digest")

Link = Annotated[str, Path(max_length=200, description="The last part of the link's address.")]
PAGE: dict[str, Any] = {
    "response_class": HTMLResponse,
    "dependencies": [ReadingAllowed],
    "responses": {
        200: {
            "description": "A page for the reader of the letter",
            "content": {"text/html": {"schema": {"type": "string"}}},
        }
    },
}


@router.get("/confirmation/{token}", summary="Show the page that confirms an address", **PAGE)
def show_confirmation(db: Db, token: Link) -> Response:
    """Asks the reader of the letter whether the digest may come. 404 for a link that we did not
    make, or made for an address that the account no longer has."""
    store.setting_by_link(db, token, Deed.CONFIRM)
    return _page("Should the digest of Grapevine come to this address?", "Yes, this is my address")


@router.post("/confirmation/{token}", summary="Confirm an address", **PAGE)
def confirm_address(db: Db, token: Link) -> Response:
    """The reader of the letter says that the address is theirs."""
    setting, account = store.setting_by_link(db, token, Deed.CONFIRM)
    store.confirm(db, setting, account)
    return _page("Thank you. From now on the digest comes as it is set.")


@router.get("/unsubscription/{token}", summary="Show the page that ends the digest", **PAGE)
def show_unsubscription(db: Db, token: Link) -> Response:
    """Asks whether no more letters should come."""
    store.setting_by_link(db, token, Deed.UNSUBSCRIBE)
    return _page("Should no more letters of Grapevine come to this address?", "No more letters")


@router.post("/unsubscription/{token}", summary="End the digest", **PAGE)
def unsubscribe(db: Db, token: Link) -> Response:
    """No more letters, from now on. The one click of a mail program does this, too (RFC 8058)."""
    setting, _ = store.setting_by_link(db, token, Deed.UNSUBSCRIBE)
    store.unsubscribe(db, setting)
    return _page("Done. No more letters come, unless you turn them on again in Grapevine.")


def _page(sentence: str, button: str = "") -> Response:
    """A page of our own words alone; the form leads back to where it stands."""
    form = f'<form method="post"><button>{button}</button></form>' if button else ""
    return HTMLResponse(
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">'
        f"<title>Grapevine</title><p>{sentence}</p>{form}</html>"
    )

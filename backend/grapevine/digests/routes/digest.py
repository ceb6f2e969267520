"""HTTP for the owner's digest."""

from fastapi import Request

from grapevine.kit import routing
from grapevine.kit.auth import OwnerId
from grapevine.kit.db import Db
from grapevine.kit.etags import Seen, Tagged

from .. import actions, store
from ..schemas import DigestPatch, DigestRead, LetterQueued

router = routing.router("digest")


def _configured(request: Request) -> bool:
    return bool(request.app.state.settings.sends_mail())


@router.get("", response_model=DigestRead, summary="Read how the digest is set")
def read_digest(db: Db, owner: OwnerId, request: Request, tag: Tagged) -> DigestRead:
    """Whether the day's agenda comes by e-mail, when, and how the last one fared. It goes to your
    account's own address and to nobody else."""
    return tag(actions.read_digest(db, owner, configured=_configured(request)))


@router.patch("", response_model=DigestRead, summary="Change the digest")
def change_digest(
    db: Db, owner: OwnerId, seen: Seen, body: DigestPatch, request: Request, tag: Tagged
) -> DigestRead:
    """Turn it on or off, or choose its time. Turned on for the first time, a letter asks the reader
    of your address whether it is theirs; nothing else is sent before they say yes. Refused with 409
    `mail_not_configured` where this instance has no mail server."""
    setting, configured = store.setting_of(db, owner), _configured(request)
    seen.check(setting)
    actions.change_digest(db, owner, setting, body, configured=configured)
    return tag(actions.read_digest(db, owner, configured=configured))


@router.post("/test", response_model=LetterQueued, status_code=202, summary="Try the digest")
def create_digest_test(db: Db, owner: OwnerId, request: Request) -> LetterQueued:
    """Send the digest of this moment; or, while the address is not confirmed, the letter that asks
    for it. At most five a day. It leaves within a minute: read the digest to see how it fared."""
    return actions.send_test(db, owner, configured=_configured(request))

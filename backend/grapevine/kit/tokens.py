"""Access tokens: the only file that knows python-jose, wrapped to accept only ours (D9)."""

import base64
import json
import re
import time
from dataclasses import dataclass
from uuid import UUID, uuid4

from jose import jwt

ISSUER = "grapevine"
AUDIENCE = "grapevine-api"
LIFETIME = 600  # seconds
LONGEST_LIFE = 3600  # seconds, of any token, whoever signed it
LONGEST = 4096
# The last letter carries four bits: any other letter would be a second spelling of the signature.
SHAPE = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]\Z")
REQUIRED = {f"require_{claim}": True for claim in ("exp", "iat", "nbf", "aud", "iss", "sub", "jti")}
HEADERS = {"alg": "HS256", "typ": "at+jwt"}


class BadToken(Exception):
    """Not a token of ours, or not any more."""


@dataclass(frozen=True, slots=True)
class Claims:
    """Whom a token speaks for: the account, the sign-in it came from, the account's stamp."""

    account_id: UUID
    sign_in_id: UUID
    stamp: str


def issue(claims: Claims, key: bytes) -> str:
    """Sign an access token that lives ten minutes."""
    issued = int(time.time())
    body = {
        "iss": ISSUER, "aud": AUDIENCE, "jti": uuid4().hex,
        "iat": issued, "nbf": issued, "exp": issued + LIFETIME,
        "sub": str(claims.account_id), "sid": str(claims.sign_in_id), "stamp": claims.stamp,
    }  # fmt: skip
    return str(jwt.encode(body, key, algorithm="HS256", headers={"typ": "at+jwt"}))


def verify(token: str, keys: tuple[bytes, ...]) -> Claims:
    """The claims of a token signed with one of `keys`; raises BadToken for anything else, whatever
    it is: the library raises more than its own errors."""
    try:
        if len(token) > LONGEST or not SHAPE.match(token):
            raise BadToken
        # Comparing the header's bytes with our own shuts out alg, typ, crit, kid, jku at once.
        if token.partition(".")[0] not in OUR_HEADERS:
            raise BadToken
        return _claims(_decode(token, keys))
    except Exception:
        raise BadToken from None


def _decode(token: str, keys: tuple[bytes, ...]) -> dict[str, object]:
    for key in keys:
        try:
            return jwt.decode(
                token, key, algorithms=["HS256"], audience=AUDIENCE, issuer=ISSUER, options=REQUIRED
            )
        except Exception:  # noqa: S112 - the next key may be the right one
            continue
    raise BadToken


def _claims(body: dict[str, object]) -> Claims:
    """Our own checks: the library takes a list for `aud` and `iss`, and text for a time."""
    issued, begins, expires = _times(body)
    if expires - issued > LONGEST_LIFE or max(issued, begins) > time.time() + 5:
        raise BadToken
    if body["aud"] != AUDIENCE or body["iss"] != ISSUER:
        raise BadToken
    account_id, sign_in_id = _own_id(body["sub"]), _own_id(body["sid"])
    if not all(type(body[name]) is str and body[name] for name in ("jti", "stamp")):
        raise BadToken
    return Claims(account_id, sign_in_id, str(body["stamp"]))


def _times(body: dict[str, object]) -> list[int]:
    times = [body[name] for name in ("iat", "nbf", "exp")]
    if any(type(at) is not int or at < 0 for at in times):
        raise BadToken
    return [int(str(at)) for at in times]


def _own_id(text: object) -> UUID:
    """An id in the one spelling that we write."""
    found = UUID(str(text))
    if str(found) != text:
        raise BadToken
    return found


def _segment(headers: dict[str, str]) -> str:
    text = json.dumps(headers, separators=(",", ":"), sort_keys=True)
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


OUR_HEADERS = {_segment(HEADERS)}

"""ETags: `"<version>"` guards writes (`If-Match`), and with a digest of the body answers 304."""

import hashlib
from typing import Annotated, Protocol, TypeVar

from fastapi import Depends, Header, Request, Response

from .errors import Stale


class Versioned(Protocol):
    @property
    def version(self) -> int: ...


V = TypeVar("V", bound=Versioned)


class IfMatch:
    """`seen.check(row)` refuses a write that is based on an old version."""

    def __init__(self, if_match: Annotated[str | None, Header(max_length=200)] = None) -> None:
        self.seen = if_match

    def check(self, row: Versioned) -> None:
        """Raise `Stale` unless the row is the one that the client saw. Without the header the
        client says that it does not mind."""
        if self.seen is None or self.seen.strip() == "*":
            return
        tags = [tag.strip().strip('"').split(".")[0] for tag in self.seen.split(",")]
        if str(row.version) not in tags:
            raise Stale()


class Tag:
    """`tag(row)` puts the row's version on the response and hands the row back."""

    def __init__(self, response: Response) -> None:
        self.response = response

    def __call__(self, row: V) -> V:
        self.response.headers["ETag"] = f'"{row.version}"'
        return row


async def _seen(if_match: Annotated[str | None, Header(max_length=200)] = None) -> IfMatch:
    return IfMatch(if_match)


async def _tag(response: Response) -> Tag:
    return Tag(response)


Seen = Annotated[IfMatch, Depends(_seen)]
Tagged = Annotated[Tag, Depends(_tag)]


def conditional(request: Request, response: Response) -> Response:
    """Give a read a strong ETag made of its version and its bytes (what is computed at read time
    changes without a new version), and answer 304 where the client has those bytes already."""
    if request.method != "GET" or response.status_code != 200 or not hasattr(response, "body"):
        return response
    digest = hashlib.blake2b(bytes(response.body), digest_size=8).hexdigest()
    version = response.headers.get("etag", "").strip('"')
    tag = f'"{version}.{digest}"' if version else f'"{digest}"'
    response.headers["ETag"] = tag
    known = request.headers.get("if-none-match", "")
    if tag in [one.strip().removeprefix("W/") for one in known.split(",")]:
        return Response(status_code=304, headers={"ETag": tag, **_kept(response)})
    return response


def _kept(response: Response) -> dict[str, str]:
    """What a 304 says again: how long the bytes may be used without asking."""
    told = response.headers.get("cache-control")
    return {"Cache-Control": told} if told else {}

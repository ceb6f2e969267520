"""What a sign-in looks like on the wire: the access token, and the refresh token's way home."""

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, Request, Response

from grapevine.kit.errors import Refusal
from grapevine.kit.tokens import LIFETIME, Claims, issue

from .rules import ABSOLUTE, device_words
from .schemas import Session
from .tables import Account, SignIn

BROWSER = "x-requested-with"


class ForeignOrigin(Refusal):
    status = 403
    detail = "This request came from another site."


class Carrier:
    """Hands refresh tokens over: to a browser in a cookie that scripts can't read, to any other
    client in the body. A browser says so with the header `X-Requested-With`."""

    def __init__(self, request: Request, response: Response) -> None:
        self.request, self.response = request, response
        self.settings = request.app.state.settings
        self.is_browser = BROWSER in request.headers

    @property
    def cookie(self) -> str:
        return "__Host-grapevine" if self.settings.uses_tls() else "grapevine"

    @property
    def device(self) -> str:
        """What the client says it is, in coarse words."""
        return device_words(self.request.headers.get("user-agent", ""))

    def session(self, account: Account, sign_in: SignIn, refresh_token: str) -> Session:
        claims = Claims(account.id, sign_in.id, account.stamp)
        access = issue(claims, self.request.app.state.keys[0])
        if self.is_browser:
            self._set_cookie(refresh_token, int(ABSOLUTE.total_seconds()))
        handed = None if self.is_browser else refresh_token
        return Session(access_token=access, expires_in=LIFETIME, refresh_token=handed)

    def presented(self, in_body: str | None) -> str | None:
        """The refresh token that the client holds. A cookie travels by itself, so it counts only
        with a header that a foreign page can't send, and from our own origin."""
        if in_body:
            return in_body
        if not self.is_browser:
            return None
        origin = self.request.headers.get("origin")
        own = {self.request.url.netloc, urlsplit(self.settings.address()).netloc}
        if origin and origin.partition("://")[2] not in own:  # may be no address at all
            raise ForeignOrigin()
        return self.request.cookies.get(self.cookie)

    def forget(self) -> None:
        self._set_cookie("", 0)

    def _set_cookie(self, value: str, max_age: int) -> None:
        self.response.set_cookie(
            self.cookie, value, max_age=max_age, path="/", httponly=True, samesite="strict",
            secure=self.settings.uses_tls(),
        )  # fmt: skip


async def _carrier(request: Request, response: Response) -> Carrier:
    return Carrier(request, response)


Carried = Annotated[Carrier, Depends(_carrier)]

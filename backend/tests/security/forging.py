"""Forged access tokens: whatever an attacker could write, with or without the signing key."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

OUR_HEADER = {"alg": "HS256", "typ": "at+jwt"}
ABSENT = object()


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


@dataclass(frozen=True)
class Victim:
    """An account that is signed in, its token, and everything that an attacker may have got."""

    token: str
    other_token: str  # of another account
    key: bytes

    @property
    def claims(self) -> dict[str, Any]:
        return json.loads(unb64(self.token.split(".")[1]))

    @property
    def other(self) -> dict[str, Any]:
        return json.loads(unb64(self.other_token.split(".")[1]))

    @property
    def signature(self) -> str:
        return self.token.split(".")[2]

    def changed(self, **changes: object) -> str:
        """The victim's token with other claims, signed with the real key."""
        claims = {**self.claims, **changes}
        return self.sign(body=compact({k: v for k, v in claims.items() if v is not ABSENT}))

    def headed(self, header: Mapping[str, object] | bytes, digest: str = "sha256") -> str:
        """The victim's claims under another header, signed with the real key."""
        return self.sign(header=header, digest=digest)

    def sign(
        self,
        *,
        header: Mapping[str, object] | bytes = OUR_HEADER,
        body: bytes | None = None,
        key: bytes | None = None,
        digest: str = "sha256",
    ) -> str:
        head = header if isinstance(header, bytes) else compact(header)
        signed = f"{b64(head)}.{b64(compact(self.claims) if body is None else body)}"
        mac = hmac.new(self.key if key is None else key, signed.encode(), hashlib.new(digest).name)
        return f"{signed}.{b64(mac.digest())}"

    def resigned(self, signature: str) -> str:
        return f"{self.token.rpartition('.')[0]}.{signature}"


def at(seconds: float) -> int:
    """A time this far from now, as tokens write it."""
    return int(time.time() + seconds)

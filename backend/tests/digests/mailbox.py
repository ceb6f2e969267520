"""A real mail server on this machine that keeps what it takes, and can be told to refuse."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any
from urllib.parse import urlsplit

from aiosmtpd.controller import Controller

from tests.durability.driver import free_port


@dataclass
class Mailbox:
    """`taken` are the mails in order, `raw` the same as they came. `answers` are what the next ones
    are answered instead of being taken; `slow` is how many seconds it thinks before it takes one,
    and after."""

    port: int
    taken: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    slow: float = 0.0

    async def handle_RCPT(  # noqa: N802 - the library's name
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        if self.refused:
            return self.refused.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - the library's name
        self, server: Any, session: Any, envelope: Any
    ) -> str:
        if self.answers:
            return self.answers.pop(0)
        time.sleep(self.slow)
        self.raw.append(envelope.content)
        self.taken.append(message_from_bytes(envelope.content, policy=policy.default))
        time.sleep(self.slow)
        return "250 OK"

    def ids(self) -> list[str]:
        return [str(mail["Message-ID"]) for mail in self.taken]


@contextmanager
def open_mailbox() -> Iterator[Mailbox]:
    box = Mailbox(free_port())
    server = Controller(box, hostname="127.0.0.1", port=box.port)
    server.start()
    try:
        yield box
    finally:
        server.stop()


def text_of(mail: EmailMessage) -> str:
    return mail.get_content().replace("\r\n", "\n")


def path_of(mail: EmailMessage, deed: str) -> str:
    """The path of the link to `confirmation` or `unsubscription` in a mail."""
    found = re.search(rf"https?://\S+/{deed}/\S+", text_of(mail))
    assert found, text_of(mail)
    return urlsplit(found[0]).path

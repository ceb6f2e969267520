"""Delivers what is in the outbox: a worker beside the server, or in it (D5).

Each step is a transaction of its own, and the mail server is spoken to between them, never inside
one. A worker that dies loses nothing: what it held is tried again when its lease runs out, with the
same Message-ID.
"""

import random
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from grapevine.digests import (
    Letter,
    MailState,
    Outcome,
    OutgoingMail,
    claim_mail,
    compose,
    failed,
    give_up,
    queue_due,
    settle_mail,
)
from grapevine.kit.clock import now
from grapevine.kit.db import open_engine
from grapevine.kit.logs import log_mistake
from grapevine.kit.work import in_transaction
from grapevine.settings import Settings

if TYPE_CHECKING:
    from email.message import EmailMessage
    from smtplib import SMTP

PATIENCE = 20.0  # seconds for each answer of the mail server
REFUSED_FOR_GOOD = 500  # from this code on a mail server says that trying again is no use
FAULT = "error"  # of ours: the letter could not be written
LONGEST_LINE = 998  # letters of a header in one piece (RFC 5322)
T = TypeVar("T")
log = structlog.get_logger()


class Mailer:
    """One worker. Any number of them may run at once."""

    def __init__(self, settings: Settings, engine: Engine | None = None) -> None:
        self.settings = settings
        self.engine = engine or open_engine(settings.database())
        self.stopping = threading.Event()

    def run(self) -> None:
        """Look for mail again and again until `stopping` is set. A database or a mail server that
        is away only costs a wait, and so does a fault of ours: nobody would see that this ended."""
        while not self.stopping.is_set():
            try:
                self.round()
            except DBAPIError as error:
                log.warning("database_unavailable", kind=type(error.orig).__name__)
            except Exception as error:
                log_mistake(error)
            self.stopping.wait(self.settings.mail_pause)

    def round(self) -> int:
        """Queue what is due and try everything that waits; how many were tried."""
        self._transact(partial(queue_due, at=now()))
        tried = 0
        while not self.stopping.is_set() and (mail := self._claim()):
            outcome = self._try(mail)
            self._transact(partial(settle_mail, mail=mail, outcome=outcome, at=now()))
            log.info("mail", kind=mail.kind, state=outcome.state, code=outcome.code)
            tried += 1
        return tried

    def _claim(self) -> OutgoingMail | None:
        lease = timedelta(seconds=self.settings.mail_lease)
        return self._transact(partial(claim_mail, at=now(), lease=lease))

    def _try(self, mail: OutgoingMail) -> Outcome:
        """One attempt, and what became of it. A letter that can't be written keeps no other from
        leaving; a database that is away ends the round."""
        try:
            return self._send(mail)
        except DBAPIError:
            raise
        except Exception as error:
            code, final = reason(error)
            if code == FAULT:
                log_mistake(error)
            if final:
                return give_up(code)
            return failed(mail.attempts, code, now(), random.random())  # noqa: S311 - no secret

    def _send(self, mail: OutgoingMail) -> Outcome:
        """The letter is written when the mail server already listens, so that hardly any time
        passes in which somebody could have unsubscribed."""
        server = connection(self.settings)
        try:
            written = partial(compose, mail=mail, at=now(), site=self.settings.address())
            letter = self._transact(written, write=False)
            if isinstance(letter, Outcome):
                return letter
            server.send_message(message(letter, mail, self.settings))
            return Outcome(MailState.SENT)
        finally:
            take_leave(server)

    def _transact(self, work: Callable[[Session], T], *, write: bool = True) -> T:
        return in_transaction(self.engine, work, write=write)


def connection(settings: Settings) -> "SMTP":
    """The mail server, greeted and signed in to; raises SMTPException or OSError."""
    import ssl
    from smtplib import SMTP, SMTP_SSL

    where: Any = {"host": settings.smtp_host, "port": settings.smtp_port, "timeout": PATIENCE}
    tls = ssl.create_default_context()
    server = SMTP_SSL(**where, context=tls) if settings.smtp_tls == "tls" else SMTP(**where)
    try:
        if settings.smtp_tls == "starttls":
            server.starttls(context=tls)
        if settings.smtp_user:
            server.login(settings.smtp_user, settings.smtp_password)
    except BaseException:
        server.close()
        raise
    return server


def take_leave(server: "SMTP") -> None:
    """Say goodbye. Whatever the answer, what was taken before is not to be sent again."""
    from smtplib import SMTPException

    with suppress(SMTPException, OSError):
        server.quit()
    server.close()


def message(letter: Letter, mail: OutgoingMail, settings: Settings) -> "EmailMessage":
    """The letter as a mail: the same Message-ID at each attempt, so that a second copy can be told
    from a second letter."""
    from email.message import EmailMessage
    from email.policy import SMTP
    from email.utils import format_datetime, parseaddr

    made = EmailMessage(policy=SMTP)
    made["From"] = settings.smtp_from
    made["To"] = letter.to
    made["Subject"] = letter.subject
    made["Date"] = format_datetime(now())
    made["Message-ID"] = f"<{mail.id}@{parseaddr(settings.smtp_from)[1].rpartition('@')[2]}>"
    made["Auto-Submitted"] = "auto-generated"
    made["List-Unsubscribe"] = f"<{letter.stop}>"
    made["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    made.set_content(letter.text)
    # A folded link would be encoded as words, which mail programs don't read as one (RFC 8058).
    made.policy = SMTP.clone(max_line_length=LONGEST_LINE)
    return made


def reason(error: Exception) -> tuple[str, bool]:
    """Why an attempt failed, in a word that says nothing about anybody, and whether for good: what
    the mail server says about this recipient or this letter. What it says about us may be put right
    by whoever runs this instance."""
    from smtplib import (
        SMTPDataError,
        SMTPNotSupportedError,
        SMTPRecipientsRefused,
        SMTPResponseException,
    )

    if isinstance(error, SMTPRecipientsRefused):
        code = min((code for code, _ in error.recipients.values()), default=0)
        return f"smtp_{code}", code >= REFUSED_FOR_GOOD
    if isinstance(error, SMTPResponseException):
        final = isinstance(error, SMTPDataError) and error.smtp_code >= REFUSED_FOR_GOOD
        return f"smtp_{error.smtp_code}", final
    if isinstance(error, SMTPNotSupportedError):
        return "smtp_unsupported", False
    return ("unreachable" if isinstance(error, OSError) else FAULT), False


def deliver_beside(settings: Settings) -> None:
    """Deliver in a thread of this process, for as long as it lives."""
    threading.Thread(target=Mailer(settings).run, name="mail", daemon=True).start()

"""The day's agenda by e-mail, to the owner alone: settings, the outbox, and what a letter says."""

from .actions import Letter, compose, queue_due
from .rules import MailState, Outcome, failed, give_up
from .store import claim as claim_mail
from .store import settle as settle_mail
from .tables import DigestSetting, OutgoingMail

__all__ = [
    "DigestSetting",
    "Letter",
    "MailState",
    "Outcome",
    "OutgoingMail",
    "claim_mail",
    "compose",
    "failed",
    "give_up",
    "queue_due",
    "settle_mail",
]

"""Every query about digests."""

from .outbox import claim, forget_old, latest, put, settle, tests_on
from .settings import (
    change_setting,
    confirm,
    due_settings,
    mark_queued,
    setting_by_link,
    setting_of,
    unsubscribe,
)

__all__ = [
    "change_setting",
    "claim",
    "confirm",
    "due_settings",
    "forget_old",
    "latest",
    "mark_queued",
    "put",
    "setting_by_link",
    "setting_of",
    "settle",
    "tests_on",
    "unsubscribe",
]

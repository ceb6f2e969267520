"""The privacy mark on notes, answers and insights; shares and webhooks obey it (R40)."""

from enum import StrEnum


class Privacy(StrEnum):
    SHAREABLE = "shareable"
    PRIVATE = "private"
    OFF_THE_RECORD = "off_the_record"

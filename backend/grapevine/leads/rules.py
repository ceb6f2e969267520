"""The words of leads. Pure."""

from enum import StrEnum


class LeadKind(StrEnum):
    OPENING = "opening"
    PROJECT = "project"
    INTERNSHIP = "internship"
    VOLUNTEERING = "volunteering"
    COURSE = "course"
    EVENT = "event"
    OTHER = "other"


class Advertised(StrEnum):
    """R38: whether it was published anywhere; the hidden share counts only `no`."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class LeadStage(StrEnum):
    """How far I went. Any stage can follow any other: leads go cold and come back."""

    HEARD = "heard"
    LOOKING = "looking"
    APPLIED = "applied"
    TALKING = "talking"
    OFFER = "offer"
    CLOSED = "closed"

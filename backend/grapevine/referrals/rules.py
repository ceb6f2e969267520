"""The words and laws of referrals. Pure."""

from datetime import datetime
from enum import StrEnum
from typing import Any


class Permission(StrEnum):
    """Whether I may say who referred me."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    GRANTED = "granted"
    GRANTED_WITH_CONDITIONS = "granted_with_conditions"
    DENIED = "denied"
    WITHDRAWN = "withdrawn"


class ReferralVia(StrEnum):
    """How the referrer helped: by the name alone, by writing, by bringing us together."""

    NAME_ONLY = "name_only"
    EMAIL = "email"
    IN_PERSON = "in_person"


class ReferralOutcome(StrEnum):
    """What became of it."""

    OPEN = "open"
    CONTACTED = "contacted"
    MET = "met"
    NO_ANSWER = "no_answer"
    DECLINED = "declined"
    NOT_PURSUED = "not_pursued"


def may_name_referrer(permission: Permission) -> bool:
    """R14: the referrer is named only when permission is granted."""
    return permission in (Permission.GRANTED, Permission.GRANTED_WITH_CONDITIONS)


class ReferralStep(StrEnum):
    """What happened that moves a referral, as later features learn of it."""

    ASKED = "asked"  # the referrer, for the introduction
    REFUSED = "refused"  # by the referrer
    CONTACTED = "contacted"
    DECLINED = "declined"  # by whom it points to
    MET = "met"
    TOLD = "told"  # the referrer, what became of it


# What a step changes, and from what: whatever the owner noted beyond that stays.
NOT_MET = set(ReferralOutcome) - {ReferralOutcome.MET}
STEPS: dict[ReferralStep, tuple[str, set[Any], StrEnum]] = {
    ReferralStep.ASKED: ("permission", {Permission.NOT_ASKED}, Permission.ASKED),
    ReferralStep.REFUSED: (
        "permission", {Permission.NOT_ASKED, Permission.ASKED}, Permission.DENIED,
    ),
    ReferralStep.CONTACTED: (
        "outcome",
        {ReferralOutcome.OPEN, ReferralOutcome.NO_ANSWER, ReferralOutcome.NOT_PURSUED},
        ReferralOutcome.CONTACTED,
    ),
    ReferralStep.DECLINED: (
        "outcome",
        {ReferralOutcome.OPEN, ReferralOutcome.CONTACTED, ReferralOutcome.NO_ANSWER},
        ReferralOutcome.DECLINED,
    ),
    ReferralStep.MET: ("outcome", NOT_MET, ReferralOutcome.MET),
}  # fmt: skip


def moved(
    step: ReferralStep, at: datetime, permission: Permission, outcome: ReferralOutcome,
    told_at: datetime | None,
) -> tuple[str, Any] | None:  # fmt: skip
    """The field that a step changes and its new value; None if it changes nothing. Being told
    counts from the latest time on."""
    if step is ReferralStep.TOLD:
        return ("told_at", at) if told_at is None or told_at < at else None
    field, from_, to = STEPS[step]
    present = {"permission": permission, "outcome": outcome}[field]
    return (field, to) if present in from_ else None

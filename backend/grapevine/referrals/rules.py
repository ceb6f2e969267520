"""The words and laws of referrals. Pure."""

from enum import StrEnum


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

"""Why a draft can't be written or recorded as sent."""

from collections.abc import Iterable

from grapevine.guard import Finding
from grapevine.introductions import NotAgreed
from grapevine.kit.errors import Conflict


class DoNotContact(Conflict):
    """R32: whoever is to be left alone is left alone."""

    detail = "This person is marked as somebody not to contact. Change that first if it is wrong."


class UnfilledVariables(Conflict):
    """R42: what still has variables can't be recorded as sent."""

    detail = "Fill in what still stands in braces, or take it out. Then record it as sent."


class ReferrerNotPermitted(Conflict):
    """R14: the referrer is named only when permission is granted."""

    detail = "This names somebody who has not allowed it. Ask them first, or leave the name out."


class AlreadySent(Conflict):
    detail = "This was recorded as sent. Take that back first, or write another draft."


class NotSent(Conflict):
    detail = "This was not recorded as sent, so there is nothing to take back."


REFUSALS: dict[str, type[Conflict]] = {
    "do_not_contact": DoNotContact,
    "not_agreed": NotAgreed,
    "referrer_not_permitted": ReferrerNotPermitted,
    "unfilled_variables": UnfilledVariables,
}


def check_sendable(findings: Iterable[Finding]) -> None:
    """Raises the refusal of the first finding that blocks; R32, R48, R14, R42."""
    blocking = {finding.code for finding in findings if finding.blocks}
    for code, refusal in REFUSALS.items():
        if code in blocking:
            raise refusal()

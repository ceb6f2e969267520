"""R14: of those who pointed me to somebody, who may be named to them, and why (not)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from grapevine.guard import Named
from grapevine.referrals import Permission, may_name_referrer

TAKEN_BACK = (Permission.DENIED, Permission.WITHDRAWN)
WHY_NOT = {
    Permission.NOT_ASKED: "You have not asked {name} yet whether you may use their name.",
    Permission.ASKED: "{name} has not answered yet whether you may use their name.",
    Permission.DENIED: "{name} does not want their name to be used.",
    Permission.WITHDRAWN: "{name} has taken back the permission to use their name.",
}


@dataclass(frozen=True, slots=True)
class Pointer:
    """A referral to the recipient: who pointed to them, and whether that may be said."""

    referral_id: UUID
    referrer_id: UUID
    referrer: Named
    permission: Permission
    conditions: str = ""


@dataclass(frozen=True, slots=True)
class Naming:
    """Who is named (`referrer`, by `referral_id`), who else may be, who may not, and a sentence
    that says it."""

    may_name_referrer: bool
    naming: str
    referrer: str
    referral_id: UUID | None
    named: tuple[Named, ...]
    unnamed: tuple[Named, ...]

    def before(self, others: Sequence[Pointer]) -> "Naming":
        """The same, where somebody else reads it too: `others` pointed to them."""
        silent = naming_of(others).unnamed
        named = tuple(one for one in self.named if one not in silent)
        return replace(self, named=named, unnamed=(*self.unnamed, *silent))


def naming_of(pointers: Sequence[Pointer], chosen: UUID | None = None) -> Naming:
    """R14 over all referrals to somebody, the newest first. A person may be named where one of
    their referrals grants it and none of them refuses it. `chosen` is the referral that the message
    is about; without one it is the newest whose referrer may be named."""
    allowed = _allowed(pointers)
    people = {one.referrer_id: one.referrer for one in pointers}
    wanted = [one for one in pointers if chosen in (None, one.referral_id)]
    named = next((one for one in wanted if one.referrer_id in allowed), None)
    about = named or next(iter(wanted), None)
    return Naming(
        may_name_referrer=named is not None,
        naming=_sentence(about, pointers) if about else "Nobody on record pointed you to them.",
        referrer=named.referrer.display_name if named else "",
        referral_id=about.referral_id if about else None,
        named=tuple(name for who, name in people.items() if who in allowed),
        unnamed=tuple(name for who, name in people.items() if who not in allowed),
    )


def _allowed(pointers: Sequence[Pointer]) -> set[UUID]:
    granted = {one.referrer_id for one in pointers if may_name_referrer(one.permission)}
    return granted - {one.referrer_id for one in pointers if one.permission in TAKEN_BACK}


def _sentence(about: Pointer, pointers: Sequence[Pointer]) -> str:
    """About the permission that decides: a refusal in another referral of theirs outweighs."""
    name = about.referrer.display_name or "Somebody without a name"
    theirs = [one for one in pointers if one.referrer_id == about.referrer_id]
    refused = next((one for one in theirs if one.permission in TAKEN_BACK), None)
    if refused is not None:
        return WHY_NOT[refused.permission].format(name=name)
    granted = next((one for one in theirs if may_name_referrer(one.permission)), None)
    if granted is None:
        return WHY_NOT[about.permission].format(name=name)
    if granted.conditions:
        return f"{name} allows you to use their name, and asks: {granted.conditions}"
    return f"{name} allows you to use their name."

"""The words and laws of contacts and of the ties between them. Pure."""

from enum import StrEnum

from grapevine.kit.errors import Conflict, Invalid
from grapevine.kit.text import fold

FORGOTTEN_NAME = "A forgotten person"
# What the network needs of somebody who was forgotten, and nobody can be told by.
KEPT_OF_THE_FORGOTTEN = {"standing", "circle", "closeness"}


class Forgotten(Conflict):
    detail = "This person was forgotten. If they are back, add them as somebody new."


class Standing(StrEnum):
    """Whether I know this person, or only heard of them."""

    KNOWN = "known"
    NAMED = "named"


class Circle(StrEnum):
    """Where I know a person from."""

    FAMILY = "family"
    FRIEND = "friend"
    CLASSMATE = "classmate"
    ALUMNI = "alumni"
    COLLEAGUE = "colleague"
    PROFESSIONAL = "professional"
    ONLINE = "online"
    STRANGER = "stranger"


class Channel(StrEnum):
    """How a person likes to be reached, or was."""

    EMAIL = "email"
    LETTER = "letter"
    PHONE = "phone"
    SOCIAL = "social"
    IN_PERSON = "in_person"


class RouteKind(StrEnum):
    """Whether a person came into their career the usual way."""

    UNKNOWN = "unknown"
    TYPICAL = "typical"
    ATYPICAL = "atypical"


class ContactSource(StrEnum):
    """Who wrote the contact down first."""

    MANUAL = "manual"
    LINKEDIN = "linkedin"
    SAMPLE = "sample"


class SearchIn(StrEnum):
    """Where the words of a search must occur."""

    NAME = "name"
    ALL = "all"


class TieKind(StrEnum):
    """How two people know each other."""

    COLLEAGUE = "colleague"
    FORMER_COLLEAGUE = "former_colleague"
    FRIEND = "friend"
    FAMILY = "family"
    CLASSMATE = "classmate"
    ALUMNI = "alumni"
    PROFESSIONAL = "professional"
    ONLINE = "online"
    OTHER = "other"


class Willing(StrEnum):
    """Whether the first person of a tie would introduce me to the second. It says nothing about
    the other way round: introductions are not symmetric."""

    UNKNOWN = "unknown"
    YES = "yes"
    NO = "no"


def full_name(given_name: str, family_name: str) -> str:
    """The name to show where only its parts were given, in the order the source gives them."""
    return f"{given_name} {family_name}".strip()[:200]


def check_named(display_name: str, role: str) -> None:
    """A person is somebody with a name or, when only heard of, at least a role."""
    if not display_name and not role:
        raise Invalid("/display_name", "Give a name or, at least, a role.", code="name_required")


def check_two_people(one: object, other: object, pointer: str) -> None:
    """A tie or a referral joins two different people."""
    if one == other:
        raise Invalid(pointer, "This must be somebody else.", code="same_person")


def shown_name(display_name: str, role: str) -> str:
    """What stands for a person in lists and graphs: the name or, without one, the role."""
    return display_name or role


def name_key(display_name: str, role: str) -> str:
    """What contacts are sorted by."""
    return fold(shown_name(display_name, role))[:200]


def tag_key(tag: str) -> str:
    """What makes two spellings the same tag. Folding can lengthen a text (ß becomes ss)."""
    return fold(tag)[:100]


def distinct_tags(tags: list[str]) -> dict[str, str]:
    """The tags by key, the first spelling of each, in order."""
    found: dict[str, str] = {}
    for tag in tags:
        found.setdefault(tag_key(tag), tag)
    return found


def phone_e164(phone: str | None) -> str | None:
    """The number in international form, if it was written with a country code: `+49 30 901820`
    is `+4930901820`. Without one the country would be a guess."""
    if not phone or not phone.lstrip().startswith("+"):
        return None
    import phonenumbers  # heavy, and rarely needed

    try:
        number = phonenumbers.parse(phone, None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))

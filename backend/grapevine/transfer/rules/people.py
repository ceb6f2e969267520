"""One person of the file: every value cleaned, checked and within its limit."""

from dataclasses import dataclass
from datetime import date

from grapevine.kit.profiles import linkedin_slug, profile_address

from . import limits, values
from .findings import Finding, problem, warning


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person as the file tells it; every text is clean and within its limit. `line` is where
    the row begins, counted from 1 as an editor shows it."""

    line: int
    given_name: str | None
    family_name: str | None
    display_name: str
    email: str | None
    organization: str | None
    role: str | None
    linkedin_url: str | None
    linkedin_slug: str | None
    connected_on: date | None


def read_person(
    line: int, texts: dict[str, str], day_first: bool | None, found: list[Finding]
) -> PersonRow:
    """The person whose raw texts stand here by field. Adds to `found` what is wrong with them; a
    row with a `problem` among it is not to be kept."""
    given_name, family_name = texts.get("given_name", ""), texts.get("family_name", "")
    name = f"{given_name} {family_name}".strip()
    if not name:
        # Members who hid themselves. An address alone names nobody one could write to.
        found.append(problem(line, "no_name", "display_name"))
    if len(name) > limits.NAME_LENGTH:
        found.append(problem(line, "name_too_long", "display_name"))
    if "\ufffd" in name:
        found.append(warning(line, "unreadable_letters", "display_name"))
    slug = _slug(line, texts.get("linkedin_url", ""), found)
    return PersonRow(
        line=line,
        given_name=given_name or None,
        family_name=family_name or None,
        display_name=name,
        email=_email(line, texts.get("email", ""), found),
        organization=_short(line, "organization", texts, found),
        role=_short(line, "role", texts, found),
        linkedin_url=profile_address(slug) if slug else None,
        linkedin_slug=slug,
        connected_on=_connected_on(line, texts.get("connected_on", ""), day_first, found),
    )


def _slug(line: int, text: str, found: list[Finding]) -> str | None:
    slug = linkedin_slug(text)
    if text and not slug:
        found.append(warning(line, "bad_profile_address", "linkedin_url"))
    return slug


def _email(line: int, text: str, found: list[Finding]) -> str | None:
    address = values.email_address(text) if text else None
    if text and not address:
        found.append(warning(line, "bad_email", "email"))
    return address


def _short(line: int, field: str, texts: dict[str, str], found: list[Finding]) -> str | None:
    text = texts.get(field, "")
    if "\ufffd" in text:
        found.append(warning(line, "unreadable_letters", field))
    if len(text) > limits.LINE_LENGTH:
        found.append(warning(line, "shortened", field))
        text = text[: limits.LINE_LENGTH].rstrip()
    return text or None


def _connected_on(
    line: int, text: str, day_first: bool | None, found: list[Finding]
) -> date | None:
    if not text:
        return None
    if day_first is None and values.is_ambiguous(text):
        found.append(warning(line, "ambiguous_date", "connected_on"))
        return None
    day = values.read_date(text, bool(day_first))
    if day is None:
        found.append(warning(line, "bad_date", "connected_on"))
    return day

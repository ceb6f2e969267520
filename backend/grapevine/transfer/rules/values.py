"""Single values as LinkedIn, Excel and text editors write them: text, e-mail addresses, dates."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from grapevine.kit.csvcells import restore

# Control characters except white space, lone surrogates, direction overrides, non-characters.
_UNKEEPABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
    "\ud800-\udfff]"
)
_LONGEST_EMAIL = 254
_MONTH_NAMES = (  # our own table: the locale of the machine must not decide
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTHS = {
    written: number
    for number, name in enumerate(_MONTH_NAMES, start=1)
    for written in (name, name[:3])
} | {"sept": 9}
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})[ -]([a-z]{3,9})[.,]*[ -](\d{4}|\d{2})", re.ASCII)
_MONTH_DAY_YEAR = re.compile(r"([a-z]{3,9})\.? (\d{1,2}),? (\d{4})", re.ASCII)
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})", re.ASCII)
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})", re.ASCII)


def one_line(cell: str) -> str:
    """A cell as it is kept: our own formula guard taken off, NFC, invisible control characters
    dropped, white space collapsed and trimmed."""
    text = restore(cell)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if not text.isprintable():
        text = _UNKEEPABLE.sub("", text)
    return " ".join(text.split())


def email_address(text: str) -> str | None:
    """The address in normal form, or None if it is not one. Nothing is looked up."""
    from email_validator import EmailNotValidError, validate_email  # heavy

    if len(text) > _LONGEST_EMAIL:
        return None
    try:
        return validate_email(text, check_deliverability=False).normalized
    except (EmailNotValidError, UnicodeError):
        return None


def email_key(address: str) -> str:
    """What makes two addresses the same to a person, though not to every mail server."""
    return address.strip().casefold()


def day_comes_first(cells: Iterable[str]) -> bool | None:
    """How this file writes `03/04/2024`: True for the 3rd of April, False for the 4th of March,
    None if its own dates contradict each other. Without evidence, as LinkedIn's home writes it."""
    dates = [(int(m[1]), int(m[2])) for cell in cells if (m := _SLASHED.fullmatch(cell))]
    day_first = any(first > 12 >= second for first, second in dates)
    month_first = any(second > 12 >= first for first, second in dates)
    return None if day_first and month_first else day_first


@lru_cache(maxsize=4096)
def read_date(text: str, day_first: bool) -> date | None:
    """The day in a cell (`12 Mar 2024`, `7-Feb-22`, `03/15/2024`, `12.03.2024`, `2024-03-12`), or
    None. Two digits are years of this century: LinkedIn is younger."""
    text = text.casefold()
    if m := _DAY_MONTH_YEAR.fullmatch(text):
        return _day(m[3], _MONTHS.get(m[2]), m[1])
    if m := _MONTH_DAY_YEAR.fullmatch(text):
        return _day(m[3], _MONTHS.get(m[1]), m[2])
    if m := _ISO.fullmatch(text):
        return _day(m[1], m[2], m[3])
    if m := _DOTTED.fullmatch(text):
        return _day(m[3], m[2], m[1])
    if m := _SLASHED.fullmatch(text):
        day, month = _slashed(int(m[1]), int(m[2]), day_first)
        return _day(m[3], month, day)
    return None


def is_ambiguous(text: str) -> bool:
    """Whether only the rest of the file can say which number is the day."""
    m = _SLASHED.fullmatch(text)
    return (
        m is not None and m[1].lstrip("0") != m[2].lstrip("0") and max(int(m[1]), int(m[2])) <= 12
    )


def _slashed(first: int, second: int, day_first: bool) -> tuple[int, int]:
    """(day, month); a number above 12 can only be the day."""
    if first > 12 or (day_first and second <= 12):
        return first, second
    return second, first


def _day(year: str, month: str | int | None, day: str | int) -> date | None:
    number = int(year) + (2000 if len(year) == 2 else 0)
    if month is None or not 1900 <= number < 2200:
        return None
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None

"""What a letter says: plain text, the day's agenda with a link to each thing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

MONTHS = "January February March April May June July August September October November December"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on the agenda; `now` says that it is due today or late."""

    title: str
    day: date
    link: str
    now: bool


def subject_of(entries: Sequence[Entry]) -> str:
    """It is read on locked screens, so it names nobody."""
    count = sum(entry.now for entry in entries)
    if not count:
        return "Nothing is due today"
    return "One thing to do today" if count == 1 else f"{count} things to do today"


def digest_text(name: str, entries: Sequence[Entry], today: date, site: str, stop: str) -> str:
    """The letter; `site` is where the web UI is, `stop` the link that unsubscribes."""
    lines = [f"Good day, {name}.", ""]
    for title, now in (("To do", True), ("Soon", False)):
        chosen = [entry for entry in entries if entry.now is now]
        if chosen:
            lines += [title, *(_line(entry, today) for entry in chosen), ""]
    if not entries:
        lines += ["Nothing is due today.", ""]
    return "\n".join([*lines, f"Everything: {site}/", "", *_foot(site, stop)])


def question_text(site: str, confirm: str, stop: str) -> str:
    """Asks whether the address is theirs. Until it is confirmed nothing of the account is told, not
    even a name: whoever signed up with this address wrote it, and may be a stranger to its reader.
    """
    return "\n".join(
        [
            "Good day.",
            "",
            "Somebody, hopefully you, asked Grapevine to send a daily digest to this address.",
            "If it was you, open this page and press the button:",
            "",
            confirm,
            "",
            "If it was not, you need to do nothing: no other letter comes unless it is confirmed.",
            "",
            *_foot(site, stop),
        ]
    )


def _line(entry: Entry, today: date) -> str:
    when = (
        ""
        if entry.day == today
        else f" ({'since ' if entry.day < today else ''}{_said(entry.day)})"
    )
    return f"- {' '.join(entry.title.split())}{when}\n  {entry.link}"


def _said(day: date) -> str:
    return f"{day.day} {MONTHS.split()[day.month - 1]}"


def _foot(site: str, stop: str) -> list[str]:
    return [f"Change when it comes: {site}/profile/digest", f"No more of these: {stop}"]

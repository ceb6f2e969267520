"""What is known around a message, and what each variable of a template becomes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from grapevine.guard import Known, Named, is_named_in
from grapevine.interviews import Mode
from grapevine.kit.errors import Invalid
from grapevine.messages import Fatigue
from grapevine.referrals import ReferralOutcome
from grapevine.templates import VARIABLES

from .occupations import in_a_sentence

SENTENCE = re.compile(r".+?[.!?](?=\s|$)|.+", re.DOTALL)
MODES = {
    Mode.IN_PERSON: "in person", Mode.PHONE: "by phone", Mode.VIDEO: "by video",
    Mode.EMAIL: "by e-mail",
}  # fmt: skip
# R34: that nothing came of it is an outcome, too.
OUTCOMES = {
    ReferralOutcome.OPEN: "",
    ReferralOutcome.CONTACTED: "I have written to them",
    ReferralOutcome.MET: "we have met",
    ReferralOutcome.NO_ANSWER: "I have written to them, and there was no answer so far",
    ReferralOutcome.DECLINED: "it was not possible this time",
    ReferralOutcome.NOT_PURSUED: "I have not followed it up after all",
}
PRESENT = {"first_name", "full_name", "my_name"}  # whose names these are, they know


class GivenReferrer(Invalid):
    """R14: who may be named follows from referrals, and from nothing else."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is recorded; what is empty or None is not known. Times are instants, `zone` says in
    whose words to tell them."""

    person: Named
    me: Named
    third: Named | None = None
    zone: str = "UTC"
    role: str = ""
    organization: str = ""
    common_ground: str = ""
    on_linkedin: bool = False
    has_website: bool = False
    referrer: str = ""
    pitch: str = ""
    career: str = ""
    they_know_it: bool = False
    minutes: int = 20
    mode: Mode | None = None
    starts_at: datetime | None = None
    start_zone: str | None = None
    place: str = ""
    held_at: datetime | None = None
    questions: tuple[str, ...] = ()
    learned: str = ""
    asked_at: datetime | None = None
    advice: str = ""
    outcome: str = ""
    third_person: str = ""
    third_role: str = ""
    both_agreed: bool = False
    decision: str = ""
    named: tuple[Named, ...] = ()
    unnamed: tuple[Named, ...] = ()
    asked_often: tuple[Fatigue, ...] = ()
    do_not_contact: bool = False

    @property
    def present(self) -> tuple[Named, ...]:
        """Whose own names are no mention of a namesake: who takes part, and who may be named. A
        third person who must not be named stays one."""
        third = [self.third] if self.third and self.third not in self.unnamed else []
        return (self.person, self.me, *third, *self.named)

    @property
    def how_i_found_you(self) -> str:
        """As far as the facts tell; nothing is made up."""
        if self.referrer:
            return f"through {self.referrer}"
        if self.on_linkedin:
            return "on LinkedIn"
        if self.has_website:
            return "through your website"
        if self.career and self.they_know_it:
            return f"while looking for people who know about {in_a_sentence(self.career)}"
        return ""


def values_of(facts: Facts, given: Mapping[str, str] | None = None) -> dict[str, str]:
    """Every variable and its value, empty where there is none. What the owner has `given` goes
    before what is known; nothing that names somebody who must not be named is let through (R14).
    Raises GivenReferrer, or Invalid for a variable that there is not."""
    values = dict.fromkeys(VARIABLES, "") | _known(facts)
    for name, value in (given or {}).items():
        if name not in VARIABLES:
            raise Invalid("/values", "There is no such variable.", code="unknown_variable")
        if name == "referrer":
            message = "Who may be named follows from your referrals (R14)."
            raise GivenReferrer("/values", message, code="referrer_not_given")
        values[name] = value or values[name]
    return {
        name: "" if name not in PRESENT and _names_any(value, facts) else value
        for name, value in values.items()
    }


def known_from(facts: Facts) -> Known:
    """What the guard holds a text against. Common ground that names somebody who must not be named
    is not missed, or the guard itself would suggest the name (R14)."""
    ground = _phrase(facts.common_ground)
    return Known(
        minutes=facts.minutes,
        career=in_a_sentence(facts.career),
        common_ground="" if _names_any(ground, facts) else ground,
        referrer=facts.referrer,
        how_i_found_you=facts.how_i_found_you,
        unnamed=facts.unnamed,
        present=facts.present,
    )


def first_sentence(text: str) -> str:
    """The first sentence of the first line, with its end."""
    line = next((one.strip() for one in text.splitlines() if one.strip()), "")
    found = SENTENCE.match(line)
    return found.group() if found else ""


def _known(facts: Facts) -> dict[str, str]:
    person = facts.person
    return {
        "first_name": person.given_name or _first_word(person.display_name),
        "full_name": person.display_name,
        "role": facts.role,
        "organization": facts.organization,
        "common_ground": _phrase(facts.common_ground),
        "how_i_found_you": facts.how_i_found_you,
        "referrer": facts.referrer,
        "my_name": facts.me.display_name,
        "my_pitch": first_sentence(facts.pitch),
        "career": in_a_sentence(facts.career),
        "questions": "\n".join(f"{at}. {one}" for at, one in enumerate(facts.questions, 1)),
        "learned": _phrase(facts.learned),
        "advice": _phrase(facts.advice),
        "outcome": _phrase(facts.outcome),
        "third_person": facts.third_person,
        "third_role": facts.third_role,
        "decision": in_a_sentence(facts.decision),
        **_times(facts),
    }


def _times(facts: Facts) -> dict[str, str]:
    return {
        "minutes": str(facts.minutes),
        "mode": MODES[facts.mode] if facts.mode else "",
        "place": facts.place,
        "start": _start(facts.starts_at, facts.start_zone or facts.zone),
        "talked_on": _day(facts.held_at, "%A", facts.zone) or "the other day",
        "asked_on": _day(facts.asked_at, "%-d %B", facts.zone) or "a while ago",
    }


def _start(at: datetime | None, zone: str) -> str:
    return f"{at.astimezone(ZoneInfo(zone)):%A, %-d %B at %H:%M} ({zone})" if at else ""


def _day(at: datetime | None, form: str, zone: str) -> str:
    return f"on {at.astimezone(ZoneInfo(zone)).strftime(form)}" if at else ""


def _phrase(text: str) -> str:
    """The first sentence, to be put into another one."""
    return first_sentence(text).rstrip(".!? ")


def _first_word(name: str) -> str:
    return name.split()[0] if name else ""


def _names_any(value: str, facts: Facts) -> bool:
    return bool(value) and any(is_named_in(value, one, facts.present) for one in facts.unnamed)

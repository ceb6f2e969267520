"""Every variable that a template may use: where its value comes from, and an example."""

from dataclasses import dataclass
from enum import StrEnum


class WhenMissing(StrEnum):
    """What happens where a variable has no value. Written `{name}` it stays and blocks (R42);
    written `{name?}` the sentence around it is left out."""

    BLOCK = "block"
    DROP_SENTENCE = "drop_sentence"


@dataclass(frozen=True, slots=True)
class Variable:
    """A word in braces: in whose place it stands, and where that comes from."""

    name: str
    source: str
    example: str


_TALK = "The conversation that the message is about"
_GIVEN = "You write it yourself"

VARIABLES: dict[str, Variable] = {
    one.name: one
    for one in (
        Variable("first_name", "The person: given name, or the first word of the name", "Ines"),
        Variable("full_name", "The person: the name as it is on record", "Ines Duarte"),
        Variable("role", "The person: what they do", "service designer"),
        Variable("organization", "The conversation's organization, else the person's",
                 "Fernweh Rail"),
        Variable("common_ground", "The person: the first sentence of what you have in common",
                 "we both studied biology in Coimbra"),
        Variable("how_i_found_you", "A referrer who may be named (R14), else the person: "
                 "their profile, their website, or that you look for people in the career",
                 "on LinkedIn"),
        Variable("referrer", "A referral that lets you use the name (R14), never anything else",
                 "Priya Raman"),
        Variable("my_name", "Your profile", "Maya Okafor"),
        Variable("my_pitch", "The first sentence of the pitch chosen for the conversation, else "
                 "of your first one", "I teach biology, and I draw the field guides for my "
                 "classes."),
        Variable("career", f"{_TALK}: its first career, else one that the person can speak "
                 "to, else the one that you lean to most", "service design"),
        Variable("minutes", f"{_TALK}: the agreed length, else 20", "20"),
        Variable("mode", f"{_TALK}: how you meet", "by video"),
        Variable("start", f"{_TALK}: day, time and zone as agreed",
                 "Thursday, 3 December at 14:00 (Europe/Berlin)"),
        Variable("place", f"{_TALK}: address, link or number", "https://meet.example.com/ines"),
        Variable("talked_on", f"{_TALK}: the day on which it was held, else that it was the "
                 "other day", "on Tuesday"),
        Variable("questions", f"{_TALK}: the planned questions, one a line",
                 "1. What did last week look like?\n2. What takes the most practice?"),
        Variable("learned", "The debrief: the first sentence of what you learned, unless it is "
                 "about somebody who must not be named",
                 "that most of the work is listening before anything is drawn"),
        Variable("slots", "The times that you picked in the calendar",
                 "- Tuesday, 1 December, 09:30\n- Thursday, 3 December, 14:00"),
        Variable("asked_on", "The last message in which you asked them, else that it was a "
                 "while ago", "on 12 November"),
        Variable("advice", "The commitment: what they advised", "visit a signal box"),
        Variable("outcome", "The commitment's or the referral's outcome",
                 "it showed me how much depends on the night shift"),
        Variable("third_person", "The third person of this message, or of the referral",
                 "Kwame Mensah"),
        Variable("third_role", "The third person: what they do", "timetable planner"),
        Variable("decision", "Your chosen career", "service design"),
        Variable("article", _GIVEN, "https://example.com/night-trains"),
    )
}  # fmt: skip

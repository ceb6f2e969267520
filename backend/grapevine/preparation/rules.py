"""What to do before a conversation (R26, R27): a table of items, and which of them apply. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from grapevine.interviews import Mode
from grapevine.kit.errors import Conflict, Invalid
from grapevine.kit.sources import cited

MOST_OWN = 30


class CheckGroup(StrEnum):
    RESEARCH = "research"
    LOGISTICS = "logistics"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Meeting:
    """The facts about an interview that decide what is to do. `headings` are those of the four
    research headings of its organization that hold something; None where it has no organization."""

    mode: Mode
    starts_at: datetime | None
    has_careers: bool
    headings: frozenset[str] | None
    has_place: bool
    has_pitch: bool


@dataclass(frozen=True, slots=True)
class Item:
    """Something to do, how long before the start, and whether the facts show that it is done."""

    key: str
    group: CheckGroup
    title: str
    why: str
    rule_id: str
    source: str
    before: timedelta | None = None
    applies: Callable[[Meeting], bool] = lambda _: True
    shown_done: Callable[[Meeting], bool] = lambda _: False


@dataclass(frozen=True, slots=True)
class Due:
    """An item of one meeting's list."""

    item: Item
    due_at: datetime | None
    shown_done: bool


def checklist(meeting: Meeting) -> list[Due]:
    """Everything to do before this meeting, in the order in which one would do it."""
    return [
        Due(item, _due(meeting, item), item.shown_done(meeting))
        for item in ITEMS
        if item.applies(meeting)
    ]


def is_researched(list_: Iterable[Due], ticked: Iterable[str]) -> bool:
    """R26: whether everything to read up on is ticked, or shown to be done by what is noted."""
    done = set(ticked)
    research = [one for one in list_ if one.item.group is CheckGroup.RESEARCH]
    return all(one.shown_done or one.item.key in done for one in research)


def check_own(key: str, title: str | None, own: int) -> None:
    """An item of the owner's needs words, and one of ours keeps its own. Raises Invalid, or
    TooManyChecks where `own`, the number of the owner's other items, is used up."""
    ours = key in KEYS
    if not ours and not title:
        raise Invalid("/title", "Say what there is to do.", code="required")
    if ours and title:
        raise Invalid("/title", "This item has its own words.", code="not_yours")
    if not ours and own >= MOST_OWN:
        raise TooManyChecks()


class TooManyChecks(Conflict):
    detail = f"A checklist holds at most {MOST_OWN} items of your own. Delete one first."


def _due(meeting: Meeting, item: Item) -> datetime | None:
    if meeting.starts_at is None or item.before is None:
        return None
    return meeting.starts_at - item.before


def _research(
    key: str, title: str, why: str, applies: Callable[[Meeting], bool], heading: str = ""
) -> Item:
    return Item(
        key, CheckGroup.RESEARCH, title, why, "R26", cited("002", "004"), DAY, applies,
        lambda meeting: heading in (meeting.headings or ()),
    )  # fmt: skip


def _logistics(
    key: str, title: str, why: str, before: timedelta | None, *modes: Mode,
    rule_id: str = "R27", source: str = "", shown_done: Callable[[Meeting], bool] | None = None,
) -> Item:  # fmt: skip
    return Item(
        key, CheckGroup.LOGISTICS, title, why, rule_id, source or cited("002", "003", "004"),
        before, lambda meeting: not modes or meeting.mode in modes,
        shown_done or (lambda _: False),
    )  # fmt: skip


def _somewhere(meeting: Meeting) -> bool:
    return meeting.headings is not None


DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
IN_PERSON, VIDEO, PHONE, EMAIL = Mode.IN_PERSON, Mode.VIDEO, Mode.PHONE, Mode.EMAIL

ITEMS = (
    _research(
        "person", "Read up on the person",
        "Their profile, their work, something they wrote: then your questions begin where that "
        "ends.",
        lambda _: True,
    ),
    _research(
        "culture", "Find out about the culture", "How people work there, and what they value.",
        _somewhere, "culture",
    ),
    _research(
        "current_projects", "Find out about current projects", "What they are busy with now.",
        _somewhere, "current_projects",
    ),
    _research(
        "past_accomplishments", "Find out about past accomplishments", "What they are proud of.",
        _somewhere, "past_accomplishments",
    ),
    _research(
        "future_goals", "Find out about future goals", "Where they say they are going.",
        _somewhere, "future_goals",
    ),
    _research(
        "career_source", "Read one good source about the career",
        "An occupational handbook answers pay, schooling and numbers, so that you need not ask.",
        lambda meeting: meeting.has_careers,
    ),
    _research(
        "association", "Look at the professional association",
        "Its magazine and its events tell what moves the field this year.",
        lambda meeting: meeting.has_careers,
    ),
    _logistics(
        "pitch", "Have your pitch ready", "They may ask you to tell them about yourself.", DAY,
        rule_id="R5", source=cited("002"), shown_done=lambda meeting: meeting.has_pitch,
    ),
    _logistics(
        "address", "Know where it is and how to get there", "Being lost is a poor beginning.", DAY,
        IN_PERSON, shown_done=lambda meeting: meeting.has_place,
    ),
    _logistics(
        "dress", "Lay out what you will wear", "As you would for an employment interview.",
        12 * HOUR, IN_PERSON,
    ),
    _logistics(
        "arrive_early", "Be there ten minutes early", "The time they give you is theirs.",
        10 * MINUTE, IN_PERSON,
    ),
    _logistics("coffee", "Pay for the coffee", "They are your guest.", None, IN_PERSON),
    _logistics(
        "link", "Have the link at hand", "Know who calls whom, and where.", DAY, VIDEO,
        shown_done=lambda meeting: meeting.has_place,
    ),
    _logistics(
        "tech", "Try camera, sound and connection", "With the program that you will use.",
        HOUR, VIDEO,
    ),
    _logistics(
        "dress_video", "Dress as if you met", "It shows, and you feel it.", HOUR, VIDEO,
    ),
    _logistics(
        "quiet_place", "Sit in a quiet place", "Nobody comes in, nothing rings.", 30 * MINUTE,
        VIDEO, PHONE,
    ),
    _logistics(
        "background", "Clear what is behind you", "Nothing that is more interesting than you.",
        30 * MINUTE, VIDEO,
    ),
    _logistics(
        "number", "Have the number at hand", "And say in advance who calls.", DAY, PHONE,
        shown_done=lambda meeting: meeting.has_place,
    ),
    _logistics(
        "opening", "Know your first sentence",
        "Who referred you, why you are calling, and how long it will take.", HOUR, PHONE,
    ),
    _logistics(
        "questions_sent", "Send few questions, and short ones",
        "Four that can be answered in a paragraph each.", None, EMAIL,
    ),
    _logistics(
        "resume", "Leave your resume in the bag", "It goes along only if they ask for it.", None,
        IN_PERSON, VIDEO, rule_id="R28", source=cited("003"),
    ),
)  # fmt: skip
KEYS = frozenset(item.key for item in ITEMS)
RESEARCH = frozenset(item.key for item in ITEMS if item.group is CheckGroup.RESEARCH)

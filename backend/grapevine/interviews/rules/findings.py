"""What is worth a second look about an interview: each finding is a rule as data and a test."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from grapevine.kit.sources import cited
from grapevine.questions import findings_of as findings_of_question

from .states import InterviewState
from .words import LONGEST_MINUTES, SHORTEST_MINUTES, overrun

FEWEST_QUESTIONS, MOST_QUESTIONS = 4, 6
ENDED = {InterviewState.DECLINED, InterviewState.NO_RESPONSE, InterviewState.CANCELLED}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: which rule found it, in words, and where the rule comes from."""

    rule_id: str
    message: str
    source: str


@dataclass(frozen=True, slots=True)
class PlannedQuestion:
    """What the rules look at. Research answers a researchable one (R24); a yes answers one that is
    not open (R25)."""

    text: str
    researchable: bool = False
    open: bool = True


@dataclass(frozen=True, slots=True)
class Plan:
    """The facts about one interview that the rules look at. `closing_answered` says whether the
    debrief answers what R15 asks; None before there is a debrief."""

    state: InterviewState
    agreed_minutes: int
    questions: tuple[PlannedQuestion, ...] = ()
    actual_minutes: int | None = None
    starts_at: datetime | None = None
    researched_at: datetime | None = None
    closing_answered: bool | None = None


@dataclass(frozen=True, slots=True)
class _Rule:
    rule_id: str
    source: str
    look: Callable[[Plan], Iterator[str]]


def findings_of(plan: Plan) -> list[Finding]:
    """Everything the rules say about an interview, in the order of their ids."""
    return [
        Finding(rule.rule_id, message, rule.source) for rule in RULES for message in rule.look(plan)
    ]


def _number_of_questions(plan: Plan) -> Iterator[str]:
    count = sum(not question.researchable for question in plan.questions)
    if plan.state in ENDED or FEWEST_QUESTIONS <= count <= MOST_QUESTIONS:
        return
    has = "1 question" if count == 1 else f"{count} questions"
    advice = "Split them among several people." if count > MOST_QUESTIONS else "Add some."
    yield f"The plan has {has}; 4 to 6 fit a short conversation. {advice}"


def _length(plan: Plan) -> Iterator[str]:
    minutes = plan.actual_minutes
    if minutes is not None and not SHORTEST_MINUTES <= minutes <= LONGEST_MINUTES:
        yield f"The conversation took {minutes} minutes; 15 to 30 are meant for it."


def _overrun(plan: Plan) -> Iterator[str]:
    over = overrun(plan.agreed_minutes, plan.actual_minutes)
    if over:
        unit = "minute" if over == 1 else "minutes"
        yield f"It took {over} {unit} longer than agreed. Honour the time next time."


def _wording(rule_id: str, sentence: str) -> Callable[[Plan], Iterator[str]]:
    """What a rule about wordings says about each question."""

    def look(plan: Plan) -> Iterator[str]:
        for number, question in enumerate(plan.questions, 1):
            found = findings_of_question(
                question.text, open=question.open, researchable=question.researchable
            )
            for finding in found:
                if finding.rule_id == rule_id:
                    better = f" Perhaps: {finding.suggestion}" if finding.suggestion else ""
                    yield f"Question {number} {sentence}{better}"

    return look


def _closing(plan: Plan) -> Iterator[str]:
    if plan.closing_answered is False:
        yield (
            "The debrief leaves open whether you asked for other names and for permission to use "
            "this person's name, or why not."
        )


def _research(plan: Plan) -> Iterator[str]:
    if plan.state is InterviewState.SCHEDULED and plan.researched_at is None:
        yield "Read up on the person, the organization and the career before you meet."
    if plan.state is InterviewState.HELD:
        late = plan.researched_at is None or (
            plan.starts_at is not None and plan.researched_at > plan.starts_at
        )
        if late:
            yield "The research was not done before the conversation started."


RULES = (
    _Rule("R1", cited("002"), _number_of_questions),
    _Rule("R3", cited("002", "003", "004"), _length),
    _Rule("R4", cited("003"), _overrun),
    _Rule(
        "R9",
        cited("000", "001", "002", "003", "004"),
        _wording("R9", "asks for a job. Ask about the work instead."),
    ),
    _Rule("R15", cited("002", "003", "004"), _closing),
    _Rule("R24", cited("001", "004"), _wording("R24", "can be looked up, and does not count.")),
    _Rule("R25", cited("001"), _wording("R25", "can be answered with yes or no.")),
    _Rule("R26", cited("002", "004"), _research),
)

"""What is worth a second look about an interview: each finding is a rule as data and a test."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from grapevine.kit.sources import cited

from .states import InterviewState
from .words import LONGEST_MINUTES, SHORTEST_MINUTES, overrun

FEWEST_QUESTIONS, MOST_QUESTIONS = 4, 6
ENDED = {InterviewState.DECLINED, InterviewState.NO_RESPONSE, InterviewState.CANCELLED}

# R9: wordings that ask for a job. Asking how people hear of openings is information, and passes.
ASKS_FOR_A_JOB = re.compile(
    r"\b(?:(?:are|is) (?:you|your \w+) hiring|(?:hire|employ|recruit) me|"
    r"(?:give|offer|get|find) me (?:a|an|the|some) (?:\w+ )?(?:job|position|internship|interview)|"
    r"(?:job|position|internship|vacancy) for me|can i (?:work|apply) (?:for|with|at) you)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: which rule found it, in words, and where the rule comes from."""

    rule_id: str
    message: str
    source: str


@dataclass(frozen=True, slots=True)
class PlannedQuestion:
    text: str


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
    count = len(plan.questions)
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


def _asks_for_a_job(plan: Plan) -> Iterator[str]:
    for number, question in enumerate(plan.questions, 1):
        if ASKS_FOR_A_JOB.search(question.text):
            yield f"Question {number} asks for a job. Ask about the work instead."


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
    _Rule("R9", cited("000", "001", "002", "003", "004"), _asks_for_a_job),
    _Rule("R15", cited("002", "003", "004"), _closing),
    _Rule("R26", cited("002", "004"), _research),
)

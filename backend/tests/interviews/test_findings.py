"""What the rules find about an interview, on literals."""

from datetime import UTC, datetime, timedelta

import pytest

from grapevine.interviews.rules import InterviewState, Plan, PlannedQuestion, findings_of

START = datetime(2027, 3, 10, 12, tzinfo=UTC)
FIVE = tuple(PlannedQuestion(f"What about {number}?") for number in range(5))


def found(**facts: object) -> list[str]:
    """The ids of the rules that find something; without facts, nothing does."""
    sound = {"state": InterviewState.REQUESTED, "agreed_minutes": 20, "questions": FIVE}
    return [finding.rule_id for finding in findings_of(Plan(**{**sound, **facts}))]


@pytest.mark.parametrize(
    ("count", "rules"),
    [(0, ["R1"]), (1, ["R1"]), (3, ["R1"]), (4, []), (5, []), (6, []), (7, ["R1"])],
)
def test_a_plan_has_four_to_six_questions(count: int, rules: list[str]):
    questions = tuple(PlannedQuestion(f"What about {number}?") for number in range(count))
    assert found(questions=questions) == rules


def test_a_plan_that_will_not_be_used_needs_no_questions():
    assert found(state=InterviewState.DECLINED, questions=()) == []


def test_a_finding_says_why_and_names_its_source():
    [finding] = findings_of(Plan(InterviewState.REQUESTED, 20, FIVE[:3]))
    assert finding.message.startswith("The plan has 3 questions; 4 to 6 fit")
    assert finding.source == "How to Conduct Effective Informational Interviews"


@pytest.mark.parametrize(
    ("agreed", "actual", "rules"),
    [
        (20, None, []),
        (20, 15, []),
        (20, 14, ["R3"]),
        (20, 21, ["R4"]),
        (30, 30, []),
        (30, 31, ["R3", "R4"]),
    ],
)
def test_the_time_is_honoured(agreed: int, actual: int | None, rules: list[str]):
    assert found(agreed_minutes=agreed, actual_minutes=actual) == rules


@pytest.mark.parametrize(
    "text",
    [
        "Are you hiring?",
        "Is your team hiring at the moment?",
        "Could you hire me?",
        "Can you give me a summer internship?",
        "Is there a position for me?",
    ],
)
def test_a_question_that_asks_for_a_job_is_found(text: str):
    assert found(questions=(*FIVE, PlannedQuestion(text))) == ["R9"]


@pytest.mark.parametrize(
    "text",
    [
        "How do people usually hear of openings here?",
        "What do you like about your job?",
        "How did you get your first position?",
        "Who else should I talk to?",
    ],
)
def test_a_question_about_the_work_passes(text: str):
    assert found(questions=(*FIVE, PlannedQuestion(text))) == []


@pytest.mark.parametrize(("answered", "rules"), [(None, []), (True, []), (False, ["R15"])])
def test_a_debrief_answers_who_else_and_whose_name(answered: bool | None, rules: list[str]):
    assert found(closing_answered=answered) == rules


@pytest.mark.parametrize(
    ("state", "researched", "rules"),
    [
        ("identified", None, []),
        ("requested", None, []),
        ("scheduled", None, ["R26"]),
        ("scheduled", START - timedelta(hours=1), []),
        ("held", None, ["R26"]),
        ("held", START, []),
        ("held", START + timedelta(minutes=1), ["R26"]),
    ],
)
def test_research_comes_before_the_start(state: str, researched: datetime | None, rules: list[str]):
    assert found(state=InterviewState(state), starts_at=START, researched_at=researched) == rules


def test_what_research_answers_does_not_count():
    look_up = PlannedQuestion("What do you earn?", researchable=True)
    assert found(questions=(*FIVE, look_up)) == ["R24"]
    assert found(questions=(*FIVE[:3], look_up)) == ["R1", "R24"]
    assert found(questions=(*FIVE, look_up, PlannedQuestion("Why?"))) == ["R24"]


@pytest.mark.parametrize(
    ("question", "rules"),
    [
        (PlannedQuestion("Do you like your job?"), ["R25"]),
        (PlannedQuestion("How many work here?", open=False), ["R25"]),
        (PlannedQuestion("Who else should I talk to?"), []),
        (PlannedQuestion("May I use your name?"), []),
    ],
)
def test_a_closed_question_is_found(question: PlannedQuestion, rules: list[str]):
    assert found(questions=(*FIVE[:4], question)) == rules


def test_a_finding_about_a_wording_says_which_question_and_how_to_ask():
    asked = (*FIVE[:4], PlannedQuestion("Do you like your job?"))
    [finding] = findings_of(Plan(InterviewState.REQUESTED, 20, asked))
    assert finding.message == (
        "Question 5 can be answered with yes or no. Perhaps: What do you like about your job?"
    )

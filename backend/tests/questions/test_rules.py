"""What the rules say about wordings, on literals."""

import pytest

from grapevine.kit.topics import Topic
from grapevine.questions.rules import asks_for_a_job, findings_of, is_open, open_wording, phase_of
from grapevine.questions.shipped import SHIPPED

REWORDED = [
    ("Do you like your job?", "What do you like about your job?"),
    ("Did you enjoy the training?", "What do you enjoy about the training?"),
    ("Do you prefer mornings or evenings?", "Which do you prefer, mornings or evenings, and why?"),
    ("Do you think it grows?", "How far do you think it grows, and why?"),
    ("Would you say that it pays?", "How far would you say that it pays, and why?"),
    ("Do you have any regrets?", "What regrets do you have?"),
    ("Do you have any advice for me?", "What advice do you have for me?"),
    ("Do you have to travel?", "When do you need to travel, and why?"),
    ("Do you need a degree?", "How much does a degree matter?"),
    ("Do you work from home?", "How often do you work from home?"),
    ("Do you work with nurses?", "How do you work with nurses?"),
    ("Did you always want to teach?", "How did you come to want to teach?"),
    ("Is it hard to get in?", "How hard is it to get in?"),
    ("Is it stressful?", "How stressful is it?"),
    ("Isn't it dull?", "How dull is it?"),
    ("Is there much travel?", "How much travel is there?"),
    ("Are there any downsides?", "What downsides are there?"),
    ("Is there anything else I should know?", "What else is there that I should know?"),
    ("Can you recommend any books on this?", "What books would you recommend on this?"),
    ("Can’t one get in without a degree?", "How can one get in without a degree?"),
    ("Would you choose it again?", "Why would you choose it again, or why not?"),
    ("Have you ever thought of leaving?", "When have you thought of leaving, and how was it?"),
    ("Has the field changed?", "How has the field changed?"),
    ("Is the work lonely?", "In what ways is the work lonely?"),
    ("Will robots do it?", "How will robots do it?"),
    ("So, do you like it?", "What do you like about it?"),
    ("3) 🍇 Do you like it?", "What do you like about it?"),
    ("\u200f“Do you like it?", "What do you like about it?"),
    ("I read of your maps. Do you like making them?", "What do you like about making them?"),
    ("Do you  like\n it?", "What do you like about it?"),
]


@pytest.mark.parametrize(("closed", "opened"), REWORDED)
def test_a_closed_question_gets_an_open_wording(closed: str, opened: str):
    assert open_wording(closed) == opened
    assert is_open(opened)


@pytest.mark.parametrize(
    "text",
    [
        "What do you do?",
        "Tell me about your day.",
        "Do you like it? Why?",
        "Could you tell me about your day?",
        "Who else should I talk to?",
        "Is there anyone else I should talk to?",
        "Do you know somebody else I could ask?",
        "May I use your name?",
        "Would it be all right if I came back?",
        "Would you mind if I wrote to them?",
        "Magst du deine Arbeit?",
        "هل تحب عملك؟",
        "왜? 🍇",
        "🍇",
        "...",
        "?",
        "",
        "<b>Do</b> you like it?",
        "W" * 500,
    ],
)
def test_what_is_open_or_exempt_or_unreadable_passes(text: str):
    assert is_open(text)
    assert open_wording(text) is None


def test_a_wording_never_gets_too_long():
    longest = "Is it hard to " + "x" * 485 + "?"
    assert len(longest) == 500
    assert not is_open(longest)
    assert open_wording(longest) is None


@pytest.mark.parametrize(
    "text",
    [
        "Are you hiring?",
        "Could you hire me?",
        "Can you give me a summer internship?",
        "Is there a position for me?",
        "Are there any openings on your team?",
        "Do you have any vacancies?",
        "Can I work with you?",
        "I’m looking for a job. What do you have?",
        "ARE YOU\nHIRING?",
    ],
)
def test_asking_for_a_job_is_the_only_finding(text: str):
    assert asks_for_a_job(text)
    assert [finding.rule_id for finding in findings_of(text, open=False, researchable=True)] == [
        "R9"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "How do people usually hear of openings?",
        "What do you like about your job?",
        "How did you get your first position?",
        "Do you have any job advice for me?",
        "What is the worst job for somebody like you?",
        "ما الوظيفة؟",
    ],
)
def test_asking_about_jobs_is_not_asking_for_one(text: str):
    assert not asks_for_a_job(text)


def test_the_owner_knows_better_than_the_wording():
    assert [one.rule_id for one in findings_of("How many work here?", open=False)] == ["R25"]
    assert [one.rule_id for one in findings_of("What do you earn?", researchable=True)] == ["R24"]
    assert findings_of("What do you do?") == []


def test_a_phase_follows_from_the_topic():
    assert phase_of(Topic.RAPPORT) == "opening"
    assert phase_of(Topic.TRENDS) == "core"
    assert phase_of(Topic.CLOSE_REFERRALS) == "closing"


def test_the_shipped_questions_keep_their_own_rules():
    assert 55 <= len(SHIPPED) <= 70
    assert {one.topic for one in SHIPPED.values()} == set(Topic)
    assert len({one.text for one in SHIPPED.values()}) == len(SHIPPED)
    for one in SHIPPED.values():
        assert len(one.key) <= 60
        assert [found.rule_id for found in findings_of(one.text, open=one.open)] == [], one.text


def test_some_shipped_questions_are_answered_by_research():
    flagged = [one for one in SHIPPED.values() if one.researchable]
    assert 3 <= len(flagged) <= 10

"""Why a question is proposed, and why another is not, in words."""

from grapevine.kit.topics import Topic
from grapevine.questions import asks_for_a_job

from .facts import Offer, Reason, Situation
from .words import ReasonCode

ABOUT = {
    Topic.RAPPORT: "the person",
    Topic.DAY_TO_DAY: "the daily work",
    Topic.ROUTES_IN: "ways in",
    Topic.TRENDS: "where the field is going",
    Topic.REWARDS_DRAWBACKS: "rewards and drawbacks",
    Topic.FIT_REQUIREMENTS: "what it takes",
    Topic.CULTURE: "the culture",
    Topic.PROJECTS_GOALS: "projects and goals",
    Topic.ASSOCIATIONS_RESOURCES: "associations and resources",
    Topic.ADVICE_FOR_ME: "advice for you",
    Topic.OPENINGS: "how people hear of openings",
    Topic.CORROBORATE: "whether others agree",
    Topic.CLOSE_REFERRALS: "whom else to talk to",
}
"""What conversations touch on, inside a sentence."""

WHY_NOT = {
    ReasonCode.ASKS_FOR_A_JOB: "It asks for a job. Ask about the work instead.",
    ReasonCode.RESEARCHABLE: "It can be looked up. Keep their time for the rest.",
    ReasonCode.ASKED_BEFORE: "You asked them this before.",
    ReasonCode.NO_ROOM: "There is no room for it in this conversation.",
}


def reasons_for(offer: Offer, situation: Situation) -> tuple[Reason, ...]:
    """Why it is in the plan; the first reason weighs most."""
    if offer.topic is Topic.RAPPORT:
        reason = Reason(ReasonCode.EASY_START, "An easy start, about the person.")
    elif offer.topic is Topic.CLOSE_REFERRALS:
        message = "Every conversation ends with who else, and whose name you may use."
        reason = Reason(ReasonCode.WHO_ELSE, message)
    else:
        reason = _coverage(offer.topic, situation)
    if offer.wanted_question_id:
        return (Reason(ReasonCode.WANTED, "You want this answered."), reason)
    return (reason,)


def _coverage(topic: Topic, situation: Situation) -> Reason:
    about = f" about {' and '.join(situation.careers[:2])}" if situation.careers else ""
    times = situation.coverage.get(topic, 0)
    if not times:
        message = f"No conversation{about} has touched on {ABOUT[topic]} yet."
        return Reason(ReasonCode.UNCOVERED, message)
    message = f"{times} of {situation.held} conversations{about} touched on {ABOUT[topic]}."
    return Reason(ReasonCode.THIN, message)


def why_not(offer: Offer, *, asked_before: bool) -> Reason:
    """Why it is not in the plan."""
    code = ReasonCode.NO_ROOM
    if asks_for_a_job(offer.text):
        code = ReasonCode.ASKS_FOR_A_JOB
    elif asked_before:
        code = ReasonCode.ASKED_BEFORE
    elif offer.researchable:
        code = ReasonCode.RESEARCHABLE
    return Reason(code, WHY_NOT[code])

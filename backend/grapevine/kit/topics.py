"""What a question asks about and an insight speaks about: one list for both."""

from enum import StrEnum


class Topic(StrEnum):
    RAPPORT = "rapport"
    DAY_TO_DAY = "day_to_day"
    ROUTES_IN = "routes_in"
    TRENDS = "trends"
    REWARDS_DRAWBACKS = "rewards_drawbacks"
    FIT_REQUIREMENTS = "fit_requirements"
    CULTURE = "culture"
    PROJECTS_GOALS = "projects_goals"
    ASSOCIATIONS_RESOURCES = "associations_resources"
    ADVICE_FOR_ME = "advice_for_me"
    OPENINGS = "openings"
    CORROBORATE = "corroborate"
    CLOSE_REFERRALS = "close_referrals"

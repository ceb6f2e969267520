"""What a message is for, and which rules look at it."""

from enum import StrEnum


class Purpose(StrEnum):
    """What a message is for, in the order of the journey."""

    SPREAD_THE_WORD = "spread_the_word"
    INTRODUCTION_REQUEST = "introduction_request"
    REQUEST_COLD = "request_cold"
    REQUEST_SHARED_BACKGROUND = "request_shared_background"
    REQUEST_REFERRED = "request_referred"
    PHONE_SCRIPT = "phone_script"
    SOCIAL_REQUEST = "social_request"
    NUDGE = "nudge"
    PHONE_FOLLOW_UP = "phone_follow_up"
    SECOND_PERSON = "second_person"
    OFFER_SLOTS = "offer_slots"
    CONFIRM = "confirm"
    DAY_BEFORE_REMINDER = "day_before_reminder"
    REPLY_TO_NO = "reply_to_no"
    REPLY_TO_SEND_QUESTIONS = "reply_to_send_questions"
    REPLY_TO_SEND_RESUME = "reply_to_send_resume"
    THANK_YOU_EMAIL = "thank_you_email"
    THANK_YOU_TYPED = "thank_you_typed"
    THANK_YOU_HANDWRITTEN = "thank_you_handwritten"
    REPORT_BACK_REFERRAL = "report_back_referral"
    REPORT_BACK_ADVICE = "report_back_advice"
    PROGRESS_UPDATE = "progress_update"
    SHARE_ARTICLE = "share_article"
    ANNOUNCE_DECISION = "announce_decision"
    INTRODUCTION_OFFER = "introduction_offer"
    INTRODUCE_TWO = "introduce_two"


_P = Purpose

# Who is asked for a conversation: all that R8, R10, R11 and R12 want.
REQUESTS = frozenset(
    {
        _P.REQUEST_COLD, _P.REQUEST_SHARED_BACKGROUND, _P.REQUEST_REFERRED, _P.PHONE_SCRIPT,
        _P.SOCIAL_REQUEST, _P.SECOND_PERSON,
    }
)  # fmt: skip
ASKS_FIRST = REQUESTS | {_P.INTRODUCTION_REQUEST}
ASKS_AGAIN = frozenset({_P.NUDGE, _P.PHONE_FOLLOW_UP})
IS_SHORT = ASKS_FIRST | ASKS_AGAIN
ASKS = IS_SHORT | {_P.OFFER_SLOTS, _P.INTRODUCTION_OFFER}
MENTIONS_COMMON_GROUND = REQUESTS - {_P.SOCIAL_REQUEST}
RESUME_WAS_ASKED_FOR = frozenset({_P.REPLY_TO_SEND_RESUME})

"""The words of templates: tones, and what a message of each purpose is recorded as."""

from enum import StrEnum

from grapevine.guard import Purpose
from grapevine.messages import MessageChannel, MessageKind

_P, _K, _C = Purpose, MessageKind, MessageChannel


class Tone(StrEnum):
    """How a message speaks."""

    FORMAL = "formal"
    WARM = "warm"
    SHORT = "short"


class TemplateOrigin(StrEnum):
    """Whether a template came with Grapevine or is the owner's own."""

    SHIPPED = "shipped"
    OWN = "own"


RECORDED_AS: dict[Purpose, MessageKind] = {
    _P.SPREAD_THE_WORD: _K.OTHER,
    _P.INTRODUCTION_REQUEST: _K.INTRODUCTION_REQUEST,
    _P.REQUEST_COLD: _K.REQUEST,
    _P.REQUEST_SHARED_BACKGROUND: _K.REQUEST,
    _P.REQUEST_REFERRED: _K.REQUEST,
    _P.PHONE_SCRIPT: _K.REQUEST,
    _P.SOCIAL_REQUEST: _K.REQUEST,
    _P.NUDGE: _K.NUDGE,
    _P.PHONE_FOLLOW_UP: _K.NUDGE,
    _P.SECOND_PERSON: _K.REQUEST,
    _P.OFFER_SLOTS: _K.OFFER_SLOTS,
    _P.CONFIRM: _K.CONFIRM,
    _P.DAY_BEFORE_REMINDER: _K.REMINDER,
    _P.REPLY_TO_NO: _K.REPLY,
    _P.REPLY_TO_SEND_QUESTIONS: _K.REPLY,
    _P.REPLY_TO_SEND_RESUME: _K.REPLY,
    _P.THANK_YOU_EMAIL: _K.THANK_YOU,
    _P.THANK_YOU_TYPED: _K.THANK_YOU,
    _P.THANK_YOU_HANDWRITTEN: _K.THANK_YOU,
    _P.REPORT_BACK_REFERRAL: _K.REPORT_BACK,
    _P.REPORT_BACK_ADVICE: _K.REPORT_BACK,
    _P.PROGRESS_UPDATE: _K.UPDATE,
    _P.SHARE_ARTICLE: _K.ARTICLE,
    _P.ANNOUNCE_DECISION: _K.UPDATE,
    _P.INTRODUCTION_OFFER: _K.OTHER,
    _P.INTRODUCE_TWO: _K.OTHER,
}
USUAL_CHANNEL: dict[Purpose, MessageChannel] = {
    **dict.fromkeys(Purpose, _C.EMAIL),
    _P.PHONE_SCRIPT: _C.PHONE,
    _P.PHONE_FOLLOW_UP: _C.PHONE,
    _P.SOCIAL_REQUEST: _C.SOCIAL,
    _P.THANK_YOU_TYPED: _C.LETTER,
    _P.THANK_YOU_HANDWRITTEN: _C.LETTER,
}

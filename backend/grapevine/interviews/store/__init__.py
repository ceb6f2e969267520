"""Every query about interviews."""

from .changes import latest_change, list_changes
from .filters import Filter
from .invitations import count_revision
from .links import careers_in, contacts_in, present_in, takes_part
from .meetings import (
    add_interview,
    change_interview,
    find_interview,
    plan_of,
    require_interview,
    restore_interview,
)
from .questions import (
    add_question,
    change_question,
    find_question,
    list_questions,
    order_questions,
    require_question,
    restore_question,
)
from .reading import list_interviews, read_interview

__all__ = [
    "Filter",
    "add_interview",
    "add_question",
    "careers_in",
    "change_interview",
    "change_question",
    "contacts_in",
    "count_revision",
    "find_interview",
    "find_question",
    "latest_change",
    "list_changes",
    "list_interviews",
    "list_questions",
    "order_questions",
    "plan_of",
    "present_in",
    "read_interview",
    "require_interview",
    "require_question",
    "restore_interview",
    "restore_question",
    "takes_part",
]

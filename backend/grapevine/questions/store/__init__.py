"""Every query about the question bank."""

from .changes import add_question, as_shipped, change_question, drop_question, restore_question
from .order import order_questions
from .reading import Wanted, bank, find_entry, list_entries, require_entry

__all__ = [
    "Wanted",
    "add_question",
    "as_shipped",
    "bank",
    "change_question",
    "drop_question",
    "find_entry",
    "list_entries",
    "order_questions",
    "require_entry",
    "restore_question",
]

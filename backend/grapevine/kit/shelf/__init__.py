"""A shelf: what is shipped, what its owner changed about it, and their own. It is small: it is read
as a whole and looked through in memory. What is shipped gets a row with its first change."""

from .changing import add, as_shipped, change, drop, order, restore
from .reading import Wanted, find, list_page, read, require
from .shelves import Shelf, ShelfRow

__all__ = [
    "Shelf",
    "ShelfRow",
    "Wanted",
    "add",
    "as_shipped",
    "change",
    "drop",
    "find",
    "list_page",
    "order",
    "read",
    "require",
    "restore",
]

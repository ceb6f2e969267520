"""What stands for a person where only a name is shown: the name or, without one, the role."""

from typing import Any

from sqlalchemy import ColumnElement, func
from sqlmodel import col


def name_column(contact: Any) -> ColumnElement[str]:
    """`rules.shown_name` as an expression on `Contact` or an alias of it."""
    return func.coalesce(func.nullif(col(contact.display_name), ""), col(contact.role))

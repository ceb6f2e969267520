"""Every query about templates."""

from .changes import (
    add_template,
    as_shipped,
    change_template,
    drop_template,
    order_templates,
    restore_template,
)
from .reading import Wanted, find_template, list_templates, require_template, templates

__all__ = [
    "Wanted",
    "add_template",
    "as_shipped",
    "change_template",
    "drop_template",
    "find_template",
    "list_templates",
    "order_templates",
    "require_template",
    "restore_template",
    "templates",
]
